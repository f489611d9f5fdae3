# SPDX-License-Identifier: GPL-2.0-or-later
"""The Tab key goes where the eye goes, also through controls that came later: Qt puts those at the end."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QLayout, QWidget


def follow_layout(root: QWidget) -> None:
    """Put the controls inside `root` into the order in which they are laid out."""
    found = list(_controls(root))
    for before, after in zip(found, found[1:]):
        QWidget.setTabOrder(before, after)


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus:
        yield widget
        if not isinstance(widget, QAbstractItemView):
            return
        widget = widget.viewport()  # a row may carry buttons
    for part in _parts(widget):
        yield from _controls(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if widget.layout() is not None:
        yield from _laid_out(widget.layout())
    else:
        yield from (each for each in widget.children() if isinstance(each, QWidget))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _laid_out(item.layout())
