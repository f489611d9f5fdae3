# SPDX-License-Identifier: GPL-2.0-or-later
"""One sync of a field copy at a time, and one sending of its photos.

The lease is a row, so that QGIS can go on reading and writing the layers meanwhile. It runs out by itself when its
holder was killed; on systems where a process can be asked for without harm, a dead holder is noticed at once.
"""

from __future__ import annotations

import os
import socket
import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from crm_dataspace_plugin.core.errors import FieldCopyBusy
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.words import say

RUNS_OUT = 300.0  # seconds without renewal; longer than the longest row of time-outs of one request
RENEWED_AFTER = 20.0  # seconds

_THIS_PROCESS = uuid.uuid4().hex  # tells this process from an earlier one of the same number
CHANGES = "crm_lease"  # what the lease is for: the corrections
PHOTOS = "crm_photo_lease"  # or the photos, which may take hours
_TABLE = (
    "CREATE TABLE IF NOT EXISTS {table} (id INTEGER PRIMARY KEY CHECK (id = 1), holder TEXT NOT NULL,"
    " pid INTEGER NOT NULL, host TEXT NOT NULL, renewed_at REAL NOT NULL)"
)


class Lease:
    """The right to sync a field copy, held by one run."""

    def __init__(self, connection: sqlite3.Connection, path: str, table: str = CHANGES) -> None:
        self._connection = connection
        self._table = table
        self._path = path
        self._holder = f"{_THIS_PROCESS}/{uuid.uuid4()}"
        self._renewed_at = 0.0

    def take(self) -> None:
        """Take the lease; FieldCopyBusy while another run holds it."""
        with transaction(self._connection):
            self._execute(_TABLE)
            row = self._execute("SELECT * FROM {table}").fetchone()
            if row is not None and not _stale(row):
                raise FieldCopyBusy(
                    say(
                        "{path} is being synced already, by process {process} on {host}.",
                        path=self._path,
                        process=row["pid"],
                        host=row["host"],
                    )
                )
            self._write()

    def renew(self) -> None:
        """Show that the run is alive; FieldCopyBusy if another one has taken over."""
        if time.monotonic() - self._renewed_at < RENEWED_AFTER:  # the clock may be set back meanwhile
            return
        with transaction(self._connection):
            row = self._execute("SELECT holder FROM {table}").fetchone()
            if row is None or row["holder"] != self._holder:
                raise FieldCopyBusy(
                    say("Another sync of {path} has taken over, because this one stood still.", path=self._path)
                )
            self._write()

    def give_back(self) -> None:
        self._execute("DELETE FROM {table} WHERE holder = ?", self._holder)

    def _write(self) -> None:
        self._renewed_at = time.monotonic()
        self._execute(
            "INSERT OR REPLACE INTO {table} (id, holder, pid, host, renewed_at) VALUES (1, ?, ?, ?, ?)",
            *(self._holder, os.getpid(), socket.gethostname(), time.time()),
        )

    def _execute(self, statement: str, *values: object) -> sqlite3.Cursor:
        return self._connection.execute(layout.sql(statement, table=self._table), values)


@contextmanager
def lease(connection: sqlite3.Connection, path: str, table: str = CHANGES) -> Iterator[Lease]:
    """Hold the lease for a block; FieldCopyBusy while another run holds it."""
    held = Lease(connection, path, table)
    held.take()
    try:
        yield held
    finally:
        held.give_back()


def _stale(row: sqlite3.Row) -> bool:
    age = time.time() - row["renewed_at"]
    if age >= RUNS_OUT:
        return True
    if row["host"] != socket.gethostname() or os.name != "posix":
        return bool(age < -RUNS_OUT)  # the clock was set back: nobody knows; os.kill would end the other one on Windows
    if row["pid"] == os.getpid():
        return not str(row["holder"]).startswith(_THIS_PROCESS + "/")  # the number was used again
    return not _lives(row["pid"])


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # it is somebody else's
    return True
