# SPDX-License-Identifier: GPL-2.0-or-later
"""On which terms data can be had, however a catalogue says so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crm_dataspace_plugin.core.catalogue.record import Access

SHORT = 120  # characters up to which a statement is a licence's name and not a text about it
_LICENCE = re.compile(r"licen[sc]|lizenz|creativecommons|opendatacommons|\bcc[ -]?(by|0|zero)|/dl-de/", re.IGNORECASE)


@dataclass(frozen=True)
class Terms:
    """What the statements about a dataset come to.

    Attributes:
        licence: identifier or address, else the sentence that names one; empty for none.
        rights: everything that is said, one statement a line.
    """

    licence: str = ""
    rights: str = ""
    access: Access = Access.UNKNOWN


def names_licence(text: str) -> bool:
    """Tell whether a statement or an address speaks of a licence."""
    return _LICENCE.search(text) is not None
