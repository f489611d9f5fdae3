# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils

from crm_dataspace_plugin.algorithms.localchanges import LocalChanges
from tests.core.sync_world import LAYER, Space, World, square


@pytest.fixture
def world(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg")
    space.stop()


def run(path, **parameters):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters = {"FIELD_COPY": str(path), "OUTPUT": "memory:", **parameters}
    results, done = LocalChanges().create().run(parameters, context, feedback)
    assert done, feedback.textLog()
    table = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    return results, [
        [value if isinstance(value, str) else None for value in each.attributes()] for each in table.getFeatures()
    ]


def test_each_changed_value_is_a_row_with_base_and_ours(qgis_app, world):
    server_id = world.copy.value("Heap 1", "crm_id")
    world.copy.edit("Heap 1", status="closed", remarks="", start_year=None)
    results, rows = run(world.copy.path)
    assert {name: results[name] for name in ("INSERTED", "UPDATED", "DELETED", "FIELDS")} == {
        "INSERTED": 0, "UPDATED": 1, "DELETED": 0, "FIELDS": 3,
    }  # fmt: skip
    assert sorted(rows) == [
        [LAYER, server_id, "update", "remarks", None, ""],
        [LAYER, server_id, "update", "start_year", "1901", None],
        [LAYER, server_id, "update", "status", "active", "closed"],
    ]


def test_new_and_deleted_features_are_listed(qgis_app, world):
    world.copy.add(name="New heap")
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    world.copy.edit("Heap 2", geometry=square(9.0))
    results, rows = run(world.copy.path, LAYER=LAYER)
    assert (results["INSERTED"], results["UPDATED"], results["DELETED"]) == (1, 1, 1)
    identity = world.copy.value("New heap", "crm_uuid")
    assert [row[1:4] for row in rows if row[2] == "insert" and row[3] == "name"] == [[identity, "insert", "name"]]
    (deleted,) = [row for row in rows if row[2] == "delete"]
    assert deleted[3] == "@feature" and '"name": "Heap 0"' in deleted[4] and deleted[5] is None
    assert [row[3] for row in rows if row[2] == "update"] == ["@geometry"]


def test_an_untouched_field_copy_has_no_changes(qgis_app, world):
    results, rows = run(world.copy.path)
    assert rows == [] and results["FIELDS"] == 0


def test_a_layer_that_is_not_there_is_named(qgis_app, world):
    algorithm = LocalChanges().create()
    parameters = {"FIELD_COPY": str(world.copy.path), "LAYER": "pits", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="pits"):
        algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
