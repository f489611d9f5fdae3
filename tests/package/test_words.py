# SPDX-License-Identifier: GPL-2.0-or-later
"""The texts of the code reach the languages' files; a translation that lost something does not get there."""

from __future__ import annotations

import pytest

from tools.words.catalogue import Translation, place, read, updated, write
from tools.words.exchange import left, refused, taken
from tools.words.extraction import extract
from tools.words.message import LANGUAGES, Message
from tools.words.placeholders import faults
from tools.words.pseudo import lengthened

OPEN, AGAIN, COUNT = Message("Panel", "Open"), Message("Window", "Open"), Message("Count", "{} of {}")
FINISHED = Translation("Öffnen", True)


def extracted(tmp_path, code):
    path = tmp_path / "code.py"
    path.write_text(code, encoding="utf-8")
    return extract([path])


def test_every_text_of_the_product_can_be_read():
    assert extract().wrong == ()


def test_a_text_is_found_under_the_name_by_which_qt_asks_for_it(tmp_path):
    found = extracted(
        tmp_path,
        "class Panel(QWidget):\n"
        "    def show(self):\n"
        '        self.tr("Close" if self.open else "Open"); translate("Count", "{} " "rows"); say("{n} left", n=1)\n'
        'TABLE = later("lost")\n',
    )
    assert found.wrong == ()
    assert {(each.context, each.source) for each in found.messages} == {
        ("Panel", "Close"),
        ("Panel", "Open"),
        ("Count", "{} rows"),
        ("Core", "{n} left"),
        ("Core", "lost"),
    }


@pytest.mark.parametrize(
    "code",
    [
        pytest.param('class A:\n    def f(self, name): self.tr(f"Open {name}")', id="put together"),
        pytest.param('translate(context, "Open")', id="context not known"),
        pytest.param('def f(widget): widget.tr("Open")', id="of another object"),
        pytest.param('class A:\n    def f(self): self.tr("Open")\nclass B(A): pass', id="inherited"),
    ],
)
def test_what_qt_would_not_find_is_told(tmp_path, code):
    assert len(extracted(tmp_path, code).wrong) == 1


def test_a_file_keeps_what_was_written(tmp_path):
    catalogue = {
        OPEN: Translation("„Ö“ & <b>'x'</b>\n…", True),
        COUNT: Translation(),
        Message("A", "O", "verb"): Translation("draft"),
    }
    write(tmp_path / "de.ts", "de", catalogue)
    assert read(tmp_path / "de.ts") == catalogue


def test_an_update_drops_what_is_gone_and_keeps_the_words_that_moved():
    new = updated({OPEN: FINISHED, COUNT: FINISHED}, [AGAIN, Message("Panel", "New")])
    assert new == {AGAIN: FINISHED, Message("Panel", "New"): Translation()}


def test_the_same_words_are_asked_for_once_and_taken_everywhere():
    catalogue = {each: Translation() for each in (OPEN, AGAIN, COUNT)}
    assert [entry["source"] for entry in left(catalogue)] == ["{} of {}", "Open"]
    assert [entry["source"] for entry in left(catalogue, 2, 2)] == ["Open"]
    assert taken(catalogue, {OPEN.id: "Öffnen"}) == {OPEN: FINISHED, AGAIN: FINISHED, COUNT: Translation()}


def test_one_context_can_have_words_of_its_own():
    new = taken({OPEN: Translation(), AGAIN: Translation()}, {OPEN.id: "Öffnen", f"{OPEN.id}@Window": "Offen"})
    assert (new[OPEN].text, new[AGAIN].text) == ("Öffnen", "Offen")


def test_an_unknown_id_and_a_lost_placeholder_are_refused():
    catalogue = {OPEN: Translation(), COUNT: Translation()}
    assert list(refused(catalogue, {OPEN.id: "Öffnen", COUNT.id: "{1} hat {0}"})) == []
    assert len(list(refused(catalogue, {"12345678": "x", COUNT.id: "{} von", f"{OPEN.id}@Count": "x"}))) == 3


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Open", ""),
        ("{} rows", "Zeilen"),
        ("{} rows", "{0} {1} Zeilen"),
        ("{n:,} rows", "{n} Zeilen"),
        ("{n} rows", "{m} Zeilen"),
        ("{n} rows", "{n Zeilen"),
        ("%1 rows", "1 Zeilen"),
        ("&Open", "Öffnen"),
        ("Salt & sand", "Salz &und Sand"),
        ("<b>Lost</b>", "<b>Verloren"),
        ('<a href="x">Help</a>', '<a href="y">Hilfe</a>'),
        ("All files (*);;CSV (*.csv)", "Alle Dateien (*);;CSV"),
        (" and", "und"),
        ("Open…", "Öffnen"),
        ("Name:", "Name"),
        ("Choose ID_FIELD", "ID_FELD wählen"),
    ],
)
def test_a_translation_keeps_what_its_text_has(source, translation):
    assert list(faults(source, translation))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{} of {}", "von {1} {0}"),
        ("{name}: {n:,} rows", "{n:,} Zeilen: {name}"),
        ("a {", "ein {"),
        ("&Open", "Ö&ffnen"),
        ("<b>{}</b>&nbsp;m", "<b>{}</b> m"),
        ("Under 5 %", "unter 5 %"),
        ("Name:", "Nom :"),
    ],
)
def test_a_translation_may_put_things_elsewhere(source, translation):
    assert list(faults(source, translation)) == []


def test_the_language_that_nobody_speaks_is_longer_and_keeps_what_it_has_to():
    for each in extract().messages:
        longer = lengthened(each.source)
        assert list(faults(each.source, longer)) == []
    assert lengthened("Check {name} rows…") == "Checkkc {name} rowssw…"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_of_each_language_hold_the_texts_of_the_code(language):
    """`make words` brings them up to date."""
    texts, held = extract().messages, set(read(place(language)))
    assert {"missing": texts - held, "stale": held - texts} == {"missing": set(), "stale": set()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_whole_stays_whole(language):
    assert [message.source for message, each in read(place(language)).items() if not each.finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_has_lost_anything(language):
    told = [
        f"{message.source} → {each.text}: {fault}"
        for message, each in read(place(language)).items()
        if each.finished
        for fault in faults(message.source, each.text)
    ]
    assert told == []
