# SPDX-License-Identifier: GPL-2.0-or-later
"""Results as fields beside the input's own; those of an earlier run are replaced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from qgis.core import QgsFeature, QgsField, QgsFields, QgsVectorLayer

TEXT, INTEGER, REAL = "string(0)", "integer(10)", "double(0,0)"


def made_fields(types: Mapping[str, str]) -> list[QgsField]:
    """Return fields; made through a layer, because the type's own names differ between QGIS versions.

    Args:
        types: by name, as a memory layer's address writes them.
    """
    uri = "&".join(f"field={name}:{kind}" for name, kind in types.items())
    return list(QgsVectorLayer(f"NoGeometry?{uri}", "fields", "memory").fields())


class ResultTable:
    """Puts results beside the input's own attributes.

    Args:
        fields: of the input.
        types: of the results, in their order, see `made_fields`.

    Attributes:
        fields: of the output.
        replaced: names of the input's fields that are results of an earlier run.
    """

    def __init__(self, fields: QgsFields, types: Mapping[str, str]) -> None:
        own = {each.lower() for each in types}
        self._kept = [index for index in range(fields.count()) if fields.at(index).name().lower() not in own]
        self.replaced = [each.name() for each in fields if each.name().lower() in own]
        self.fields = QgsFields()
        for index in self._kept:
            self.fields.append(fields.at(index))
        for each in made_fields(types):
            self.fields.append(each)

    def rows(self, features: Iterable[QgsFeature], results: Iterable[list[Any]]) -> Iterator[QgsFeature]:
        """Yield a new feature for each of `features`, with its geometry, attributes and results."""
        for feature, added in zip(features, results):
            row = QgsFeature(feature)  # shares the geometry
            row.setFields(self.fields, False)
            own = feature.attributes()
            row.setAttributes([own[index] for index in self._kept] + added)
            yield row
