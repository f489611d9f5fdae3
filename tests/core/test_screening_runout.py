# SPDX-License-Identifier: GPL-2.0-or-later
"""Run-out of dams and heaps: reckoned by hand, and laws."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.screening.preselection.facility_kind import HEAP, LAGOON, UNDECIDED
from crm_dataspace_plugin.core.screening.runout.model import Coefficients, method_names, spread
from crm_dataspace_plugin.core.screening.runout.runout import Runout, run_out

LARRAURI, RICO = method_names()
COLUMNS = ("vf", "vf_low", "vf_high", "distance", "distance_low", "distance_high")
HEIGHT, VOLUME = st.floats(0.5, 300.0), st.floats(100.0, 1e9)
METHODS = st.sampled_from(method_names())


def one(height: float, volume: float, kind: str = LAGOON, method: str = LARRAURI) -> Runout:
    return run_out(np.array([height]), np.array([volume]), [kind], method, spread())


def test_a_dam_by_concha_larrauri_and_lall_is_reckoned_as_by_hand() -> None:
    found = one(25.0, 1.2e6)  # VF = 0.332 x 1.2^0.95 = 0.395; Hf = 25 x (0.395 / 1.2) x 0.395 = 3.25
    assert found.vf[0] == pytest.approx(0.395e6, rel=2e-3)
    assert found.distance[0] == pytest.approx(5.78, rel=2e-3)  # 3.04 x 3.25^0.545


def test_a_dam_by_rico_is_reckoned_as_by_hand() -> None:
    found = one(25.0, 1.2e6, method=RICO)  # VF = 0.354 x 1.2^1.01 = 0.4255; 25 x 0.4255 = 10.64
    assert found.vf[0] == pytest.approx(0.4255e6, rel=2e-3)
    assert found.distance[0] == pytest.approx(7.67, rel=2e-3)  # 1.61 x 10.64^0.66


def test_the_interval_of_a_dam_adds_both_errors_up() -> None:
    found = one(25.0, 1.2e6)  # s = hypot(0.45, 2 x 0.545 x 0.35) = hypot(0.45, 0.3815) = 0.58995
    assert found.distance[0] / found.distance_low[0] == pytest.approx(10 ** (1.644854 * 0.58995), rel=1e-4)
    assert found.distance_high[0] / found.distance[0] == pytest.approx(10 ** (1.644854 * 0.58995), rel=1e-4)
    assert found.vf_low[0] == pytest.approx(found.vf[0] / 10 ** (1.644854 * 0.35), rel=1e-6)
    assert found.vf_high[0] == 1.2e6  # 0.395 x 10^0.576 = 1.49 is more than is stored


def test_a_narrow_interval_still_holds_the_release_of_all() -> None:
    narrow = replace(spread(), released=0.0, distance=0.01)
    found = run_out(np.array([25.0]), np.array([1.2e6]), [LAGOON], LARRAURI, narrow)
    assert found.distance_high[0] == pytest.approx(19.40, rel=2e-3)  # Hf = 25 x 1.2 = 30; 3.04 x 30^0.545
    assert "19.4 km in the middle if all is released" in found.reasons[0]


def test_coefficients_of_ones_own_are_used_and_said() -> None:
    own = Coefficients(2.88, 0.43)
    found = run_out(np.array([25.0]), np.array([1.2e6]), [LAGOON], LARRAURI, spread(), own)
    assert found.distance[0] == pytest.approx(4.78, rel=3e-3)  # 2.88 x 3.25^0.43 = 2.88 x 1.6600
    assert "distance 2.88 · E^0.43" in found.reasons[0]


def test_a_heap_is_reckoned_by_its_reach_angle() -> None:
    found = one(20.0, 1e6, HEAP)  # log10(H/L) = -0.159 - 0.068 x 6 = -0.567; L = 20 x 10^0.567 = 73.8 m
    assert found.distance[0] == pytest.approx(0.0738, rel=1e-3)
    assert found.distance_high[0] == pytest.approx(0.2009, rel=1e-3)  # x 10^0.435 = 2.723
    assert found.distance_low[0] == pytest.approx(0.0271, rel=2e-3)
    assert np.isnan([found.vf[0], found.vf_low[0]]).all() and found.vf_high[0] == 1e6
    assert "Corominas 1996" in found.reasons[0] and "1,000 %" in found.reasons[0]


def test_a_type_that_is_not_known_is_reckoned_as_a_dam_and_it_is_said() -> None:
    assert one(25.0, 1.2e6, UNDECIDED).distance[0] == one(25.0, 1.2e6).distance[0]
    assert "reckoned as a dam" in one(25.0, 1.2e6, UNDECIDED).reasons[0]


def test_the_reason_warns_and_says_what_is_not_verified() -> None:
    reason = one(25.0, 1.2e6).reasons[0]
    assert "not verified against the source" in reason and "wrong by more than 1,000 %" in reason
    assert "90 % interval" in reason and "Las Palmas 2010" in reason


@pytest.mark.parametrize(
    ("height", "volume", "words"),
    [
        pytest.param(math.nan, 1e6, "not known: height", id="no height"),
        pytest.param(10.0, math.nan, "not known: volume", id="no volume"),
        pytest.param(0.0, -1.0, "not known: height, volume", id="neither is positive"),
        pytest.param(math.inf, 1e6, "not known: height", id="no number"),
    ],
)
@pytest.mark.parametrize("kind", [LAGOON, HEAP])
def test_what_is_missing_gives_nothing(height: float, volume: float, words: str, kind: str) -> None:
    found = one(height, volume, kind)
    assert all(np.isnan(getattr(found, each)[0]) for each in COLUMNS)
    assert found.reasons == [words]


@pytest.mark.parametrize("probability", [0.0, 100.0, -5.0, math.nan])
def test_an_interval_that_cannot_be_is_refused(probability: float) -> None:
    with pytest.raises(DataError, match="between 0 and 100"):
        run_out(np.array([1.0]), np.array([1.0]), [LAGOON], RICO, replace(spread(), probability=probability))


@settings(deadline=None)
@given(HEIGHT, VOLUME, METHODS)
def test_bounds_enclose_the_middle_and_never_more_is_released_than_is_stored(
    height: float, volume: float, method: str
) -> None:
    found = one(height, volume, method=method)
    assert found.vf_low[0] <= found.vf[0] <= found.vf_high[0] <= volume * (1 + 1e-12)
    assert found.distance_low[0] * 10 <= found.distance_high[0]  # an order of magnitude at least
    assert found.distance_low[0] <= found.distance[0] <= found.distance_high[0]


@settings(deadline=None)
@given(HEIGHT, VOLUME, METHODS, st.sampled_from((LAGOON, HEAP)), st.floats(1.01, 50.0), st.floats(1.01, 50.0))
def test_a_higher_or_larger_facility_never_runs_out_less(
    height: float, volume: float, method: str, kind: str, higher: float, larger: float
) -> None:
    small = one(height, volume, kind, method)
    for large in (one(height * higher, volume, kind, method), one(height, volume * larger, kind, method)):
        for name in ("distance", "distance_low", "distance_high", "vf_high"):
            assert getattr(large, name)[0] >= getattr(small, name)[0] * (1 - 1e-9)


@settings(deadline=None)
@given(HEIGHT, VOLUME, st.floats(1.0, 20.0))
def test_the_distance_grows_with_the_power_of_the_height(height: float, volume: float, times: float) -> None:
    ratio = one(height * times, volume).distance[0] / one(height, volume).distance[0]
    assert ratio == pytest.approx(times**0.545, rel=1e-9)


@settings(deadline=None)
@given(st.lists(st.tuples(HEIGHT, VOLUME, st.sampled_from((LAGOON, HEAP, UNDECIDED))), min_size=2, max_size=6))
def test_order_and_parts_change_nothing(facilities: list[tuple[float, float, str]]) -> None:
    heights, volumes, kinds = zip(*facilities)
    whole = run_out(np.array(heights), np.array(volumes), kinds, RICO, spread())
    turned = run_out(np.array(heights[::-1]), np.array(volumes[::-1]), kinds[::-1], RICO, spread())
    parts = [one(*each, method=RICO) for each in facilities]
    for name in COLUMNS:
        np.testing.assert_array_equal(getattr(whole, name), getattr(turned, name)[::-1])
        np.testing.assert_array_equal(getattr(whole, name), np.concatenate([getattr(each, name) for each in parts]))
    assert list(whole.reasons) == [each.reasons[0] for each in parts] == list(turned.reasons)[::-1]
