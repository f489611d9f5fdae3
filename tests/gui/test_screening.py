# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsFeature, QgsGeometry, QgsLayerMetadata, QgsVectorLayer
from qgis.gui import QgsDualView, QgsMapCanvas
from qgis.PyQt.QtWidgets import QTableView

from crm_dataspace_plugin.bridge.screening.chosen_inputs import SOURCES, ChosenInputs, source_key
from crm_dataspace_plugin.gui.screening import screen_step
from crm_dataspace_plugin.gui.screening.screen_presenter import ScreenPresenter
from crm_dataspace_plugin.gui.screening.screen_step import ScreenStep
from tests.gui.conftest import child
from tests.watchdog import LIMIT, Watchdog

PATIENCE = 20_000  # milliseconds
SIX = ("preselection", "acidbase", "contamination", "resourcepotential", "runout", "riskresource")


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
def samples(project):
    """Two samples, one with all that every chemical method takes."""
    layer = layer_of(
        "Point",
        "Samples",
        "field=S_pct:double&field=NP:double&field=As_ppm:double&field=Co_ppm:double&field=tonnage_t:double",
        ("POINT(-5.8 43.2)", 4.0, 10.0, 120.0, 200.0, 50000.0),
        ("POINT(-5.7 43.2)", None, None, None, None, None),
    )
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def step(qtbot, project, settings):
    made = ScreenStep(project, ChosenInputs(settings))
    qtbot.addWidget(made)
    made.resize(340, 900)
    made.show()
    return made


@pytest.fixture
def presenter(step, project, jobs, messages):
    return ScreenPresenter(step, project, jobs, messages, lambda *_: None)


def states(step) -> dict[str, str]:
    return {each: child(step, f"screen_{each}_state").accessibleName().partition(": ")[2] for each in SIX}


def run(qtbot, step, presenter, method: str) -> QgsVectorLayer:
    with qtbot.waitSignal(presenter.layer_added, timeout=PATIENCE) as caught:
        child(step, f"screen_{method}_run").click()
    return caught.args[0]


def test_without_a_layer_the_step_says_what_to_do(step):
    assert not child(step, "screen_preselection_run").isVisible()
    assert "pull or open" in child(step, "screen_hint").text()


def test_what_was_recognised_is_counted_and_handed_to_the_algorithm(
    qtbot, step, project, facilities, jobs, messages, provider
):
    project.addMapLayer(layer_of("Point", "Settlements", "field=population:integer"))
    step.recognise()
    assert child(step, "screen_counts").text() == "3 of 33 inputs recognised"
    opened = []
    presenter = ScreenPresenter(step, project, jobs, messages, lambda *wanted: opened.append(wanted))
    assert presenter.parent() is step
    child(step, "screen_preselection_dialog").click()
    ((algorithm, parameters),) = opened
    assert algorithm == "crmdataspace:preselection"
    assert parameters["INPUT"] == facilities.id()
    assert (parameters["FACILITY_TYPE_FIELD"], parameters["HEIGHT_FIELD"]) == ("facility_type", "height_m")
    assert parameters["POPULATION_FIELD"] == "population"
    assert "WATER" not in parameters


def test_each_method_says_in_words_whether_it_can_run(step, facilities):
    assert states(step) == {
        "preselection": "ready",
        "acidbase": "needs sulphur and NP",
        "contamination": "needs contents",
        "resourcepotential": "needs mass or volume",
        "runout": "needs volume",
        "riskresource": "needs results of risk and results of resource",
    }
    runs = {each: child(step, f"screen_{each}_run").isEnabled() for each in SIX}
    assert runs == {each: each == "preselection" for each in SIX}
    assert all(child(step, f"screen_{each}_dialog").isEnabled() for each in SIX), "a person may know better"


def test_what_is_missing_names_another_layer_that_has_it(step, facilities, samples):
    step.choose(facilities)
    step.recognise()
    words = child(step, "screen_contamination_why").text()
    assert words.endswith("; the layer “Samples” has such fields: choose it above to screen that one.")
    assert "Samples" not in child(step, "screen_runout_why").text(), "nobody knows a volume"


