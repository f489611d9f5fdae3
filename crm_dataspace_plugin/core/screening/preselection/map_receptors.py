# SPDX-License-Identifier: GPL-2.0-or-later
"""Receptors on a report's map, light behind the facilities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.screening.preselection.inputs import Receptors
from crm_dataspace_plugin.core.screening.preselection.nearness import WHAT
from crm_dataspace_plugin.core.screening.report.backdrop import Backdrop
from crm_dataspace_plugin.core.screening.report.map_frame import Frame
from crm_dataspace_plugin.core.screening.report.markup import Markup, tag

_MOST = 4000  # receptors drawn of each layer
_STYLES = {
    "farmland": ("#eef3d8", "#c9d49a", "1"),
    "protected": ("#dff0df", "#94c594", "1"),
    "poor_water": ("#d9cfe6", "#9a7fc0", "2"),
    "water": ("#d5e8f5", "#8bbbe0", "1.4"),
    "settlements": ("#c9c9c9", "#8c8c8c", "1"),
}


def receptors_behind(layers: Mapping[str, Receptors]) -> Backdrop:
    """Return the layers by role, what is large lowest."""
    roles = [role for role in _STYLES if role in layers]
    return Backdrop(lambda frame: (_receptors(frame, role, layers[role]) for role in roles), [*map(_key, roles)])


def _key(role: str) -> tuple[Markup, str]:
    fill, stroke, _ = _STYLES[role]
    return tag("rect", x="-8", y="-6", width="16", height="11", fill=fill, stroke=stroke), WHAT[role]


def _receptors(frame: Frame, role: str, layer: Receptors) -> Markup:
    lib = shapely()
    fill, stroke, width = _STYLES[role]
    box = (frame.west, frame.south, frame.east, frame.north)
    shapes = layer.shapes.geometries[layer.shapes.usable]
    shapes = shapes[lib.intersects(shapes, lib.box(*box))]
    if len(shapes) > _MOST:
        shapes = shapes[np.linspace(0, len(shapes) - 1, _MOST).astype(int)]
    tolerance = 0.4 / frame.scale
    simple = lib.simplify(shapes, tolerance, preserve_topology=False)
    parts = lib.get_parts(lib.get_parts(lib.clip_by_rect(simple, *box)))
    points = parts[lib.get_type_id(parts) == 0]
    paths = "".join(_path(frame, lib, each) for each in parts[lib.get_dimensions(parts) > 0])
    areal = bool((lib.get_dimensions(parts) == 2).any())
    dots = "".join(f"M{x - 2:.1f},{y - 2:.1f}h4v4h-4z" for x, y in frame.place(lib.get_coordinates(points)).tolist())
    shown = tag("path", d=paths or "M0,0", fill=fill if areal else "none", stroke=stroke, stroke_width=width)
    return tag("g", shown, tag("path", d=dots or "M0,0", fill=fill, stroke=stroke, stroke_width="0.8"))


def _path(frame: Frame, lib: Any, shape: Any) -> str:
    rings = [shape] if lib.get_type_id(shape) in (1, 2) else lib.get_rings(shape)
    found = []
    for each in rings:
        places = frame.place(lib.get_coordinates(each)).tolist()
        found.append("M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in places))
    return "".join(found) + ("" if lib.get_dimensions(shape) == 1 else "Z")
