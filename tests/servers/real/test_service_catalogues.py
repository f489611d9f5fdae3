# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS Server as a WFS, a WMS and a WMTS catalogue; what it should say is reckoned from the layers made for it."""

from __future__ import annotations

import pytest
from osgeo import osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.clients import client_for
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from tests.servers.qgis_server import FEATURES, LAYERS

SPATIAL = {name: place for name, place in LAYERS.items() if place is not None}
KINDS = ("wfs", "wms", "wmts")


def records(url: str, kind: str, query: Query = Query(), suffix: str = ""):
    client = client_for(CatalogueSource("Q", url + suffix, kind), Http(), silent)
    return {each.id: each for page in client.search(query, Http(), silent) for each in page.records}


def in_degrees(place) -> tuple[float, float, float, float]:
    """Return the box of all triangles of a layer, by the transformation of the corners of each."""
    code, x, y, step = place
    system, degrees = osr.SpatialReference(), osr.SpatialReference()
    system.ImportFromEPSG(code)
    degrees.ImportFromEPSG(4326)
    for each in (system, degrees):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    moved = osr.CoordinateTransformation(system, degrees)
    corners = [(x + step * (n + half), y + up) for n in range(FEATURES) for half in (0, 0.5) for up in (0, step / 4)]
    places = [moved.TransformPoint(*each) for each in corners]
    xs, ys = [each[0] for each in places], [each[1] for each in places]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("suffix", ["", "?SERVICE=WMS&REQUEST=GetCapabilities&version=1.1.1"])
def test_every_layer_is_a_record_with_its_own_way_to_the_data(qgis_server, kind, suffix):
    found = records(qgis_server, kind, suffix=suffix)
    assert set(SPATIAL) <= set(found)
    for name in SPATIAL:
        ways = [each for each in found[name].distributions if each.kind is DistributionKind(kind)]
        assert [(each.url, each.name) for each in ways] == [(qgis_server, name)]
        assert found[name].title == f"{name.title()} of nowhere"
        assert kind == "wmts" or "lithium and cobalt" in found[name].abstract  # its WMTS leaves abstracts out


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", SPATIAL)
def test_the_box_of_a_layer_is_where_its_features_are(qgis_server, kind, name):
    box, wanted = records(qgis_server, kind)[name].bbox, in_degrees(SPATIAL[name])
    assert box is not None
    margin = 0.05 * (wanted[2] - wanted[0])  # the server rounds, and takes the box of a box
    assert box == pytest.approx(wanted, abs=max(margin, 1e-3))


@pytest.mark.parametrize("kind", ["wfs", "wms"])
def test_words_and_area_are_applied_here(qgis_server, kind):
    assert set(records(qgis_server, kind, Query(text="ponds"))) == {"ponds"}
    assert set(SPATIAL) <= set(records(qgis_server, kind, Query(text="lithium cobalt")))
    assert "heaps" in records(qgis_server, kind, Query(bbox=(-6.1, 42.9, -5.9, 43.1)))
    assert not records(qgis_server, kind, Query(bbox=(20.0, 60.0, 21.0, 61.0)))
    assert set(SPATIAL) <= set(records(qgis_server, kind, Query(filters={"keyword": ("mine waste",)})))


@pytest.mark.parametrize(
    ("service", "words"), [("WFS", "a WFS with 4 layers"), ("WMS", "a WMS with"), ("WMTS", "a WMTS with")]
)
def test_an_address_with_its_service_is_found_to_be_that(qgis_server, service, words):
    found = probe(f"{qgis_server}?SERVICE={service}&REQUEST=GetCapabilities", Http(), silent)
    assert found.kind == service.lower() and words in found.words


def test_the_bare_address_is_tried_with_capabilities(qgis_server):
    assert probe(qgis_server, Http(), silent).kind in KINDS


def test_a_layer_that_is_not_there_is_told_so(qgis_server):
    client = client_for(CatalogueSource("Q", qgis_server, "wfs"), Http(), silent)
    assert client.fetch("ponds", Http(), silent).id == "ponds"
    with pytest.raises(errors.NotThere):
        client.fetch("gold", Http(), silent)


@pytest.mark.parametrize("name", LAYERS)
def test_a_record_of_the_wfs_can_be_pulled(qgis_server, tmp_path, name):
    (way,) = records(qgis_server, "wfs")[name].distributions
    target = tmp_path / "copy.gpkg"
    pulled = pull(Http(), PullRequest(way.url, way.kind, target, name=way.name), silent)
    assert pulled.pulled == FEATURES
