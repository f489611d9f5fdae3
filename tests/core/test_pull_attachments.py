# SPDX-License-Identifier: GPL-2.0-or-later
"""Images attached to the features of an ArcGIS layer become photos of the field copy."""

from __future__ import annotations

import json

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.photos import read_photos
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.family.family import family, pull_family
from crm_dataspace_plugin.core.pull.request import PullRequest
from tests.servers.arcgis_layer import PNG, EsriLayer
from tests.servers.loopback import loopback

DEEP = PNG + b"deeper"


def told(number, name="toe.png", kind="image/png", size=len(PNG)):
    return {"id": number, "name": name, "contentType": kind, "size": size}


FILES = {
    3: [(told(31), PNG), (told(32, "crest.PNG"), DEEP)],
    7: [(told(71, "report.pdf", "application/pdf"), b"%PDF"), (told(72, "../../evil.png"), PNG)],
    9: [(told(91, "huge.png", size=10**9), PNG), (told(92, "page.png"), b"<html>not here</html>")],
}


@pytest.fixture
def server():
    with loopback() as running:
        yield running


@pytest.fixture
def target(tmp_path):
    return tmp_path / "copy.gpkg"


def pulled(server, target, layer, tick=silent):
    request = PullRequest(layer.serve(server), DistributionKind.ARCGIS, target)
    http = Http(sleep=lambda _: None)
    return pull_family(http, request, family(http, request, silent), tick)


def photos(target):
    with open_field_copy(target) as connection:
        owners = dict(connection.execute("SELECT crm_uuid, crm_id FROM heaps").fetchall())
        return [(owners[each.feature_uuid], each.caption, each.path) for each in read_photos(connection, "heaps")]


def test_the_images_of_each_feature_come_with_it(server, target):
    (result,) = pulled(server, target, EsriLayer(attachments=FILES))
    found = photos(target)
    assert [(owner, caption) for owner, caption, _ in found] == [
        ("3", "toe.png"),
        ("3", "crest.PNG"),
        ("7", "../../evil.png"),
    ]
    assert [(target.parent / path).read_bytes() for _, _, path in found] == [PNG, DEEP, PNG]
    assert all(path.startswith("media/heaps_") for _, _, path in found)
    assert result.reasons[0] == "3 photos came with it."
    assert any("huge.png has 1,000 MB: left out" in each for each in result.reasons)
    assert any("is not an image" in each for each in result.reasons)
    assert len(list((target.parent / "media").iterdir())) == 3


def test_all_features_of_a_page_are_asked_at_once_where_the_server_can(server, target):
    layer = EsriLayer(attachments=FILES)
    address = layer.path
    groups = [{"parentObjectId": key, "attachmentInfos": [info for info, _ in files]} for key, files in FILES.items()]
    server.routes[f"{address}/queryAttachments"] = lambda handler: handler.reply(200, _json(groups))
    pulled(server, target, layer)
    assert len(photos(target)) == 3
    assert not any(path.split("?")[0].endswith("/attachments") for _, path, _ in server.asked)


def _json(groups):
    return json.dumps({"attachmentGroups": groups}).encode()


def test_pulling_again_brings_no_photo_twice(server, target):
    layer = EsriLayer(attachments=FILES)
    pulled(server, target, layer)
    before = photos(target)
    (result,) = pulled(server, target, layer)
    assert [each[1:] for each in photos(target)] == [each[1:] for each in before]
    assert not any("photos came" in each for each in result.reasons)


def test_cancelling_leaves_no_photo(server, target):
    def tick(fraction, words):
        if words.startswith("2 of"):
            raise errors.Cancelled()

    with pytest.raises(errors.Cancelled):
        pulled(server, target, EsriLayer(attachments=FILES), tick)
    assert photos(target) == []
    assert list((target.parent / "media").iterdir()) == []


def test_a_layer_without_attachments_offers_none(server, target):
    assert pulled(server, target, EsriLayer())[0].reasons == ()
