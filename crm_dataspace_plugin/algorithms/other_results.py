# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers that stand in another layer than the facilities: matched by an id that both have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsFields, QgsProcessingContext, QgsProcessingFeatureSource
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.algorithms.adding import INPUT, AddingAlgorithm, Rows
from crm_dataspace_plugin.algorithms.given_input import given_input
from crm_dataspace_plugin.bridge.screening.columns import columns_by_type
from crm_dataspace_plugin.bridge.screening.given_features import read_features
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.layout import UUID
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.recognition.recognition import recognise_id
from crm_dataspace_plugin.core.screening.values.matching import Matched, match
from crm_dataspace_plugin.core.screening.values.units import Dimension


@dataclass(frozen=True)
class OtherResults:
    """Attributes:
    rows: of the other layer.
    matched: which of them belongs to each facility.
    """

    rows: Rows
    matched: Matched

    @classmethod
    def given(
        cls,
        algorithm: AddingAlgorithm,
        rows: Rows,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Optional[OtherResults]:
        """Return the layer of a parameter, None where none is given.

        Raises:
            DataError: the two layers have no id in common.
        """
        layer = given_input(algorithm, parameters, name, context)
        if layer is None:
            return None
        source = layer.source
        others = Rows(read_features(layer, rows.tick), rows.feedback, rows.readings)
        field = algorithm.text(parameters, "ID_FIELD", context)
        here, there = _id_fields(rows.source, source, field)
        matched = match(rows.values(here), others.values(there))
        words = QCoreApplication.translate("RiskResource", "“{}” is matched by {}: {} of {} facilities{}.")
        rest = f"; {matched.words()}" if matched.words() else ""
        count = len(matched.rows) - matched.rows.count(None)
        rows.feedback.pushInfo(words.format(source.sourceName(), here, count, len(matched.rows), rest))
        return cls(others, matched)

    def quantities(self, name: str, dimension: Dimension) -> FloatArray:
        """Return a field of the other layer for each facility, NaN where it says nothing."""
        return self.matched.values(self.rows.quantities(name, dimension))

    def values(self, name: str) -> list[Value]:
        """Return a field of the other layer for each facility, None where it says nothing."""
        found = self.rows.values(name)
        return [None if each is None else found[each] for each in self.matched.rows]


def _id_fields(source: QgsProcessingFeatureSource, other: QgsProcessingFeatureSource, chosen: str) -> tuple[str, str]:
    """Return the field with ids of each layer: the chosen one, else crm_uuid, else the usual name."""
    candidates = [chosen] if chosen else [UUID, recognise_id(columns_by_type(source.fields()))]
    for name in filter(None, candidates):
        here, there = _named(source.fields(), name), _named(other.fields(), name)
        if here and there:
            return here, there
    told = QCoreApplication.translate(
        "RiskResource", "“{}” and “{}” have no id in common: choose a field that both have under {}."
    )
    raise DataError(told.format(source.sourceName() or INPUT, other.sourceName(), "ID_FIELD"))


def _named(fields: QgsFields, name: str) -> str:
    place = fields.lookupField(name)
    return str(fields.at(place).name()) if place >= 0 else ""
