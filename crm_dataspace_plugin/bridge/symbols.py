# SPDX-License-Identifier: GPL-2.0-or-later
"""Symbols made from the palette."""

from __future__ import annotations

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSymbol,
    QgsSymbolLayer,
    QgsWkbTypes,
)

from crm_dataspace_plugin.bridge.palette import INK, Look, Outline

FAR = 150_000  # denominator of the scale beyond which a polygon is drawn as a marker too
MARKER = 3.2  # millimetres
_SEEN_FROM_AFAR = f"if(@map_scale > {FAR}, {MARKER}, 0)"


def facility(geometry: QgsWkbTypes.GeometryType, look: Look) -> QgsSymbol:
    """Return the symbol of a facility type: a marker, or a fill that is a marker too when it would be too small."""
    if geometry == QgsWkbTypes.GeometryType.PointGeometry:
        return _marker(look)
    symbol = _fill(look.colour, look.angle)
    marker = _marker(look)
    marker.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(_SEEN_FROM_AFAR)
    )
    centre = QgsCentroidFillSymbolLayer()
    centre.setSubSymbol(marker)
    centre.setPointOnSurface(True)
    symbol.appendSymbolLayer(centre)
    return symbol


def outline(geometry: QgsWkbTypes.GeometryType, look: Outline) -> QgsSymbol:
    """Return the symbol of a status: a line without fill, around the marker or the polygon."""
    if geometry == QgsWkbTypes.GeometryType.PointGeometry:
        ring = {"name": "circle", "size": str(MARKER + 1.6), "color": "0,0,0,0", "outline_color": INK}
        return QgsMarkerSymbol.createSimple({**ring, "outline_style": look.style, "outline_width": str(look.width)})
    edge = {"style": "no", "outline_color": INK, "outline_style": look.style, "outline_width": str(look.width)}
    return QgsFillSymbol.createSimple(edge)


def receptor(geometry: QgsWkbTypes.GeometryType, colour: str, angle: float | None) -> QgsSymbol:
    if geometry == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsMarkerSymbol.createSimple(
            {"name": "square", "size": "2", "color": colour, "outline_color": INK, "outline_width": "0.2"}
        )
    if geometry == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.5"})
    symbol = _fill(colour, angle)
    symbol.setOpacity(0.6)
    return symbol


def _marker(look: Look) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": look.shape, "size": str(MARKER), "color": look.colour, "outline_color": INK, "outline_width": "0.25"}
    )


def _fill(colour: str, angle: float | None) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": INK, "outline_width": "0.1"})
    if angle is None:
        return symbol
    hatching = QgsLinePatternFillSymbolLayer()
    hatching.setLineAngle(angle)
    hatching.setDistance(1.6)
    hatching.setSubSymbol(QgsLineSymbol.createSimple({"line_color": INK, "line_width": "0.18"}))
    symbol.appendSymbolLayer(hatching)
    return symbol
