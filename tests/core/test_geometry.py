# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math
import struct
from typing import Any

import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st
from osgeo import ogr

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.geometry import TOLERANCE, envelope, far_out, from_blob, same_geometry, to_blob, to_wkb

SQUARE = [[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0], [0.0, 0.0]]
HOLE = [[1.0, 1.0], [1.0, 2.0], [2.0, 2.0], [1.0, 1.0]]


def _polygon(*rings: list[list[float]]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": list(rings)}


# any GeoJSON geometry

_degrees = st.floats(-180, 180, allow_nan=False)


def _position(size: int) -> st.SearchStrategy[list[float]]:
    return st.lists(_degrees, min_size=size, max_size=size)


def _ring(size: int) -> st.SearchStrategy[list[list[float]]]:
    return st.lists(_position(size), min_size=3, max_size=6).map(lambda ring: [*ring, ring[0]])


def _simple(size: int) -> st.SearchStrategy[dict[str, Any]]:
    line = st.lists(_position(size), min_size=2, max_size=5)
    polygon = st.lists(_ring(size), min_size=1, max_size=3)
    kinds = {
        "Point": _position(size),
        "LineString": line,
        "Polygon": polygon,
        "MultiPoint": st.lists(_position(size), min_size=1, max_size=4),
        "MultiLineString": st.lists(line, min_size=1, max_size=3),
        "MultiPolygon": st.lists(polygon, min_size=1, max_size=3),
    }
    return st.one_of(
        [st.fixed_dictionaries({"type": st.just(kind), "coordinates": part}) for kind, part in kinds.items()]
    )


def _any(size: int) -> st.SearchStrategy[dict[str, Any]]:
    parts = st.lists(_simple(size), min_size=1, max_size=3)
    return _simple(size) | st.fixed_dictionaries({"type": st.just("GeometryCollection"), "geometries": parts})


GEOMETRIES = _any(2) | _any(3)


@given(GEOMETRIES)
def test_a_geometry_comes_out_of_the_blob_as_it_went_in(geometry: dict[str, Any]) -> None:
    assert same_geometry(from_blob(to_blob(geometry, 4326)), geometry, tolerance=0.0 if _is_plain(geometry) else 1e-15)


def _is_plain(geometry: dict[str, Any]) -> bool:
    """Tell whether GDAL's 17 decimals write every number of it exactly."""
    return all(number == float(f"{number:.17f}") for number in _numbers(geometry))


def _numbers(level: Any) -> Any:
    if isinstance(level, dict):
        level = level.get("coordinates", level.get("geometries"))
    if isinstance(level, float):
        return [level]
    return [number for each in level for number in _numbers(each)]


@given(_any(2))
def test_other_programs_read_the_same_geometry(geometry: dict[str, Any]) -> None:
    read = shapely.from_wkb(to_wkb(to_blob(geometry, 4326) or b""))
    assert same_geometry(shapely.geometry.mapping(read), geometry)


@given(GEOMETRIES)
def test_the_envelope_in_the_header_is_that_of_the_geometry(geometry: dict[str, Any]) -> None:
    blob = to_blob(geometry, 4326)
    assert blob is not None
    assert envelope(blob) == pytest.approx(ogr.CreateGeometryFromWkb(to_wkb(blob)).GetEnvelope())


@given(GEOMETRIES)
def test_an_envelope_is_measured_where_the_header_has_none(geometry: dict[str, Any]) -> None:
    blob = to_blob(geometry, 4326)
    assert blob is not None
    bare = struct.pack("<2sBBi", b"GP", 0, 1, 4326) + to_wkb(blob)
    assert envelope(bare) == pytest.approx(envelope(blob))


def test_the_header_is_as_the_standard_says() -> None:
    # GP, version 0, flags 3 (little endian, envelope of four), srs 25830, min x, max x, min y, max y
    blob = to_blob({"type": "LineString", "coordinates": [[3.0, 2.0], [1.0, 5.0]]}, 25830)
    assert blob is not None
    assert blob[:40] == b"GP\x00\x03" + struct.pack("<i4d", 25830, 1.0, 3.0, 2.0, 5.0)


def test_null_has_no_blob() -> None:
    assert to_blob(None, 4326) is None
    assert from_blob(None) is None
    assert envelope(None) is None


@pytest.mark.parametrize("kind", ["Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon"])
def test_an_empty_geometry_stays_empty(kind: str) -> None:
    blob = to_blob({"type": kind, "coordinates": []}, 4326)
    assert from_blob(blob) == {"type": kind, "coordinates": []}
    assert envelope(blob) is None
    assert blob is not None
    assert blob[3] & 0b00010000


# crooked input


@pytest.mark.parametrize(
    "geometry",
    [
        pytest.param({}, id="nothing"),
        pytest.param("Point", id="a text"),
        pytest.param([1, 2], id="a list"),
        pytest.param({"type": "Circle", "coordinates": [0, 0]}, id="unknown type"),
        pytest.param({"type": "Point"}, id="no coordinates"),
        pytest.param({"type": "Point", "coordinates": None}, id="null coordinates"),
        pytest.param({"type": "Point", "coordinates": [1]}, id="half a position"),
        pytest.param({"type": "Point", "coordinates": ["1", "2"]}, id="texts"),
        pytest.param({"type": "Point", "coordinates": [1, None]}, id="null ordinate"),
        pytest.param({"type": "Point", "coordinates": [math.nan, 1]}, id="not a number"),
        pytest.param({"type": "LineString", "coordinates": [[0, 0], [math.inf, 1]]}, id="infinite"),
        pytest.param({"type": "LineString", "coordinates": [[0, 0], [10**400, 1]]}, id="beyond a double"),
        pytest.param({"type": "LineString", "coordinates": [[0, 0], []]}, id="empty position"),
        pytest.param({"type": "Polygon", "coordinates": [[0, 0], [1, 1]]}, id="nested too little"),
        pytest.param({"type": "LineString", "coordinates": [SQUARE]}, id="nested too much"),
        pytest.param({"type": "Point", "coordinates": {"x": 1, "y": 2}}, id="an object"),
        pytest.param({"type": "GeometryCollection", "coordinates": []}, id="collection without geometries"),
        pytest.param({"type": ["Point"], "coordinates": [0, 0]}, id="type is a list"),
    ],
)
def test_what_is_no_geometry_is_refused_by_name(geometry: Any) -> None:
    with pytest.raises(GeometryUnusable):
        to_blob(geometry, 4326)


def test_a_collection_nested_beyond_reason_is_refused() -> None:
    geometry: dict[str, Any] = {"type": "Point", "coordinates": [0, 0]}
    for _ in range(100_000):
        geometry = {"type": "GeometryCollection", "geometries": [geometry]}
    with pytest.raises(GeometryUnusable):
        to_blob(geometry, 4326)


def test_an_open_ring_is_closed() -> None:
    assert from_blob(to_blob(_polygon(SQUARE[:-1]), 4326)) == _polygon(SQUARE)


@pytest.mark.parametrize(
    "geometry",
    [
        pytest.param({"type": "LineString", "coordinates": [[0.0, 0.0, 5.0], [1.0, 1.0]]}, id="second position"),
        pytest.param({"type": "LineString", "coordinates": [[0.0, 0.0], [1.0, 1.0, 5.0]]}, id="first position"),
        pytest.param(_polygon([[*each, 5.0] for each in SQUARE], HOLE), id="second ring"),
        pytest.param(
            {"type": "MultiPoint", "coordinates": [[0.0, 0.0, 1.0], [1.0, 1.0]]},
            id="second part",
        ),
    ],
)
def test_heights_that_some_positions_lack_are_left_out(geometry: dict[str, Any]) -> None:
    found = from_blob(to_blob(geometry, 4326))
    assert found is not None
    flat = _flat(geometry["coordinates"])
    assert found["coordinates"] == flat


def _flat(level: Any) -> Any:
    return level[:2] if isinstance(level[0], float) else [_flat(each) for each in level]


def test_a_fourth_ordinate_is_left_out() -> None:
    found = from_blob(to_blob({"type": "Point", "coordinates": [1.0, 2.0, 3.0, 4.0]}, 4326))
    assert found == {"type": "Point", "coordinates": [1.0, 2.0, 3.0]}


@pytest.mark.parametrize(
    "blob",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"GP", id="two letters"),
        pytest.param(b"SPATIALITE geometry", id="other kind"),
        pytest.param(b"GP\x00\x03\x00\x00\x00\x00\x00", id="cut header"),
        pytest.param(b"GP\x00\x0f" + b"\x00" * 80, id="impossible envelope"),
        pytest.param((to_blob(_polygon(SQUARE), 4326) or b"")[:60], id="cut body"),
    ],
)
@pytest.mark.parametrize("exceptions", [False, True], ids=["GDAL is quiet", "GDAL raises"])
def test_a_damaged_blob_is_refused_by_name(blob: bytes, exceptions: bool) -> None:
    if exceptions:
        ogr.UseExceptions()
    else:
        ogr.DontUseExceptions()
    try:
        with pytest.raises(GeometryUnusable):
            from_blob(blob)
    finally:
        ogr.DontUseExceptions()


