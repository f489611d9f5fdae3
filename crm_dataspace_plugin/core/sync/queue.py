# SPDX-License-Identifier: GPL-2.0-or-later
"""What was decided to be sent, written before it is sent, so that a killed process can be taken up again.

pending → sending → sent → verified, or rejected, or conflict. A row found in `sending` or `sent` when a sync starts may
or may not have reached the service: the service is asked before anything is sent again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any, Optional

from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.correction import UNEXPLAINED, Correction, from_plain
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.values import State, to_json


class QueueState(str, Enum):
    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    VERIFIED = "verified"
    REJECTED = "rejected"
    CONFLICT = "conflict"


UNSETTLED = (QueueState.SENDING, QueueState.SENT)


@dataclass(frozen=True)
class QueueRow:
    """One feature's place in the queue.

    Attributes:
        patch: the values decided to be sent.
        ours: what the technician's row held then; differs from `patch` where a conflict was resolved otherwise.
        revision: of the service's feature that the decision was made against.
        message: why it waits or was refused.
        tries: how often it was sent.
        why: the correction block as it was sent.
    """

    layer: str
    uuid: str
    operation: Operation
    state: QueueState
    server_id: str = ""
    patch: State = field(default_factory=dict)
    ours: State = field(default_factory=dict)
    revision: str = ""
    message: str = ""
    tries: int = 0
    why: Correction = UNEXPLAINED

    @property
    def unsettled(self) -> bool:
        return self.state in UNSETTLED


def write(connection: sqlite3.Connection, row: QueueRow) -> None:
    """Put a feature's row in the place of its earlier one."""
    body = to_json({"id": row.server_id, "patch": dict(row.patch), "ours": dict(row.ours), "why": asdict(row.why)})
    connection.execute(
        "INSERT INTO crm_queue (layer, crm_uuid, operation, state, body, revision, message, tries, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (layer, crm_uuid) DO UPDATE SET"
        " operation = excluded.operation, state = excluded.state, body = excluded.body, revision = excluded.revision,"
        " message = excluded.message,"
        " tries = excluded.tries, changed_at = excluded.changed_at",
        (
            row.layer, row.uuid, row.operation.value, row.state.value, body,
            row.revision, row.message, row.tries, now(),
        ),
    )  # fmt: skip


def read(connection: sqlite3.Connection, layer: str, uuid: str) -> Optional[QueueRow]:
    """Return a feature's row, None if it was never in the queue."""
    query = "SELECT * FROM crm_queue WHERE layer = ? AND crm_uuid = ?"
    row = connection.execute(query, (layer, uuid)).fetchone()
    return None if row is None else _row(row)


def unsettled(connection: sqlite3.Connection, layer: str) -> list[QueueRow]:
    """Return the rows that may or may not have reached the service, in the order in which they were sent."""
    query = "SELECT * FROM crm_queue WHERE layer = ? AND state IN (?, ?) ORDER BY id"
    found = connection.execute(query, (layer, *(each.value for each in UNSETTLED))).fetchall()
    return [_row(row) for row in found]


def refusals(connection: sqlite3.Connection, layer: str) -> dict[str, str]:
    """Return uuid to reason of the features that were refused when they were sent last."""
    query = "SELECT crm_uuid, message FROM crm_queue WHERE layer = ? AND state = ?"
    return dict(map(tuple, connection.execute(query, (layer, QueueState.REJECTED.value)).fetchall()))


def forget_others(connection: sqlite3.Connection, layer: str, uuids: Iterable[str]) -> None:
    """Take out the waiting and refused rows of features that are not changed any more."""
    kept = json.dumps(sorted(uuids))
    connection.execute(
        "DELETE FROM crm_queue WHERE layer = ? AND state IN ('pending', 'rejected', 'conflict')"
        " AND crm_uuid NOT IN (SELECT value FROM json_each(?))",
        (layer, kept),
    )


def _row(row: sqlite3.Row) -> QueueRow:
    body: dict[str, Any] = json.loads(row["body"])
    return QueueRow(
        layer=row["layer"],
        uuid=row["crm_uuid"],
        operation=Operation(row["operation"]),
        state=QueueState(row["state"]),
        server_id=body.get("id", ""),
        patch=body.get("patch", {}),
        ours=body.get("ours", {}),
        revision=row["revision"] or "",
        message=row["message"],
        tries=row["tries"],
        why=from_plain(body.get("why", {})),
    )
