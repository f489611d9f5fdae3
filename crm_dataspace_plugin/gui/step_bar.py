# SPDX-License-Identifier: GPL-2.0-or-later
"""The four steps of the chain, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from crm_dataspace_plugin.core.resources import resources_folder
from crm_dataspace_plugin.gui.controls import described

_ROOM = 8  # pixels of frame around a button's text


@dataclass(frozen=True)
class StepTitle:
    """Attributes: key, also the name of the icon; title and tip are translated."""

    key: str
    title: str
    tip: str


class StepBar(QWidget):
    """Buttons `step_find`, `step_pull`, …; Alt+1 to Alt+4 choose."""

    chosen = pyqtSignal(int)

    def __init__(self, titles: Sequence[StepTitle]) -> None:
        super().__init__()
        self._titles = titles
        self._badges = [""] * len(titles)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for index, title in enumerate(titles):
            button = self._button(index, title)
            self._group.addButton(button, index)
            row.addWidget(button, 1)
        self._group.button(0).setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)

    def choose(self, index: int) -> None:
        self._group.button(index).setChecked(True)

    def show_badge(self, index: int, badge: str, spoken: str) -> None:
        """Show a short count beside a step's title, and what it means to a screen reader."""
        self._badges[index] = badge
        self._group.button(index).setAccessibleDescription(spoken)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _button(self, index: int, title: StepTitle) -> QToolButton:
        spoken = self.tr("Step {} of {}: {}").format(index + 1, len(self._titles), title.title)
        tip = self.tr("{} (Alt+{})").format(title.tip, index + 1)
        button = described(QToolButton(), f"step_{title.key}", spoken, tip)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setText(title.title)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setShortcut(_shortcut(index))
        button.setIcon(QIcon(str(resources_folder() / "icons" / f"step-{title.key}.svg")))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return button

    def _on_toggled(self, button: QToolButton, checked: bool) -> None:
        font = button.font()
        font.setBold(checked)
        button.setFont(font)
        if checked:
            self.chosen.emit(self._group.id(button))

    def _fit(self) -> None:
        """Put the text beside the icon, below it where that is too wide, or shorten it to the icon and count."""
        share = self.width() // len(self._titles) - _ROOM
        metrics = self.fontMetrics()
        texts = [f"{title.title} {badge}".strip() for title, badge in zip(self._titles, self._badges)]
        widest = max(round(metrics.horizontalAdvance(text) * 1.12) for text in texts)  # bold where chosen
        icon = metrics.height()
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        if widest + icon + _ROOM <= share:
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        elif widest > share:
            texts = self._badges
        for index, text in enumerate(texts):
            button = self._group.button(index)
            button.setIconSize(QSize(icon, icon))
            button.setText(text)
            button.setShortcut(_shortcut(index))  # a new text takes the shortcut away
            button.setToolButtonStyle(style if text else Qt.ToolButtonStyle.ToolButtonIconOnly)


def _shortcut(index: int) -> QKeySequence:
    return QKeySequence(f"Alt+{index + 1}")
