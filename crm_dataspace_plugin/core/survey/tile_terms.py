# SPDX-License-Identifier: GPL-2.0-or-later
"""Services whose pictures may be looked at, but not taken along."""

from __future__ import annotations

from urllib.parse import unquote

from crm_dataspace_plugin.core.words import say

# Source: OpenStreetMap Foundation, Tile Usage Policy (2024), bulk downloading and use without a network
_NOT_TO_BE_TAKEN = ("tile.openstreetmap.org", "tile.osm.org")


def why_not_taken(source: str) -> str:
    """Return why the pictures of a layer may not be taken along, in one sentence; empty where nothing is known of it.

    Args:
        source: of a layer, as QGIS writes it.
    """
    plain = unquote(source).lower()
    host = next((each for each in _NOT_TO_BE_TAKEN if each in plain), "")
    if not host:
        return ""
    return say(
        "The operators of {host} forbid to take its tiles along: choose another basemap, such as a national one.",
        host=host,
    )
