# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils

from crm_dataspace_plugin.algorithms.refreshlayer import COLUMNS, RefreshLayer
from tests.core.sync_world import LAYER, Space, World

NUMBERS = ("NEW", "CHANGED", "REMOVED", "CONFLICTS", "KEPT")


@pytest.fixture
def world(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg")
    space.stop()


def run(path, **parameters):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    results, done = RefreshLayer().create().run({"FIELD_COPY": str(path), **parameters}, context, feedback)
    return results, done, context, feedback


def test_it_counts_what_came_and_lists_it(qgis_app, world, space_changes):
    results, done, context, _ = run(world.copy.path, OUTPUT="memory:")
    assert done
    assert {name: results[name] for name in NUMBERS} == {
        "NEW": 0, "CHANGED": 1, "REMOVED": 1, "CONFLICTS": 1, "KEPT": 1,
    }  # fmt: skip
    table = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    assert table.fields().names() == list(COLUMNS)
    assert [(each["label"], each["came"], each["fields"]) for each in table.getFeatures()] == [
        ("Heap 1", "conflict", "status"),
        ("Heap 3", "removed", ""),
        ("Heap 2", "changed", "remarks"),
    ]


@pytest.fixture
def space_changes(world):
    """Heap 1 is in conflict, 2 changed there, 3 deleted there, 4 changed here."""
    world.copy.edit("Heap 1", status="closed")
    world.space.change("Heap 1", status="abandoned")
    world.space.change("Heap 2", remarks="fenced")
    world.space.delete("Heap 3")
    world.copy.edit("Heap 4", status="closed")


def test_without_a_table_of_what_came_it_counts_only(qgis_app, world, space_changes):
    results, done, _, _ = run(world.copy.path, LAYER=LAYER)
    assert done and "OUTPUT" not in results and results["REMOVED"] == 1


def test_a_service_that_is_gone_is_one_sentence(qgis_app, world):
    world.copy.sql("UPDATE crm_source SET url = 'http://127.0.0.1:1/collections/heaps'")
    _, done, _, feedback = run(world.copy.path)
    assert not done and "127.0.0.1:1" in feedback.textLog()
