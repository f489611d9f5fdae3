# SPDX-License-Identifier: GPL-2.0-or-later
"""Services whose tiles stay where they are."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.survey.tile_terms import why_not_taken


@pytest.mark.parametrize(
    ("source", "refused"),
    [
        ("type=xyz&url=https://tile.openstreetmap.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19", True),
        ("type=xyz&url=https%3A%2F%2Fa.tile.openstreetmap.org%2F%7Bz%7D%2F%7Bx%7D%2F%7By%7D.png", True),
        (
            "crs=EPSG:3857&format=image/jpeg&layers=OI.OrthoimageCoverage&styles=&url=https://www.ign.es/wms-inspire",
            False,
        ),
        ("/home/ana/openstreetmap.gpkg|layername=roads", False),
    ],
)
def test_tiles_of_the_openstreetmap_foundation_are_not_taken_along(source, refused) -> None:
    assert bool(why_not_taken(source)) is refused
