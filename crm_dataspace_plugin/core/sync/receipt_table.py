# SPDX-License-Identifier: GPL-2.0-or-later
"""The receipt of a sync as a CSV table, one row for each value, to be opened in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, FieldOutcome
from crm_dataspace_plugin.core.sync.photos.listing import PhotoItem
from crm_dataspace_plugin.core.sync.proposal.receipt_lines import editorial_about
from crm_dataspace_plugin.core.sync.receipt import Receipt
from crm_dataspace_plugin.core.sync.values import to_json
from crm_dataspace_plugin.core.whole_file import write_whole

COLUMNS = (
    "when", "who", "device", "field_copy", "layer", "licence", "feature_id", "uuid", "feature", "change", "state",
    "field", "old", "new", "result", "theirs", "reason", "evidence", "certainty", "message", "revision_before",
    "revision_after", "editorial_state", "proposal", "proposed_by", "decided_by", "decided_at", "decision_note",
)  # fmt: skip

_WIDE = ("\uff1d", "\uff0b", "\uff0d", "\uff20")  # =, +, -, @ of East Asia
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", *_WIDE)


def write_csv(path: Path, receipt: Receipt) -> None:
    """Write the table in UTF-8 with a byte order mark, without which spreadsheets take it for another encoding."""
    write_whole(path, as_csv(receipt).encode("utf-8-sig"))


def as_csv(receipt: Receipt) -> str:
    """Return the table; NULL is an empty cell, an empty text `""`.

    A text that a spreadsheet would take for a formula gets an apostrophe in front: it may come from anybody. The JSON
    receipt has every value to the letter.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    sources = {each.layer: each for each in receipt.sources}
    for outcome in receipt.result.features:
        writer.writerows(_rows(receipt, outcome, sources.get(outcome.layer)))
    for item in receipt.photos:
        writer.writerow(_photo_row(receipt, item, sources.get(item.photo.layer)))
    return text.getvalue()


def _photo_row(receipt: Receipt, item: PhotoItem, source: Source | None) -> list[str]:
    """Return a photo: its path as the field, its SHA-256 as the new value, its bytes in the message."""
    photo, row = item.photo, item.row
    told = {
        "when": row.changed_at or receipt.written_at,
        "who": receipt.options.author,
        "device": receipt.device,
        "field_copy": receipt.field_copy,
        "layer": photo.layer,
        "licence": source.licence if source else "",
        "feature_id": item.server_id,
        "uuid": photo.feature_uuid,
        "change": "photo",
        "state": row.state.value,
        "field": photo.path,
        "new": row.sha256,
        "result": "stays here" if item.held.value and not item.done else row.state.value,
        "message": "; ".join(filter(None, (f"{row.bytes} bytes", item.why or row.message, row.upload))),
    }
    return [_safe(told.get(each, "")) for each in COLUMNS]


def _rows(receipt: Receipt, outcome: FeatureOutcome, source: Source | None) -> Iterator[list[str]]:
    options, why = receipt.options, outcome.why
    fields: Sequence[FieldOutcome | None] = outcome.fields or (None,)
    for each in fields:
        told: tuple[Any, ...] = ("", None, None, "", None)
        if each is not None:
            told = (each.field, each.old, each.new, each.result.value, each.theirs)
        name, old, new, result, theirs = told
        yield [
            _safe(cell)
            for cell in (
                receipt.written_at, options.author, receipt.device, receipt.field_copy, outcome.layer,
                source.licence if source else "", outcome.server_id, outcome.uuid, outcome.label, outcome.kind.value,
                outcome.state.value, name, _cell(old), _cell(new), result, _cell(theirs), why.reason or options.reason,
                why.evidence or ", ".join(why.photos) or options.evidence, why.certainty, outcome.message,
                outcome.revision_before, outcome.revision_after, *_editorial(receipt, outcome, name),
            )
        ]  # fmt: skip


def _editorial(receipt: Receipt, outcome: FeatureOutcome, field: str) -> tuple[str, ...]:
    line = editorial_about(receipt.editorial, outcome, field)
    return (line.state, line.proposal, line.author, line.by, line.at, line.note) if line is not None else ("",) * 6


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return (value or '""') if isinstance(value, str) else to_json(value)


def _safe(cell: str) -> str:
    if not cell.startswith(_FORMULA):
        return cell
    try:
        float(cell)
    except ValueError:
        return "'" + cell
    return cell
