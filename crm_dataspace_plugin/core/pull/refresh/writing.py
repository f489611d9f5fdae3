# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing what a refresh found into the field copy: few features at once, many in turns with others who write it."""

from __future__ import annotations

import math
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Optional

from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.progress import Tick, part
from crm_dataspace_plugin.core.pull.refresh.arrivals import Arrivals
from crm_dataspace_plugin.core.pull.refresh.fields import FieldMatch
from crm_dataspace_plugin.core.pull.refresh.last_refresh import MOST, write_refresh
from crm_dataspace_plugin.core.pull.refresh.merging import Merging
from crm_dataspace_plugin.core.pull.refresh.missing import Fate
from crm_dataspace_plugin.core.pull.refresh.newcomers import Newcomers
from crm_dataspace_plugin.core.pull.refresh.outcome import Came, CameFeature, RefreshResult, called
from crm_dataspace_plugin.core.pull.refresh.table_changes import add_columns, widen_geometry
from crm_dataspace_plugin.core.pull.refresh.turns import LONGEST, Turns
from crm_dataspace_plugin.core.pull.request import PullResult
from crm_dataspace_plugin.core.sync.changes import changes_of
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.twins import brought
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Remote
from crm_dataspace_plugin.core.words import say

_STEP = 200  # features between two ticks
_ORDER = {came: place for place, came in enumerate(Came)}


@dataclass(frozen=True)
class Found:
    """What is known before anything is written. Attributes: fates, what became of the features that did not come."""

    source: Source
    pulled: PullResult
    fields: FieldMatch
    fates: Mapping[str, Fate]
    notes: tuple[str, ...]


def take_in(layer: WorkingLayer, arrivals: Arrivals, found: Found, tick: Tick) -> RefreshResult:
    """Write everything and return what came.

    Raises:
        Cancelled: from `tick`; nothing was written, or whole features only, and then it says so.
    """
    with Turns(layer.connection, longest=LONGEST) as turns:
        result = _taken(layer, arrivals, found, tick, turns)
        write_refresh(layer.connection, result)
    return result


def compare(layer: WorkingLayer, arrivals: Arrivals, found: Found, tick: Tick) -> RefreshResult:
    """Return what would come, and leave the field copy as it is."""
    lasting = layer.has_index and not found.fields.added  # what a look had to make first is gone after each turn
    with Turns(layer.connection, "ROLLBACK", LONGEST if lasting else math.inf) as turns:
        return _taken(layer, arrivals, found, tick, turns)


def _taken(layer: WorkingLayer, arrivals: Arrivals, found: Found, tick: Tick, turns: Turns) -> RefreshResult:
    layer.index_uuids()
    layer, arrivals = _with_new_fields(layer, arrivals, found)
    waiting = _waiting(layer.connection, layer.name)
    merging, new = Merging(layer), Newcomers(layer, found.fields.columns)
    turns.before_end = merging.write_journal
    turns.rest()
    came: list[CameFeature] = []
    for uuid, theirs in _each(arrivals, found, merging, part(tick, 0, 0.5)):
        if uuid in waiting:
            came.append(CameFeature(uuid, "", waiting[uuid], Came.WAITING))
        else:
            came += _of_one(layer, merging, uuid, theirs, uuid in found.fates)
        turns.rest()
    brought.note(layer, new.uuids)
    new.insert(part(tick, 0.5, 1), turns.rest)
    merging.write_journal()
    turns.rest()
    kept = changes_of(layer)
    turns.rest()
    counts = Counter(each.came for each in came)
    counts[Came.NEW] += len(new.uuids)
    came += [_new(arrivals, each) for each in new.uuids[:MOST]]
    _write_source(layer.connection, found)
    in_conflict = {each.uuid for each in came if each.came is Came.CONFLICT}
    came.sort(key=lambda each: _ORDER[each.came])
    return RefreshResult(
        layer=layer.name,
        refreshed_at=now(),
        counts={each: number for each, number in counts.items() if number},
        kept=sum(each.uuid not in in_conflict for each in kept),
        features=tuple(came[:MOST]),
        notes=found.notes + _words(counts, found),
    )


