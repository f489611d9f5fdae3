# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of answers that persons gave, out of Processing's sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import QgsFeature

from crm_dataspace_plugin.algorithms.preselection_inputs import Layer, read_features, values_of
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.preselection.statements import COLUMNS, NEEDED, Statements, read_statements


def answers_of_persons(
    table: Layer, layer: Layer, features: Sequence[QgsFeature], id_field: str, tick: Tick
) -> Statements:
    """Return the answers of a table, matched to the facilities by `id_field`.

    Raises:
        DataError: no field was chosen or is there, or the table lacks a column.
    """
    if layer.source.fields().lookupField(id_field) < 0:
        raise DataError(
            f"The answers in “{table.name}” cannot be matched: choose the field with the facilities' ids (ID_FIELD)."
        )
    rows = read_features(table, tick)
    ids = values_of(layer, features, id_field)
    return read_statements(_rows(table, rows), ids)


def _rows(table: Layer, features: Sequence[QgsFeature]) -> Iterator[tuple[Value, ...]]:
    known = {each.name().strip().lower(): each.name() for each in table.source.fields()}
    lacking = [each for each in NEEDED if each not in known]
    if lacking:
        raise DataError(
            f"The table “{table.name}” has no column {', '.join(lacking)}: answers need {', '.join(NEEDED)}."
        )
    nothing: list[Value] = [None] * len(features)
    return zip(*(values_of(table, features, known[each]) if each in known else nothing for each in COLUMNS))
