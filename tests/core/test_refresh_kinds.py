# SPDX-License-Identifier: GPL-2.0-or-later
"""Refresh of what is no OGC API - Features collection, of children, and of layers that other programs rewrote."""

from __future__ import annotations

import shutil
import subprocess

import pytest
import requests
from osgeo import gdal, ogr

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.family.family import family, pull_family
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.refresh.refresh import layers_to_refresh, refresh
from crm_dataspace_plugin.core.pull.request import PullRequest
from tests.core.sync_world import LAYER, Copy, Space, World, counts, heap, http_with_token
from tests.core.test_pull_family import assays, request_for, sites
from tests.servers.arcgis_layer import points, serve_service
from tests.servers.wfs_service import Wfs


def http():
    return Http(sleep=lambda _seconds: None)


def refreshed(copy, layer="heaps"):
    result = refresh(http(), copy.path, layer, silent)
    return {each.value: number for each, number in result.counts.items()}


def test_a_wfs_layer(server, tmp_path):
    service = Wfs()
    url = service.serve(server)
    copy = Copy(tmp_path / "copy.gpkg")
    pull(http(), PullRequest(url, DistributionKind.WFS, copy.path, "heaps", layer="heaps"), silent)
    assert refreshed(copy) == {}
    copy.sql("UPDATE heaps SET name = 'ours' WHERE crm_id = 'heaps.1'")
    service.places[3] = (-6.5, 42.5)
    service.places.append((-5.0, 43.0))
    assert refreshed(copy) == {"changed": 1, "new": 1}
    assert copy.sql("SELECT count(*) FROM heaps WHERE name = 'ours'") == [(1,)]
    del service.places[-2:]
    assert refreshed(copy) == {"removed": 2}


def test_a_table_that_belongs_to_a_layer_comes_for_the_parents_that_are_here(server, tmp_path):
    parents, table = sites(features=points(3)), assays()
    url = serve_service(server, parents, table)
    copy = Copy(tmp_path / "copy.gpkg")
    request = request_for(url + "/0", copy.path)
    pull_family(http(), request, family(http(), request, silent), silent)
    assert copy.sql("SELECT count(*) FROM assays") == [(9,)]
    assert [each.layer for each in layers_to_refresh(copy.path)] == ["heaps", "assays"]
    assert (refreshed(copy), refreshed(copy, "assays")) == ({}, {})
    parents.features.append(points(4)[3])
    table.features[0]["attributes"]["Cu"] = 99.5
    assert refreshed(copy) == {"new": 1}
    assert refreshed(copy, "assays") == {"changed": 1, "new": 3}
    assert copy.sql("SELECT count(*) FROM crm_relation") == [(1,)]


