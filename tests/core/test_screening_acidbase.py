# SPDX-License-Identifier: GPL-2.0-or-later
"""Acid-base accounting: reckoned by hand, and laws."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.screening.acidbase.acidbase import AcidBase, Limits, Measured, Rule, account
from crm_dataspace_plugin.core.screening.acidbase.inert import CONDITIONS, METALS, metals_low

NAN = math.nan
SHARE = st.one_of(st.just(NAN), st.floats(0, 50))
POTENTIAL = st.one_of(st.just(NAN), st.floats(-50, 1000))


def one(
    sulphur: float,
    np_: float,
    nag_ph: float = NAN,
    sulphide: float = NAN,
    nag: float = NAN,
    limits: Limits = Limits(),
    inert: Optional[dict[str, Optional[bool]]] = None,
) -> AcidBase:
    arrays = (np.array([each]) for each in (sulphur, sulphide, np_, nag_ph, nag))
    return account(Measured(*arrays, {key: [(value, "")] for key, value in (inert or {}).items()}), limits)


def test_a_sample_is_reckoned_as_by_hand() -> None:
    found = one(2.4, 35.0)  # AP 31.25 * 2.4 = 75; NNP 35 - 75 = -40; NPR 35 / 75 = 0.467
    assert (found.ap[0], found.nnp[0]) == (75.0, -40.0)
    assert found.npr[0] == pytest.approx(0.4667, abs=1e-4)
    assert found.napp[0] == pytest.approx(30.6 * 2.4 - 0.98 * 35)  # 73.44 - 34.3 = 39.14
    assert found.aba_class[0] == "PAG"
    assert found.inert.answers[0] == "no"
    assert "total sulphur" in found.reasons[0]


@pytest.mark.parametrize(
    ("sulphur", "np_", "expected"),
    [
        pytest.param(1.0, 31.24, "PAG", id="just below one"),
        pytest.param(1.0, 31.25, "uncertain", id="exactly one"),
        pytest.param(1.0, 62.5, "uncertain", id="exactly two"),
        pytest.param(1.0, 62.51, "non-PAG", id="just above two"),
        pytest.param(0.0, 0.0, "non-PAG", id="no sulphur"),
        pytest.param(0.0, NAN, "no data", id="no sulphur, nothing else known"),
        pytest.param(NAN, 100.0, "no data", id="sulphur not known"),
        pytest.param(-1.0, 100.0, "no data", id="a negative share is none"),
        pytest.param(101.0, 100.0, "no data", id="more than all is none"),
    ],
)
def test_classes_by_the_ratio(sulphur: float, np_: float, expected: str) -> None:
    assert one(sulphur, np_).aba_class[0] == expected


@pytest.mark.parametrize(
    ("sulphur", "np_", "expected"),
    [
        pytest.param(2.0, 45.0, "PAG", id="NNP -17.5, NPR 0.72"),
        pytest.param(4.0, 100.0, "PAG", id="NNP -25 though NPR 0.8"),
        pytest.param(0.1, 9.0, "uncertain", id="NPR 2.88 but NNP 5.9"),
        pytest.param(1.0, 70.0, "non-PAG", id="NPR 2.24 and NNP 38.75"),
        pytest.param(0.0, 5.0, "non-PAG", id="no sulphur"),
    ],
)
def test_the_combined_rule(sulphur: float, np_: float, expected: str) -> None:
    assert one(sulphur, np_, limits=Limits(rule=Rule.COMBINED)).aba_class[0] == expected


@pytest.mark.parametrize(
    ("np_", "nag", "expected"),
    [
        pytest.param(10.0, 3.0, "PAF", id="acid by both"),
        pytest.param(90.0, 6.0, "NAF", id="by neither"),
        pytest.param(90.0, 4.5, "NAF", id="at the limit"),
        pytest.param(10.0, 6.0, "UC", id="they disagree"),
        pytest.param(10.0, NAN, "no data", id="no NAG test"),
        pytest.param(10.0, 15.0, "no data", id="no such pH"),
    ],
)
def test_classes_of_amira(np_: float, nag: float, expected: str) -> None:
    assert one(1.0, np_, nag).amira_class[0] == expected  # NAPP 30.6 - 0.98 NP: 20.8 and -57.6


@pytest.mark.parametrize(
    ("sulphide", "np_", "expected"),
    [
        pytest.param(0.1, NAN, "yes", id="at a tenth of a per cent nothing else is asked"),
        pytest.param(0.5, 50.0, "yes", id="NPR 3.2"),
        pytest.param(0.5, 46.875, "no", id="NPR exactly 3"),
        pytest.param(0.5, NAN, "unknown", id="NPR not known"),
        pytest.param(1.5, 1000.0, "no", id="too much whatever else"),
        pytest.param(NAN, 10.0, "unknown", id="sulphur not known"),
    ],
)
def test_the_sulphur_criterion_of_inert_waste(sulphide: float, np_: float, expected: str) -> None:
    assert one(NAN, np_, sulphide=sulphide).inert.sulphur[0] == expected


HELD = {"a": True, "c": True, "d": True, "e": True}


@pytest.mark.parametrize(
    ("sulphide", "others", "expected"),
    [
        pytest.param(0.05, {}, "unknown", id="sulphur alone does not make waste inert"),
        pytest.param(0.05, HELD, "yes", id="all five hold"),
        pytest.param(1.5, HELD, "no", id="sulphur fails"),
        pytest.param(1.5, {}, "no", id="one that fails decides whatever is not known"),
        pytest.param(NAN, HELD, "unknown", id="sulphur not known"),
        *(pytest.param(0.05, {**HELD, each: False}, "no", id=f"{each} fails") for each in HELD),
        *(pytest.param(0.05, {**HELD, each: None}, "unknown", id=f"{each} not known") for each in HELD),
    ],
)
def test_inert_waste_meets_all_five_conditions(
    sulphide: float, others: dict[str, Optional[bool]], expected: str
) -> None:
    found = one(NAN, 5.0, sulphide=sulphide, inert=others).inert
    assert found.answers[0] == expected
    assert [f"({each}) " in found.reasons[0] for each in CONDITIONS] == [True] * 5


@pytest.mark.parametrize(
    ("contents", "answer", "expected"),
    [
        pytest.param({"As": 60.0}, None, False, id="above"),
        pytest.param({"As": 60.0}, True, False, id="above, whatever is answered"),
        pytest.param({"As": 50.0}, None, None, id="at the limit, but fine particles are not known"),
        pytest.param({"As": 50.0}, True, True, id="below and answered"),
        pytest.param({}, False, False, id="answered"),
        pytest.param({"As": NAN}, None, None, id="not known"),
        pytest.param({"Zn": 9000.0}, None, None, id="no limit for it"),
    ],
)
def test_metals_of_inert_waste(contents: dict[str, float], answer: Optional[bool], expected: Optional[bool]) -> None:
    assert metals_low(contents, {"As": 50.0}, answer)[0] is expected
    assert len(METALS) == 11


@pytest.mark.parametrize(
    ("nag", "above", "expected"),
    [(3.0, None, "PAF"), (3.0, 5.0, "UC"), (5.0, 5.0, "UC"), (5.1, 5.0, "PAF"), (NAN, 5.0, "no data")],
)
def test_the_acid_of_the_nag_test_may_be_asked_for_as_well(nag: float, above: Optional[float], expected: str) -> None:
    assert one(1.0, 10.0, 3.0, nag=nag, limits=Limits(nag_above=above)).amira_class[0] == expected


@given(st.floats(0.01, 30), st.floats(0.01, 500), st.floats(0.1, 3.0))
def test_twice_of_everything_keeps_the_ratio_and_doubles_the_balance(s: float, np_: float, times: float) -> None:
    small, large = one(s, np_), one(s * times, np_ * times)
    assert large.npr[0] == pytest.approx(small.npr[0])
    assert large.nnp[0] == pytest.approx(small.nnp[0] * times, abs=1e-9 * np_ * times)
    assert large.napp[0] == pytest.approx(small.napp[0] * times, abs=1e-9 * np_ * times)


def test_sulphide_sulphur_is_preferred_and_said_so() -> None:
    found = one(3.0, 10.0, sulphide=1.0)
    assert found.ap[0] == 31.25
    assert "1 % sulphide sulphur" in found.reasons[0]


@given(SHARE, POTENTIAL)
def test_what_is_not_known_stays_unknown(sulphur: float, np_: float) -> None:
    found = one(sulphur, np_)
    missing = math.isnan(sulphur) or math.isnan(np_)
    assert (found.aba_class[0] == "no data") == missing
    assert bool(np.isnan(found.nnp[0])) == missing


@given(st.floats(0.01, 50), st.floats(0, 500), st.floats(0.01, 100))
def test_more_neutralising_never_makes_it_worse(sulphur: float, np_: float, more: float) -> None:
    rank = ["PAG", "uncertain", "non-PAG"]
    assert rank.index(one(sulphur, np_ + more).aba_class[0]) >= rank.index(one(sulphur, np_).aba_class[0])


@given(st.lists(st.tuples(SHARE, SHARE, POTENTIAL), min_size=1, max_size=8), st.randoms())
def test_the_order_of_samples_does_not_matter(samples: list[tuple[float, float, float]], chance: object) -> None:
    order = list(range(len(samples)))
    chance.shuffle(order)  # type: ignore[attr-defined]
    table = np.array(samples)
    whole, mixed = account(Measured(*table.T)), account(Measured(*table[order].T))
    assert [whole.reasons[each] for each in order] == list(mixed.reasons)
    np.testing.assert_array_equal(whole.npr[order], mixed.npr)
