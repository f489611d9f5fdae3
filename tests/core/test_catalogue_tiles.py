# SPDX-License-Identifier: GPL-2.0-or-later
"""Vector tiles among the links of a record."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.catalogue.distributions import recognise_link
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.catalogue.tile_address import tile_template

MVT = "application/vnd.mapbox-vector-tile"


@pytest.mark.parametrize(
    ("url", "template"),
    [
        ("https://h/{z}/{x}/{y}.pbf", "https://h/{z}/{x}/{y}.pbf"),
        ("https://h/{TileMatrix}/{TileRow}/{TileCol}?f=mvt", "https://h/{z}/{y}/{x}?f=mvt"),
        (
            "https://h/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}",
            "https://h/tiles/WebMercatorQuad/{z}/{y}/{x}",
        ),
        ("https://h/{z}/{x}/{y}/{layer}.pbf", ""),
        ("https://h/{z}/{x}.pbf", ""),
        ("https://h/{z}/{z}/{x}/{y}.pbf", ""),
        ("https://h/tiles.json", ""),
    ],
)
def test_places_for_zoom_column_and_row_are_found_under_all_their_names(url, template):
    assert tile_template(url) == template


@pytest.mark.parametrize(
    ("link", "kind", "url"),
    [
        ({"href": "https://h/{z}/{x}/{y}.pbf"}, DistributionKind.TILES, "https://h/{z}/{x}/{y}.pbf"),
        (
            {"href": "https://h/{tileMatrix}/{tileRow}/{tileCol}", "type": MVT},
            DistributionKind.TILES,
            "https://h/{z}/{y}/{x}",
        ),
        ({"href": "https://h/t.json", "protocol": "TileJSON"}, DistributionKind.TILES, "https://h/t.json"),
        ({"href": "https://h/{z}/{x}/{y}.png"}, DistributionKind.LINK, "https://h/{z}/{x}/{y}.png"),
        ({"href": "https://h/{secret}/x.pbf", "type": MVT}, DistributionKind.LINK, "https://h/{secret}/x.pbf"),
        ({"href": "file:///etc/{z}/{x}/{y}.pbf"}, DistributionKind.LINK, "file:///etc/{z}/{x}/{y}.pbf"),
    ],
)
def test_a_link_to_vector_tiles_is_recognised_and_no_other_template(link, kind, url):
    found = recognise_link(link)
    assert (found.kind, found.url) == (kind, url)
