# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips in rows; where the one that has the keyboard goes, its neighbour gets it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtWidgets import QApplication, QWidget

from crm_dataspace_plugin.gui.catalogue.chip_button import ChipButton
from crm_dataspace_plugin.gui.flow_layout import FlowLayout


class ChipRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._chips: Sequence[ChipButton] = ()
        self._flow = FlowLayout(self, spacing=4)

    def show_chips(self, chips: Sequence[ChipButton], after: Sequence[QWidget]) -> bool:
        """Show these chips, and other controls after them; tell whether the keyboard lost its last chip."""
        focused = self._focused()
        self._flow.clear()
        self._chips = chips
        for widget in (*chips, *after):
            self._flow.addWidget(widget)
        self.updateGeometry()
        if focused is not None and chips:
            chips[min(focused, len(chips) - 1)].take_focus()
        return focused is not None and not chips

    def take_focus(self) -> None:
        if self._chips:
            self._chips[0].take_focus()

    def _focused(self) -> Optional[int]:
        """Return the place of the chip that has the keyboard, None where none has."""
        held = QApplication.focusWidget()
        places = (n for n, each in enumerate(self._chips) if held is not None and each.isAncestorOf(held))
        return next(places, None)