@given(st.binary(max_size=60), st.booleans())
def test_the_envelope_of_any_bytes_is_told_or_none(content: bytes, with_magic: bool) -> None:
    found = envelope(b"GP\x00" + content if with_magic else content)
    assert found is None or len(found) == 4


# when two geometries are the same


@given(GEOMETRIES)
def test_every_geometry_is_the_same_as_itself(geometry: dict[str, Any]) -> None:
    assert same_geometry(geometry, geometry, tolerance=0.0)


@given(GEOMETRIES, GEOMETRIES)
def test_being_the_same_works_both_ways(one: dict[str, Any], two: dict[str, Any]) -> None:
    assert same_geometry(one, two) == same_geometry(two, one)


@given(_ring(2), st.integers(0, 20), st.booleans())
def test_a_ring_may_start_anywhere_and_run_either_way(ring: list[list[float]], start: int, back: bool) -> None:
    open_ring = ring[:-1]
    start %= len(open_ring)
    turned = open_ring[start:] + open_ring[:start]
    turned = turned[::-1] if back else turned
    assert same_geometry(_polygon(ring), _polygon([*turned, turned[0]]), tolerance=0.0)


@given(_ring(2), st.integers(0, 20), st.floats(1e-6, 90))
def test_a_moved_corner_is_a_change(ring: list[list[float]], corner: int, by: float) -> None:
    corner %= len(ring) - 1
    moved = [list(each) for each in ring[:-1]]
    moved[corner][0] += by
    # a corner moved onto the place of another may give the same ring again
    assume(sorted(map(tuple, moved)) != sorted(map(tuple, ring[:-1])))
    assume(all(abs(moved[corner][0] - each[0]) > 1e-7 for each in ring))
    assert not same_geometry(_polygon(ring), _polygon([*moved, moved[0]]))


