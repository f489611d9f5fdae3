# SPDX-License-Identifier: GPL-2.0-or-later
"""Brings what has just unfolded into view."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QScrollArea, QWidget


def reveal(widget: QWidget) -> None:
    """Scroll the step around `widget` to it, as soon as it is laid out."""
    timer = QTimer(widget)
    timer.setSingleShot(True)
    timer.timeout.connect(partial(_scroll_to, widget))
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if parent is not None and widget.isVisible():
        parent.widget().layout().activate()  # its height is that of before otherwise
        bottom = widget.mapTo(parent.widget(), widget.rect().bottomLeft()).y()
        top = widget.mapTo(parent.widget(), widget.rect().topLeft()).y()
        parent.ensureVisible(0, bottom, 0, 0)
        parent.ensureVisible(0, top, 0, 0)  # the top counts where both do not fit
