# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches that are kept: under a name, as a history, in a file; and what is new since the last time."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from crm_dataspace_plugin.core.catalogue.chip import Chip
from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.catalogue.saved import SavedSearch, Search
from crm_dataspace_plugin.core.catalogue.saved_file import read_history, read_searches, write_searches
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.gui.catalogue.find_presenter import FindPresenter
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.records_model import RecordRole
from crm_dataspace_plugin.gui.catalogue.saved_presenter import SavedPresenter
from crm_dataspace_plugin.gui.catalogue.sentence_presenter import SentencePresenter
from crm_dataspace_plugin.gui.chosen_area import ChosenArea
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole
from tests.gui.test_find_sentence import understand
from tests.servers.catalogue_service import CatalogueService, collection, record
from tests.watchdog import LIMIT, Watchdog

PATIENCE = 20_000  # milliseconds
SQUARE = "POLYGON((0 40,2 40,2 42,0 42,0 40))"


@pytest.fixture
def step(qtbot, iface, project):
    made = FindStep(iface.mapCanvas(), project, "en")
    qtbot.addWidget(made)
    made.resize(340, 900)
    made.show()
    child(made, "find_saved").click()
    return made


@pytest.fixture
def presenter(step, project, jobs, settings, messages):
    sentences = SentencePresenter(step, project, jobs, messages, understand)
    find = FindPresenter(step, jobs, settings, messages, "en", sentences.prepare)
    return SavedPresenter(step, find, sentences, jobs, settings)


@pytest.fixture
def idle(qtbot, step, jobs):
    def waited() -> None:
        qtbot.waitUntil(lambda: not step.progress.running and jobs.running() == 0, timeout=PATIENCE)

    return waited


def child(parent: QWidget, name: str) -> QWidget:
    found = parent.findChildren(QWidget, name)
    assert found, name
    return found[-1]


def press(step: QWidget, name: str) -> None:
    button = step.findChild(QAbstractButton, name)
    assert button.isVisibleTo(step), name
    button.click()


def text(step: QWidget, name: str) -> str:
    return step.findChild(QLabel, name).text()


def save(step: FindStep, name: str) -> None:
    step.findChild(QLineEdit, "saved_name").setText(name)
    press(step, "saved_save")


def rows(step: FindStep) -> dict[str, list[str]]:
    tree = step.ask.saved.list
    heads = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return {head.text(0): [head.child(n).text(0) for n in range(head.childCount())] for head in heads}


def choose(step: FindStep, row: int, group: int = 0) -> None:
    step.ask.folds.show_only("find_saved")
    tree = step.ask.saved.list
    tree.setCurrentItem(tree.topLevelItem(group).child(row))


def test_a_search_is_kept_with_all_it_asks_for_and_comes_back(step, presenter, settings, project):
    step.show_text("water")
    step.chips.show_all(
        [Chip("commodity", ("W",)), Chip("country", ("ES",), negated=True)], ("2019", ""), Near("X", 5, SQUARE, "towns")
    )
    step.ask.area.keep(ChosenArea(SQUARE, (0.0, 40.0, 2.0, 42.0)))
    before = step.query()
    save(step, "Ore Mountains")
    assert "saved" in text(step, "saved_words")
    step.chips.clear()
    step.show_text("")
    step.ask.area.choose(0)
    choose(step, 0)
    press(step, "saved_run")
    assert not step.ask.saved.isVisible()
    assert step.query() == before
    assert step.text() == "water" and step.chips.near == Near("X", 5, SQUARE, "towns")
    assert read_searches(settings.searches_json)[0].name == "Ore Mountains"


def test_an_area_of_very_many_corners_is_searched_but_not_kept(step, presenter, changing, settings, idle, monkeypatch):
    monkeypatch.setattr("crm_dataspace_plugin.core.catalogue.saved.LONGEST_AREA", 10)
    step.ask.area.keep(ChosenArea(SQUARE, (0.0, 40.0, 2.0, 42.0)))
    save(step, "a")
    assert "too many corners" in text(step, "saved_words") and settings.searches_json == ""
    step.search_requested.emit()
    idle()
    assert rows(step)["History"] == ["in an area"] and read_history(settings.history_json) == ()
    assert step.model.rowCount() == 2


