# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS Server as the tests use it: its layers are in every capabilities document and in the list of collections."""

from __future__ import annotations

import pytest
import requests

from tests.servers.qgis_server import LAYERS


@pytest.mark.parametrize("service", ["WFS", "WMS", "WMTS"])
def test_the_capabilities_name_every_layer(qgis_server, service):
    query = {"SERVICE": service, "REQUEST": "GetCapabilities"}
    answer = requests.get(qgis_server, params=query, timeout=30)
    assert answer.status_code == 200
    for name, place in LAYERS.items():
        shown = service != "WMTS" or place is not None  # a table has no tiles
        assert (f">{name}<" in answer.text) == shown, answer.text[:3000]


def test_the_collections_are_the_layers(qgis_server):
    found = requests.get(f"{qgis_server}wfs3/collections.json", timeout=30).json()
    assert {each["id"] for each in found["collections"]} == set(LAYERS)
