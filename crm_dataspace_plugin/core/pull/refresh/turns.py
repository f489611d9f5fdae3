# SPDX-License-Identifier: GPL-2.0-or-later
"""A long row of writes in several transactions: QGIS and others who write the same file get their turn in between.

SQLite lets a writer wait some seconds for another one, then it fails; a refresh of many features takes minutes.
"""

from __future__ import annotations

import sqlite3
import time
from types import TracebackType
from typing import Callable, Optional

from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.core.words import later, said

LONGEST = 1.0  # seconds for which the file is held
PAUSE = 0.15  # seconds; SQLite asks again after 0.1 at the latest
STAYS = later("What was refreshed before stays; refresh again to go on from there.")


class Turns:
    """Holds the write lock, and lets go of it from time to time; each turn is written whole or not at all.

    Args:
        ending: the statement that ends a turn: `COMMIT`, or `ROLLBACK` of one who only looks.
        longest: seconds of a turn.
        before_end: what has to be written before a turn ends.
    """

    def __init__(self, connection: sqlite3.Connection, ending: str = "COMMIT", longest: float = LONGEST) -> None:
        self._connection = connection
        self._ending = ending
        self._longest = longest
        self._begun = 0.0
        self._count = 0
        self.before_end: Callable[[], None] = lambda: None

    def __enter__(self) -> Turns:
        self._begin()
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], _trace: Optional[TracebackType]
    ) -> None:
        self._connection.execute(self._ending if error is None else "ROLLBACK")
        if isinstance(error, DataSpaceError) and self._count and self._ending == "COMMIT":
            error.message = f"{error.message} {said(STAYS)}"
            error.args = (error.message,)

    def rest(self) -> None:
        """Let others write, if this turn has been long enough; call it where nothing is half done."""
        if time.monotonic() - self._begun < self._longest:
            return
        self.before_end()
        self._connection.execute(self._ending)
        self._count += 1
        time.sleep(PAUSE)
        self._begin()

    def _begin(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._begun = time.monotonic()
