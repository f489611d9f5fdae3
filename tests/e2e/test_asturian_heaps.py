# SPDX-License-Identifier: GPL-2.0-or-later
"""Three real coal heaps whose UTM coordinates state a zone but no datum: the product asks, it does not guess."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import pytest
from osgeo import ogr, osr

NICOLASA = (-5.81379, 43.25573)  # in ETRS89; the same numbers read as ED50 lie about 230 m away


@pytest.fixture
def table(real_data, tmp_path) -> Path:
    """The heaps as a table with utm_x, utm_y and zone, as the inventory has them."""
    heaps = json.loads((real_data / "asturias_warm_sites.geojson").read_text(encoding="utf-8"))["features"]
    path = tmp_path / "heaps.csv"
    rows = [{name: each["properties"].get(name) for name in ("id_site", "utm_x", "utm_y", "utm")} for each in heaps]
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path


def positions(path: Path, epsg: int) -> list[tuple[float, float]]:
    """Return the heaps' positions as `(x, y)` in a coordinate reference system."""
    wanted = osr.SpatialReference()
    wanted.ImportFromEPSG(epsg)
    wanted.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.Open(str(path))  # kept while its layer is read
    found = []
    for heap in source.GetLayer(0):
        point = heap.GetGeometryRef()
        point.TransformTo(wanted)
        found.append((point.GetX(), point.GetY()))
    return found


def test_without_a_datum_it_asks_and_names_both_and_how_far_apart_they_are(headless, table, tmp_path):
    target = tmp_path / "heaps.gpkg"
    finished = headless.call("run", "crmdataspace:pulllayer", "--", f"SOURCE={table}", f"FIELD_COPY={target}")
    words = finished.stdout + finished.stderr
    assert finished.returncode != 0
    assert "EPSG:25830" in words and "EPSG:23030" in words and "23" in words
    assert "Traceback" not in words
    assert not target.exists()


def test_the_chosen_datum_decides_where_the_heaps_are(headless, table, tmp_path):
    pulled = headless.run("pulllayer", SOURCE=str(table), FIELD_COPY=str(tmp_path / "etrs.gpkg"), CRS="EPSG:25830")
    assert (pulled["PULLED"], pulled["SKIPPED"]) == (3, 0)
    heaps = positions(tmp_path / "etrs.gpkg", 25830)
    assert len(heaps) == 3
    assert heaps[0] == pytest.approx((271600, 4793059))
    assert positions(tmp_path / "etrs.gpkg", 4326)[0] == pytest.approx(NICOLASA, abs=1e-4)


def test_the_other_datum_puts_them_230_metres_away(headless, table, tmp_path):
    headless.run("pulllayer", SOURCE=str(table), FIELD_COPY=str(tmp_path / "ed50.gpkg"), CRS="EPSG:23030")
    (x, y), *_others = positions(tmp_path / "ed50.gpkg", 25830)
    assert math.hypot(x - 271600, y - 4793059) == pytest.approx(230, abs=10)
