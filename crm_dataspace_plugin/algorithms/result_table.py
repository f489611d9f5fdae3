# SPDX-License-Identifier: GPL-2.0-or-later
"""Results as fields beside the input's own; those of an earlier run are replaced, reasons of another method kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from qgis.core import NULL, QgsFeature, QgsField, QgsFields, QgsVectorLayer

REASONS = "reasons"
# the field that stands before the reasons, and its method
_BEFORE_REASONS = {
    "stability_hazard": "preselection",
    "n_elements": "contamination",
    "runout_high_km": "runout",
    "unfc_class": "resourcepotential",
    "priority": "riskresource",
}
TEXT, INTEGER, REAL = "string(0)", "integer(10)", "double(0,0)"


def made_fields(types: Mapping[str, str]) -> list[QgsField]:
    """Return fields; made through a layer, because the type's own names differ between QGIS versions.

    Args:
        types: by name, as a memory layer's address writes them.
    """
    uri = "&".join(f"field={name}:{kind}" for name, kind in types.items())
    return list(QgsVectorLayer(f"NoGeometry?{uri}", "fields", "memory").fields())


def _other_reasons(names: Sequence[str], own: Set[str]) -> dict[str, str]:
    """Return what the reasons of another method are called from now on; nothing where there are none to keep."""
    if REASONS not in own or REASONS not in names[1:]:
        return {}
    before = names[names.index(REASONS) - 1]
    return {} if before in own or before not in _BEFORE_REASONS else {REASONS: f"{REASONS}_{_BEFORE_REASONS[before]}"}


class ResultTable:
    """Puts results beside the input's own attributes.

    Args:
        fields: of the input.
        types: of the results, in their order, see `made_fields`.

    Attributes:
        fields: of the output.
        kept: positions of the input's fields that are the first of the output's.
        replaced: names of the input's fields that are results of an earlier run.

    Each method calls its reasons alike. Those of another one, which stand behind its last result, go on as
    `reasons_` and the method, so that a chain of methods loses none.
    """

    def __init__(self, fields: QgsFields, types: Mapping[str, str]) -> None:
        own = {each.lower() for each in types}
        names = [each.name() for each in fields]
        renamed = _other_reasons(names, own)
        before = {f"{REASONS}_{method}" for last, method in _BEFORE_REASONS.items() if last in own}  # of this method
        gone = own | before | set(renamed.values())
        self.kept = [place for place, name in enumerate(names) if name in renamed or name.lower() not in gone]
        self.replaced = [name for name in names if name.lower() in gone and name not in renamed]
        self.fields = QgsFields()
        for index in self.kept:
            kept = QgsField(fields.at(index))
            kept.setName(renamed.get(kept.name(), kept.name()))
            self.fields.append(kept)
        for each in made_fields(types):
            self.fields.append(each)

    def rows(self, features: Iterable[QgsFeature], results: Iterable[Sequence[Any]]) -> Iterator[QgsFeature]:
        """Yield a new feature for each of `features`, with its geometry, attributes and results, None for NULL."""
        for feature, added in zip(features, results):
            row = QgsFeature(feature)  # shares the geometry
            row.setFields(self.fields, False)
            own = feature.attributes()
            nulled = [NULL if each is None else each for each in added]
            row.setAttributes([own[index] for index in self.kept] + nulled)
            yield row
