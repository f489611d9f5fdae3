# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked for besides words, a chip for each: filters, exclusions, a time, a place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.chip import Chip, Reading, Reply, joined, opposite, reread, unwanted, wanted
from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.catalogue.next_sentence import followed
from crm_dataspace_plugin.gui.catalogue.chip_button import ChipButton, Choice
from crm_dataspace_plugin.gui.catalogue.chip_row import ChipRow
from crm_dataspace_plugin.gui.catalogue.chip_words import (
    chip_text,
    chip_tip,
    near_text,
    near_tip,
    reading_text,
    time_text,
)
from crm_dataspace_plugin.gui.catalogue.value_choice import ValueChoice
from crm_dataspace_plugin.gui.controls import flat_button

Filters = dict[str, tuple[str, ...]]


class Chips(QWidget):
    """Buttons `chip_<filter>_<value>`, `chip_time`, `chip_near`; hidden while there is none.

    `chip_value` unfolds below where another value is to be chosen.
    """

    changed = pyqtSignal()
    emptied = pyqtSignal()  # the keyboard was on the last chip
    words_wanted = pyqtSignal(object)  # tuple of words, to be looked for as words
    place_wanted = pyqtSignal(object)  # Near whose place is to be chosen
    undo_wanted = pyqtSignal()
    clear_wanted = pyqtSignal()
    shown = pyqtSignal()  # there are other buttons than before

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._chips: tuple[Chip, ...] = ()
        self._time = ("", "")
        self._near: Optional[Near] = None
        self._edited: Optional[Chip] = None
        self._sentence = ""
        self._row = ChipRow()
        self._choice = ValueChoice("chip_value", "country", language)
        self._choice.value_chosen.connect(self._on_value)
        self._choice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._row)
        column.addWidget(self._choice)
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        return self._chips

    @property
    def filters(self) -> Filters:
        return wanted(self._chips)

    @property
    def excluded(self) -> Filters:
        return unwanted(self._chips)

    @property
    def time(self) -> tuple[str, str]:
        """Start and end, ISO 8601, empty for open."""
        return self._time

    @property
    def near(self) -> Optional[Near]:
        return self._near

    def add(self, name: str, value: str) -> None:
        """Add one value of a filter; nothing changes where it is there already."""
        if Chip(name, (value,)) not in self._chips:
            self._take(joined([*self._chips, Chip(name, (value,))]))

    def remove(self, name: str, value: str) -> None:
        self._take(each for each in self._chips if (each.name, each.values) != (name, (value,)))

    def drop(self, name: str, negated: bool) -> None:
        """Take away all chips of a filter, or all its exclusions."""
        self._take(each for each in self._chips if (each.name, each.negated) != (name, negated))

    def words_of(self, name: str) -> tuple[str, ...]:
        """Return the words that make a filter; none where one of its values was picked, not written."""
        chips = [each for each in self._chips if each.name == name and not each.negated]
        return tuple(each.word for each in chips) if all(each.word for each in chips) else ()

    def release(self, name: str) -> None:
        """Look for the words of a filter as words instead."""
        words = self.words_of(name)
        self._chips = tuple(each for each in self._chips if each.name != name or each.negated)
        self._show()
        self.words_wanted.emit(words)

    def clear(self) -> None:
        self._time, self._near = ("", ""), None
        self._take(())

    def show_reply(self, reply: Reply, sentence: str) -> None:
        """Show what was understood, without wishing for a search; offer to bring `sentence` back, unless empty."""
        self._sentence = sentence
        asked = followed(self._chips, self._near, reply)
        self._chips, self._near = asked.chips, asked.near
        self._show()

    def show_all(self, chips: Iterable[Chip], time: tuple[str, str], near: Optional[Near]) -> None:
        """Show these chips and no others, without wishing for a search."""
        self._chips, self._time, self._near = tuple(chips), time, near
        self._show()

    def set_time(self, start: str, end: str) -> None:
        if (start, end) != self._time:
            self._time = (start, end)
            self._show()
            self.changed.emit()

    def set_near(self, near: Optional[Near]) -> None:
        if near != self._near:
            self._near = near
            self._show()
            self.changed.emit()

    def locate(self, near: Near) -> None:
        """Show where a place is, without wishing for a search."""
        self._near = near
        self._show()

    def offer_undo(self, sentence: str) -> None:
        """Offer to bring back a sentence; nothing where it is empty."""
        self._sentence = sentence
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._choice.isHidden():
            self._choice.hide()
            self._row.take_focus()
            return
        super().keyPressEvent(event)

    def _take(self, chips: Iterable[Chip]) -> None:
        self._chips = tuple(chips)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._choice.hide()
        chips = [self._button(each) for each in self._chips] + self._time_button() + self._near_button()
        after = self._undo_button() + (self._clear_button() if chips else [])
        lost = self._row.show_chips(chips, after)
        self.setVisible(bool(chips or self._sentence))
        self.updateGeometry()
        self.shown.emit()
        if lost:
            self.emptied.emit()

    def _button(self, chip: Chip) -> ChipButton:
        text = chip_text(chip, self._language)
        name = f"chip_{chip.name}_{'|'.join(chip.values)}"
        made = ChipButton(name, text, chip_tip(chip, self._language), self._choices(chip))
        made.remove_wanted.connect(lambda: self._take(each for each in self._chips if each != chip))
        return made

    def _choices(self, chip: Chip) -> list[Choice]:
        turned = opposite(chip)
        words = chip_text(replace(turned, others=()), self._language)
        found: list[Choice] = [(words, lambda: self._put(chip, turned))]
        for reading in chip.others:
            words = reading_text(reading, chip.word, self._language)
            found.append((words, lambda reading=reading: self._read_as(chip, reading)))
        if chip.name != "restored":
            found.append((self.tr("Choose another…"), lambda: self._edit(chip)))
        if chip.word and Reading("") not in chip.others:
            words = self.tr("Search for the word “{}” instead").format(chip.word)
            found.append((words, lambda: self._read_as(chip, Reading(""))))
        return found

    def _put(self, old: Chip, new: Chip) -> None:
        self._take(joined(new if each == old else each for each in self._chips))

    def _read_as(self, chip: Chip, reading: Reading) -> None:
        """Take another meaning of the word."""
        if not reading.name:
            self._chips = tuple(each for each in self._chips if each != chip)
            self._show()
            self.words_wanted.emit((chip.word,))
            return
        self._put(chip, reread(chip, reading))

    def _edit(self, chip: Chip) -> None:
        self._edited = chip
        self._choice.offer(chip.name)
        self._choice.setPlaceholderText(self.tr("instead of {}").format(chip_text(chip, self._language)))
        self._choice.show()
        self.shown.emit()
        self._choice.setFocus()

    def _on_value(self, name: str, value: str) -> None:
        if self._edited is not None:
            self._put(self._edited, Chip(name, (value,), self._edited.negated))

    def _time_button(self) -> list[ChipButton]:
        text = time_text(*self._time)
        if text is None:
            return []
        made = ChipButton("chip_time", text, self.tr("Time of the data: {}").format(text), [])
        made.remove_wanted.connect(lambda: self.set_time("", ""))
        return [made]

    def _near_button(self) -> list[ChipButton]:
        near = self._near
        if near is None:
            return []
        choices: list[Choice] = [(self.tr("Choose the place…"), lambda: self.place_wanted.emit(near))]
        made = ChipButton("chip_near", near_text(near), near_tip(near), choices)
        made.remove_wanted.connect(lambda: self.set_near(None))
        return [made]

    def _undo_button(self) -> list[QToolButton]:
        if not self._sentence:
            return []
        tip = self.tr("Bring back “{}” and what was asked for before").format(self._sentence)
        return [flat_button("find_undo", self.tr("Edit sentence"), tip, "mActionUndo", self.undo_wanted.emit)]

    def _clear_button(self) -> list[QToolButton]:
        tip = self.tr("Take away the words and all of these at once; a chosen area stays")
        return [flat_button("find_clear", self.tr("Clear"), tip, "mIconClearText", self.clear_wanted.emit)]
