# SPDX-License-Identifier: GPL-2.0-or-later
"""All methods on a real inventory of 836 facilities, headless and from the packaged zip.

The cadastre has authorised volumes and masses, areas, types and commodities, but no assays, densities or heights: what
follows from the former is reckoned, what needs the latter is told why not. The counts were taken from the file itself:
763 masses with a volume, 528 of them 1.5 times the volume within a millionth; 341 times COBRE, 5 times S/I.
"""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr

FACILITIES, DERIVED = 836, 528
READINGS = {"COBRE": ("Cu", "341"), "S/I": ("not known", "5"), "ORO-COBRE-ORO": ("Au, Cu", "1")}


@pytest.fixture
def cadastre(real_data) -> str:
    return str(real_data / "chile_tailings_2025.geojson")


def rows(path: Path) -> list[dict[str, Any]]:
    source = ogr.Open(str(path))  # kept while its layer is read
    return [feature.items() for feature in source.GetLayer(0)]


def test_masses_are_reckoned_and_what_was_derived_is_told(headless, cadastre, tmp_path):
    named, made, listed = tmp_path / "made.gpkg", tmp_path / "again.gpkg", tmp_path / "listed.gpkg"
    given = {
        "INPUT": cadastre,
        "VOLUME_FIELD": "VOL_AUTORIZADO",
        "TONNAGE_FIELD": "TONELAJE_AUTORIZADO",
        "AREA_FIELD": "Shape_Area",
        "COMMODITY_FIELD": "RECURSO",
        "NAME_FIELD": "NOMBRE_INSTALACION",
    }
    report = tmp_path / "report.html"
    headless.run("resourcepotential", OUTPUT=str(named), READINGS=str(listed), REPORT=str(report), **given)
    found = rows(named)
    assert len(found) == FACILITIES
    assert sum("reckoned rather than measured" in (each["doubts"] or "") for each in found) == DERIVED
    assert sum("thickness" in (each["doubts"] or "") for each in found) >= 37  # of 27 and 10, over 100 and under 0.1 m
    masses = [each["mass_t"] for each in found if each["mass_t"] is not None]
    assert len(masses) > 763 and all(0 < each < 1e10 for each in masses)
    assert Counter(each["named"] for each in found)["Cu; Au"] == 175
    assert all(each["value"] is None and "no recovery given" in each["reasons"] for each in found)
    read = {each["text"]: (each["read_as"], each["count"]) for each in rows(listed)}
    assert {text: read[text] for text in READINGS} == READINGS
    text = report.read_text(encoding="utf-8")
    assert "What was read as what" in text and "COBRE-ORO" in text
    headless.run("resourcepotential", OUTPUT=str(made), **given)
    assert rows(made) == found  # the same inputs and seed


def test_what_the_cadastre_lacks_is_named_and_nothing_falls_over(headless, cadastre, tmp_path):
    needs = {
        "acidbase": ({}, "aba_class", "no data", "aba_reasons", "Not known: sulphur, neutralisation potential"),
        "runout": (
            {"VOLUME_FIELD": "VOL_ACTUAL", "FACILITY_TYPE_FIELD": "TIPO_DEPOSITO"},
            *("runout_km", None, "reasons", "not known: height"),
        ),
        "riskresource": ({}, "quadrant", "UNKNOWN", "reasons", "risk not known: no field given"),
    }
    for algorithm, (given, field, value, reasons, words) in needs.items():
        path = tmp_path / f"{algorithm}.gpkg"
        headless.run(algorithm, INPUT=cadastre, OUTPUT=str(path), **given)
        found = rows(path)
        assert len(found) == FACILITIES
        assert all(each[field] == value and words in each[reasons] for each in found), algorithm


def test_dams_with_a_height_have_an_interval_of_more_than_tenfold(headless, cadastre, tmp_path):
    path = tmp_path / "runout.gpkg"
    # the cadastre has no height: the number of walls stands in for one, as a number and for nothing else
    given = {"HEIGHT_FIELD": "CANTIDAD_MUROS__CONTENCION_", "FACILITY_TYPE_FIELD": "TIPO_DEPOSITO"}
    headless.run("runout", INPUT=cadastre, VOLUME_FIELD="VOL_ACTUAL", OUTPUT=str(path), **given)
    known = [each for each in rows(path) if each["runout_km"] is not None]
    assert len(known) > 100
    for each in known:
        if each["reasons"].startswith("dam"):
            assert math.log10(each["runout_high_km"] / each["runout_low_km"]) > 1.0
        assert each["runout_low_km"] < each["runout_km"] < each["runout_high_km"]
        assert each["vf_high_m3"] <= each["VOL_ACTUAL"] * (1 + 1e-9)
