# SPDX-License-Identifier: GPL-2.0-or-later
"""Before a search: the sentence in the box becomes chips, read in a job."""

from __future__ import annotations

from functools import partial
from typing import Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.core.catalogue.chip import Reply, Understood, as_chips
from crm_dataspace_plugin.core.catalogue.regions import regions
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.vocabulary.codelists import LIST_NAMES, code_list
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.place_presenter import PlacePresenter
from crm_dataspace_plugin.gui.messages import Messages

Understand = Callable[[str], Understood]


class SentencePresenter(QObject):
    """Args: understand, called in a job."""

    def __init__(
        self, step: FindStep, project: QgsProject, jobs: Jobs, messages: Messages, understand: Understand
    ) -> None:
        super().__init__(step)
        self._step = step
        self._jobs = jobs
        self._messages = messages
        self._understand = understand
        self._places = PlacePresenter(step, project, jobs, messages)
        self._left = ""  # what stood in the box after it was understood
        self._words: set[str] = set()  # that stay words
        self._job: Optional[Job] = None
        self._number = 0
        self._before: tuple[str, Reply, tuple[str, str]] = ("", Reply(), ("", ""))
        step.progress.cancel_requested.connect(self.cancel)
        step.chips.words_wanted.connect(self._on_words)
        step.chips.undo_wanted.connect(self._on_undo)
        step.chips.clear_wanted.connect(self._on_clear)

    @property
    def sentence(self) -> str:
        """What was typed last, before it was understood."""
        return self._before[0]

    def prepare(self, go_on: Callable[[], None]) -> None:
        """Call `go_on` once everything asked for is understood; not at all where a person has to choose first."""
        self._places.forget()
        self.cancel()
        self._number += 1
        sentence = self._step.text()
        if not sentence or sentence == self._left:
            self._locate(go_on)
            return
        self._step.progress.begin(self.tr("Reading the sentence"))
        self._job = self._jobs.start(
            self.tr("Reading the sentence"),
            partial(_read, self._understand, sentence, frozenset(self._words)),
            partial(self._on_understood, self._number, sentence, go_on),
            partial(self._on_failed, self._number),
        )

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def take_as_it_is(self, sentence: str) -> None:
        """Do not read what stands in the box: it is what is left of `sentence`."""
        self._left = self._step.text()
        self._before = (sentence, Reply(), ("", ""))
        self._step.chips.offer_undo("")

    def _on_understood(self, number: int, sentence: str, go_on: Callable[[], None], reply: Reply) -> None:
        if number != self._number:
            return
        if self._step.text() != sentence:  # somebody is typing on
            self._step.progress.rest()
            return
        chips = self._step.chips
        self._before = (sentence, Reply(chips.chips, chips.near), chips.time)
        self._left = reply.text
        self._step.show_text(reply.text)
        chips.show_reply(reply, sentence if reply.chips or reply.near else "")
        self._locate(go_on)

    def _locate(self, go_on: Callable[[], None]) -> None:
        """Go on with a place that was typed and not looked for, too."""
        typed = self._step.ask.typed_place() if self._step.chips.near is None else None
        if typed is not None:
            self._step.chips.locate(typed)
        self._places.locate(go_on)

    def _on_failed(self, number: int, error: DataSpaceError) -> None:
        if number != self._number:
            return
        self._step.progress.finish(self.tr("Search cancelled.") if isinstance(error, Cancelled) else "")
        self._messages.fail(error)

    def _on_words(self, words: tuple[str, ...]) -> None:
        self._words.update(words)
        text = " ".join(filter(None, [self._step.text(), *words]))
        self._left = text
        self._step.show_text(text)
        self._step.search_requested.emit()

    def _on_undo(self) -> None:
        """Bring back the sentence, and what was asked for before it was understood."""
        sentence, reply, time = self._before
        self._step.chips.show_all(reply.chips, time, reply.near)
        self._step.chips.offer_undo("")
        self._step.show_text(sentence)
        self._step.focus_text()
        self._left = ""

    def _on_clear(self) -> None:
        """Begin anew, with the keyboard where the next sentence is written."""
        self._left = ""
        self._step.show_text("")
        self._step.chips.offer_undo("")
        self._step.chips.clear()
        self._step.focus_text()


def _read(understand: Understand, sentence: str, words: frozenset[str], _tick: Tick) -> Reply:
    reply = as_chips(understand(sentence), sentence, words)
    regions()  # with the code lists, what the chips are labelled from: read here, not when they are shown
    for name in LIST_NAMES:
        code_list(name)
    return reply


def understand(sentence: str) -> Understood:
    """Return what a sentence means; the vocabulary is read on first use, in the job that calls this."""
    from crm_dataspace_plugin.core.catalogue.understand import understand as read_sentence

    return read_sentence(sentence)
