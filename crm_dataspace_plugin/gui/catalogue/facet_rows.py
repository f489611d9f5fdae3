# SPDX-License-Identifier: GPL-2.0-or-later
"""Values to narrow the search by, with their counts and where the counts come from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.catalogue.facet_words import facet_title, value_label
from crm_dataspace_plugin.gui.controls import described, no_shortcut, tool_button
from crm_dataspace_plugin.gui.elided_button import ElidedButton
from crm_dataspace_plugin.gui.flow_layout import FlowLayout

Counts = Sequence[tuple[str, int]]  # value and number of records, most first
ALWAYS = ("commodity", "country")  # facets that are not folded away
SHOWN = 4  # values in a row; the others are in its menu
MOST = 40  # values in the menu; the filter's own line has all


@dataclass(frozen=True)
class Facet:
    """Attributes: origin, in words whose counts these are."""

    counts: Counts
    origin: str


class FacetRow(QWidget):
    """Buttons `facet_<name>_<value>`, and `facet_<name>_others` with a menu of the rest."""

    value_chosen = pyqtSignal(str, str)  # filter name, value

    def __init__(self, name: str, language: str) -> None:
        super().__init__()
        self._name = name
        self._language = language
        self._flow = FlowLayout(self, spacing=2)
        self.hide()

    def show_facet(self, facet: Facet, titled: str = "") -> None:
        """Show the values of a facet; hidden where there is none.

        Args:
            titled: what stands before them, nothing where it is empty.
        """
        self._flow.clear()
        if titled:
            title = QLabel(titled)
            title.setToolTip(facet.origin)
            title.setMinimumHeight(tool_button("", titled, "").sizeHint().height())  # in line with the values
            self._flow.addWidget(title)
        for value, count in facet.counts[:SHOWN]:
            self._flow.addWidget(self._value(value, count, facet.origin))
        if len(facet.counts) > SHOWN:
            self._flow.addWidget(self._menu(facet.counts[SHOWN:]))
        self.setVisible(bool(facet.counts))
        self.updateGeometry()

    def _value(self, value: str, count: int, origin: str) -> QToolButton:
        text = self.tr("{} {}").format(value_label(self._name, value, self._language), count)
        tip = self.tr("Only {}: {} ({})").format(text, facet_title(self._name), origin)
        button = described(ElidedButton(text), f"facet_{self._name}_{value}", text, tip)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked=False: self.value_chosen.emit(self._name, value))
        return button

    def _menu(self, counts: Counts) -> QToolButton:
        text = self.tr("+{}").format(len(counts))
        tip = self.tr("{} more values of {}").format(len(counts), facet_title(self._name))
        button = tool_button(f"facet_{self._name}_others", text, tip)
        menu = QMenu(button)
        for value, count in counts[:MOST]:
            text = self.tr("{} {}").format(value_label(self._name, value, self._language), count)
            action = menu.addAction(no_shortcut(text))
            action.triggered.connect(lambda _checked=False, value=value: self.value_chosen.emit(self._name, value))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button


class FacetRows(QWidget):
    """The facets that are always seen, each in a row with its title."""

    value_chosen = pyqtSignal(str, str)  # filter name, value

    def __init__(self, language: str) -> None:
        super().__init__()
        self._rows = {name: FacetRow(name, language) for name in ALWAYS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for row in self._rows.values():
            row.value_chosen.connect(self.value_chosen)
            column.addWidget(row)
        self._origins = Origins("facet_origins")
        column.addWidget(self._origins)
        self.hide()

    def show_facets(self, facets: Mapping[str, Facet]) -> None:
        for name, row in self._rows.items():
            row.show_facet(facets.get(name, Facet((), "")), titled=facet_title(name))
        shown = {name: facets[name] for name in ALWAYS if name in facets}
        self._origins.show_origins(shown)
        self.setVisible(any(each.counts for each in shown.values()))


class Origins(QLabel):
    """Whose counts are shown: one line for all, or the filters named where they differ."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = self.font()
        font.setItalic(True)
        self.setFont(font)
        self.hide()

    def show_origins(self, facets: Mapping[str, Facet]) -> None:
        by_origin: dict[str, list[str]] = {}
        for name, facet in facets.items():
            if facet.counts and facet.origin:
                by_origin.setdefault(facet.origin, []).append(facet_title(name))
        if len(by_origin) == 1:
            text = self.tr("Counts: {}").format(next(iter(by_origin)))
        else:
            text = self.tr("Counts: {}").format("; ".join(f"{', '.join(t)} {o}" for o, t in by_origin.items()))
        self.setText(text)
        self.setVisible(bool(by_origin))