@pytest.fixture
def world(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg")
    space.stop()


def test_a_geopackage_keeps_its_ids(tmp_path, world):
    original = tmp_path / "inventory.gpkg"
    gdal.VectorTranslate(str(original), str(world.copy.path), layers=[LAYER], selectFields=["name", "status"])
    copy = Copy(tmp_path / "second.gpkg")
    pull(http(), PullRequest(str(original), DistributionKind.GEOPACKAGE, copy.path, layer=LAYER), silent)
    copy.edit("Heap 2", status="closed")
    dataset = ogr.Open(str(original), 1)
    dataset.ExecuteSQL(f"DELETE FROM {LAYER} WHERE name = 'Heap 1'")
    dataset.ExecuteSQL(f"UPDATE {LAYER} SET name = 'Renamed' WHERE name = 'Heap 2'")
    del dataset
    assert refreshed(copy) == {"removed": 1, "changed": 1}
    assert copy.sql(f"SELECT status FROM {LAYER} WHERE name = 'Renamed'") == [("closed",)]


@pytest.mark.skipif(shutil.which("ogr2ogr") is None, reason="ogr2ogr is not installed")
def test_a_layer_that_ogr2ogr_rewrote(world):
    """It numbers rows anew, calls the geometry otherwise, makes all of them multi, and drops what it does not know."""
    rewritten = world.copy.path.with_name("rewritten.gpkg")
    options = ["-nlt", "PROMOTE_TO_MULTI", "-lco", "GEOMETRY_NAME=shape", "-lco", "FID=id"]
    for more, target, origin in (
        (["-where", "name <> 'Heap 5'"], rewritten, world.copy.path),
        (["-overwrite"], world.copy.path, rewritten),
    ):
        command = ["ogr2ogr", *options, *more, str(target), str(origin), LAYER]
        subprocess.run(command, check=True, timeout=60)
    world.copy.edit("Heap 1", status="closed")
    world.space.change("Heap 1", remarks="fenced")
    world.space.delete("Heap 2")
    headers = {"Authorization": "Bearer spade", "Content-Type": "application/geo+json"}
    requests.post(f"{world.space.url}/items", json=heap(9), headers=headers, timeout=10).raise_for_status()
    result = refresh(http_with_token(world.space.url), world.copy.path, LAYER, silent)
    assert {each.value: number for each, number in result.counts.items()} == {"changed": 1, "removed": 1, "new": 1}
    assert result.kept == 2  # the status of heap 1, and that heap 5 was left out
    assert counts(world.sync()) == {"sent": 1, "deleted": 1}


WEST = "POLYGON ((-6.055 42.5, -5.895 42.5, -5.895 43.5, -6.055 43.5, -6.055 42.5))"  # the first eleven of the WFS


@pytest.mark.parametrize("version", ["2.0.0", "1.1.0"])
@pytest.mark.parametrize("geojson", [False, True], ids=["GML", "GeoJSON"])
def test_wfs_features_that_left_the_area_are_told_from_deleted_ones(server, tmp_path, version, geojson):
    service = Wfs(version=version, geojson=geojson)
    copy = Copy(tmp_path / "copy.gpkg")
    wanted = PullRequest(service.serve(server), DistributionKind.WFS, copy.path, "heaps", layer="heaps", area_wkt=WEST)
    pull(http(), wanted, silent)
    assert copy.sql("SELECT count(*) FROM heaps") == [(11,)]
    service.places[2] = (-1.0, 44.0)  # left the area
    service.places[3] = (-6.04, 43.1)  # changed in it
    service.gone.add(4)
    result = refresh(http(), copy.path, "heaps", silent)
    assert {each.value: number for each, number in result.counts.items()} == {"changed": 1, "removed": 1, "outside": 1}
    (outside,) = [each for each in result.features if each.came.value == "outside"]
    assert (outside.server_id, outside.fields) == ("heaps.2", ("@geometry",))
    assert copy.sql("SELECT round(ST_MinX(geom), 2) FROM heaps WHERE crm_id = 'heaps.2'") == [(-1.0,)]


def test_arcgis_features_that_left_the_filter_are_told_from_deleted_ones(server, tmp_path):
    heaps = sites(features=points(250))
    copy = Copy(tmp_path / "copy.gpkg")
    wanted = PullRequest(
        serve_service(server, heaps) + "/0",
        DistributionKind.ARCGIS,
        copy.path,
        layer="heaps",
        filter="Site LIKE 'Site%'",
    )
    pull(http(), wanted, silent)
    for each in heaps.features[:120]:
        each["attributes"]["Site"] = "Pond"
    del heaps.features[120:125]
    assert refreshed(copy) == {"outside": 120, "removed": 5}
    assert copy.sql("SELECT count(*) FROM heaps WHERE Site = 'Pond'") == [(120,)]


@pytest.mark.parametrize("heeds", [True, False])
def test_a_server_that_takes_no_notice_of_ids_is_not_believed(server, tmp_path, heeds):
    heaps = sites(features=points(5), names=heeds)
    copy = Copy(tmp_path / "copy.gpkg")
    wanted = PullRequest(
        serve_service(server, heaps) + "/0",
        DistributionKind.ARCGIS,
        copy.path,
        layer="heaps",
        filter="Site LIKE 'Site%'",
    )
    pull(http(), wanted, silent)
    del heaps.features[4]
    assert refreshed(copy) == ({"removed": 1} if heeds else {"unsure": 1})
