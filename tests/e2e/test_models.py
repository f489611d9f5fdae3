# SPDX-License-Identifier: GPL-2.0-or-later
"""The models of the provider through `qgis_process`, from the packaged plugin."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import ogr

# name, type, height m, volume m3, mass t, cobalt mg/kg
ROWS = (("A", "tailings-pond", 30.0, 2e6, 3e6, 200.0), ("B", "waste-dump", 5.0, 1e4, 2e4, 100.0))


@pytest.fixture
def inventory(tmp_path) -> Path:
    names = ("name", "facility_type", "height_m", "volume_m3", "tonnage_t", "Co_ppm")
    features = [
        {
            "type": "Feature",
            "properties": dict(zip(names, row)),
            "geometry": {"type": "Point", "coordinates": [-5.8 + place / 10, 43.2]},
        }
        for place, row in enumerate(ROWS)
    ]
    path = tmp_path / "inventory.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def rows(path: Path) -> list[dict]:
    source = ogr.Open(str(path))  # kept while its layer is read
    return [feature.items() for feature in source.GetLayer(0)]


def test_risk_screening(headless, inventory, tmp_path):
    output, bounds, report = tmp_path / "risk.gpkg", tmp_path / "bounds.gpkg", tmp_path / "risk.html"
    headless.run(
        "riskscreening", INPUT=str(inventory), FACILITY_TYPE_FIELD="facility_type", HEIGHT_FIELD="height_m",
        VOLUME_FIELD="volume_m3", OUTPUT=str(output), BOUNDS=str(bounds), REPORT=str(report),
    )  # fmt: skip
    assert [each["aba_class"] for each in rows(output)] == ["no data", "no data"]
    assert all(each["decision"] for each in rows(output))
    assert all(each["runout_high_km"] > 0 for each in rows(bounds))
    assert report.is_file()


def test_resource_screening(headless, inventory, tmp_path):
    output, enough = tmp_path / "resource.gpkg", tmp_path / "enough.gpkg"
    headless.run(
        "resourcescreening", INPUT=str(inventory), TONNAGE_FIELD="tonnage_t", GRADE_FIELDS="Co_ppm",
        LEAST_TONNES="100", OUTPUT=str(output), WORTH_A_LOOK=str(enough),
    )  # fmt: skip
    assert len(rows(output)) == 2
    assert [each["name"] for each in rows(enough)] == ["A"]  # 3e6 t x 200 g/t = 600 t; B holds 2 t


def test_a_model_reads_what_it_wrote_without_a_complaint(headless, inventory, tmp_path):
    """A layer that stays open while its metadata are written cannot be counted any longer."""
    said = headless.call(
        "run", "crmdataspace:resourcescreening", "--", f"INPUT={inventory}", "TONNAGE_FIELD=tonnage_t",
        f"OUTPUT={tmp_path / 'all.gpkg'}", f"WORTH_A_LOOK={tmp_path / 'enough.gpkg'}",
    )  # fmt: skip
    assert said.returncode == 0 and "ERROR" not in said.stdout + said.stderr


def test_risk_to_resource(headless, inventory, tmp_path):
    output, report = tmp_path / "both.gpkg", tmp_path / "both.html"
    headless.run(
        "risktoresource", INPUT=str(inventory), FACILITY_TYPE_FIELD="facility_type", TONNAGE_FIELD="tonnage_t",
        HEIGHT_FIELD="height_m", GRADE_FIELDS="Co_ppm", OUTPUT=str(output), REPORT=str(report),
    )  # fmt: skip
    assert {each["name"]: each["priority"] for each in rows(output)} == {"A": 1, "B": 2}
    assert report.is_file()
