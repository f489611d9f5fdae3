# SPDX-License-Identifier: GPL-2.0-or-later
"""What else a person should know about a result: a few words stand as they are, many fold away."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import SPACING, words
from crm_dataspace_plugin.gui.fold import Fold

SHORT = 160  # characters that need no folding away


class Remarks(QWidget):
    """Hidden while there is nothing to say.

    Args:
        name: object name of the fold's arrow; the text is `…_text`.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._short = words(name=f"{name}_short")
        self._long = words(name=f"{name}_text")
        self._fold = Fold(
            name, self.tr("Remarks"), self.tr("Why features were skipped, and what else is worth knowing"), self._long
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._short)
        column.addWidget(self._fold)
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show `sentences` in place of the last ones, folded where they are long."""
        short = " ".join(sentences)
        long = len(short) > SHORT
        self._short.setText("" if long else short)
        self._short.setHidden(long)
        self._long.setText("\n".join(f"• {each}" for each in sentences) if long else "")
        self._fold.setVisible(long)
        self._fold.fold()
        self._fold.set_title(self.tr("Remarks ({})").format(len(sentences)))
        self.setHidden(not sentences)
