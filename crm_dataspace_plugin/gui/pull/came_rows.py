# SPDX-License-Identifier: GPL-2.0-or-later
"""What the last refresh of a layer brought, as rows below the layer: a group of each kind, the features in it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QStandardItem

from crm_dataspace_plugin.core.pull.refresh.outcome import Came, RefreshResult
from crm_dataspace_plugin.gui.controls import theme_icon
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.pull.refresh_words import came_words, fields_words
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole

MOST = 200  # features of a kind that are listed
_ICONS = {
    Came.CONFLICT: "mIconWarning",
    Came.HELD: "mIconWarning",
    Came.REMOVED: "mActionRemove",
    Came.CHANGED: "mActionToggleEditing",
    Came.NEW: "mActionAdd",
}
translate = QCoreApplication.translate


def came_rows(result: RefreshResult) -> list[QStandardItem]:
    """Return a row for each kind that came; its features are below it."""
    return [_group(each, result) for each in Came if result.count(each)]


def _group(came: Came, result: RefreshResult) -> QStandardItem:
    group = _row(came_words(came, result.count(came)), "", _ICONS.get(came, "mIconInfo"))
    features = [each for each in result.features if each.came is came][:MOST]
    for each in features:
        group.appendRow(_row(each.label, fields_words(each), ""))
    left = result.count(came) - len(features)
    if left:
        group.appendRow(_row(translate("Refresh", "… and {} more").format(number(left)), "", ""))
    return group


def _row(title: str, detail: str, icon: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setEditable(False)
    if icon:
        item.setIcon(theme_icon(icon))
    item.setData(detail, DetailRole)
    item.setData(f"{title}. {detail}" if detail else title, Qt.ItemDataRole.AccessibleTextRole)
    return item
