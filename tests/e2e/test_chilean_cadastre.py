# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole chain on a real inventory, headless and from the packaged zip: 836 Chilean tailings facilities.

The counts were taken from the file itself: 20 facilities with a current volume above the authorised one, 9 crooked
commodity strings (5 S/I, 1 DESCONOCIDO, 2 "COBRE - ORO - PLATA", 1 ORO-COBRE-ORO).
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr

from tools.inventory import as_geojson
from tools.second_client import change
from tools.service import data_space

FACILITIES = 836
ABOVE_AUTHORISED = 20
CROOKED = {"S/I": None, "DESCONOCIDO": None, "COBRE - ORO - PLATA": "COBRE-ORO-PLATA", "ORO-COBRE-ORO": "ORO-COBRE"}
CROOKED_FEATURES = 9


@pytest.fixture
def service(real_data, tmp_path):
    published = as_geojson(real_data / "chile_tailings_2025.geojson", tmp_path / "published.geojson")
    options = ("--publish", str(published), "--title", "Catastro de relaves")
    with data_space(tmp_path / "dataspace", *options) as running:
        yield running


@pytest.fixture
def collection(headless, service, tmp_path) -> str:
    """The address of the published collection, found by text and facet."""
    found = headless.run(
        "searchcatalogue",
        CATALOGUES=f"records:{service.url}",
        TEXT="relaves",
        FILTERS="commodity=Cu",
        OUTPUT=str(tmp_path / "found.gpkg"),
    )
    assert (found["MATCHED"], found["RETURNED"], found["SKIPPED"]) == (1, 1, 0)
    (record,) = rows(tmp_path / "found.gpkg")
    assert {"Ag", "Au", "Cu", "Fe", "Mo", "Zn"} <= set(record["commodities"].split("|"))
    distributions = json.loads(record["distributions"])
    return next(each["url"] for each in distributions if each["kind"] == "features")


