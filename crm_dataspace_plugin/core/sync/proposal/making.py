# SPDX-License-Identifier: GPL-2.0-or-later
"""The changes of a layer as a proposal, instead of sending them: nothing is written into the field copy."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Collection
from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.field_copy.source import Source, read_source
from crm_dataspace_plugin.core.sync.changes import FeatureChange, Operation, changes_of
from crm_dataspace_plugin.core.sync.device import this_device
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState
from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal, ProposedFeature, Step
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import say

_SOURCE = ("url", "kind", "name", "record_id", "catalogue", "title", "publisher", "attribution", "rights", "access")


@dataclass(frozen=True)
class Proposing:
    """How to propose. Attributes: only, uuids of the features to propose, None for all that were changed."""

    author: str = ""
    reason: str = ""
    evidence: str = ""
    state: EditorialState = EditorialState.FOR_REVIEW
    only: Optional[Collection[str]] = None


def make_proposal(connection: sqlite3.Connection, layer: str, proposing: Proposing) -> Proposal:
    """Return a proposal of the layer's changes.

    Raises:
        DataError: there is nothing to propose.
        FieldCopyError: the field copy has no such layer, or it keeps no base.
    """
    source = read_source(connection, layer)
    working = WorkingLayer(connection, source)
    only = proposing.only
    changes = [each for each in changes_of(working) if only is None or each.uuid in only]
    if not changes:
        raise DataError(say("Nothing was changed in “{layer}”: there is nothing to propose.", layer=layer))
    moment, device = now(), this_device()
    return Proposal(
        id=str(uuid.uuid4()),
        layer=layer,
        made_at=moment,
        features=tuple(_proposed(each, working) for each in changes),
        author=proposing.author,
        device=device,
        reason=proposing.reason,
        evidence=proposing.evidence,
        licence=source.licence,
        source=_about(source),
        crs=source.crs,
        state=proposing.state,
        history=(Step(proposing.state, proposing.author, moment, device),),
    )


def _about(source: Source) -> dict[str, str]:
    return {name: str(getattr(source, name)) for name in _SOURCE if getattr(source, name)}


def _proposed(change: FeatureChange, layer: WorkingLayer) -> ProposedFeature:
    base = layer.base_row(change.uuid)
    if change.kind is Operation.DELETE:
        before, after = dict(base.values) if base else {}, {}
    else:
        fields = [each for each in change.fields if each.field != FEATURE_CHANGE]
        before = {} if change.kind is Operation.INSERT else {each.field: each.base for each in fields}
        after = {each.field: each.ours for each in fields}
    return ProposedFeature(
        uuid=change.uuid,
        server_id=change.server_id,
        label=change.label,
        kind=change.kind,
        base=before,
        ours=after,
        revision=base.revision if base else "",
        why=change.correction,
        place=after.get(GEOMETRY_CHANGE) or (base.values.get(GEOMETRY_CHANGE) if base else None),
    )
