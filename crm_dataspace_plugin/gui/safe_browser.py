# SPDX-License-Identifier: GPL-2.0-or-later
"""Shows HTML and loads nothing: no picture, no style, no page, neither from the web nor from a file."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QTextBrowser


class SafeBrowser(QTextBrowser):
    """Links are told by `anchorClicked` and never followed."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)

    def loadResource(self, _kind: int, _url: QUrl) -> None:
        """Give nothing for whatever the text names."""
