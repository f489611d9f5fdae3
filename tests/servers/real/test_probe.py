# SPDX-License-Identifier: GPL-2.0-or-later
"""Addresses without a kind, against every real server: what is behind them is found and said."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent


@pytest.mark.parametrize(
    ("server", "path", "kind", "words"),
    [
        pytest.param("pycsw", "", "csw", "a CSW 2.0.2 catalogue with 1,200 records", id="pycsw"),
        pytest.param("stac_api", "", "stac", "a STAC API with 1 collection", id="stac-fastapi-pgstac"),
        pytest.param("pygeoapi_records", "", "records", "an OGC API – Records service with", id="pygeoapi"),
        pytest.param("qgis_server", "?SERVICE=WFS&REQUEST=GetCapabilities", "wfs", "a WFS with 4 layers", id="wfs"),
        pytest.param("qgis_server", "?SERVICE=WMS&REQUEST=GetCapabilities", "wms", "a WMS with", id="wms"),
        pytest.param("qgis_server", "?SERVICE=WMTS&REQUEST=GetCapabilities", "wmts", "a WMTS with", id="wmts"),
        pytest.param("qgis_server", "wfs3", "features", "with 4 collections", id="features"),
        pytest.param("data_space", "", "records", "an OGC API – Records service with", id="embedded data space"),
    ],
)
def test_each_real_server_is_found_to_be_what_it_is(request, server, path, kind, words):
    url = request.getfixturevalue(server) + path
    found = probe(url, Http(), silent)
    assert found.kind == kind and words in found.words and found.words.startswith(url)
