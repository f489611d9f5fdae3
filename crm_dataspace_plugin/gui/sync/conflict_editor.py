# SPDX-License-Identifier: GPL-2.0-or-later
"""One conflict, unfolded: base, ours, theirs, always in this order, and another value. Keys 1 to 4 choose."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLabel, QRadioButton, QWidget

from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE, TWIN_CHANGE
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.checks import faults_of_value
from crm_dataspace_plugin.gui.controls import described, words
from crm_dataspace_plugin.gui.count_words import number as counted
from crm_dataspace_plugin.gui.sync.conflict_choices import Offered, about_words, offered, side_titles, twin_words
from crm_dataspace_plugin.gui.sync.geometry_preview import GeometryPreview
from crm_dataspace_plugin.gui.sync.other_value import OtherValue
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow
from crm_dataspace_plugin.gui.sync.value_words import field_of, field_title

_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class ConflictEditor(QWidget):
    """Controls `conflict_base`, `conflict_ours`, `conflict_theirs`, `conflict_join`, `conflict_value`, `conflict_all`.

    Args:
        alike: how many other conflicts about the same field are open.
    """

    resolved = pyqtSignal(str, object)  # base, ours, theirs, join or value; the other value
    grown = pyqtSignal()  # it needs another height
    resolved_for_all = pyqtSignal(str)  # base, ours, theirs or join, of all open conflicts about the field

    def __init__(self, schema: Schema, row: ConflictRow, language: str, alike: int = 0) -> None:
        super().__init__()
        self._schema = schema
        self._row = row
        self._language = language
        self._choices: dict[int, str] = {}
        self._other: Optional[OtherValue] = None
        self._all: Optional[QCheckBox] = None
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 6, 6)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._add_side_by_side()
        for each in offered(schema, row, language):
            self._add_choice(each)
        told = about_words(row.about)
        if told:
            self._add_below(words(told, "conflict_about"))
        if alike and not row.resolution:
            self._add_below(self._rule_box(alike))
        self._grid.setRowStretch(self._grid.rowCount(), 1)  # what is too high stays empty below
        self._group.buttonClicked.connect(self._on_clicked)

    def choose(self, number: int) -> bool:
        """Choose by number, 1 to 4; return False where there is no such choice."""
        button = self._group.button(number)
        if button is None:
            return False
        button.setChecked(True)
        self._on_clicked(button)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and self.choose(_KEYS.index(event.key()) + 1):
            event.accept()
            return
        super().keyPressEvent(event)

    def height_for(self, width: int) -> int:
        return self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()

    def _add_side_by_side(self) -> None:
        """Show what is looked at before choosing: the two facilities, the outlines."""
        row = self._row
        shapes = (row.base, row.ours, row.theirs)
        if row.field == TWIN_CHANGE:
            self._add_below(words(twin_words(self._schema, row, self._language), "conflict_twin"))
            shapes = tuple((each or {}).get(GEOMETRY_CHANGE) for each in shapes)
        if row.field == GEOMETRY_CHANGE or (row.field == TWIN_CHANGE and any(shapes)):
            base, ours, theirs, _ = side_titles(row.sides).values()
            self._add_below(GeometryPreview(*shapes, (base, ours, theirs)))

    def _add_below(self, widget: QWidget) -> None:
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def _add_choice(self, each: Offered) -> None:
        spoken = self.tr("{}: {} = {}").format(field_title(self._schema, self._row.field), each.title, each.text)
        radio = described(
            QRadioButton(f"{each.number}  {each.title}"),
            f"conflict_{each.choice}",
            spoken,
            self.tr("Keep this value (key {})").format(each.number),
        )
        radio.setChecked(self._row.resolution == each.choice)
        self._choices[each.number] = each.choice
        self._group.addButton(radio, each.number)
        line = self._grid.rowCount()
        long = self._row.field == TWIN_CHANGE  # no value beside it, but what becomes of it
        self._grid.addWidget(radio, line, 0, 1, 2 if long else 1, Qt.AlignmentFlag.AlignTop)
        beside = self._other_value() if each.choice == "value" else words(each.text)
        if isinstance(beside, QLabel):
            beside.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if long:
            beside.setIndent(22)  # pixels, below the title
            self._add_below(beside)
        else:
            self._grid.addWidget(beside, line, 1)

    def _other_value(self) -> OtherValue:
        self._other = OtherValue(field_of(self._schema, self._row.field), self._row.value, self._language)
        self._other.taken.connect(lambda: self.choose(len(_KEYS)))
        return self._other

    def _rule_box(self, alike: int) -> QCheckBox:
        named = self.tr("The same side in {} more conflicts about {}")
        self._all = described(
            QCheckBox(self.tr("the same in {} more").format(counted(alike))),
            "conflict_all",
            named.format(counted(alike), field_title(self._schema, self._row.field)),
            self.tr("Choose the same side in all open conflicts about this field"),
        )
        return self._all

    def _on_clicked(self, button: QRadioButton) -> None:
        choice = self._choices[self._group.id(button)]
        if choice == "value":
            self._take_other()
        elif self._all is not None and self._all.isChecked():
            self.resolved_for_all.emit(choice)
        else:
            self.resolved.emit(choice, None)

    def _take_other(self) -> None:
        if self._other is None:
            return
        if not self._other.given:
            self._other.ask()
            return
        value = self._other.value()
        wrong = faults_of_value(self._schema, self._row.field, value)
        self._other.show_fault(" ".join(wrong))
        self.grown.emit()
        if not wrong:
            self.resolved.emit("value", value)
