# SPDX-License-Identifier: GPL-2.0-or-later
"""Long work ticks many times, evenly over what there is to do, and stops wherever it is cancelled."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely

from crm_dataspace_plugin.core import crew
from crm_dataspace_plugin.core.errors import Cancelled
from crm_dataspace_plugin.core.geopackage.reading import read_table
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.screening.geometry import distance, shapes
from crm_dataspace_plugin.core.screening.geometry.degrees import Degrees
from crm_dataspace_plugin.core.screening.geometry.distance import Measure
from crm_dataspace_plugin.core.screening.geometry.pieces import cut
from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.runout.outer_bound import outer_bounds

MANY = 60_000


def points(count: int) -> np.ndarray:
    return shapely.points(np.random.default_rng(5).uniform([-6.0, 42.0], [-5.0, 43.0], (count, 2)))


def reading(tick: Tick) -> None:
    read_shapes("layer", list(shapely.to_wkb(points(MANY))), "EPSG:4326", tick=tick)


def cutting(tick: Tick) -> None:
    cut(points(MANY), tick)


def measuring(tick: Tick) -> None:
    Measure(points(MANY // 5)).to_nearest([points(50), points(50)], tick)


def drawing(tick: Tick) -> None:
    layer = read_shapes("layer", list(shapely.to_wkb(points(3500))), "EPSG:4326")
    outer_bounds(layer, np.full(3500, 100.0), Degrees("layer", "EPSG:4326"), tick)


# how many ticks at least: a tick for so many pieces of work that these take far less than half a second
WORKS = [
    pytest.param(reading, 3, id="reading"),
    pytest.param(cutting, 3, id="cutting receptors"),
    pytest.param(measuring, 12, id="measuring"),
    pytest.param(drawing, 7, id="drawing bounds"),
]


@pytest.fixture(autouse=True)
def _one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let tasks run one by one with the caller's tick, so that what they tick is counted, not how long they take."""

    def share(tasks, tick: Tick, words: str) -> list:
        found = []
        for task in tasks:
            tick(0.0, words)  # each task begins with one
            found.append(task(tick))
        return found

    for module in (distance, shapes):
        monkeypatch.setattr(module, "share", share)
    assert distance.share is not crew.share


@pytest.mark.parametrize(("work", "fewest"), WORKS)
def test_long_work_ticks_for_each_share_of_it(work: Callable[[Tick], None], fewest: int):
    assert counted(work) >= fewest


@pytest.mark.parametrize(("work", "fewest"), WORKS)
def test_work_stops_at_whichever_tick_it_is_cancelled(work: Callable[[Tick], None], fewest: int):
    for last in (0, fewest // 2, fewest - 1):
        ticks = 0

        def cancel(fraction: float, words: str, last: int = last) -> None:
            nonlocal ticks
            if ticks == last:
                raise Cancelled()
            ticks += 1

        with pytest.raises(Cancelled):
            work(cancel)


def test_reading_a_geopackage_ticks_and_can_be_cancelled(tmp_path: Path):
    path = tmp_path / "layer.gpkg"
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE gpkg_geometry_columns (table_name, column_name)")
        made.execute("INSERT INTO gpkg_geometry_columns VALUES ('layer', 'geom')")
        made.execute("CREATE TABLE layer (geom, people)")
        made.executemany("INSERT INTO layer VALUES (NULL, ?)", ((each,) for each in range(35_000)))
        made.commit()
    assert counted(lambda tick: read_table(path, "layer", "people", tick)) >= 4
    assert read_table(path, "layer", "people") == ([None] * 35_000, list(range(35_000)))

    def cancel(fraction: float, words: str) -> None:
        raise Cancelled()

    with pytest.raises(Cancelled):
        read_table(path, "layer", "people", cancel)


def counted(work: Callable[[Tick], object]) -> int:
    ticks = 0

    def tick(fraction: float, words: str) -> None:
        nonlocal ticks
        ticks += 1

    work(tick)
    return ticks
