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
from crm_dataspace_plugin.core.words import say

MOST = 5_000_000  # rows: 18 answers for each of 250,000 facilities, and room for older ones


def answers_of_persons(table: Layer, features: GivenFeatures, id_field: str, tick: Tick) -> Statements:
    """Return the answers of a table, matched to the facilities by `id_field`.

    Raises:
        DataError: no field was chosen or is there, or the table lacks a column or is longer than any of answers.
    """
    count = table.source.featureCount()
    if count > MOST:
        raise DataError(
            say(
                "“{name}” has {count:,} rows, more than {most:,}: it is no table of answers.",
                name=table.name,
                count=count,
                most=MOST,
            )
        )
    if features.layer.source.fields().lookupField(id_field) < 0:
        raise DataError(
            say(
                "The answers in “{name}” cannot be matched: choose the field with the facilities' ids (ID_FIELD).",
                name=table.name,
            )
        )
    return read_statements(_rows(table, read_features(table, tick)), features.values(id_field))


def _rows(table: Layer, features: GivenFeatures) -> Iterator[tuple[Value, ...]]:
    known = {each.name().strip().lower(): each.name() for each in table.source.fields()}
    lacking = [each for each in NEEDED if each not in known]
    if lacking:
        raise DataError(
            say(
                "The table “{name}” has no column {lacking}: answers need {needed}.",
                name=table.name,
                lacking=", ".join(lacking),
                needed=", ".join(NEEDED),
            )
        )
    nothing: list[Value] = [None] * len(features)
    return zip(*(features.values(known[each]) if each in known else nothing for each in COLUMNS))
