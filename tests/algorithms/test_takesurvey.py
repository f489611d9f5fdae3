# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils

from crm_dataspace_plugin.algorithms.provider import Provider
from tests.core.survey_world import everything, give_out
from tests.core.sync_world import Space, World, counts


@pytest.fixture
def provider(qgis_app):
    made = Provider()
    assert QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def world(tmp_path):
    space = Space()
    (tmp_path / "home").mkdir()
    yield World(space, tmp_path / "home" / "copy.gpkg")
    space.stop()


@pytest.fixture
def survey(world, tmp_path):
    made = give_out(world.copy.path, tmp_path / "survey")
    made.edit("Heap 1", status="closed")
    made.edit("Heap 2", remarks="from the survey")
    made.photo("one.png", "Heap 1", content=b"no image")
    world.copy.edit("Heap 2", remarks="from home")
    return made


def run(parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("crmdataspace:takesurvey")
    context = QgsProcessingContext()
    results, fine = algorithm.run(parameters, context, QgsProcessingFeedback(False))
    return results if fine else None, context


def numbers(results):
    return {name: results[name] for name in ("INSERTED", "UPDATED", "DELETED", "CONFLICTS", "PHOTOS", "ROWS")}


def test_a_survey_is_taken_in_and_reported(provider, world, survey, tmp_path):
    wanted = {"FOLDER": str(survey.directory), "REPORT": str(tmp_path / "report.html"), "CHECKS": "memory:"}
    results, context = run(wanted)
    assert numbers(results) == {"INSERTED": 0, "UPDATED": 1, "DELETED": 0, "CONFLICTS": 1, "PHOTOS": 0, "ROWS": 0}
    assert results["FIELD_COPY"] == str(world.copy.path)
    checks = QgsProcessingUtils.mapLayerFromString(results["CHECKS"], context)
    assert checks.fields().names() == ["layer", "feature_id", "feature", "field", "severity", "words", "advice"]
    assert counts(world.sync()) == {"sent": 2}


def test_a_dry_run_writes_nothing(provider, world, survey):
    before = everything(world.copy.path)
    results, _ = run({"FOLDER": str(survey.directory), "DRY_RUN": True})
    assert numbers(results)["UPDATED"] == 1 and everything(world.copy.path) == before


def test_the_survey_is_preferred_where_that_is_said(provider, world, survey):
    run({"FOLDER": str(survey.directory)})
    results, _ = run({"FOLDER": str(survey.directory), "PREFER": "survey"})
    assert numbers(results)["UPDATED"] == 1 and numbers(results)["CONFLICTS"] == 0
    assert world.copy.value("Heap 2", "remarks") == "from the survey"


def test_a_folder_of_something_else_is_refused(provider, tmp_path):
    results, _ = run({"FOLDER": str(tmp_path)})
    assert results is None
