# SPDX-License-Identifier: GPL-2.0-or-later
"""The planned samples of a facility, with room to write beside each; many of them closer together."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.survey.sheet_contents import SamplePoint
from crm_dataspace_plugin.bridge.survey.sheet_pen import GREY, Pen

_ROW = 5.0
_HEADINGS = 3.0
_TITLE = 4.0
_GAP = 4.0
_MOST_ROWS = 7
_TITLE_SIZE = 8.0  # points


@dataclass(frozen=True)
class _Table:
    """How samples stand side by side.

    Attributes:
        named: width of box, number and, if shown, position.
        positions: whether the position is shown.
    """

    columns: int
    named: float
    positions: bool


_WIDE = _Table(2, 45.0, True)
_NARROW = _Table(3, 31.0, False)


def samples_height(count: int) -> float:
    """Return how high `draw_samples` draws, millimetres."""
    rows = _rows(count)
    return _TITLE + _HEADINGS + rows * _ROW + 1.0 if rows else 0.0


def draw_samples(pen: Pen, place: tuple[float, float, float], samples: tuple[SamplePoint, ...]) -> None:
    """Draw the samples from `place`: left, top, width; those without room are counted."""
    left, top, width = place
    rows, table = _rows(len(samples)), _table(len(samples))
    if not rows:
        return
    words = QCoreApplication.translate("Survey", "Samples")
    hidden = len(samples) - table.columns * rows
    if hidden > 0:
        words += " " + QCoreApplication.translate("Survey", "({} more in the project)").format(hidden)
    pen.text(left, top, width, words, _TITLE_SIZE, bold=True)
    across = (width - _GAP * (table.columns - 1)) / table.columns
    for number in range(table.columns):
        part = samples[number * rows : (number + 1) * rows]
        if part:
            _draw_column(pen, (left + number * (across + _GAP), top + _TITLE, across), part, table)


def _draw_column(pen: Pen, place: tuple[float, float, float], samples: tuple[SamplePoint, ...], table: _Table) -> None:
    left, top, width = place
    blanks, first = width - table.named, top + _HEADINGS
    x = left + table.named
    for heading, share in _blanks(table):
        pen.text(x + 0.5, top, share * blanks, heading, 5, colour=GREY)
        pen.line(x, first, x, first + len(samples) * _ROW, 0.1)
        x += share * blanks
    for row, each in enumerate(samples):
        y = first + row * _ROW
        pen.box(left, y + 1.1, 2.6, 2.6)
        pen.text(left + 3.6, y + 0.8, table.named - 4, each.number, 6.8, bold=True)
        if table.positions:
            for line, angle in enumerate((each.latitude, each.longitude)):
                pen.text(left + 31, y + 0.5 + 2 * line, 13, f"{angle:.5f}", 5, colour=GREY)
        pen.line(left, y + _ROW, left + width, y + _ROW, 0.1)


def _blanks(table: _Table) -> list[tuple[str, float]]:
    """Return heading and share of the width of what is written beside a sample."""
    depth = QCoreApplication.translate("Survey", "depth (m)")
    remarks = QCoreApplication.translate("Survey", "remarks")
    if table is _NARROW:
        return [(depth, 0.45), (remarks, 0.55)]
    mass = QCoreApplication.translate("Survey", "mass (kg)")
    return [(depth, 0.24), (mass, 0.24), (QCoreApplication.translate("Survey", "pH"), 0.12), (remarks, 0.4)]


def _table(count: int) -> _Table:
    return _WIDE if count <= _WIDE.columns * _MOST_ROWS else _NARROW


def _rows(count: int) -> int:
    return min(_MOST_ROWS, -(-count // _table(count).columns))
