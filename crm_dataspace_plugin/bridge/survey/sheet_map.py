# SPDX-License-Identifier: GPL-2.0-or-later
"""The map on a field sheet: the facility, its samples, what lies around it; with scale and north."""

from __future__ import annotations

from typing import Optional

from osgeo import gdal, ogr
from qgis.PyQt.QtCore import QCoreApplication, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QPainterPath, QPolygonF

from crm_dataspace_plugin.bridge.survey.sheet_contents import Sheet
from crm_dataspace_plugin.bridge.survey.sheet_ground import IMAGE_DPI, pale_picture
from crm_dataspace_plugin.bridge.survey.sheet_neighbours import Around
from crm_dataspace_plugin.bridge.survey.sheet_pen import GREY, INK, PALE, PAPER, Pen
from crm_dataspace_plugin.core.survey.label_places import Rect, place_label
from crm_dataspace_plugin.core.survey.map_scale import bar_length, round_scale, true_metres
from crm_dataspace_plugin.core.words import number

AROUND = 1.25  # of the facility's size is on the map
SPOT = 60.0  # metres that are shown at least, of a facility that is a point
_SAMPLE = 1.3  # millimetres, half a diamond
_LETTERS = 6.5  # points
_BAR = 45.0  # millimetres, at most


def draw_map(pen: Pen, frame: Rect, sheet: Sheet, around: Around, basemap: Optional[gdal.Dataset]) -> None:
    """Draw the map of one facility into `frame`, millimetres."""
    if sheet.outline is None:
        words = QCoreApplication.translate("Survey", "This facility has no usable outline: draw a sketch here.")
        pen.text(frame[0] + 3, frame[1] + 3, frame[2] - 6, words, 8, colour=GREY)
    else:
        _Map(pen, frame, _extent(sheet.outline, sheet)).draw(sheet, around, basemap)
    pen.box(*frame, stroke=0.3)


