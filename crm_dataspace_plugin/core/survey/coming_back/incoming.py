# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening the field copy of a survey that came back: any program may have written it.

It is copied with the files that SQLite keeps beside it, so that what another program left in its write-ahead log is
seen, and the folder stays as it is.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from crm_dataspace_plugin.core.disk import is_full
from crm_dataspace_plugin.core.errors import DiskFull, NotAFieldCopy, SurveyUnusable
from crm_dataspace_plugin.core.field_copy.connection import BUSY_TIMEOUT, failures_named
from crm_dataspace_plugin.core.survey import folder
from crm_dataspace_plugin.core.words import say

LARGEST = 16 << 30  # bytes of a field copy that is taken in

_BESIDE = ("", "-wal", "-journal")  # with the latter SQLite undoes a transaction that was cut off


def survey_copy(directory: Path) -> Path:
    """Return the path of the survey's field copy: under its own name, or the only GeoPackage there is.

    Raises:
        SurveyUnusable: there is none, or it is not a file inside the folder.
    """
    if not directory.is_dir():
        raise SurveyUnusable(say("{directory} is not a folder.", directory=directory))
    own = directory / folder.FIELD_COPY
    others = [own] if own.exists() else sorted(directory.glob("*.gpkg"))
    if len(others) != 1:
        raise SurveyUnusable(
            say(
                "{directory} has no {field_copy}: choose the folder of a survey.",
                directory=directory,
                field_copy=folder.FIELD_COPY,
            )
        )
    for suffix in _BESIDE:
        _require_own_file(others[0].with_name(others[0].name + suffix), needed=not suffix)
    return others[0]


@contextmanager
def opened(copy: Path, scratch: Path) -> Iterator[sqlite3.Connection]:
    """Yield a connection that only reads a copy of `copy`, made in the folder `scratch`.

    Raises:
        SurveyUnusable: it is damaged; DiskFull: there is no room for the copy.
    """
    private = scratch / "incoming.gpkg"
    for suffix in _BESIDE:
        _copy(copy.with_name(copy.name + suffix), private.with_name(private.name + suffix))
    try:
        with failures_named(copy), closing(sqlite3.connect(private, timeout=BUSY_TIMEOUT)) as connection:
            connection.row_factory = sqlite3.Row
            connection.text_factory = _text
            connection.execute("PRAGMA trusted_schema = OFF")
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("malformed")
            connection.execute("PRAGMA query_only = ON")
            yield connection
    except NotAFieldCopy as error:
        words = say("{copy} is damaged or is not a GeoPackage: copy it from the device again.", copy=copy)
        raise SurveyUnusable(words, error.details) from error


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _require_own_file(path: Path, needed: bool) -> None:
    if not needed and not os.path.lexists(path):
        return
    if path.is_symlink() or not path.is_file():
        raise SurveyUnusable(say("{path} is not a file of its own: links are not followed.", path=path))
    if path.stat().st_size > LARGEST:
        raise SurveyUnusable(say("{path} is larger than {largest} GB.", path=path, largest=LARGEST >> 30))


def _copy(origin: Path, target: Path) -> None:
    if not origin.is_file():
        return
    try:
        shutil.copyfile(origin, target, follow_symlinks=False)
    except OSError as error:
        if is_full(error):
            raise DiskFull(say("There is no room left to copy {origin}.", origin=origin), str(error)) from error
        raise SurveyUnusable(
            say("{origin} cannot be read: {value}.", origin=origin, value=error.strerror or error), str(error)
        ) from error
