# SPDX-License-Identifier: GPL-2.0-or-later
"""Symbols made from the palette."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSymbol,
    QgsSymbolLayer,
    QgsWkbTypes,
)

from crm_dataspace_plugin.bridge.palette import INK, PAPER, Look, Outline

FAR = 150_000  # denominator of the scale beyond which a polygon is drawn as a marker too
MARKER = 3.2  # millimetres
RING = 4.8  # millimetres across
RINGS = {"square": 4.6, "cross2": 4.6, "diamond": 6.4, "hexagon": 5.2, "pentagon": 5.6}  # around the same marker
APART = 12.0  # millimetres between the markers along a line
_SEEN_FROM_AFAR = f"if(@map_scale > {FAR}, {MARKER}, 0)"


def facility(geometry: QgsWkbTypes.GeometryType, look: Look) -> QgsSymbol:
    """Return the symbol of a facility type: a marker, or a fill that is a marker too when it would be too small."""
    if geometry == QgsWkbTypes.GeometryType.PointGeometry:
        return _marker(look)
    if geometry == QgsWkbTypes.GeometryType.LineGeometry:
        return _line(look)
    symbol = _fill(look.colour, look.angle, look.stroke)
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
    """Return the symbol of a status: a line without fill, around the marker or the polygon, or along a line."""
    if geometry == QgsWkbTypes.GeometryType.PointGeometry:
        ring = {"name": look.shape, "size": str(RINGS.get(look.shape, RING)), "color": "0,0,0,0", "outline_color": INK}
        return QgsMarkerSymbol.createSimple({**ring, "outline_width": str(look.width)})
    edge = {"line_color": INK, "line_width": str(look.width), "capstyle": "flat", "joinstyle": "miter"}
    line = QgsLineSymbol.createSimple(edge)
    if look.dashes:
        line.symbolLayer(0).setUseCustomDashPattern(True)
        line.symbolLayer(0).setCustomDashVector(list(look.dashes))
    if geometry == QgsWkbTypes.GeometryType.LineGeometry:
        light = QgsLineSymbol.createSimple({"line_color": PAPER, "line_width": str(look.width + 0.5)})
        line.insertSymbolLayer(0, light.symbolLayer(0).clone())  # the band below may be as dark
        return line
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    symbol.changeSymbolLayer(0, line.symbolLayer(0).clone())
    return symbol


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


def _line(look: Look) -> QgsLineSymbol:
    """Return a coloured band with dark edges and the type's marker along it."""
    symbol = QgsLineSymbol.createSimple({"line_color": INK, "line_width": "2.6", "capstyle": "flat"})
    band = QgsLineSymbol.createSimple({"line_color": look.colour, "line_width": "2.2", "capstyle": "flat"})
    symbol.appendSymbolLayer(band.symbolLayer(0).clone())
    along = QgsMarkerLineSymbolLayer(False, APART)
    along.setSubSymbol(_marker(replace(look, colour=PAPER)))
    symbol.appendSymbolLayer(along)
    return symbol


def sample(shape: str, colour: str) -> QgsMarkerSymbol:
    """Return the symbol of a sample: its shape tells whether it was taken."""
    return QgsMarkerSymbol.createSimple(
        {"name": shape, "size": "3.4", "color": colour, "outline_color": INK, "outline_width": "0.5"}
    )


def _fill(colour: str, angle: float | None, stroke: str = INK) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": INK, "outline_width": "0.1"})
    if angle is None:
        return symbol
    symbol.appendSymbolLayer(hatching(stroke, angle, 1.8))
    return symbol


def hatching(colour: str, angle: float, distance: float) -> QgsLinePatternFillSymbolLayer:
    """Return lines without an outline, `distance` millimetres apart."""
    made = QgsLinePatternFillSymbolLayer()
    made.setLineAngle(angle)
    made.setDistance(distance)
    made.setSubSymbol(QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.25"}))
    return made
