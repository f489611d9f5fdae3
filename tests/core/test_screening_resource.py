# SPDX-License-Identifier: GPL-2.0-or-later
"""Resource potential: reckoned by hand, and laws."""

from __future__ import annotations

import math
import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.errors import Cancelled, DataError
from crm_dataspace_plugin.core.screening.resource.margins import Stated, margin
from crm_dataspace_plugin.core.screening.resource.mass import Amounts
from crm_dataspace_plugin.core.screening.resource.potential import Grades, Potential
from crm_dataspace_plugin.core.screening.resource.prices import Prices, read_prices
from crm_dataspace_plugin.core.screening.resource.processing import Processing, read_recoveries
from crm_dataspace_plugin.core.screening.resource.resource import assess
from crm_dataspace_plugin.core.screening.resource.simulation import simulate
from crm_dataspace_plugin.core.screening.resource.uncertainty import Shape, Uncertainty, usual_uncertainty
from crm_dataspace_plugin.core.vocabulary.elements import elements

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
    return assess(known, Grades(columns), Processing(recovery), prices, FEW)


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


HEAP = amounts(volume=700_000.0, density=1.8)


def factors(errors: Uncertainty, known: Amounts = HEAP, **grade: Stated) -> np.ndarray:
    """Return P10, P50 and P90 of cobalt's tonnes over the estimate."""
    found = assess(known, Grades({"Co": np.array([250.0])}, grade), Processing(60.0), EUROS, errors).elements["Co"]
    return np.array([each[0] for each in found.percentiles]) / found.contained[0]


def test_percentiles_are_those_of_the_product_of_lognormals() -> None:
    errors = Uncertainty(20.0, 10.0, 30.0, iterations=1_000_000)
    # sigma² = ln(1.04) + ln(1.01) + ln(1.09) = 0.039221 + 0.009950 + 0.086178 = 0.135349; sigma = 0.36790
    np.testing.assert_allclose(factors(errors), np.exp(np.array([-1.28155, 0.0, 1.28155]) * 0.36790), rtol=3e-3)
    # a stated mass has the error of a volume and none of density: √0.125399 = 0.35412
    stated = factors(errors, amounts(tonnage=1.0))
    np.testing.assert_allclose(stated, np.exp(np.array([-1.28155, 0.0, 1.28155]) * 0.35412), rtol=3e-3)


def test_percentiles_of_a_triangle_are_those_of_its_formula() -> None:
    errors = Uncertainty(40.0, 0.0, 0.0, Shape.TRIANGULAR, 1_000_000)
    # below the mode F(x) = (x - 0.6)² / (2 x 0.4²): P10 = 0.6 + 0.4 √0.2 = 0.77889; P90 = 1.22111
    np.testing.assert_allclose(factors(errors), [0.77889, 1.0, 1.22111], rtol=2e-3)


def test_least_and_greatest_are_the_ends_of_a_triangle_whatever_the_usual_error() -> None:
    errors = Uncertainty(0.0, 0.0, 90.0, iterations=1_000_000)
    stated = Stated(least=np.array([125.0]), greatest=np.array([500.0]))
    # over the estimate 0.5, 1, 2: width 1.5, F(1) = 0.5 / 1.5 = 1/3. P10 = 0.5 + √(0.1 x 1.5 x 0.5) = 0.77386;
    # P50 = 2 - √(0.5 x 1.5 x 1) = 1.13397; P90 = 2 - √(0.1 x 1.5) = 1.61270
    np.testing.assert_allclose(factors(errors, Co=stated), [0.77386, 1.13397, 1.61270], rtol=3e-3)


def test_a_per_cent_of_the_facility_comes_before_the_usual_one() -> None:
    errors = Uncertainty(0.0, 0.0, 90.0, iterations=1_000_000)
    # sigma = √ln(1.01) = 0.099751
    found = factors(errors, Co=Stated(percent=np.array([10.0])))
    np.testing.assert_allclose(found, np.exp(np.array([-1.28155, 0.0, 1.28155]) * 0.099751), rtol=2e-3)


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        pytest.param(Stated(least=np.array([300.0]), greatest=np.array([500.0])), "grade of Co cannot be", id="above"),
        pytest.param(Stated(least=np.array([100.0])), "grade of Co cannot be", id="one end alone"),
        pytest.param(Stated(percent=np.array([-1.0])), "grade of Co cannot be", id="negative"),
        pytest.param(Stated(), "", id="nothing stated"),
    ],
)
def test_an_error_that_cannot_be_is_told_and_the_usual_one_taken(stated: Stated, words: str) -> None:
    np.testing.assert_array_equal(factors(FEW, Co=stated), factors(FEW))
    found = assess(HEAP, Grades({"Co": np.array([250.0])}, {"Co": stated}), Processing(), EUROS, FEW)
    assert ("cannot be" in found.reasons[0]) == bool(words) and words in found.reasons[0]


