# SPDX-License-Identifier: GPL-2.0-or-later
"""Where logins go: two servers on loopback remember what they are sent."""

from __future__ import annotations

import json
from functools import partial

import pytest
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from crm_dataspace_plugin.algorithms.pulllayer import PullLayer
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.gui.catalogue.live_layer import _opened
from crm_dataspace_plugin.gui.sync import sync_work
from crm_dataspace_plugin.gui.sync.sync_work import Target
from tests.bridge.answering import Answering, Reply
from tests.bridge.conftest import basic_login  # noqa: F401, a fixture
from tests.core.test_pull import SCHEMA, facility


@pytest.fixture
def ours():
    with Answering() as running:
        yield running


@pytest.fixture
def theirs():
    with Answering() as running:
        serve(running)
        yield running


def serve(server: Answering) -> None:
    """Let a server have a collection of one feature."""
    page = {"type": "FeatureCollection", "features": [facility(1)]}
    for path, document in {"": {"id": "heaps", "links": []}, "/schema": SCHEMA, "/items": page}.items():
        server.answers["/collections/heaps" + path] = Reply(200, json.dumps(document).encode())


def sent_logins(server: Answering) -> int:
    assert server.asked
    return sum("authorization" in each.headers for each in server.asked)


def test_sync_sends_no_login_to_an_address_that_a_field_copy_merely_files_under_a_catalogue(
    ours,
    theirs,
    basic_login,  # noqa: F811
    tmp_path,
    jobs,
    qtbot,  # noqa: F811
):
    path = tmp_path / "from a colleague.gpkg"
    kind = DistributionKind.FEATURES
    pull(Http(), PullRequest(f"{theirs.url}/collections/heaps", kind, path), silent)
    connection = connect(path)
    connection.execute("UPDATE crm_source SET catalogue = 'Ours'")
    connection.execute("UPDATE heaps SET name = 'corrected'")
    connection.close()
    theirs.asked.clear()
    target = Target(path, "heaps", (CatalogueSource("Ours", ours.url, "records", basic_login),))
    done: list = []
    jobs.start("Check", partial(sync_work.check, target, SyncOptions()), done.append, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert sent_logins(theirs) == 0


def test_pull_sends_the_catalogues_login_not_to_where_its_record_points(ours, theirs, basic_login, tmp_path):  # noqa: F811
    link = {"rel": "item", "href": f"{theirs.url}/collections/heaps", "protocol": "OGCAPI-Features"}
    record = {"type": "Feature", "id": "r1", "geometry": None, "properties": {"title": "Heaps"}, "links": [link]}
    page = {"type": "FeatureCollection", "features": [record], "links": [], "numberMatched": 1}
    ours.answers["/collections/catalogue"] = Reply(200, json.dumps({"id": "catalogue", "links": []}).encode())
    ours.answers["/collections/catalogue/items"] = Reply(200, json.dumps(page).encode())
    ours.answers["/collections/catalogue/items/r1"] = Reply(200, json.dumps(record).encode())
    Settings().save_catalogues([CatalogueSource("Ours", f"{ours.url}/collections/catalogue", "records", basic_login)])
    results, done = run_pull(SOURCE="r1", CATALOGUE="Ours", FIELD_COPY=str(tmp_path / "copy.gpkg"), AUTHCFG=basic_login)
    assert done and results["PULLED"] == 1
    assert sent_logins(ours) == len(ours.asked)
    assert sent_logins(theirs) == 0


def run_pull(**parameters: object) -> tuple[dict, bool]:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    return PullLayer().create().run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False))


def test_a_records_wms_address_cannot_write_into_the_layers_other_parameters():
    address = "http://127.0.0.1:1/wms?map=a&authcfg=abcdefg&layers=other"
    layer = _opened(Distribution(DistributionKind.WMS, address, "heaps&authcfg=abcdefg"), "Heaps", "", silent)
    query = QUrlQuery(QUrl("http://x/?" + layer.source()))
    decoded = QUrl.ComponentFormattingOption.FullyDecoded
    assert query.queryItemValue("url", decoded) == address
    assert query.queryItemValue("layers", decoded) == "heaps&authcfg=abcdefg"
    assert not query.hasQueryItem("authcfg")