def _with_new_fields(layer: WorkingLayer, arrivals: Arrivals, found: Found) -> tuple[WorkingLayer, Arrivals]:
    if found.pulled.pulled:
        widen_geometry(layer, found.fields.schema.geometry_type)
    if found.fields.schema == found.source.schema:
        return layer, arrivals
    add_columns(layer, found.fields)
    layer = WorkingLayer(layer.connection, _refreshed(found))
    return layer, Arrivals(layer, found.fields.columns)


def _each(arrivals: Arrivals, found: Found, merging: Merging, tick: Tick) -> Iterator[tuple[str, Fate]]:
    """Yield uuid and the service's state of each feature that may need a merge."""
    in_conflict = (each for each in merging.in_conflict if arrivals.place_of(each))
    differing = dict.fromkeys((*arrivals.differing(), *in_conflict, *arrivals.local_twins()))
    todo = [*(each for each in differing if each not in found.fates), *found.fates]
    for number, uuid in enumerate(todo):
        if number % _STEP == 0:
            tick(number / len(todo), say("{number} of {count} features compared", number=number, count=len(todo)))
        yield uuid, found.fates[uuid] if uuid in found.fates else arrivals.theirs(uuid)


def _of_one(layer: WorkingLayer, merging: Merging, uuid: str, theirs: Fate, missed: bool) -> list[CameFeature]:
    if isinstance(theirs, bool):
        row = layer.base_row(uuid)
        known = row.server_id if row else ""
        return [CameFeature(uuid, known, called(row.values if row else None, known or uuid), Came.UNSURE)]
    taken = merging.feature(uuid, theirs)
    if not missed or theirs is None or (taken is not None and taken.came is Came.CONFLICT):
        return [taken] if taken is not None else []
    label = called(theirs.values, theirs.server_id)
    return [CameFeature(uuid, theirs.server_id, label, Came.OUTSIDE, taken.fields if taken else ())]


def _new(arrivals: Arrivals, uuid: str) -> CameFeature:
    theirs: Remote = arrivals.theirs(uuid)
    return CameFeature(uuid, theirs.server_id, called(theirs.values, theirs.server_id or uuid), Came.NEW)


def _waiting(connection: sqlite3.Connection, layer: str) -> Mapping[str, str]:
    """Return the features whose changes are being sent, each with its id or uuid."""
    query = (
        "SELECT crm_uuid, coalesce(nullif(json_extract(body, '$.id'), ''), crm_uuid) FROM main.crm_queue"
        " WHERE layer = ? AND state IN ('pending', 'sending', 'sent')"
    )
    return dict(map(tuple, connection.execute(query, (layer,)).fetchall()))


def _refreshed(found: Found) -> Source:
    return replace(found.source, schema=found.fields.schema)


def _write_source(connection: sqlite3.Connection, found: Found) -> None:
    """Say when the layer was pulled; a column at a time, for a table of an older version lacks some."""
    connection.execute(
        "UPDATE main.crm_source SET schema = ?, pulled_at = ?, pulled = ?, skipped = ? WHERE layer = ?",
        (
            found.fields.schema.to_json(),
            now()[:19] + "Z",
            found.pulled.pulled,
            found.pulled.skipped,
            found.source.layer,
        ),
    )


def _words(counts: Mapping[Came, int], found: Found) -> tuple[str, ...]:
    words: dict[Came, Optional[str]] = {
        Came.UNSURE: say("did not come again, and cannot be asked for one by one: nothing was removed here"),
        Came.OUTSIDE: say("lie outside of the area or the filter by now, and were kept"),
        Came.HELD: say("were deleted on the service, and are kept here for their photos or notes"),
        Came.WAITING: say("were left alone, because their changes are still to be sent: sync, then refresh again"),
    }
    told = tuple(
        say("{counts} features {text}.", counts=counts[each], text=text)
        for each, text in words.items()
        if counts.get(each)
    )
    added = ", ".join(f"“{each.name}”" for each in found.fields.added)
    return told + ((say("The service has fields that are new: {added}.", added=added),) if added else ())
