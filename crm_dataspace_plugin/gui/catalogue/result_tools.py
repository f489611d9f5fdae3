# SPDX-License-Identifier: GPL-2.0-or-later
"""The line above the list: words that narrow it, how it is sorted and grouped, footprints on the map."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TypeVar

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.arranging import Arrangement, Group, Sort
from crm_dataspace_plugin.gui.controls import SPACING, described, tool_button, words
from crm_dataspace_plugin.gui.count_words import number

Choice = TypeVar("Choice", bound=Enum)


class ResultTools(QWidget):
    """Controls `result_filter`, `result_view` (a menu), `result_footprints`, `result_count`."""

    arranged = pyqtSignal(object)  # Arrangement
    footprints_toggled = pyqtSignal(bool)
    thumbnails_toggled = pyqtSignal(bool)
    left_downwards = pyqtSignal()  # by the arrow key, out of the words

    def __init__(self) -> None:
        super().__init__()
        self._how = Arrangement()
        self.filter = described(
            QgsFilterLineEdit(),
            "result_filter",
            self.tr("Narrow the list"),
            self.tr("Only records with these words are listed; letters typed in the list come here, too"),
        )
        self.filter.setShowClearButton(True)
        self.filter.setPlaceholderText(self.tr("Narrow the list"))
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._on_words)
        self._footprints = tool_button(
            "result_footprints",
            self.tr("Footprints"),
            self.tr("Show all footprints on the map; click one there to select its record"),
            "mActionCapturePolygon",
        )
        self._footprints.setCheckable(True)
        self._footprints.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._footprints.toggled.connect(self.footprints_toggled)
        self._thumbnails = QAction(self.tr("Show pictures without asking"), self)
        self._thumbnails.setObjectName("view_thumbnails")
        self._thumbnails.setCheckable(True)
        self._thumbnails.toggled.connect(self.thumbnails_toggled)
        self._count = words(name="result_count")
        self._count.hide()
        line = QHBoxLayout()
        line.setSpacing(SPACING)
        line.addWidget(self.filter, 1)
        line.addWidget(self._view_button())
        line.addWidget(self._footprints)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(line)
        column.addWidget(self._count)

    def show_count(self, listed: int, known: int) -> None:
        """Say how many of the known records are listed, where it is not all of them."""
        self._count.setText(self.tr("{} of {} listed").format(number(listed), number(known)))
        self._count.setVisible(bool(self._how.words) and known > 0)

    def show_thumbnails_wanted(self, wanted: bool) -> None:
        blocked = self._thumbnails.blockSignals(True)
        self._thumbnails.setChecked(wanted)
        self._thumbnails.blockSignals(blocked)

    def type_on(self, text: str) -> None:
        """Take letters typed in the list."""
        self.filter.setFocus()
        self.filter.insert(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return True
        return super().eventFilter(watched, event)

    def _on_words(self, text: str) -> None:
        self._arrange(replace(self._how, words=text.strip()))

    def _arrange(self, how: Arrangement) -> None:
        self._how = how
        self.arranged.emit(how)

    def _view_button(self) -> QToolButton:
        button = tool_button(
            "result_view", self.tr("Sort and group"), self.tr("Sort and group the list; pictures"), "sort"
        )
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addSection(self.tr("Sort by"))
        for sort, text in self._sorts():
            self._add_choice(menu, f"sort_{sort.value}", text, sort)
        menu.addSection(self.tr("Group by"))
        for group, text in self._groups():
            self._add_choice(menu, f"group_{group.value}", text, group)
        menu.addSection(self.tr("Pictures"))
        menu.addAction(self._thumbnails)
        button.setMenu(menu)
        return button

    def _add_choice(self, menu: QMenu, name: str, text: str, value: Choice) -> None:
        action = menu.addAction(text)
        action.setObjectName(name)
        action.setCheckable(True)
        kind = name.partition("_")[0]
        group = self.findChild(QActionGroup, kind) or self._new_group(kind)
        group.addAction(action)
        action.setChecked(value in (Sort.ARRIVAL, Group.NONE))
        action.triggered.connect(lambda _checked=False: self._choose(kind, value))

    def _new_group(self, name: str) -> QActionGroup:
        made = QActionGroup(self)
        made.setObjectName(name)
        return made

    def _choose(self, kind: str, value: Enum) -> None:
        folded = self._how.folded if kind == "sort" else frozenset()
        self._arrange(replace(self._how, folded=folded, **{kind: value}))

    def _sorts(self) -> list[tuple[Sort, str]]:
        return [
            (Sort.ARRIVAL, self.tr("As found")),
            (Sort.TITLE, self.tr("Title")),
            (Sort.UPDATED, self.tr("Last updated")),
            (Sort.COUNTRY, self.tr("Country")),
            (Sort.FACILITIES, self.tr("Facility type")),
            (Sort.PUBLISHER, self.tr("Publisher")),
            (Sort.LICENCE, self.tr("Licence")),
        ]

    def _groups(self) -> list[tuple[Group, str]]:
        return [
            (Group.NONE, self.tr("No groups")),
            (Group.CATALOGUE, self.tr("Catalogue")),
            (Group.COUNTRY, self.tr("Country")),
            (Group.COMMODITY, self.tr("Commodity")),
            (Group.ACCESS, self.tr("Access")),
            (Group.PUBLISHER, self.tr("Publisher")),
        ]
