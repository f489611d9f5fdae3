# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS' own log of its network, which is a page of its tools for developers."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDockWidget, QListWidget, QStackedWidget, QWidget

_DOCK = "DevTools"
_ENTRIES = "mOptionsListWidget"  # one for each page
_PAGE = "QgsNetworkLoggerPanelBase"


def open_network_log(window: QWidget) -> bool:
    """Show the network log in QGIS' window; False where this QGIS has it elsewhere, or not at all."""
    dock = window.findChild(QDockWidget, _DOCK)
    page = dock.findChild(QWidget, _PAGE) if dock is not None else None
    if page is None:
        return False
    entries = dock.findChild(QListWidget, _ENTRIES)
    for pages in dock.findChildren(QStackedWidget):
        holding = [number for number in range(pages.count()) if pages.widget(number).isAncestorOf(page)]
        if holding and entries is not None and entries.count() == pages.count():
            entries.setCurrentRow(holding[0])
            break
    dock.show()
    dock.raise_()
    return True
