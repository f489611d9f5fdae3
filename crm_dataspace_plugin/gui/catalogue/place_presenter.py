# SPDX-License-Identifier: GPL-2.0-or-later
"""Before a search: where a place is, and what the features of an area make together. Both in jobs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Callable, Optional

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.places import NamedLayer, Place, find_places, named_layers
from crm_dataspace_plugin.core.catalogue.near import Near, within
from crm_dataspace_plugin.core.catalogue.regions import region_named
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.chosen_area import ChosenArea, Outline
from crm_dataspace_plugin.gui.messages import Messages

SAME_PLACE = 0.05  # degrees; features of one name that are nearer are one place


class PlacePresenter(QObject):
    def __init__(self, step: FindStep, project: QgsProject, jobs: Jobs, messages: Messages) -> None:
        super().__init__(step)
        self._step = step
        self._project = project
        self._jobs = jobs
        self._messages = messages
        self._job: Optional[Job] = None
        self._number = 0
        step.progress.cancel_requested.connect(self.cancel)
        step.chips.place_wanted.connect(step.ask_for_place)
        step.place.look_wanted.connect(self._on_look)
        step.place.place_chosen.connect(self._on_place_chosen)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def forget(self) -> None:
        """What is being looked for is not wanted any more."""
        self._number += 1
        self.cancel()

    def locate(self, go_on: Callable[[], None], only: Optional[QgsVectorLayer] = None) -> None:
        """Call `go_on` once the place and the area are known; not at all where a person has to choose first.

        Args:
            only: the layer that has the place, None for all.
        """
        self.forget()
        near = self._step.chips.near
        if near is None or near.area:
            self._measure(go_on)
            return
        words = self.tr("Looking for {}").format(near.place)
        self._start(
            words, partial(_look, near, named_layers(self._project, only)), partial(self._on_looked, near, go_on)
        )

    def _start(self, words: str, work: Callable[[Tick], object], on_done: Callable[[object], None]) -> None:
        self._step.progress.begin(words)
        number = self._number
        self._job = self._jobs.start(
            words, work, partial(self._on_done, number, on_done), partial(self._on_failed, number)
        )

    def _on_done(self, number: int, on_done: Callable[[object], None], result: object) -> None:
        if number == self._number:
            on_done(result)

    def _on_failed(self, number: int, error: DataSpaceError) -> None:
        if number != self._number:
            return
        self._step.progress.finish(self.tr("Search cancelled.") if isinstance(error, Cancelled) else "")
        self._messages.fail(error)

    def _on_looked(self, near: Near, go_on: Callable[[], None], found: tuple[Near, list[Place]]) -> None:
        located, places = found
        self._step.chips.locate(located)
        if located.area:
            self._step.place.show_places((), "")
            self._measure(go_on)
            return
        self._step.progress.rest()
        self._step.show_unasked(self.tr("Nothing is searched before it is known where “{}” is.").format(near.place))
        self._step.ask_for_place(near)
        self._step.place.show_places(places, self._question(near.place, places))

    def _question(self, place: str, places: list[Place]) -> str:
        exact = sum(each.exact for each in places)
        if exact:
            return self.tr("{} places are called “{}”: choose one. Nothing is searched before.").format(exact, place)
        if places:
            return self.tr("No place is called just “{}”: choose one. Nothing is searched before.").format(place)
        return self.tr(
            "“{}” is in none of the loaded layers. Choose a layer that has it and press Look, or remove the chip."
        ).format(place)

    def _measure(self, go_on: Callable[[], None]) -> None:
        """Put the features that make the area together: there may be many."""
        try:
            outline = self._step.ask.area.outline()
        except DataSpaceError:  # is told by the search itself
            outline = None
        if outline is None:
            go_on()
        else:
            self._start(self.tr("Reading the area"), outline.area, partial(self._on_measured, outline, go_on))

    def _on_measured(self, outline: Outline, go_on: Callable[[], None], area: ChosenArea) -> None:
        self._step.ask.area.remember(outline, area)
        go_on()

    def _on_look(self) -> None:
        near = self._step.ask.typed_place()
        if near is not None:
            self._step.chips.locate(near)
            self.locate(self._step.search_requested.emit, self._step.place.layer)

    def _on_place_chosen(self, place: Place) -> None:
        km = self._step.place.km
        self.forget()
        self._start(self.tr("Around {}").format(place.name), lambda _tick: _around(place, km), self._on_around)

    def _on_around(self, near: Near) -> None:
        self._step.progress.rest()
        self._step.place.show_places((), "")
        self._step.chips.set_near(near)


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
        origin = QCoreApplication.translate("PlacePresenter", "list of regions, approximate")
        return replace(near, area=within(box, near.km), origin=origin), places
    return near, places


def _around(place: Place, km: float) -> Near:
    return Near(place.name, km, within(place.wkt, km), place.layer)


def _one_place(places: list[Place]) -> bool:
    first = QgsGeometry.fromWkt(places[0].wkt)
    return all(first.distance(QgsGeometry.fromWkt(each.wkt)) < SAME_PLACE for each in places)
