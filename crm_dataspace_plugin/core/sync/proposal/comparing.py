# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal beside what is here: each value as it was, as it is proposed, and as it stands here now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.checks import faults_of_value
from crm_dataspace_plugin.core.sync.proposal.proposal import NO_VERDICT, Proposal, ProposedFeature, Verdict
from crm_dataspace_plugin.core.sync.values import names_of, same_state, same_value, writable
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer


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


def compare(proposal: Proposal, layer: WorkingLayer) -> list[Compared]:
    """Return all values of a proposal, beside what stands in a layer now.

    Raises:
        DataError: two of its features are one here; the second would overwrite the first unseen.
    """
    places = [found_here(each, layer) for each in proposal.features]
    twice = {uuid for uuid, times in Counter(places).items() if times > 1}
    for feature, uuid in zip(proposal.features, places):
        if uuid in twice:
            name = feature.label or uuid
            raise DataError(f"The proposal changes “{name}” twice: ask its author for one change of it.")
    return [value for each in zip(proposal.features, places) for value in _compared(*each, layer)]


def found_here(feature: ProposedFeature, layer: WorkingLayer) -> str:
    """Return the uuid under which a proposal's feature is known here: by its id on the service, else its own."""
    if feature.server_id:
        query = layout.sql("SELECT {u} FROM {b} WHERE {i} = ?", u=layout.UUID, i=layout.SERVER_ID, b=layer.base)
        row = layer.connection.execute(query, (feature.server_id,)).fetchone()
        if row is not None:
            return str(row[0])
    return feature.uuid


def _compared(feature: ProposedFeature, uuid: str, layer: WorkingLayer) -> Iterator[Compared]:
    here = layer.ours(uuid)
    if feature.kind is Operation.DELETE:
        yield _deleted(feature, uuid, here, layer)
    elif feature.kind is Operation.INSERT:
        yield _new(feature, uuid, here, layer)
    else:
        for name in feature.ours:
            yield _changed(feature, uuid, here, layer, name)


def _deleted(feature: ProposedFeature, uuid: str, here: Optional[Row], layer: WorkingLayer) -> Compared:
    if here is None:
        standing = Standing.THERE
    else:
        known = [name for name in feature.base if name in writable(layer.schema)]
        alike = all(same_value(layer.schema, each, feature.base[each], here.values.get(each)) for each in known)
        standing = Standing.APPLIES if alike else Standing.CONFLICT
    return _told(feature, uuid, FEATURE_CHANGE, dict(feature.base), None, here.values if here else None, standing)


def _new(feature: ProposedFeature, uuid: str, here: Optional[Row], layer: WorkingLayer) -> Compared:
    proposed = dict(feature.ours)
    now = here.values if here else None
    wrong = " ".join(filter(None, (unusable(layer, name, value) for name, value in proposed.items())))
    if wrong:
        return _told(feature, uuid, FEATURE_CHANGE, None, proposed, now, Standing.UNUSABLE, wrong)
    if here is None:
        return _told(feature, uuid, FEATURE_CHANGE, None, proposed, None, Standing.APPLIES)
    same = same_state(layer.schema, here.values, {**dict.fromkeys(here.values), **proposed})
    return _told(feature, uuid, FEATURE_CHANGE, None, proposed, now, Standing.THERE if same else Standing.CONFLICT)


def _changed(feature: ProposedFeature, uuid: str, here: Optional[Row], layer: WorkingLayer, name: str) -> Compared:
    base, proposed = feature.base[name], feature.ours[name]
    now = here.values.get(name) if here else None
    wrong = unusable(layer, name, proposed)
    if here is None:
        wrong = "The feature is not here: it was deleted, or this is another layer or another area."
    if wrong:
        return _told(feature, uuid, name, base, proposed, now, Standing.UNUSABLE, wrong)
    if same_value(layer.schema, name, proposed, now):
        return _told(feature, uuid, name, base, proposed, now, Standing.THERE)
    fits = same_value(layer.schema, name, base, now)
    return _told(feature, uuid, name, base, proposed, now, Standing.APPLIES if fits else Standing.CONFLICT)


def unusable(layer: WorkingLayer, name: str, value: Any) -> str:
    """Return why a proposed value cannot be taken, empty if it can."""
    if name not in names_of(layer.schema):
        return f"This layer has no field “{name}”."
    if name not in writable(layer.schema):
        return f"“{name}” is kept by the service and cannot be changed."
    return " ".join(faults_of_value(layer.schema, name, value))


def _told(
    feature: ProposedFeature, uuid: str, field: str, base: Any, proposed: Any, here: Any, standing: Standing,
    words: str = "",
) -> Compared:  # fmt: skip
    verdict = feature.verdicts.get(field, NO_VERDICT)
    return Compared(feature.uuid, uuid, feature.label, field, base, proposed, here, standing, verdict, words)
