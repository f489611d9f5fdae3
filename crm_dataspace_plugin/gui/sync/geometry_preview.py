# SPDX-License-Identifier: GPL-2.0-or-later
"""Three outlines in one small map, told apart by colour and line style; ours and theirs are blended or swapped."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import SPACING, described, tool_button
from crm_dataspace_plugin.gui.sync.value_words import points

LINES = 7  # of text the map is high
MARGIN = 8  # pixels
POINT = 4.0  # radius of a point in pixels; the third shape is the largest, so that all stay visible
ALL, FAINT = 100, 15  # per cent of ink: of what is seen fully, and of what is blended away
LEGEND_LINE = 22  # pixels of a line in the legend


@dataclass(frozen=True)
class Ink:
    """How a side is drawn, here and on the map. Attributes: light, dark, its colours on dark and on light ground."""

    style: Qt.PenStyle
    width: float
    light: str
    dark: str

    def colour(self, palette: QPalette) -> QColor:
        return QColor(self.light if palette.color(QPalette.ColorRole.Base).lightness() < 128 else self.dark)


# blue, orange and grey stay apart for colour-blind eyes; Okabe & Ito 2008
INKS = {
    "base": Ink(Qt.PenStyle.DotLine, 1.5, "#bbbbbb", "#666666"),
    "ours": Ink(Qt.PenStyle.SolidLine, 2.5, "#56b4e9", "#0072b2"),
    "theirs": Ink(Qt.PenStyle.DashLine, 2.0, "#e69f00", "#b34a00"),
}


class GeometryPreview(QWidget):
    """Args: base, ours, theirs as GeoJSON geometries or None; titles, of the three, for the legend.

    Controls `conflict_preview`, `conflict_blend`, `conflict_swap`.
    """

    def __init__(self, base: Any, ours: Any, theirs: Any, titles: tuple[str, str, str]) -> None:
        super().__init__()
        told = self.tr("{} dotted and grey, {} solid and blue, {} dashed and orange").format(*titles)
        self.setToolTip(told)
        self._map = described(_Outlines((base, ours, theirs), titles), "conflict_preview", told, told)
        self._blend = described(
            QSlider(Qt.Orientation.Horizontal),
            "conflict_blend",
            self.tr("Blend from {} to {}").format(*titles[1:]),
            self.tr("Left: only {}; middle: both; right: only {}").format(*titles[1:]),
        )
        self._blend.setRange(-ALL, ALL)
        self._blend.setSingleStep(ALL // 4)
        self._blend.setPageStep(ALL)
        self._blend.valueChanged.connect(self._map.blend)
        swap = tool_button(
            "conflict_swap",
            self.tr("Swap"),
            self.tr("Show {} in place of {}, and back").format(*titles[1:]),
            clicked=self._on_swap,
        )
        row = QHBoxLayout()
        row.addWidget(swap)
        row.addWidget(self._blend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._map)
        column.addLayout(row)

    def _on_swap(self) -> None:
        """Show one side fully, then the other one."""
        self._blend.setValue(ALL if self._blend.value() < 0 else -ALL)


class _Outlines(QFrame):
    blended = pyqtSignal(int)

    def __init__(self, geometries: tuple[Any, Any, Any], titles: tuple[str, str, str]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._shapes = tuple(zip(_in_proportion([_rings(each) for each in geometries]), INKS.values(), titles))
        self._blend = 0

    def blend(self, value: int) -> None:
        """Show -100 ours, 0 both, 100 theirs."""
        self._blend = value
        self.update()
        self.blended.emit(value)

    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().lineSpacing() * LINES)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        every = QPolygonF([point for rings, _, _ in self._shapes for ring in rings for point in ring])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.contentsRect(), self.palette().color(QPalette.ColorRole.Base))
        for size, (rings, ink, _) in enumerate(self._shapes, 1):
            painter.setPen(QPen(ink.colour(self.palette()), ink.width, ink.style))
            painter.setOpacity(self._opacity(size) / ALL)
            for ring in rings:
                drawn = [self._placed(point, every.boundingRect()) for point in ring]
                if len(drawn) == 1:
                    painter.drawEllipse(drawn[0], POINT * size, POINT * size)
                else:
                    painter.drawPolyline(QPolygonF(drawn))
        painter.setOpacity(1)
        self._paint_legend(painter)

    def _opacity(self, size: int) -> int:
        """Return per cent of ink of the first, second or third shape."""
        faded = {2: max(self._blend, 0), 3: max(-self._blend, 0)}.get(size, 0)
        return max(ALL - faded, FAINT)

    def _paint_legend(self, painter: QPainter) -> None:
        metrics = self.fontMetrics()
        x, y = float(MARGIN), self.height() - metrics.descent() - 4.0
        for rings, ink, title in self._shapes:
            if not rings:
                continue
            painter.setPen(QPen(ink.colour(self.palette()), ink.width, ink.style))
            middle = y - metrics.ascent() / 2 + 1
            painter.drawLine(QPointF(x, middle), QPointF(x + LEGEND_LINE, middle))
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(QPointF(x + LEGEND_LINE + 4, y), title)
            x += LEGEND_LINE + 4 + metrics.horizontalAdvance(title) + 12

    def _placed(self, point: QPointF, bounds: QRectF) -> QPointF:
        """Return where a point is drawn: all shapes fit above the legend, north is up."""
        legend = self.fontMetrics().lineSpacing()
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN - legend)
        widths = [room.width() / bounds.width()] if bounds.width() else []
        heights = [room.height() / bounds.height()] if bounds.height() else []
        scale = min(widths + heights, default=1.0)
        offset = point - bounds.center()
        return QPointF(room.center().x() + offset.x() * scale, room.center().y() - offset.y() * scale)


def _in_proportion(shapes: list[list[list[QPointF]]]) -> list[list[list[QPointF]]]:
    """Return degrees of longitude as long as they are there; metres stay as they are."""
    every = [point for rings in shapes for ring in rings for point in ring]
    if not every or any(abs(each.x()) > 360 or abs(each.y()) > 90 for each in every):
        return shapes
    width = math.cos(math.radians(sum(each.y() for each in every) / len(every)))
    return [[[QPointF(each.x() * width, each.y()) for each in ring] for ring in rings] for rings in shapes]


def _rings(geometry: Any) -> list[list[QPointF]]:
    """Return the lines and rings of a GeoJSON geometry, each point alone for points."""
    if not geometry:
        return []
    if geometry.get("type") == "GeometryCollection":
        return [ring for each in geometry.get("geometries", []) for ring in _rings(each)]
    if geometry.get("type") == "MultiPoint":
        return [[QPointF(x, y)] for x, y in points(geometry.get("coordinates"))]
    return [[QPointF(x, y) for x, y in points(part)] for part in _parts(geometry.get("coordinates"))]


def _parts(coordinates: Any) -> list[Any]:
    """Return the innermost arrays of points."""
    if not isinstance(coordinates, list) or not coordinates:
        return []
    first = coordinates[0]
    if isinstance(first, (int, float)):
        return [coordinates]
    if isinstance(first, list) and first and isinstance(first[0], (int, float)):
        return [coordinates]
    return [part for each in coordinates for part in _parts(each)]
