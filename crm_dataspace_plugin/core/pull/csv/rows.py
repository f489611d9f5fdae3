# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a text file with separated values: which separator, which heading, one list of texts a row."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any, TextIO

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.pull.csv.encoding import encoding_of
from crm_dataspace_plugin.core.words import say

SEPARATORS = ";\t|,"
MOST_COLUMNS = 1900  # SQLite's limit is 2000, some of them are the product's own
LONGEST_VALUE = 64 * 2**20  # characters: a border of a country as text is long
_SAMPLE = 50  # rows looked at for the separator
_LONGEST_NAME = 200  # characters

Cells = list[str]


class TextTable:
    """A text file with separated values.

    Attributes:
        encoding: in which it is.
        separator: between its values.
        names: of its columns, each different.
    """

    def __init__(self, path: Path, shown: str) -> None:
        self._path = path
        self._shown = shown
        self.encoding = encoding_of(path)
        self.separator = ","
        self._stated = False
        self.names: list[str] = []
        self._choose_separator()
        first = next(iter(self._records()), (0, []))[1]
        if not first:
            raise DataError(say("{shown} is empty.", shown=shown))
        if len(first) > MOST_COLUMNS and any(first[MOST_COLUMNS:]):
            raise DataError(
                say(
                    "{shown} has {count} columns: more than the {most_columns} a field copy can keep.",
                    shown=shown,
                    count=len(first),
                    most_columns=MOST_COLUMNS,
                )
            )
        self._headed = not _is_data(first)
        self.names = _names(first[:MOST_COLUMNS], self._headed)

    @property
    def headed(self) -> bool:
        """Whether the first row holds the names of the columns."""
        return self._headed

    def rows(self) -> Iterator[tuple[int, Cells]]:
        """Yield each row after the heading with its number as a spreadsheet counts, empty rows left out.

        Raises:
            DataError: the file is damaged.
        """
        return islice(self._records(), 1 if self._headed else 0, None)

    def _records(self) -> Iterator[tuple[int, Cells]]:
        before = lines = 0
        cells: Cells = []
        with self._reader(self.separator) as reader:
            for number, cells in enumerate(reader, 1):
                before, lines = lines, reader.line_num
                if any(map(str.strip, cells)) and not (number == 1 and self._stated):
                    yield number, cells
        if lines - before > 1 and len(cells) < len(self.names):
            raise DataError(
                say(
                    "{shown} is damaged: a quotation mark after line {before} is not closed before the end.",
                    shown=self._shown,
                    before=before,
                )
            )

    @contextmanager
    def _reader(self, separator: str) -> Iterator[Any]:  # of csv.reader, whose type has no public name
        csv.field_size_limit(max(csv.field_size_limit(), LONGEST_VALUE))  # one for the whole program: only ever raised
        try:
            with self._path.open(encoding=self.encoding.name, errors="replace", newline="") as file:
                yield csv.reader(_lines(file), delimiter=separator)
        except (csv.Error, UnicodeError) as error:
            words = say(
                "{shown} is not a table of separated values that can be read: {error}.", shown=self._shown, error=error
            )
            raise DataError(words, str(error)) from error

    def _choose_separator(self) -> None:
        with self._path.open(encoding=self.encoding.name, errors="replace", newline="") as file:
            line = file.readline(_LONGEST_NAME)
        if line.lower().startswith("sep=") and len(line.rstrip("\r\n")) == 5:  # as Excel writes it
            self.separator, self._stated = line[4], True
            return
        scores = {}
        for separator in SEPARATORS:
            with self._reader(separator) as reader:
                widths = [len(each) for each in islice(reader, _SAMPLE) if each]
            if widths and widths[0] > 1:
                scores[separator] = Counter(widths)[widths[0]] / len(widths), widths[0]
        if scores:
            self.separator = max(scores, key=lambda each: scores[each])


def _lines(file: TextIO) -> Iterator[str]:
    """Yield the lines, each in memory as a whole: one without end would take all of it."""
    while line := file.readline(LONGEST_VALUE):
        if len(line) == LONGEST_VALUE:
            raise csv.Error(say("it has a line of more than {longest_value:,} characters", longest_value=LONGEST_VALUE))
        yield line


def _is_data(cells: Sequence[str]) -> bool:
    """Tell whether a row cannot be a heading: most of it are numbers."""
    filled = [each for each in cells if each.strip()]
    numbers = [each for each in filled if each.strip().replace(",", ".").lstrip("+-").replace(".", "", 1).isdecimal()]
    return bool(filled) and len(numbers) * 2 > len(filled) and not all(len(each) == 4 for each in numbers)


def _names(cells: Sequence[str], headed: bool) -> list[str]:
    wished = [" ".join(each.split())[:_LONGEST_NAME] if headed else "" for each in cells]
    while len(wished) > 1 and headed and not wished[-1]:  # a separator at the end of each line
        wished.pop()
    names: list[str] = []
    taken = {each for each in wished if each}
    seen: set[str] = set()
    for place, name in enumerate(wished, 1):
        base = name or f"column_{place}"
        found = base
        copies = chain(range(2, len(wished) + 3))
        while found in seen or (found != name and found in taken):
            found = f"{base}_{next(copies)}"
        seen.add(found)
        names.append(found)
    return names
