# SPDX-License-Identifier: GPL-2.0-or-later
"""A survey is prepared by the panel's own widgets, from a field copy pulled from the embedded data space."""

from __future__ import annotations

import shutil
import sqlite3

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.gui.survey.survey_presenter import SurveyPresenter
from crm_dataspace_plugin.gui.survey.survey_step import SAMPLES, WHERE, SurveyStep
from tests.gui.conftest import child

PATIENCE = 20_000  # milliseconds
HARZ = "POLYGON ((10 51, 12 51, 12 52, 10 52, 10 51))"


@pytest.fixture(scope="module")
def pulled(space, tmp_path_factory):
    """A field copy of the demo's facilities in a part of Germany, with watercourses."""
    path = tmp_path_factory.mktemp("pulled") / "ore mountains.gpkg"
    area = "POLYGON ((12 50, 15 50, 15 51.2, 12 51.2, 12 50))"
    for name in ("facilities", "watercourses"):
        url = f"{space.url}/collections/{name}"
        pull(Http(), PullRequest(url, DistributionKind.FEATURES, path, name, area_wkt=area), silent)
    return path


@pytest.fixture
def field_copy(pulled, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    return shutil.copy(pulled, home / "ore mountains.gpkg") and home / "ore mountains.gpkg"


@pytest.fixture
def facilities(field_copy):
    return count(field_copy, "SELECT count(*) FROM facilities")


@pytest.fixture
def window(qtbot, iface, project):
    made = SurveyStep(iface.mapCanvas(), project)
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def wizard(window, project, jobs, messages):
    return SurveyPresenter(window, project, jobs, messages)


@pytest.fixture
def begun(qtbot, wizard, window, field_copy):
    wizard.begin(field_copy)
    qtbot.waitUntil(lambda: "to visit" in text(window, "survey_count"), timeout=PATIENCE)
    return wizard


def count(path, statement):
    connection = sqlite3.connect(path)
    try:
        return connection.execute(statement).fetchone()[0]
    finally:
        connection.close()


def text(parent, name):
    return child(parent, name).text()


def checked(window):
    return lambda: text(window, "survey_checks").startswith("Checked")


def go_to_the_end(qtbot, window):
    while window.page != WHERE:
        child(window, "survey_next").click()
    qtbot.waitUntil(checked(window), timeout=PATIENCE)


def problems(window):
    found = window.where.problems.findChildren(QLabel)
    return [each.text() for each in found if each.objectName().startswith("survey_problem") and each.isVisible()]


def prepare(qtbot, window):
    child(window, "survey_next").click()
    qtbot.waitUntil(lambda: bool(text(window, "survey_result")), timeout=PATIENCE)


def test_a_survey_is_prepared_with_nothing_but_the_enter_key(qtbot, begun, window, field_copy, facilities):
    assert text(window, "survey_count") == f"{facilities} facilities to visit."
    assert child(window, "survey_title").text() == "ore mountains"
    for page in (SAMPLES, WHERE):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
        assert window.page == page
    qtbot.waitUntil(checked(window), timeout=PATIENCE)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(text(window, "survey_result")), timeout=PATIENCE)
    folder = field_copy.with_name("ore mountains")
    assert {each.name for each in folder.iterdir()} >= {"survey.qgz", "field_copy.gpkg", "media"}
    assert count(folder / "field_copy.gpkg", "SELECT count(*) FROM samples") == 5 * facilities
