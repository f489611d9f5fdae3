# SPDX-License-Identifier: GPL-2.0-or-later
"""What a technician does with the panel and sees of it, for the demo's walk."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QWidget

from tools.walking import LOOK, Condition, Diary, Walk, child, pause, place


class Technician:
    """Presses, reads and looks.

    Args:
        iface: QGIS' interface.
        panel: the plugin's dock.
    """

    def __init__(self, iface: Any, panel: QWidget, diary: Diary) -> None:
        self._iface = iface
        self._panel = panel
        self._diary = diary

    def _show(self, step: str) -> None:
        child(self._panel, f"step_{step}").click()

    def _press(self, name: str) -> None:
        button = child(self._panel, name)
        if not button.isEnabled():
            raise RuntimeError(f"{name} is greyed out: {button.toolTip()}")
        button.click()

    def _press_and_agree(self, name: str) -> None:
        """Press a button of the current row, and say yes where the data are not open: the panel asks in that row."""
        self._press(name)
        gates = self._panel.findChildren(QWidget, "access_gate")
        for gate in (each for each in gates if each.isVisible()):
            child(gate, "gate_yes").click()

    def _send(self) -> None:
        """Send, and say yes to deletions and large changes."""
        self._press("sync_send")
        if child(self._panel, "sync_ask_yes").isVisible():
            self._press("sync_ask_yes")

    def _text(self, name: str) -> str:
        return str(child(self._panel, name).text())

    def _done(self, step: str, also: Condition) -> Condition:
        """Return the condition that the step's work has ended and `also` holds."""
        started = pause(0.3)
        bar = child(self._panel, f"{step}_bar")
        return lambda: started() and bar.isHidden() and also()

    def _picture(self, name: str) -> Walk:
        canvas = self._iface.mapCanvas()
        yield pause(LOOK)
        yield lambda: not canvas.isDrawing()
        self._diary.facts.update(panel=place(self._panel), canvas=place(canvas))
        self._diary.picture(name)

    def _clear_picture(self, name: str) -> Walk:
        """Take a picture without QGIS' word that a task is complete."""
        self._iface.messageBar().clearWidgets()
        yield from self._picture(name)
