# SPDX-License-Identifier: GPL-2.0-or-later
"""Tell a result or an error once, in QGIS' message bar: what happened, what to do, the raw text behind Details."""

from __future__ import annotations

from html import escape
from typing import Optional

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject

from crm_dataspace_plugin.bridge import logs
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
        logs.note(text)
        self._bar.pushMessage(self.tr("CRM Data Space"), escape(text), Qgis.MessageLevel.Success, SHOWN)

    def warn(self, text: str) -> None:
        logs.warn(text)
        self._bar.pushMessage(self.tr("CRM Data Space"), escape(text), Qgis.MessageLevel.Warning, SHOWN)

    def fail(self, error: Exception) -> None:
        """Say what failed and what to do; a cancelled work needs no message."""
        if isinstance(error, errors.Cancelled):
            return
        heading = title(error)
        logs.fail(f"{heading}\n{raw_text(error)}")
        self._show(heading, f"{error} {advice(error)}".strip(), raw_text(error), Qgis.MessageLevel.Critical)

    def explain(self, text: str, error: errors.DataSpaceError) -> None:
        """Warn of what cannot be done until the person does something, which stands behind Details."""
        more = f"{error} {advice(error)}".strip()
        logs.warn(f"{text}\n{more}")
        self._show(self.tr("CRM Data Space"), text, more, Qgis.MessageLevel.Warning)

    def _show(self, heading: str, text: str, details: str, level: Qgis.MessageLevel) -> None:
        item = self._bar.createMessage(heading, escape(text))
        item.layout().addWidget(
            push_button(
                "message_details",
                self.tr("Details"),
                self.tr("Show all that is known about it, to read or to copy"),
                clicked=lambda: DetailsDialog(heading, details, self._bar.window()).show(),
            )
        )
        self._bar.pushWidget(item, level)


def raw_text(error: BaseException) -> str:
    """Return everything known about `error` and what caused it, outermost first."""
    lines = []
    cause: Optional[BaseException] = error
    while cause is not None:
        lines.append(f"{type(cause).__name__}: {cause}")
        lines.extend(filter(None, [getattr(cause, "details", "")]))
        cause = cause.__cause__
    return "\n".join(lines)
