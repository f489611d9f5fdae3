# SPDX-License-Identifier: GPL-2.0-or-later
"""Types and states are told apart in colour, by colour-blind eyes, and in grey."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from qgis.core import QgsRenderContext, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from crm_dataspace_plugin.bridge import palette, symbols
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.bridge.styles import apply_style, style_samples
from tests.bridge.colour_vision import SEEN_BY, distance, lab

SIDE = 60  # pixels of a picture of a symbol
CLEARLY = 20  # steps of Lab: far more than what is just seen
IN_GREY = 10  # steps of lightness
UNLIKE = 0.3  # of the pixels that either symbol draws
GEOMETRIES = {
    "point": QgsWkbTypes.GeometryType.PointGeometry,
    "line": QgsWkbTypes.GeometryType.LineGeometry,
    "polygon": QgsWkbTypes.GeometryType.PolygonGeometry,
}


def test_the_colour_distances_are_those_of_the_standard():
    assert lab("#ffffff") == pytest.approx([100, 0, 0], abs=0.1)
    assert lab("#ff0000") == pytest.approx([53.2, 80.1, 67.2], abs=0.2)  # published values of sRGB red
    assert distance("#000000", "#ffffff", "grey") == pytest.approx(100, abs=0.1)
    assert distance("#808080", "#808080", "no red") == 0


def test_red_and_green_of_one_lightness_are_one_colour_for_many():
    red, green = "#c0574b", "#7f7c3b"
    assert distance(red, green, "everyone") > 2 * distance(red, green, "no green")


@pytest.mark.parametrize("seen_by", SEEN_BY)
def test_any_two_facility_types_differ_in_colour(seen_by):
    least = IN_GREY if seen_by == "grey" else CLEARLY
    near = {
        (one, other): distance(first.colour, second.colour, seen_by)
        for (one, first), (other, second) in combinations(palette.FACILITY_TYPES.items(), 2)
    }
    assert {pair: round(found, 1) for pair, found in near.items() if found < least} == {}


def drawn(symbol) -> np.ndarray:
    """Return a symbol on white as grey values, shape (SIDE, SIDE), 0 to 255."""
    image = symbol.asImage(QSize(SIDE, SIDE)).convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, dtype=np.uint8).reshape(SIDE, SIDE, 4).astype(float)
    cover = pixels[..., 3:] / 255
    return ((pixels[..., :3] * cover + 255 * (1 - cover)) @ [0.2126, 0.7152, 0.0722]).astype(float)


def unlike(first, second) -> float:
    """Return the share of the pixels drawn by either of two symbols that differ well in grey."""
    one, other = drawn(first), drawn(second)
    inked = (one < 250) | (other < 250)
    assert inked.any()
    return float((np.abs(one - other) > 25)[inked].mean())


def least_unlike(looks, symbol) -> tuple[float, tuple[str, str]]:
    made = {name: symbol(look) for name, look in looks.items()}
    return min((unlike(made[one], made[other]), (one, other)) for one, other in combinations(made, 2))


@pytest.mark.parametrize("geometry", GEOMETRIES.values(), ids=GEOMETRIES)
def test_any_two_facility_types_look_different_in_grey(geometry):
    found, pair = least_unlike(palette.FACILITY_TYPES, lambda look: symbols.facility(geometry, look))
    assert found > UNLIKE, pair


@pytest.mark.parametrize("geometry", GEOMETRIES.values(), ids=GEOMETRIES)
def test_any_two_states_look_different_in_grey(geometry):
    looks = {**palette.STATUSES, "": palette.NOT_STATED}
    found, pair = least_unlike(looks, lambda look: symbols.outline(geometry, look))
    assert found > UNLIKE, pair


def test_a_type_of_the_same_lightness_and_shape_would_be_found():
    look = palette.FACILITY_TYPES["waste-dump"]
    recoloured = {"a": look, "b": replace(look, colour="#007c7c")}  # as light as the brown, another colour
    found, _ = least_unlike(recoloured, lambda each: symbols.facility(GEOMETRIES["polygon"], each))
    assert found < UNLIKE


@pytest.mark.parametrize("shape", [each.shape for each in palette.FACILITY_TYPES.values()])
def test_each_shape_is_used_once(shape):
    assert [each.shape for each in palette.FACILITY_TYPES.values()].count(shape) == 1


def test_the_hatching_is_seen_upon_its_fill():
    for look in palette.FACILITY_TYPES.values():
        assert look.angle is None or distance(look.colour, look.stroke, "grey") > CLEARLY


def memory_layer(kind, columns):
    fields = "&".join(f"field={name}:{type_}" for name, type_ in columns.items())
    return QgsVectorLayer(f"{kind}?crs=EPSG:4326&{fields}", "facilities", "memory")


@pytest.mark.parametrize("kind", ["Point", "LineString", "Polygon"])
def test_facilities_are_drawn_by_type_and_state_whatever_their_geometry(qgis_app, kind):
    Settings().language = "de"
    layer = memory_layer(kind, {"facility_type": "string", "status": "string", "name": "string"})
    apply_style(layer, "facilities")
    groups = layer.renderer().rootRule().children()
    assert [len(each.children()) for each in groups] == [len(palette.FACILITY_TYPES) + 1, len(palette.STATUSES) + 1]
    labels = [each.label() for each in groups[0].children()]
    assert "Absetzbecken" in labels
    assert labels[-1] == "other or not stated"


@pytest.mark.parametrize(
    ("columns", "named"),
    [
        ({"facility_type": "string", "name": "string", "NOMBRE_FAENA": "string"}, "name"),
        ({"facility_type": "string", "NOMBRE_INSTALACION": "string"}, "NOMBRE_INSTALACION"),
    ],
)
def test_names_stand_beside_facilities_from_the_scale_at_which_there_is_room(qgis_app, columns, named):
    layer = memory_layer("Polygon", columns)
    apply_style(layer, "facilities")
    settings = layer.labeling().settings()
    assert (settings.fieldName, settings.scaleVisibility, settings.minimumScale) == (named, True, 100_000)


def test_a_sample_tells_by_its_shape_whether_it_was_taken(qgis_app):
    layer = memory_layer("Point", {"sample_id": "string", "taken_at": "datetime"})
    style_samples(layer)
    taken, planned = (each.symbol() for each in layer.renderer().rootRule().children())
    assert unlike(taken, planned) > UNLIKE
    assert layer.renderer().rootRule().children()[1].filterExpression() == '"taken_at" IS NULL'
    assert layer.renderer().usedAttributes(QgsRenderContext()) == {"taken_at"}
