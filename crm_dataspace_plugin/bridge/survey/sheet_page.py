# SPDX-License-Identifier: GPL-2.0-or-later
"""One page of the field sheets: head, map, samples, attributes, what is to be filled in, foot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from osgeo import gdal
from qgis.PyQt.QtCore import QCoreApplication, Qt

from crm_dataspace_plugin.bridge.forms.words import group_title
from crm_dataspace_plugin.bridge.survey.sheet_blanks import Groups, draw_groups, groups_height, ticked
from crm_dataspace_plugin.bridge.survey.sheet_contents import Attribute, Sheet
from crm_dataspace_plugin.bridge.survey.sheet_map import draw_map
from crm_dataspace_plugin.bridge.survey.sheet_neighbours import Around
from crm_dataspace_plugin.bridge.survey.sheet_pen import GREY, INK, PALE, Pen
from crm_dataspace_plugin.bridge.survey.sheet_samples import draw_samples, samples_height
from crm_dataspace_plugin.core.survey import code128
from crm_dataspace_plugin.core.survey.tiles import degrees

WIDTH, HEIGHT = 210.0, 297.0  # A4, millimetres
EDGE = 11.0
INNER = WIDTH - 2 * EDGE
FOOT = 8.0
GAP = 2.5
_BARS_HEIGHT = 9.0
_MODULE = 0.254  # millimetres: three dots of a printer with 300 dots an inch
_LEAST_MODULE = 0.19  # below it hand-held scanners fail
_MAP_LEAST = 70.0
_HEADING = 4.0
_CELL = 6.9  # an attribute
_COLUMNS = 5
_SMALL, _USUAL = 6.0, 8.0  # points


@dataclass(frozen=True)
class Book:
    """What all pages share.

    Attributes:
        blanks: what is to be filled in, title and blanks of each group.
    """

    around: Around
    basemap: Optional[gdal.Dataset]
    blanks: Groups
    count: int
    made_on: str


def draw_page(pen: Pen, sheet: Sheet, number: int, book: Book) -> None:
    """Draw one page; what has no room on it is counted and left to the project."""
    groups = book.blanks
    below = groups_height(groups)
    y = EDGE + _draw_head(pen, sheet)
    below_map = samples_height(len(sheet.samples))
    end = HEIGHT - EDGE - FOOT - below - GAP
    room = end - y - below_map - GAP - _HEADING
    attribute_rows = min(-(-len(sheet.attributes) // _COLUMNS), int((room - _MAP_LEAST) / _CELL))
    map_height = room - attribute_rows * _CELL
    draw_map(pen, (EDGE, y, INNER, map_height), sheet, book.around, book.basemap)
    y += map_height + GAP
    draw_samples(pen, (EDGE, y, INNER), sheet.samples)
    y += below_map
    _draw_attributes(pen, y, end, sheet.attributes)
    draw_groups(pen, (EDGE, HEIGHT - EDGE - FOOT - below, INNER), groups)
    _draw_foot(pen, sheet, number, book)


def _draw_head(pen: Pen, sheet: Sheet) -> float:
    """Draw title, number, place, tasks and bar code, and return how high all that is."""
    y = EDGE
    for line in pen.lines(sheet.title, INNER, 15, 2, bold=True):
        y += pen.text(EDGE, y, INNER, line, 15, bold=True)
    bars = _draw_code(pen, y + 0.5, sheet.uuid)
    width = INNER - bars - 4
    y += 0.5
    left = y
    left += pen.text(EDGE, left, width, " · ".join(filter(None, (sheet.number, sheet.layer))), _USUAL)
    left += pen.text(EDGE, left, width, _place(sheet), _USUAL, colour=GREY)
    ticked(pen, EDGE, left + 1.2, width, sheet.tasks)
    return max(left + 6.0, y + _BARS_HEIGHT + 3.6) - EDGE + GAP - 1


def _draw_code(pen: Pen, y: float, uuid: str) -> float:
    """Draw the identity as Code 128 at the right edge, as text alone where no code can hold it; return its width."""
    widths = code128.widths(uuid) if code128.can_encode(uuid) else ()
    modules = sum(widths) + 2 * code128.QUIET
    module = min(_MODULE, INNER * 0.65 / modules)
    if not widths or module < _LEAST_MODULE:
        pen.text(WIDTH / 2, y, WIDTH / 2 - EDGE, uuid, _SMALL, align=Qt.AlignmentFlag.AlignRight)
        return INNER / 2
    left = WIDTH - EDGE - modules * module
    x = left + code128.QUIET * module
    for place, width in enumerate(widths):
        if place % 2 == 0:
            pen.fill(x, y, width * module, _BARS_HEIGHT, INK)
        x += width * module
    pen.text(left, y + _BARS_HEIGHT + 0.3, modules * module, uuid, _SMALL, align=Qt.AlignmentFlag.AlignHCenter)
    return modules * module


def _place(sheet: Sheet) -> str:
    if sheet.outline is None:
        return ""
    middle = sheet.outline.Centroid()
    longitude, latitude, _, _ = degrees((middle.GetX(), middle.GetY(), middle.GetX(), middle.GetY()))
    return f"{latitude:.5f}, {longitude:.5f} (WGS 84)"


def _draw_attributes(pen: Pen, y: float, end: float, attributes: tuple[Attribute, ...]) -> None:
    """Draw what is known, and a line for what is not; where there is no room for all, what is known goes first."""
    title = QCoreApplication.translate("Survey", "Attributes: what is known, and what is not yet")
    pen.text(EDGE, y, INNER, title, _USUAL, bold=True)
    y += _HEADING
    room = max(0, int((end - y) / _CELL + 0.01)) * _COLUMNS
    shown = attributes
    if len(attributes) > room:
        known = [each for each in attributes if each.words]
        unknown = [each for each in attributes if not each.words]
        kept = [*known, *unknown][: max(0, room - 1)]
        shown = tuple(each for each in attributes if each in kept)
        words = QCoreApplication.translate("Survey", "{} more in the project").format(len(attributes) - len(shown))
        shown += (Attribute("", "", words),)
    width = INNER / _COLUMNS
    rows = -(-len(shown) // _COLUMNS)
    group = ""
    for place, each in enumerate(shown):
        x, top = EDGE + place // rows * width, y + place % rows * _CELL
        label = f"{group_title(each.group)} · {each.label}" if each.group != group and each.group else each.label
        group = each.group
        pen.text(x, top, width - 2, label, 5.5, colour=GREY)
        if each.words:
            _draw_words(pen, x, top + 2.5, width - 2, each.words)
        pen.line(x, top + _CELL - 0.7, x + width - 2, top + _CELL - 0.7, 0.1, INK if not each.words else PALE)


def _draw_words(pen: Pen, x: float, y: float, width: float, words: str) -> None:
    """Draw a value in one line, or smaller in two."""
    if pen.width(words, 7.5) <= width:
        pen.text(x, y, width, words, 7.5)
    else:
        pen.paragraph(x, y - 0.2, width, words, 5.5, 2)


def _draw_foot(pen: Pen, sheet: Sheet, number: int, book: Book) -> None:
    y = HEIGHT - EDGE - 5
    pen.line(EDGE, y - 0.8, WIDTH - EDGE, y - 0.8, 0.1)
    page = QCoreApplication.translate("Survey", "page {} of {}").format(number, book.count)
    page = f"{book.made_on} · {page}"
    width = pen.width(page, 7) + 2
    pen.text(WIDTH - EDGE - width, y, width, page, 7, align=Qt.AlignmentFlag.AlignRight)
    pen.paragraph(EDGE, y, INNER - width - 4, sheet.rights, _SMALL, 2, colour=GREY)
