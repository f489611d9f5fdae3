# SPDX-License-Identifier: GPL-2.0-or-later
"""What a facility sheet says for the names and codes of an inventory, and which fields are results."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.screening.facility_sheet.attribute_words import attribute_title, attribute_words
from crm_dataspace_plugin.core.screening.facility_sheet.known_results import is_result, reasons_of


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("area_m2", "area (m²)"),
        ("density_t_m3", "density (t/m³)"),
        ("facility_type", "facility type"),
        ("NOMBRE_INSTALACION", "nombre instalacion"),
        ("CANTIDAD_MUROS__CONTENCION_", "cantidad muros contencion"),
        ("UTM_ESTE", "UTM este"),
        ("Co_ppm", "Co ppm"),
        ("_", "_"),
    ],
)
def test_a_name_becomes_a_title(name: str, title: str) -> None:
    assert attribute_title(name) == title
    assert attribute_title(name, "Alias of the layer") == "Alias of the layer"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("commodity", '["black-coal"]', "hard coal"),
        ("commodity", ["Cu", "no-such-code"], "Copper, no-such-code"),
        ("facility_type", "tailings-pond", "tailings pond"),
        ("remarks", "tailings-pond", "tailings-pond"),
        ("remarks", "[not JSON]", "[not JSON]"),
        ("restored", True, "yes"),
        ("height_m", 12.5, "12.5"),
        ("commodity", None, ""),
        ("commodity", "[]", ""),
    ],
)
def test_a_code_becomes_its_label(name: str, value: object, words: str) -> None:
    assert attribute_words(name, value).casefold() == words.casefold()  # type: ignore[arg-type]


def test_ordinary_words_are_results_only_beside_others_of_their_method() -> None:
    assert is_result("value_p10", ()) and is_result("crm_missing", ()) and is_result("ri_missing", ())
    assert not is_result("score", ("name",)) and is_result("score", ("quadrant",))
    assert not is_result("basis", ()) and is_result("basis", ("unknown_count",))


def test_reasons_are_told_by_their_method() -> None:
    fields = ("name", "reasons_preselection", "aba_reasons", "unfc_class", "reasons", "economic")
    told = {
        "reasons_preselection": "Pre-selection",
        "aba_reasons": "Acid-base account",
        "reasons": "Resource potential",
    }
    assert reasons_of(dict.fromkeys(fields)) == told
    assert reasons_of({"height": 1.0, "reasons": "mine"}) == {"reasons": "Reasons"}
