# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of interest keep their true shape, and a failed transform is an error."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)

from crm_dataspace_plugin.bridge.geometry import area_of_extent, area_of_source
from crm_dataspace_plugin.core.errors import CrsMissing, GeometryUnusable, TransformFailed

CONTEXT = QgsCoordinateTransformContext()
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
UTM = QgsCoordinateReferenceSystem("EPSG:25830")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


def layer_of(kind: str, *shapes: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(kind, "my area", "memory")
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        assert layer.dataProvider().addFeature(feature)
    return layer


def test_an_extent_in_degrees_stays_a_rectangle():
    area = QgsGeometry.fromWkt(area_of_extent(QgsRectangle(-6.5, 42.9, -4.5, 43.7), DEGREES, CONTEXT))
    assert area.boundingBox() == QgsRectangle(-6.5, 42.9, -4.5, 43.7)
    assert area.area() == pytest.approx(1.6)


def test_an_extent_in_metres_keeps_its_curved_sides():
    area = QgsGeometry.fromWkt(area_of_extent(QgsRectangle(200_000, 4_750_000, 800_000, 4_850_000), UTM, CONTEXT))
    box = area.boundingBox()
    assert area.area() < 0.97 * box.area()  # its box would take in what lies outside the map
    assert area.contains(QgsGeometry.fromWkt("POINT (-5.7 43.3)"))


def test_a_map_zoomed_out_beyond_the_world_is_the_world():
    far = QgsRectangle(-6e7, -6e7, 6e7, 6e7)
    box = QgsGeometry.fromWkt(area_of_extent(far, MERCATOR, CONTEXT)).boundingBox()
    assert (box.xMinimum(), box.xMaximum()) == pytest.approx((-180, 180))
    assert box.yMinimum() < -80
    assert box.yMaximum() > 80


def test_a_small_extent_keeps_its_precision():
    pond = QgsRectangle(-5.7712345678, 43.2512345678, -5.7712345078, 43.2512346178)  # millimetres
    box = QgsGeometry.fromWkt(area_of_extent(pond, DEGREES, CONTEXT)).boundingBox()
    assert box.xMinimum() == pytest.approx(pond.xMinimum(), abs=1e-11)
    assert box.yMaximum() == pytest.approx(pond.yMaximum(), abs=1e-11)


@pytest.mark.parametrize(
    ("extent", "crs", "error"),
    [
        (QgsRectangle(), DEGREES, GeometryUnusable),
        (QgsRectangle(0, 0, 1, 1), QgsCoordinateReferenceSystem(), CrsMissing),
        (QgsRectangle(1e9, 1e9, 2e9, 2e9), UTM, TransformFailed),
    ],
    ids=["empty", "no reference system", "outside the world"],
)
def test_an_extent_that_cannot_be_used_is_an_error(extent, crs, error):
    with pytest.raises(error):
        area_of_extent(extent, crs, CONTEXT)


def test_polygons_are_joined_with_their_holes():
    layer = layer_of(
        "Polygon?crs=EPSG:4326",
        "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))",
        "POLYGON ((10 0, 11 0, 11 1, 10 1, 10 0))",
    )
    area = QgsGeometry.fromWkt(area_of_source(layer, CONTEXT))
    assert area.area() == pytest.approx(16 - 1 + 1)
    assert not area.contains(QgsGeometry.fromWkt("POINT (1.5 1.5)"))
    assert not area.contains(QgsGeometry.fromWkt("POINT (7 1)"))  # inside the box of both


def test_a_self_crossing_polygon_is_repaired():
    layer = layer_of("Polygon?crs=EPSG:4326", "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))")
    assert QgsGeometry.fromWkt(area_of_source(layer, CONTEXT)).area() == pytest.approx(2)


@pytest.mark.parametrize(
    ("layer", "error"),
    [
        (lambda: layer_of("Polygon?crs=EPSG:4326"), GeometryUnusable),
        (lambda: layer_of("Polygon?crs=EPSG:4326", "POLYGON EMPTY"), GeometryUnusable),
        (lambda: layer_of("Polygon?crs=EPSG:4326", "POLYGON ((0 0, 1 1, 2 2, 0 0))"), GeometryUnusable),
        (lambda: layer_of("Point?crs=EPSG:4326", "POINT (1 1)"), GeometryUnusable),
        (lambda: layer_of("Polygon?crs=", "POLYGON ((0 0, 1 0, 1 1, 0 0))"), CrsMissing),
        (lambda: layer_of("Polygon?crs=EPSG:25830", "POLYGON ((1e12 0, 2e12 0, 1e12 1e12, 1e12 0))"), TransformFailed),
    ],
    ids=["nothing", "empty", "a line", "points", "no reference system", "outside the world"],
)
def test_an_area_layer_that_cannot_be_used_is_an_error(layer, error):
    with pytest.raises(error):
        area_of_source(layer(), CONTEXT)