def test_a_name_that_is_taken_is_asked_about_in_the_row(step, presenter, settings):
    step.show_text("one")
    save(step, "a")
    step.show_text("two")
    save(step, "a")
    assert "Replace it?" in text(step, "saved_question")
    press(step, "saved_no")
    assert read_searches(settings.searches_json)[0].search.query.text == "one"
    save(step, "a")
    press(step, "saved_yes")
    assert [each.search.query.text for each in read_searches(settings.searches_json)] == ["two"]


def test_escape_answers_a_question_with_no(step, presenter, settings, qtbot):
    save(step, "a")
    choose(step, 0)
    press(step, "saved_delete")
    qtbot.keyClick(child(step, "saved_no"), Qt.Key.Key_Escape)
    assert not step.ask.saved.question.isVisible() and step.ask.saved.isVisible()
    assert rows(step)["Saved"] == ["a"]


def test_a_search_without_a_name_is_not_saved_and_says_so(step, presenter, settings):
    press(step, "saved_save")
    assert "name" in text(step, "saved_words") and settings.searches_json == ""


def test_delete_asks_and_then_forgets(step, presenter, settings, qtbot):
    save(step, "a")
    save(step, "b")
    choose(step, 0)
    qtbot.keyClick(step.ask.saved.list, Qt.Key.Key_Delete)
    assert "Delete “a”?" in text(step, "saved_question")
    press(step, "saved_yes")
    assert rows(step)["Saved"] == ["b"]
    assert [each.name for each in read_searches(settings.searches_json)] == ["b"]


def test_a_search_is_renamed_in_its_row_but_not_to_a_taken_name(step, presenter, settings):
    save(step, "a")
    save(step, "b")
    item = step.ask.saved.list.topLevelItem(0).child(0)
    item.setText(0, "c")
    assert rows(step)["Saved"] == ["c", "b"]
    step.ask.saved.list.topLevelItem(0).child(0).setText(0, "b")
    assert rows(step)["Saved"] == ["c", "b"] and "cannot be its name" in text(step, "saved_words")


def test_typing_filters_the_list(step, presenter, qtbot):
    save(step, "Erzgebirge")
    save(step, "Asturias")
    qtbot.keyClicks(step.findChild(QLineEdit, "saved_filter"), "astu")
    tree = step.ask.saved.list
    assert [tree.topLevelItem(0).child(n).isHidden() for n in range(2)] == [True, False]


def test_searches_go_out_to_a_file_and_come_in_again(step, presenter, settings, tmp_path, idle):
    step.show_text("water")
    save(step, "a")
    press(step, "saved_export")
    child(step, "saved_file_path").setText(str(tmp_path / "searches"))
    press(step, "saved_file_go")
    idle()
    assert "1 search written to searches.json" in text(step, "saved_words")
    assert not list(tmp_path.glob("*.part"))
    settings.searches_json = ""
    presenter._keep((), "")
    press(step, "saved_import")
    child(step, "saved_file_path").setText(str(tmp_path / "searches.json"))
    press(step, "saved_file_go")
    idle()
    assert rows(step)["Saved"] == ["a"]
    assert read_searches(settings.searches_json)[0].search.query.text == "water"


def test_a_file_that_is_there_is_replaced_only_when_it_is_wished(step, presenter, tmp_path, idle):
    path = tmp_path / "mine.json"
    path.write_text("precious", encoding="utf-8")
    save(step, "a")
    press(step, "saved_export")
    child(step, "saved_file_path").setText(str(path))
    press(step, "saved_file_go")
    press(step, "saved_no")
    idle()
    assert path.read_text(encoding="utf-8") == "precious"
    press(step, "saved_file_go")
    press(step, "saved_yes")
    idle()
    assert json.loads(path.read_text(encoding="utf-8"))["searches"][0]["name"] == "a"