def test_a_layer_that_has_gone_is_named_no_more(step, project, facilities, samples):
    step.choose(facilities)
    step.recognise()
    project.removeMapLayer(samples)
    step.recognise()
    assert "Samples" not in child(step, "screen_contamination_why").text()


def test_a_choice_of_a_field_looks_through_no_other_layer_again(step, facilities, samples, monkeypatch):
    step.choose(facilities)
    looked = []
    monkeypatch.setattr(screen_step, "ready_layers", lambda *_: looked.append(1) or {})
    step.fields.changed.emit()
    step.receptors.changed.emit()
    assert looked == []
    step.recognise()
    assert looked == [1]


def test_the_sign_of_a_state_is_no_colour(step, facilities):
    signs = {child(step, f"screen_{each}_state").text()[0] for each in SIX}
    assert signs == {"●", "○"}


def test_which_unfolds_what_is_missing_and_folds_it_again(step, facilities):
    which, why = child(step, "screen_runout_which"), child(step, "screen_runout_why")
    assert not why.isVisible()
    which.click()
    assert why.isVisible()
    assert why.text() == "Needs volume: no field holds the stored volume (m³)."
    assert which.accessibleDescription() == "unfolded"
    which.click()
    assert not why.isVisible()


def test_a_table_of_samples_is_screened_by_its_chemistry_alone(step, project):
    table = layer_of("NoGeometry", "Assays", "field=S_pct:double&field=NP:double&field=As_ppm:double")
    project.addMapLayer(table)
    step.choose(table)
    found = states(step)
    assert (found["acidbase"], found["contamination"]) == ("ready", "ready")
    assert found["preselection"] == found["runout"] == "needs a map layer"
    assert not child(step, "screen_preselection_dialog").isEnabled()


def test_a_choice_counts_at_once_and_is_remembered_for_the_source_not_for_the_layer(step, project, samples, settings):
    assert states(step)["acidbase"] == "ready"
    child(step, "screen_np").setField("")
    assert states(step)["acidbase"] == "needs NP"
    again = samples.clone()
    assert again.id() != samples.id()
    project.addMapLayer(again)
    step.choose(again)
    assert states(step)["acidbase"] == "needs NP"
    child(step, "screen_anew").click()
    assert states(step)["acidbase"] == "ready"


def test_what_is_only_recognised_is_not_remembered(step, samples, settings):
    assert settings.screening_inputs_json == ""
    assert ChosenInputs(settings).of(samples) == {}


def test_a_chosen_field_that_has_gone_is_recognised_anew(project, samples, settings):
    chosen = ChosenInputs(settings)
    chosen.keep(samples, "np", ["Alkalinity"])
    assert chosen.of(samples) == {}


def test_no_login_of_a_source_comes_into_the_settings(settings):
    layer = QgsVectorLayer("file:///nowhere.csv?password=secret", "x", "delimitedtext")
    ChosenInputs(settings).keep(layer, "np", ["a"])
    assert "secret" not in settings.screening_inputs_json
    assert source_key(layer) in settings.screening_inputs_json


@pytest.mark.parametrize("stored", ["[]", "{", '{"a": 1}', '{"a": {"np": "x"}}'])
def test_settings_edited_by_hand_are_no_choices(samples, settings, stored):
    settings.screening_inputs_json = stored
    assert ChosenInputs(settings).of(samples) == {}


def test_the_latest_sources_are_remembered(settings):
    chosen = ChosenInputs(settings)
    layers = [QgsVectorLayer(f"Point?field=a:int&field=b{n}:int", "x", "memory") for n in range(SOURCES + 1)]
    for each in layers:
        chosen.keep(each, "np", ["a"])
    assert chosen.of(layers[0]) == {}
    assert chosen.of(layers[1]) == chosen.of(layers[-1]) == {"np": ["a"]}


