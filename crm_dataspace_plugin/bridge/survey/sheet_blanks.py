# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines to write on and boxes to tick, in groups over the width of the page."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.survey.sheet_fields import Blank, Kind
from crm_dataspace_plugin.bridge.survey.sheet_pen import GREY, INK, PALE, Pen

_COLUMNS = 3
_ROW = 5.4
_TITLE = 4.4
_REMARKS = 3  # lines
_BOX = 2.6
_SIZE = 7.0  # points

Groups = list[tuple[str, list[Blank]]]


def groups_height(groups: Groups) -> float:
    """Return how high `draw_groups` draws, millimetres."""
    return sum(_TITLE + _rows(blanks) * _ROW for _title, blanks in groups) + _TITLE + _REMARKS * _ROW


def draw_groups(pen: Pen, place: tuple[float, float, float], groups: Groups) -> None:
    """Draw the groups, and lines for remarks, from `place`: left, top, width."""
    left, y, width = place
    for title, blanks in groups:
        y = _title(pen, left, y, width, title)
        column = width / _COLUMNS
        across = 0
        for blank in blanks:
            span = _span(blank)
            if across + span > _COLUMNS:
                across, y = 0, y + _ROW
            _draw(pen, left + across * column, y, span * column - 3, blank)
            across += span
        y += _ROW
    y = _title(pen, left, y, width, QCoreApplication.translate("Survey", "Remarks, sketch, photos"))
    for row in range(1, _REMARKS + 1):
        pen.line(left, y + row * _ROW - 0.8, left + width, y + row * _ROW - 0.8, 0.1)


def ticked(pen: Pen, x: float, y: float, width: float, words: Iterable[str]) -> None:
    """Draw words with a box before each, as far as they fit in one line."""
    end = x + width
    for each in words:
        needed = _BOX + 1 + pen.width(each, _SIZE) + 3
        if x + needed > end:
            return
        pen.box(x, y, _BOX, _BOX)
        pen.text(x + _BOX + 1, y - 0.3, needed, each, _SIZE)
        x += needed


def _title(pen: Pen, left: float, y: float, width: float, words: str) -> float:
    pen.fill(left, y, width, _TITLE - 0.8, PALE)
    pen.text(left + 1, y + 0.2, width - 2, words, _SIZE, bold=True)
    return y + _TITLE


def _draw(pen: Pen, x: float, y: float, width: float, blank: Blank) -> None:
    if blank.kind is Kind.TICK:
        pen.box(x, y + 1, _BOX, _BOX)
        pen.text(x + _BOX + 1, y + 0.8, width - _BOX - 1, blank.words, _SIZE)
        return
    label = min(pen.width(blank.words, _SIZE) + 1.5, width * 0.6)
    pen.text(x, y + 0.8, label, blank.words, _SIZE, colour=INK if blank.kind is Kind.CHOICE else GREY)
    if blank.kind is Kind.LINE:
        pen.line(x + label, y + _ROW - 1, x + width, y + _ROW - 1, 0.1)
    else:
        start = max(label, 20.0)
        ticked(pen, x + start, y + 1, width - start + 3, blank.choices)


def _rows(blanks: list[Blank]) -> int:
    rows, across = 1, 0
    for blank in blanks:
        if across + _span(blank) > _COLUMNS:
            rows, across = rows + 1, 0
        across += _span(blank)
    return rows


def _span(blank: Blank) -> int:
    """Return over how many columns a blank reaches."""
    return _COLUMNS - 1 if blank.kind is Kind.CHOICE and len("".join(blank.choices)) > 12 else 1
