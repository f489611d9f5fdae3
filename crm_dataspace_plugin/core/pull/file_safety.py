# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file from elsewhere may not do when it is opened: read other files of this machine, or unpack without end."""

from __future__ import annotations

import re
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from crm_dataspace_plugin.core.errors import BodyTooLarge, DataError
from crm_dataspace_plugin.core.words import say

MOST_UNPACKED = 4 * 2**30  # bytes of all files in a zip
_SQLITE = b"SQLite format 3\x00"
_MODULE = re.compile(r"\busing\s+[\"'`\[]?(\w+)", re.IGNORECASE)
_HARMLESS = re.compile(r"rtree(_i32)?|fts[345]|geopoly", re.IGNORECASE)  # tables that keep their rows in the same file


def refuse_unsafe(path: Path, packed: bool, address: str) -> None:
    """Look into a file before GDAL opens it.

    SpatiaLite's virtual tables read any file their definition names, so a GeoPackage could bring a person's
    own files into the field copy, and from there to wherever that is sent.

    Args:
        packed: whether it is a zip.
        address: for the error.

    Raises:
        DataError: it holds such a table.
        BodyTooLarge: it unpacks to more than `MOST_UNPACKED`.
    """
    if packed:
        _refuse_members(path, address)
    elif path.is_file():
        with path.open("rb") as file:
            is_database = file.read(len(_SQLITE)) == _SQLITE
        if is_database:
            _refuse_tables(path, address)


def _refuse_members(path: Path, address: str) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(each.file_size for each in archive.infolist()) > MOST_UNPACKED:
                raise BodyTooLarge(
                    say(
                        "{address} unpacks to more than {most_unpacked:.3g} GiB.",
                        address=address,
                        most_unpacked=MOST_UNPACKED / 2**30,
                    )
                )
            for each in archive.infolist():
                with archive.open(each) as member:
                    if member.read(len(_SQLITE)) != _SQLITE:
                        continue
                with tempfile.TemporaryDirectory(prefix="crm-look-") as folder, archive.open(each) as member:
                    unpacked = Path(folder) / "database"
                    with unpacked.open("wb") as file:
                        shutil.copyfileobj(member, file)
                    _refuse_tables(unpacked, address)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        raise DataError(say("{address} is not a zip file that can be read.", address=address), str(error)) from error


def _refuse_tables(path: Path, address: str) -> None:
    query = "SELECT name, sql FROM sqlite_master WHERE sql LIKE '%virtual%'"
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            found = connection.execute(query).fetchall()
    except sqlite3.Error as error:
        raise DataError(say("{address} is damaged.", address=address), str(error)) from error
    refuse_definitions(found, address)


def refuse_definitions(found: Iterable[tuple[str, str]], address: str) -> None:
    """Raise DataError where one of the tables, given as name and definition, reads other files."""
    for name, definition in found:
        if not re.match(r"\s*create\s+virtual\s", _without_comments(definition), re.IGNORECASE):
            continue
        modules = _MODULE.findall(_without_comments(definition))  # more than one where a name looks like a definition
        if not modules or not all(map(_HARMLESS.fullmatch, modules)):
            raise DataError(
                say(
                    "{address} has a table, “{name}”, that reads other files: it is not opened.",
                    address=address,
                    name=name,
                ),
                definition,
            )


def _without_comments(definition: str) -> str:
    return re.sub(r"/\*.*?\*/|--[^\n]*", " ", definition, flags=re.DOTALL)
