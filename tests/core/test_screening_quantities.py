# SPDX-License-Identifier: GPL-2.0-or-later
"""Quantities as inventories write them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.screening.values.quantities import Below, Quantities, read_column, read_quantity
from crm_dataspace_plugin.core.screening.values.readings import EMPTY, NUMBERS, names_read
from crm_dataspace_plugin.core.screening.values.units import Dimension, unit_of_name

C, V = Dimension.CONCENTRATION, Dimension.VOLUME


@pytest.mark.parametrize(
    ("text", "dimension", "expected"),
    [
        ("0.07%", C, 700.0),
        ("0,07 %", C, 700.0),
        ("700 ppm", C, 700.0),
        ("1,2 g/t", C, 1.2),
        ("1.2 g / t", C, 1.2),
        ("35 ppb", C, 0.035),
        ("12 µg/g", C, 12.0),
        ("12 μg/kg", C, 0.012),
        ("2 kg/t", C, 2000.0),
        ("500 ppm As", C, math.nan),
        ("1200 cubic metres", V, 1200.0),
        ("1200 m³", V, 1200.0),
        ("1.2 Mm3", V, 1.2e6),
        ("1 200 000 m3", V, 1.2e6),
        ("1.200.000 m3", V, 1.2e6),
        ("1'200'000", V, 1.2e6),
        ("285.432,5", V, 285432.5),
        ("285,432.5", V, 285432.5),
        ("1,200", V, math.nan),
        ("1.200", V, math.nan),
        ("1200.125", V, 1200.125),
        ("1.5e-05", V, 1.5e-5),
        ("1.2 mt", Dimension.MASS, math.nan),  # metric tonnes or millions of tonnes
        ("3 mm3", V, math.nan),
        ("5 kg H2SO4/t", Dimension.ACIDITY, 5.0),
        ("12,5", V, 12.5),
        ("0,125", V, 0.125),
        ("5.18 ha", Dimension.AREA, 51800.0),
        ("2.76 g/cc", Dimension.DENSITY, 2.76),
        ("1800 kg/m3", Dimension.DENSITY, 1.8),
        ("1.26 Mt", Dimension.MASS, 1.26e6),
        ("35 kg CaCO3/t", Dimension.NEUTRALISATION, 35.0),
        ("34.3 kg H2SO4/t", Dimension.NEUTRALISATION, 35.0),
        ("0.7 mol H+/kg", Dimension.NEUTRALISATION, 35.0),
        ("-5", Dimension.NEUTRALISATION, -5.0),
        ("24000 ppm", Dimension.PERCENTAGE, 2.4),
        ("1e3", V, 1000.0),
        (".5", V, 0.5),
        ("1e999", V, math.nan),
    ],
)
def test_a_text_is_read_in_the_unit_asked_for(text: str, dimension: Dimension, expected: float) -> None:
    assert read_quantity(text, dimension).value == pytest.approx(expected, nan_ok=True)


@pytest.mark.parametrize(
    "text",
    [
        "<0.5",
        "< 0,5 ppm",
        "≤ 2",
        ">1000",
        "10-20",
        "12 ppm - 15 ppm",
        "12 to 15",
        "COBRE-ORO",
        "3 m",
        "ca. 5",
        "~5",
        "5±1",
    ],
)
def test_what_is_no_value_is_left_out_and_said(text: str) -> None:
    read = read_quantity(text, C)
    assert math.isnan(read.value)
    assert "left out" in read.note


@pytest.mark.parametrize("value", [None, "", "S/I", "unknown", "n.d.", math.nan, [], True])
def test_what_says_nothing_is_nothing_without_a_word(value: object) -> None:
    read = read_quantity(value, C)  # type: ignore[arg-type]
    assert math.isnan(read.value)
    assert not read.note


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [("As_ppm", 120, 120.0), ("Cu_pct", 0.5, 5000.0), ("Au_ppb", 3, 0.003), ("W_gt", "1,5", 1.5), ("Pb", 7, 7.0)],
)
def test_a_plain_number_has_the_unit_of_the_fields_name(field: str, value: object, expected: float) -> None:
    assert read_column(field, [value], C).values[0] == pytest.approx(expected)  # type: ignore[list-item]


def test_a_unit_in_the_text_counts_more_than_the_fields_name() -> None:
    column = read_column("Cu_pct", ["700 ppm", "0,5"], C)
    assert column.values.tolist() == pytest.approx([700.0, 5000.0])
    assert as_read(column) == {"700 ppm": "700 mg/kg", "0,5": "5000 mg/kg"}


def test_what_was_read_as_what_is_listed_once_with_its_count() -> None:
    column = read_column("V_m3", ["1,200", "1,200", 5, 7.5, None, "S/I", " 12 m3 "], V)
    assert [(each.text, each.read_as, each.count) for each in column.readings] == [
        ("1,200", "left out: may be read in two ways", 2),
        (NUMBERS, "numbers in m3, as stated for the field", 2),
        (EMPTY, "not known", 1),
        ("S/I", "not known", 1),
        ("12 m3", "12 m3", 1),
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["1.200", "12,5"], [1200.0, 12.5]),
        (["1.200", "12.5"], [1.2, 12.5]),
        (["1,200", "0.07"], [1200.0, 0.07]),
        (["1,200", "1.200.000"], [1.2, 1.2e6]),
        (["1.200", "12,5", "12.5"], [math.nan, 12.5, 12.5]),
        (["1.200", "2.400"], [math.nan, math.nan]),
    ],
    ids=["comma", "point", "groups of commas", "groups of points", "both: neither", "none shown"],
)
def test_what_may_mean_two_is_read_where_the_column_shows_its_decimals(texts: list[str], expected: list[float]) -> None:
    assert read_column("V", texts, V).values.tolist() == pytest.approx(expected, nan_ok=True)


def test_the_element_of_the_field_may_stand_in_its_text_and_no_other() -> None:
    column = read_column("As_ppm", ["500 ppm As", "As: 0,07 %", "arsenic 3", "500 ppm Pb"], C)
    assert column.values.tolist() == pytest.approx([500.0, 700.0, 3.0, math.nan], nan_ok=True)
    assert "Pb” is no unit" in as_read(column)["500 ppm Pb"]
    assert read_column("total", ["2,4 % S"], Dimension.PERCENTAGE).values[0] == 2.4


@pytest.mark.parametrize(
    ("below", "expected"),
    [(Below.LEFT_OUT, math.nan), (Below.NOTHING, 0.0), (Below.HALF, 2.5), (Below.LIMIT, 5.0)],
)
def test_a_value_below_detection_is_treated_as_chosen_and_it_is_said(below: Below, expected: float) -> None:
    column = read_column("As_ppm", ["<5"], C, "", below)
    assert column.values[0] == pytest.approx(expected, nan_ok=True)
    assert below.value in as_read(column)["<5"]
    assert "below a limit of detection" in as_read(column)["<5"]


@pytest.mark.parametrize(
    ("field", "dimension", "unit"),
    [
        ("Cu_pct", C, "%"),
        ("Cu_pct_min", C, "%"),
        ("Cu_max_ppm", C, "ppm"),
        ("area_ha", Dimension.AREA, "ha"),
        ("Volume (Mm3)", V, "Mm3"),
        ("Area do reservatorio [m²]", Dimension.AREA, "m²"),
        ("VOL_ACTUAL", V, ""),
        ("m", Dimension.LENGTH, ""),
        ("H_ft", Dimension.LENGTH, "ft"),
        ("CaCO3_pct", Dimension.NEUTRALISATION, "% CaCO3"),
        ("density_t_m3", Dimension.DENSITY, "t/m3"),
        ("Densidad kg m3", Dimension.DENSITY, "kg/m3"),
        ("As_mg_kg", C, "mg/kg"),
        ("NP_kg_CaCO3_t", Dimension.NEUTRALISATION, "kg CaCO3/t"),
        ("volume_t_m3", V, "t/m3"),
        ("kg_m3", Dimension.DENSITY, "m3"),
        ("NP_pct", Dimension.NEUTRALISATION, "%"),
        ("S_t", Dimension.PERCENTAGE, ""),
        ("area_ha", V, "ha"),
        ("crm_tonnes", Dimension.NUMBER, ""),  # whatever is set on an axis keeps its unit
    ],
)
def test_the_unit_of_a_fields_name(field: str, dimension: Dimension, unit: str) -> None:
    assert unit_of_name(field, dimension) == unit


def test_a_unit_of_a_name_that_may_mean_two_leaves_all_plain_numbers_out() -> None:
    column = read_column("TON_MT", [3, "4", "5 kt"], Dimension.MASS)
    assert column.values.tolist() == pytest.approx([math.nan, math.nan, 5000.0], nan_ok=True)
    assert "may mean two" in as_read(column)[NUMBERS]


@pytest.mark.parametrize(
    ("field", "value", "dimension", "expected"),
    [
        ("CaCO3_pct", 3.5, Dimension.NEUTRALISATION, 35.0),  # 1 % is 10 kg/t
        ("NP_pct", 3.5, Dimension.NEUTRALISATION, math.nan),  # of what?
        ("area_ha", 5.0, V, math.nan),
        ("NAG", "pH 4.2", Dimension.NUMBER, 4.2),
    ],
)
def test_a_unit_of_another_dimension_in_the_fields_name_leaves_its_numbers_out(
    field: str, value: object, dimension: Dimension, expected: float
) -> None:
    column = read_column(field, [value], dimension)  # type: ignore[list-item]
    assert column.values.tolist() == pytest.approx([expected], nan_ok=True)
    assert column.readings[0].left_out == math.isnan(expected)


@given(st.floats(1e-3, 1e5), st.sampled_from([("ppm", 1.0), ("%", 1e4), ("g/kg", 1e3), ("ppb", 1e-3), ("µg/g", 1.0)]))
def test_a_content_is_the_same_in_every_unit(content: float, unit: tuple[str, float]) -> None:
    name, factor = unit
    written = f"{content / factor:.12f} {name}"
    assert read_column("As", [written, "0.5"], C).values[0] == pytest.approx(content, abs=1e-8, rel=1e-6)


@given(st.lists(st.sampled_from(["0,07 %", "1.200", "12,5", "<5", "S/I", None, 7, "x"]), max_size=8), st.randoms())
def test_the_order_of_a_column_changes_nothing(column: list[object], chance: object) -> None:
    order = list(range(len(column)))
    chance.shuffle(order)  # type: ignore[attr-defined]
    whole, mixed = read_column("As", column, C), read_column("As", [column[each] for each in order], C)  # type: ignore
    assert [repr(whole.values[each]) for each in order] == [repr(each) for each in mixed.values]
    assert set(whole.readings) == set(mixed.readings)


def test_names_of_commodities_become_elements_and_what_is_not_one_is_told() -> None:
    found, readings = names_read("RECURSO", ["COBRE-ORO", "ORO-COBRE-ORO", "S/I", None, "XYZ - PLATA"], "commodity")
    assert found == [("Cu", "Au"), ("Au", "Cu"), (), (), ("Ag",)]
    assert {each.text: each.read_as for each in readings} == {
        "COBRE-ORO": "Cu, Au",
        "ORO-COBRE-ORO": "Au, Cu",
        "S/I": "not known",
        EMPTY: "not known",
        "XYZ - PLATA": "Ag; left out: “XYZ” not recognised",
    }


def as_read(column: Quantities) -> dict[str, str]:
    return {each.text: each.read_as for each in column.readings}


@given(st.floats(1e-6, 1e12))
def test_every_number_is_read_as_it_was_written(number: float) -> None:
    assert read_column("V", [repr(number), "0.5"], V).values[0] == pytest.approx(number, rel=1e-12)


@given(st.text(max_size=40))
def test_any_text_is_read_or_left_out(text: str) -> None:
    read = read_quantity(text, C)
    assert math.isnan(read.value) or math.isfinite(read.value)


def test_a_text_without_end_is_told_in_a_line():
    (reading,) = read_column("v", ["x" * 100_000], Dimension.VOLUME).readings
    assert len(reading.words()) < 1000 and reading.words().endswith("(once)")


@pytest.mark.parametrize("field", ["height_m", "Cu_ppb", "Cu_km"])
def test_a_column_of_plain_numbers_is_read_as_each_of_them_alone(field: str):
    values = [1, 2.5, None, math.nan, math.inf, -0.0, 10**15]
    for dimension in (Dimension.LENGTH, Dimension.CONCENTRATION):
        unit = unit_of_name(field, dimension)
        alone = [read_quantity(each, dimension, unit).value for each in values]
        at_once, among_texts = read_column(field, values, dimension), read_column(field, [*values, "no"], dimension)
        np.testing.assert_array_equal(at_once.values, alone)
        assert at_once.readings == tuple(each for each in among_texts.readings if each.text != "no")
