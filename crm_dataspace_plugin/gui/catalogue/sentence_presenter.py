# SPDX-License-Identifier: GPL-2.0-or-later
"""Before a search: the sentence becomes chips, and a place becomes an area. Both in jobs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Callable, Optional

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.places import NamedLayer, Place, find_places, named_layers
from crm_dataspace_plugin.core.catalogue.chip import Reply, Understood, as_chips
from crm_dataspace_plugin.core.catalogue.near import Near, within
from crm_dataspace_plugin.core.catalogue.regions import region_named
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.chosen_area import ChosenArea, Outline
from crm_dataspace_plugin.gui.messages import Messages

SAME_PLACE = 0.05  # degrees; features of one name that are nearer are one place

Understand = Callable[[str], Understood]


class SentencePresenter(QObject):
    """Args: understand, called in a job."""

    def __init__(
        self, step: FindStep, project: QgsProject, jobs: Jobs, messages: Messages, understand: Understand
    ) -> None:
        super().__init__(step)
        self._step = step
        self._project = project
        self._jobs = jobs
        self._messages = messages
        self._understand = understand
        self._left = ""  # what stood in the box after it was understood
        self._words: set[str] = set()  # that stay words
        self._job: Optional[Job] = None
        self._number = 0
        self._before: tuple[str, Reply, tuple[str, str]] = ("", Reply(), ("", ""))
        step.chips.word_wanted.connect(self._on_word)
        step.chips.undo_wanted.connect(self._on_undo)
        step.chips.place_wanted.connect(self._on_place_wanted)
        step.place.look_wanted.connect(self._on_look)
        step.place.place_chosen.connect(self._on_place_chosen)

    @property
    def sentence(self) -> str:
        """What was typed last, before it was understood."""
        return self._before[0]

    def prepare(self, go_on: Callable[[], None]) -> None:
        """Call `go_on` once everything asked for is understood; not at all where a person has to choose first."""
        self.cancel()
        self._number += 1
        sentence = self._step.text()
        if not sentence or sentence == self._left:
            self._locate(go_on, None)
            return
        self._step.progress.begin(self.tr("Reading the sentence"))
        self._job = self._jobs.start(
            self.tr("Reading the sentence"),
            lambda _tick: self._understand(sentence),
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

    def _on_understood(self, number: int, sentence: str, go_on: Callable[[], None], meaning: Understood) -> None:
        if number != self._number or self._step.text() != sentence:
            return
        chips = self._step.chips
        reply = as_chips(meaning, sentence, self._words)
        self._before = (sentence, Reply(chips.chips, chips.near), chips.time)
        self._left = reply.text
        self._step.show_text(reply.text)
        chips.show_reply(reply)
        chips.offer_undo(sentence if reply.chips or reply.near else "")
        self._locate(go_on, None)

    def _locate(self, go_on: Callable[[], None], only: Optional[QgsVectorLayer]) -> None:
        near = self._step.chips.near
        if near is None or near.area:
            self._measure(go_on)
            return
        self._step.progress.begin(self.tr("Looking for {}").format(near.place))
        self._job = self._jobs.start(
            self.tr("Looking for {}").format(near.place),
            partial(_look, near, named_layers(self._project, only)),
            partial(self._on_looked, self._number, near, go_on),
            partial(self._on_failed, self._number),
        )

    def _on_looked(self, number: int, near: Near, go_on: Callable[[], None], found: tuple[Near, list[Place]]) -> None:
        if number != self._number or self._step.chips.near != near:
            return
        located, places = found
        self._step.chips.locate(located)
        if located.area:
            self._step.place.show_places((), "")
            self._measure(go_on)
            return
        self._step.progress.rest()
        self._step.ask_for_place(near)
        self._step.place.show_places(places, self._question(near.place, places))

    def _measure(self, go_on: Callable[[], None]) -> None:
        """Put the features that make the area together, in a job: there may be many."""
        try:
            outline = self._step.ask.area.outline()
        except DataSpaceError:  # is told by the search itself
            outline = None
        if outline is None:
            go_on()
            return
        self._step.progress.begin(self.tr("Reading the area"))
        self._job = self._jobs.start(
            self.tr("Reading the area"),
            outline.area,
            partial(self._on_measured, self._number, outline, go_on),
            partial(self._on_failed, self._number),
        )

    def _on_measured(self, number: int, outline: Outline, go_on: Callable[[], None], area: ChosenArea) -> None:
        if number == self._number:
            self._step.ask.area.remember(outline, area)
            go_on()

    def _question(self, place: str, places: list[Place]) -> str:
        exact = sum(each.exact for each in places)
        if exact:
            return self.tr("{} places are called “{}”: choose one. Nothing is searched before.").format(exact, place)
        if places:
            return self.tr("No place is called just “{}”: choose one. Nothing is searched before.").format(place)
        return self.tr(
            "“{}” is in none of the loaded layers. Choose a layer that has it and press Look, or remove the chip."
        ).format(place)

    def _on_failed(self, number: int, error: DataSpaceError) -> None:
        if number != self._number:
            return
        self._step.progress.finish(self.tr("Search cancelled.") if isinstance(error, Cancelled) else "")
        self._messages.fail(error)

    def _on_word(self, word: str) -> None:
        self._words.add(word)
        text = f"{self._step.text()} {word}".strip()
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

    def _on_place_wanted(self, near: Near) -> None:
        self._step.ask_for_place(near)

    def _on_look(self) -> None:
        row = self._step.place
        if not row.name:
            return
        self.cancel()
        self._number += 1
        self._step.chips.locate(Near(row.name, row.km))
        self._locate(self._step.search_requested.emit, row.layer)

    def _on_place_chosen(self, place: Place) -> None:
        self._number += 1
        km = self._step.place.km
        self._job = self._jobs.start(
            self.tr("Around {}").format(place.name),
            lambda _tick: _around(place, km),
            partial(self._on_around, self._number),
            partial(self._on_failed, self._number),
        )

    def _on_around(self, number: int, near: Near) -> None:
        if number == self._number:
            self._step.place.show_places((), "")
            self._step.chips.set_near(near)


def understand(sentence: str) -> Understood:
    """Return what a sentence means; the vocabulary is read on first use, in the job that calls this."""
    from crm_dataspace_plugin.core.catalogue.understand import understand as read_sentence

    return read_sentence(sentence)


def _look(near: Near, layers: list[NamedLayer], tick: Tick) -> tuple[Near, list[Place]]:
    """Return where a place is: loaded layers first, then the list of regions; else what may be meant."""
    places = find_places(near.place, layers, tick)
    exact = [each for each in places if each.exact]
    if exact and _one_place(exact):
        return _around(exact[0], near.km), places
    region = region_named(near.place)
    if region is not None and region.bbox is not None and not exact:
        west, south, east, north = region.bbox
        box = f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
        return replace(near, area=within(box, near.km), origin="list of regions, approximate"), places
    return near, places


def _around(place: Place, km: float) -> Near:
    return Near(place.name, km, within(place.wkt, km), place.layer)


def _one_place(places: list[Place]) -> bool:
    first = QgsGeometry.fromWkt(places[0].wkt)
    return all(first.distance(QgsGeometry.fromWkt(each.wkt)) < SAME_PLACE for each in places)
