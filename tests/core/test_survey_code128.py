# SPDX-License-Identifier: GPL-2.0-or-later
"""Code 128: values and check by hand, patterns by what the standard demands of all of them."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.survey import code128


@pytest.mark.parametrize(
    ("values", "check"),
    [
        # start A, P J J 1 2 3 C: 103 + 48 + 2·42 + 3·42 + 4·17 + 5·18 + 6·19 + 7·35 = 878 = 8·103 + 54
        pytest.param([103, 48, 42, 42, 17, 18, 19, 35], 54, id="PJJ123C in set A"),
        # start C, 12 34: 105 + 12 + 2·34 = 185 = 103 + 82
        pytest.param([105, 12, 34], 82, id="1234 in set C"),
        # start B, H I: 104 + 40 + 2·41 = 226 = 2·103 + 20
        pytest.param([104, 40, 41], 20, id="HI in set B"),
    ],
)
def test_the_check_value_is_the_weighted_sum_modulo_103(values, check) -> None:
    assert code128.check_value(values) == check


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("AB", [104, 33, 34], id="letters"),
        pytest.param("1234", [105, 12, 34], id="digits alone are taken in pairs"),
        pytest.param("12345", [105, 12, 34, 100, 21], id="an odd digit at the end of them in set B"),
        pytest.param("A1234", [104, 33, 99, 12, 34], id="four digits at the end are worth the change"),
        pytest.param("A12345", [104, 33, 17, 99, 23, 45], id="the odd digit goes before the change"),
        pytest.param("1234A", [105, 12, 34, 100, 33], id="four digits at the beginning are worth it"),
        pytest.param("A1234B", [104, 33, 17, 18, 19, 20, 34], id="four digits inside are not"),
        pytest.param("A123456B", [104, 33, 99, 12, 34, 56, 100, 34], id="six digits inside are"),
        pytest.param("12", [104, 17, 18], id="two digits are not"),
    ],
)
def test_long_runs_of_digits_are_taken_in_pairs(text, values) -> None:
    assert code128.symbols(text) == values


def test_a_short_text_is_drawn_as_the_table_says() -> None:
    # start B 211214, A 111323, check 104 + 33 = 137 = 103 + 34: 131123, stop 2331112
    assert "".join(map(str, code128.widths("A"))) == "211214" + "111323" + "131123" + "2331112"


def test_every_character_has_its_own_pattern_of_eleven_modules_with_an_even_number_of_dark_ones() -> None:
    patterns = set()
    for number in range(32, 127):
        start, symbol = code128.widths(chr(number))[:6], code128.widths(chr(number))[6:12]
        assert sum(start) == sum(symbol) == 11
        assert sum(symbol[0::2]) % 2 == 0 and max(symbol) <= 4  # ISO/IEC 15417, section 4.2
        patterns.add(symbol)
    assert len(patterns) == 95


@pytest.mark.parametrize("text", ["", "Æ", "a\nb", "\x7f"])
def test_what_it_cannot_hold_is_refused(text) -> None:
    assert not code128.can_encode(text)
    with pytest.raises(ValueError):
        code128.widths(text)
