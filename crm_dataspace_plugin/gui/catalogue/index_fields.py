# SPDX-License-Identifier: GPL-2.0-or-later
"""The text in which a person says what the fields of a Solr index are called, judged while it is typed."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.solr.fields import parse_fields
from crm_dataspace_plugin.core.errors import CatalogueError
from crm_dataspace_plugin.gui.controls import SPACING, described, words

_LINES = 4  # shown; the text scrolls


class IndexFields(QWidget):
    """Controls `catalogue_fields` and `catalogue_fields_status`."""

    def __init__(self) -> None:
        super().__init__()
        self._edit = described(
            QPlainTextEdit(),
            "catalogue_fields",
            self.tr("Index fields (JSON)"),
            self.tr("Our names to those of the index; leave it empty for the usual ones"),
        )
        self._edit.setTabChangesFocus(True)
        self._edit.setPlaceholderText('{"country": "land_s", "values": {"status": {"closed": "zu"}}}')
        self._edit.setFixedHeight(self._edit.fontMetrics().lineSpacing() * _LINES + 2 * SPACING)
        self._edit.textChanged.connect(self._on_changed)
        self._status = words(name="catalogue_fields_status")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._edit)
        column.addWidget(self._status)
        self._on_changed()

    def text(self) -> str:
        return self._edit.toPlainText().strip()

    def show_text(self, text: str) -> None:
        self._edit.setPlainText(text)

    def problem(self) -> str:
        """Return what is wrong with the text, empty where it can be used."""
        try:
            parse_fields(self.text())
        except CatalogueError as error:
            return error.message
        return ""

    def _on_changed(self) -> None:
        problem = self.problem()
        self._status.setText(problem)
        self._status.setVisible(bool(problem))
        self._edit.setAccessibleDescription(problem)
