# SPDX-License-Identifier: GPL-2.0-or-later
"""What a pull would bring is told before, and is near to what it brings."""

from __future__ import annotations

import json
import math
import shutil
from collections import namedtuple

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.outlook import LOOKED_AT, look_ahead
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from tests.core.test_pull_pages import FIELDS, PATH, numbered
from tests.servers.feature_service import FeatureService
from tests.servers.loopback import loopback

NUMBER = 5000


def many_sided(number):
    angles = [2 * math.pi * each / 12 for each in range(12)]
    ring = [[number / 100 + 0.01 * math.cos(each), 43 + 0.01 * math.sin(each)] for each in angles]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


@pytest.fixture
def service():
    with FeatureService() as running:
        features = [{**numbered(each), "geometry": many_sided(each)} for each in range(NUMBER)]
        running.add_collection("heaps", features, FIELDS, largest_page=1000)
        yield running


def request_for(service, target, **more):
    return PullRequest(service.url + PATH, DistributionKind.FEATURES, target, **more)


def test_numbers_fields_and_size_are_told_by_a_few_small_requests(service, tmp_path):
    target = tmp_path / "copy.gpkg"
    outlook = look_ahead(Http(), request_for(service, target), silent)
    sizes = [int(query["limit"]) for method, path, query, _ in service.asked if "limit" in query]
    assert max(sizes) <= LOOKED_AT
    assert outlook.features == NUMBER
    assert [each.property_name for each in outlook.fields] == [each for each in FIELDS["properties"] if each != "geom"]
    pull(Http(), request_for(service, target), silent)
    assert outlook.size / target.stat().st_size == pytest.approx(1, abs=0.4)


def test_nothing_is_written(service, tmp_path):
    look_ahead(Http(), request_for(service, tmp_path / "new folder" / "copy.gpkg"), silent)
    assert list(tmp_path.iterdir()) == []


def test_too_little_room_is_seen(service, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1000))
    assert not look_ahead(Http(), request_for(service, tmp_path / "copy.gpkg"), silent).fits


def test_a_file_is_looked_into(tmp_path):
    path = tmp_path / "heaps.geojson"
    features = [{**numbered(each), "geometry": many_sided(each)} for each in range(30)]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    request = PullRequest(str(path), DistributionKind.GEOJSON, tmp_path / "copy.gpkg")
    outlook = look_ahead(Http(), request, silent)
    assert (outlook.features, outlook.children) == (30, ())
    assert "number" in [each.name for each in outlook.fields]


def test_a_service_that_is_not_there_is_told_of_as_by_a_pull(service, tmp_path):
    request = PullRequest(service.url + "/collections/none", DistributionKind.FEATURES, tmp_path / "copy.gpkg")
    with pytest.raises(errors.NotThere):
        look_ahead(Http(), request, silent)


@pytest.mark.parametrize("status", [403, 404, 405, 501])
def test_a_server_that_refuses_head_hides_the_size_alone(tmp_path, status):
    with loopback() as server:
        server.routes["/heaps.gpkg"] = lambda handler: handler.reply(status if handler.command == "HEAD" else 200)
        request = PullRequest(server.url + "/heaps.gpkg", DistributionKind.GEOPACKAGE, tmp_path / "copy.gpkg")
        outlook = look_ahead(Http(sleep=lambda _: None), request, silent)
    assert (outlook.size, outlook.fits) == (None, True)
