# SPDX-License-Identifier: GPL-2.0-or-later
"""A person chooses between home's value and the survey's, without the survey's folder, and may take that back.

What home had before is kept with the choice. Where it was edited since, what stands there now is kept in its place.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Any, Optional, Union

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.field_copy.source import Source, read_sources
from crm_dataspace_plugin.core.survey.coming_back import packed
from crm_dataspace_plugin.core.survey.coming_back.choices import Choice, Side, kept_choices, note
from crm_dataspace_plugin.core.survey.coming_back.plain_table import PlainTable
from crm_dataspace_plugin.core.survey.tables import AT_HOME
from crm_dataspace_plugin.core.sync.values import State, same_state, same_value
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer
from crm_dataspace_plugin.core.words import say

Rows = Union[WorkingLayer, PlainTable]
_OWN = {**{AT_HOME + each.layer: each for each in packed.FINDINGS}, packed.PHOTOS.layer: packed.PHOTOS}


def waiting(connection: sqlite3.Connection) -> list[Choice]:
    """Return all choices, with what home has now in those that wait."""
    return [_as_it_is(connection, each) for each in kept_choices(connection)]


def choose(connection: sqlite3.Connection, choice: Choice, side: Side) -> None:
    """Write the chosen value into the field copy and note whose it is.

    Raises:
        DataError: the layer or the feature is not there any more, or the survey's folder is needed for it.
    """
    with transaction(connection):
        rows, source = _rows(connection, choice)
        now = _value(rows.ours(choice.uuid), choice)
        choice = _remembered(choice, source, now)
        wanted = choice.value_of(side)
        if not _same(source, choice.field, now, wanted):
            _write(rows, choice, wanted)
        note(connection, choice, side)


def take_back(connection: sqlite3.Connection, choice: Choice) -> None:
    """Let a choice wait again, with the value home had before; one that was edited since stays.

    Raises:
        DataError: as `choose`.
    """
    if choice.chosen is None:
        return
    with transaction(connection):
        rows, source = _rows(connection, choice)
        now = _value(rows.ours(choice.uuid), choice)
        if _same(source, choice.field, now, choice.value_of(choice.chosen)):
            _write(rows, choice, choice.here)
        note(connection, choice, None)


def source_of(connection: sqlite3.Connection, layer: str) -> Optional[Source]:
    """Return the description of a layer, or of a table of surveys, at home; None where it is not there."""
    return next((each for each in read_sources(connection) if each.layer == layer), _OWN.get(layer))


def values_of(connection: sqlite3.Connection, choice: Choice) -> Optional[State]:
    """Return what home has of the feature, None where it is not there."""
    try:
        rows, _source = _rows(connection, choice)
    except DataError:
        return None
    row = rows.ours(choice.uuid)
    return row.values if row else None


def _as_it_is(connection: sqlite3.Connection, choice: Choice) -> Choice:
    if choice.chosen is not None:
        return choice
    try:
        rows, source = _rows(connection, choice)
        return _remembered(choice, source, _value(rows.ours(choice.uuid), choice))
    except DataError:  # it is shown as it was found; choosing says why it cannot be
        return choice


def _remembered(choice: Choice, source: Source, now: Any) -> Choice:
    """Return the choice with what home has now, unless that is the value that was chosen."""
    if choice.chosen is not None and _same(source, choice.field, now, choice.value_of(choice.chosen)):
        return choice
    return replace(choice, here=now)


def _rows(connection: sqlite3.Connection, choice: Choice) -> tuple[Rows, Source]:
    source = source_of(connection, choice.layer)
    if source is None:
        raise DataError(say("The field copy has no layer “{layer}” any more.", layer=choice.layer))
    if choice.layer == packed.PHOTOS.layer:
        if choice.field in ("path", FEATURE_CHANGE):
            raise DataError(say("A photo's file lies in the survey: take it in again and prefer the survey's values."))
        return PlainTable(connection, choice.layer, source), source
    if source is _OWN.get(choice.layer):
        return PlainTable(connection, choice.layer, source, choice.found_in), source
    return WorkingLayer(connection, source), source


def _value(row: Optional[Row], choice: Choice) -> Any:
    """Return what home has; whole states under `FEATURE_CHANGE`."""
    if choice.field == FEATURE_CHANGE:
        return row.values if row else None
    if row is None:
        raise DataError(
            say(
                "The feature {uuid} of “{layer}” was deleted here since: undo that first.",
                uuid=choice.uuid,
                layer=choice.layer,
            )
        )
    return row.values.get(choice.field)


def _same(source: Source, field: str, one: Any, other: Any) -> bool:
    if field == FEATURE_CHANGE:
        return same_state(source.schema, one, other)
    return same_value(source.schema, field, one, other)


def _write(rows: Rows, choice: Choice, value: Any) -> None:
    row = rows.ours(choice.uuid)
    if choice.field != FEATURE_CHANGE:
        rows.write_ours(choice.uuid, {choice.field: value}, row.server_id if row else "")
    elif value is None:
        rows.delete_ours(choice.uuid)
    elif row is not None:
        rows.write_ours(choice.uuid, value, row.server_id)
    else:
        rows.add_ours(choice.uuid, value, _server_id(rows, choice.uuid))


def _server_id(rows: Rows, uuid: str) -> str:
    base = rows.base_row(uuid) if isinstance(rows, WorkingLayer) else None
    return base.server_id if base else ""
