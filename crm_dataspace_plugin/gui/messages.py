# SPDX-License-Identifier: GPL-2.0-or-later
"""Tell a result or an error once, in QGIS' message bar: what happened, what to do, the raw text behind Details."""

from __future__ import annotations

from html import escape
from typing import Optional

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.gui.controls import push_button
from crm_dataspace_plugin.gui.details_dialog import DetailsDialog
from crm_dataspace_plugin.gui.error_words import advice, title

SHOWN = 12  # seconds a result stays; errors stay until they are closed


class Messages(QObject):
    """Speaks through one message bar."""

    def __init__(self, bar: QgsMessageBar) -> None:
        super().__init__()
        self._bar = bar

    def tell(self, text: str) -> None:
        """Say that something worked."""
        self._bar.pushMessage(self.tr("CRM Data Space"), escape(text), Qgis.MessageLevel.Success, SHOWN)

    def warn(self, text: str) -> None:
        self._bar.pushMessage(self.tr("CRM Data Space"), escape(text), Qgis.MessageLevel.Warning, SHOWN)

    def fail(self, error: Exception) -> None:
        """Say what failed and what to do; a cancelled work needs no message."""
        if isinstance(error, errors.Cancelled):
            return
        heading, raw = title(error), raw_text(error)
        item = self._bar.createMessage(heading, escape(f"{error} {advice(error)}".strip()))
        item.layout().addWidget(
            push_button(
                "message_details",
                self.tr("Details"),
                self.tr("Show the raw answer, to read or to copy into a report"),
                clicked=lambda: DetailsDialog(heading, raw, self._bar.window()).show(),
            )
        )
        self._bar.pushWidget(item, Qgis.MessageLevel.Critical)


def raw_text(error: BaseException) -> str:
    """Return everything known about `error` and what caused it, outermost first."""
    lines = []
    cause: Optional[BaseException] = error
    while cause is not None:
        lines.append(f"{type(cause).__name__}: {cause}")
        lines.extend(filter(None, [getattr(cause, "details", "")]))
        cause = cause.__cause__
    return "\n".join(lines)
