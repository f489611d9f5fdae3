# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a GeoPackage in which persons answer questions of the pre-selection."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import connect, failures_named, has_table, transaction
from crm_dataspace_plugin.core.screening.preselection.statements import COLUMNS, NEEDED
from crm_dataspace_plugin.core.words import say

_PREFIX = "answers_"
_SETTLES = re.compile(r"Q(\d+) settles")
_TYPES = {"question": "INTEGER", "date": "DATE"}


@dataclass(frozen=True)
class Place:
    """Where the answers about one layer stand: a GeoPackage and its table."""

    path: Path
    table: str


@dataclass(frozen=True)
class Filled:
    """What `fill` did.

    Attributes:
        made: whether it made the table.
        added: the new rows, by `fid`.
    """

    made: bool
    added: tuple[int, ...]


def place_of(path: str, layer: str) -> Place:
    """Return where answers about a layer of a file stand: in its GeoPackage, else in one beside the file."""
    file = Path(path)
    name = re.sub(r"\W+", "_", layer or file.stem)
    if file.suffix.lower() == ".gpkg":
        return Place(file, _PREFIX + name)
    return Place(file.with_name(f"{file.stem}_answers.gpkg"), _PREFIX + name)


def settling(ask_first: str) -> list[int]:
    """Return the questions of a result's `ask_first` that would settle the decision alone."""
    return [int(each) for each in _SETTLES.findall(ask_first)]


def answered(place: Place) -> int:
    """Return how many answers the table has; 0 where there is no table."""
    if not place.path.is_file():
        return 0
    with failures_named(place.path):
        connection = connect(place.path)
        try:
            if not _is_ours(connection, place.table):
                return 0
            query = layout.sql("SELECT count(*) FROM {t} WHERE trim(coalesce(answer, '')) <> ''", t=place.table)
            return int(connection.execute(query).fetchone()[0])
        finally:
            connection.close()


def fill(place: Place, questions: Iterable[tuple[str, int]], name: str, day: str) -> Filled:
    """Make the table where there is none, and add a row without an answer for each question that has no row yet.

    Args:
        questions: id of the facility and number of the question.
        name: of the person who is going to answer; `day`: ISO 8601.

    Raises:
        DataError: the file has another table of that name.
        FieldCopyError: the file cannot be written.
    """
    _make_file(place.path)
    with failures_named(place.path):
        connection = connect(place.path)
        try:
            with transaction(connection):
                made = _make_table(connection, place)
                return Filled(made, _added(connection, place.table, questions, name, day))
        finally:
            connection.close()


def take_back(place: Place, filled: Filled) -> int:
    """Remove the rows that `fill` added and nobody answered, and the table where it made it and nothing is left.

    Returns:
        How many rows of the table stay.
    """
    with failures_named(place.path):
        connection = connect(place.path)
        try:
            with transaction(connection):
                delete = layout.sql(
                    "DELETE FROM {t} WHERE {fid} = ? AND trim(coalesce(answer, '')) = ''",
                    t=place.table,
                    fid=layout.FID,
                )
                connection.executemany(delete, [(each,) for each in filled.added])
                count = layout.sql("SELECT count(*) FROM {t}", t=place.table)
                left = int(connection.execute(count).fetchone()[0])
                if filled.made and not left:
                    connection.execute(layout.sql("DROP TABLE {t}", t=place.table))
                    connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (place.table,))
                return left
        finally:
            connection.close()


def _make_file(path: Path) -> None:
    if path.exists():
        return
    gdal.UseExceptions()
    try:
        gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    except RuntimeError as error:
        raise DataError(say("{path} cannot be made: {error}.", path=path, error=error)) from error


def _make_table(connection: sqlite3.Connection, place: Place) -> bool:
    if has_table(connection, place.table):
        if not _is_ours(connection, place.table):
            needed = ", ".join(NEEDED)
            raise DataError(
                say(
                    "{name} has another table “{table}”: answers need the columns {needed}.",
                    name=place.path.name,
                    table=place.table,
                    needed=needed,
                )
            )
        return False
    columns = ", ".join(f"{layout.quoted(each)} {_TYPES.get(each, 'TEXT')}" for each in COLUMNS)
    head = layout.sql("CREATE TABLE {t} ({fid} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", t=place.table, fid="fid")
    connection.execute(f"{head}, {columns})")
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)"
        " VALUES (?, 'attributes', ?, 'Answers of persons to the pre-selection', 0)",
        (place.table, place.table),
    )
    return True


def _added(
    connection: sqlite3.Connection, table: str, questions: Iterable[tuple[str, int]], name: str, day: str
) -> tuple[int, ...]:
    query = layout.sql("SELECT facility, question FROM {t}", t=table)
    known = {(str(facility), _number(question)) for facility, question in connection.execute(query)}
    insert = layout.sql(
        "INSERT INTO {t} ({c}) VALUES (?, ?, ?, ?)", t=table, c=("facility", "question", "name", "date")
    )
    wanted: Sequence[tuple[str, int]] = [each for each in dict.fromkeys(questions) if each not in known]
    return tuple(int(connection.execute(insert, (*each, name, day)).lastrowid or 0) for each in wanted)


def _number(question: object) -> int:
    """Return the number of a question; 0 for anything else that somebody wrote there."""
    text = str(question).strip().lstrip("Qq")
    return int(text) if text.isdecimal() and len(text) < 5 else 0


def _is_ours(connection: sqlite3.Connection, table: str) -> bool:
    rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    return {each[0] for each in rows}.issuperset((layout.FID, *NEEDED))
