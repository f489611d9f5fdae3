# SPDX-License-Identifier: GPL-2.0-or-later
"""A file under a name of its own, so that moving it in place is one step that happens or does not."""

from __future__ import annotations

import glob
import hashlib
import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.disk import unwritable
from crm_dataspace_plugin.core.field_copy.claim import claimed, is_own
from crm_dataspace_plugin.core.words import say

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
    killed. Where another process is at work on the same, or somebody else left a file or a link under the name, a free
    name is given.

    Args:
        identity: tells one pull from another.

    Raises:
        DiskFull, FieldCopyError: for the operating system's failures inside.
    """
    _look_round(target)
    kept = KeptFile(_kept_name(target, identity, ".gpkg"))
    with claimed(kept.path) as alone:
        if not alone or not all(map(is_own, _with_companions(kept.path))):
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

    Raises:
        DiskFull, FieldCopyError: there cannot be such a folder.
    """
    _look_round(target)
    kept = _kept_name(target, identity, "")
    with claimed(kept) as alone:
        own = alone and is_own(kept)
        folder = kept if own else target.with_name(f"{_prefix(target)}{secrets.token_hex(4)}")
        try:
            folder.mkdir(mode=0o700, exist_ok=own)
        except OSError as error:
            raise unwritable(target, error) from error
        try:
            yield folder
        except errors.NetworkError as error:
            if isinstance(error, errors.UnexpectedContent) or not any(folder.iterdir()):
                shutil.rmtree(folder, ignore_errors=True)  # nothing to go on with
            raise
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        else:
            shutil.rmtree(folder, ignore_errors=True)


def _kept_name(target: Path, identity: str, suffix: str) -> Path:
    digest = hashlib.sha256(identity.encode()).hexdigest()
    return target.with_name(f"{_prefix(target)}{_KEPT}{digest[:16]}{suffix}")


def _look_round(target: Path) -> None:
    if not target.parent.is_dir():
        raise errors.FieldCopyError(say("The folder {parent} does not exist.", parent=target.parent))
    for old in target.parent.glob(f"{glob.escape(_prefix(target))}*"):
        longest = GONE_ON_WITH if old.name.startswith(_prefix(target) + _KEPT) else LEFT_BEHIND
        with suppress(OSError):  # another process was faster, or the file is somebody else's
            if time.time() - old.lstat().st_mtime > longest:
                if old.is_dir() and not old.is_symlink():
                    shutil.rmtree(old, ignore_errors=True)
                else:
                    old.unlink()


@contextmanager
def _failures_named(private: Path, target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unwritable(target, error) from error
    except errors.FieldCopyError as error:
        message = error.message.replace(str(private), str(target))  # the person never chose the private name
        raise type(error)(message, error.details) from error


def move_in_place(private: Path, target: Path) -> None:
    """Put a finished file where it belongs; it is on the disk before it is seen there."""
    with private.open("rb+") as file:
        os.fsync(file.fileno())
    private.replace(target)


def move_as_new(private: Path, target: Path) -> bool:
    """Put a finished file where nothing is, and tell whether that was still so.

    On a disk without hard links a file that another process puts there at the same moment is replaced.
    """
    with private.open("rb+") as file:
        os.fsync(file.fileno())
    try:
        os.link(private, target)
    except FileExistsError:
        return False
    except OSError:
        if target.exists():
            return False
        private.replace(target)
    private.unlink(missing_ok=True)
    return True


def _prefix(target: Path) -> str:
    return f".{target.stem}.pull-"


def _remove(private: Path) -> None:
    for each in _with_companions(private):
        each.unlink(missing_ok=True)


def _with_companions(private: Path) -> list[Path]:
    return [private.with_name(private.name + companion) for companion in _COMPANIONS]