def test_run_now_adds_a_styled_layer_above_its_input_and_says_how_many_to_examine(
    qtbot, provider, step, project, facilities, presenter
):
    layer = run(qtbot, step, presenter, "preselection")
    assert layer.featureCount() == 2
    assert layer.name() == "Pre-selection of Heaps"
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert [each.name() for each in project.layerTreeRoot().children()] == ["Pre-selection of Heaps", "Heaps"]
    summary = child(step, "screen_summary").text()
    assert summary.startswith("2 of 2 examine further. All of them only because something is not known")
    with qtbot.waitSignal(presenter.report_wanted) as wanted:
        child(step, "screen_report").click()
    assert "<html" in Path(wanted.args[0]).read_text(encoding="utf-8").lower()


def test_the_report_is_printed_beside_itself_and_opened(qtbot, provider, step, facilities, presenter):
    run(qtbot, step, presenter, "preselection")
    with qtbot.waitSignal(presenter.report_wanted, timeout=PATIENCE) as wanted:
        child(step, "screen_pdf").click()
    assert Path(wanted.args[0]).read_bytes().startswith(b"%PDF")
    assert child(step, "screen_pdf").isEnabled()


def test_the_table_of_a_result_is_ranked_with_what_was_found_in_front(qtbot, provider, step, samples, presenter):
    run(qtbot, step, presenter, "riskresource")
    with qtbot.waitSignal(presenter.table_wanted) as wanted:
        child(step, "screen_table").click()
    config = wanted.args[0].attributeTableConfig()
    assert [each.name for each in config.columns()][:3] == ["priority", "quadrant", "risk_class"]
    shown = QgsDualView()
    qtbot.addWidget(shown)
    shown.init(wanted.args[0], QgsMapCanvas())
    shown.setAttributeTableConfig(config)
    model = shown.findChild(QTableView).model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["1", "NULL"], "unknown ones come last"


def test_the_report_opens_by_itself_after_a_run(qtbot, provider, step, facilities, presenter):
    with qtbot.waitSignal(presenter.report_wanted, timeout=PATIENCE) as wanted:
        child(step, "screen_preselection_run").click()
    assert Path(wanted.args[0]).is_file()


@pytest.mark.parametrize(
    ("method", "summary"),
    [
        # 4 % S: AP = 31.25 x 4 = 125, NPR = 10 / 125 = 0.08 < 1
        ("acidbase", "1 of 2 potentially acid generating, 0 uncertain, 1 without data."),
        ("contamination", "1 of 2 with a considerable or very high ecological risk, 1 not known."),
        ("resourcepotential", "1 of 2 hold critical raw materials"),
        ("riskresource", "0 of 2 high in both, 2 without a quadrant"),
    ],
)
def test_every_other_method_runs_from_its_row(qtbot, provider, step, samples, presenter, method, summary):
    layer = run(qtbot, step, presenter, method)
    assert layer.featureCount() == 2
    assert summary in child(step, "screen_summary").text()
    assert layer.renderer().type() in ("categorizedSymbol", "RuleRenderer")


def test_a_run_out_is_drawn_without_a_sharp_line(qtbot, provider, step, project, presenter):
    dams = layer_of("Point", "Dams", "field=height_m:double&field=volume_m3:double",
                    ("POINT(-5.8 43.2)", 20.0, 1e6))  # fmt: skip
    project.addMapLayer(dams)
    step.choose(dams)
    layer = run(qtbot, step, presenter, "runout")
    assert child(step, "screen_summary").text().startswith("An outer bound for 1 of 1")
    kinds = {each.layerType() for each in layer.renderer().symbol().symbolLayers()}
    assert kinds == {"ShapeburstFill", "LinePatternFill"}, "a simple fill would have an outline"


def test_risk_and_resource_runs_both_methods_first_where_the_layer_has_no_results(step, samples):
    assert states(step)["riskresource"] == "ready, runs two methods first"


def facilities_with(project, name: str, result: str, *values) -> QgsVectorLayer:
    layer = layer_of(
        "Point", name, f"field=site_id:string&field=name:string&field={result}:double",
        *((f"POINT({n} 43)", f"s{n}", f"Heap {n}", value) for n, value in enumerate(values)),
    )  # fmt: skip
    project.addMapLayer(layer)
    return layer


