# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries of one layer, repaired where needed, in WGS 84 degrees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.crew import share
from crm_dataspace_plugin.core.errors import TransformFailed
from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.arrays import GeometryArray
from crm_dataspace_plugin.core.screening.geometry.degrees import LONGEST_EDGE, Degrees
from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.words import later, said, say

NO_GEOMETRY = "has no geometry"
NOT_NUMBERS = later("has coordinates that are not numbers")
_FARTHEST = 1e8  # metres from the origin: beyond any place on Earth, and edges that reach there would fill the memory
OUTSIDE = later("has coordinates outside the area of its coordinate reference system")
REPAIRED = later("crosses itself; it was repaired for measuring only")
COLLAPSED = later("crosses itself and cannot be repaired")
_POLYGONS = (3, 6)
_BYTES_AT_ONCE = 2_000_000  # of WKB, about 120,000 vertices
_FEATURE = 100  # bytes that a feature counts beside its WKB
_Part = tuple[GeometryArray, NDArray[np.object_], NDArray[np.bool_]]  # geometries, problems, had a geometry


@dataclass(frozen=True)
class Shapes:
    """The geometries of one layer.

    Attributes:
        name: the layer's name, for reasons and reports.
        geometries: shape (n,), longitude and latitude in degrees (WGS 84), None where unusable.
        problems: shape (n,), why a geometry is unusable or that it was repaired; empty where all is well.
    """

    name: str
    geometries: GeometryArray
    problems: NDArray[np.object_]

    @property
    def usable(self) -> NDArray[np.bool_]:
        return np.asarray(~shapely().is_missing(self.geometries), dtype=bool)

    @property
    def unusable_count(self) -> int:
        return int(np.count_nonzero(~self.usable))

    def counted_problems(self) -> dict[str, int]:
        """Return how many geometries have each problem."""
        found, counts = np.unique(self.problems[self.problems != ""].astype(str), return_counts=True)
        return {str(problem): int(count) for problem, count in zip(found, counts)}


@dataclass(frozen=True)
class RawShapes:
    """The geometries of one layer as they come.

    Attributes:
        wkb: one geometry per feature, points, lines or polygons, None for NULL.
        crs: WKT, PROJ string or authority code of the coordinates; x is east or longitude.
        operation: PROJ pipeline to WGS 84 that the user prefers, empty for PROJ's choice.
    """

    name: str
    wkb: Sequence[Optional[bytes]]
    crs: str
    operation: str = ""


def read_shapes(
    name: str, wkb: Sequence[Optional[bytes]], crs: str, operation: str = "", tick: Tick = silent
) -> Shapes:
    """Return the geometries of one layer, see `RawShapes` and `read_layers`."""
    return read_layers([RawShapes(name, wkb, crs, operation)], tick)[0]


def read_layers(layers: Sequence[RawShapes], tick: Tick = silent) -> list[Shapes]:
    """Return the geometries in WGS 84 degrees; a geometry that cannot be used is None and says why.

    Raises:
        CrsMissing: the reference system of a layer is empty or unknown.
        TransformFailed: not one geometry of a layer can be brought into WGS 84.
    """
    titles = [Degrees(each.name, each.crs, each.operation).title for each in layers]
    slices = [_slices(each.wkb) for each in layers]
    tasks = [
        partial(_read, each.wkb[some], partial(Degrees, each.name, each.crs, each.operation))
        for each, those in zip(layers, slices)
        for some in those
    ]
    words = (
        say("Reading {name}", name=layers[0].name)
        if len(layers) == 1
        else say("Reading {count} layers", count=len(layers))
    )
    parts = iter(share(tasks, tick, words))
    return [_joined(each, title, list(islice(parts, len(those)))) for each, title, those in zip(layers, titles, slices)]


def _joined(layer: RawShapes, title: str, parts: Sequence[_Part]) -> Shapes:
    geometries, problems, had = (np.concatenate(each) for each in zip(*parts))
    if had.any() and shapely().is_missing(geometries).all():
        raise TransformFailed(
            say("No feature of “{name}” can be brought from {title} to WGS 84.", name=layer.name, title=title)
        )
    return Shapes(layer.name, geometries, problems)


