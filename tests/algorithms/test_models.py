# SPDX-License-Identifier: GPL-2.0-or-later
"""The models of the provider, run as a person, a batch and another model run them."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsLayerMetadata,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from crm_dataspace_plugin.algorithms.model import Step
from crm_dataspace_plugin.algorithms.models import RiskToResource
from crm_dataspace_plugin.algorithms.provider import Provider

MODELS = ("riskscreening", "resourcescreening", "risktoresource")
FIELDS = "field=name:string&field=facility_type:string&field=height_m:double&field=volume_m3:double" \
    "&field=tonnage_t:double&field=Co_ppm:double&field=S_pct:double&field=NP:double"  # fmt: skip
ROWS = (
    ("A", "tailings-pond", 30.0, 2e6, 3e6, 200.0, 4.0, 10.0),
    ("B", "waste-dump", 5.0, 1e4, 2e4, 1000.0, 0.1, 50.0),
    ("C", "tailings-pond", NULL, NULL, NULL, NULL, NULL, NULL),
)
GIVEN = {
    "FACILITY_TYPE_FIELD": "facility_type", "HEIGHT_FIELD": "height_m", "VOLUME_FIELD": "volume_m3",
    "TONNAGE_FIELD": "tonnage_t", "GRADE_FIELDS": ["Co_ppm"], "SULPHUR_FIELD": "S_pct", "NP_FIELD": "NP",
    "NAME_FIELD": "name", "ITERATIONS": 100,
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_app):
    registry = QgsApplication.processingRegistry()
    native = None if registry.providerById("native") else QgsNativeAlgorithms()
    if native is not None:
        registry.addProvider(native)
    made = Provider()
    registry.addProvider(made)
    yield made
    registry.removeProvider(made)
    if native is not None:
        registry.removeProvider(native)


@pytest.fixture
def facilities() -> QgsVectorLayer:
    made = QgsVectorLayer(f"Point?crs=EPSG:4326&{FIELDS}", "facilities", "memory")
    for place, values in enumerate(ROWS):
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({-5.8 + place / 10} 43.2)"))
        made.dataProvider().addFeature(feature)
    return made


def model(name: str) -> QgsProcessingAlgorithm:
    found = QgsApplication.processingRegistry().createAlgorithmById(f"crmdataspace:{name}")
    assert found is not None
    return found


def given(algorithm: QgsProcessingAlgorithm, layer: QgsVectorLayer, **parameters: Any) -> dict[str, Any]:
    known = {each.name() for each in algorithm.parameterDefinitions()}
    return {"INPUT": layer, **{name: value for name, value in GIVEN.items() if name in known}, **parameters}


def sinks(algorithm: QgsProcessingAlgorithm) -> dict[str, str]:
    return {each.name(): "memory:" for each in algorithm.destinationParameterDefinitions() if each.type() == "sink"}


def run(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> tuple[dict[str, Any], QgsProcessingContext]:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    fits, why = algorithm.checkParameterValues(parameters, context)
    assert fits, why
    results, done = algorithm.run(parameters, context, feedback)
    assert done, feedback.textLog()
    return results, context


def rows(results: dict[str, Any], name: str, context: QgsProcessingContext) -> list[dict[str, Any]]:
    layer = QgsProcessingUtils.mapLayerFromString(results[name], context)
    return [dict(zip(layer.fields().names(), each.attributes())) for each in layer.getFeatures()]


def test_the_three_models_are_in_the_toolbox_beside_the_algorithms(provider):
    for name in MODELS:
        shown = provider.algorithm(name)
        assert shown.group() == "Screening"
        assert shown.displayName().startswith("Model: ")
        assert len(shown.shortHelpString()) > 100
        assert shown.shortDescription()
        assert shown.flags() & QgsProcessingAlgorithm.Flag.FlagSupportsBatch
        assert not shown.flags() & QgsProcessingAlgorithm.Flag.FlagHideFromToolbox


def test_risk_screening_answers_accounts_and_bounds(facilities, tmp_path):
    algorithm = model("riskscreening")
    report = tmp_path / "risk.html"
    results, context = run(
        algorithm, given(algorithm, facilities, OUTPUT="memory:", BOUNDS="memory:", REPORT=str(report))
    )
    screened = rows(results, "OUTPUT", context)
    assert [each["q01"] for each in screened] == ["UNKNOWN"] * 3
    assert [each["aba_class"] for each in screened] == ["PAG", "non-PAG", "no data"]  # NPR 10/125 and 50/3.125
    reach = [each["runout_high_km"] for each in rows(results, "BOUNDS", context)]
    assert reach[0] > reach[1] > 0
    assert reach[2] == NULL
    assert "<html" in report.read_text(encoding="utf-8").lower()


def test_risk_screening_takes_contents_where_there_are_some(facilities, tmp_path):
    algorithm = model("riskscreening")
    report = tmp_path / "contamination.html"
    results, context = run(
        algorithm, given(algorithm, facilities, OUTPUT="memory:", BOUNDS="memory:", CONTAMINATION_REPORT=str(report))
    )
    screened = rows(results, "OUTPUT", context)
    assert [each["cf_Co"] for each in screened] == [pytest.approx(200 / 17.3), pytest.approx(1000 / 17.3), NULL]
    assert "1 elements: Co" in screened[0]["reasons_contamination"]
    assert "Contamination indices" in report.read_text(encoding="utf-8")


def test_risk_screening_goes_on_where_no_field_holds_contents(tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "facilities", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["A"])
    feature.setGeometry(QgsGeometry.fromWkt("POINT(-5.8 43.2)"))
    layer.dataProvider().addFeature(feature)
    report = tmp_path / "contamination.html"
    algorithm = model("riskscreening")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    asked = {"INPUT": layer, **sinks(algorithm), "CONTAMINATION_REPORT": str(report)}
    results, done = algorithm.run(asked, context, feedback)
    assert done, feedback.textLog()
    (row,) = rows(results, "OUTPUT", context)
    assert (row["decision"], row["n_elements"], row["aba_class"]) == ("EXAMINE FURTHER", 0, "no data")
    assert "holds the content of an element" in feedback.textLog()
    assert "no field with the content of an element" in report.read_text(encoding="utf-8")


def test_what_was_screened_for_risk_looks_as_the_pre_selection_decides(facilities):
    algorithm, context, project = model("riskscreening"), QgsProcessingContext(), QgsProject()
    shown = QgsProcessingOutputLayerDefinition("memory:", project)
    asked = given(algorithm, facilities, **sinks(algorithm))
    _, done = algorithm.run({**asked, "OUTPUT": shown}, context, QgsProcessingFeedback(False))
    assert done
    ((target, details),) = context.layersToLoadOnCompletion().items()
    layer = QgsProcessingUtils.mapLayerFromString(target, context)
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback(False))
    assert layer.renderer().classAttribute() == "decision"


def test_resource_screening_takes_out_what_holds_enough_most_first(facilities, tmp_path):
    algorithm = model("resourcescreening")
    results, context = run(
        algorithm, given(algorithm, facilities, OUTPUT="memory:", WORTH_A_LOOK="memory:", LEAST_TONNES=10)
    )
    everything = {each["name"]: each["crm_tonnes"] for each in rows(results, "OUTPUT", context)}
    # cobalt: 3e6 t x 200 g/t = 600 t; 2e4 t x 1000 g/t = 20 t
    assert everything["A"] == pytest.approx(600)
    assert everything["B"] == pytest.approx(20)
    assert everything["C"] == NULL
    assert [each["name"] for each in rows(results, "WORTH_A_LOOK", context)] == ["A", "B"]
    results, context = run(
        algorithm, given(algorithm, facilities, OUTPUT="memory:", WORTH_A_LOOK="memory:", LEAST_TONNES=100)
    )
    assert [each["name"] for each in rows(results, "WORTH_A_LOOK", context)] == ["A"]


def test_risk_to_resource_ranks_by_both(facilities, tmp_path):
    algorithm = model("risktoresource")
    report = tmp_path / "both.html"
    results, context = run(algorithm, given(algorithm, facilities, OUTPUT="memory:", REPORT=str(report)))
    found = {each["name"]: each for each in rows(results, "OUTPUT", context)}
    assert found["A"]["priority"] == 1
    assert found["C"]["quadrant"] == "UNKNOWN"
    assert {"decision", "yes_count", "crm_score", "mass_t"} <= set(found["A"])
    assert report.is_file()


@pytest.mark.parametrize(("name", "output"), [("resourcescreening", "WORTH_A_LOOK"), ("risktoresource", "OUTPUT")])
def test_the_licence_of_what_came_in_goes_through_a_model(facilities, tmp_path, name, output):
    metadata = QgsLayerMetadata()
    metadata.setLicenses(["CC BY 4.0"])
    metadata.setTitle("Heaps of Asturias")
    facilities.setMetadata(metadata)
    algorithm, report = model(name), tmp_path / "report.html"
    results, context = run(algorithm, given(algorithm, facilities, **sinks(algorithm), REPORT=str(report)))
    made = QgsProcessingUtils.mapLayerFromString(results[output], context).metadata()
    assert made.licenses() == ["CC BY 4.0"] and made.title().endswith(": Heaps of Asturias")
    page = report.read_text(encoding="utf-8")
    assert "CC BY 4.0" in page and ": Heaps of Asturias</title>" in page


@pytest.mark.parametrize("name", MODELS)
def test_no_report_is_written_where_nobody_asks_for_one(facilities, name):
    algorithm = model(name)
    layers = sinks(algorithm)
    results, _ = run(algorithm, given(algorithm, facilities, **layers))
    assert [each for each, value in results.items() if "REPORT" in each and value] == []


@pytest.mark.parametrize("name", MODELS)
def test_a_model_takes_all_that_its_algorithms_take(name):
    algorithm = model(name)
    asked = {each.name() for each in algorithm.parameterDefinitions()}
    registry = QgsApplication.processingRegistry()
    for step in algorithm.steps():
        if not step.algorithm.startswith("crmdataspace:"):
            continue
        for each in registry.algorithmById(step.algorithm).parameterDefinitions():
            if not each.isDestination() and each.name() not in step.given:
                assert step.renamed.get(each.name(), each.name()) in asked


@pytest.mark.parametrize("name", MODELS)
def test_names_of_outputs_do_not_depend_on_the_version_of_qgis(name):
    algorithm = model(name)
    assert not [each.name() for each in algorithm.parameterDefinitions() if ":" in each.name()]
    assert not [each.name() for each in algorithm.outputDefinitions() if ":" in each.name()]


@pytest.mark.parametrize("name", MODELS)
def test_a_copy_of_a_model_is_saved_opened_and_run(facilities, tmp_path, name):
    file = tmp_path / "copy.model3"
    assert model(name).copy_for_designer().toFile(str(file))
    opened = QgsProcessingModelAlgorithm()
    assert opened.fromFile(str(file))
    assert opened.validate()[0], opened.validate()[1]
    layers = sinks(opened)
    results, _ = run(opened, given(opened, facilities, **layers))
    assert set(layers) <= set(results)


@pytest.mark.parametrize("name", MODELS)
def test_a_model_is_run_for_several_layers_as_a_batch_runs_it(facilities, name):
    """A batch runs `create()` of the shown algorithm for each row."""
    shown = QgsApplication.processingRegistry().algorithmById(f"crmdataspace:{name}")
    for _ in range(2):
        algorithm = shown.create()
        layers = sinks(algorithm)
        results, context = run(algorithm, given(algorithm, facilities, **layers))
        assert len(rows(results, "OUTPUT", context)) == len(ROWS)


def test_a_model_says_which_algorithm_is_not_there():
    class Incomplete(RiskToResource):
        def steps(self):
            return (Step("gone", "nowhere:gone"),)

    assert Incomplete().canExecute() == (False, "The algorithm nowhere:gone is not there: switch its provider on.")


@pytest.mark.parametrize(
    ("method", "values", "renderer"),
    [
        ("preselection", {}, "categorizedSymbol"),
        ("acidbase", {"SULPHUR_FIELD": "S_pct"}, "categorizedSymbol"),
        ("contamination", {"ELEMENT_FIELDS": ["Co_ppm"]}, "categorizedSymbol"),
        ("resourcepotential", {"TONNAGE_FIELD": "tonnage_t"}, "RuleRenderer"),
        ("runout", {"HEIGHT_FIELD": "height_m", "VOLUME_FIELD": "volume_m3"}, "singleSymbol"),
    ],
)
def test_a_result_that_processing_adds_to_a_project_is_styled(facilities, method, values, renderer):
    project = QgsProject()
    given = {"INPUT": facilities, **values, "OUTPUT": QgsProcessingOutputLayerDefinition("memory:", project)}
    for _ in range(2):  # QGIS deletes what styles a layer with the context of its run
        algorithm, context = model(method), QgsProcessingContext()
        _, done = algorithm.run(given, context, QgsProcessingFeedback(False))
        assert done
    ((target, details),) = context.layersToLoadOnCompletion().items()
    layer = QgsProcessingUtils.mapLayerFromString(target, context)
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback(False))
    assert layer.renderer().type() == renderer
    if renderer == "singleSymbol":
        assert layer.renderer().symbol().symbolLayer(0).layerType() == "ShapeburstFill"
