# SPDX-License-Identifier: GPL-2.0-or-later
"""The page inside QGIS' own Options dialog: the catalogues, the person's name, the labels, what a sync asks."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsDoubleSpinBox, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.settings import LONGEST, Settings
from crm_dataspace_plugin.core.vocabulary.codelists import LANGUAGES
from crm_dataspace_plugin.gui.catalogue.catalogues_pane import CataloguesPane
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, strong, words
from crm_dataspace_plugin.gui.flow_layout import flow_of

PAGE = "crm_dataspace_options"


class OptionsPage(QgsOptionsPageWidget):
    """Controls `options_author`, `options_language`, `options_twin_distance`, `options_log`, and the pane's."""

    applied = pyqtSignal()
    log_requested = pyqtSignal()

    def __init__(self, settings: Settings, jobs: Jobs, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._settings = settings
        self._author = described(
            QLineEdit(settings.author),
            "options_author",
            self.tr("Your name"),
            self.tr("Written into the journal with each change you send"),
        )
        self._language = described(
            QComboBox(), "options_language", self.tr("Language of labels"), self.tr("In which code lists are shown")
        )
        for code in ("", *LANGUAGES):
            self._language.addItem(_native_name(code) if code else self.tr("that of QGIS"), code)
        self._language.setCurrentIndex(max(self._language.findData(settings.language), 0))
        self._near = described(
            QgsDoubleSpinBox(),
            "options_twin_distance",
            self.tr("Distance within which a facility may have been found twice"),
            self.tr(
                "A new feature that lies so near one which others have added, under a like name, waits for you before"
                " it is sent; 0 m asks never"
            ),
        )
        self._near.setRange(0, LONGEST)
        self._near.setDecimals(0)
        self._near.setSingleStep(50)
        self._near.setSuffix(self.tr(" m"))
        self._near.setClearValue(Settings.twin_distance.default)
        self._near.setValue(settings.twin_distance)
        self._catalogues = CataloguesPane(settings.catalogues(), jobs)
        form = QFormLayout()
        form.addRow(self.tr("Your name"), self._author)
        form.addRow(self.tr("Language of labels"), self._language)
        form.addRow(self.tr("Found twice within"), self._near)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        column.addWidget(strong(self.tr("Catalogues")))
        column.addWidget(words(self.tr("Passwords stay in QGIS' authentication database; only its id is kept here.")))
        column.addWidget(self._catalogues, 1)
        column.addLayout(form)
        column.addLayout(flow_of(self._log_button()))

    def _log_button(self) -> QPushButton:
        return push_button(
            "options_log",
            self.tr("Log and report…"),
            self.tr("What the plugin did, and a report to hand on when something goes wrong"),
            "mMessageLog",
            self.log_requested.emit,
        )

    def apply(self) -> None:
        """QGIS calls this for OK and Apply."""
        self._settings.author = self._author.text().strip()
        self._settings.language = self._language.currentData()
        self._settings.twin_distance = self._near.value()
        self._settings.save_catalogues(self._catalogues.catalogues())
        self.applied.emit()


def _native_name(code: str) -> str:
    """Return what a language calls itself."""
    name = QLocale(code).nativeLanguageName() if code != "en" else "English"  # Qt says "American English"
    return str(name[:1].upper() + name[1:])
