# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of answers that persons gave, out of Processing's sources."""

from __future__ import annotations

from collections.abc import Iterator

from crm_dataspace_plugin.bridge.screening.given_features import GivenFeatures, read_features
from crm_dataspace_plugin.bridge.screening.given_layer import Layer
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.preselection.statements import COLUMNS, NEEDED, Statements, read_statements

MOST = 5_000_000  # rows: 18 answers for each of 250,000 facilities, and room for older ones


def answers_of_persons(table: Layer, features: GivenFeatures, id_field: str, tick: Tick) -> Statements:
    """Return the answers of a table, matched to the facilities by `id_field`.

    Raises:
        DataError: no field was chosen or is there, or the table lacks a column or is longer than any of answers.
    """
    count = table.source.featureCount()
    if count > MOST:
        raise DataError(f"“{table.name}” has {count:,} rows, more than {MOST:,}: it is no table of answers.")
    if features.layer.source.fields().lookupField(id_field) < 0:
        raise DataError(
            f"The answers in “{table.name}” cannot be matched: choose the field with the facilities' ids (ID_FIELD)."
        )
    return read_statements(_rows(table, read_features(table, tick)), features.values(id_field))


def _rows(table: Layer, features: GivenFeatures) -> Iterator[tuple[Value, ...]]:
    known = {each.name().strip().lower(): each.name() for each in table.source.fields()}
    lacking = [each for each in NEEDED if each not in known]
    if lacking:
        raise DataError(
            f"The table “{table.name}” has no column {', '.join(lacking)}: answers need {', '.join(NEEDED)}."
        )
    nothing: list[Value] = [None] * len(features)
    return zip(*(features.values(known[each]) if each in known else nothing for each in COLUMNS))
