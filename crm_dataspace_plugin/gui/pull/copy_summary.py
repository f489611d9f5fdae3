# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in a field copy, as values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.pull.refresh.outcome import RefreshResult


@dataclass(frozen=True)
class LayerSummary:
    """What stands in one layer.

    Attributes:
        features: counted now.
        changed: inserts, updates and deletes against the base.
        refreshed: what its last refresh brought, None if it never was.
        newer: what a refresh would bring, as a check found since; None where nobody looked.
    """

    source: Source
    features: int
    changed: int
    conflicts: int
    refreshed: Optional[RefreshResult] = None
    newer: Optional[RefreshResult] = None


@dataclass(frozen=True)
class CopySummary:
    path: Path
    layers: tuple[LayerSummary, ...]

    @property
    def changed(self) -> int:
        return sum(each.changed for each in self.layers)