def test_an_import_replaces_nothing_without_asking(step, presenter, settings, tmp_path, idle):
    path = tmp_path / "theirs.json"
    path.write_text(write_searches([SavedSearch("a", Search(sentence="theirs")), SavedSearch("b", Search())]), "utf-8")
    save(step, "a")
    press(step, "saved_import")
    child(step, "saved_file_path").setText(str(path))
    press(step, "saved_file_go")
    idle()
    assert "1 of them are here already: “a”" in text(step, "saved_question")
    press(step, "saved_no")
    assert rows(step)["Saved"] == ["a"]
    press(step, "saved_file_go")
    idle()
    press(step, "saved_yes")
    assert rows(step)["Saved"] == ["a", "b"]
    assert read_searches(settings.searches_json)[0].search.sentence == "theirs"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param(b"\xff\xfe\x00", "no text", id="binary"),
        pytest.param(b"{}", "no saved searches", id="other JSON"),
        pytest.param(None, "cannot be read", id="no file"),
    ],
)
def test_a_crooked_file_gives_one_sentence_and_changes_nothing(step, presenter, tmp_path, idle, content, sentence):
    path = tmp_path / "x.json"
    if content is not None:
        path.write_bytes(content)
    save(step, "a")
    press(step, "saved_import")
    child(step, "saved_file_path").setText(str(path))
    press(step, "saved_file_go")
    idle()
    assert sentence in text(step, "saved_words") and rows(step)["Saved"] == ["a"]


def test_spoilt_settings_are_no_saved_searches_and_no_error(step, project, jobs, settings, messages):
    QgsSettings().setValue("crm_dataspace_plugin/searches", "{")
    sentences = SentencePresenter(step, project, jobs, messages, understand)
    SavedPresenter(step, FindPresenter(step, jobs, settings, messages, "en"), sentences, jobs, settings)
    assert rows(step) == {}


class Changing:
    """A catalogue whose records the test changes."""

    def __init__(self) -> None:
        self.records = [record("a", updated="2026-01-01"), record("b", updated="2026-01-01")]

    def __call__(self, _asked):
        return collection(self.records, len(self.records))


@pytest.fixture
def changing(settings):
    answers = Changing()
    with CatalogueService(answers) as service:
        settings.save_catalogues([CatalogueSource("C", service.url, "records")])
        yield answers


def indexes(step: FindStep) -> list[QModelIndex]:
    return [step.model.index(row) for row in range(step.model.rowCount())]


def run(step: FindStep, idle) -> None:
    choose(step, 0)
    press(step, "saved_run")
    idle()


def test_a_run_tells_what_is_new_and_shows_only_this_on_request(step, presenter, changing, idle):
    save(step, "all")
    run(step, idle)
    assert text(step, "news_words") == "2 records remembered: the next run tells what is new."
    assert not child(step, "news_only").isVisible()
    run(step, idle)
    assert text(step, "news_words").startswith("Nothing new since ")
    changing.records = [record("a", updated="2026-02-02"), record("b", updated="2026-01-01"), record("c")]
    with Watchdog() as watchdog:
        run(step, idle)
    assert watchdog.longest < LIMIT, watchdog.report()
    assert text(step, "news_words").startswith("1 new, 1 changed since ")
    details = {each.data(RecordRole).id: each.data(DetailRole).split(" · ")[0] for each in indexes(step)}
    assert (details["a"], details["c"]) == ("changed", "new") and details["b"] not in ("new", "changed")
    press(step, "news_only")
    assert sorted(each.id for each in step.model.records) == ["a", "c"]
    press(step, "news_only")
    assert sorted(each.id for each in step.model.records) == ["a", "b", "c"]
    run(step, idle)
    assert text(step, "news_words").startswith("Nothing new")


def test_another_search_takes_the_news_away(step, presenter, changing, idle):
    save(step, "all")
    run(step, idle)
    step.chips.add("country", "ES")
    idle()
    assert not step.news.isVisible()


def test_a_run_that_was_overtaken_is_no_run(step, presenter, changing, idle, settings):
    save(step, "all")
    choose(step, 0)
    press(step, "saved_run")
    step.chips.add("country", "ES")
    idle()
    assert read_searches(settings.searches_json)[0].run == ""


def test_the_news_of_a_silent_catalogue_are_not_forgotten(step, presenter, changing, idle, settings):
    save(step, "all")
    run(step, idle)
    kept = settings.catalogues()
    settings.save_catalogues([CatalogueSource("C", "http://127.0.0.1:9", "records")])
    run(step, idle)
    settings.save_catalogues(kept)
    run(step, idle)
    assert text(step, "news_words").startswith("Nothing new")


def test_every_search_is_in_the_history_with_its_sentence_and_runs_again(step, presenter, changing, idle):
    step.show_text("closed tin")
    step.search_requested.emit()
    idle()
    step.chips.clear()
    idle()
    assert rows(step)["History"] == ["closed tin"]
    choose(step, 0)
    press(step, "saved_run")
    idle()
    assert step.query().filters == {"status": ("closed",), "commodity": ("Sn",)}
    assert not step.news.isVisible()
