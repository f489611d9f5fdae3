# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in a field copy, as values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from crm_dataspace_plugin.core.field_copy.source import Source


@dataclass(frozen=True)
class LayerSummary:
    """Attributes: features counted now; changed counts inserts, updates and deletes against the base."""

    source: Source
    features: int
    changed: int
    conflicts: int


@dataclass(frozen=True)
class CopySummary:
    path: Path
    layers: tuple[LayerSummary, ...]

    @property
    def changed(self) -> int:
        return sum(each.changed for each in self.layers)
