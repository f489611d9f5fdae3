# SPDX-License-Identifier: GPL-2.0-or-later
"""Percentiles found between bounds are those of all draws put in order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.screening.resource.margins import Stated, margin
from crm_dataspace_plugin.core.screening.resource.percentiles import lognormal_bounds, percentiles
from crm_dataspace_plugin.core.screening.resource.simulation import simulate
from crm_dataspace_plugin.core.screening.resource.uncertainty import PERCENTILES, Shape, Uncertainty


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    size=st.integers(1, 12_001),
    sigma=st.lists(st.floats(0.0, 3.0), min_size=1, max_size=4),
    astray=st.floats(0.3, 3.0),
)
def test_they_are_numpys_to_the_last_bit_even_where_the_bounds_are_astray(
    seed: int, size: int, sigma: list[float], astray: float
):
    spread = np.array(sigma)
    draws = np.exp(spread[:, None] * np.random.default_rng(seed).standard_normal((len(sigma), size)))
    draws[:, : size // 7] = draws[:, :1]  # many alike
    before = draws.copy()
    found = percentiles(draws, lognormal_bounds(spread * astray, size))
    np.testing.assert_array_equal(found, np.percentile(draws, PERCENTILES, axis=1))
    np.testing.assert_array_equal(draws, before)


def test_the_bounds_hold_nearly_always_and_little():
    draws = np.random.default_rng(7).standard_normal((500, 10_000))
    bounds = np.log(lognormal_bounds(np.ones(1), 10_000))[:, :, 0]
    for place, (low, high) in zip(np.percentile(draws, PERCENTILES, axis=1), bounds):
        assert np.all((low < place) & (place < high))
        assert np.mean((low < draws) & (draws < high)) < 0.06  # 2 x 5 standard errors: 10 x sqrt(0.25 / 10,000) = 0.05


@pytest.mark.parametrize("shape", Shape)
def test_many_facilities_with_margins_of_their_own_get_what_each_gets_alone(shape: Shape):
    stated = Stated(np.linspace(10.0, 50.0, 70))
    mass = {"volume": margin(np.ones(70), 20.0, shape)}
    grades = {each: margin(np.ones(70), 30.0, shape, stated) for each in ("Co", "Ni")}
    worth = {"Co": np.linspace(1.0, 2.0, 70)}
    errors = Uncertainty(20, 10, 30, shape, iterations=3_000)
    together = simulate(mass, grades, worth, errors)
    for place in (0, 31, 32, 69):
        own = Stated(np.array([stated.percent[place]]))
        alone = simulate(
            {"volume": margin(np.ones(1), 20.0, shape)},
            {each: margin(np.ones(1), 30.0, shape, own) for each in grades},
            {"Co": worth["Co"][place : place + 1]},
            errors,
        )
        assert alone.value[:, 0].tobytes() == together.value[:, place].tobytes()
        assert alone.factors["Ni"][:, 0].tobytes() == together.factors["Ni"][:, place].tobytes()
