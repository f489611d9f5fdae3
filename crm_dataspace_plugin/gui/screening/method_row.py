# SPDX-License-Identifier: GPL-2.0-or-later
"""One method of screening: its state in a sign and in words, the ways to run it, and what it waits for."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import plain_tip, strong, tool_button, words
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.reveal import reveal


class MethodRow(QWidget):
    """Controls `screen_<method>_state`, `…_dialog`, `…_run`, `…_which` and the text `…_why`."""

    run_requested = pyqtSignal()
    dialog_requested = pyqtSignal()

    def __init__(self, method: str, title: str) -> None:
        super().__init__()
        self._title = title
        self._state = strong(name=f"screen_{method}_state")
        self._dialog = self._button(
            f"screen_{method}_dialog",
            self.tr("Run…"),
            self.tr("{}: open the algorithm's own dialog, filled in").format(title),
            self.dialog_requested.emit,
        )
        self.run = self._button(
            f"screen_{method}_run",
            self.tr("Run now"),
            self.tr("{}: run with the inputs that were recognised and the usual settings").format(title),
            self.run_requested.emit,
        )
        self._which = self._button(
            f"screen_{method}_which",
            self.tr("Missing?"),
            self.tr("{}: what is missing").format(title),
            self._on_which,
        )
        self._why = words(name=f"screen_{method}_why")
        self._why.setContentsMargins(18, 0, 0, 0)  # pixels, in line with what unfolds elsewhere
        self._why.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._state)
        column.addLayout(flow_of(self._dialog, self.run, self._which, spacing=2))
        column.addWidget(self._why)

    def show_state(self, sign: str, state: str, why: str, lacks: bool = True) -> None:
        """Show a state; `why` says what is missing, or how the method goes about it, empty where there is nothing."""
        text = self.tr("Missing?") if lacks else self.tr("How?")
        tip = self.tr("{}: what is missing") if lacks else self.tr("{}: what is run, and with what")
        self._which.setText(text)
        self._which.setAccessibleName(f"{self._title}: {text}")
        self._which.setToolTip(plain_tip(tip.format(self._title)))
        self._state.setText(f"{sign} {self._title}: {state}")
        self._state.setAccessibleName(f"{self._title}: {state}")
        self._why.setText(why)
        self._which.setVisible(bool(why))
        self._unfold(bool(why) and not self._why.isHidden())

    def allow(self, dialog: bool, run: bool) -> None:
        """Let the method be run, or not."""
        self._dialog.setEnabled(dialog)
        self.run.setEnabled(run)

    def _button(self, name: str, text: str, tip: str, clicked: object) -> QToolButton:
        made = tool_button(name, text, tip, clicked=clicked)
        made.setAccessibleName(f"{self._title}: {text.rstrip('…')}")
        made.setAutoRaise(False)  # a frame, in each of six rows that look alike
        return made

    def _on_which(self) -> None:
        self._unfold(self._why.isHidden())
        reveal(self)

    def _unfold(self, open_: bool) -> None:
        self._why.setVisible(open_)
        self._which.setAccessibleDescription(self.tr("unfolded") if open_ else self.tr("folded"))
