# SPDX-License-Identifier: GPL-2.0-or-later
"""A text file with separated values as a collection of features, with its positions in whatever notation they are."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Any, Optional
from urllib.parse import urlsplit

from crm_dataspace_plugin.core.errors import DataError, GeometryUnusable
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.collection import Collection
from crm_dataspace_plugin.core.pull.csv.encoding import NAMES
from crm_dataspace_plugin.core.pull.csv.rows import Cells, TextTable
from crm_dataspace_plugin.core.pull.csv.values import ColumnSight, ColumnValues, column_values, mark_of
from crm_dataspace_plugin.core.pull.pages import FeaturePage
from crm_dataspace_plugin.core.pull.positions.numerals import COMMA, POINT
from crm_dataspace_plugin.core.pull.positions.systems import Systems
from crm_dataspace_plugin.core.pull.positions.table_geometry import TableGeometry, find_geometry
from crm_dataspace_plugin.core.pull.positions.unread import refuse_packed, unread_words
from crm_dataspace_plugin.core.pull.positions.zones import zones_named
from crm_dataspace_plugin.core.pull.row_remarks import RowRemarks
from crm_dataspace_plugin.core.pull.schema_document import own_named
from crm_dataspace_plugin.core.schema import Field, Schema
from crm_dataspace_plugin.core.words import say

ENDINGS = (".csv", ".tsv", ".txt")
PAGE_SIZE = 5000  # features in memory at once
_SAMPLE = 1000  # rows looked at to find the positions
_NOT_A_TABLE = ("{", "[", "<")  # what other kinds of files in text begin with


class CsvFile:
    """A text file with separated values, read twice: what its columns and positions are, then the features.

    Attributes:
        collection: what it is called, its fields and its reference system.
        notes: what the person should know about how it was read; complete once `pages` came to their end.
    """

    def __init__(self, path: Path, address: str, crs: str, tick: Tick) -> None:
        self._shown = PurePosixPath(urlsplit(address).path).name or address
        self._table = TextTable(path, self._shown)
        self._names = self._table.names
        if len(self._names) == 1 and path.suffix.lower() == ".txt":
            raise DataError(
                say("{address} is a text, not a table: its lines have no separators between values.", address=address)
            )
        self._skipped, self._short, self._lacking = RowRemarks(), RowRemarks(), RowRemarks()
        self.notes: list[str] = []
        sample = [self._row(cells) for _, cells in islice(self._table.rows(), _SAMPLE)]
        refuse_packed(self._names, sample)
        self._geometry: Optional[TableGeometry] = find_geometry(self._names, sample)
        if self._geometry is None:
            self.notes += filter(None, [unread_words(self._names, sample)])
        columns = self._geometry.columns if self._geometry else ()
        self._systems = Systems(self._shown, columns, crs, zones_named(self._names, sample))
        sights = [ColumnSight() for _ in self._names]
        self._count = self._look(sights, tick)
        self._columns = self._typed(sights)
        self._note_how()
        schema = Schema(
            tuple(Field(name, column.type) for name, column in zip(self._names, self._columns)),
            self._geometry.geometry_type if self._geometry else "",
            next((each for each in self._names if each.lower() == "uuid"), ""),
        )
        name = PurePosixPath(self._shown).stem
        self.collection = Collection(
            url=address, id=name, title=name, schema=own_named(schema), items_url=address, crs=self._systems.code
        )

    def pages(self, area: Optional[Area]) -> Generator[FeaturePage, None, None]:
        """Yield the features, all of them; a feature's id is the number of its row, without the heading."""
        features: list[Mapping[str, Any]] = []
        left_out = 0
        for number, cells in self._table.rows():
            features.extend(self._feature(number, cells))
            if len(features) == PAGE_SIZE:
                yield FeaturePage(list(features), self._count, self._skipped.total - left_out)
                features, left_out = [], self._skipped.total
        self.notes += [
            *self._skipped.sentences(say("left out")),
            *self._short.sentences(say("filled up")),
            *self._lacking.sentences(say("left empty in a column")),
        ]
        yield FeaturePage(list(features), self._count, self._skipped.total - left_out)

    def close(self) -> None:
        """Do nothing: the file is open only while its rows are read."""

    def _look(self, sights: list[ColumnSight], tick: Tick) -> int:
        """Look at all rows, and return how many can be features."""
        count = 0
        rows = self._table.rows()
        while True:
            block = list(islice(rows, PAGE_SIZE))
            if not block:
                self._systems.settle()
                return count
            whole = [(number, cells) for number, cells in block if self._fits(cells)]
            for place, sight in enumerate(sights):
                sight.see([cells[place] if place < len(cells) else "" for _, cells in whole])
            count += sum(self._seen(cells) for _, cells in whole)
            tick(UNKNOWN, say("Reading {shown}: {count} rows", shown=self._shown, count=count))

    def _seen(self, cells: Cells) -> bool:
        if self._geometry is None:
            return True
        try:
            place = self._geometry.place(self._row(cells))
        except GeometryUnusable:
            return False
        if place is not None:
            self._systems.see(place)
        return True

    def _feature(self, number: int, cells: Cells) -> Iterator[Mapping[str, Any]]:
        if not self._fits(cells):
            width, wanted = len(cells), len(self._names)
            self._skipped.add(
                number,
                say("it has more values than the {wanted} columns", wanted=wanted),
                say("{width} values", width=width),
            )
            return
        row = self._row(cells)
        geometry = None
        if self._geometry is not None:
            try:
                place = self._geometry.place(row)
                geometry = None if place is None else self._systems.geometry(place)
            except GeometryUnusable as error:
                self._skipped.add(number, error.message, self._geometry.text(row))
                return
        if len(cells) < len(self._names):
            self._short.add(number, say("it has fewer values than there are columns"))
        properties = {name: column.value(row[name]) for name, column in zip(self._names, self._columns)}
        if None in properties.values():
            self._note_lacking(number, row, properties)
        first = 2 if self._table.headed else 1
        yield {"type": "Feature", "id": number - first + 1, "geometry": geometry, "properties": properties}

    def _fits(self, cells: Cells) -> bool:
        return not any(map(str.strip, cells[len(self._names) :]))

    def _row(self, cells: Cells) -> dict[str, str]:
        return {name: cells[place] if place < len(cells) else "" for place, name in enumerate(self._names)}

    def _note_lacking(self, number: int, row: Mapping[str, str], properties: Mapping[str, Any]) -> None:
        for name, value in properties.items():
            if value is None and row[name].strip():
                self._lacking.add(number, say("{name} holds numbers or dates otherwise", name=name), row[name].strip())

    def _typed(self, sights: list[ColumnSight]) -> list[ColumnValues]:
        mark = mark_of(sights, COMMA if self._table.separator == ";" else POINT)
        return [column_values(each, mark) for each in sights]

    def _note_how(self) -> None:
        encoding = self._table.encoding
        if encoding.guessed:
            name = NAMES.get(encoding.name, encoding.name)
            self.notes.append(
                say(
                    "{shown} is not in UTF-8 and was read as {name}, by its letters: if some "
                    "look wrong, save it as UTF-8 and pull again.",
                    shown=self._shown,
                    name=name,
                )
            )
        if not self._table.headed:
            self.notes.append(
                say("{shown} has no row with names: its columns are called column_1, column_2, ….", shown=self._shown)
            )
        doubtful = [name for name, each in zip(self._names, self._columns) if each.doubtful]
        if doubtful:
            mark = next(each.mark for each in self._columns if each.doubtful)
            self.notes.append(
                say(
                    "Numbers such as “1.234” or “1,234” in {doubtful}{value} were read with "
                    "“{mark}” before the decimals, as elsewhere in the table.",
                    doubtful=", ".join(doubtful[:5]),
                    value=" and others" if len(doubtful) > 5 else "",
                    mark=mark,
                )
            )
        self.notes += self._systems.notes


def is_csv(path: Path) -> bool:
    """Tell whether a file is to be read as separated values: by its name's ending, unless it begins otherwise."""
    if path.suffix.lower() not in ENDINGS or not path.is_file():
        return False
    with path.open("rb") as file:
        start = file.read(100).lstrip(b"\xef\xbb\xbf \t\r\n")
    return not start.startswith(tuple(each.encode() for each in _NOT_A_TABLE))