def test_risk_and_resource_of_two_result_layers_are_joined_by_their_id_and_it_is_said(
    qtbot, provider, step, project, presenter
):
    facilities_with(project, "Resources", "crm_score", 1.0, 9.0, 5.0)
    risk = facilities_with(project, "Risks", "yes_count", 3, 12)
    step.choose(risk)
    step.recognise()
    assert states(step)["riskresource"] == "ready"
    why = child(step, "screen_riskresource_why").text()
    assert why == "Takes resource from “Resources” (crm_score), matched by site_id."
    assert child(step, "screen_riskresource_which").text() == "How?", "nothing is missing"
    assert child(step, "screen_runout_which").text() == "Missing?"
    result = run(qtbot, step, presenter, "riskresource")
    assert [each["priority"] for each in result.getFeatures()] == [2, 1]


def test_of_two_results_that_of_the_pre_selection_is_taken_for_risk(step, project):
    resource = facilities_with(project, "Resources", "crm_score", 1.0, 9.0)
    facilities_with(project, "Pre-selected", "yes_count", 3, 12)
    facilities_with(project, "Contaminated", "ri", 500.0, 1.0)
    step.choose(resource)
    step.recognise()
    assert "risk from “Pre-selected” (yes_count)" in child(step, "screen_riskresource_why").text()


def test_a_resource_result_of_mass_and_class_alone_is_none_to_join(step, project):
    risk = facilities_with(project, "Risks", "yes_count", 3, 12)
    fields = "field=site_id:string&field=name:string&field=mass_t:double&field=crm_score:double"
    project.addMapLayer(layer_of("Point", "Resources", fields, ("POINT(1 43)", "s1", "a", 1.0, None)))
    step.choose(risk)
    step.recognise()
    assert states(step)["riskresource"] == "needs results of resource"


def test_results_of_another_kind_of_thing_are_not_joined(step, project):
    risk = facilities_with(project, "Risks", "yes_count", 3, 12)
    fields = "field=site_id:string&field=sample:string&field=lab:string&field=As_ppm:double&field=crm_score:double"
    project.addMapLayer(layer_of("Point", "Samples", fields, ("POINT(1 43)", "s1", "a", "b", 1.0, 2.0)))
    step.choose(risk)
    step.recognise()
    assert states(step)["riskresource"] == "needs results of resource"


def test_while_one_method_runs_none_begins_and_the_keyboard_is_on_its_cancel(
    qtbot, provider, step, facilities, presenter
):
    step.activateWindow()
    button = child(step, "screen_preselection_run")
    with qtbot.waitSignal(presenter.layer_added, timeout=PATIENCE):
        button.click()
        assert not any(child(step, f"screen_{each}_run").isEnabled() for each in SIX)
        assert child(step, "screen_cancel").isVisible()
        assert step.focusWidget() is child(step, "screen_cancel")
    assert button.isEnabled()
    assert step.focusWidget() is button


def test_a_cancelled_run_leaves_nothing_and_says_so(qtbot, provider, step, project, facilities, presenter):
    child(step, "screen_preselection_run").click()
    child(step, "screen_cancel").click()
    qtbot.waitUntil(lambda: not step.progress.running, timeout=PATIENCE)
    assert child(step, "screen_status").text() == "Screening cancelled."
    assert list(project.mapLayers().values()) == [facilities]
    assert child(step, "screen_preselection_run").isEnabled()


def test_the_window_goes_on_answering_while_a_method_runs(qtbot, provider, step, project, presenter):
    rows = [(f"POINT({-5.8 + n / 1e4} 43.2)", "waste-dump", 30.0) for n in range(3000)]
    project.addMapLayer(layer_of("Point", "Many", "field=facility_type:string&field=height_m:double", *rows))
    with Watchdog(LIMIT) as watchdog:
        run(qtbot, step, presenter, "preselection")
    assert watchdog.longest < LIMIT, watchdog.report()


