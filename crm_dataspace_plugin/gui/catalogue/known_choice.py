# SPDX-License-Identifier: GPL-2.0-or-later
"""Choose from the known public catalogues, several at once; nothing is asked by choosing."""

from __future__ import annotations

from collections.abc import Collection
from typing import Optional

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.known import KnownCatalogue, known_catalogues
from crm_dataspace_plugin.core.words import said
from crm_dataspace_plugin.gui.catalogue.known_list import KnownList
from crm_dataspace_plugin.gui.controls import SPACING, breakable, described, push_button, words
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.flow_layout import flow_of

DETAIL_LINES = 7  # of text kept free for the details, so that the list stays where it is


class KnownChoice(QWidget):
    """Controls `known_filter`, `known_list`, `known_details`, `known_add` and `known_back`."""

    add_requested = pyqtSignal(object)  # sequence of KnownCatalogue
    left = pyqtSignal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._filter = described(
            QgsFilterLineEdit(),
            "known_filter",
            self.tr("Narrow the list"),
            self.tr("Words of the name, the country, the kind or what it holds"),
        )
        self._filter.setPlaceholderText(self.tr("Country, name or subject"))
        self.list = KnownList(language)
        self._details = words(name="known_details")
        self._details.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._details.setMinimumHeight(self.fontMetrics().lineSpacing() * DETAIL_LINES)
        self._add = push_button(
            "known_add",
            self.tr("Add"),
            self.tr("Put the ticked catalogues into your list; none of them is asked"),
            "mActionAdd",
            lambda: self.add_requested.emit(self.list.chosen),
        )
        back = push_button(
            "known_back", self.tr("Back"), self.tr("Back to your list, without these"), clicked=self.left.emit
        )
        self._filter.textChanged.connect(self._on_typed)
        self.list.ticked.connect(self._count)
        self.list.current_changed.connect(self._on_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(
            words(
                self.tr(
                    "Public catalogues and services in Europe. Not tested: their addresses were collected from public "
                    "sources and may have changed. None is asked before you search, or press Test."
                )
            )
        )
        column.addWidget(self._filter)
        column.addWidget(self.list, 1)
        column.addWidget(self._details)
        column.addLayout(flow_of(self._add, back))

    def begin(self, there: Collection[str]) -> None:
        """Show all, nothing ticked.

        Args:
            there: addresses of the catalogues in the person's list.
        """
        self._filter.clear()
        self.list.show_catalogues(known_catalogues(), there)
        self._on_current(None)
        self._count()
        self._filter.setFocus()

    def _on_typed(self, text: str) -> None:
        self.list.narrow(text)
        self._on_current(self.list.current)

    def _on_current(self, known: Optional[KnownCatalogue]) -> None:
        if known is not None:
            self._details.setText(breakable("\n".join(self._about(known))))
        elif self.list.shown:
            self._details.setText(self.tr("Go to a catalogue to read more about it; tick those you want."))
        else:
            self._details.setText(self.tr("None has these words. Try a country, or fewer words."))

    def _about(self, known: KnownCatalogue) -> list[str]:
        about = [known.url, self.tr("Licence: {}").format(said(known.licence)), known.untested(), said(known.note)]
        return [each for each in about if each]

    def _count(self) -> None:
        count = len(self.list.chosen)
        self._add.setText(self.tr("Add {}").format(number(count)) if count else self.tr("Add"))
        self._add.setEnabled(bool(count))
