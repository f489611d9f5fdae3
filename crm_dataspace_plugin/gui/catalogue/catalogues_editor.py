# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of catalogues with a row of fields below it: add, change, remove, test."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Optional

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.core.catalogue.source import KINDS, CatalogueSource, short_name, with_catalogue
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.gui.catalogue.index_fields import IndexFields
from crm_dataspace_plugin.gui.catalogue.trial import Trial, try_catalogue
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button
from crm_dataspace_plugin.gui.count_words import catalogue_words, number
from crm_dataspace_plugin.gui.error_words import advice
from crm_dataspace_plugin.gui.flow_layout import FlowLayout, flow_of
from crm_dataspace_plugin.gui.progress_row import ProgressRow

_MAPPED = "solr"  # the kind whose fields a person can name
_AS_NEEDED = QHeaderView.ResizeMode.ResizeToContents


class CataloguesEditor(QWidget):
    """Controls `catalogue_table`, `catalogue_name`, `catalogue_url`, `catalogue_kind`, `catalogue_save`, …"""

    def __init__(self, catalogues: Sequence[CatalogueSource], jobs: Jobs) -> None:
        super().__init__()
        self._catalogues = list(catalogues)
        self._jobs = jobs
        self._job: Optional[Job] = None
        self._failed = ""  # address whose test failed
        self._table = self._make_table()
        self._name = described(
            QLineEdit(), "catalogue_name", self.tr("Name"), self.tr("As it is shown; the same name replaces")
        )
        self._url = described(QLineEdit(), "catalogue_url", self.tr("Address"), self.tr("Web address of the service"))
        self._url.setPlaceholderText("https://…")
        self._kind = described(
            QComboBox(), "catalogue_kind", self.tr("Kind"), self.tr("Leave it to be found out if you do not know")
        )
        self._kind.addItem(self.tr("found out by itself"), "")
        for kind in KINDS:
            self._kind.addItem(kind, kind)
        self._login = described(
            QgsAuthConfigSelect(), "catalogue_login", self.tr("Login"), self.tr("From QGIS' authentication database")
        )
        self._fields = IndexFields()
        self._fields_label = QLabel(self.tr("Index fields (JSON)"))
        self._kind.currentIndexChanged.connect(lambda _row: self._on_kind())
        self._progress = ProgressRow("catalogue_test")
        self._progress.cancel_requested.connect(self._on_cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._table, 1)
        column.addLayout(self._form())
        column.addLayout(self._buttons())
        column.addWidget(self._progress)
        self._show()

    def catalogues(self) -> list[CatalogueSource]:
        """Return the list, with what stands in the fields: who wrote an address and pressed OK wants it kept."""
        entered = self.entered()
        if entered.url == self._failed or self._problem(entered):
            return list(self._catalogues)
        return self._with(entered)

    def add_untested(self, added: Sequence[CatalogueSource]) -> None:
        """Put catalogues into the list without asking them; what stands in the fields stays."""
        for each in added:
            self._catalogues = with_catalogue(self._catalogues, each, each.name)
        self._show()
        told = self.tr("Added, not tested: {}. Choose one and press Test to ask it now; your next search asks all.")
        self._progress.finish(told.format(catalogue_words(len(added))))

    def entered(self) -> CatalogueSource:
        """Return what stands in the fields; a short form of the address names a catalogue without a name."""
        url = self._url.text().strip()
        kind = self._kind.currentData()
        fields = self._fields.text() if kind == _MAPPED else ""
        name = self._name.text().strip() or short_name(url)
        return CatalogueSource(name, url, kind, self._login.configId() or "", fields)

    def _make_table(self) -> QTableWidget:
        table = described(
            QTableWidget(0, 3), "catalogue_table", self.tr("Catalogues"), self.tr("Choose one to change or remove it")
        )
        table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Address"), self.tr("Kind")])
        for column, mode in enumerate((_AS_NEEDED, QHeaderView.ResizeMode.Stretch, _AS_NEEDED)):
            table.horizontalHeader().setSectionResizeMode(column, mode)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.currentCellChanged.connect(lambda row, *_others: self._on_chosen(row))
        return table

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.addRow(self.tr("Name"), self._name)
        form.addRow(self.tr("Address"), self._url)
        form.addRow(self.tr("Kind"), self._kind)
        form.addRow(self.tr("Login"), self._login)
        form.addRow(self._fields_label, self._fields)
        self._on_kind()
        return form

    def _buttons(self) -> FlowLayout:
        return flow_of(
            push_button(
                "catalogue_save",
                self.tr("Add or replace"),
                self.tr("Put these fields into the list"),
                "mActionAdd",
                self._on_save,
            ),
            push_button(
                "catalogue_remove",
                self.tr("Remove"),
                self.tr("Take the chosen catalogue off the list"),
                "mActionRemove",
                self._on_remove,
            ),
            push_button(
                "catalogue_try",
                self.tr("Test"),
                self.tr("Ask the service for one record"),
                "mActionStart",
                self._on_test,
            ),
        )

    def _show(self) -> None:
        self._table.setRowCount(len(self._catalogues))
        for row, each in enumerate(self._catalogues):
            for column, text in enumerate((each.name, each.url, each.kind or self._kind.itemText(0))):
                self._table.setItem(row, column, QTableWidgetItem(text))

    def _on_chosen(self, row: int) -> None:
        if 0 <= row < len(self._catalogues):
            chosen = self._catalogues[row]
            self._name.setText(chosen.name)
            self._url.setText(chosen.url)
            self._kind.setCurrentIndex(max(self._kind.findData(chosen.kind), 0))
            self._login.setConfigId(chosen.authcfg)
            self._fields.show_text(chosen.fields)

    def _on_kind(self) -> None:
        mapped = self._kind.currentData() == _MAPPED
        self._fields_label.setVisible(mapped)
        self._fields.setVisible(mapped)

    def _on_save(self) -> None:
        entered = self.entered()
        problem = self._problem(entered)
        if problem:
            self._progress.finish(problem)
            return
        self._progress.rest()
        self._catalogues = self._with(entered)
        self._begin_anew()

    def _with(self, entered: CatalogueSource) -> list[CatalogueSource]:
        """Return the list with this catalogue; where the chosen one was only renamed, in its place."""
        row = self._table.currentRow()
        chosen = self._catalogues[row] if 0 <= row < len(self._catalogues) else entered
        return with_catalogue(self._catalogues, entered, chosen.name if chosen.url == entered.url else entered.name)

    def _begin_anew(self) -> None:
        """Show the list and empty fields: what stood there is in it, or gone."""
        self._show()
        self._table.setCurrentCell(-1, -1)
        for field in (self._name, self._url):
            field.clear()
        self._kind.setCurrentIndex(0)
        self._login.setConfigId("")

    def _problem(self, entered: CatalogueSource) -> str:
        """Return what has to be written first, empty where nothing is amiss."""
        if not entered.url.startswith(("http://", "https://")):
            return self.tr("Please enter an address that starts with http:// or https://.")
        return self._fields.problem() if entered.fields else ""

    def _on_remove(self) -> None:
        name = self.entered().name
        self._catalogues = [each for each in self._catalogues if each.name != name]
        self._begin_anew()

    def _on_test(self) -> None:
        source = self.entered()
        problem = self._problem(source)
        if problem:
            self._progress.finish(problem)
            return
        self._failed = ""
        self._progress.begin(self.tr("Asking {}").format(source.url))
        self._job = self._jobs.start(
            self.tr("Test {}").format(source.name),
            partial(try_catalogue, source),
            self._on_works,
            partial(self._on_fails, source.url),
        )

    def _on_works(self, trial: Trial) -> None:
        count = trial.matched
        works = self.tr("It works.") if count is None else self.tr("It works: {} records.").format(number(count))
        self._progress.finish(f"{works} {trial.found}".strip())
        if trial.found and self.entered().url == trial.source.url and not self.entered().kind:
            self._kind.setCurrentIndex(self._kind.findData(trial.source.kind))  # so no search has to find it out again

    def _on_fails(self, url: str, error: DataSpaceError) -> None:
        if isinstance(error, Cancelled):
            self._progress.finish(self.tr("Test cancelled."))
            return
        self._failed = url
        self._progress.finish(f"{error} {advice(error)}")

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
