# SPDX-License-Identifier: GPL-2.0-or-later
"""A record that the person wants to pull."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core.catalogue.consent import Consent
from crm_dataspace_plugin.core.catalogue.record import Distribution, Record


@dataclass(frozen=True)
class PullWish:
    """Attributes:
    way: the distribution to copy.
    catalogue_url: address of the catalogue the record was found in, empty if not known.
    consent: that the person may use what is not open; None where nothing had to be asked.
    """

    record: Record
    way: Distribution
    catalogue_url: str = ""
    consent: Optional[Consent] = None
