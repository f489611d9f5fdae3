# SPDX-License-Identifier: GPL-2.0-or-later
"""What a service has around some places: read by areas, so that no more comes than lies there."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from osgeo import osr

from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.errors import DataError, TransformFailed
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.reading import open_reading
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.screening.geometry.plane import SHORTEST_DEGREE
from crm_dataspace_plugin.core.sync.writers import Remote
from crm_dataspace_plugin.core.sync.writers.geojson import remote_of
from crm_dataspace_plugin.core.words import say

CELL = 0.1  # degrees, about 10 km: what lies in one cell is asked for at once
MOST_AREAS = 40  # asked for one after the other; beyond, cells are made larger
MOST_FEATURES = 50_000  # read in all
_WGS84 = "EPSG:4326"
_NEAREST_POLE = 89.0  # degrees


class Neighbourhood:
    """Reads the features of one layer's service that lie around some places."""

    def __init__(self, http: Http, source: Source, tick: Tick) -> None:
        self._http = http
        self._source = source
        self._tick = tick

    def features(self, boxes: Sequence[Bbox], metres: float) -> Iterator[Remote]:
        """Yield what lies within `metres` of the boxes, and some more.

        Args:
            boxes: in degrees, WGS 84.

        Raises:
            DataSpaceError: the service cannot be asked for an area, or has too much there.
        """
        seen: set[str] = set()
        for area in _areas([_widened(each, metres) for each in boxes]):
            for remote in self._inside(area):
                if remote.server_id in seen:
                    continue
                seen.add(remote.server_id)
                if len(seen) > MOST_FEATURES:
                    raise DataError(
                        say("More than {most_features} features lie around the new ones.", most_features=MOST_FEATURES)
                    )
                yield remote

    def to_degrees(self, box: Bbox) -> Bbox:
        """Return a box of the layer's reference system in degrees."""
        if self._source.crs == _WGS84:
            return box
        transform = osr.CoordinateTransformation(reference_system(self._source.crs), reference_system(_WGS84))
        corners = [(x, y) for x in box[0::2] for y in box[1::2]]
        xs, ys, _ = zip(*(transform.TransformPoint(x, y) for x, y in corners))
        if not all(map(math.isfinite, (*xs, *ys))):
            raise TransformFailed(say("A position cannot be brought from {crs} into degrees.", crs=self._source.crs))
        return min(xs), min(ys), max(xs), max(ys)

    def _inside(self, area: Bbox) -> Iterator[Remote]:
        source = self._source
        request = PullRequest(
            url=source.url, kind=DistributionKind(source.kind), path=Path(), name=source.name, area_wkt=_wkt(area)
        )
        with open_reading(self._http, request, self._tick, source.schema) as reading:
            if reading.collection.crs != source.crs:
                raise DataError(say("{url} has another reference system now than the layer.", url=source.url))
            with closing(reading.pages("")) as pages:
                for page in pages:
                    for feature in page.features:
                        if feature.get("id") is not None:
                            yield remote_of(feature, source.schema, "", source.url)


def _widened(box: Bbox, metres: float) -> Bbox:
    high = metres / SHORTEST_DEGREE
    farthest = max(abs(box[1]), abs(box[3])) + high
    wide = high / math.cos(math.radians(farthest)) if farthest < _NEAREST_POLE else 180.0
    return (
        max(box[0] - wide, -180.0), max(box[1] - high, -90.0), min(box[2] + wide, 180.0), min(box[3] + high, 90.0)
    )  # fmt: skip


def _areas(boxes: Sequence[Bbox]) -> list[Bbox]:
    """Return few boxes that hold all of them: those of one cell are asked for together."""
    side = CELL
    while True:
        cells: dict[tuple[int, int], Bbox] = {}
        for box in boxes:
            place = math.floor((box[0] + box[2]) / 2 / side), math.floor((box[1] + box[3]) / 2 / side)
            known = cells.get(place, box)
            cells[place] = (
                min(known[0], box[0]), min(known[1], box[1]), max(known[2], box[2]), max(known[3], box[3])
            )  # fmt: skip
        if len(cells) <= MOST_AREAS:
            return list(cells.values())
        side *= 2


def _wkt(box: Bbox) -> str:
    west, south, east, north = box
    corners = (west, south), (east, south), (east, north), (west, north), (west, south)
    return f"POLYGON (({', '.join(f'{x!r} {y!r}' for x, y in corners)}))"
