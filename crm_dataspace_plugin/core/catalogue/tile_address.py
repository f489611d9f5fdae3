# SPDX-License-Identifier: GPL-2.0-or-later
"""Addresses of tiles with places for zoom, column and row, as catalogues and OGC API – Tiles write them."""

from __future__ import annotations

import re

_PLACES = (
    (re.compile(r"\{(?:z|zoom|level|tilematrix)\}", re.IGNORECASE), "{z}"),
    (re.compile(r"\{(?:x|col|column|tilecol)\}", re.IGNORECASE), "{x}"),
    (re.compile(r"\{(?:y|row|tilerow)\}", re.IGNORECASE), "{y}"),
    (re.compile(r"\{(?:tilematrixset(?:id)?)\}", re.IGNORECASE), "WebMercatorQuad"),
)
_KNOWN = ("{z}", "{x}", "{y}")


def tile_template(url: str) -> str:
    """Return the address with `{z}`, `{x}` and `{y}` for the places, empty where it is none of tiles.

    A free choice of the tiling becomes `WebMercatorQuad`: QGIS knows vector tiles in no other.
    """
    for pattern, place in _PLACES:
        url = pattern.sub(place, url)
    rest = url
    for place in _KNOWN:
        if url.count(place) != 1:
            return ""
        rest = rest.replace(place, "")
    return "" if re.search(r"[{}\\]", rest) else url