def test_only_rings_may_start_elsewhere() -> None:
    there = {"type": "LineString", "coordinates": SQUARE[:3]}
    back = {"type": "LineString", "coordinates": SQUARE[:3][::-1]}
    assert not same_geometry(there, back)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        pytest.param(None, None, True, id="both NULL"),
        pytest.param(None, {"type": "Point", "coordinates": []}, False, id="NULL and empty"),
        pytest.param(_polygon(SQUARE), _polygon(SQUARE[:-1]), True, id="open and closed ring"),
        pytest.param(_polygon(SQUARE[:-1]), _polygon(SQUARE[:3]), False, id="open rings, one corner fewer"),
        pytest.param(_polygon(SQUARE, HOLE), _polygon(SQUARE), False, id="a hole more"),
        pytest.param(
            {"type": "Point", "coordinates": [1.0, 2.0]},
            {"type": "Point", "coordinates": [1.0 + TOLERANCE / 2, 2.0]},
            True,
            id="rounding",
        ),
        pytest.param(
            {"type": "Point", "coordinates": [1.0, 2.0]},
            {"type": "Point", "coordinates": [1.0 + TOLERANCE * 2, 2.0]},
            False,
            id="0.2 mm",
        ),
        pytest.param(
            {"type": "Point", "coordinates": [1.0, 2.0]},
            {"type": "Point", "coordinates": [1.0, 2.0, 3.0]},
            False,
            id="a height",
        ),
        pytest.param(
            {"type": "Point", "coordinates": (1.0, 2.0)},
            {"type": "Point", "coordinates": [1, 2]},
            True,
            id="tuple and list, real and integer",
        ),
        pytest.param(
            {"type": "MultiPoint", "coordinates": [[0, 0], [1, 1], [2, 2]]},
            {"type": "MultiPoint", "coordinates": [[1, 1], [2, 2], [0, 0]]},
            False,
            id="points of a multipoint have an order",
        ),
        pytest.param({"type": "Polygon"}, {"type": "Polygon"}, True, id="both damaged alike"),
        pytest.param({"type": "Polygon"}, _polygon(SQUARE), False, id="one damaged"),
        pytest.param(_polygon([[]]), _polygon(SQUARE), False, id="an empty ring"),
    ],
)
def test_two_geometries_are_the_same(one: Any, two: Any, expected: bool) -> None:
    assert same_geometry(one, two) is expected
    assert same_geometry(two, one) is expected


@pytest.mark.parametrize("number", [1e12, -1e18, 1e308, float("inf")])
def test_numbers_no_coordinate_has_are_far_out(number):
    assert far_out((0.0, number)) and not far_out((0.0, 4e7))
