# SPDX-License-Identifier: GPL-2.0-or-later
"""Quantities as inventories write them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.screening.quantities import Dimension, read_column, read_quantity

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


@pytest.mark.parametrize("text", ["<0.5", "< 0,5 ppm", "≤ 2", ">1000", "10-20", "COBRE-ORO", "3 m", "ca. 5", "~5"])
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
    assert column.notes["700 ppm"] == "read as 700 mg/kg"


def test_what_was_read_as_what_is_listed_once() -> None:
    column = read_column("V", ["1,200", "1,200", 5, "12,5"], V)
    assert set(column.notes) == {"1,200", "12,5"}
    assert "two ways" in column.notes["1,200"]


@given(st.floats(1e-6, 1e12))
def test_every_number_is_read_as_it_was_written(number: float) -> None:
    assert read_quantity(repr(number), V).value == pytest.approx(number, rel=1e-12)


@given(st.text(max_size=40))
def test_any_text_is_read_or_left_out(text: str) -> None:
    read = read_quantity(text, C)
    assert math.isnan(read.value) or math.isfinite(read.value)