def test_licence_and_rights_of_the_inputs_go_into_result_and_report(qtbot, provider, step, facilities, presenter):
    metadata = facilities.metadata()
    metadata.setLicenses(["CC-BY-NC-4.0"])
    metadata.setRights(["restricted", "Credit: Survey, Heaps, CC-BY-NC-4.0, 2026"])
    metadata.setConstraints([QgsLayerMetadata.Constraint("Ask first.", "use")])
    facilities.setMetadata(metadata)
    result = run(qtbot, step, presenter, "preselection").metadata()
    assert result.licenses() == ["CC-BY-NC-4.0"]
    assert result.rights() == ["restricted", "Credit: Survey, Heaps, CC-BY-NC-4.0, 2026"]
    assert [each.constraint for each in result.constraints()] == ["Ask first."]
    with qtbot.waitSignal(presenter.report_wanted) as wanted:
        child(step, "screen_report").click()
    report = Path(wanted.args[0]).read_text(encoding="utf-8")
    assert "CC-BY-NC-4.0 · restricted · Credit: Survey, Heaps, CC-BY-NC-4.0, 2026" in report


@pytest.mark.skipif("CRM_REAL_DATA" not in os.environ, reason="CRM_REAL_DATA names no folder with real inventories")
def test_the_chilean_cadastre_runs_what_its_fields_allow_and_is_told_why_not_otherwise(step, project):
    file = Path(os.environ["CRM_REAL_DATA"]) / "chile_tailings_2025.geojson"
    cadastre = QgsVectorLayer(str(file), "Relaves", "ogr")
    assert cadastre.featureCount() == 836
    project.addMapLayer(cadastre)
    step.choose(cadastre)
    assert step.fields.values() == {
        "name": ["NOMBRE_INSTALACION"],
        "site_id": ["ID"],
        "facility_type": ["TIPO_DEPOSITO"],
        "area": ["Shape_Area"],
        "volume": ["VOL_ACTUAL"],
        "tonnage": ["TONELAJE_ACTUAL"],
        "commodity": ["RECURSO"],
    }
    assert states(step) == {
        "preselection": "ready",
        "acidbase": "needs sulphur and NP",
        "contamination": "needs contents",
        "resourcepotential": "ready in part, without contents",
        "runout": "needs height",
        "riskresource": "needs results of risk and results of resource",
    }
    why = {each: child(step, f"screen_{each}_why").text() for each in SIX}
    assert all(text.count(".") == 1 for method, text in why.items() if method != "preselection"), why


def sheets_of(step, project, jobs, messages) -> list:
    """Return the dialogs that are opened."""
    opened: list = []
    made = ScreenPresenter(step, project, jobs, messages, lambda *wanted: opened.append(wanted))
    assert made.parent() is step
    return opened


def test_a_sheet_needs_a_layer(step):
    assert not child(step, "screen_sheet").isEnabled()


def test_a_sheet_is_asked_for_with_the_layer_and_the_one_facility_selected(
    step, project, facilities, jobs, messages, provider
):
    opened = sheets_of(step, project, jobs, messages)
    child(step, "screen_sheet").click()
    second = sorted(each.id() for each in facilities.getFeatures())[1]
    facilities.selectByIds([second])
    child(step, "screen_sheet").click()
    facilities.selectAll()
    child(step, "screen_sheet").click()
    whole = ("crmdataspace:facilitysheet", {"INPUT": facilities.id()})
    assert opened == [whole, (whole[0], {**whole[1], "FACILITY": str(second)}), whole]


def test_a_facility_with_a_uuid_is_named_by_it(step, project, jobs, messages, provider):
    layer = layer_of("Point", "Ponds", "field=crm_uuid:string", ("POINT(1 1)", "u-1"), ("POINT(2 2)", "u-2"))
    project.addMapLayer(layer)
    step.choose(layer)
    layer.selectByExpression("crm_uuid = 'u-2'")
    opened = sheets_of(step, project, jobs, messages)
    child(step, "screen_sheet").click()
    assert opened[0][1]["FACILITY"] == "u-2"
