# SPDX-License-Identifier: GPL-2.0-or-later
"""The icon by which a layer's geometry is told."""

from __future__ import annotations

_ICONS = {"Point": "mIconPointLayer", "LineString": "mIconLineLayer", "": "mIconTableLayer"}


def layer_icon(geometry_type: str) -> str:
    """Return the name of QGIS' icon of a layer with this GeoJSON type of geometry; empty is a table."""
    return _ICONS.get(geometry_type.replace("Multi", ""), "mIconPolygonLayer")
