# SPDX-License-Identifier: GPL-2.0-or-later
"""A survey is prepared in a thread of its own, while the window goes on."""

from __future__ import annotations

from functools import partial

import pytest

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.survey.basemap import measured_size
from crm_dataspace_plugin.bridge.survey.map_pictures import taken
from crm_dataspace_plugin.bridge.survey.prepare import prepare_survey
from crm_dataspace_plugin.core.errors import Cancelled
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from tests.bridge.field_copies import write_field_copy
from tests.bridge.test_basemap import BOX, ground
from tests.bridge.tile_service import tile_service
from tests.watchdog import LIMIT, Watchdog

PATIENCE = 60_000  # milliseconds


@pytest.fixture
def jobs(qgis_app, qtbot):
    made = Jobs()
    yield made
    made.abandon_all()
    qtbot.waitUntil(lambda: made.running() == 0, timeout=PATIENCE)


@pytest.fixture
def layers(qgis_app):
    """A layer of vectors over one of photographs from a service."""
    with tile_service() as service:
        yield [ground(), service.layer()]


def run(jobs, qtbot, work, during=lambda job: None):
    results, errors = [], []
    during(jobs.start("Survey", work, results.append, errors.append))
    qtbot.waitUntil(lambda: bool(results or errors), timeout=PATIENCE)
    return results, errors


def test_basemap_and_sheets_are_made_in_a_job_while_the_window_goes_on(jobs, qtbot, layers, tmp_path):
    write_field_copy(tmp_path / "mine.gpkg")
    wishes = {"samples_per_facility": 2, "zoom_min": 12, "zoom_max": 15, "sheets": True}
    request = SurveyRequest(tmp_path / "mine.gpkg", tmp_path / "survey", **wishes)
    copies = taken(layers)
    with Watchdog() as watchdog:
        (made,), errors = run(jobs, qtbot, partial(prepare_survey, request, copies))
    assert errors == [] and made.sheets_pdf.is_file() and (tmp_path / "survey" / "basemap.mbtiles").is_file()
    assert watchdog.longest < LIMIT, watchdog.report()


def test_the_same_copies_are_measured_in_one_job_and_drawn_in_the_next(jobs, qtbot, layers):
    copies = taken(layers)
    sizes = [run(jobs, qtbot, partial(measured_size, copies, BOX, 12, 14))[0][0] for _time in range(2)]
    assert sizes[0] == sizes[1] and sizes[0].bytes > 0


def test_a_job_that_draws_can_be_cancelled(jobs, qtbot, layers, tmp_path):
    write_field_copy(tmp_path / "mine.gpkg")
    request = SurveyRequest(tmp_path / "mine.gpkg", tmp_path / "survey", zoom_min=12, zoom_max=19)
    work = partial(prepare_survey, request, taken(layers))
    results, (error,) = run(
        jobs, qtbot, work, during=lambda job: job.progressed.connect(
            lambda _fraction, words: job.cancel() if words.startswith("Drawing") else None
        )
    )  # fmt: skip
    assert results == [] and isinstance(error, Cancelled)
    assert [each for each in tmp_path.iterdir() if "mine.gpkg" not in each.name] == []
