# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from shapely.geometry import box, shape

from crm_dataspace_plugin.core.vocabulary.codelists import code_list
from crm_dataspace_plugin.dataspace.inventory import DemoCollection, demo_collections
from crm_dataspace_plugin.dataspace.inventory.regions import FACILITIES_PER_REGION, REGIONS

_ROOT = Path(__file__).resolve().parents[2]
_TYPES = {
    "text": str,
    "integer": int,
    "real": float,
    "boolean": bool,
    "date": str,
    "datetime": str,
    "list": list,
}
_PRINT_HASH = """
import hashlib, json
from crm_dataspace_plugin.dataspace.inventory import demo_collections
text = json.dumps([vars(each) for each in demo_collections()], sort_keys=True)
print(hashlib.sha256(text.encode()).hexdigest())
"""


@pytest.fixture(scope="module")
def collections() -> dict[str, DemoCollection]:
    return {each.id: each for each in demo_collections()}


@pytest.fixture(scope="module")
def facilities(collections: dict[str, DemoCollection]) -> list[dict[str, Any]]:
    return collections["facilities"].features


def test_two_processes_make_the_same_bytes() -> None:
    hashes = {
        subprocess.run(
            [sys.executable, "-c", _PRINT_HASH],
            cwd=_ROOT,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(hashes) == 1


def test_every_id_uuid_and_site_id_is_there_once(collections: dict[str, DemoCollection]) -> None:
    every = [feature for each in collections.values() for feature in each.features]
    uuids = [feature["properties"]["uuid"] for feature in every]
    assert len(set(uuids)) == len(uuids)
    assert len({feature["id"] for feature in every}) == len(every)
    site_ids = [feature["properties"]["site_id"] for feature in collections["facilities"].features]
    assert len(set(site_ids)) == len(site_ids) == FACILITIES_PER_REGION * len(REGIONS)


def test_every_feature_has_exactly_the_properties_of_its_schema_in_their_types(
    collections: dict[str, DemoCollection],
) -> None:
    wrong = []
    for each in collections.values():
        kinds = {column["name"]: _TYPES[column["type"]] for column in each.schema}
        for feature in each.features:
            if list(feature["properties"]) != list(kinds):
                wrong.append((each.id, feature["id"]))
            wrong += [
                (each.id, feature["id"], name, value)
                for name, value in feature["properties"].items()
                if value is not None and type(value) is not kinds[name]
            ]
    assert wrong == []


def test_every_outline_is_simple_and_runs_the_way_geojson_wants(facilities: list[dict[str, Any]]) -> None:
    wrong = []
    for feature in facilities:
        polygon = shape(feature["geometry"])
        turned = polygon.exterior.is_ccw and not any(hole.is_ccw for hole in polygon.interiors)
        if not (polygon.is_valid and turned):
            wrong.append(feature["id"])
    assert wrong == []
    assert any(shape(feature["geometry"]).interiors for feature in facilities)


def test_every_geometry_of_a_receptor_is_valid(collections: dict[str, DemoCollection]) -> None:
    for name in ("watercourses", "settlements", "protected-areas", "farmland", "poor-status-water"):
        layer = collections[name]
        geometries = [shape(feature["geometry"]) for feature in layer.features]
        assert {geometry.geom_type for geometry in geometries} == {layer.geometry_type}
        assert all(geometry.is_valid and geometry.is_simple for geometry in geometries)


def test_no_facility_lies_on_another(facilities: list[dict[str, Any]]) -> None:
    polygons = [shape(feature["geometry"]) for feature in facilities]
    pairs = shapely.STRtree(polygons).query(polygons, predicate="intersects")
    assert [pair for pair in pairs.T.tolist() if pair[0] != pair[1]] == []


@pytest.mark.parametrize("region", REGIONS, ids=[region.id for region in REGIONS])
def test_every_facility_lies_inside_the_box_of_its_region(region: Any, facilities: list[dict[str, Any]]) -> None:
    mine = [each for each in facilities if each["properties"]["region"] == region.name]
    assert len(mine) == FACILITIES_PER_REGION
    assert {each["properties"]["country"] for each in mine} == {region.country}
    assert all(box(*region.box).contains(shape(each["geometry"])) for each in mine)


def _square_metres(feature: dict[str, Any]) -> float:
    """Area on the sphere that has the area of WGS 84, in Lambert's cylinder: good to 1 % at any latitude."""

    def flat(degrees: np.ndarray) -> np.ndarray:
        radians = np.radians(degrees)
        return 6371007.2 * np.column_stack([radians[:, 0], np.sin(radians[:, 1])])

    return float(shapely.transform(shape(feature["geometry"]), flat).area)


def test_areas_are_those_of_the_outline_but_for_a_known_share_of_errors(facilities: list[dict[str, Any]]) -> None:
    ratios = [each["properties"]["area_m2"] / _square_metres(each) for each in facilities]
    wrong = [ratio for ratio in ratios if not 0.98 < ratio < 1.02]
    assert 0.05 < len(wrong) / len(ratios) < 0.2


def test_facilities_are_as_large_as_real_ones(facilities: list[dict[str, Any]]) -> None:
    hectares = sorted(_square_metres(each) / 10_000 for each in facilities)
    assert 0.29 < hectares[0] < 1
    assert 20 < hectares[-1] < 61


def test_every_code_is_in_its_code_list(collections: dict[str, DemoCollection]) -> None:
    strange = []
    for each in collections.values():
        coded = [(column["name"], column["codelist"]) for column in each.schema if "codelist" in column]
        for feature in each.features:
            for name, codelist in coded:
                value = feature["properties"][name]
                codes = value if isinstance(value, list) else [value]
                strange += [
                    (each.id, name, code) for code in codes if code is not None and code not in code_list(codelist)
                ]
    assert strange == []


def test_every_code_of_a_record_is_in_its_code_list(collections: dict[str, DemoCollection]) -> None:
    strange = []
    for each in collections.values():
        for name in ("commodity", "country", "facility_type", "status"):
            strange += [code for code in each.record[name] if code not in code_list(name)]
        strange += [code for code in [each.record["license"]] if code not in code_list("licence")]
        strange += [code for code in [each.record["accessRights"]] if code not in code_list("access")]
    assert strange == []


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("height_m", 0.15, 0.4),
        ("volume_m3", 0.2, 0.5),
        ("slope_deg", 0.2, 0.5),
        ("sulphide", 0.05, 0.3),
        ("covered", 0.05, 0.3),
        ("name", 0.0, 0.0),
        ("facility_type", 0.0, 0.0),
    ],
)
def test_there_are_gaps_where_inventories_have_them(
    name: str, least: float, most: float, facilities: list[dict[str, Any]]
) -> None:
    share = sum(each["properties"][name] is None for each in facilities) / len(facilities)
    assert least <= share <= most


