# SPDX-License-Identifier: GPL-2.0-or-later
"""What would spoil the survey, a row each with the button that repairs it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.survey.problem import Problem, Repair
from crm_dataspace_plugin.gui.controls import SPACING, push_button, theme_icon, words
from crm_dataspace_plugin.gui.flow_layout import flow_of

translate = QCoreApplication.translate
Words = dict[Repair, tuple[str, str]]  # what the button says, what it does


class ProblemRows(QWidget):
    """Buttons `survey_repair_<number>`, from 0, beside the sentence `survey_problem_<number>`."""

    repair_requested = pyqtSignal(object)  # Problem

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING)
        self._rows: list[QWidget] = []

    def show_problems(self, problems: Sequence[Problem]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(number, each) for number, each in enumerate(problems)]
        self.setHidden(not problems)
        for row in self._rows:
            self._column.addWidget(row)
            row.show()

    def _row(self, number: int, problem: Problem) -> QWidget:
        row = QFrame()
        row.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(row)
        column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        line = QHBoxLayout()
        line.addWidget(_sign(problem.blocks))
        heading = self.tr("Must be repaired: {}") if problem.blocks else "{}"
        line.addWidget(words(heading.format(problem.words), f"survey_problem_{number}"), 1)
        column.addLayout(line)
        if problem.repair is not None:
            text, tip = repair_words(problem.repair)
            clicked = partial(self.repair_requested.emit, problem)
            button = push_button(f"survey_repair_{number}", text, tip, "mActionToggleEditing", clicked)
            column.addLayout(flow_of(button))
        return row


def repair_words(repair: Repair) -> tuple[str, str]:
    """Return what the button says and what it does."""
    return {**_to_the_request(), **_to_what_is_there()}[repair]


def _to_the_request() -> Words:
    return {
        Repair.OTHER_FOLDER: (
            translate("Survey", "Another name"),
            translate("Survey", "Take a name beside it that is not in use"),
        ),
        Repair.SHORTER_NAME: (
            translate("Survey", "A plain name"),
            translate("Survey", "Shorten the folder's name and leave out what phones and Windows do not take"),
        ),
        Repair.DROP_AREA: (
            translate("Survey", "Drop the area"),
            translate("Survey", "Set the area of the first page to everywhere"),
        ),
        Repair.FEWER_ZOOMS: (
            translate("Survey", "Less deep"),
            translate("Survey", "Leave the deepest zoom levels of the basemap out"),
        ),
        Repair.LEAVE_LAYER: (
            translate("Survey", "Leave at home"),
            translate("Survey", "Take the tick of this layer away on the first page"),
        ),
        Repair.ALL_LAYERS: (
            translate("Survey", "Take all layers"),
            translate("Survey", "Tick all layers on the first page"),
        ),
        Repair.LEAVE_PHOTOS: (
            translate("Survey", "Leave them out"),
            translate("Survey", "Take these photos out of the survey; your field copy keeps them"),
        ),
    }


def _to_what_is_there() -> Words:
    return {
        Repair.GIVE_IDENTITIES: (
            translate("Survey", "Give identities"),
            translate("Survey", "Write an identity for each of them into your field copy"),
        ),
        Repair.MAKE_VALID: (
            translate("Survey", "Make valid"),
            translate("Survey", "Redraw these outlines in your field copy; Sync shows it as a correction"),
        ),
        Repair.RESOLVE_CONFLICTS: (
            translate("Survey", "Show conflicts"),
            translate("Survey", "Go to step 4; this page waits here"),
        ),
        Repair.LEAVE_BASEMAP: (
            translate("Survey", "Leave it out"),
            translate("Survey", "Take the tick of this layer of the basemap away on the second page"),
        ),
        Repair.SAVE_EDITS: (
            translate("Survey", "Save the edits"),
            translate("Survey", "Save the edits of the field copy's layers"),
        ),
    }


def _sign(blocks: bool) -> QLabel:
    label = QLabel()
    side = label.fontMetrics().height()
    label.setPixmap(theme_icon("mIconCritical" if blocks else "mIconWarning").pixmap(QSize(side, side)))
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label
