# SPDX-License-Identifier: GPL-2.0-or-later
"""The receipt of a sync: what became of each feature, as a value and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.sync.device import this_device
from crm_dataspace_plugin.core.sync.journal import Verification
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, SyncOptions, SyncResult
from crm_dataspace_plugin.core.sync.photos.listing import PhotoItem
from crm_dataspace_plugin.core.sync.photos.receipt_lines import as_documents
from crm_dataspace_plugin.core.sync.proposal import receipt_lines
from crm_dataspace_plugin.core.sync.proposal.receipt_lines import Editorial
from crm_dataspace_plugin.core.whole_file import write_whole

COUNTS = ("sent", "created", "deleted", "received", "conflicts", "rejected", "pending")


@dataclass(frozen=True)
class Receipt:
    """A sync's result with what the receipt says beside it.

    Attributes:
        field_copy: its file name, without the folder.
        sources: of the layers; their licence goes with the changes.
        dry_run: whether nothing was sent.
        chain: how the journal stood after the sync; None where it was not read.
        device: name of the computer that synced.
        photos: of the layers, where they were sent.
        editorial: what was proposed, and accepted by whom, among the values sent.
    """

    field_copy: str
    written_at: str
    sources: Sequence[Source]
    result: SyncResult
    options: SyncOptions
    dry_run: bool = False
    chain: Optional[Verification] = None
    device: str = field(default_factory=this_device)
    photos: Sequence[PhotoItem] = ()
    editorial: Sequence[Editorial] = ()


def write_json(path: Path, receipt: Receipt) -> None:
    write_whole(path, json.dumps(as_document(receipt), ensure_ascii=False, indent=1).encode("utf-8"))


def as_document(receipt: Receipt) -> dict[str, Any]:
    """Return the receipt as plain JSON values."""
    return {
        "field_copy": receipt.field_copy,
        "written_at": receipt.written_at,
        "dry_run": receipt.dry_run,
        "device": receipt.device,
        "author": receipt.options.author,
        "reason": receipt.options.reason,
        "evidence": receipt.options.evidence,
        "on_conflict": receipt.options.on_conflict.value,
        "counts": {name: getattr(receipt.result, name) for name in COUNTS},
        "problems": list(receipt.result.problems),
        "limits": list(receipt.result.limits),
        "layers": [_source(each) for each in receipt.sources],
        "features": [_feature(each) for each in receipt.result.features],
        "photos": as_documents(receipt.photos),
        "editorial": receipt_lines.as_documents(receipt.editorial),
        "journal": None if receipt.chain is None else asdict(receipt.chain),
    }


def _source(source: Source) -> dict[str, str]:
    names = ("layer", "title", "record_id", "catalogue", "url", "licence", "access", "publisher", "pulled_at")
    more = ("rights", "contact", "consent_at", "consent_by", "attribution")
    return {name: getattr(source, name) for name in (*names, *more)}


def _feature(outcome: FeatureOutcome) -> dict[str, Any]:
    document = asdict(outcome)
    document["feature_id"] = document.pop("server_id")
    document["change"] = document.pop("kind").value
    document["state"] = outcome.state.value
    for told, each in zip(document["fields"], outcome.fields):
        told["result"] = each.result.value
    return document
