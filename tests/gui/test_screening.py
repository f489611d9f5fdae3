# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsLayerMetadata,
    QgsLinePatternFillSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

from crm_dataspace_plugin.gui.screening.recognition import recognise_fields, recognise_layers
from crm_dataspace_plugin.gui.screening.result_style import EXAMINE, NO_NEED, style_decision
from crm_dataspace_plugin.gui.screening.screen_presenter import ScreenPresenter
from crm_dataspace_plugin.gui.screening.screen_step import ScreenStep

PATIENCE = 20_000  # milliseconds
DEMO_FIELDS = (
    "facility_type", "incident", "sulphide", "toxic_metals", "chemicals", "height_m", "area_m2", "slope_deg",
    "permeable", "exposed", "covered",
)  # fmt: skip


def layer_of(kind: str, name: str, fields: str, *rows: tuple) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{fields}", name, "memory")
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def facilities(project):
    layer = layer_of(
        "Polygon",
        "Heaps",
        "field=facility_type:string&field=height_m:double",
        ("POLYGON((-5.8 43.2, -5.79 43.2, -5.79 43.21, -5.8 43.2))", "waste-dump", 30.0),
        ("POLYGON((-5.7 43.2, -5.69 43.2, -5.69 43.21, -5.7 43.2))", "tailings-pond", 2.0),
    )
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def step(qtbot, project):
    made = ScreenStep(project)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_demo_s_fields_are_all_recognised():
    assert len(recognise_fields(DEMO_FIELDS)) == 11


@pytest.mark.parametrize(
    ("names", "found"),
    [
        pytest.param(["TIPO_DEPOSITO", "REGION"], {"FACILITY_TYPE_FIELD": "TIPO_DEPOSITO"}, id="Chilean cadastre"),
        pytest.param(["dep_type", "area"], {"FACILITY_TYPE_FIELD": "dep_type", "AREA_FIELD": "area"}, id="WARM"),
        pytest.param(["Altura", "área"], {"HEIGHT_FIELD": "Altura", "AREA_FIELD": "área"}, id="accents"),
        pytest.param(["area_ha", "Shape_Area", "height_ft"], {}, id="other units are not taken"),
    ],
)
def test_fields_are_recognised_by_name(names, found):
    assert recognise_fields(names) == found


def test_poor_status_water_is_not_taken_for_water_and_no_layer_is_used_twice():
    names = {
        "a": "Watercourses with less than good status",
        "b": "Watercourses",
        "c": "Settlements",
    }
    assert recognise_layers(names) == {"POOR_STATUS_WATER": "a", "WATER": "b", "SETTLEMENTS": "c"}


def test_without_a_layer_the_step_says_what_to_do(step):
    assert not step.findChild(QAbstractButton, "screen_run").isEnabled()
    assert "pull or open" in step.findChild(QLabel, "screen_hint").text()


def test_what_was_recognised_is_counted_and_handed_to_the_algorithm(step, project, facilities):
    project.addMapLayer(layer_of("Point", "Settlements", "field=population:integer"))
    step.recognise()
    assert step.findChild(QAbstractButton, "screen_fields").text() == "Fields: 2 of 11"
    parameters = step.parameters()
    assert parameters["INPUT"] == facilities.id()
    assert (parameters["FACILITY_TYPE_FIELD"], parameters["HEIGHT_FIELD"]) == ("facility_type", "height_m")
    assert parameters["POPULATION_FIELD"] == "population"
    assert "WATER" not in parameters


def test_run_opens_the_algorithm_s_own_dialog_filled_in(qtbot, step, project, facilities, messages):
    opened = []
    presenter = ScreenPresenter(step, project, messages, lambda *wanted: opened.append(wanted))
    assert presenter.parent() is step
    step.findChild(QAbstractButton, "screen_dialog").click()
    assert opened == [("crmdataspace:preselection", step.parameters())]


def test_run_now_adds_a_styled_layer_and_says_how_many_to_examine(qtbot, provider, step, project, facilities, messages):
    presenter = ScreenPresenter(step, project, messages, lambda *_: None)
    with qtbot.waitSignal(presenter.layer_added, timeout=PATIENCE) as caught:
        step.findChild(QAbstractButton, "screen_run").click()
    layer = caught.args[0]
    assert layer.featureCount() == 2
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    summary = step.findChild(QLabel, "screen_summary").text()
    assert summary.startswith("2 of 2 examine further. 2 of them only because something is not known")
    with qtbot.waitSignal(presenter.report_wanted) as wanted:
        step.findChild(QAbstractButton, "screen_report").click()
    assert "<html" in Path(wanted.args[0]).read_text(encoding="utf-8").lower()


def test_licence_and_rights_of_the_inputs_go_into_result_and_report(
    qtbot, provider, step, project, facilities, messages
):
    metadata = facilities.metadata()
    metadata.setLicenses(["CC-BY-NC-4.0"])
    metadata.setRights(["restricted", "Credit: Survey, Heaps, CC-BY-NC-4.0, 2026"])
    metadata.setConstraints([QgsLayerMetadata.Constraint("Ask first.", "use")])
    facilities.setMetadata(metadata)
    presenter = ScreenPresenter(step, project, messages, lambda *_: None)
    with qtbot.waitSignal(presenter.layer_added, timeout=PATIENCE) as caught:
        step.findChild(QAbstractButton, "screen_run").click()
    result = caught.args[0].metadata()
    assert result.licenses() == ["CC-BY-NC-4.0"]
    assert result.rights() == ["restricted", "Credit: Survey, Heaps, CC-BY-NC-4.0, 2026"]
    assert [each.constraint for each in result.constraints()] == ["Ask first."]
    with qtbot.waitSignal(presenter.report_wanted) as wanted:
        step.findChild(QAbstractButton, "screen_report").click()
    report = Path(wanted.args[0]).read_text(encoding="utf-8")
    assert "CC-BY-NC-4.0 · restricted · Credit: Survey, Heaps, CC-BY-NC-4.0, 2026" in report


def test_the_decisions_differ_by_pattern_shape_and_label_not_only_by_colour(facilities):
    style_decision(facilities)
    categories = facilities.renderer().categories()  # kept: the symbols belong to them
    hatched = {
        each.value(): any(isinstance(part, QgsLinePatternFillSymbolLayer) for part in each.symbol().symbolLayers())
        for each in categories
    }
    assert hatched == {EXAMINE: True, NO_NEED: False}
    assert facilities.labelsEnabled()
