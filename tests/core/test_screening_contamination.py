# SPDX-License-Identifier: GPL-2.0-or-later
"""Contamination indices: reckoned by hand, and laws."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.screening.contamination.backgrounds import (
    UPPER_CRUST,
    background,
    background_names,
    own_background,
    upper_crust,
)
from crm_dataspace_plugin.core.screening.contamination.contamination import NO_CLASS, Contamination, contaminate
from crm_dataspace_plugin.core.screening.values.breaks import rising

CONTENT = st.one_of(st.just(math.nan), st.floats(1e-3, 1e6))


def one(**contents: float) -> Contamination:
    return contaminate({symbol: np.array([value]) for symbol, value in contents.items()}, upper_crust())


def test_a_sample_is_reckoned_as_by_hand() -> None:
    found = one(Pb=850.0, As=120.0, Zn=400.0)  # CF 850/17 = 50, 120/4.8 = 25, 400/67 = 5.970
    lead, arsenic, zinc = (found.elements[each] for each in ("Pb", "As", "Zn"))
    assert lead.igeo[0] == pytest.approx(5.059, abs=1e-3)  # log2(50 / 1.5)
    assert arsenic.igeo[0] == pytest.approx(4.059, abs=1e-3)
    assert (lead.igeo_class[0], arsenic.igeo_class[0]) == (6, 5)
    assert (lead.er[0], arsenic.er[0]) == pytest.approx((250.0, 250.0))  # 5 x 50 and 10 x 25
    assert zinc.er[0] == pytest.approx(5.970, abs=1e-3)  # 1 x CF
    assert found.pli[0] == pytest.approx(19.54, abs=1e-2)  # (50 x 25 x 5.97) ** (1 / 3)
    assert found.cdeg[0] == pytest.approx(80.970, abs=1e-3)
    assert found.ri[0] == pytest.approx(505.970, abs=1e-3)
    assert (found.ri_class[0], found.n_elements[0]) == ("considerable", 3)


def test_enrichment_is_measured_by_the_normaliser() -> None:
    found = one(Pb=850.0, Fe=2 * 39176.4)  # twice the crust's iron: 50 / 2
    assert found.elements["Pb"].ef[0] == pytest.approx(25.0)
    assert found.elements["Fe"].ef[0] == pytest.approx(1.0)


def test_without_the_normaliser_there_is_no_enrichment_and_it_is_said() -> None:
    found = one(Pb=850.0)
    assert np.isnan(found.elements["Pb"].ef[0])
    assert "Fe is not known" in found.reasons[0]


@pytest.mark.parametrize(
    ("factor", "expected"),
    [(1.5, 0), (1.51, 1), (3.0, 1), (3.01, 2), (6.0, 2), (12.0, 3), (24.0, 4), (48.0, 5), (48.1, 6), (0.01, 0)],
)
def test_classes_of_geoaccumulation(factor: float, expected: int) -> None:
    assert one(Pb=17.0 * factor).elements["Pb"].igeo_class[0] == expected


@pytest.mark.parametrize(
    ("ri", "expected"), [(149.9, "low"), (150.0, "moderate"), (300.0, "considerable"), (600.0, "very high")]
)
def test_classes_of_the_risk_index(ri: float, expected: str) -> None:
    assert one(Pb=17.0 * ri / 5).ri_class[0] == expected  # Pb alone: RI = 5 CF


@pytest.mark.parametrize("content", [0.0, -5.0, math.nan, math.inf])
def test_what_is_no_content_is_not_known(content: float) -> None:
    found = one(Pb=content, As=4.8)
    assert np.isnan(found.elements["Pb"].cf[0])
    assert found.elements["Pb"].igeo_class[0] == NO_CLASS
    assert found.n_elements[0] == 1
    assert found.pli[0] == pytest.approx(1.0)
    assert "not known: Pb" in found.reasons[0]


def test_nothing_known_gives_nothing() -> None:
    found = one(Pb=math.nan)
    assert np.isnan([found.cdeg[0], found.pli[0], found.ri[0]]).all()
    assert (found.ri_class[0], found.n_elements[0]) == ("", 0)


def test_an_element_without_background_is_named() -> None:
    found = one(Te=5.0, Pb=17.0)  # tellurium is not in the source
    assert "no background for Te" in found.reasons[0]
    assert found.n_elements[0] == 1


def test_the_background_and_how_far_it_was_checked_stand_in_the_reason() -> None:
    found = contaminate({"As": np.array([14.0])}, background("FOREGS topsoil"))
    assert found.elements["As"].cf[0] == 2.0  # 14 / 7
    assert "FOREGS topsoil, not verified against the source" in found.reasons[0]
    assert background_names() == ("upper crust", "FOREGS topsoil")


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        pytest.param([("Xx", 1)], "“Xx”", id="no element"),
        pytest.param([("As", 0)], "no positive number", id="zero"),
        pytest.param([("As", "viel")], "no positive number", id="a word"),
        pytest.param([("As", 1), ("as", 2)], "two values for As", id="twice"),
        pytest.param([], "no rows", id="empty"),
    ],
)
def test_a_persons_table_is_refused_with_a_sentence(rows: list[tuple[object, object]], words: str) -> None:
    with pytest.raises(errors.DataError, match=words):
        own_background("mine", rows)  # type: ignore[arg-type]


def test_a_persons_table_is_used() -> None:
    own = own_background("mine", [("as", "2,5"), ("Pb", 10)])
    assert own.values == {"As": 2.5, "Pb": 10.0}


@given(CONTENT, CONTENT, st.floats(1.01, 100))
def test_more_of_an_element_never_lowers_an_index(lead: float, arsenic: float, times: float) -> None:
    less, more = one(Pb=lead, As=arsenic), one(Pb=lead * times, As=arsenic)
    for name in ("cdeg", "pli", "ri"):
        low, high = getattr(less, name)[0], getattr(more, name)[0]
        assert np.isnan(low) == np.isnan(high)
        assert np.isnan(low) or high >= low * (1 - 1e-9)


@given(st.lists(st.tuples(CONTENT, CONTENT), min_size=2, max_size=6))
def test_samples_in_parts_give_what_they_give_together(samples: list[tuple[float, float]]) -> None:
    table = np.array(samples).T
    whole = contaminate({"Pb": table[0], "As": table[1]}, upper_crust())
    parts = [
        contaminate({"Pb": table[0, [each]], "As": table[1, [each]]}, upper_crust()) for each in range(len(samples))
    ]
    np.testing.assert_array_equal(whole.ri, np.concatenate([each.ri for each in parts]))
    assert list(whole.reasons) == [each.reasons[0] for each in parts]


@given(CONTENT, CONTENT, st.floats(1.01, 100))
def test_times_as_much_of_all_scales_every_index_as_its_formula_says(lead: float, arsenic: float, times: float) -> None:
    known = {"Pb": lead, "As": arsenic, "Zn": 67.0}
    base, more = one(**known), one(**{key: each * times for key, each in known.items()})
    for ours, theirs in ((base.cdeg, more.cdeg), (base.pli, more.pli), (base.ri, more.ri)):
        assert theirs[0] == pytest.approx(ours[0] * times, nan_ok=True)
    for symbol in known:
        assert more.elements[symbol].igeo[0] == pytest.approx(
            base.elements[symbol].igeo[0] + math.log2(times), nan_ok=True, abs=1e-9
        )
        assert more.elements[symbol].er[0] == pytest.approx(base.elements[symbol].er[0] * times, nan_ok=True)


def test_the_responses_used_are_those_of_hakanson_and_what_is_not_verified_is_said() -> None:
    found = one(Tl=9.0, Hg=0.5)  # 10 x 9 / 0.9 + 40 x 0.5 / 0.05 = 100 + 400
    assert found.ri[0] == pytest.approx(500.0)
    assert (
        "responses Tl 10, Hg 40 (not verified against the source: Tl), 1 of them of Hakanson 1980" in found.reasons[0]
    )


@pytest.mark.parametrize(
    ("breaks", "expected"), [((8.0, 16.0, 32.0), "considerable"), ((6.0, 12.0, 24.0), "very high")]
)
def test_the_degree_is_judged_by_the_breaks_given(breaks: tuple[float, ...], expected: str) -> None:
    content = {"As": np.array([4.8 * 24.0])}  # 24 times the crust
    assert contaminate(content, upper_crust(), cdeg_breaks=breaks).cdeg_class == [expected]


@pytest.mark.parametrize("text", ["8; 16", "8; 16; 16", "32; 16; 8", "a; b; c", ""])
def test_breaks_that_do_not_rise_are_refused(text: str) -> None:
    with pytest.raises(errors.DataError, match="write 3 rising numbers"):
        rising(text, 3)


def test_a_sum_that_lacks_an_element_is_not_low() -> None:
    # As 4.8 mg/kg is the crust: CF 1, Er 10; Hg 0.05 likewise: CF 1, Er 40
    found = contaminate(
        {"As": np.array([4.8, 4.8, 480.0]), "Hg": np.array([0.05, np.nan, np.nan])}, background(UPPER_CRUST)
    )
    assert found.ri.tolist() == pytest.approx([50.0, 10.0, 1000.0])
    assert found.ri_class == ["low", "", "very high"]
    assert found.ri_missing == ["", "Hg", "Hg"]
    assert "not known: Hg, without which sums are too small" in found.reasons[1]
