# SPDX-License-Identifier: GPL-2.0-or-later
"""Refresh: pull a layer of a field copy anew and take in what changed there, without touching what changed here.

The layer is pulled into a file of its own; until that has ended the field copy is as it was. What differs from the base
is then merged as Sync does: in one transaction, or, where that takes long, in turns with others who write the file.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Callable

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.connection import failures_named, open_field_copy, require_own_tables
from crm_dataspace_plugin.core.field_copy.relations import read_relations
from crm_dataspace_plugin.core.field_copy.source import Source, read_source, read_sources
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick, part
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.refresh.again import can_be_told_apart, has_lasting_ids, is_limited, request_again
from crm_dataspace_plugin.core.pull.refresh.arrivals import Arrivals, attached, holds_only, source_of
from crm_dataspace_plugin.core.pull.refresh.fields import match_fields
from crm_dataspace_plugin.core.pull.refresh.missing import Missing
from crm_dataspace_plugin.core.pull.refresh.named import KINDS, Named
from crm_dataspace_plugin.core.pull.refresh.outcome import RefreshResult
from crm_dataspace_plugin.core.pull.refresh.replacing import compare_layers, replace_layer, require_unchanged
from crm_dataspace_plugin.core.pull.refresh.workplace import workplace
from crm_dataspace_plugin.core.pull.refresh.writing import Found, compare, take_in
from crm_dataspace_plugin.core.pull.request import PullRequest, PullResult
from crm_dataspace_plugin.core.sync import journal
from crm_dataspace_plugin.core.sync.identities import give_identities
from crm_dataspace_plugin.core.sync.lease import lease
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import say

EMPTIED = 5  # features; that many do not all disappear one by one: the service has another layer there, or new ids
_PULLED, _ASKED = 0.8, 0.9  # shares of the progress


def refresh(http: Http, path: Path, layer: str, tick: Tick) -> RefreshResult:
    """Refresh one layer; one that cannot be sent back, or whose features cannot be told apart, is replaced.

    Raises:
        NetworkError, DataError, QueryError: it could not be pulled anew, or does not fit any more.
        FieldCopyError: the field copy cannot be used, or is being synced.
        Cancelled: from `tick`. Nothing was changed in any of these cases; where much had to be, whole features may have
            been, and the error says so.
    """
    return _anew(http, path, layer, tick, _Way(take_in, replace_layer))


def refresh_layers(
    http_of: Callable[[Source], Http], path: Path, sources: Sequence[Source], tick: Tick
) -> tuple[RefreshResult, ...]:
    """Refresh one layer after the other; errors as `refresh`, and the layers before the failing one stay refreshed."""
    results = []
    for number, each in enumerate(sources):
        step = part(tick, number / len(sources), (number + 1) / len(sources))
        results.append(refresh(http_of(each), path, each.layer, step))
    return tuple(results)


def look_what_is_newer(http: Http, path: Path, layer: str, tick: Tick) -> RefreshResult:
    """Return what a refresh would bring, and leave the layer as it is; errors as `refresh`."""
    return _anew(http, path, layer, tick, _Way(compare, compare_layers))


@dataclass(frozen=True)
class _Way:
    """What is done with what came: where it is merged, and where it takes the place of the layer."""

    merge: Callable[[WorkingLayer, Arrivals, Found, Tick], RefreshResult]
    replace: Callable[[Path, Path, Source, PullResult], RefreshResult]


def _anew(http: Http, path: Path, layer: str, tick: Tick, way: _Way) -> RefreshResult:
    with failures_named(path):
        with open_field_copy(path) as connection:
            require_own_tables(connection, path)
            source = read_source(connection, layer)
            request = request_again(connection, source, path)
            merges = source.editable and can_be_told_apart(source)
            if not merges:
                require_unchanged(connection, path, source)
        with workplace(path) as private:
            pulled = pull(http, replace(request, path=private), part(tick, 0, _PULLED))
            if not merges:
                return way.replace(path, private, source, pulled)
            with open_field_copy(path) as connection, lease(connection, os.fspath(path)):
                return _merged(http, connection, private, request, pulled, way, tick)


def layers_to_refresh(path: Path) -> tuple[Source, ...]:
    """Return the layers that came from somewhere, parents before their children."""
    with open_field_copy(path) as connection:
        sources = {each.layer: each for each in read_sources(connection) if each.url}
        parents = {each.child: each.parent for each in read_relations(connection)}
    return tuple(sorted(sources.values(), key=partial(_depth, parents)))


def _depth(parents: dict[str, str], source: Source) -> int:
    depth, layer = 0, source.layer
    while layer in parents and depth <= len(parents):
        depth, layer = depth + 1, parents[layer]
    return depth


def _merged(
    http: Http,
    connection: sqlite3.Connection,
    private: Path,
    request: PullRequest,
    pulled: PullResult,
    way: _Way,
    tick: Tick,
) -> RefreshResult:
    source = read_source(connection, request.layer)
    with attached(connection, private):
        came = source_of(connection, source.layer) if pulled.pulled else source  # nothing tells nothing of its fields
        if came.crs != source.crs:
            raise DataError(
                say(
                    "“{layer}” comes in {crs} instead of {before} by now. Nothing was refreshed: "
                    "send your changes with Sync, then pull the layer anew into another field "
                    "copy.",
                    layer=source.layer,
                    crs=came.crs,
                    before=source.crs,
                )
            )
        fits = partial(holds_only, connection, source.layer)
        fields = match_fields(source.layer, source.schema, came.schema, fits)
        layer = WorkingLayer(connection, source)
        give_identities(layer)
        journal.protect(connection)
        arrivals = Arrivals(layer, fields.columns)
        arrivals.pair(has_lasting_ids(source))
        _refuse_another_layer(source, arrivals)
        certain = pulled.complete and not is_limited(request)
        asking_tick = part(tick, _PULLED, _ASKED)
        named = Named(http, request, source.crs, arrivals, private.with_name("named.gpkg"), asking_tick)
        many = named if request.kind in KINDS else None
        asking = Missing(http, source, certain, arrivals.some_id(), asking_tick, many)
        found = Found(source, pulled, fields, asking.fates(arrivals.missing()), _notes(pulled))
        return way.merge(layer, arrivals, found, part(tick, _ASKED, 1))


def _refuse_another_layer(source: Source, arrivals: Arrivals) -> None:
    """Raise DataError where nothing of what was pulled before is there any more: nobody deletes so."""
    before = arrivals.before()
    if before >= EMPTIED and not arrivals.known():
        what = say("other features") if arrivals.count() else say("no feature any more")
        raise DataError(
            say(
                "{url} gives {what} in place of the {before} of “{layer}”. Nothing was "
                "refreshed: if that is meant, send your changes with Sync and pull the layer "
                "anew into another field copy.",
                url=source.url,
                what=what,
                before=before,
                layer=source.layer,
            )
        )


def _notes(pulled: PullResult) -> tuple[str, ...]:
    return tuple(each for each in pulled.reasons if each not in pulled.nothing_fits)
