# SPDX-License-Identifier: GPL-2.0-or-later
"""Results of screening are told apart in colour, by colour-blind eyes, and in grey; a bound is no line."""

from __future__ import annotations

from itertools import combinations

import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsRenderContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize

from crm_dataspace_plugin.bridge import symbols
from crm_dataspace_plugin.bridge.screening.looks import CLASSES, NOT_KNOWN, TONNES
from crm_dataspace_plugin.bridge.screening.result_styles import class_titles, style_result
from tests.bridge.colour_vision import SEEN_BY, distance
from tests.bridge.test_styles import GEOMETRIES, IN_GREY, UNLIKE, least_unlike

KINDS = {"point": "Point", "polygon": "Polygon"}
METHODS = {**{name: each.field for name, each in CLASSES.items()}, "resourcepotential": "crm_tonnes"}


def layer_with(field: str, kind: str = "Point", typed: str = "string") -> QgsVectorLayer:
    return QgsVectorLayer(f"{kind}?crs=EPSG:4326&field={field}:{typed}&field=priority:integer", "result", "memory")


@pytest.mark.parametrize("seen_by", SEEN_BY)
@pytest.mark.parametrize("method", CLASSES)
def test_any_two_classes_of_a_method_differ_in_colour_for_everyone(method, seen_by):
    looks = {**CLASSES[method].looks, "not known": NOT_KNOWN}
    near = {
        (one, other): distance(first.colour, second.colour, seen_by)
        for (one, first), (other, second) in combinations(looks.items(), 2)
    }
    # what is not known is told by its cross and hatching alone from the lightest class
    near = {pair: found for pair, found in near.items() if "not known" not in pair}
    assert {pair: round(found, 1) for pair, found in near.items() if found < IN_GREY} == {}


@pytest.mark.parametrize("geometry", ["point", "polygon"])
@pytest.mark.parametrize("method", CLASSES)
def test_any_two_classes_of_a_method_look_different_in_grey(method, geometry):
    looks = {**CLASSES[method].looks, "not known": NOT_KNOWN}
    found, pair = least_unlike(looks, lambda look: symbols.facility(GEOMETRIES[geometry], look))
    assert found > UNLIKE, pair


def test_tonnes_grow_darker_and_larger():
    colours, sizes = zip(*TONNES.values())
    steps = [distance(first, second, "grey") for first, second in zip(colours, colours[1:])]
    assert min(steps) >= IN_GREY
    assert list(sizes) == sorted(sizes, reverse=True)


@pytest.mark.parametrize("kind", KINDS.values())
@pytest.mark.parametrize("method", METHODS)
def test_every_class_has_words_and_what_is_not_known_is_drawn_too(qgis_app, method, kind):
    typed = "double" if method == "resourcepotential" else "string"
    layer = layer_with(METHODS[method], kind, typed)
    style_result(layer, method)
    items = [each.label() for each in layer.renderer().legendSymbolItems()]
    assert items[-1] == "not known"
    assert all(items)
    assert len(set(items)) == len(items)


@pytest.mark.parametrize(
    ("tonnes", "words"),
    [
        (None, "not known"),
        (0.0, "less than 1 t of critical raw materials"),
        (1.0, "1 t of critical raw materials and more"),
        (999.9, "100 t of critical raw materials and more"),
        (5e6, "1,000 t of critical raw materials and more"),
    ],
)
def test_a_facility_is_drawn_by_its_tonnes(qgis_app, tonnes, words):
    layer = layer_with("crm_tonnes", typed="double")
    style_result(layer, "resourcepotential")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([tonnes, None])
    context = QgsRenderContext()
    expressions = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    expressions.setFeature(feature)
    context.setExpressionContext(expressions)
    renderer = layer.renderer()
    renderer.startRender(context, layer.fields())
    keys = renderer.legendKeysForFeature(feature, context)
    renderer.stopRender(context)
    named = {each.ruleKey(): each.label() for each in renderer.legendSymbolItems()}
    assert {named[key] for key in keys if key in named} == {words}  # the rule above all has no words


def test_a_bound_has_no_outline_and_fades_to_nothing_at_its_edge(qgis_app):
    layer = layer_with("runout_high_km", "MultiPolygon", "double")
    style_result(layer, "runout")
    fading, hatched = layer.renderer().symbol().symbolLayers()
    assert fading.layerType() == "ShapeburstFill"
    assert fading.color().alpha() == 0, "the edge"
    assert 0 < fading.color2().alpha() < 255
    assert hatched.layerType() == "LinePatternFill"
    assert not layer.renderer().symbol().asImage(QSize(40, 40)).isNull()


def test_a_table_and_a_layer_without_the_field_stay_as_they_are(qgis_app):
    table = QgsVectorLayer("NoGeometry?field=aba_class:string", "result", "memory")
    style_result(table, "acidbase")
    other = layer_with("something")
    before = other.renderer().type()
    style_result(other, "acidbase")
    assert other.renderer().type() == before
    assert other.geometryType() == QgsWkbTypes.GeometryType.PointGeometry


def test_each_class_that_is_drawn_has_a_title():
    drawn = {name for each in CLASSES.values() for name in each.looks}
    assert drawn == set(class_titles())
