# SPDX-License-Identifier: GPL-2.0-or-later
"""A file under a name of its own, so that moving it in place is one step that happens or does not."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from crm_dataspace_plugin.core import errors

LEFT_BEHIND = 24 * 3600.0  # seconds without a write after which a private file belongs to a killed process
GONE_ON_WITH = 7 * 24 * 3600.0  # seconds for which what a pull kept is worth going on with

_KEPT = "kept-"
_COMPANIONS = ("", "-journal", "-wal", "-shm")


@contextmanager
def private_file(target: Path) -> Iterator[Path]:
    """Yield a free name beside `target`; what is left under it is removed at the end.

    Raises:
        DiskFull, FieldCopyError: for the operating system's failures inside.
    """
    _look_round(target)
    private = target.with_name(f"{_prefix(target)}{secrets.token_hex(4)}.gpkg")
    try:
        with _failures_named(private, target):
            yield private
    finally:
        _remove(private)


class KeptFile:
    """A file that a later pull may go on with.

    Attributes:
        worth_keeping: whether it has something that a failure of the network should not take away.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.worth_keeping = False

    def empty(self) -> None:
        """Begin anew."""
        self.worth_keeping = False
        _remove(self.path)


@contextmanager
def kept_file(target: Path, identity: str) -> Iterator[KeptFile]:
    """Yield a name beside `target` that is the same each time, so that a pull goes on with what an earlier one left.

    What is left under it is removed at the end, unless the network failed and it is worth keeping, or the process is
    killed. Where another process is at work on the same, a free name is given.

    Args:
        identity: tells one pull from another.

    Raises:
        DiskFull, FieldCopyError: for the operating system's failures inside.
    """
    _look_round(target)
    kept = KeptFile(_kept_name(target, identity, ".gpkg"))
    with _claimed(kept.path) as claimed:
        if not claimed:
            with private_file(target) as private:
                yield KeptFile(private)
            return
        try:
            with _failures_named(kept.path, target):
                yield kept
        except errors.NetworkError:
            if not kept.worth_keeping:
                _remove(kept.path)
            raise
        except BaseException:
            _remove(kept.path)
            raise
        else:
            _remove(kept.path)


@contextmanager
def kept_folder(target: Path, identity: str) -> Iterator[Path]:
    """Yield a folder beside `target` for what is fetched; it stays after a failure of the network alone, or a kill.

    Args:
        identity: tells one thing fetched from another.
    """
    _look_round(target)
    kept = _kept_name(target, identity, "")
    with _claimed(kept) as claimed:
        folder = kept if claimed else target.with_name(f"{_prefix(target)}{secrets.token_hex(4)}")
        folder.mkdir(mode=0o700, exist_ok=True)
        try:
            yield folder
        except errors.NetworkError:
            if not any(folder.iterdir()):
                folder.rmdir()
            raise
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        else:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _claimed(path: Path) -> Iterator[bool]:
    """Yield whether `path` is this process' alone for the block; the operating system lets go of it when it ends."""
    lock = Path(f"{path}.lock")
    with closing(sqlite3.connect(lock, timeout=0.0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            yield False
            return
        try:
            yield True
        finally:
            connection.close()
            lock.unlink(missing_ok=True)


def _kept_name(target: Path, identity: str, suffix: str) -> Path:
    digest = hashlib.sha256(identity.encode()).hexdigest()
    return target.with_name(f"{_prefix(target)}{_KEPT}{digest[:16]}{suffix}")


def _look_round(target: Path) -> None:
    if not target.parent.is_dir():
        raise errors.FieldCopyError(f"The folder {target.parent} does not exist.")
    for old in target.parent.glob(f"{_prefix(target)}*"):
        longest = GONE_ON_WITH if old.name.startswith(_prefix(target) + _KEPT) else LEFT_BEHIND
        if time.time() - old.stat().st_mtime > longest:
            if old.is_dir() and not old.is_symlink():
                shutil.rmtree(old, ignore_errors=True)
            else:
                old.unlink(missing_ok=True)


@contextmanager
def _failures_named(private: Path, target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _named(target, error) from error
    except errors.FieldCopyError as error:
        message = error.message.replace(str(private), str(target))  # the person never chose the private name
        raise type(error)(message, error.details) from error


def move_in_place(private: Path, target: Path) -> None:
    """Put a finished file where it belongs; it is on the disk before it is seen there."""
    with private.open("rb+") as file:
        os.fsync(file.fileno())
    private.replace(target)


def _prefix(target: Path) -> str:
    return f".{target.stem}.pull-"


def _remove(private: Path) -> None:
    for companion in _COMPANIONS:
        private.with_name(private.name + companion).unlink(missing_ok=True)


def _named(path: Path, error: OSError) -> errors.FieldCopyError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return errors.DiskFull(f"There is no room left to write {path}.", str(error))
    return errors.FieldCopyError(f"{path} cannot be written: {error.strerror or error}.", str(error))
