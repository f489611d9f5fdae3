# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer without corrections to keep: what was pulled anew takes its place."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import replace
from pathlib import Path

from crm_dataspace_plugin.core.errors import DataError, FieldCopyError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import PathLike, open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.layer_move import move_layer, refuse_if_changed
from crm_dataspace_plugin.core.field_copy.source import Source, read_source, write_source
from crm_dataspace_plugin.core.pull.refresh.again import can_be_told_apart
from crm_dataspace_plugin.core.pull.refresh.arrivals import ATTACHED, attached
from crm_dataspace_plugin.core.pull.refresh.last_refresh import MOST, write_refresh
from crm_dataspace_plugin.core.pull.refresh.outcome import LONGEST, Came, CameFeature, RefreshResult
from crm_dataspace_plugin.core.pull.request import PullResult
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.values import TITLES
from crm_dataspace_plugin.core.words import later, said, say

AS_A_WHOLE = later("The layer was replaced as a whole: its features have no lasting ids by which to tell what changed.")
_QUERIES = (  # what came, in the order of `Came`; `{label}` stands for the column with a feature's name
    (Came.REMOVED, "SELECT {uuid}, {id}, {label} FROM main.{t} WHERE {uuid} NOT IN (SELECT {uuid} FROM {i}.{t})"),
    (
        Came.CHANGED,
        "SELECT {uuid}, {id}, {label} FROM (SELECT {shared} FROM {i}.{t} EXCEPT SELECT {shared} FROM main.{t})"
        " WHERE {uuid} IN (SELECT {uuid} FROM main.{t})",
    ),
    (Came.NEW, "SELECT {uuid}, {id}, {label} FROM {i}.{t} WHERE {uuid} NOT IN (SELECT {uuid} FROM main.{t})"),
)


def require_unchanged(connection: sqlite3.Connection, path: PathLike, source: Source) -> None:
    """Raise FieldCopyError where something was changed here that would be lost."""
    try:
        with transaction(connection):
            refuse_if_changed(connection, path, source.layer)
    except FieldCopyError as error:
        raise FieldCopyError(
            say(
                "“{layer}” was changed here, and the features of {url} have no lasting ids "
                "by which to find them again: nothing was refreshed. Pull it anew into "
                "another field copy.",
                layer=source.layer,
                url=source.url,
            ),
            error.message,
        ) from error


def replace_layer(path: Path, private: Path, source: Source, pulled: PullResult) -> RefreshResult:
    """Replace a layer; its identity stays.

    Raises:
        DataError: not all came, so that features would be lost.
    """
    result = compare_layers(path, private, source, pulled)
    with open_field_copy(private) as connection, transaction(connection):
        came = read_source(connection, source.layer)
        kept = replace(
            source, schema=came.schema, crs=came.crs, pulled_at=came.pulled_at, pulled=came.pulled, skipped=came.skipped
        )
        write_source(connection, kept)
    move_layer(private, path, source.layer)
    with open_field_copy(path) as connection, transaction(connection):
        write_refresh(connection, result)
    return result


def compare_layers(path: Path, private: Path, source: Source, pulled: PullResult) -> RefreshResult:
    """Return what replacing would bring; DataError as `replace_layer`."""
    if not pulled.complete:
        raise DataError(
            say(
                "Not all of “{layer}” came, so nothing was refreshed. {reasons}",
                layer=source.layer,
                reasons=" ".join(pulled.reasons),
            )
        )
    features: list[CameFeature] = []
    if can_be_told_apart(source):
        with open_field_copy(path) as connection, attached(connection, private):
            features = _came(connection, source.layer)
    counts = Counter(each.came for each in features)
    notes = pulled.reasons if can_be_told_apart(source) else (*pulled.reasons, said(AS_A_WHOLE))
    return RefreshResult(source.layer, now(), dict(counts), features=tuple(features[:MOST]), notes=notes)


def _came(connection: sqlite3.Connection, layer: str) -> list[CameFeature]:
    query = "SELECT name FROM pragma_table_info(?, ?)"
    there = [row[0] for row in connection.execute(query, (layer, ATTACHED))]
    here = {row[0] for row in connection.execute(query, (layer, "main"))}
    shared = [each for each in there if each in here and each != layout.FID]
    label = next((each for each in shared if each.lower() in TITLES), layout.SERVER_ID)
    found = []
    for came, template in _QUERIES:
        statement = layout.sql(
            template, uuid=layout.UUID, id=layout.SERVER_ID, label=label, t=layer, i=ATTACHED, shared=shared
        )
        for uuid, server_id, name in connection.execute(statement):
            found.append(CameFeature(uuid, server_id or "", str(name or server_id or uuid)[:LONGEST], came))
    return found