def _attributes(facilities: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    yield from (each["properties"] for each in facilities)


def test_there_are_contradictions_to_correct(facilities: list[dict[str, Any]]) -> None:
    rows = list(_attributes(facilities))
    assert any(row["status"] == "active" and row["closed_on"] for row in rows)
    assert any(
        row["volume_m3"] and row["volume_authorised_m3"] and row["volume_m3"] > row["volume_authorised_m3"]
        for row in rows
    )
    assert any(row["tonnage_t"] and row["tonnage_t"] == 1.5 * row["volume_m3"] for row in rows)
    assert any(row["restored"] and row["restoration_type"] == "none" for row in rows)
    assert any(row["covered"] and row["exposed"] for row in rows)
    assert any(row["toxic_metals"] == "S/I" for row in rows)
    assert any(row["start_year"] and row["closed_on"] and row["start_year"] > int(row["closed_on"][:4]) for row in rows)
    assert any(row["remarks"] and "," in row["remarks"] for row in rows)


def test_everything_says_that_it_is_synthetic(collections: dict[str, DemoCollection]) -> None:
    for each in collections.values():
        assert "synthetic" in each.title.lower()
        assert "synthetic" in each.abstract.lower()
        assert each.record["synthetic"] is True
        assert "synthetic" in each.record["publisher"]
        assert all(feature["properties"]["synthetic"] is True for feature in each.features)


def test_about_half_of_the_facilities_have_samples_and_every_sample_a_facility(
    collections: dict[str, DemoCollection],
) -> None:
    sampled = [each["properties"]["facility_id"] for each in collections["assays"].features]
    sites = {each["properties"]["site_id"] for each in collections["facilities"].features}
    assert set(sampled) <= sites
    assert 0.4 < len(set(sampled)) / len(sites) < 0.6
    assert 2 < len(sampled) / len(set(sampled)) < 4


def test_only_facilities_and_assays_can_be_edited(collections: dict[str, DemoCollection]) -> None:
    assert {name for name, each in collections.items() if each.editable} == {"facilities", "assays"}


def test_a_regional_view_shows_the_facilities_of_its_region(collections: dict[str, DemoCollection]) -> None:
    for region in REGIONS:
        view = collections[f"facilities-{region.id}"]
        shown = [
            feature
            for feature in collections[view.view_of].features
            if all(feature["properties"][name] == value for name, value in view.where.items())
        ]
        assert len(shown) == FACILITIES_PER_REGION
        assert view.features == []
        assert all(box(*view.bbox).buffer(1e-9).contains(shape(feature["geometry"])) for feature in shown)
        assert view.record["country"] == [region.country]


def test_the_records_show_every_state_of_access(collections: dict[str, DemoCollection]) -> None:
    states = [each.record["accessRights"] for each in collections.values()]
    assert (states.count("restricted"), states.count("closed")) == (1, 1)
    assert states.count("open") == len(states) - 2


def test_the_collections_can_be_written_as_json(collections: dict[str, DemoCollection]) -> None:
    for each in collections.values():
        assert json.loads(json.dumps(vars(each), allow_nan=False))["id"] == each.id


@pytest.mark.parametrize("name", ["toxic_metals", "chemicals"])
def test_a_text_says_no_where_there_is_nothing_and_null_where_nobody_looked(
    name: str, facilities: list[dict[str, Any]]
) -> None:
    values = [each["properties"][name] for each in facilities]
    assert 40 < values.count("no") < 300
    assert 40 < values.count(None) < 200
    assert "" not in values
