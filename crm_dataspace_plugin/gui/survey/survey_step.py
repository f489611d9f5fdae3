# SPDX-License-Identifier: GPL-2.0-or-later
"""The wizard "Prepare a survey": three pages, one after the other, in the place of step 2."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_dataspace_plugin.gui.controls import SPACING, breakable, push_button, strong, words
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.pages import Pages
from crm_dataspace_plugin.gui.reveal import reveal
from crm_dataspace_plugin.gui.survey.samples_page import SamplesPage
from crm_dataspace_plugin.gui.survey.what_page import WhatPage
from crm_dataspace_plugin.gui.survey.where_page import WherePage

WHAT, SAMPLES, WHERE = range(3)


class SurveyStep(QWidget):
    """Buttons `survey_back`, `survey_next` and `survey_close`; Enter goes on, Escape goes back."""

    page_shown = pyqtSignal(int)
    prepare_requested = pyqtSignal()
    close_requested = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self.what = WhatPage(canvas, project)
        self.samples = SamplesPage(project)
        self.where = WherePage()
        self._heading = strong(name="survey_heading")
        self._about = words(name="survey_about")
        self._pages = Pages(self.what, self.samples, self.where)
        self._back = push_button(
            "survey_back", self.tr("&Back"), self.tr("To the page before (Escape)"), clicked=self.back
        )
        self._next = push_button("survey_next", "", "", "mActionStart", self.go_on)
        self._close = push_button(
            "survey_close", self.tr("&Close"), self.tr("Back to the field copies; what is entered here stays")
        )
        self._close.clicked.connect(lambda _checked=False: self.close_requested.emit())
        self._may_prepare = False
        self._arrange()
        self.show_page(WHAT)

    @property
    def page(self) -> int:
        return int(self._pages.currentIndex())

    def show_about(self, text: str) -> None:
        """Say which field copy is prepared."""
        self._about.setText(breakable(text))

    def show_page(self, page: int) -> None:
        """Show a page, with the keyboard on its first control."""
        titles = (self.tr("What and where"), self.tr("Samples and sheets"), self.tr("Where to write"))
        self._pages.setCurrentIndex(page)
        self._heading.setText(self.tr("Prepare a survey · {} of {}: {}").format(page + 1, len(titles), titles[page]))
        self._show_buttons()
        self._pages.currentWidget().setFocus()
        reveal(self._heading)
        self.page_shown.emit(page)

    def go_on(self) -> None:
        """Go to the next page; from the last one, prepare."""
        if not self._next.isEnabled():
            return
        if self.page == WHERE:
            self.prepare_requested.emit()
        else:
            self.show_page(self.page + 1)

    def back(self) -> None:
        """Go to the page before; from the first one, to the field copies."""
        if self.where.progress.running:
            return
        if self.page == WHAT:
            self.close_requested.emit()
        else:
            self.show_page(self.page - 1)

    def allow_preparing(self, allowed: bool) -> None:
        self._may_prepare = allowed
        self._show_buttons()

    def show_running(self, running: bool) -> None:
        self.where.show_running(running)
        self._show_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Escape from wherever the keyboard is; on a button Enter presses it."""
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focused, QAbstractButton) and not isinstance(focused, QCheckBox):
            focused.click()
        else:
            self.go_on()

    def _arrange(self) -> None:
        """Scroll the pages alone: the buttons are always in sight."""
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACING)
        for widget in (self._heading, self._about, self._pages):
            inner.addWidget(widget)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(area, 1)
        column.addLayout(flow_of(self._back, self._next, self._close))

    def _show_buttons(self) -> None:
        last, running = self.page == WHERE, self.where.progress.running
        text = self.tr("&Prepare") if last else self.tr("&Next")
        tip = self.tr("Write the survey's folder (Enter)") if last else self.tr("To the next page (Enter)")
        self._next.setText(text)
        self._next.setAccessibleName(text.replace("&", ""))
        self._next.setToolTip(tip)
        self._next.setEnabled(not running and (self._may_prepare or not last))
        self._back.setEnabled(self.page != WHAT and not running)
