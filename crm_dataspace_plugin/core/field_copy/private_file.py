# SPDX-License-Identifier: GPL-2.0-or-later
"""A file under a name of its own, so that moving it in place is one step that happens or does not."""

from __future__ import annotations

import errno
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crm_dataspace_plugin.core import errors

LEFT_BEHIND = 24 * 3600.0  # seconds without a write after which a private file belongs to a killed process

_COMPANIONS = ("", "-journal", "-wal", "-shm")


@contextmanager
def private_file(target: Path) -> Iterator[Path]:
    """Yield a free name beside `target`; what is left under it is removed at the end.

    Raises:
        DiskFull, FieldCopyError: for the operating system's failures inside.
    """
    if not target.parent.is_dir():
        raise errors.FieldCopyError(f"The folder {target.parent} does not exist.")
    _remove_left_behind(target)
    private = target.with_name(f"{_prefix(target)}{secrets.token_hex(4)}.gpkg")
    try:
        yield private
    except OSError as error:
        raise _named(target, error) from error
    except errors.FieldCopyError as error:
        message = error.message.replace(str(private), str(target))  # the person never chose the private name
        raise type(error)(message, error.details) from error
    finally:
        _remove(private)


def move_in_place(private: Path, target: Path) -> None:
    """Put a finished file where it belongs; it is on the disk before it is seen there."""
    with private.open("rb+") as file:
        os.fsync(file.fileno())
    private.replace(target)


def _prefix(target: Path) -> str:
    return f".{target.stem}.pull-"


def _remove_left_behind(target: Path) -> None:
    for old in target.parent.glob(f"{_prefix(target)}*.gpkg"):
        if time.time() - old.stat().st_mtime > LEFT_BEHIND:
            _remove(old)


def _remove(private: Path) -> None:
    for companion in _COMPANIONS:
        private.with_name(private.name + companion).unlink(missing_ok=True)


def _named(path: Path, error: OSError) -> errors.FieldCopyError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return errors.DiskFull(f"There is no room left to write {path}.", str(error))
    return errors.FieldCopyError(f"{path} cannot be written: {error.strerror or error}.", str(error))
