# SPDX-License-Identifier: GPL-2.0-or-later
"""AREA and AREA_LAYER mean the same in every algorithm that has them."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsVectorLayer

from crm_dataspace_plugin.algorithms.area import area_wkt
from crm_dataspace_plugin.algorithms.pulllayer import PullLayer
from crm_dataspace_plugin.algorithms.searchcatalogue import SearchCatalogue
from crm_dataspace_plugin.core.errors import GeometryUnusable


@pytest.fixture(params=[PullLayer, SearchCatalogue])
def area(request, qgis_app):
    """Return a function from parameters to the area's west, south, east and north; None for everywhere."""
    algorithm = request.param().create()

    def found(**parameters):
        wkt = area_wkt(algorithm, parameters, QgsProcessingContext())
        box = QgsGeometry.fromWkt(wkt).boundingBox()
        return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) if wkt else None

    return found


def square(west: float, south: float, side: float) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    feature = QgsFeature()
    east, north = west + side, south + side
    feature.setGeometry(
        QgsGeometry.fromWkt(f"Polygon(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))")
    )
    layer.dataProvider().addFeature(feature)
    return layer


def test_neither_means_everywhere(area):
    assert area() is None and area(AREA="", AREA_LAYER=None) is None


def test_an_extent_without_a_reference_system_is_in_degrees(area):
    assert area(AREA="-6,-5,43,44") == pytest.approx((-6, 43, -5, 44))


def test_an_extent_and_a_layer_mean_what_they_have_in_common(area):
    found = area(AREA="-6,-5,43,44 [EPSG:4326]", AREA_LAYER=square(-5.5, 43.5, 3))
    assert found == pytest.approx((-5.5, 43.5, -5, 44))


def test_an_extent_and_a_layer_apart_are_refused(area):
    with pytest.raises(GeometryUnusable, match="in common"):
        area(AREA="-6,-5,43,44 [EPSG:4326]", AREA_LAYER=square(0, 0, 1))
