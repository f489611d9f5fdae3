# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.vocabulary.codelists import LIST_NAMES, code_list
from crm_dataspace_plugin.core.vocabulary.recognition import named, recognise, terms, unrecognised
from crm_dataspace_plugin.core.vocabulary.words import fold


def _codes(list_name: str, text: str) -> list[str]:
    return [each.code for each in recognise(list_name, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("COBRE", ["Cu"], id="Spanish capitals"),
        pytest.param("COBRE-ORO", ["Cu", "Au"], id="dash"),
        pytest.param("COBRE - ORO - PLATA", ["Cu", "Au", "Ag"], id="dash with spaces"),
        pytest.param("ORO-COBRE-ORO", ["Au", "Cu"], id="twice the same"),
        pytest.param("Cobre y oro", ["Cu", "Au"], id="Spanish and"),
        pytest.param("Kupfer und Kobalt", ["Cu", "Co"], id="German and"),
        pytest.param("Cu; Co,Ni/PGM|Au", ["Cu", "Co", "Ni", "PGM", "Au"], id="all strong separators"),
        pytest.param("cu", ["Cu"], id="symbol in lower case"),
        pytest.param("La, Ce, Y", ["La", "Ce", "Y"], id="yttrium is not the Spanish and"),
        pytest.param("Y", ["Y"], id="yttrium alone"),
        pytest.param("phosphate-rock", ["phosphate-rock"], id="a code with a dash stays whole"),
        pytest.param("graphite, phosphate-rock", ["graphite", "phosphate-rock"], id="also among others"),
        pytest.param("tierras raras", ["REE"], id="a phrase"),
        pytest.param("Estaño", ["Sn"], id="accent"),
        pytest.param("estano", ["Sn"], id="accent left out"),
        pytest.param("miedź, węgiel kamienny", ["Cu", "black-coal"], id="Polish"),
        pytest.param("złoto", ["Au"], id="letter that does not decompose"),
        pytest.param("mineral de COBRE oxidado", ["Cu"], id="inside a longer text"),
        pytest.param("wolframio / estaño (concentrado)", ["W", "Sn"], id="with a remark"),
        pytest.param("kopparmalm", [], id="compounds are not guessed"),
        pytest.param("as in the annex", [], id="English words are not arsenic and indium"),
        pytest.param("HIERRO", ["Fe"], id="iron"),
    ],
)
def test_commodities_are_recognised_as_inventories_write_them(text: str, expected: list[str]) -> None:
    assert _codes("commodity", text) == expected


@pytest.mark.parametrize("text", ["", "  ", "S/I", "s/i", "DESCONOCIDO", "Unbekannt", "n/a", "N/D", "-", "nieznany"])
@pytest.mark.parametrize("list_name", LIST_NAMES)
def test_unknown_in_any_spelling_is_no_code(list_name: str, text: str) -> None:
    assert recognise(list_name, text) == ()
    assert unrecognised(list_name, text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("TRANQUE DE RELAVE", ["tailings-pond"], id="SERNAGEOMIN"),
        pytest.param("EMBALSE", ["tailings-pond"], id="dam"),
        pytest.param("EN PASTA", ["tailings-pond"], id="paste"),
        pytest.param("balsa", ["tailings-pond"], id="IGME pond"),
        pytest.param("Escombrera", ["waste-dump"], id="IGME heap"),
        pytest.param("Halde", ["waste-dump"], id="German"),
        pytest.param("Industrielle Absetzanlage", ["tailings-pond"], id="German office word"),
        pytest.param("terril", ["waste-dump"], id="French"),
        pytest.param("ACOPIO", ["stockpile"], id="stockpile"),
        pytest.param("waste_dump", ["waste-dump"], id="underscore"),
        pytest.param("Balsas y escombreras", ["tailings-pond", "waste-dump"], id="two"),
        pytest.param("tailings storage facility (TSF)", ["tailings-pond"], id="with its abbreviation"),
        pytest.param("osadnik", ["tailings-pond"], id="Polish"),
        pytest.param("sivukivikasa", ["waste-dump"], id="Finnish"),
    ],
)
def test_facility_types_are_recognised_as_inventories_write_them(text: str, expected: list[str]) -> None:
    assert _codes("facility_type", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Abandonada", ["abandoned"], id="abandoned"),
        pytest.param("no activa", ["inactive"], id="a negation that is a term"),
        pytest.param("not closed", [], id="a negated term is nothing"),
        pytest.param("ACTIVO", ["active"], id="active"),
        pytest.param("stillgelegt", ["closed"], id="German"),
    ],
)
def test_statuses_are_recognised(text: str, expected: list[str]) -> None:
    assert _codes("status", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0", id="address"),
        pytest.param("http://creativecommons.org/licenses/by/4.0", "CC-BY-4.0", id="other scheme, no slash"),
        pytest.param("cc-by", "CC-BY-4.0", id="short"),
        pytest.param("CC BY-SA 4.0", "CC-BY-SA-4.0", id="share alike"),
    ],
)
def test_licences_are_recognised_by_name_and_address(text: str, expected: str) -> None:
    assert _codes("licence", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("http://creativecommons.org/licenses/by/4.0", "CC-BY-4.0", id="address"),
        pytest.param("https://creativecommons.org/licenses/by/4.0/deed.pt-br", "CC-BY-4.0", id="deed"),
        pytest.param("https://creativecommons.org/publicdomain/zero/1.0/legalcode", "CC0-1.0", id="legal code"),
        pytest.param("https://spdx.org/licenses/ODbL-1.0.html", "ODbL-1.0", id="SPDX"),
        pytest.param("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0", "CC-BY-4.0", id="EU table"),
        pytest.param("https://www.govdata.de/dl-de/by-2-0", "DL-DE-BY-2.0", id="German"),
        pytest.param("CC-BY-4.0", "CC-BY-4.0", id="code"),
        pytest.param("https://example.org/licenses/CC-BY-4.0.html", None, id="address of others"),
        pytest.param("https://creativecommons.org/licenses/by/4.0/ and more", None, id="more than an address"),
        pytest.param("https://creativecommons.org/", None, id="less than an address"),
        pytest.param("https://", None, id="nothing"),
    ],
)
def test_a_licence_is_named_by_the_whole_of_a_text(text: str, expected: str) -> None:
    found = named("licence", text)
    assert (found.code if found else None) == expected


def test_what_names_no_code_is_told_as_written() -> None:
    assert unrecognised("commodity", "COBRE - Kryptonita; S/I") == ("Kryptonita",)


@pytest.mark.parametrize("list_name", LIST_NAMES)
def test_every_code_and_label_of_a_list_is_recognised_as_itself(list_name: str) -> None:
    wrong = []
    for each in code_list(list_name).codes:
        words = [each.code, *each.labels.values(), *(word for group in each.synonyms.values() for word in group)]
        wrong += [(word, each.code) for word in words if recognise(list_name, word.upper()) != (each,)]
    assert wrong == []


@given(st.text(max_size=60))
def test_any_text_gives_known_codes_at_most_once(text: str) -> None:
    found = [each.code for each in recognise("commodity", text)]
    assert len(found) == len(set(found))
    assert all(code in code_list("commodity") for code in found)


@given(st.text(max_size=60))
@example("𝑨")  # a letter that has no lower case of its own
@example("İ Å ß ŁÓDŹ")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_the_terms_are_folded() -> None:
    assert [word for word in terms("country") if word != fold(word)] == []
