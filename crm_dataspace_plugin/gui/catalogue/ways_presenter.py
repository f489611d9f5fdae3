# SPDX-License-Identifier: GPL-2.0-or-later
"""After an empty answer: what would be found without one part of the search. Counted in a job."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Optional

from qgis.PyQt.QtCore import QObject

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.core.catalogue.explain import EXCLUDED, Relaxation, counted
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.gui.catalogue.ask_pane import AS_WORD
from crm_dataspace_plugin.gui.catalogue.chip_words import near_text, time_text
from crm_dataspace_plugin.gui.catalogue.facet_words import constraint_title, values_label
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.nothing_found import Way
from crm_dataspace_plugin.gui.count_words import number


class WaysPresenter(QObject):
    def __init__(self, step: FindStep, jobs: Jobs, language: str) -> None:
        super().__init__(step)
        self._step = step
        self._jobs = jobs
        self._language = language
        self._job: Optional[Job] = None
        self._number = 0
        step.progress.cancel_requested.connect(self.cancel)
        step.nothing.way_chosen.connect(step.ask.drop)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def forget(self) -> None:
        """What is being counted for an earlier search is not shown."""
        self._number += 1
        self.cancel()

    def count(self, ways: Mapping[str, Query], sources: Sequence[CatalogueSource]) -> None:
        """Count what each of `ways` would find, and offer those that find something."""
        self.forget()
        if not ways or not sources:
            return
        self._step.progress.begin(self.tr("Counting what would be found without each part of the search"))
        self._job = self._jobs.start(
            self.tr("Why nothing was found"),
            partial(_count, dict(ways), list(sources)),
            partial(self._on_counted, self._number),
            partial(self._on_failed, self._number),
            self._step.progress.advance,
        )

    def _on_counted(self, asked: int, found: list[Relaxation]) -> None:
        if asked != self._number:
            return
        self._step.progress.rest()
        ways = [self._way(each) for each in found]
        several = self.tr("With one thing less asked for, or asked for as a word, there are:")
        none = self.tr("Leaving out a single part of the search finds nothing either: leave out several.")
        self._step.show_ways(ways, several if ways else none)

    def _on_failed(self, asked: int, error: DataSpaceError) -> None:
        if asked != self._number:
            return
        stopped = isinstance(error, Cancelled)
        self._step.progress.finish("" if stopped else self.tr("It could not be counted: {}").format(error.message))

    def _way(self, found: Relaxation) -> Way:
        count = number(found.matched)
        size = self.tr("{} or more").format(count) if found.at_least else count
        if found.name.startswith(AS_WORD):
            words = " ".join(self._step.chips.words_of(found.name[len(AS_WORD) :]))
            return found.name, self.tr("“{}” as a word: {}").format(words, size)
        return found.name, self.tr("Without “{}”: {}").format(self._words(found.name), size)

    def _words(self, name: str) -> str:
        chips = self._step.chips
        if name == "near" and chips.near is not None:
            return near_text(chips.near)
        if name == "time":
            return time_text(*chips.time) or constraint_title(name)
        if name == "text":
            return self._step.text()
        values = chips.excluded.get(name[len(EXCLUDED) :], ()) if name.startswith(EXCLUDED) else ()
        if values:
            return self.tr("not {}").format(values_label(name[len(EXCLUDED) :], values, self._language))
        values = chips.filters.get(name, ())
        return values_label(name, values, self._language) if values else constraint_title(name)


def _count(ways: dict[str, Query], sources: list[CatalogueSource], tick: Tick) -> list[Relaxation]:
    return counted(ways, sources, lambda source: http_for(source.url, source.authcfg), tick)
