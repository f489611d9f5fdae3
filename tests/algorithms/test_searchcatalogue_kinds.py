# SPDX-License-Identifier: GPL-2.0-or-later
"""Catalogues of further kinds, asked by the algorithm through QGIS' own network: what is posted arrives."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from crm_dataspace_plugin.algorithms.searchcatalogue import SearchCatalogue
from tests.servers.arcgis_server import NAME, ROOT, Arcgis
from tests.servers.capabilities import WMTS, wfs, wms
from tests.servers.loopback import loopback
from tests.servers.stac_service import Stac, item


@pytest.fixture
def server():
    with loopback() as running:
        yield running


def search(**parameters):
    """Return the ids of the records found, and the state of each catalogue."""
    context = QgsProcessingContext()
    algorithm = SearchCatalogue().create()
    results, fine = algorithm.run({"OUTPUT": "memory:", **parameters}, context, QgsProcessingFeedback(), {}, False)
    assert fine
    layer = context.temporaryLayerStore().mapLayer(results["OUTPUT"])
    return [each["record_id"] for each in layer.getFeatures()], json.loads(results["STATUS"])


@pytest.mark.parametrize("prefix", ["stac:", ""])
def test_a_stac_api_is_searched_by_bodies_that_are_posted_again(qgis_app, server, prefix):
    stac = Stac([item(number, description="Peña") for number in range(25)])
    found, status = search(CATALOGUES=prefix + stac.serve(server), TEXT="peña")
    assert found == [f"scene-{number}" for number in range(25)]
    (state,) = status.values()
    assert (state["state"], state["matched"], state["returned"]) == ("ok", 25, 25)
    assert [method for method, _ in stac.asked] == ["POST"] * 3
    assert ("STAC API with 1 collection" in state["message"]) == (not prefix)


@pytest.mark.parametrize(
    ("kind", "body", "found"),
    [
        ("wfs", wfs(), ["n:heaps"]),
        ("wms", wms(), ["waste", "heaps", "ponds"]),
        ("wmts", WMTS, ["dop"]),
    ],
)
@pytest.mark.parametrize("told", [True, False])
def test_a_service_is_a_catalogue_whether_its_kind_is_told_or_not(qgis_app, server, kind, body, found, told):
    server.answer("/ows", 200, body, Content_Type="text/xml")
    ids, status = search(CATALOGUES=f"{kind}:{server.url}/ows" if told else f"{server.url}/ows")
    assert ids == found
    (state,) = status.values()
    assert state["state"] == "ok" and (f"a {kind.upper()} with" in state["message"]) == (not told)


def test_an_arcgis_server_is_a_catalogue(qgis_app, server):
    ids, status = search(CATALOGUES=f"arcgis:{Arcgis().serve(server)}{ROOT}", FILTERS="keyword=wales")
    assert [each.rpartition("/")[2] for each in ids] == ["0"] and NAME in ids[0]
    (state,) = status.values()
    assert "“keyword” is applied here" in state["message"]
