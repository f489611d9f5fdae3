# SPDX-License-Identifier: GPL-2.0-or-later
"""Resource potential: reckoned by hand, and laws."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.screening.prices import Prices, read_prices
from crm_dataspace_plugin.core.screening.resource import Amounts, Potential, assess
from crm_dataspace_plugin.core.screening.uncertainty import Shape, Uncertainty, relative_percentiles, usual_uncertainty

NAN = math.nan
FEW = replace(usual_uncertainty(), iterations=200)
EUROS = Prices("EUR", {"Co": 30_000.0}, {"Co": "2024-06-30"})
GRADE = st.one_of(st.just(NAN), st.floats(1e-3, 1e5))


def amounts(size: int = 1, **given_values: float) -> Amounts:
    names = ("tonnage", "volume", "area", "thickness", "density")
    columns = {name: np.full(size, given_values.pop(name, NAN)) for name in names}
    return Amounts(**columns, **given_values)


def one(known: Amounts, recovery: float = NAN, prices: Prices = Prices(), **grades: float) -> Potential:
    columns = {symbol: np.array([grade]) for symbol, grade in grades.items()}
    return assess(known, columns, recovery, prices, FEW)


HEAP = amounts(volume=700_000.0, density=1.8)


def test_a_heap_is_reckoned_as_by_hand() -> None:
    found = one(HEAP, 60.0, EUROS, Co=250.0)  # 700,000 m3 x 1.8 t/m3 = 1.26 Mt; x 250e-6 = 315 t
    assert found.mass[0] == pytest.approx(1.26e6)
    cobalt = found.elements["Co"]
    assert (cobalt.contained[0], cobalt.recoverable[0]) == pytest.approx((315.0, 189.0))  # 315 x 0.6
    assert cobalt.enrichment[0] == pytest.approx(14.4509, rel=1e-4)  # 250 / 17.3
    assert found.value[0] == pytest.approx(5.67e6)  # 189 t x 30,000 EUR/t
    assert (found.critical[0], found.strategic[0]) == pytest.approx((315.0, 315.0))
    assert found.score[0] == pytest.approx(275.14, rel=1e-4)  # 14.4509 x 2.8 x 6.8
    assert "prices in EUR of 2024-06-30" in found.reasons[0] and "recovery 60 %" in found.reasons[0]


def test_percentiles_are_those_of_the_product_of_lognormals() -> None:
    errors = Uncertainty(20.0, 10.0, 30.0, iterations=1_000_000)
    by_volume, by_mass = relative_percentiles(errors)
    # sigma² = ln(1.04) + ln(1.01) + ln(1.09) = 0.039221 + 0.009950 + 0.086178 = 0.135349; sigma = 0.36790
    np.testing.assert_allclose(by_volume, np.exp(np.array([-1.28155, 0.0, 1.28155]) * 0.36790), rtol=3e-3)
    np.testing.assert_allclose(by_mass, np.exp(np.array([-1.28155, 0.0, 1.28155]) * 0.35412), rtol=3e-3)  # √0.125399


def test_percentiles_of_a_triangle_are_those_of_its_formula() -> None:
    errors = Uncertainty(40.0, 0.0, 0.0, Shape.TRIANGULAR, 1_000_000)
    # below the mode F(x) = (x - 0.6)² / (2 x 0.4²): P10 = 0.6 + 0.4 √0.2 = 0.77889; P90 = 1.22111
    np.testing.assert_allclose(relative_percentiles(errors)[0], [0.77889, 1.0, 1.22111], rtol=2e-3)


def test_the_same_seed_gives_the_same_bytes_and_another_does_not() -> None:
    usual = usual_uncertainty()
    first, again, other = (relative_percentiles(each)[0].tobytes() for each in (usual, usual, replace(usual, seed=1)))
    assert first == again != other


def test_without_errors_the_percentiles_are_the_estimate() -> None:
    for shape in Shape:
        np.testing.assert_array_equal(relative_percentiles(Uncertainty(0.0, 0.0, 0.0, shape))[0], [1.0, 1.0, 1.0])


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"volume": -1.0}, id="negative"),
        pytest.param({"grade": 120.0, "shape": Shape.TRIANGULAR}, id="a triangle below zero"),
        pytest.param({"density": NAN}, id="no number"),
        pytest.param({"iterations": 0}, id="no draws"),
        pytest.param({"iterations": 10**9}, id="too many draws"),
        pytest.param({"seed": -1}, id="seed"),
    ],
)
def test_errors_that_cannot_be_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(DataError):
        relative_percentiles(replace(usual_uncertainty(), **wrong))


def test_mass_is_the_stated_one_else_of_the_volume_else_of_area_and_thickness() -> None:
    full = {"tonnage": 5.0, "volume": 7.0, "area": 2.0, "thickness": 3.0, "density": 2.0}
    assert one(amounts(**full)).mass[0] == 5.0
    del full["tonnage"]
    assert one(amounts(**full)).mass[0] == 14.0  # 7 x 2
    del full["volume"]
    assert one(amounts(**full)).mass[0] == 12.0  # 2 x 3 x 2
    assert one(amounts(**full, moisture=25.0)).mass[0] == 9.0  # 12 x 0.75


def test_a_stated_mass_that_only_repeats_the_volume_is_told() -> None:
    assert "reckoned rather than measured" in one(amounts(tonnage=150.0, volume=100.0)).reasons[0]
    assert "reckoned" not in one(amounts(tonnage=151.0, volume=100.0)).reasons[0]


@pytest.mark.parametrize(
    ("known", "words"),
    [
        pytest.param(amounts(volume=10.0), "not known: density (tailings 1.4", id="no density"),
        pytest.param(amounts(), "not known: volume, area and thickness, or mass; density (tailings", id="nothing"),
        pytest.param(amounts(area=10.0, density=1.5), "not known: volume, area and thickness, or mass", id="no size"),
        pytest.param(amounts(volume=0.0, density=1.5), "not known: volume", id="zero is no volume"),
    ],
)
def test_what_is_missing_gives_no_tonnes_and_is_named(known: Amounts, words: str) -> None:
    found = one(known, 50.0, EUROS, Co=100.0)
    for each in (found.mass, found.elements["Co"].contained, found.value, found.critical, found.strategic):
        assert np.isnan(each[0])
    assert np.isfinite(found.elements["Co"].enrichment[0])  # of the grade alone
    assert words in found.reasons[0]


def test_without_recovery_or_prices_there_is_no_value_and_it_is_said() -> None:
    assert np.isnan(one(HEAP, NAN, EUROS, Co=100.0).value[0])
    assert "no recovery given" in one(HEAP, NAN, EUROS, Co=100.0).reasons[0]
    assert np.isnan(one(HEAP, 50.0, Co=100.0).value[0]) and "no prices given" in one(HEAP, 50.0, Co=100.0).reasons[0]
    assert "no price for Ni" in one(HEAP, 50.0, EUROS, Co=100.0, Ni=10.0).reasons[0]


def test_an_element_that_is_listed_as_a_processed_form_is_not_counted() -> None:
    found = one(HEAP, Si=300_000.0, Co=250.0)
    assert found.critical[0] == pytest.approx(315.0) and "not counted as critical: Si" in found.reasons[0]


def test_where_no_critical_element_is_known_their_tonnes_are_not_known() -> None:
    for found in (one(HEAP, Zn=500.0), one(HEAP, Co=NAN, Zn=500.0)):
        assert np.isnan([found.critical[0], found.strategic[0], found.score[0]]).all()


def test_tonnes_are_counted_by_the_lists_an_element_stands_on() -> None:
    found = one(HEAP, Sb=100.0, W=100.0)  # antimony is critical, not strategic: 126 t each
    assert (found.critical[0], found.strategic[0]) == pytest.approx((252.0, 126.0))


def test_an_enrichment_beyond_the_cap_counts_as_the_cap() -> None:
    assert one(HEAP, Sb=4000.0).score[0] == pytest.approx(972.0)  # 10,000 x the crust: 100 x 1.8 x 5.4
    assert "no content of the crust for Te" in one(HEAP, Te=5.0).reasons[0]


@settings(deadline=None)
@given(st.floats(1.0, 1e8), st.floats(0.5, 4.0), st.floats(1e-2, 1e5), st.floats(1.01, 10.0))
def test_tonnes_grow_with_volume_density_and_grade_alike(
    volume: float, density: float, grade: float, times: float
) -> None:
    base = one(amounts(volume=volume, density=density), Co=grade).elements["Co"]
    for more in (
        one(amounts(volume=volume * times, density=density), Co=grade),
        one(amounts(volume=volume, density=density * times), Co=grade),
        one(amounts(volume=volume, density=density), Co=grade * times),
    ):
        cobalt = more.elements["Co"]
        for ours, theirs in zip((base.contained, *base.percentiles), (cobalt.contained, *cobalt.percentiles)):
            assert theirs[0] == pytest.approx(ours[0] * times, rel=1e-9)
    assert base.percentiles[0][0] <= base.percentiles[1][0] <= base.percentiles[2][0]


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(1.0, 1e8), GRADE, GRADE), min_size=2, max_size=6))
def test_order_parts_and_order_of_elements_change_nothing(rows: list[tuple[float, float, float]]) -> None:
    def run(some: list[tuple[float, float, float]], order: tuple[int, int]) -> Potential:
        volume, *grades = np.array(some).T
        named = [("Co", grades[0]), ("Ni", grades[1])]
        known = replace(amounts(len(some), density=1.5), volume=volume)
        return assess(known, dict(named[each] for each in order), 50.0, EUROS, FEW)

    whole, turned, other = run(rows, (0, 1)), run(rows[::-1], (0, 1)), run(rows, (1, 0))
    parts = [run([each], (0, 1)) for each in rows]
    for name in ("mass", "value", "critical", "score"):
        values = getattr(whole, name)
        np.testing.assert_array_equal(values, getattr(turned, name)[::-1])
        np.testing.assert_array_equal(values, np.concatenate([getattr(each, name) for each in parts]))
        np.testing.assert_array_equal(values, getattr(other, name))
    for position, (_, cobalt, _nickel) in enumerate(rows):
        assert np.isnan(whole.elements["Co"].contained[position]) == math.isnan(cobalt)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        pytest.param([("Xx", 1, "EUR", "2024")], "no element's symbol", id="symbol"),
        pytest.param([("Co", 0, "EUR", "2024")], "no positive number", id="zero"),
        pytest.param([("Co", 1, None, "2024")], "needs a currency and a date", id="no currency"),
        pytest.param([("Co", 1, "EUR", None)], "needs a currency and a date", id="no date"),
        pytest.param([("Co", 1, "EUR", "2024"), ("co", 1, "EUR", "2024")], "two prices for Co", id="twice"),
        pytest.param([("Co", 1, "EUR", "2024"), ("Ni", 1, "USD", "2024")], "one currency", id="two currencies"),
        pytest.param([], "no rows", id="empty"),
    ],
)
def test_a_price_table_is_refused_with_a_sentence(rows: list[tuple[object, ...]], words: str) -> None:
    with pytest.raises(DataError, match=words):
        read_prices("mine", rows)  # type: ignore[arg-type]


def test_prices_of_several_days_say_from_when_to_when() -> None:
    found = read_prices("mine", [("co", "30000", "eur", "2024-06-30"), ("Ni", 16_000, "EUR", "2023-12-31")])
    assert found.per_tonne == {"Co": 30_000.0, "Ni": 16_000.0}
    assert found.words() == "prices in EUR of 2023-12-31 to 2024-06-30"
