# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal as a GeoJSON file: any GIS shows where it wants something changed, this product reads it back.

What is in the file is described by `resources/proposal.schema.json`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from crm_dataspace_plugin.core.field_copy.private_file import private_file
from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal, ProposedFeature, Step, Verdict
from crm_dataspace_plugin.core.sync.proposal.seal import seal

FORMAT = "crm-dataspace-proposal"
VERSION = 1  # another one cannot be read by the versions before
SCHEMA_VERSION = "1.1"  # 1.1: seal, history


def write_proposal(path: Path, proposal: Proposal) -> None:
    """Write the file, all of it or nothing."""
    text = json.dumps(as_document(proposal), ensure_ascii=False, indent=1)
    with private_file(path) as private:
        private.write_text(text, encoding="utf-8")
        private.replace(path)


def as_document(proposal: Proposal) -> dict[str, Any]:
    return {
        "type": "FeatureCollection",
        "proposal": {
            "format": FORMAT,
            "version": VERSION,
            "id": proposal.id,
            "state": proposal.state.value,
            "layer": proposal.layer,
            "author": proposal.author,
            "device": proposal.device,
            "made_at": proposal.made_at,
            "reason": proposal.reason,
            "evidence": proposal.evidence,
            "licence": proposal.licence,
            "source": dict(proposal.source),
            "crs": proposal.crs,
            "schema_version": SCHEMA_VERSION,
            "seal": seal(proposal),
            "history": [_step(each) for each in proposal.history],
        },
        "features": [_feature(each) for each in proposal.features],
    }


def _feature(feature: ProposedFeature) -> dict[str, Any]:
    why = asdict(feature.why)
    properties = {
        "uuid": feature.uuid,
        "feature_id": feature.server_id,
        "label": feature.label,
        "change": feature.kind.value,
        "revision": feature.revision,
        "base": dict(feature.base),
        "ours": dict(feature.ours),
        **why,
        "photos": list(feature.why.photos),
        "verdicts": {name: _verdict(each) for name, each in feature.verdicts.items()},
    }
    return {"type": "Feature", "id": feature.uuid, "geometry": feature.place, "properties": properties}


def _step(step: Step) -> Mapping[str, str]:
    return {"state": step.state.value, "by": step.by, "at": step.at, "device": step.device, "note": step.note}


def _verdict(verdict: Verdict) -> Mapping[str, str]:
    return {"state": verdict.state.value, "note": verdict.note, "by": verdict.by, "at": verdict.at}
