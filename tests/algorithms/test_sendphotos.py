# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm that sends photos, over QGIS' network, against the embedded data space."""

from __future__ import annotations

import csv
import json

import pytest
from qgis.core import QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

from crm_dataspace_plugin.algorithms.sendphotos import SendPhotos
from crm_dataspace_plugin.bridge import network
from tests.core.photo_world import PhotoWorld, sha256
from tests.core.sync_world import Space


@pytest.fixture
def world(tmp_path, monkeypatch):
    space = Space()
    monkeypatch.setattr(network, "_TOKENS", {network.origin_of(space.space.url): "spade"})
    yield PhotoWorld(space, tmp_path / "copy.gpkg")
    space.stop()


@pytest.fixture
def run(qgis_app, qtbot, world):
    def running(**parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        parameters = {"FIELD_COPY": str(world.copy.path), **parameters}
        task = QgsProcessingAlgRunnerTask(SendPhotos().create(), parameters, context, feedback)
        found = []
        task.executed.connect(lambda successful, results: found.extend((successful, results)))
        with qtbot.waitSignal(task.executed, timeout=30_000):
            qgis_app.taskManager().addTask(task)
        return found[0], found[1], feedback.textLog()

    return running


def test_photos_are_sent_counted_and_told_in_all_receipts(run, world, tmp_path):
    content = world.take("toe.jpg", size=1_500_000)
    world.take("people.jpg", internal=True)
    targets = {name: str(tmp_path / f"r.{end}") for name, end in (("RESULT", "json"), ("TABLE", "csv"))}
    fine, results, log = run(AUTHOR="Ada", **targets)
    assert fine, log
    wanted = {"ARRIVED": 1, "BYTES": len(content), "THERE": 1, "WAITING": 0, "REJECTED": 0, "HELD": 1}
    assert {name: results[name] for name in wanted} == wanted
    assert "people.jpg is marked internal" in log
    assert world.there() == {sha256(content): content}
    photos = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["photos"]
    assert [(each["path"], each["state"], each["sha256"]) for each in photos] == [
        ("media/toe.jpg", "verified", sha256(content)), ("media/people.jpg", "pending", "")
    ]  # fmt: skip
    rows = list(csv.DictReader((tmp_path / "r.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [(each["change"], each["result"]) for each in rows] == [("photo", "verified"), ("photo", "stays here")]


def test_internal_photos_go_with_a_yes_and_without_the_place_where_that_is_asked(run, world):
    world.take("people.jpg", internal=True)
    fine, results, log = run(INTERNAL=True, POSITION="remove")
    assert fine and results["ARRIVED"] == 1, log
    assert world.copy.sql("SELECT position FROM crm_photo_queue") == [("remove",)]


def test_a_service_without_a_place_fails_with_a_sentence(run, world, monkeypatch):
    world.take("toe.jpg")
    monkeypatch.setattr("crm_dataspace_plugin.dataspace.descriptions.RELATION_PHOTOS", "something-else")
    fine, _, log = run()
    assert not fine and "names no place for photos" in log
