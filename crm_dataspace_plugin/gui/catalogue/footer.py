# SPDX-License-Identifier: GPL-2.0-or-later
"""Below the results: how many there are, who failed and why, and which catalogue does not keep to which filter."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.federation import CatalogueState, State
from crm_dataspace_plugin.gui.catalogue.use_words import long_words, short_words
from crm_dataspace_plugin.gui.controls import breakable, described, words
from crm_dataspace_plugin.gui.elided_button import ElidedButton


class CatalogueLine(QWidget):
    """A catalogue in few words, `find_catalogue_<number>`; pressed it unfolds `…_words`, Escape folds them."""

    def __init__(self, name: str, title: str, few: str, all_: str) -> None:
        super().__init__()
        text = f"{title}: {few}" if few else title
        self._arrow = described(ElidedButton(text), name, text, text)
        self._arrow.setAutoRaise(True)
        self._arrow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._arrow.setArrowType(Qt.ArrowType.RightArrow)
        self._arrow.clicked.connect(lambda _checked=False: self._open(self._words.isHidden()))
        self._words = words(breakable(all_), f"{name}_words")
        self._words.setContentsMargins(18, 0, 0, 0)  # pixels, in line with the text beside the arrow
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._arrow)
        column.addWidget(self._words)
        self._open(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._words.isHidden():
            self._open(False)
            return
        super().keyPressEvent(event)

    def _open(self, open_: bool) -> None:
        self._words.setVisible(open_)
        self._arrow.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self._arrow.setAccessibleDescription(self.tr("unfolded") if open_ else self.tr("folded"))

    @property
    def button(self) -> QToolButton:
        return self._arrow


class Footer(QWidget):
    """The text `find_footer`, and a line for each catalogue with something to tell."""

    def __init__(self) -> None:
        super().__init__()
        self._text = words(name="find_footer")
        self._lines = QVBoxLayout()
        self._shown: dict[str, CatalogueState] = {}
        column = QVBoxLayout(self)
        for each in (column, self._lines):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(0)
        column.addWidget(self._text)
        column.addLayout(self._lines)

    def show_text(self, text: str) -> None:
        self._text.setText(breakable(text))

    def show_states(self, states: Mapping[str, CatalogueState]) -> None:
        """Show who applies which filter; a catalogue that keeps to all of them needs no words."""
        telling = {name: state for name, state in states.items() if short_words(state) or state.state in _TELLING}
        if telling == self._shown:
            return
        self._shown = telling
        while self._lines.count():
            old = self._lines.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for number, (name, state) in enumerate(telling.items()):
            few = " · ".join(filter(None, [self._outcome(state.state), short_words(state)]))
            self._lines.addWidget(CatalogueLine(f"find_catalogue_{number}", name, few, long_words(state)))

    def _outcome(self, state: State) -> str:
        words = {State.FAILED: self.tr("failed, details"), State.PARTIAL: self.tr("incomplete, details")}
        return words.get(state, "")


_TELLING = (State.FAILED, State.PARTIAL)