@pytest.fixture
def field_copy(headless, collection, tmp_path) -> Path:
    path = tmp_path / "chile.gpkg"
    pulled = headless.run("pulllayer", SOURCE=f"features:{collection}", FIELD_COPY=str(path))
    assert (pulled["PULLED"], pulled["SKIPPED"]) == (FACILITIES, 0)
    return path


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the attributes of the first layer of a file."""
    source = ogr.Open(str(path))  # kept while its layer is read
    return [feature.items() for feature in source.GetLayer(0)]


def table(path: Path) -> str:
    with sqlite3.connect(path) as connection:
        return connection.execute("SELECT layer FROM crm_source").fetchone()[0]


def test_a_filter_that_fits_nothing_stays_zero(headless, service, tmp_path):
    found = headless.run(
        "searchcatalogue",
        CATALOGUES=f"records:{service.url}",
        FILTERS="commodity=W",
        OUTPUT=str(tmp_path / "none.gpkg"),
    )
    assert (found["MATCHED"], found["RETURNED"]) == (0, 0)


def test_the_pulled_copy_holds_every_value_of_the_cadastre(field_copy, real_data):
    original = json.loads((real_data / "chile_tailings_2025.geojson").read_text(encoding="utf-8"))["features"]
    with sqlite3.connect(field_copy) as connection:
        connection.row_factory = sqlite3.Row
        stored = {row["ID"]: row for row in connection.execute(f'SELECT * FROM "{table(field_copy)}"')}
    assert len(stored) == FACILITIES
    wrong = [
        (feature["properties"]["ID"], name, value, stored[feature["properties"]["ID"]][name])
        for feature in original
        for name, value in feature["properties"].items()
        if stored[feature["properties"]["ID"]][name] != value
    ]
    assert wrong == []


def test_screening_with_settlements_and_rivers_answers_every_question(headless, field_copy, real_data, tmp_path):
    output, report = tmp_path / "screened.gpkg", tmp_path / "report.html"
    headless.run(
        "preselection",
        INPUT=f"{field_copy}|layername={table(field_copy)}",
        FACILITY_TYPE_FIELD="TIPO_DEPOSITO",
        AREA_FIELD="Shape_Area",
        TOXIC_METALS_FIELD="RECURSO",
        WATER=f"{real_data / 'chile_rivers_10m.gpkg'}|layername=rivers",
        SETTLEMENTS=f"{real_data / 'chile_settlements.gpkg'}|layername=settlements",
        POPULATION_FIELD="population",
        OUTPUT=str(output),
        REPORT=str(report),
    )
    features = rows(output)
    assert len(features) == FACILITIES
    answers = Counter(feature[f"q{number:02}"] for feature in features for number in range(1, 19))
    assert set(answers) == {"YES", "NO", "UNKNOWN"}
    assert sum(answers.values()) == FACILITIES * 18
    for feature in features:
        counted = [feature[f"q{number:02}"] for number in range(1, 19)]
        assert feature["yes_count"] == counted.count("YES")
        assert feature["unknown_count"] == counted.count("UNKNOWN")
        assert feature["q17"] == "UNKNOWN", "no protected areas were given"
        near = feature["d_settlement_m"]
        if near > 1000:
            assert feature["q15"] == "NO"
    assert "not verified against the source" in report.read_text(encoding="utf-8")


def test_corrections_and_the_changes_of_others_come_together(headless, service, collection, field_copy, tmp_path):
    layer = table(field_copy)
    above, crooked = correct(field_copy, layer)
    assert (len(above), len(crooked)) == (ABOVE_AUTHORISED, CROOKED_FEATURES)
    corrected = {**above, **crooked}  # a facility may be among both
    listed = headless.run("localchanges", FIELD_COPY=str(field_copy), OUTPUT=str(tmp_path / "changes.gpkg"))
    assert (listed["INSERTED"], listed["UPDATED"], listed["DELETED"]) == (0, len(corrected), 0)
    assert listed["FIELDS"] == ABOVE_AUTHORISED + CROOKED_FEATURES

    ids = sorted(above)
    for feature_id in ids[:5]:
        change(collection, service.token, feature_id, {"COMUNA": "Changed by others"})  # another attribute
    for feature_id in ids[5:8]:
        change(collection, service.token, feature_id, {"VOL_ACTUAL": 1})  # the same one: a conflict
    for feature_id in ids[8:10]:
        change(collection, service.token, feature_id, {"VOL_ACTUAL": above[feature_id]})  # the same value
    authcfg = headless.login(service.token)
    planned = headless.run("sync", FIELD_COPY=str(field_copy), DRY_RUN="true", AUTHCFG=authcfg)
    assert planned["CONFLICTS"] == 3
    same = [each for each in ids[8:10] if each not in crooked]
    result = tmp_path / "result.json"
    synced = headless.run(
        "sync", FIELD_COPY=str(field_copy), AUTHOR="A technician", REASON="Volumes checked", AUTHCFG=authcfg,
        RESULT=str(result), REPORT=str(tmp_path / "receipt.html"),
    )  # fmt: skip
    assert synced["CONFLICTS"] == 3
    assert synced["SENT"] == len(corrected) - 3 - len(same)
    assert synced["RECEIVED"] == 5
    assert (synced["CREATED"], synced["DELETED"], synced["REJECTED"], synced["PENDING"]) == (0, 0, 0, 0)
    again = headless.run("sync", FIELD_COPY=str(field_copy), AUTHCFG=authcfg)
    assert (again["SENT"], again["CONFLICTS"]) == (0, 3)
    settled = headless.run("sync", FIELD_COPY=str(field_copy), ON_CONFLICT="ours", AUTHCFG=authcfg)
    assert (settled["SENT"], settled["CONFLICTS"]) == (3, 0)
    after = headless.run("localchanges", FIELD_COPY=str(field_copy), OUTPUT=str(tmp_path / "after.gpkg"))
    assert (after["INSERTED"], after["UPDATED"], after["DELETED"]) == (0, 0, 0)


def correct(path: Path, layer: str) -> tuple[dict[str, float], dict[str, float]]:
    """Set volumes to the authorised ones and mend commodities, as any GIS program would; return them by server id."""
    source = ogr.Open(str(path), update=1)
    table = source.GetLayerByName(layer)
    above, crooked = {}, {}
    for feature in list(table):
        current, authorised = feature.GetField("VOL_ACTUAL"), feature.GetField("VOL_AUTORIZADO")
        if current is not None and authorised is not None and current > authorised:
            feature.SetField("VOL_ACTUAL", authorised)
            above[feature.GetField("crm_id")] = authorised
        mineral = feature.GetField("RECURSO")
        if mineral in CROOKED:
            if CROOKED[mineral] is None:
                feature.SetFieldNull("RECURSO")
            else:
                feature.SetField("RECURSO", CROOKED[mineral])
            crooked[feature.GetField("crm_id")] = authorised
        table.SetFeature(feature)
    return above, crooked
