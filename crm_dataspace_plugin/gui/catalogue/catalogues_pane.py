# SPDX-License-Identifier: GPL-2.0-or-later
"""The person's catalogues, and in their place the known public ones to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.language import language_of_qgis
from crm_dataspace_plugin.core.catalogue.known import KnownCatalogue
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.gui.catalogue.catalogues_editor import CataloguesEditor
from crm_dataspace_plugin.gui.catalogue.known_choice import KnownChoice
from crm_dataspace_plugin.gui.controls import SPACING, push_button
from crm_dataspace_plugin.gui.flow_layout import flow_of


class CataloguesPane(QWidget):
    """Control `catalogue_known`, and those of `CataloguesEditor` and `KnownChoice`."""

    def __init__(self, catalogues: Sequence[CatalogueSource], jobs: Jobs) -> None:
        super().__init__()
        self._editor = CataloguesEditor(catalogues, jobs)
        self._choice = KnownChoice(language_of_qgis())
        self._choose = push_button(
            "catalogue_known",
            self.tr("Choose from known catalogues…"),
            self.tr("Public catalogues and geological surveys in Europe; none is asked by choosing"),
            "mActionAddLayer",
            self._on_choose,
        )
        self._own = QWidget()
        column = QVBoxLayout(self._own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(flow_of(self._choose))
        column.addWidget(self._editor, 1)
        self._choice.add_requested.connect(self._on_add)
        self._choice.left.connect(self._on_left)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        for page in (self._own, self._choice):  # no stack: it would not let the texts have the height they need
            outer.addWidget(page)
        self._choice.hide()

    def catalogues(self) -> list[CatalogueSource]:
        return self._editor.catalogues()

    def _on_choose(self) -> None:
        self._show(self._choice)
        self._choice.begin({each.url for each in self._editor.catalogues()})

    def _on_add(self, chosen: Sequence[KnownCatalogue]) -> None:
        self._editor.add_untested([each.as_source() for each in chosen])
        self._on_left()

    def _on_left(self) -> None:
        self._show(self._own)
        self._choose.setFocus()

    def _show(self, page: QWidget) -> None:
        for each in (self._own, self._choice):
            each.setVisible(each is page)
