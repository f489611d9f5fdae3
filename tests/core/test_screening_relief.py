# SPDX-License-Identifier: GPL-2.0-or-later
"""Heights of dams and heaps from made-up terrain, reckoned by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal, osr

from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities
from crm_dataspace_plugin.core.screening.preselection.preselection import screen
from crm_dataspace_plugin.core.screening.preselection.result import WORDS, Screening
from crm_dataspace_plugin.core.screening.preselection.statements import NOBODY, Statements, read_statements
from crm_dataspace_plugin.core.screening.terrain.dem import Dem
from crm_dataspace_plugin.core.screening.terrain.terrain import Terrain, read_terrain

EAST, NORTH = 400_000.0, 4_800_000.0
POND = shapely.box(EAST - 100, NORTH - 100, EAST + 100, NORTH + 100)
HEAP = shapely.Point(EAST, NORTH).buffer(150, quad_segs=32)
Ground = Callable[[np.ndarray, np.ndarray], np.ndarray]


def from_crest(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return metres inside the pond's outline, negative outside."""
    return 100 - np.maximum(np.abs(x), np.abs(y))


def dam(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """A wall of 8 m, 10 m wide at its crest and upright, around tailings of 6 m; the ground is at 0."""
    inside = from_crest(x, y)
    return np.where(inside <= 0, 0.0, np.where(inside <= 10, 8.0, 6.0))


def cone(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """A heap with a toe 150 m from its middle that rises 1 m in 2."""
    return np.maximum(150 - np.hypot(x, y), 0) / 2


def tilted(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """A hillside that falls 1 m in 10 to the east."""
    return -x / 10


def model(path: Path, surface: Ground, cell: float = 5.0) -> Dem:
    size = int(800 / cell)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((EAST - size * cell / 2, cell, 0, NORTH + size * cell / 2, 0, -cell))
    system = osr.SpatialReference()
    system.ImportFromEPSG(25830)
    dataset.SetProjection(system.ExportToWkt())
    x, y = np.meshgrid((np.arange(size) - size / 2 + 0.5) * cell, (size / 2 - np.arange(size) - 0.5) * cell)
    dataset.GetRasterBand(1).WriteArray(500 + surface(x, y))
    dataset = None
    return Dem(str(path), "dem")


def terrain(path: Path, surface: Ground, geometry: object, cell: float = 5.0) -> Terrain:
    shapes = read_shapes("facilities", [shapely.to_wkb(geometry)], "EPSG:25830")
    return read_terrain(shapes, model(path / "dem.tif", surface, cell))


def bounds(found: Terrain) -> list[float]:
    return [float(found.height.values[0]), float(found.height.upper[0])]


def test_a_dam_is_as_high_as_its_crest_over_the_ground_before_it(tmp_path: Path):
    assert bounds(terrain(tmp_path, dam, POND)) == pytest.approx([8, 8], abs=0.01)


@pytest.mark.parametrize("grown", [-8, 20], ids=["drawn along the crest", "drawn outside the toe"])
def test_the_outline_need_not_follow_the_crest_exactly(tmp_path: Path, grown: float):
    assert bounds(terrain(tmp_path, dam, POND.buffer(grown, join_style="mitre"))) == pytest.approx([8, 8], abs=0.01)


def test_a_heap_is_as_high_as_it_rises_within_50_m_of_its_toe(tmp_path: Path):
    """1 in 2 over 50 m is 25 m; a cell of 5 m may cut off or add half of its rise of 2.5 m on both ends."""
    assert bounds(terrain(tmp_path, cone, HEAP)) == pytest.approx([25, 25], abs=2.5)


def test_a_hillside_without_a_wall_leaves_the_height_open_between_nothing_and_its_own_fall(tmp_path: Path):
    """1 in 10 over 50 m is 5 m, within a cell's 0.5 m; with the plane of the ground taken off nothing is left."""
    lower, upper = bounds(terrain(tmp_path, tilted, POND))
    assert lower == pytest.approx(0, abs=0.6)
    assert upper == pytest.approx(5, abs=0.6)


def test_a_dam_on_a_hillside_lies_between_both_bounds(tmp_path: Path):
    """Above its downhill toe the wall is 8 m high; the hill falls up to 5 m more within 50 m."""
    lower, upper = bounds(terrain(tmp_path, lambda x, y: dam(x, y) + tilted(x, y), POND))
    assert 7 <= lower <= 9
    assert upper == pytest.approx(13, abs=0.7)


def test_single_false_cells_make_no_height(tmp_path: Path):
    def spike(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return np.where((np.abs(x - 77.5) < 1) & (np.abs(y - 5) < 5), 100.0, 0.0)  # across one profile, at y = 5

    assert bounds(terrain(tmp_path, spike, POND)) == pytest.approx([0, 0], abs=0.01)


def test_an_outline_in_two_parts_has_the_height_of_its_higher_part(tmp_path: Path):
    far = shapely.box(EAST - 330, NORTH - 330, EAST - 230, NORTH - 230)
    assert bounds(terrain(tmp_path, dam, shapely.MultiPolygon([far, POND]))) == pytest.approx([8, 8], abs=0.01)


def test_a_coarse_model_shows_a_height_but_not_that_there_is_none(tmp_path: Path):
    found = terrain(tmp_path, cone, HEAP, cell=20.0)
    lower, upper = bounds(found)
    assert 10 < lower <= 30
    assert np.isinf(upper)


@pytest.mark.parametrize(
    ("geometry", "cell", "why"),
    [
        (shapely.Point(EAST, NORTH), 5.0, "the geometry is no polygon"),
        (HEAP, 80.0, "too large"),
        (POND.buffer(-95), 10.0, "too large"),
        (shapely.box(EAST + 5000, NORTH, EAST + 5200, NORTH + 200), 5.0, "outside the DEM"),
    ],
    ids=["point", "coarse", "small", "outside"],
)
def test_where_the_terrain_says_too_little_the_height_is_unknown_with_a_reason(tmp_path, geometry, cell, why: str):
    found = terrain(tmp_path, dam, geometry, cell)
    assert np.isnan(found.height.values[0])
    assert why in found.height.missing[0]


def screened(
    found: Terrain, geometry: object, kind: str, height: object = None, told: Statements = NOBODY
) -> Screening:
    shapes = read_shapes("facilities", [shapely.to_wkb(geometry)], "EPSG:25830")
    columns = {"facility_type": Column("kind", [kind]), "height": Column("height", [height])}
    return screen(Facilities(shapes, columns, statements=told), {}, terrain=found)


@pytest.mark.parametrize(
    ("surface", "geometry", "kind", "number", "answer", "words"),
    [
        (dam, POND, "tailings-pond", 6, "YES", "height 8 m is more than 4 m (DEM dem, fall across the outline"),
        (cone, HEAP, "waste-dump", 8, "YES", "is more than 20 m"),
        (tilted, POND, "tailings-pond", 6, "UNKNOWN", "may be more than 4 m"),
        (tilted, POND, "waste-dump", 8, "NO", "is not more than 20 m"),
    ],
    ids=["dam", "heap", "hillside, lagoon", "hillside, heap"],
)
def test_a_height_from_the_terrain_answers_its_question(
    tmp_path: Path, surface, geometry, kind: str, number: int, answer: str, words: str
):
    found = screened(terrain(tmp_path, surface, geometry), geometry, kind).answers[number - 1].of(0)
    assert (found.answer, bool(found.missing)) == (answer, answer == "UNKNOWN")
    assert words in found.reason


def test_what_is_stated_beats_the_terrain_and_a_person_beats_both(tmp_path: Path):
    seen = terrain(tmp_path, dam, POND)
    stated = screened(seen, POND, "tailings-pond", height=3.0)
    assert stated.answers[5].of(0).reason == "height 3 m is not more than 4 m (field height)"
    told = read_statements([("A", 6, "YES", "Ana", "2026-11-12", "")], ["A"])
    person = screened(seen, POND, "tailings-pond", height=3.0, told=told)
    assert WORDS[person.answers[5].codes[0]] == "YES"
    assert "the data say NO: height 3 m" in person.answers[5].reasons[0]
