# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import sqlite3
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.consent import Consent
from crm_dataspace_plugin.core.catalogue.record import Access, Record
from crm_dataspace_plugin.core.field_copy import connection as field_copy_connection
from crm_dataspace_plugin.core.field_copy import layer_move
from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy, require_own_tables
from crm_dataspace_plugin.core.field_copy.layout import ADDED_LATER
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import pull
from tests.core.test_pull import SCHEMA, facility, request_for, rows
from tests.servers.feature_service import FeatureService


@pytest.fixture
def service():
    with FeatureService() as running:
        running.add_collection("heaps", [facility(n) for n in range(3)], SCHEMA)
        running.add_collection("ponds", [facility(n) for n in range(5)], SCHEMA)
        yield running


@pytest.fixture
def target(tmp_path: Path, service) -> Path:
    path = tmp_path / "copy.gpkg"
    pull(Http(), request_for(service.url + "/collections/heaps", path), silent)
    return path


def write(path: Path, statement: str) -> None:
    connection = connect(path)
    connection.execute(statement)
    connection.close()


def content(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    dump = list(connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name"))
    for table in ("heaps", "crm_base_heaps", "gpkg_contents", "crm_source", "gpkg_extensions"):
        dump += connection.execute(f"SELECT * FROM {table}").fetchall()
    connection.close()
    return dump


def test_a_second_layer_is_added_beside_the_first(service, target):
    write(target, "UPDATE heaps SET name = 'ours' WHERE fid = 1")
    pull(Http(), request_for(service.url + "/collections/ponds", target), silent)
    assert rows(target, "SELECT layer FROM crm_source ORDER BY layer") == [("heaps",), ("ponds",)]
    assert rows(target, "SELECT count(*), count(geom) FROM ponds") == [(5, 5)]
    assert rows(target, "SELECT count(*) FROM rtree_ponds_geom") == [(5,)]
    assert rows(target, "SELECT name FROM heaps WHERE fid = 1") == [("ours",)]
    assert rows(target, "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'ponds'") == [(5,)]
    assert rows(target, "PRAGMA integrity_check") == [("ok",)]
    dataset = gdal.OpenEx(str(target), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("ponds")
    assert layer.TestCapability(ogr.OLCFastSpatialFilter)
    layer.SetSpatialFilterRect(3.5, 0.2, 3.6, 0.3)
    assert layer.GetFeatureCount() == 1


def test_a_layer_without_changes_is_replaced(service, target):
    service.add_collection("heaps", [facility(n) for n in range(9)], SCHEMA)
    pull(Http(), request_for(service.url + "/collections/heaps", target), silent)
    assert rows(target, "SELECT count(*) FROM heaps") == [(9,)]
    assert rows(target, "SELECT count(*) FROM crm_base_heaps") == [(9,)]
    assert rows(target, "SELECT count(*) FROM rtree_heaps_geom") == [(9,)]
    assert rows(target, "SELECT pulled FROM crm_source") == [(9,)]
    assert rows(target, "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param("UPDATE heaps SET name = 'x' WHERE fid = 1", id="an attribute"),
        pytest.param("UPDATE heaps SET restored = 0 WHERE fid = 1", id="NULL to false"),
        pytest.param("DELETE FROM heaps WHERE fid = 1", id="a deletion"),
        pytest.param("INSERT INTO heaps (name) VALUES ('new')", id="a new feature"),
        pytest.param("UPDATE heaps SET geom = NULL WHERE fid = 2", id="a geometry"),
    ],
)
def test_a_layer_with_changes_is_never_replaced(service, target, change):
    write(target, change)
    before = content(target)
    with pytest.raises(errors.FieldCopyError, match="changes that were not sent"):
        pull(Http(), request_for(service.url + "/collections/heaps", target), silent)
    assert content(target) == before
    assert [each.name for each in target.parent.iterdir()] == ["copy.gpkg"]


def test_another_name_avoids_the_clash(service, target):
    write(target, "UPDATE heaps SET name = 'x'")
    result = pull(Http(), request_for(service.url + "/collections/heaps", target, layer="Heaps again"), silent)
    assert result.layer == "heaps_again"
    assert rows(target, "SELECT count(*) FROM heaps_again") == [(3,)]


def test_the_same_collection_can_be_there_twice(service, target):
    pull(Http(), request_for(service.url + "/collections/heaps", target, layer="once more"), silent)
    dataset = gdal.OpenEx(str(target), gdal.OF_VECTOR)
    assert [dataset.GetLayerByName(each).GetFeatureCount() for each in ("heaps", "once_more")] == [3, 3]


def test_a_geopackage_of_another_kind_is_refused_untouched(service, tmp_path):
    path = tmp_path / "other.gpkg"
    ogr.GetDriverByName("GPKG").CreateDataSource(str(path)).CreateLayer("mine")
    before = path.read_bytes()
    with pytest.raises(errors.NotAFieldCopy):
        pull(Http(), request_for(service.url + "/collections/heaps", path), silent)
    assert path.read_bytes() == before


def test_a_file_that_is_no_geopackage_is_refused_untouched(service, tmp_path):
    path = tmp_path / "notes.gpkg"
    path.write_text("my field notes, not to be lost")
    with pytest.raises(errors.NotAFieldCopy):
        pull(Http(), request_for(service.url + "/collections/heaps", path), silent)
    assert path.read_text() == "my field notes, not to be lost"


def test_a_field_copy_another_program_writes_is_busy(service, target, monkeypatch):
    monkeypatch.setattr(field_copy_connection, "BUSY_TIMEOUT", 0.05)
    other = sqlite3.connect(target, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(errors.FieldCopyBusy):
        pull(Http(), request_for(service.url + "/collections/ponds", target), silent)
    other.execute("ROLLBACK")
    other.close()
    assert rows(target, "SELECT layer FROM crm_source") == [("heaps",)]


def test_a_failure_at_the_last_step_leaves_the_field_copy_as_it_was(service, target, monkeypatch):
    before = content(target)
    service.add_collection("heaps", [facility(n) for n in range(9)], SCHEMA)

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(layer_move, "_copy_attached", fail)
    with pytest.raises(errors.DiskFull):
        pull(Http(), request_for(service.url + "/collections/heaps", target), silent)
    assert content(target) == before


@pytest.mark.parametrize("stage", ["move_layer", "_copy_tables", "_copy_attached"])
def test_a_kill_leaves_the_field_copy_as_it_was(service, target, stage):
    before = content(target)
    module = "pull.pull" if stage == "move_layer" else "field_copy.layer_move"
    script = f"""
        import os, signal
        from pathlib import Path
        from crm_dataspace_plugin.core.{module} import {stage} as _
        import crm_dataspace_plugin.core.{module} as module
        from crm_dataspace_plugin.core.catalogue.record import DistributionKind
        from crm_dataspace_plugin.core.http import Http
        from crm_dataspace_plugin.core.progress import silent
        from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
        module.{stage} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
        url = "{service.url}/collections/heaps"
        pull(Http(), PullRequest(url, DistributionKind.FEATURES, Path("{target}")), silent)
    """
    service.add_collection("heaps", [facility(n) for n in range(9)], SCHEMA)
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], timeout=60, cwd=Path(__file__).parents[2])
    assert done.returncode == -9
    assert content(target) == before
    pull(Http(), request_for(service.url + "/collections/heaps", target), silent)
    assert rows(target, "SELECT count(*) FROM heaps") == [(9,)]


def test_a_field_copy_of_a_version_that_kept_no_rights_takes_a_layer_with_them(service, target):
    for column in ADDED_LATER["crm_source"]:
        write(target, f"ALTER TABLE crm_source DROP COLUMN {column}")
    record = Record("r", "Demo", "Ponds", rights="Ask first.", access=Access.RESTRICTED, publisher="Survey")
    consent = Consent("terms", "2026-11-25T22:00:00Z", "Ann")
    request = replace(request_for(service.url + "/collections/ponds", target), record=record, consent=consent)
    with open_field_copy(target) as opened:
        require_own_tables(opened, target)
        assert read_source(opened, "heaps").rights == ""
    pull(Http(), request, silent)
    kept = "SELECT layer, rights, contact, consent_at, consent_by FROM crm_source ORDER BY layer"
    assert rows(target, kept) == [
        ("heaps", "", "", "", ""),
        ("ponds", "Ask first.", "Survey", "2026-11-25T22:00:00Z", "Ann"),
    ]


CORRECTION = ["crm_reason", "crm_evidence", "crm_certainty"]


def columns(path, table):
    return [name for (name,) in rows(path, f"SELECT name FROM pragma_table_info('{table}')")]


def test_a_layer_that_can_be_sent_back_has_the_correction_block_and_its_base_has_not(service, target):
    pull(Http(), request_for(service.url + "/collections/ponds", target), silent)
    for layer in ("heaps", "ponds"):  # the first was made with the file, the second moved into it
        assert columns(target, layer)[-3:] == CORRECTION
        assert not set(CORRECTION).intersection(columns(target, f"crm_base_{layer}"))


def test_a_layer_that_is_only_read_has_no_correction_block(service, tmp_path):
    path = tmp_path / "read.gpkg"
    request = replace(request_for(service.url + "/collections/ponds", path), editable=False)
    pull(Http(), request, silent)
    assert not set(CORRECTION).intersection(columns(path, "ponds"))


def test_a_filled_correction_block_alone_is_no_change(service, target):
    write(target, "UPDATE heaps SET crm_reason = 'looked again', crm_certainty = 'likely'")
    pull(Http(), request_for(service.url + "/collections/heaps", target), silent)  # refused if changed
    assert rows(target, "SELECT count(crm_reason) FROM heaps") == [(0,)]


def test_the_services_own_columns_of_these_names_get_others(service, tmp_path):
    path = tmp_path / "crooked.gpkg"
    feature = facility(1)
    feature["properties"]["crm_reason"] = "theirs"
    service.add_collection("odd", [feature])
    pull(Http(), request_for(service.url + "/collections/odd", path), silent)
    assert rows(path, "SELECT crm_reason_2, crm_reason FROM odd") == [("theirs", None)]


def test_a_field_copy_without_photos_gets_their_table_with_the_next_layer(service, target):
    write(target, "DROP TABLE crm_photo")
    write(target, "DELETE FROM gpkg_contents WHERE table_name = 'crm_photo'")
    pull(Http(), request_for(service.url + "/collections/ponds", target), silent)
    assert rows(target, "SELECT count(*) FROM crm_photo") == [(0,)]
    assert rows(target, "SELECT data_type FROM gpkg_contents WHERE table_name = 'crm_photo'") == [("attributes",)]
