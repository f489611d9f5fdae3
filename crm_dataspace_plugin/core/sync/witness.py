# SPDX-License-Identifier: GPL-2.0-or-later
"""A note outside of the field copies about how far the journal of each had come, by which a restored backup shows.

A copy from a backup does not know what was sent since. It is noticed where its journal lacks the entry noted last.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import PathLike
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.sync.moment import now

MOST = 200  # field copies remembered, those synced last
_MOST_BYTES = 1_000_000
_SECOND = len("2026-11-26T18:19:32")  # as far as all moments are told


class Witness:
    """Remembers the journals of the field copies that were synced on this computer.

    Args:
        path: of the note; None for none. One that cannot be read or written is done without.
    """

    def __init__(self, path: Optional[Path]) -> None:
        self._path = path

    def is_restored(self, connection: sqlite3.Connection, copy: PathLike) -> bool:
        """Tell whether a field copy is older than it was at its last sync; one pulled anew in its place is not."""
        noted = self._noted().get(_key(copy))
        if not isinstance(noted, Mapping):
            return False
        oldest = connection.execute(layout.sql("SELECT min(pulled_at) FROM {t}", t=layout.SOURCE)).fetchone()[0]
        if str(oldest)[:_SECOND] > str(noted.get("at"))[:_SECOND]:
            return False
        row = connection.execute(
            layout.sql("SELECT hash FROM {t} WHERE id = ?", t=layout.JOURNAL), (noted.get("entries"),)
        ).fetchone()
        return row is None or row[0] != noted.get("hash")

    def note(self, connection: sqlite3.Connection, copy: PathLike) -> None:
        """Remember the last entry of a field copy's journal."""
        query = layout.sql("SELECT id, hash FROM {t} ORDER BY id DESC LIMIT 1", t=layout.JOURNAL)
        last = connection.execute(query).fetchone()
        if last is None or self._path is None:
            return
        noted = {key: each for key, each in self._noted().items() if key != _key(copy)}
        noted[_key(copy)] = {"entries": last[0], "hash": last[1], "at": now()}
        kept = dict(list(noted.items())[-MOST:])
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            private = self._path.with_name(f"{self._path.name}.{os.getpid()}")
            private.write_text(json.dumps(kept), encoding="utf-8")
            private.replace(self._path)
        except OSError:
            return  # a restored backup is not noticed then; what is sent is guarded all the same

    def _noted(self) -> dict[str, Any]:
        if self._path is None:
            return {}
        try:
            found = parse(self._path.read_bytes()[:_MOST_BYTES])
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def _key(copy: PathLike) -> str:
    return str(Path(copy).resolve())
