# SPDX-License-Identifier: GPL-2.0-or-later
"""A service of OGC API - Features as a catalogue: QGIS Server's, and the embedded data space's."""

from __future__ import annotations

import pytest
import requests

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.ogc_api.features import FeaturesClient
from crm_dataspace_plugin.core.catalogue.ogc_api.records import RecordsClient
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.qgis_server import FEATURES, LAYERS


def ask(url, **query):
    pages = list(FeaturesClient(CatalogueSource("S", url, "features")).search(Query(**query), Http(), silent))
    return [each for page in pages for each in page.records], pages[-1]


@pytest.fixture
def wfs3(qgis_server):
    return qgis_server + "wfs3"


def test_qgis_servers_layers_are_records_that_can_be_pulled(wfs3):
    records, page = ask(wfs3)
    assert {each.id for each in records} == set(LAYERS)
    assert page.matched == len(LAYERS) and page.skipped == 0
    for record in records:
        (own, *_) = record.distributions
        assert own.kind is DistributionKind.FEATURES
        items = requests.get(f"{own.url}/items", params={"limit": 100}, timeout=30).json()
        assert len(items["features"]) == FEATURES


def test_qgis_servers_layers_lie_where_they_are(wfs3):
    records, _ = ask(wfs3)
    heaps = next(each for each in records if each.id == "heaps")
    assert heaps.title == "Heaps of nowhere"
    assert heaps.bbox == pytest.approx((-6.0, 43.0, -5.755, 43.0025), abs=1e-6)


def test_words_and_a_box_are_looked_for_here(wfs3):
    assert [each.id for each in ask(wfs3, text="ponds")[0]] == ["ponds"]
    assert [each.id for each in ask(wfs3, bbox=(-6.1, 42.9, -5.5, 43.1))[0]] == ["heaps"]
    assert {each.id for each in ask(wfs3, bbox=(-6.1, 42.9, -5.5, 43.4))[0]} == {"heaps", "ponds"}
    assert ask(wfs3, bbox=(20.0, 60.0, 21.0, 61.0))[0] == []


def test_one_layer_by_its_id(wfs3):
    client = FeaturesClient(CatalogueSource("S", wfs3, "features"))
    assert client.fetch("lambert", Http(), silent).id == "lambert"
    with pytest.raises(errors.DataSpaceError):
        client.fetch("lagoons", Http(), silent)


def test_both_addresses_are_known_for_what_they_are(wfs3, data_space):
    assert probe(wfs3, Http(), silent).kind == "features"
    assert probe(data_space, Http(), silent).kind == "records"


def test_the_data_space_tells_the_same_as_features_and_as_records(data_space):
    features, page = ask(data_space)
    pages = RecordsClient(CatalogueSource("S", data_space, "records")).search(Query(), Http(), silent)
    records = {each.id: each for part in pages for each in part.records}
    assert {each.id for each in features} == set(records) and page.matched == len(records) > 15
    for feature in features:
        own = {each.url for each in records[feature.id].distributions if each.kind is DistributionKind.FEATURES}
        assert feature.distributions[0].url in own
