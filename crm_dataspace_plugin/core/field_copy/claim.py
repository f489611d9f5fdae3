# SPDX-License-Identifier: GPL-2.0-or-later
"""Names in a folder that others may write to as well: whose a file is, and who alone may work on it now."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Optional


def is_own(path: Path) -> bool:
    """Tell whether what is at `path` was left by this user and is no link to elsewhere; true where nothing is.

    Where the system has no owners by number, as on Windows, only links are told.
    """
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    owner = os.getuid() if hasattr(os, "getuid") else found.st_uid
    linked = stat.S_ISREG(found.st_mode) and found.st_nlink > 1
    return found.st_uid == owner and not stat.S_ISLNK(found.st_mode) and not linked


@contextmanager
def claimed(path: Path) -> Iterator[bool]:
    """Yield whether `path` is this process' alone for the block; the operating system lets go of it when it ends."""
    lock = Path(f"{path}.lock")
    connection = _locked(lock)
    if connection is None:
        yield False
        return
    try:
        yield True
    finally:
        connection.close()
        with suppress(OSError):  # Windows removes no file at which another process is looking just now
            lock.unlink()


def _locked(lock: Path) -> Optional[sqlite3.Connection]:
    """Return what holds the lock, None where another process holds it, or the folder does not take one."""
    if not is_own(lock):
        return None
    try:
        connection = sqlite3.connect(lock, timeout=0.0, isolation_level=None)
    except sqlite3.Error:
        return None
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        connection.close()
        return None
    return connection
