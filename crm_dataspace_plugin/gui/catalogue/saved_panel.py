# SPDX-License-Identifier: GPL-2.0-or-later
"""What unfolds at “Saved”: keep a search under a name, run one again, bring searches in and out of a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.saved import LONGEST_NAME, SavedSearch, Search
from crm_dataspace_plugin.gui.ask_row import AskRow
from crm_dataspace_plugin.gui.catalogue.saved_list import SavedList
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, words
from crm_dataspace_plugin.gui.flow_layout import flow_of

FILES = "*.json"


class SavedPanel(QWidget):
    """Controls `saved_name` `saved_save` `saved_filter` `saved_list` `saved_run` `saved_rename` `saved_delete`
    `saved_export` `saved_import` `saved_file` `saved_file_go` `saved_words`; questions in `saved_yes`, `saved_no`."""

    save_wanted = pyqtSignal(str)  # name
    run_wanted = pyqtSignal(object)  # SavedSearch, or Search of the history
    rename_wanted = pyqtSignal(str, str)  # old, new
    delete_wanted = pyqtSignal(object)  # names
    export_wanted = pyqtSignal(object, object)  # Path, names; none for all
    import_wanted = pyqtSignal(object)  # Path

    def __init__(self, language: str) -> None:
        super().__init__()
        self.question = AskRow("saved")
        self.list = SavedList(language)
        self._name = described(
            QLineEdit(), "saved_name", self.tr("Name of the search"), self.tr("A name to keep this search under")
        )
        self._name.setPlaceholderText(self.tr("Name for this search"))
        self._name.setMaxLength(LONGEST_NAME)
        self._name.returnPressed.connect(self._on_save)
        self._filter = described(
            QgsFilterLineEdit(), "saved_filter", self.tr("Filter the list"), self.tr("Type to filter the list")
        )
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setShowSearchIcon(True)
        self._filter.textChanged.connect(self.list.filter)
        self._file = self._file_box()
        self._go = push_button("saved_file_go", self.tr("Write"), self.tr("Use this file"), clicked=self._on_file)
        self._words = words(name="saved_words")
        self._reading = False
        self._arrange()
        self.list.run_wanted.connect(self._on_run)
        self.list.renamed.connect(self.rename_wanted)
        self.list.delete_wanted.connect(self._on_delete)
        self.show_words("")

    def show_entries(self, saved: Sequence[SavedSearch], history: Sequence[Search]) -> None:
        self.list.show_entries(saved, history)
        self.list.filter(self._filter.text())

    def show_words(self, text: str) -> None:
        """Say how something ended."""
        self._words.setText(text)
        self._words.setVisible(bool(text))

    def fold_file(self) -> None:
        self._file_line.hide()

    def _on_save(self) -> None:
        if self._name.text().strip():
            self.save_wanted.emit(self._name.text())
        else:
            self.show_words(self.tr("Give the search a name first."))
            self._name.setFocus()

    def _on_run(self) -> None:
        if self.list.current is not None:
            self.run_wanted.emit(self.list.current)

    def _on_delete(self) -> None:
        names = [each.name for each in self.list.chosen]
        if names:
            self.delete_wanted.emit(names)

    def _on_export(self) -> None:
        self._ask_file(reading=False)

    def _on_import(self) -> None:
        self._ask_file(reading=True)

    def _ask_file(self, *, reading: bool) -> None:
        self._reading = reading
        mode = QgsFileWidget.StorageMode.GetFile if reading else QgsFileWidget.StorageMode.SaveFile
        self._file.setStorageMode(mode)
        self._file.setConfirmOverwrite(False)  # asked in the row
        self._go.setText(self.tr("Read") if reading else self.tr("Write"))
        self._go.setAccessibleName(self._go.text())
        self.show_words("")
        self._file_line.show()
        self._file.lineEdit().setFocus()

    def _on_file(self) -> None:
        path = Path(self._file.filePath().strip())
        if not path.name:
            self.show_words(self.tr("Choose a file first."))
        elif self._reading:
            self.import_wanted.emit(path)
        else:
            path = path if path.suffix else path.with_suffix(".json")
            self.export_wanted.emit(path, [each.name for each in self.list.chosen])

    def _file_box(self) -> QgsFileWidget:
        box = described(QgsFileWidget(), "saved_file", self.tr("File"), self.tr("File of saved searches"))
        box.setFilter(self.tr("Saved searches ({})").format(FILES))
        box.lineEdit().setObjectName("saved_file_path")
        box.lineEdit().setAccessibleName(self.tr("File"))
        box.lineEdit().setToolTip(self.tr("File of saved searches"))
        return box

    def _buttons(self) -> list[QPushButton]:
        wishes = (
            ("saved_run", self.tr("Run"), self.tr("Search again, and tell what is new"), self._on_run),
            ("saved_rename", self.tr("Rename"), self.tr("Give another name"), self.list.rename_current),
            ("saved_delete", self.tr("Delete"), self.tr("Delete what is selected"), self._on_delete),
            ("saved_export", self.tr("Export…"), self.tr("Write selected or all searches to a file"), self._on_export),
            ("saved_import", self.tr("Import…"), self.tr("Read searches from a file"), self._on_import),
        )
        return [push_button(name, text, tip, clicked=slot) for name, text, tip, slot in wishes]

    def _arrange(self) -> None:
        save = push_button("saved_save", self.tr("Save"), self.tr("Keep what is asked for now"), clicked=self._on_save)
        first = QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(save)
        self._file_line = QWidget()
        line = QHBoxLayout(self._file_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._file, 1)
        line.addWidget(self._go)
        self._file_line.hide()
        buttons = self._buttons()
        for button in buttons:
            action = QAction(button.text(), self.list)
            action.triggered.connect(lambda _checked=False, button=button: button.click())
            self.list.addAction(action)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(first)
        column.addWidget(self._filter)
        column.addWidget(self.list)
        column.addLayout(flow_of(*buttons))
        for widget in (self._file_line, self.question, self._words):
            column.addWidget(widget)