def test_the_value_has_percentiles_in_which_grades_vary_by_themselves() -> None:
    prices = Prices("EUR", {"Co": 1.0, "Ni": 1.0}, {"Co": "2024", "Ni": "2024"})
    grades = Grades({each: np.array([100.0]) for each in prices.per_tonne})
    errors = Uncertainty(0.0, 0.0, 30.0, iterations=1_000_000)
    found = assess(HEAP, grades, Processing(100.0), prices, errors)
    # 126 t each; mean of exp(sigma z), sigma² = ln 1.09: exp(sigma² / 2) = 1.04403, variance
    # = 1.1881 - 1.09 = 0.0981. Sum of two: mean 263.10, sd 126 √0.1962 = 55.81; as a lognormal of that mean and sd:
    # s² = ln(1 + 0.04500) = 0.04402, median 263.10 / √1.04500 = 257.37; P10, P90 = 257.37 exp(∓1.28155 x 0.20980)
    np.testing.assert_allclose([each[0] for each in found.value_percentiles], [196.7, 257.4, 336.8], rtol=5e-3)


def test_the_value_of_one_element_has_its_own_percentiles() -> None:
    found = one(HEAP, 60.0, EUROS, Co=250.0)
    own = [each[0] * 30_000.0 for each in found.elements["Co"].recoverable_percentiles]
    assert [each[0] for each in found.value_percentiles] == pytest.approx(own, rel=1e-12)


def test_the_same_seed_gives_the_same_bytes_and_another_does_not() -> None:
    first, again, other = (factors(each).tobytes() for each in (FEW, FEW, replace(FEW, seed=1)))
    assert first == again != other


def test_without_errors_the_percentiles_are_the_estimate() -> None:
    for shape in Shape:
        np.testing.assert_array_equal(factors(Uncertainty(0.0, 0.0, 0.0, shape)), [1.0, 1.0, 1.0])


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
        factors(replace(usual_uncertainty(), **wrong))


def test_mass_is_the_stated_one_else_of_the_volume_else_of_area_and_thickness() -> None:
    full = {"tonnage": 5.0, "volume": 7.0, "area": 2.0, "thickness": 3.0, "density": 2.0}
    assert one(amounts(**full)).mass[0] == 5.0
    del full["tonnage"]
    assert one(amounts(**full)).mass[0] == 14.0  # 7 x 2
    del full["volume"]
    assert one(amounts(**full)).mass[0] == 12.0  # 2 x 3 x 2
    assert one(amounts(**full, moisture=25.0)).mass[0] == 9.0  # 12 x 0.75


@pytest.mark.parametrize(
    ("known", "words"),
    [
        pytest.param({"volume": 10.0, "density": 0.9}, "a density of 0.9 t/m³, outside 1 to 4", id="light"),
        pytest.param({"volume": 10.0, "density": 4.1}, "a density of 4.1 t/m³, outside 1 to 4", id="heavy"),
        pytest.param({"volume": 2020.0, "area": 20.0, "density": 2.0}, "a thickness of 101 m, outside", id="thick"),
        pytest.param({"area": 20.0, "thickness": 0.05, "density": 2.0}, "a thickness of 0.05 m, outside", id="thin"),
        pytest.param({"tonnage": 50.0, "volume": 10.0}, "mass over volume is 5 t/m³, outside 1 to 4", id="dense"),
    ],
)
def test_what_does_not_fit_is_told_and_still_reckoned(known: dict[str, float], words: str) -> None:
    found = one(amounts(**known))
    assert np.isfinite(found.mass[0])
    assert any(words in each for each in found.weighed.doubts[0]) and words in found.reasons[0]


def test_what_fits_is_not_doubted() -> None:
    assert one(amounts(volume=2000.0, area=20.0, density=4.0)).weighed.doubts == [[]]


def test_commodities_said_to_be_held_are_told_where_no_grade_is_known() -> None:
    found = assess(HEAP, Grades({"Co": np.array([250.0])}), Processing(), EUROS, FEW, [("Cu", "Co", "Au")])
    assert "said to hold, without a grade: Cu, Au" in found.reasons[0]


