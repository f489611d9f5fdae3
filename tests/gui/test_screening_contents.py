# SPDX-License-Identifier: GPL-2.0-or-later
"""Contents of facilities that stand in another table."""

from __future__ import annotations

import pytest
from qgis.core import QgsLayerMetadata, QgsVectorFileWriter, QgsVectorLayer

from crm_dataspace_plugin.bridge.screening.chosen_inputs import ChosenInputs
from crm_dataspace_plugin.gui.screening.contents_presenter import ContentsPresenter
from crm_dataspace_plugin.gui.screening.screen_presenter import ScreenPresenter
from crm_dataspace_plugin.gui.screening.screen_step import ScreenStep
from tests.gui.conftest import child
from tests.gui.test_screening import PATIENCE, layer_of, run, states

OFFER = "“Assays” has contents of 2 elements for 2 of 3 facilities (by facility_id)."


@pytest.fixture
def facilities(project):
    rows = [(f"POINT({n} 43)", f"s{n}", 1000.0 * n, 1.5) for n in (1, 2, 3)]
    fields = "field=site_id:string&field=volume_m3:double&field=density_t_m3:double"
    layer = layer_of("Point", "Heaps", fields, *rows)
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def assays(project):
    fields = "field=facility_id:string&field=depth_from_m:double&field=depth_to_m:double"
    table = layer_of("NoGeometry", "Assays", f"{fields}&field=Co_ppm:double&field=As_ppm:double",
                     ("", "s1", 0.0, 2.0, 100.0, 20.0), ("", "s1", 2.0, 3.0, 400.0, 50.0),
                     ("", "s2", 0.0, 1.0, 10.0, 5.0), ("", "nobody", 0.0, 1.0, 9.0, 9.0))  # fmt: skip
    project.addMapLayer(table)
    return table


@pytest.fixture
def step(qtbot, project, settings, jobs, messages, facilities):
    made = ScreenStep(project, ChosenInputs(settings))
    qtbot.addWidget(made)
    made.resize(340, 900)
    made.show()
    made.choose(facilities)
    ContentsPresenter(made, project, jobs, ChosenInputs(settings), messages)
    return made


def offered(qtbot, step) -> str:
    qtbot.waitUntil(child(step, "screen_contents").isVisible, timeout=PATIENCE)
    return child(step, "screen_contents").text().replace("\u200b", "")


def take(qtbot, step, assays) -> None:
    step.recognise()
    offered(qtbot, step)
    child(step, "screen_contents_take").click()


def test_a_table_of_samples_is_offered_with_how_many_facilities_it_speaks_of(qtbot, step, assays):
    step.recognise()
    assert offered(qtbot, step) == OFFER
    assert states(step)["contamination"] == "needs contents", "nothing is taken before a person says so"


def test_taken_contents_count_at_once_say_how_they_were_made_and_go_back(qtbot, step, assays):
    take(qtbot, step, assays)
    text = offered(qtbot, step)
    assert "2 of 3 facilities" in text and "weighted by their interval of depth" in text
    found = states(step)
    assert (found["contamination"], found["resourcepotential"]) == ("ready", "ready")
    assert found["riskresource"] == "ready, runs two methods first"
    child(step, "screen_contents_back").click()
    assert offered(qtbot, step) == OFFER
    assert states(step)["contamination"] == "needs contents"


def test_what_was_taken_is_remembered_for_the_source(
    qtbot, step, project, settings, jobs, messages, assays, facilities
):
    take(qtbot, step, assays)
    again = ScreenStep(project, ChosenInputs(settings))
    qtbot.addWidget(again)
    again.show()
    again.choose(facilities)
    ContentsPresenter(again, project, jobs, ChosenInputs(settings), messages)
    assert "weighted" in offered(qtbot, again)
    child(again, "screen_anew").click()
    qtbot.waitUntil(lambda: "weighted" not in offered(qtbot, again))  # recognise anew forgets it, too


def test_a_method_runs_with_the_contents_of_the_samples(qtbot, provider, step, project, jobs, messages, assays):
    metadata = QgsLayerMetadata()
    metadata.setLicenses(["CC-BY-4.0"])
    assays.setMetadata(metadata)
    presenter = ScreenPresenter(step, project, jobs, messages, lambda *_: None)
    take(qtbot, step, assays)
    layer = run(qtbot, step, presenter, "resourcepotential")
    # s1: 1000 m3 x 1.5 t/m3 x (2 x 100 + 400) / 3 mg/kg = 0.3 t of cobalt; s2: 2000 x 1.5 = 3000 t x 10 mg/kg
    assert [each["t_Co"] for each in layer.getFeatures()][:2] == [pytest.approx(0.3), pytest.approx(0.03)]
    assert layer.name() == "Resource of Heaps"
    assert layer.metadata().licenses() == ["CC-BY-4.0"]
    assert len(project.mapLayers()) == 3, "what was joined for the run is not left behind"


def test_risk_and_resource_runs_with_the_contents_of_the_samples(
    qtbot, provider, step, project, jobs, messages, assays
):
    presenter = ScreenPresenter(step, project, jobs, messages, lambda *_: None)
    take(qtbot, step, assays)
    layer = run(qtbot, step, presenter, "riskresource")
    assert [each["priority"] is not None for each in layer.getFeatures()][:2] == [True, True]


def test_the_dialog_is_opened_with_the_joined_layer(qtbot, provider, step, project, jobs, messages, assays):
    opened: list = []
    ScreenPresenter(step, project, jobs, messages, lambda *wanted: opened.append(wanted))
    take(qtbot, step, assays)
    child(step, "screen_contamination_dialog").click()
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
    ((algorithm, parameters),) = opened
    assert algorithm == "crmdataspace:contamination"
    joined = project.mapLayer(parameters["INPUT"])
    assert joined.name() == "Heaps with contents of Assays"
    assert parameters["ELEMENT_FIELDS"] == ["Co_ppm", "As_ppm"]


def test_a_result_of_the_same_facilities_is_no_table_of_samples(qtbot, step, project, facilities):
    result = layer_of("Point", "Result", "field=site_id:string&field=volume_m3:double&field=density_t_m3:double"
                      "&field=Co_ppm:double", ("POINT(1 43)", "s1", 1.0, 1.0, 5.0))  # fmt: skip
    project.addMapLayer(result)
    step.recognise()
    assert not child(step, "screen_contents").isVisible()


def test_a_table_in_the_layers_own_geopackage_is_offered_though_it_is_not_in_the_project(
    qtbot, step, project, facilities, assays, tmp_path
):
    path = str(tmp_path / "heaps.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    for layer, name in ((facilities, "heaps"), (assays, "assays")):
        options.layerName = name
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, project.transformContext(), options)
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    project.clear()
    stored = QgsVectorLayer(f"{path}|layername=heaps", "Heaps", "ogr")
    project.addMapLayer(stored)
    step.choose(stored)
    text = "“assays” in heaps.gpkg has contents of elements for facilities; it is not in the project."
    assert offered(qtbot, step) == text
    child(step, "screen_contents_add").click()
    step.recognise()
    qtbot.waitUntil(lambda: offered(qtbot, step) == OFFER.replace("Assays", "assays"), timeout=PATIENCE)
