# SPDX-License-Identifier: GPL-2.0-or-later
"""What a result holds in numbers, counted in a job: a layer of services or a large one would hold the window up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from qgis.core import QgsFeatureRequest, QgsVectorLayerFeatureSource

from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick

_STEP = 1000  # features between two ticks


@dataclass(frozen=True)
class Tally:
    """Attributes:
    total: features.
    counts: features by value of a text, or by `number` where the value is one.
    sum: of the numbers.
    above_zero: features whose number is above 0.
    """

    total: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    sum: float = 0.0
    above_zero: int = 0

    @property
    def unknown(self) -> int:
        """Features without a value."""
        return self.total - sum(self.counts.values())


def tally(source: QgsVectorLayerFeatureSource, name: str, tick: Tick) -> Tally:
    """Count the values of the field `name`; all are unknown where there is no such field."""
    counts: Counter[str] = Counter()
    total, summed, above = 0, 0.0, 0
    place = source.fields().lookupField(name)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([max(place, 0)])
    for feature in source.getFeatures(request):
        if total % _STEP == 0:
            tick(UNKNOWN, "")
        total += 1
        value = plain(feature.attribute(place)) if place >= 0 else None
        if isinstance(value, str):
            counts[value] += 1
        elif isinstance(value, (int, float)):
            counts["number"] += 1
            summed += value
            above += value > 0
    return Tally(total, counts, summed, above)
