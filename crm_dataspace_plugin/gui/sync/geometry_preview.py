# SPDX-License-Identifier: GPL-2.0-or-later
"""Three outlines in one small map, told apart by line style and named below it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QFrame

from crm_dataspace_plugin.gui.controls import described
from crm_dataspace_plugin.gui.sync.value_words import points

LINES = 7  # of text the preview is high
MARGIN = 8  # pixels
POINT = 4.0  # radius of a point in pixels; the third shape is the largest, so that all stay visible


class GeometryPreview(QFrame):
    """Args: base, ours, theirs as GeoJSON geometries or None."""

    def __init__(self, base: Any, ours: Any, theirs: Any) -> None:
        super().__init__()
        described(
            self,
            "conflict_preview",
            self.tr("Preview: base dotted, ours solid, theirs dashed"),
            self.tr("base dotted, ours solid and thick, theirs dashed"),
        )
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._shapes = (
            (_rings(base), Qt.PenStyle.DotLine, 1.5),
            (_rings(ours), Qt.PenStyle.SolidLine, 2.5),
            (_rings(theirs), Qt.PenStyle.DashLine, 1.5),
        )

    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().lineSpacing() * LINES)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        every = QPolygonF([point for rings, _, _ in self._shapes for ring in rings for point in ring])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        for size, (rings, style, width) in enumerate(self._shapes, 1):
            painter.setPen(QPen(colour, width, style))
            for ring in rings:
                drawn = [self._placed(point, every.boundingRect()) for point in ring]
                if len(drawn) == 1:
                    painter.drawEllipse(drawn[0], POINT * size, POINT * size)
                else:
                    painter.drawPolyline(QPolygonF(drawn))

    def _placed(self, point: QPointF, bounds: QRectF) -> QPointF:
        """Return where a point is drawn: all shapes fit, north is up."""
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        widths = [room.width() / bounds.width()] if bounds.width() else []
        heights = [room.height() / bounds.height()] if bounds.height() else []
        scale = min(widths + heights, default=1.0)
        offset = point - bounds.center()
        return QPointF(room.center().x() + offset.x() * scale, room.center().y() - offset.y() * scale)


def _rings(geometry: Any) -> list[list[QPointF]]:
    """Return the lines and rings of a GeoJSON geometry, each point alone for points."""
    if not geometry:
        return []
    if geometry.get("type") == "GeometryCollection":
        return [ring for each in geometry.get("geometries", []) for ring in _rings(each)]
    found = []
    for part in _parts(geometry.get("coordinates")):
        found.append([QPointF(x, y) for x, y in points(part)])
    return found


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
