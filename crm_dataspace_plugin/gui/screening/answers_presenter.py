# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes, fills and opens the table of answers that persons give to the pre-selection; the next run takes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Callable, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.screening.answers_layer import (
    ASK_FIRST,
    answers_place,
    answers_source,
    open_answers,
    present_answers,
    settling_questions,
)
from crm_dataspace_plugin.bridge.screening.results_elsewhere import same_facilities
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.errors import DataError, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.screening.preselection.answers_table import Filled, Place, answered, fill, take_back
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.screening.screen_step import ScreenStep

translate = QCoreApplication.translate


@dataclass(frozen=True)
class _About:
    """What is answered about: the layer, the field with its ids and that with its names, and where the answers are."""

    layer: QgsVectorLayer
    id_field: str
    name_field: str
    place: Place


class AnswersPresenter(QObject):
    table_wanted = pyqtSignal(object)  # QgsVectorLayer

    def __init__(
        self, step: ScreenStep, project: QgsProject, jobs: Jobs, settings: Settings, messages: Messages
    ) -> None:
        super().__init__(step)
        self._step = step
        self._project = project
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self._place: Optional[Place] = None  # that was looked at last
        self._filled: Optional[tuple[Place, Filled]] = None  # that can be taken back
        self._busy = False
        self._soon = QTimer(self)  # a turn of the window of its own, and one look for several changes
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_looked)
        step.looked.connect(self._soon.start)
        step.answers.open_requested.connect(self._on_open)
        step.answers.undo_requested.connect(self._on_undo)
        self._on_looked()

    def _on_looked(self) -> None:
        layer = self._step.layer
        place = answers_place(layer) if layer is not None else None
        if place == self._place:
            return
        self._place, self._filled = place, None
        self._step.answers.tell("", may_undo=False)
        self._show(place, 0)
        if place is not None:
            self._count(place)

    def _count(self, place: Place) -> None:
        """Look whether there are answers by now, in a job: it reads a file."""
        self._jobs.start(
            self.tr("Counting answers of persons"),
            lambda _tick: answered(place),
            lambda count: self._show(place, count),
            lambda _error: self._show(place, 0),
        )

    def _show(self, place: Optional[Place], count: int) -> None:
        if place != self._place:  # another layer has been chosen meanwhile
            return
        if count:
            told = self.tr("{} answers of persons count in the next run.").format(number(count))
            self._step.answers.tell(told, may_undo=self._filled is not None)
        present = present_answers(self._project, place) if place is not None else None
        source = present.id() if present is not None else answers_source(place) if place is not None else ""
        self._step.take_answers(source if count else "")

    def _on_open(self) -> None:
        try:
            about = self._about()
        except DataSpaceError as error:
            self._messages.fail(error)
            return
        present = present_answers(self._project, about.place)
        if self._busy:
            return
        if present is not None and present.isEditable():  # nothing is put beneath what a person is typing
            self.table_wanted.emit(present)
            return
        result = same_facilities(self._project, about.layer, ASK_FIRST)
        source = QgsVectorLayerFeatureSource(result) if result is not None else None
        name, day = self._settings.author, date.today().isoformat()

        def work(tick: Tick) -> Filled:
            questions = settling_questions(source, about.id_field, tick) if source is not None else []
            return fill(about.place, questions, name, day)

        self._start(self.tr("Answers of persons"), work, partial(self._on_filled, about, result is not None))

    def _on_filled(self, about: _About, screened: bool, filled: Filled) -> None:
        self._busy = False
        if sip.isdeleted(about.layer):
            return
        present = present_answers(self._project, about.place)
        if present is None:
            try:
                present = open_answers(about.place, about.layer, about.id_field, about.name_field)
            except DataSpaceError as error:
                self._messages.fail(error)
                return
            self._add(about.layer, present)
            present.afterCommitChanges.connect(partial(self._count, about.place))
        present.reload()
        self._filled = (about.place, filled) if filled.added or filled.made else None
        self._step.answers.tell(_words(filled, screened, self._settings.author), may_undo=self._filled is not None)
        self._count(about.place)
        self.table_wanted.emit(present)

    def _on_undo(self) -> None:
        if self._filled is None or self._busy:
            return
        place, filled = self._filled
        present = present_answers(self._project, place)
        if present is not None and present.isEditable():
            self._messages.fail(DataError(say("The answers are being edited: save or drop those edits first.")))
            return
        self._start(self.tr("Answers of persons"), lambda _tick: take_back(place, filled), self._on_taken_back)

    def _on_taken_back(self, left: int) -> None:
        self._busy = False
        if self._filled is None:
            return
        place, filled = self._filled
        self._filled = None
        present = present_answers(self._project, place)
        if present is not None and filled.made and not left:
            self._project.removeMapLayer(present)
        elif present is not None:
            present.reload()
        self._step.answers.tell(self.tr("Taken back: nothing that was answered is lost."), may_undo=False)
        self._count(place)

    def _start(self, title: str, work: Callable[[Tick], Any], done: Callable[[Any], None]) -> None:
        self._busy = True
        self._jobs.start(title, work, done, self._on_failed)

    def _on_failed(self, error: DataSpaceError) -> None:
        self._busy = False
        self._messages.fail(error)

    def _about(self) -> _About:
        """Return what is answered about; DataError where that cannot be."""
        layer, fields = self._step.layer, self._step.fields.values()
        place = answers_place(layer) if layer is not None else None
        if layer is None or place is None:
            raise DataError(say("Answers need a file that stays: save the layer as a GeoPackage, or pull it, first."))
        id_field, name_field = (next(iter(fields.get(each, [])), "") for each in ("site_id", "name"))
        if not id_field:
            raise DataError(
                say("No field tells one facility from another: choose “Id of the facility” under Show, edit.")
            )
        return _About(layer, id_field, name_field, place)

    def _add(self, layer: QgsMapLayer, answers: QgsVectorLayer) -> None:
        """Put the table below the layer that it is about."""
        self._project.addMapLayer(answers, False)
        root = self._project.layerTreeRoot()
        node = root.findLayer(layer.id())
        parent = node.parent() if node is not None else root
        place = parent.children().index(node) + 1 if node is not None else 0
        parent.insertLayer(place, answers)


def _words(filled: Filled, screened: bool, author: str) -> str:
    if not screened:
        return translate(
            "Answers", "The table is open. After a pre-selection, the questions worth asking are filled in here."
        )
    if not filled.added:
        return translate(
            "Answers", "The table is open; no question is missing in it that would settle a decision alone."
        )
    text = translate("Answers", "{} questions that would settle a decision were filled in.")
    nobody = translate("Answers", "Set your name under Options…: an answer without a name does not count.")
    said = text.format(number(len(filled.added)))
    return said if author else f"{said} {nobody}"
