# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal beside what is here: each value as it was, as it is proposed, and as it stands here now."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.checks import faults_of_value
from crm_dataspace_plugin.core.sync.proposal.proposal import NO_VERDICT, Proposal, ProposedFeature, Verdict
from crm_dataspace_plugin.core.sync.values import names_of, same_state, same_value, writable
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer
from crm_dataspace_plugin.core.words import say

_DEGREES = dict.fromkeys(("OGC:CRS84", "CRS84", "CRS:84"), "EPSG:4326")  # GeoJSON has longitude first in both


class Standing(str, Enum):
    APPLIES = "applies"  # what stands here is what it was made on
    THERE = "there already"
    CONFLICT = "conflict"  # what stands here is something else
    UNUSABLE = "unusable"  # it cannot be taken, the words say why


@dataclass(frozen=True)
class Compared:
    """One value of a proposal beside what is here.

    Attributes:
        proposed_uuid: of the feature as the proposal tells it.
        uuid: of the feature here; that of the proposal where there is none here.
        field: `layout.FEATURE_CHANGE` for a new or a deleted feature, with whole states.
        verdict: what was decided about it earlier, by whoever sent the file.
        words: why it cannot be taken, else empty.
        own: whether what stands here is a change that was not sent yet.
    """

    proposed_uuid: str
    uuid: str
    label: str
    field: str
    base: Any
    proposed: Any
    here: Any
    standing: Standing
    verdict: Verdict = NO_VERDICT
    words: str = ""
    own: bool = False


def compare(proposal: Proposal, layer: WorkingLayer) -> list[Compared]:
    """Return all values of a proposal, beside what stands in a layer now.

    Raises:
        DataError: two of its features are one here; the second would overwrite the first unseen.
    """
    known = _known_here(proposal, layer)
    places = [known.get(each.server_id, each.uuid) for each in proposal.features]
    twice = {uuid for uuid, times in Counter(places).items() if times > 1}
    for feature, uuid in zip(proposal.features, places):
        if uuid in twice:
            name = feature.label or uuid
            raise DataError(say("The proposal changes “{name}” twice: ask its author for one change of it.", name=name))
    elsewhere = elsewhere_words(proposal.crs, layer.source.crs)
    return [
        _owned(value, layer) for each in zip(proposal.features, places) for value in _compared(*each, layer, elsewhere)
    ]


def _known_here(proposal: Proposal, layer: WorkingLayer) -> dict[str, str]:
    """Return id on the service to uuid here, of the proposal's features that came from the service."""
    ids = json.dumps([each.server_id for each in proposal.features if each.server_id])
    query = layout.sql(
        "SELECT {i}, {u} FROM {b} WHERE {i} IN (SELECT value FROM json_each(?))",
        u=layout.UUID, i=layout.SERVER_ID, b=layer.base,
    )  # fmt: skip
    return {str(row[0]): str(row[1]) for row in layer.connection.execute(query, (ids,)).fetchall()}


def elsewhere_words(theirs: str, here: str) -> str:
    """Return why coordinates cannot be taken: they are in another reference system; empty where they are in ours."""
    first, second = (_DEGREES.get(each.strip().upper(), each.strip().upper()) for each in (theirs, here))
    if not first or not second or first == second:
        return ""
    return say(
        "Its coordinates are in {theirs}, those of this layer in {here}.", theirs=theirs.strip(), here=here.strip()
    )


def _owned(value: Compared, layer: WorkingLayer) -> Compared:
    """Tell, of a value that is not what the proposal was made on, whether that is an unsent change of this copy."""
    if value.standing is not Standing.CONFLICT:
        return value
    base = layer.base_row(value.uuid)
    if value.field != FEATURE_CHANGE:
        was = base.values.get(value.field) if base else None
        return replace(value, own=not same_value(layer.schema, value.field, was, value.here))
    return replace(value, own=not same_state(layer.schema, value.here, base.values if base else None))


def _compared(feature: ProposedFeature, uuid: str, layer: WorkingLayer, elsewhere: str) -> Iterator[Compared]:
    here = layer.ours(uuid)
    if feature.kind is Operation.DELETE:
        yield _deleted(feature, uuid, here, layer)
    elif feature.kind is Operation.INSERT:
        yield _new(feature, uuid, here, layer, elsewhere)
    else:
        for name in feature.ours:
            yield _changed(feature, uuid, here, layer, name, elsewhere)


def _deleted(feature: ProposedFeature, uuid: str, here: Optional[Row], layer: WorkingLayer) -> Compared:
    if here is None:
        standing = Standing.THERE
    else:
        told, names = feature.base, writable(layer.schema)
        alike = all(
            each in told and same_value(layer.schema, each, told[each], here.values.get(each)) for each in names
        )  # what is not told was not seen by whoever proposed it
        standing = Standing.APPLIES if alike else Standing.CONFLICT
    return _told(feature, uuid, FEATURE_CHANGE, dict(feature.base), None, here.values if here else None, standing)


def _new(feature: ProposedFeature, uuid: str, here: Optional[Row], layer: WorkingLayer, elsewhere: str) -> Compared:
    proposed = dict(feature.ours)
    now = here.values if here else None
    wrong = " ".join(filter(None, (unusable(layer, name, value, elsewhere) for name, value in proposed.items())))
    if wrong:
        return _told(feature, uuid, FEATURE_CHANGE, None, proposed, now, Standing.UNUSABLE, wrong)
    if here is None:
        return _told(feature, uuid, FEATURE_CHANGE, None, proposed, None, Standing.APPLIES)
    same = same_state(layer.schema, here.values, {**dict.fromkeys(here.values), **proposed})
    return _told(feature, uuid, FEATURE_CHANGE, None, proposed, now, Standing.THERE if same else Standing.CONFLICT)


def _changed(
    feature: ProposedFeature, uuid: str, here: Optional[Row], layer: WorkingLayer, name: str, elsewhere: str
) -> Compared:
    base, proposed = feature.base[name], feature.ours[name]
    now = here.values.get(name) if here else None
    wrong = unusable(layer, name, proposed, elsewhere)
    if here is None:
        wrong = say("The feature is not here: it was deleted, or this is another layer or another area.")
    if wrong:
        return _told(feature, uuid, name, base, proposed, now, Standing.UNUSABLE, wrong)
    if same_value(layer.schema, name, proposed, now):
        return _told(feature, uuid, name, base, proposed, now, Standing.THERE)
    fits = same_value(layer.schema, name, base, now)
    return _told(feature, uuid, name, base, proposed, now, Standing.APPLIES if fits else Standing.CONFLICT)


def unusable(layer: WorkingLayer, name: str, value: Any, elsewhere: str = "") -> str:
    """Return why a proposed value cannot be taken, empty if it can; `elsewhere` says so of all coordinates."""
    if elsewhere and name == GEOMETRY_CHANGE and value is not None:
        return elsewhere
    if name not in names_of(layer.schema):
        return say("This layer has no field “{name}”.", name=name)
    if name not in writable(layer.schema):
        return say("“{name}” is kept by the service and cannot be changed.", name=name)
    return " ".join(faults_of_value(layer.schema, name, value))


def _told(
    feature: ProposedFeature, uuid: str, field: str, base: Any, proposed: Any, here: Any, standing: Standing,
    words: str = "",
) -> Compared:  # fmt: skip
    verdict = feature.verdicts.get(field, NO_VERDICT)
    return Compared(feature.uuid, uuid, feature.label, field, base, proposed, here, standing, verdict, words)