class _Map:
    def __init__(self, pen: Pen, frame: Rect, extent: tuple[float, float, float, float]) -> None:
        west, east, south, north = extent
        self._pen = pen
        self._frame = frame
        self._middle = ((west + east) / 2, (south + north) / 2)
        self._metre = true_metres(self._middle[1])
        size = [max(each * self._metre * AROUND, SPOT) for each in (east - west, north - south)]
        self._scale = round_scale(size[0], size[1], frame[2], frame[3])
        self._millimetres = self._metre * 1000.0 / self._scale  # of paper, for a metre of EPSG:3857

    def draw(self, sheet: Sheet, around: Around, basemap: Optional[gdal.Dataset]) -> None:
        pen, painter = self._pen, self._pen.painter
        painter.save()
        painter.setClipRect(pen.rect(*self._frame))
        if basemap is not None:
            self._draw_basemap(basemap)
        taken: list[Rect] = [self._corner_bar(), self._corner_north()]
        for other in around.within(self._box()):
            if other is not sheet and other.outline is not None:
                self._draw_neighbour(other, taken)
        self._draw_facility(sheet, has_ground=basemap is not None)
        self._draw_samples(sheet, taken)
        self._draw_bar()
        self._draw_north()
        painter.restore()

    def _box(self) -> tuple[float, float, float, float]:
        """Return west, east, south, north in metres of EPSG:3857."""
        half = [each / self._millimetres / 2 for each in self._frame[2:]]
        x, y = self._middle
        return x - half[0], x + half[0], y - half[1], y + half[1]

    def _paper(self, x: float, y: float) -> tuple[float, float]:
        left, top, width, height = self._frame
        return (
            left + width / 2 + (x - self._middle[0]) * self._millimetres,
            top + height / 2 - (y - self._middle[1]) * self._millimetres,
        )

    def _dot(self, x: float, y: float) -> QPointF:
        across, down = self._paper(x, y)
        return QPointF(self._pen.dots(across), self._pen.dots(down))

    def _draw_basemap(self, basemap: gdal.Dataset) -> None:
        west, east, south, north = self._box()
        left, pixel, _, top, _, line = basemap.GetGeoTransform()
        columns = [(west - left) / pixel, (east - left) / pixel]
        rows = [(north - top) / line, (south - top) / line]
        columns = [min(max(each, 0.0), basemap.RasterXSize) for each in columns]
        rows = [min(max(each, 0.0), basemap.RasterYSize) for each in rows]
        if columns[1] - columns[0] < 1 or rows[1] - rows[0] < 1:
            return
        window = (columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])
        corner = self._dot(left + columns[0] * pixel, top + rows[0] * line)
        target = QRectF(corner, self._dot(left + columns[1] * pixel, top + rows[1] * line))
        image = pale_picture(basemap, window, self._pixels(target.width()), self._pixels(target.height()))
        painter = self._pen.painter
        painter.drawImage(target, image)

    def _pixels(self, dots: float) -> int:
        return max(1, round(dots / self._pen.dots(25.4) * IMAGE_DPI))

    def _draw_neighbour(self, other: Sheet, taken: list[Rect]) -> None:
        pen, painter = self._pen, self._pen.painter
        path = self._path(other.outline)
        painter.strokePath(path, pen.stroke(0.7, PAPER))
        painter.strokePath(path, pen.stroke(0.25, GREY, Qt.PenStyle.DashLine))
        middle = other.outline.Centroid()
        x, y = self._paper(middle.GetX(), middle.GetY())
        self._label(x, y, other.title[:30], _LETTERS - 1, 0.5, taken)

    def _draw_facility(self, sheet: Sheet, *, has_ground: bool) -> None:
        pen, painter = self._pen, self._pen.painter
        path = self._path(sheet.outline)
        if not has_ground:
            painter.fillPath(path, PALE)
        painter.strokePath(path, pen.stroke(1.1, PAPER))
        painter.strokePath(path, pen.stroke(0.5, INK))

    def _draw_samples(self, sheet: Sheet, taken: list[Rect]) -> None:
        pen, painter = self._pen, self._pen.painter
        places = [(each, *self._paper(each.x, each.y)) for each in sheet.samples]
        taken += [(x - _SAMPLE, y - _SAMPLE, 2 * _SAMPLE, 2 * _SAMPLE) for _each, x, y in places]
        for _each, x, y in places:
            diamond = [(x, y - _SAMPLE), (x + _SAMPLE, y), (x, y + _SAMPLE), (x - _SAMPLE, y)]
            painter.setPen(pen.stroke(0.3, INK))
            painter.setBrush(PAPER)
            painter.drawPolygon(QPolygonF([QPointF(pen.dots(a), pen.dots(b)) for a, b in diamond]))
            pen.line(x - _SAMPLE, y, x + _SAMPLE, y)
            pen.line(x, y - _SAMPLE, x, y + _SAMPLE)
        for each, x, y in places:
            self._label(x, y, short_number(each.number), _LETTERS, _SAMPLE + 0.4, taken)

    def _label(self, x: float, y: float, words: str, size: float, gap: float, taken: list[Rect]) -> None:
        room = (self._pen.width(words, size, bold=True), size * 0.42)
        left, top, _width, _height = place_label(x, y, room, gap, taken, self._frame)
        self._pen.halo(left, top, words, size)

    def _path(self, geometry: Optional[ogr.Geometry]) -> QPainterPath:
        path = QPainterPath()
        self._add(path, geometry)
        return path

    def _add(self, path: QPainterPath, geometry: Optional[ogr.Geometry]) -> None:
        if geometry is None:
            return
        for ring in range(geometry.GetGeometryCount()):
            self._add(path, geometry.GetGeometryRef(ring))
        points = geometry.GetPoints() if geometry.GetPointCount() else []
        if len(points) == 1:
            path.addEllipse(self._dot(*points[0][:2]), self._pen.dots(1.6), self._pen.dots(1.6))
        elif points:
            path.addPolygon(QPolygonF([self._dot(*each[:2]) for each in points]))

    def _corner_bar(self) -> Rect:
        left, top, _width, height = self._frame
        return (left, top + height - 11, _BAR + 20, 11)

    def _corner_north(self) -> Rect:
        left, top, width, _height = self._frame
        return (left + width - 10, top, 10, 15)

    def _draw_bar(self) -> None:
        """Draw the scale as a bar of two halves and as a number."""
        pen = self._pen
        metres = bar_length(self._scale, _BAR)
        length = metres * 1000.0 / self._scale
        left, top, _width, _height = self._corner_bar()
        words = f"1 : {self._scale:,}".replace(",", "\u2009")
        unit = f"{number(metres, 'g')} m" if metres < 1000 else f"{number(metres / 1000, 'g')} km"
        pen.fill(left, top, length + pen.width(unit, 7) + 9, 11, PAPER)
        pen.text(left + 3, top + 0.8, 40, words, 7, bold=True)
        pen.box(left + 3, top + 5.2, length, 1.4)
        pen.fill(left + 3, top + 5.2, length / 2, 1.4, INK)
        pen.text(left + 3, top + 7.2, 6, "0", 6)
        pen.text(left + 3 + length - 2, top + 7.2, 20, unit, 6)

    def _draw_north(self) -> None:
        pen, painter = self._pen, self._pen.painter
        left, top, width, _height = self._corner_north()
        middle = left + width / 2
        pen.fill(left, top, width, 15, PAPER)
        words = QCoreApplication.translate("Survey", "N")
        pen.text(left, top + 1, width, words, 9, bold=True, align=Qt.AlignmentFlag.AlignHCenter)
        for side, colour in ((-1, INK), (1, PAPER)):
            corners = [(middle, top + 5.2), (middle + side * 2.2, top + 13.2), (middle, top + 11.4)]
            painter.setPen(pen.stroke(0.25, INK))
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([QPointF(pen.dots(x), pen.dots(y)) for x, y in corners]))


def short_number(number: str) -> str:
    """Return what tells a sample from the others of its facility: `S03K` of `ES0001-S03K`."""
    return number.rpartition("-")[2] or number


def _extent(outline: ogr.Geometry, sheet: Sheet) -> tuple[float, float, float, float]:
    """Return west, east, south, north of the facility and its samples, metres of EPSG:3857."""
    west, east, south, north = outline.GetEnvelope()
    across, along = [each.x for each in sheet.samples], [each.y for each in sheet.samples]
    return min([west, *across]), max([east, *across]), min([south, *along]), max([north, *along])
