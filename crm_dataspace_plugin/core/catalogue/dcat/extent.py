# SPDX-License-Identifier: GPL-2.0-or-later
"""Where and when a dataset's data are, from what a graph says about it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.dcat.json_ld import Graph, Node
from crm_dataspace_plugin.core.catalogue.dcat.ld_reading import nodes_of, text_of, texts_of
from crm_dataspace_plugin.core.catalogue.place import checked_box, read_place, read_schema_box
from crm_dataspace_plugin.core.catalogue.query import Bbox

_PLACES = (
    "dct:spatial",
    "dcat:bbox",
    "locn:geometry",
    "gsp:asWKT",
    "gsp:hasGeometry",
    "schema:geo",
    "dcat:centroid",
    "schema:polygon",
)
_PERIOD = re.compile(r"(?:start\s*=\s*)?([\d:TZ.+-]{4,35})?\s*(?:[;/]|\.\.)\s*(?:end\s*=\s*)?([\d:TZ.+-]{4,35})?")
_MOST = 500  # places of one record


def place_of(graph: Graph, node: Node) -> tuple[Optional[Mapping[str, Any]], Optional[Bbox]]:
    """Return the first geometry and the first box among the places stated, finer statements first."""
    places = [node, *nodes_of(graph, node, "dct:spatial", "schema:spatialCoverage", "schema:spatial")[:_MOST]]
    shapes = [each for place in places for each in nodes_of(graph, place, *_PLACES)[:_MOST]]
    geometry: Optional[Mapping[str, Any]] = None
    box: Optional[Bbox] = None
    for holder in [*places, *shapes]:
        for name in _PLACES:
            for written in texts_of(graph, holder, name):
                found, around = read_place(written)
                if around is not None and (box is None or (geometry is None and found is not None)):
                    geometry, box = found, around
        box = box or _corners(graph, holder)
    return geometry, box


def _corners(graph: Graph, shape: Node) -> Optional[Bbox]:
    written = text_of(graph, shape, "schema:box")
    if written:
        return read_schema_box(written)
    latitude, longitude = (text_of(graph, shape, f"schema:{name}") for name in ("latitude", "longitude"))
    return checked_box(longitude, latitude, longitude, latitude) if latitude and longitude else None


def time_of(graph: Graph, node: Node) -> tuple[str, str]:
    """Return start and end of the data's time as written, empty where open or not stated."""
    for each in nodes_of(graph, node, "dct:temporal", "schema:temporalCoverage"):
        limits = [
            text_of(graph, each, f"dcat:{name}Date", f"schema:{name}Date")
            or next(
                (
                    text_of(graph, moment, "time:inXSDDateTimeStamp", "time:inXSDDateTime", "time:inXSDDate")
                    for moment in nodes_of(graph, each, f"time:has{edge}")
                ),
                "",
            )
            for name, edge in (("start", "Beginning"), ("end", "End"))
        ]
        if any(limits):
            return limits[0], limits[1]
    match = _PERIOD.fullmatch(text_of(graph, node, "dct:temporal", "schema:temporalCoverage").strip()[:200])
    return (match.group(1) or "", match.group(2) or "") if match else ("", "")
