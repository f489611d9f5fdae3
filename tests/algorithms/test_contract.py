# SPDX-License-Identifier: GPL-2.0-or-later
"""What users script against: ids, parameters, defaults, outputs, fields. More may be added; nothing here may change."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from crm_dataspace_plugin.algorithms.provider import Provider
from tests.core.sync_world import Space, World

OPTIONAL = object()  # may be left out, and has no default

PARAMETERS: dict[str, dict[str, tuple[str, Any]]] = {
    "searchcatalogue": {
        "CATALOGUES": ("string", OPTIONAL),
        "TEXT": ("string", OPTIONAL),
        "AREA": ("extent", OPTIONAL),
        "AREA_LAYER": ("source", OPTIONAL),
        "START": ("datetime", OPTIONAL),
        "END": ("datetime", OPTIONAL),
        "FILTERS": ("string", OPTIONAL),
        "LIMIT": ("number", 1000),
        "AUTHCFG": ("authcfg", OPTIONAL),
        "OUTPUT": ("sink", None),
    },
    "pulllayer": {
        "SOURCE": ("string", None),
        "CATALOGUE": ("string", OPTIONAL),
        "AREA": ("extent", OPTIONAL),
        "AREA_LAYER": ("source", OPTIONAL),
        "FILTER": ("string", OPTIONAL),
        "EDITABLE": ("boolean", True),
        "AUTHCFG": ("authcfg", OPTIONAL),
        "FIELD_COPY": ("fileDestination", None),
    },
    "refreshlayer": {
        "FIELD_COPY": ("file", None),
        "LAYER": ("string", OPTIONAL),
        "AUTHCFG": ("authcfg", OPTIONAL),
        "OUTPUT": ("sink", OPTIONAL),
    },
    "localchanges": {
        "FIELD_COPY": ("file", None),
        "LAYER": ("string", OPTIONAL),
        "OUTPUT": ("sink", None),
    },
    "makeproposal": {
        "FIELD_COPY": ("file", None),
        "LAYER": ("string", OPTIONAL),
        "STATE": ("enum", "for review"),
        "AUTHOR": ("string", OPTIONAL),
        "REASON": ("string", OPTIONAL),
        "EVIDENCE": ("string", OPTIONAL),
        "OUTPUT": ("fileDestination", None),
    },
    "takeproposal": {
        "FIELD_COPY": ("file", None),
        "LAYER": ("string", OPTIONAL),
        "PROPOSAL": ("file", None),
        "ACCEPT": ("enum", "nothing"),
        "DECISIONS": ("source", OPTIONAL),
        "REVIEWER": ("string", OPTIONAL),
        "ANSWER": ("fileDestination", OPTIONAL),
        "OUTPUT": ("sink", OPTIONAL),
    },
    "sendphotos": {
        "FIELD_COPY": ("file", None),
        "LAYER": ("string", OPTIONAL),
        "INTERNAL": ("boolean", False),
        "POSITION": ("enum", "keep"),
        "PLACE": ("string", OPTIONAL),
        "AUTHOR": ("string", OPTIONAL),
        "AUTHCFG": ("authcfg", OPTIONAL),
        "REPORT": ("fileDestination", OPTIONAL),
        "RESULT": ("fileDestination", OPTIONAL),
        "TABLE": ("fileDestination", OPTIONAL),
    },
    "sync": {
        "FIELD_COPY": ("file", None),
        "LAYER": ("string", OPTIONAL),
        "ON_CONFLICT": ("enum", "keep"),
        "DRY_RUN": ("boolean", False),
        "AUTHOR": ("string", OPTIONAL),
        "REASON": ("string", OPTIONAL),
        "AUTHCFG": ("authcfg", OPTIONAL),
        "REPORT": ("fileDestination", OPTIONAL),
        "RESULT": ("fileDestination", OPTIONAL),
        "TABLE": ("fileDestination", OPTIONAL),
        "TWIN_DISTANCE": ("number", 250.0),
    },
    "preselection": {
        "INPUT": ("source", None),
        "FACILITY_TYPE_FIELD": ("field", OPTIONAL),
        "INCIDENT_FIELD": ("field", OPTIONAL),
        "SULPHIDE_FIELD": ("field", OPTIONAL),
        "TOXIC_METALS_FIELD": ("field", OPTIONAL),
        "CHEMICALS_FIELD": ("field", OPTIONAL),
        "HEIGHT_FIELD": ("field", OPTIONAL),
        "AREA_FIELD": ("field", OPTIONAL),
        "SLOPE_FIELD": ("field", OPTIONAL),
        "PERMEABLE_FIELD": ("field", OPTIONAL),
        "EXPOSED_FIELD": ("field", OPTIONAL),
        "COVERED_FIELD": ("field", OPTIONAL),
        "WATER": ("source", OPTIONAL),
        "SETTLEMENTS": ("source", OPTIONAL),
        "POPULATION_FIELD": ("field", OPTIONAL),
        "POOR_STATUS_WATER": ("source", OPTIONAL),
        "PROTECTED": ("source", OPTIONAL),
        "FARMLAND": ("source", OPTIONAL),
        "ID_FIELD": ("field", OPTIONAL),
        "ANSWERS": ("source", OPTIONAL),
        "DEM": ("raster", OPTIONAL),
        "WATER_DISTANCE": ("number", 1000),
        "SETTLEMENT_DISTANCE": ("number", 1000),
        "POPULATION_MIN": ("number", 100),
        "PROTECTED_DISTANCE": ("number", 1000),
        "FARMLAND_DISTANCE": ("number", 1000),
        "POOR_WATER_DISTANCE": ("number", 1000),
        "LAGOON_HEIGHT": ("number", 4),
        "LAGOON_AREA": ("number", 10000),
        "HEAP_HEIGHT": ("number", 20),
        "HEAP_AREA": ("number", 10000),
        "SLOPE_MIN": ("number", 4.8),
        "OUTPUT": ("sink", None),
        "REPORT": ("fileDestination", OPTIONAL),
        "REPORT_PDF": ("fileDestination", OPTIONAL),
        "REPORT_DATE": ("string", OPTIONAL),
    },
    "preparesurvey": {
        "FIELD_COPY": ("file", None),
        "AREA": ("extent", OPTIONAL),
        "AREA_LAYER": ("source", OPTIONAL),
        "FOLDER": ("folderDestination", None),
        "SAMPLES_PER_FACILITY": ("number", 5),
        "DESIGN": ("enum", "stratified"),
        "MIN_SPACING": ("number", 10),
        "SEED": ("number", 0),
        "BASEMAP": ("layer", OPTIONAL),
        "ZOOM_MIN": ("number", OPTIONAL),
        "ZOOM_MAX": ("number", OPTIONAL),
        "SHEETS": ("boolean", False),
    },
    "takesurvey": {
        "FOLDER": ("file", None),
        "FIELD_COPY": ("file", OPTIONAL),
        "ACCURACY_MAX": ("number", 10),
        "PREFER": ("enum", "keep"),
        "DRY_RUN": ("boolean", False),
        "REPORT": ("fileDestination", OPTIONAL),
        "CHECKS": ("sink", OPTIONAL),
    },
    "acidbase": {
        "INPUT": ("source", None),
        "SULPHUR_FIELD": ("field", OPTIONAL),
        "SULPHIDE_FIELD": ("field", OPTIONAL),
        "NP_FIELD": ("field", OPTIONAL),
        "NAG_PH_FIELD": ("field", OPTIONAL),
        "PAG_BELOW": ("number", 1),
        "NON_PAG_ABOVE": ("number", 2),
        "OUTPUT": ("sink", None),
        "REPORT": ("fileDestination", OPTIONAL),
        "REPORT_PDF": ("fileDestination", OPTIONAL),
        "REPORT_DATE": ("string", OPTIONAL),
    },
    "contamination": {
        "INPUT": ("source", None),
        "ELEMENT_FIELDS": ("field", OPTIONAL),
        "BACKGROUND": ("enum", "upper crust"),
        "BACKGROUND_TABLE": ("source", OPTIONAL),
        "NORMALISER": ("string", "Fe"),
        "OUTPUT": ("sink", None),
        "REPORT": ("fileDestination", OPTIONAL),
        "REPORT_PDF": ("fileDestination", OPTIONAL),
        "REPORT_DATE": ("string", OPTIONAL),
    },
    "runout": {
        "INPUT": ("source", None),
        "HEIGHT_FIELD": ("field", OPTIONAL),
        "VOLUME_FIELD": ("field", OPTIONAL),
        "METHOD": ("enum", "Concha Larrauri & Lall 2018"),
        "OUTPUT": ("sink", None),
        "REPORT": ("fileDestination", OPTIONAL),
        "REPORT_PDF": ("fileDestination", OPTIONAL),
        "REPORT_DATE": ("string", OPTIONAL),
    },
    "resourcepotential": {
        "INPUT": ("source", None),
        "VOLUME_FIELD": ("field", OPTIONAL),
        "AREA_FIELD": ("field", OPTIONAL),
        "THICKNESS_FIELD": ("field", OPTIONAL),
        "TONNAGE_FIELD": ("field", OPTIONAL),
        "DENSITY_FIELD": ("field", OPTIONAL),
        "DENSITY": ("number", OPTIONAL),
        "GRADE_FIELDS": ("field", OPTIONAL),
        "RECOVERY": ("number", OPTIONAL),
        "PRICES": ("source", OPTIONAL),
        "VOLUME_UNCERTAINTY": ("number", 20),
        "DENSITY_UNCERTAINTY": ("number", 10),
        "GRADE_UNCERTAINTY": ("number", 30),
        "ITERATIONS": ("number", 10000),
        "SEED": ("number", 0),
        "OUTPUT": ("sink", None),
        "REPORT": ("fileDestination", OPTIONAL),
        "REPORT_PDF": ("fileDestination", OPTIONAL),
        "REPORT_DATE": ("string", OPTIONAL),
    },
    "riskresource": {
        "INPUT": ("source", None),
        "RISK_FIELD": ("field", OPTIONAL),
        "RESOURCE_FIELD": ("field", OPTIONAL),
        "RISK_BREAKS": ("string", OPTIONAL),
        "RESOURCE_BREAKS": ("string", OPTIONAL),
        "RISK_WEIGHT": ("number", 0.5),
        "RESOURCE_WEIGHT": ("number", 0.5),
        "OUTPUT": ("sink", None),
        "REPORT": ("fileDestination", OPTIONAL),
        "REPORT_PDF": ("fileDestination", OPTIONAL),
        "REPORT_DATE": ("string", OPTIONAL),
    },
    "facilitycontents": {
        "INPUT": ("source", None),
        "SAMPLES": ("source", None),
        "ID_FIELD": ("field", OPTIONAL),
        "SAMPLE_ID_FIELD": ("field", OPTIONAL),
        "ELEMENT_FIELDS": ("field", OPTIONAL),
        "WEIGHT_FIELD": ("field", OPTIONAL),
        "DEPTH_FROM_FIELD": ("field", OPTIONAL),
        "DEPTH_TO_FIELD": ("field", OPTIONAL),
        "BELOW_DETECTION": ("enum", "half the limit"),
        "OUTPUT": ("sink", None),
        "READINGS": ("sink", OPTIONAL),
    },
    "facilitysheet": {
        "INPUT": ("source", None),
        "FACILITY": ("string", OPTIONAL),
        "NAME_FIELD": ("field", OPTIONAL),
        "FIELD_COPY": ("file", OPTIONAL),
        "OUTPUT": ("fileDestination", None),
        "REPORT": ("fileDestination", OPTIONAL),
        "REPORT_DATE": ("string", OPTIONAL),
    },
}
REPORTED = {"OUTPUT": "outputVector", "REPORT": "outputHtml", "REPORT_PDF": "outputFile"}
OUTPUTS = {
    "searchcatalogue": {
        "OUTPUT": "outputVector",
        "MATCHED": "outputNumber",
        "RETURNED": "outputNumber",
        "SKIPPED": "outputNumber",
        "STATUS": "outputString",
    },
    "pulllayer": {
        "FIELD_COPY": "outputFile",
        "LAYER": "outputString",
        "PULLED": "outputNumber",
        "SKIPPED": "outputNumber",
    },
    "refreshlayer": {
        "OUTPUT": "outputVector",
        "NEW": "outputNumber",
        "CHANGED": "outputNumber",
        "REMOVED": "outputNumber",
        "CONFLICTS": "outputNumber",
        "KEPT": "outputNumber",
    },
    "makeproposal": {"OUTPUT": "outputFile", "FEATURES": "outputNumber", "VALUES": "outputNumber"},
    "takeproposal": {
        "ANSWER": "outputFile",
        "OUTPUT": "outputVector",
        "ACCEPTED": "outputNumber",
        "REJECTED": "outputNumber",
        "QUERIED": "outputNumber",
        "LEFT": "outputNumber",
        "CONFLICTS": "outputNumber",
        "UNUSABLE": "outputNumber",
    },
    "localchanges": {
        "OUTPUT": "outputVector",
        "INSERTED": "outputNumber",
        "UPDATED": "outputNumber",
        "DELETED": "outputNumber",
        "FIELDS": "outputNumber",
    },
    "sendphotos": {
        "REPORT": "outputHtml",
        "RESULT": "outputFile",
        "TABLE": "outputFile",
        **dict.fromkeys(("ARRIVED", "BYTES", "THERE", "WAITING", "REJECTED", "HELD"), "outputNumber"),
    },
    "sync": {
        "REPORT": "outputHtml",
        "RESULT": "outputFile",
        "SENT": "outputNumber",
        "CREATED": "outputNumber",
        "DELETED": "outputNumber",
        "RECEIVED": "outputNumber",
        "CONFLICTS": "outputNumber",
        "REJECTED": "outputNumber",
        "PENDING": "outputNumber",
        "TABLE": "outputFile",
    },
    "preselection": {"OUTPUT": "outputVector", "REPORT": "outputHtml", "REPORT_PDF": "outputFile"},
    "preparesurvey": {
        "PROJECT": "outputFile",
        "FIELD_COPY": "outputFile",
        "SAMPLES": "outputString",
        "SHEETS_PDF": "outputFile",
    },
    "takesurvey": {
        "FIELD_COPY": "outputFile",
        "REPORT": "outputHtml",
        "CHECKS": "outputVector",
        "INSERTED": "outputNumber",
        "UPDATED": "outputNumber",
        "DELETED": "outputNumber",
        "CONFLICTS": "outputNumber",
        "PHOTOS": "outputNumber",
        "PROBLEMS": "outputNumber",
        "ROWS": "outputNumber",
    },
    "acidbase": {
        "OUTPUT": "outputVector",
        "READINGS": "outputVector",
        "REPORT": "outputHtml",
        "REPORT_PDF": "outputFile",
    },
    "contamination": {
        "OUTPUT": "outputVector",
        "READINGS": "outputVector",
        "REPORT": "outputHtml",
        "REPORT_PDF": "outputFile",
    },
    "runout": {
        "OUTPUT": "outputVector",
        "READINGS": "outputVector",
        "REPORT": "outputHtml",
        "REPORT_PDF": "outputFile",
    },
    "resourcepotential": {**REPORTED, "READINGS": "outputVector", "ASSESSMENT": "outputVector"},
    "riskresource": {**REPORTED, "READINGS": "outputVector"},
    "facilitycontents": {"OUTPUT": "outputVector", "READINGS": "outputVector"},
    "facilitysheet": {"OUTPUT": "outputFile", "REPORT": "outputHtml"},
}
FIELDS = {
    "searchcatalogue": (
        "record_id catalogue title abstract kind publisher licence access issued updated time_start time_end keywords "
        "commodities countries facility_types statuses distributions"
    ),
    "localchanges": "layer feature_id change field base ours",
    "preselection": (
        "q01 q02 q03 q04 q05 q06 q07 q08 q09 q10 q11 q12 q13 q14 q15 q16 q17 q18 decision yes_count unknown_count "
        "no_count coverage content_hazard stability_hazard reasons d_water_m d_settlement_m d_poor_water_m "
        "d_protected_m d_farmland_m ask_first sensitivity basis"
    ),
    "acidbase": "ap np nnp npr aba_class napp amira_class eu_inert aba_reasons eu_inert_sulphur eu_inert_reasons",
    "contamination": (
        "igeo_As igeo_class_As cf_As ef_As er_As cdeg pli ri ri_class n_elements reasons cdeg_class ri_missing"
    ),
    "runout": "vf_m3 vf_low_m3 vf_high_m3 runout_km runout_low_km runout_high_km reasons runout_all_km",
    "resourcepotential": (
        "mass_t t_As t_As_p10 t_As_p50 t_As_p90 enrichment_As value value_currency crm_tonnes srm_tonnes crm_score "
        "unfc unfc_class reasons rec_As rec_As_p10 rec_As_p50 rec_As_p90 value_p10 value_p50 value_p90 value_per_t "
        "economic doubts named crm_missing"
    ),
    "riskresource": "risk_class resource_class quadrant priority reasons score shared_by",
}
IDS = sorted(PARAMETERS)
MODELS = ("riskscreening", "resourcescreening", "risktoresource")


@pytest.fixture
def provider(qgis_app):
    made = Provider()
    assert QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def field_copy(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg").copy.path
    space.stop()


@pytest.fixture
def algorithm(provider, name):
    """Return the algorithm; its definitions live no longer than it does."""
    return QgsApplication.processingRegistry().createAlgorithmById(f"crmdataspace:{name}")


def stated(definition: QgsProcessingParameterDefinition) -> tuple[str, Any]:
    optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    default = definition.defaultValue()
    return definition.type(), OPTIONAL if optional and default is None else default


def test_the_provider_has_its_name_and_exactly_these_algorithms(provider):
    assert (provider.id(), provider.name()) == ("crmdataspace", "CRM Data Space")
    assert not provider.icon().isNull()
    assert sorted(each.name() for each in provider.algorithms()) == sorted([*IDS, *MODELS])


@pytest.mark.parametrize("name", IDS)
def test_parameters_keep_name_type_and_default(algorithm, name):
    found = {each.name(): stated(each) for each in algorithm.parameterDefinitions()}
    assert {each: found.get(each) for each in PARAMETERS[name]} == PARAMETERS[name]


@pytest.mark.parametrize("name", IDS)
def test_a_parameter_that_was_added_may_be_left_out(algorithm, name):
    added = [each for each in algorithm.parameterDefinitions() if each.name() not in PARAMETERS[name]]
    assert [each.name() for each in added if stated(each)[1] is None] == []


@pytest.mark.parametrize("name", IDS)
def test_outputs_keep_name_and_type(algorithm, name):
    found = {each.name(): each.type() for each in algorithm.outputDefinitions()}
    assert {each: found.get(each) for each in OUTPUTS[name]} == OUTPUTS[name]


@pytest.mark.parametrize("name", ["sync"])
def test_a_conflict_rule_is_given_by_its_word(algorithm):
    definition = algorithm.parameterDefinition("ON_CONFLICT")
    assert definition.options() == ["keep", "ours", "theirs"] and definition.usesStaticStrings()


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_the_layer_made_has_the_fields_in_this_order(algorithm, field_copy, name):
    facilities = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string&field=As_ppm:double", "facilities", "memory")
    inputs = {
        "searchcatalogue": {"CATALOGUES": "records:http://127.0.0.1:1/"},  # nobody answers, and there is a layer
        "localchanges": {"FIELD_COPY": str(field_copy)},
        "preselection": {"INPUT": facilities},
        "acidbase": {"INPUT": facilities},
        "contamination": {"INPUT": facilities, "ELEMENT_FIELDS": ["As_ppm"]},
        "runout": {"INPUT": facilities},
        "resourcepotential": {"INPUT": facilities, "GRADE_FIELDS": ["As_ppm"]},
        "riskresource": {"INPUT": facilities},
    }
    own = ["name", "As_ppm"] if "INPUT" in inputs[name] else []
    context = QgsProcessingContext()
    parameters = {"OUTPUT": "memory:", **inputs[name]}
    results, fine = algorithm.run(parameters, context, QgsProcessingFeedback(False))
    assert fine
    made = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    assert made.fields().names() == own + FIELDS[name].split()


@pytest.mark.parametrize("name", IDS)
def test_every_algorithm_says_what_it_does(algorithm):
    assert algorithm.displayName() and algorithm.shortHelpString()


def test_an_algorithm_of_the_provider_is_not_imported_before_qgis_asks_for_it():
    folder = Path(sys.modules[Provider.__module__].__file__).parent
    modules = [f"crm_dataspace_plugin.algorithms.{name}" for name in IDS]
    assert all((folder / f"{name}.py").is_file() for name in IDS)
    code = (
        f"import sys, crm_dataspace_plugin.algorithms.provider\n"
        f"sys.exit(not sys.modules.keys().isdisjoint({modules!r}))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
