# SPDX-License-Identifier: GPL-2.0-or-later
"""Answers of persons: their table is made, filled with what is worth asking, taken back, and used in the next run."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsVectorFileWriter, QgsVectorLayer

from crm_dataspace_plugin.bridge.screening.chosen_inputs import ChosenInputs
from crm_dataspace_plugin.gui.screening.answers_presenter import AnswersPresenter
from crm_dataspace_plugin.gui.screening.screen_presenter import ScreenPresenter
from crm_dataspace_plugin.gui.screening.screen_step import ScreenStep
from tests.gui.conftest import child
from tests.gui.test_screening import PATIENCE, layer_of, run

FIELDS = "field=site_id:string&field=name:string&field=facility_type:string&field=ask_first:string"


@pytest.fixture
def facilities(project, tmp_path):
    """Two heaps in a GeoPackage, as a pre-selection left them."""
    made = layer_of(
        "Point", "heaps", FIELDS,
        ("POINT(1 43)", "s1", "Nicolasa", "waste-dump", "Q15 settles it if NO; Q2 with others"),
        ("POINT(2 43)", "s2", "Pozo", "waste-dump", "Q2 with others"),
    )  # fmt: skip
    path = str(tmp_path / "heaps.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "heaps"
    QgsVectorFileWriter.writeAsVectorFormatV3(made, path, project.transformContext(), options)
    layer = QgsVectorLayer(f"{path}|layername=heaps", "Heaps", "ogr")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def step(qtbot, project, settings, facilities):
    settings.author = "Ana"
    made = ScreenStep(project, ChosenInputs(settings))
    qtbot.addWidget(made)
    made.resize(340, 900)
    made.show()
    made.choose(facilities)
    return made


@pytest.fixture
def presenter(step, project, jobs, settings, messages):
    return AnswersPresenter(step, project, jobs, settings, messages)


def opened(qtbot, step, presenter) -> QgsVectorLayer:
    with qtbot.waitSignal(presenter.table_wanted, timeout=PATIENCE) as caught:
        child(step, "screen_answers").click()
    return caught.args[0]


def said(step) -> str:
    return child(step, "screen_answers_words").text()


def test_the_table_is_made_with_what_would_settle_a_decision_by_name_and_day(qtbot, step, presenter, project):
    table = opened(qtbot, step, presenter)
    rows = [tuple(each.attributes()[1:6]) for each in table.getFeatures()]
    assert [(row[0], row[1], row[3], row[4].toString("yyyy-MM-dd")) for row in rows] == [
        ("s1", 15, "Ana", date.today().isoformat())
    ]
    assert said(step) == "1 questions that would settle a decision were filled in."
    assert project.layerTreeRoot().findLayer(table.id()) is not None
    again = opened(qtbot, step, presenter)
    assert again.id() == table.id() and again.featureCount() == 1, "nothing is asked twice"


def test_questions_and_facilities_are_chosen_in_words(qtbot, step, presenter):
    table = opened(qtbot, step, presenter)
    kinds = {each.name(): table.editorWidgetSetup(at).type() for at, each in enumerate(table.fields())}
    assert kinds["facility"] == "ValueRelation"
    assert (kinds["question"], kinds["answer"], kinds["date"]) == ("ValueMap", "ValueMap", "DateTime")
    choices = table.editorWidgetSetup(table.fields().indexOf("question")).config()["map"]
    config = table.attributeTableConfig()
    assert [each.name for each in config.columns() if each.name and each.hidden] == ["fid"]
    assert {each.name: each.width for each in config.columns()}["question"] > 400, "a question is read whole"
    assert "Q15 Is there a settlement with at least the given population within the distance?" in choices[14]


def test_what_was_filled_in_is_taken_back(qtbot, step, presenter, project):
    opened(qtbot, step, presenter)
    child(step, "screen_answers_undo").click()
    qtbot.waitUntil(lambda: "Taken back" in said(step), timeout=PATIENCE)
    assert [each.name() for each in project.mapLayers().values()] == ["Heaps"]
    assert not child(step, "screen_answers_undo").isVisible()


def test_answers_count_in_the_next_run_without_further_ado(qtbot, provider, step, presenter, project, jobs, messages):
    table = opened(qtbot, step, presenter)
    table.startEditing()
    (row,) = table.getFeatures()
    table.changeAttributeValue(row.id(), table.fields().indexOf("answer"), "NO")
    assert table.commitChanges(), table.commitErrors()
    qtbot.waitUntil(lambda: step.given().answers == table.id(), timeout=PATIENCE)
    screening = ScreenPresenter(step, project, jobs, messages, lambda *_: None)
    result = run(qtbot, step, screening, "preselection")
    found = {each["site_id"]: each for each in result.getFeatures()}
    assert (found["s1"]["q15"], found["s2"]["q15"]) == ("NO", "UNKNOWN")
    assert "answered by Ana" in found["s1"]["reasons"]
    summary = child(step, "screen_summary").text()
    assert summary.endswith("1 answers of persons count, 1 in the place of what the data say: see the reasons.")


def test_a_table_that_is_not_in_the_project_counts_all_the_same(
    qtbot, step, presenter, project, settings, jobs, messages
):
    table = opened(qtbot, step, presenter)
    table.dataProvider().changeAttributeValues({1: {3: "YES"}})
    project.removeMapLayer(table)
    again = ScreenStep(project, ChosenInputs(settings))
    qtbot.addWidget(again)
    AnswersPresenter(again, project, jobs, settings, messages)
    again.choose(step.layer)
    qtbot.waitUntil(lambda: "answers_heaps" in again.given().answers, timeout=PATIENCE)


def test_a_layer_in_no_file_is_told_to_be_saved_first(qtbot, step, presenter, project, iface):
    memory = layer_of("Point", "Loose", FIELDS, ("POINT(1 1)", "a", "b", "c", ""))
    project.addMapLayer(memory)
    step.choose(memory)
    child(step, "screen_answers").click()
    text = iface.messageBar().currentItem().text()
    assert "save the layer as a GeoPackage" in text
