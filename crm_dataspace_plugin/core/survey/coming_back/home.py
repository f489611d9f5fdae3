# SPDX-License-Identifier: GPL-2.0-or-later
"""The field copy a survey is taken into: the one it was prepared from, else a new one as it was given out."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core.errors import FieldCopyError, SurveyUnusable
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import connect, failures_named, open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.private_file import move_in_place, private_file
from crm_dataspace_plugin.core.field_copy.source import read_sources
from crm_dataspace_plugin.core.pull.file_safety import refuse_definitions
from crm_dataspace_plugin.core.survey import tables
from crm_dataspace_plugin.core.survey.given_out import GivenOut, known_survey, remember
from crm_dataspace_plugin.core.survey.seal import Seal
from crm_dataspace_plugin.core.words import say

_LOOKED_AT = 200  # files

_REGISTERS = ("gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents", "gpkg_extensions")


def find_home(directory: Path, seal: Seal, candidates: Iterable[Path] = ()) -> Optional[Path]:
    """Return the field copy that remembers the survey: among `candidates`, else near the folder; None if none does."""
    for path in islice((*candidates, *_near(directory, seal)), _LOOKED_AT):
        if remembered(path, seal.uuid) is not None:
            return path
    return None


def remembered(path: Path, uuid: str) -> Optional[GivenOut]:
    """Return what a field copy knows of a survey, None if nothing or if it cannot be read."""
    try:
        with open_field_copy(path) as connection:
            return known_survey(connection, uuid)
    except (FieldCopyError, OSError):  # the latter where the seal names what can be no file's name
        return None


def check_home(path: Path, directory: Path) -> None:
    """Raise SurveyUnusable where the field copy chosen is the survey's own."""
    if directory.resolve() in path.resolve().parents:
        raise SurveyUnusable(say("{path} is the survey's own field copy: choose the one at home, or none.", path=path))


def free_place(directory: Path) -> Path:
    """Return a path beside the folder at which nothing stands yet."""
    folder = directory.absolute()
    path, number = folder.with_name(f"{folder.name}.gpkg"), 1
    while path.exists():
        number += 1
        path = folder.with_name(f"{folder.name}-{number}.gpkg")
    return path


def make_home(base: Path, path: Path, directory: Path, seal: Seal) -> None:
    """Make a field copy at `path` as the survey's was given out, without the survey's own tables.

    Raises:
        DataError: it has a table that reads other files.
        FieldCopyError, DiskFull
    """
    with private_file(path) as private:
        shutil.copyfile(base, private)
        with failures_named(path), closing(connect(private)) as connection:
            definitions = "SELECT name, sql FROM sqlite_master WHERE sql LIKE '%virtual%'"
            refuse_definitions(connection.execute(definitions), str(base))
            with transaction(connection):
                _drop_own_tables(connection)
                layers = [each.layer for each in read_sources(connection) if each.editable]
                remember(connection, seal, directory.name, layers)
            connection.execute("VACUUM")
        move_in_place(private, path)


@contextmanager
def made_home(base: Path, path: Path, directory: Path, seal: Seal) -> Iterator[None]:
    """Make a field copy as `make_home` does; after a failure of what is done with it, it is gone again."""
    make_home(base, path, directory, seal)
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _drop_own_tables(connection: sqlite3.Connection) -> None:
    found = connection.execute("SELECT table_name FROM gpkg_contents").fetchall()
    own = [row[0] for row in found if row[0] in tables.NAMES or row[0].startswith(tables.CODE_PREFIX)]
    for name in own:
        for table in (f"rtree_{name}_{layout.GEOMETRY}", name):
            connection.execute(layout.sql("DROP TABLE IF EXISTS {t}", t=table))
        for register in reversed(_REGISTERS):
            if connection.execute("SELECT 1 FROM pragma_table_info(?)", (register,)).fetchone():
                connection.execute(layout.sql("DELETE FROM {t} WHERE table_name = ?", t=register), (name,))


def _near(directory: Path, seal: Seal) -> Iterator[Path]:
    """Yield files that may be it: under its name beside the folder, above, and in the folders beside it."""
    name = Path(seal.original).name
    around = directory.absolute().parent
    yield around / name
    yield around.parent / name
    for each in sorted(around.iterdir()):
        if each.is_dir() and each != directory.absolute():
            yield each / name
    yield from sorted(around.glob("*.gpkg"))