def _slices(wkb: Sequence[Optional[bytes]]) -> list[slice]:
    """Return slices of features with about as many bytes each; one at least."""
    sizes = np.fromiter((len(each or b"") + _FEATURE for each in wkb), dtype=np.int64, count=len(wkb))
    starts = np.flatnonzero(np.diff(np.cumsum(sizes) // _BYTES_AT_ONCE, prepend=-1)) if len(wkb) else np.zeros(1, int)
    return [slice(start, stop) for start, stop in zip(starts.tolist(), [*starts[1:].tolist(), len(wkb)])]


def _read(wkb: Sequence[Optional[bytes]], degrees: Callable[[], Degrees], tick: Tick) -> _Part:
    """Return geometries, problems, and which had a geometry before it was brought to degrees."""
    lib = shapely()
    geometries: GeometryArray = np.full(len(wkb), None, dtype=object)
    with np.errstate(invalid="ignore"):
        geometries[:] = lib.from_wkb(np.fromiter(wkb, dtype=object, count=len(wkb)), on_invalid="ignore")
    high = lib.has_z(geometries)
    geometries[high] = lib.force_2d(geometries[high])
    problems = np.full(len(wkb), "", dtype=object)
    _drop(geometries, problems, lib.is_missing(geometries) | lib.is_empty(geometries), NO_GEOMETRY)
    coordinates, index = lib.get_coordinates(geometries, return_index=True)
    _drop(geometries, problems, _at(index[~np.isfinite(coordinates).all(axis=1)], len(wkb)), said(NOT_NUMBERS))
    _repair(lib, geometries, problems)
    had = ~lib.is_missing(geometries)
    _to_degrees(lib, geometries, problems, degrees())  # of its own: PROJ's transformations are of one thread
    return geometries, problems, had


def _repair(lib: Any, geometries: GeometryArray, problems: NDArray[np.object_]) -> None:
    areal = np.isin(lib.get_type_id(geometries), _POLYGONS)
    crossing = areal.copy()
    crossing[areal] = ~lib.is_valid(geometries[areal])
    if crossing.any():
        geometries[crossing] = lib.make_valid(geometries[crossing])
        problems[crossing] = said(REPAIRED)
        _drop(geometries, problems, crossing & lib.is_empty(geometries), said(COLLAPSED))


def _to_degrees(lib: Any, geometries: GeometryArray, problems: NDArray[np.object_], degrees: Degrees) -> None:
    coordinates, index = lib.get_coordinates(geometries, return_index=True)
    far = np.abs(coordinates).max(axis=1, initial=0.0) > _FARTHEST / degrees.metres_per_unit
    _drop(geometries, problems, _at(index[far], len(geometries)), said(OUTSIDE))
    _cut_long_edges(lib, geometries, LONGEST_EDGE / degrees.metres_per_unit)
    coordinates, index = lib.get_coordinates(geometries, return_index=True)
    turned = degrees.transform(coordinates)
    bad = ~np.isfinite(turned).all(axis=1)
    lib.set_coordinates(geometries, np.where(bad[:, None], 0.0, turned))
    _drop(geometries, problems, _at(index[bad], len(geometries)), said(OUTSIDE))


def _cut_long_edges(lib: Any, geometries: GeometryArray, longest: float) -> None:
    """Give long edges more vertices, so that they stay where the layer's own system draws them."""
    coordinates, index = lib.get_coordinates(geometries, return_index=True)
    edges = np.abs(np.diff(coordinates, axis=0)).max(axis=1, initial=0.0)
    long = (edges > longest) & (index[1:] == index[:-1])
    if long.any():
        which = np.unique(index[1:][long])
        which = which[lib.get_dimensions(geometries[which]) > 0]
        geometries[which] = lib.segmentize(geometries[which], longest)


def _at(index: NDArray[np.intp], size: int) -> NDArray[np.bool_]:
    found = np.zeros(size, dtype=bool)
    found[index] = True
    return found


def _drop(geometries: GeometryArray, problems: NDArray[np.object_], where: NDArray[np.bool_], problem: str) -> None:
    fresh = where & (problems != NO_GEOMETRY)
    geometries[where] = None
    problems[fresh] = problem
