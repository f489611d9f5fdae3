# SPDX-License-Identifier: GPL-2.0-or-later
"""A line in which a value of one filter is chosen: type to filter the list, or write a value of your own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QAction, QCompleter, QLineEdit

from crm_dataspace_plugin.core.catalogue.codes import code_of
from crm_dataspace_plugin.core.vocabulary.words import fold
from crm_dataspace_plugin.gui.catalogue.facet_words import STRICT, facet_title, known_values, value_label
from crm_dataspace_plugin.gui.controls import described, theme_icon

ValueRole, LabelRole = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
VISIBLE = 12  # entries of the list that are seen at once
Counted = Sequence[tuple[str, int]]  # value and number of records


class ValueChoice(QLineEdit):
    """Args: name of the control; filter whose values are offered. The list is made when it is first wanted."""

    value_chosen = pyqtSignal(str, str)  # filter, value
    refused = pyqtSignal(str)  # a sentence

    def __init__(self, name: str, filter_name: str, language: str) -> None:
        super().__init__()
        self._language = language
        self._counts: Counted = ()
        self._stale = True
        self._completer = QCompleter(QStandardItemModel(self), self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(VISIBLE)
        self.setCompleter(self._completer)
        opener = QAction(theme_icon("mActionArrowDown"), self.tr("Show the list (Arrow down)"), self)
        opener.triggered.connect(lambda _checked=False: self.show_list())
        self.addAction(opener, QLineEdit.ActionPosition.TrailingPosition)
        self._completer.activated[QModelIndex].connect(self._on_picked)
        self.returnPressed.connect(self._on_enter)
        described(self, name, "", "")
        self.offer(filter_name)

    def offer(self, filter_name: str) -> None:
        """Offer the values of another filter."""
        self.filter_name = filter_name
        title = facet_title(filter_name)
        self.setAccessibleName(title)
        self.setToolTip(self.tr("{}: type to filter the list, Enter takes the value").format(title))
        self.setPlaceholderText(self.tr("any") if filter_name in STRICT else self.tr("any, or your own words"))
        self._counts, self._stale = (), True

    def show_counts(self, counts: Counted) -> None:
        """Offer values with their counts first."""
        self._counts, self._stale = counts, True

    def show_list(self) -> None:
        self._fill()
        self.setFocus()
        self._completer.setCompletionPrefix(self.text())
        self._completer.complete()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._fill()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._completer.popup().isVisible():
            self.show_list()
            return
        super().keyPressEvent(event)

    def value_of(self, text: str) -> Optional[str]:
        """Return the value that `text` stands for; None where only those of the list are allowed."""
        self._fill()
        wanted = fold(text)
        model = self._completer.model()
        rows = [model.item(row) for row in range(model.rowCount())]
        exact = [each for each in rows if wanted in (fold(each.data(LabelRole)), fold(each.data(ValueRole)))]
        if exact:
            return str(exact[0].data(ValueRole))
        code = code_of(self.filter_name, text)
        if code:
            return code
        like = {str(each.data(ValueRole)) for each in rows if wanted in fold(each.data(LabelRole))}
        if len(like) == 1:
            return like.pop()
        return None if self.filter_name in STRICT else text

    def _on_picked(self, index: QModelIndex) -> None:
        self._choose(str(index.data(ValueRole)))

    def _on_enter(self) -> None:
        popup = self._completer.popup()
        text = self.text().strip()
        if not text or (popup.isVisible() and popup.currentIndex().isValid()):
            return  # the list answers for what is marked in it
        value = self.value_of(text)
        if value is None:
            self.selectAll()
            self.refused.emit(self.tr("“{}” is not a value of {}.").format(text, facet_title(self.filter_name)))
            return
        popup.hide()
        self._choose(value)

    def _choose(self, value: str) -> None:
        QTimer.singleShot(0, self.clear)  # after the completer has put the chosen text into the line
        self.value_chosen.emit(self.filter_name, value)

    def _fill(self) -> None:
        if not self._stale:
            return
        self._stale = False
        counted = dict(self._counts)
        known = known_values(self.filter_name, self._language)
        labels = {value: text for text, value in known}
        first = [(labels.get(v) or value_label(self.filter_name, v, self._language), v) for v in counted]
        model = QStandardItemModel(self)
        for text, value in [*first, *(pair for pair in known if pair[1] not in counted)]:
            item = QStandardItem(f"{text} · {counted[value]}" if value in counted else text)
            item.setData(value, ValueRole)
            item.setData(text, LabelRole)
            model.appendRow(item)
        self._completer.setModel(model)
