# SPDX-License-Identifier: GPL-2.0-or-later
"""The buttons in the row of a layer, and of a field copy with several of them."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import described, push_button
from crm_dataspace_plugin.gui.flow_layout import flow_of

translate = QCoreApplication.translate
MARGIN = 4  # pixels


class RowActions(QWidget):
    """Lies over its row; the text of the row stands above the buttons."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._flow = flow_of(*buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        column.addStretch(1)
        column.addLayout(self._flow)

    def room(self, width: int) -> int:
        """Return how high the strip with the buttons is in a row of that width; both in pixels."""
        return int(self._flow.heightForWidth(width - 2 * MARGIN)) + MARGIN


def layer_actions(title: str, check: Callable[[], None], refresh: Callable[[], None]) -> RowActions:
    """Return the buttons of a layer; its `title` tells screen readers which one."""
    checking = push_button("pull_check_layer", translate("RowActions", "Check"), "", "mActionZoomToSelected", check)
    refreshing = push_button("pull_refresh_layer", translate("RowActions", "Refresh"), "", "mActionRefresh", refresh)
    described(
        checking,
        "pull_check_layer",
        translate("RowActions", "Check {}").format(title),
        translate("RowActions", "Look what is newer on the service; nothing is changed"),
    )
    described(
        refreshing,
        "pull_refresh_layer",
        translate("RowActions", "Refresh {}").format(title),
        translate("RowActions", "Pull again what changed on the service; what was changed here stays"),
    )
    return RowActions(checking, refreshing)


def copy_actions(title: str, refresh: Callable[[], None]) -> RowActions:
    """Return the button of a field copy, whose file is called `title`."""
    button = push_button("pull_refresh_all", translate("RowActions", "Refresh all"), "", "mActionRefresh", refresh)
    described(
        button,
        "pull_refresh_all",
        translate("RowActions", "Refresh all of {}").format(title),
        translate("RowActions", "Refresh each layer of this field copy, one after the other"),
    )
    return RowActions(button)