def test_recoveries_of_single_elements_come_before_the_common_one() -> None:
    processing = Processing(60.0, {"Ni": 10.0})
    found = assess(HEAP, Grades({each: np.array([100.0]) for each in ("Co", "Ni")}), processing, EUROS, FEW)
    assert (found.elements["Co"].recoverable[0], found.elements["Ni"].recoverable[0]) == pytest.approx((75.6, 12.6))
    assert "recovery 60 %, Ni 10 %" in found.reasons[0]


@pytest.mark.parametrize(("rows", "words"), [([("Co", 120)], "100 is the most"), ([("Co", "a lot")], "no positive")])
def test_recoveries_that_cannot_be_are_refused(rows: list[tuple[str, object]], words: str) -> None:
    with pytest.raises(DataError, match=words):
        read_recoveries("mine", rows)  # type: ignore[arg-type]


def test_the_cost_of_processing_tells_what_pays() -> None:
    processing = Processing(60.0, cost=4.0)
    # 250 g/t x 60 % x 30,000 EUR/t = 4.50 EUR a tonne of waste; 4 / (30,000 x 0.6) = 222.2 mg/kg
    assert [processing.covers_cost(each) for each in (4.5, 4.0, NAN)] == ["yes", "no", "unknown"]
    assert processing.break_even("Co", 30_000.0) == pytest.approx(222.22, rel=1e-4)
    assert Processing(60.0).covers_cost(4.5) == "unknown" and math.isnan(Processing().break_even("Co", 1.0))
    found = assess(HEAP, Grades({"Co": np.array([250.0])}), processing, EUROS, FEW)
    assert found.value_per_tonne[0] == pytest.approx(4.5) and found.economic == ["yes"]


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
        return assess(known, Grades(dict(named[each] for each in order)), Processing(50.0), EUROS, FEW)

    whole, turned, other = run(rows, (0, 1)), run(rows[::-1], (0, 1)), run(rows, (1, 0))
    parts = [run([each], (0, 1)) for each in rows]
    for position in range(3):
        ends = [each.value_percentiles[position] for each in (whole, turned, other)]
        np.testing.assert_array_equal(ends[0], ends[1][::-1])
        np.testing.assert_array_equal(ends[0], ends[2])
        np.testing.assert_array_equal(ends[0], np.concatenate([each.value_percentiles[position] for each in parts]))
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


@settings(deadline=None)
@given(st.floats(0.0, 100.0), st.floats(0.0, 100.0))
def test_a_larger_error_gives_a_wider_interval(one_error: float, other: float) -> None:
    small, large = sorted((one_error, other))
    sure = replace(FEW, volume=0.0, density=0.0)
    widths = [np.ptp(factors(sure, Co=Stated(percent=np.array([each])))) for each in (small, large)]
    assert widths[0] <= widths[1] * (1 + 1e-9)


@settings(deadline=None)
@given(st.integers(0, 3))
def test_what_is_not_known_gives_nothing_and_spoils_no_other(gap: int) -> None:
    volume = np.full(4, 1e5)
    volume[gap] = NAN
    known = replace(amounts(4, density=1.5), volume=volume)
    found = assess(known, Grades({"Co": np.full(4, 100.0)}), Processing(50.0), EUROS, FEW)
    columns = (found.mass, found.value, found.critical, *found.value_percentiles, *found.elements["Co"].percentiles)
    for each in columns:
        assert np.flatnonzero(np.isnan(each)).tolist() == [gap]


def test_the_draws_can_be_stopped_between_elements() -> None:
    heard = []

    def stop(fraction: float, words: str) -> None:
        heard.append(words)
        if len(heard) == 2:
            raise Cancelled

    grades = Grades({each: np.array([100.0]) for each in ("Co", "Ni", "W")})
    with pytest.raises(Cancelled):
        assess(HEAP, grades, Processing(50.0), EUROS, FEW, tick=stop)
    assert heard == ["0 of 1 facilities drawn"] * 2


def test_a_million_draws_of_all_elements_keep_no_more_than_their_random_numbers() -> None:
    usual, draws, symbols = margin(np.ones(1), 20.0, Shape.LOGNORMAL), 10_000, sorted(elements())
    tracemalloc.start()
    simulate({"volume": usual}, dict.fromkeys(symbols, usual), {}, Uncertainty(20, 10, 30, iterations=draws))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 1.3 * len(symbols) * draws * 8  # bytes; with the factors beside them it is twice as much


def test_a_value_that_lacks_an_element_is_not_said_to_pay_nothing() -> None:
    processing = Processing(recovery=50.0, cost=10.0)
    assert processing.covers_cost(5.0) == "no"
    assert processing.covers_cost(5.0, all_known=False) == "unknown"  # what is missing may be worth the rest
    assert processing.covers_cost(15.0, all_known=False) == "yes"
