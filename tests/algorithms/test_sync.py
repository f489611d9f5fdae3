# SPDX-License-Identifier: GPL-2.0-or-later
"""The sync algorithm, over QGIS' network, against the embedded data space."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from crm_dataspace_plugin.algorithms.sync import Sync
from crm_dataspace_plugin.bridge import network
from crm_dataspace_plugin.core.geometry import to_blob
from tests.core.sync_world import LAYER, Space, World, square

COUNTS = ("SENT", "CREATED", "DELETED", "RECEIVED", "CONFLICTS", "REJECTED", "PENDING")


@pytest.fixture
def world(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg")
    space.stop()


@pytest.fixture
def token(world, monkeypatch):
    monkeypatch.setattr(network, "_TOKENS", {network.origin_of(world.space.url): "spade"})


@pytest.fixture
def run(qgis_app, qtbot, world):
    def running(**parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        parameters = {"FIELD_COPY": str(world.copy.path), **parameters}
        task = QgsProcessingAlgRunnerTask(Sync().create(), parameters, context, feedback)
        found = []
        task.executed.connect(lambda successful, results: found.extend((successful, results)))
        with qtbot.waitSignal(task.executed, timeout=30_000):
            qgis_app.taskManager().addTask(task)
        return found[0], found[1], feedback.textLog()

    return running


def numbers(results):
    return {name: results[name] for name in COUNTS if results[name]}


def test_changes_are_sent_and_counted_with_a_receipt_in_two_forms(world, token, run, tmp_path):
    world.copy.edit("Heap 1", status="closed <b>")
    world.copy.edit("Heap 2", status="closed")
    world.space.change("Heap 2", status="abandoned")
    world.copy.add(name="New heap")
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    report, result = tmp_path / "receipt.html", tmp_path / "receipt.json"
    done, results, log = run(AUTHOR="Ana", REASON="survey", REPORT=str(report), RESULT=str(result))
    assert done, log
    assert numbers(results) == {"SENT": 1, "CREATED": 1, "DELETED": 1, "CONFLICTS": 1}
    document = json.loads(result.read_text(encoding="utf-8"))
    assert document["counts"]["sent"] == 1 and document["author"] == "Ana"
    states = {each["label"]: (each["change"], each["state"]) for each in document["features"]}
    assert states == {
        "Heap 1": ("update", "verified"),
        "Heap 2": ("update", "conflict"),
        "New heap": ("insert", "verified"),
        "Heap 0": ("delete", "verified"),
    }
    page = report.read_text(encoding="utf-8")
    assert "closed &lt;b&gt;" in page and "<b>" not in page.replace("<li><b>", "") and "survey" in page
    done, results, _ = run()
    assert done and numbers(results) == {"CONFLICTS": 1}


def test_a_dry_run_sends_nothing(world, token, run):
    world.copy.edit("Heap 1", status="closed")
    before = world.space.features()
    done, results, _ = run(DRY_RUN=True)
    assert done and numbers(results) == {"PENDING": 1}
    assert world.space.features() == before


@pytest.mark.parametrize(
    ("rule", "there"), [("ours", "closed"), (1, "closed"), ("theirs", "abandoned"), (2, "abandoned")]
)
def test_the_rule_for_conflicts_is_given_by_name_or_number(world, token, run, rule, there):
    world.copy.edit("Heap 2", status="closed")
    world.space.change("Heap 2", status="abandoned")
    done, results, log = run(ON_CONFLICT=rule)
    assert done and results["CONFLICTS"] == 0, log
    assert world.space.named("Heap 2")[0]["properties"]["status"] == there


def test_without_a_login_everything_stays_pending_and_the_log_says_what_to_do(world, run):
    world.copy.edit("Heap 1", status="closed")
    world.copy.edit("Heap 2", status="closed")
    done, results, log = run()
    assert done and numbers(results) == {"PENDING": 2}
    assert "401" in log and "authentication configuration" in log
    assert world.space.named("Heap 1")[0]["properties"]["status"] == "active"


def test_a_login_from_the_authentication_database_is_used(world, run):
    manager = QgsApplication.authManager()
    manager.setMasterPassword("master", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("space")
    config.setConfig("username", "ana")
    config.setConfig("password", "spade")
    assert manager.storeAuthenticationConfig(config)
    world.copy.edit("Heap 1", status="closed")
    done, results, log = run(AUTHCFG=config.id())
    manager.removeAuthenticationConfig(config.id())
    assert done and numbers(results) == {"SENT": 1}, log


def test_a_file_that_is_no_field_copy_is_refused_in_one_sentence(run, tmp_path):
    other = tmp_path / "other.gpkg"
    other.write_text("nothing")
    done, _, log = run(FIELD_COPY=str(other))
    assert not done and "not a GeoPackage" in log and "Traceback" not in log


def test_where_no_receipt_can_be_written_nothing_is_sent(world, token, run, tmp_path):
    world.copy.edit("Heap 1", status="closed")
    fine, _, log = run(REPORT=str(tmp_path / "receipt.html"), TABLE=str(tmp_path))
    assert not fine and "is a folder, not a file" in log and "Traceback" not in log
    assert not (tmp_path / "receipt.html").exists()
    assert world.space.named("Heap 1")[0]["properties"]["status"] != "closed"


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        pytest.param({}, {"CREATED": 1}, id="by default 250 m"),
        pytest.param({"TWIN_DISTANCE": 300}, {"CONFLICTS": 1}, id="farther than the gap"),
        pytest.param({"TWIN_DISTANCE": 0}, {"CREATED": 1}, id="never"),
    ],
)
def test_how_near_a_facility_found_twice_lies_is_chosen(world, token, run, tmp_path, chosen, expected):
    other = World(world.space, tmp_path / "other.gpkg")
    other.copy.add(name="Nicolasa", geom=to_blob(square(5.0, 0.0125), 4326))  # 278 m north of ours: 0.0025° · 111 km
    assert other.sync().created == 1
    world.copy.add(name="nicolasa")
    done, results, log = run(**chosen)
    assert done and numbers(results) == expected, log
