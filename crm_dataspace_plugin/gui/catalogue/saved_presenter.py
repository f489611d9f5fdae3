# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps searches: by name, as a history, in files; and tells what is new when one is run again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timezone
from functools import partial
from typing import Callable, Optional, TypeVar

from qgis.PyQt.QtCore import QObject

from crm_dataspace_plugin.bridge import logs
from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.federation import State
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.saved import (
    MOST_SAVED,
    News,
    SavedSearch,
    Search,
    after_run,
    can_be_kept,
    clean_name,
    news,
    renamed,
    with_history,
    with_search,
    without_search,
    words_can_be_kept,
)
from crm_dataspace_plugin.core.catalogue.saved_file import (
    read_history,
    read_searches,
    write_history,
    write_searches,
)
from crm_dataspace_plugin.core.errors import DataError, DataSpaceError
from crm_dataspace_plugin.gui.catalogue.find_presenter import FindPresenter
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.record_words import news_word
from crm_dataspace_plugin.gui.catalogue.saved_files import SavedFiles
from crm_dataspace_plugin.gui.catalogue.search_outcome import SearchOutcome
from crm_dataspace_plugin.gui.catalogue.search_words import news_words, searches_words
from crm_dataspace_plugin.gui.catalogue.sentence_presenter import SentencePresenter

Kept = TypeVar("Kept")

RUN_LIMIT = 1000  # records of each catalogue when a saved search is run


class SavedPresenter(QObject):
    def __init__(
        self, step: FindStep, find: FindPresenter, sentences: SentencePresenter, jobs: Jobs, settings: Settings
    ) -> None:
        super().__init__(step)
        self._step = step
        self._find = find
        self._sentences = sentences
        self._settings = settings
        self._saved = _read(read_searches, settings.searches_json)
        self._history = _read(read_history, settings.history_json)
        self._running: Optional[SavedSearch] = None  # started from the list and not ended yet
        self._told: Optional[Query] = None  # what the news are about
        self._records: Sequence[Record] = ()
        self._news = News()
        panel = step.ask.saved
        self._panel = panel
        panel.save_wanted.connect(self._on_save)
        panel.run_wanted.connect(self._on_run)
        panel.rename_wanted.connect(self._on_rename)
        panel.delete_wanted.connect(self._on_delete)
        self._files = SavedFiles(panel, jobs, lambda: self._saved, self._keep)
        step.news.only_wanted.connect(self._on_only)
        find.started.connect(self._on_started)
        find.searched.connect(self._on_searched)
        self._show()

    def _show(self) -> None:
        self._panel.show_entries(self._saved, self._history)

    def _keep(self, saved: Sequence[SavedSearch], words: str) -> None:
        self._saved = tuple(saved)
        self._settings.searches_json = write_searches(self._saved)
        self._show()
        self._panel.show_words(words)

    def _on_save(self, name: str) -> None:
        try:
            search = self._step.ask.search(self._sentences.sentence)
        except DataSpaceError as error:
            self._panel.show_words(error.message)
            return
        if not can_be_kept(search):
            self._panel.show_words(self.tr("The area has too many corners to be kept: choose or draw a simpler one."))
            return
        if not words_can_be_kept(search):
            self._panel.show_words(self.tr("The words are too many to be kept: search for fewer."))
            return
        added = SavedSearch(clean_name(name), search)
        save = partial(self._save, added)
        if added.name in {each.name for each in self._saved}:
            question = self.tr("There is a search named “{}” already. Replace it?").format(added.name)
            self._panel.question.ask(question, self.tr("Replace"), save)
        elif len(self._saved) >= MOST_SAVED:
            self._panel.show_words(self.tr("{} searches are saved: delete one first.").format(MOST_SAVED))
        else:
            save()

    def _save(self, added: SavedSearch) -> None:
        self._keep(with_search(self._saved, added), self.tr("“{}” is saved.").format(added.name))

    def _on_rename(self, old: str, new: str) -> None:
        after = renamed(self._saved, old, new)
        taken = after == self._saved and clean_name(new) != old
        self._keep(after, self.tr("“{}” cannot be its name: empty, or taken.").format(new) if taken else "")

    def _on_delete(self, names: Sequence[str]) -> None:
        which = f"“{names[0]}”" if len(names) == 1 else searches_words(len(names))
        question = self.tr("Delete {}? What it had found is forgotten, too.").format(which)
        self._panel.question.ask(question, self.tr("Delete"), partial(self._delete, tuple(names)))

    def _delete(self, names: Sequence[str]) -> None:
        left = self._saved
        for name in names:
            left = without_search(left, name)
        self._keep(left, "")

    def _on_run(self, chosen: object) -> None:
        search = chosen.search if isinstance(chosen, SavedSearch) else chosen
        if not isinstance(search, Search):
            return
        self._step.ask.show_search(search)
        self._sentences.take_as_it_is(search.sentence)
        self._running = chosen if isinstance(chosen, SavedSearch) else None
        self._told = None
        self._step.ask.folds.show_only("")  # the results are what counts now
        self._step.focus_text()
        self._find.search_up_to(RUN_LIMIT)

    def _on_started(self, query: Query) -> None:
        """Remember what is asked; what was new in another search is not told any more."""
        if _same(query, self._told):
            return
        self._told = None
        self._step.news.show_news("", 0)
        self._step.model.mark(News())
        try:
            asked = self._step.ask.search(self._sentences.sentence)
        except DataSpaceError:  # the selection that made the area is gone: there is nothing to repeat
            return
        if self._running is not None and asked.query != self._running.search.query:
            self._running = None  # something else was asked before it began
        if asked.query == Query() and asked.near is None:
            return
        self._history = with_history(self._history, asked)
        self._settings.history_json = write_history(filter(_can_be_kept, self._history))
        self._show()

    def _on_searched(self, outcome: SearchOutcome) -> None:
        saved, self._running = self._running, None
        if saved is None or saved not in self._saved:
            return
        self._records = tuple(outcome.records)
        self._news = news(saved, self._records)
        self._told = outcome.query
        whole = [name for name, state in outcome.states.items() if state.state is State.OK]
        now = datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
        self._keep(with_search(self._saved, after_run(saved, self._records, whole, now)), "")
        text = news_words(self._news, len(self._step.model.found), saved.run, not outcome.has_more)
        self._step.model.mark(self._news)
        self._step.news.show_news(text, len(self._news.keys))

    def _on_only(self, only: bool) -> None:
        """List only what is new or changed, or everything again."""
        model = self._step.model
        told = [each for found in model.found if news_word(found, self._news) for each in found.sources]
        model.clear()
        model.append(told if only else self._records)


def _can_be_kept(search: Search) -> bool:
    return can_be_kept(search) and words_can_be_kept(search)


def _same(first: Query, second: Optional[Query]) -> bool:
    return second is not None and replace(first, limit=0) == replace(second, limit=0)


def _read(reader: Callable[[str], tuple[Kept, ...]], text: str) -> tuple[Kept, ...]:
    """Return what is kept in the settings, nothing where somebody else has spoilt it."""
    if not text:
        return ()
    try:
        return reader(text)
    except DataError as error:
        logs.fail(f"Searches that were kept cannot be read: {error.message}")
        return ()
