# SPDX-License-Identifier: GPL-2.0-or-later
"""The four steps, from left to right like the chain, and the bar that chooses one; knows no job and no network."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from crm_dataspace_plugin.bridge.screening.chosen_inputs import ChosenInputs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.controls import SPACING, tool_button
from crm_dataspace_plugin.gui.pull.pull_step import PullStep
from crm_dataspace_plugin.gui.screening.screen_step import ScreenStep
from crm_dataspace_plugin.gui.step_bar import StepBar, StepTitle
from crm_dataspace_plugin.gui.survey.coming_back.back_step import BackStep
from crm_dataspace_plugin.gui.survey.survey_step import SurveyStep
from crm_dataspace_plugin.gui.sync.proposal.proposal_step import ProposalStep
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep

FIND, PULL, SCREEN, SYNC = range(4)
SURVEY, BACK = 4, 5  # pages that take the place of step 2: a survey is prepared, or comes back
PROPOSAL = 6  # takes the place of step 4: a proposal is looked at
MINIMUM_WIDTH = 340  # pixels
PREFERRED = (380, 640)  # pixels, where QGIS leaves the choice to the panel


class PanelBody(QWidget):
    demo_requested = pyqtSignal()
    options_requested = pyqtSignal()
    copy_requested = pyqtSignal()
    log_requested = pyqtSignal()
    step_shown = pyqtSignal(int)

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, language: str) -> None:
        super().__init__()
        self.find_step = FindStep(canvas, project, language)
        self.pull_step = PullStep(canvas, project)
        self.screen_step = ScreenStep(project, ChosenInputs(Settings()))
        self.sync_step = SyncStep(language)
        self.bar = StepBar(self._titles())
        self._pages = QStackedWidget()
        self.survey_step = SurveyStep(canvas, project)
        self.back_step = BackStep(language)
        self.proposal_step = ProposalStep(language)
        self._in_place = {PULL: PULL, SYNC: SYNC}
        for step in (self.find_step, self.pull_step, self.screen_step, self.sync_step):
            self._pages.addWidget(_scrolled(step))
        self._pages.addWidget(self.survey_step)  # scrolls by itself
        self._pages.addWidget(_scrolled(self.back_step))
        self._pages.addWidget(_scrolled(self.proposal_step))
        self.bar.chosen.connect(self._on_chosen)
        self.find_step.demo_requested.connect(self.demo_requested)
        self.find_step.options_requested.connect(self.options_requested)
        for wish in (self.find_step.copy_requested, self.pull_step.open_requested):
            wish.connect(self.copy_requested)
        self.pull_step.find_requested.connect(lambda: self.show_step(FIND))
        self._arrange()
        self.setMinimumWidth(MINIMUM_WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(*PREFERRED)

    def show_step(self, index: int) -> None:
        self.bar.choose(index)

    def show_in_place_of_pull(self, page: int) -> None:
        """Show `SURVEY` or `BACK` in the place of step 2, or `PULL` itself again."""
        self._show_in_place(PULL, page)

    def show_in_place_of_sync(self, page: int) -> None:
        """Show `PROPOSAL` in the place of step 4, or `SYNC` itself again."""
        self._show_in_place(SYNC, page)

    def _show_in_place(self, step: int, page: int) -> None:
        self._in_place[step] = page
        self.bar.choose(step)
        self._pages.setCurrentIndex(page)

    def _titles(self) -> list[StepTitle]:
        return [
            StepTitle("find", self.tr("Find"), self.tr("Find data in the catalogues")),
            StepTitle("pull", self.tr("Pull"), self.tr("Copy data into a field copy")),
            StepTitle("screen", self.tr("Screen"), self.tr("See which facilities to examine further")),
            StepTitle("sync", self.tr("Sync"), self.tr("Send corrections back")),
        ]

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.bar, 1)
        head.addWidget(
            tool_button(
                "panel_options",
                self.tr("Options"),
                self.tr("Catalogues, your name and more"),
                "mActionOptions",
                self.options_requested.emit,
            )
        )
        head.addWidget(
            tool_button(
                "panel_log",
                self.tr("Log and report"),
                self.tr("What the plugin did, and a report to hand on when something goes wrong"),
                "mMessageLog",
                self.log_requested.emit,
            )
        )
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        column.addLayout(head)
        column.addWidget(line)
        column.addWidget(self._pages, 1)

    def _on_chosen(self, index: int) -> None:
        self._pages.setCurrentIndex(self._in_place.get(index, index))
        self.step_shown.emit(index)


def _scrolled(step: QWidget) -> QScrollArea:
    """Let a step that is higher than the panel be scrolled, never sideways."""
    area = QScrollArea()
    area.setWidget(step)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
