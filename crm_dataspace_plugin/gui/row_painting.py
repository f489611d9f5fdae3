# SPDX-License-Identifier: GPL-2.0-or-later
"""How a row of a view looks: with which font and colours, and whether it is chosen."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import QListView, QStyle, QStyleOptionViewItem


def row_option(view: QListView) -> QStyleOptionViewItem:
    """Return the style of a row that no delegate has changed yet."""
    if hasattr(view, "viewOptions"):  # Qt 5
        return view.viewOptions()
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    return option


def row_state(view: QListView, index: QModelIndex) -> QStyle.StateFlag:
    state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_None
    if view.isActiveWindow():
        state |= QStyle.StateFlag.State_Active
    if view.selectionModel().isSelected(index):
        state |= QStyle.StateFlag.State_Selected
    if view.hasFocus() and index == view.currentIndex():
        state |= QStyle.StateFlag.State_HasFocus
    return state
