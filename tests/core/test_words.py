# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of the core are translated when a catalogue is in use, and English whatever happens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crm_dataspace_plugin.core.words import Marks, later, number, said, say, spoken, use

SPANISH = {
    "{name} has {count:,} rows": "{count:,} filas tiene {name}",
    "Lost": "Perdido",
    "Read {name}": "Leer {nombre}",
    "Take {name}": "Tomar {name:d}",
    "Leave {name}": "Dejar {",
    "Give {name}": "",
}


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use(None)


def test_without_a_catalogue_the_sentence_is_english() -> None:
    assert say("{name} has {count:,} rows", name="a", count=1200) == "a has 1,200 rows"
    assert said("Lost") == "Lost"


def test_values_are_put_into_the_translation() -> None:
    use(lambda text: SPANISH.get(text, text))
    assert say("{name} has {count:,} rows", name="a.b", count=1200) == "1,200 filas tiene a.b"


def test_numbers_are_written_as_the_language_does() -> None:
    use(lambda text: SPANISH.get(text, text), Marks(",", "."))
    assert say("{name} has {count:,} rows", name="a.b", count=1200) == "1.200 filas tiene a.b"
    assert (number(1234.5, ",.2f"), number(0.5), number(-3)) == ("1.234,50", "0,5", "-3")
    use(None)
    assert number(1234.5, ",.2f") == "1,234.50"


def test_a_page_can_state_its_language() -> None:
    assert spoken() == "en"
    use(lambda text: text, language="es")
    assert spoken() == "es"


def test_a_text_of_a_table_is_translated_when_it_is_shown() -> None:
    text = later("Lost")
    use(lambda text: SPANISH.get(text, text))
    assert (text, said(text)) == ("Lost", "Perdido")


@pytest.mark.parametrize("template", ["Read {name}", "Take {name}", "Leave {name}", "Give {name}", "Not there {name}"])
def test_a_translation_that_is_broken_or_missing_leaves_the_english_sentence(template: str) -> None:
    use(lambda text: SPANISH.get(text, text))
    assert say(template, name="a") == template.replace("{name}", "a")


def test_braces_of_a_value_stay() -> None:
    assert say("Read {name}", name="{count}") == "Read {count}"


def test_a_value_may_have_any_name() -> None:
    assert say("{template}", template="a") == "a"
