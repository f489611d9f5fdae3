# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos in a receipt: a line each, with hash, bytes, when and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape

from crm_dataspace_plugin.core.sync.photos.content import megabytes
from crm_dataspace_plugin.core.sync.photos.listing import PhotoItem
from crm_dataspace_plugin.core.sync.photos.photo_queue import PhotoState
from crm_dataspace_plugin.core.words import say

_STATES = {
    PhotoState.PENDING: "still to send",
    PhotoState.SENDING: "begun",
    PhotoState.SENT: "sent, not checked there",
    PhotoState.VERIFIED: "there, with the same hash",
    PhotoState.REJECTED: "refused",
}
_POSITIONS = {"keep": "as it was", "remove": "left out"}


def as_documents(items: Sequence[PhotoItem]) -> list[dict[str, object]]:
    """Return the photos as plain JSON values."""
    return [
        {
            "layer": each.photo.layer,
            "feature_id": each.server_id,
            "uuid": each.photo.feature_uuid,
            "path": each.photo.path,
            "state": each.row.state.value,
            "bytes": each.row.bytes,
            "sent_bytes": each.row.sent_bytes,
            "sha256": each.row.sha256,
            "position": each.row.position,
            "at": each.row.changed_at,
            "address": each.row.upload,
            "message": each.why or each.row.message,
        }
        for each in items
    ]


def photo_counts(items: Sequence[PhotoItem]) -> dict[str, int]:
    """Return in words what became of how many photos, each counted once."""
    return dict(Counter(outcome_words(each) for each in items))


def as_section(items: Sequence[PhotoItem]) -> str:
    """Return the photos as a section of the page, empty where there are none; every value is escaped."""
    if not items:
        return ""
    head = "".join(
        f'<th scope="col">{each}</th>' for each in ("Photo", "Feature", "Outcome", "Size", say("Place in it"), "When")
    )
    rows = "".join(f"<tr>{_cells(each)}</tr>" for each in items)
    return f'<h2>Photos</h2><div class="table"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def _cells(item: PhotoItem) -> str:
    row, told = item.row, item.row.state is not PhotoState.PENDING
    digest = f"<br><code>SHA-256 {escape(row.sha256)}</code>" if told and row.sha256 else ""
    why = "" if item.done else item.why or row.message
    return (
        f'<th scope="row">{escape(item.photo.path)}{digest}</th><td>{escape(item.server_id)}</td>'
        f"<td>{outcome_words(item)}{f'<br>{escape(why)}' if why else ''}</td>"
        f'<td class="number">{megabytes(row.bytes or item.size)}</td>'
        f"<td>{_POSITIONS.get(row.position, '') if told else ''}</td>"
        f'<td class="short">{escape(row.changed_at) if told else ""}</td>'
    )


def outcome_words(item: PhotoItem) -> str:
    """Return what became of a photo."""
    return say("stays here") if item.held.value and not item.done else _STATES[item.row.state]
