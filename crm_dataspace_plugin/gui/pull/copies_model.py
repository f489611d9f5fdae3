# SPDX-License-Identifier: GPL-2.0-or-later
"""The field copies at hand, each with its layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from crm_dataspace_plugin.bridge.moments import moment_words
from crm_dataspace_plugin.core.pull.refresh.outcome import RefreshResult
from crm_dataspace_plugin.gui.controls import theme_icon
from crm_dataspace_plugin.gui.count_words import conflict_words, feature_words
from crm_dataspace_plugin.gui.layer_icon import layer_icon
from crm_dataspace_plugin.gui.pull.came_rows import came_rows
from crm_dataspace_plugin.gui.pull.copy_summary import CopySummary, LayerSummary
from crm_dataspace_plugin.gui.pull.refresh_words import newer_words, result_words
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole

PathRole = Qt.ItemDataRole.UserRole + 1  # text
LayerRole = Qt.ItemDataRole.UserRole + 2  # table name, empty for the file itself
RefreshableRole = Qt.ItemDataRole.UserRole + 3  # whether the layer came from somewhere
translate = QCoreApplication.translate


class CopiesModel(QStandardItemModel):
    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._copies: dict[Path, CopySummary] = {}
        self._newer: dict[tuple[Path, str], RefreshResult] = {}  # what checks found

    @property
    def copies(self) -> Sequence[CopySummary]:
        return tuple(self._copies.values())

    def remember_newer(self, path: Path, layer: str, newer: Optional[RefreshResult]) -> None:
        """Show what a check found with the layer from now on; None where that is over."""
        if newer is None:
            self._newer.pop((path, layer), None)
        else:
            self._newer[path, layer] = newer
        if path in self._copies:
            self.show(self._copies[path])

    def show(self, summary: CopySummary) -> None:
        """Show one field copy, in place of what was shown of it before."""
        layers = (replace(each, newer=self._newer.get((summary.path, each.source.layer))) for each in summary.layers)
        summary = replace(summary, layers=tuple(layers))
        self._copies[summary.path] = summary
        row = self.row_of(summary.path)
        item = QStandardItem()
        if row is None:
            self.appendRow(item)
        else:
            item = self.item(row)
            item.removeRows(0, item.rowCount())
        _fill(item, summary.path.name, str(summary.path.parent), "mGeoPackage", str(summary.path), "")
        for layer in summary.layers:
            child = QStandardItem()
            _fill(
                child,
                layer.source.title or layer.source.layer,
                words_of(layer),
                layer_icon(layer.source.schema.geometry_type),
                str(summary.path),
                layer.source.layer,
            )
            child.setData(bool(layer.source.url), RefreshableRole)
            told = layer.newer or layer.refreshed
            if told is not None:
                child.appendRows(came_rows(told))
            item.appendRow(child)

    def forget(self, path: Path) -> None:
        """Show a field copy no more; the file stays."""
        row = self.row_of(path)
        if row is not None:
            self._copies.pop(path, None)
            self.removeRow(row)

    def row_of(self, path: Path) -> Optional[int]:
        for row in range(self.rowCount()):
            if self.index(row, 0).data(PathRole) == str(path):
                return row
        return None


def words_of(layer: LayerSummary) -> str:
    """Return count and changes in one line; when, which area and which licence in the next; then what came last."""
    counted = feature_words(layer.features)
    if not layer.source.editable:
        changes = translate("Copies", "read only")
    elif layer.changed:
        changes = translate("Copies", "{} changed here").format(layer.changed)
    else:
        changes = translate("Copies", "nothing changed here")
    conflicts = conflict_words(layer.conflicts) if layer.conflicts else ""
    area = translate("Copies", "part of the area") if layer.source.area else translate("Copies", "whole area")
    pulled = translate("Copies", "pulled {}").format(moment_words(layer.source.pulled_at))
    licence = layer.source.licence or translate("Copies", "licence not stated")
    newer = newer_words(layer.newer) if layer.newer is not None else ""
    lines = [_line(counted, changes, conflicts, newer), _line(pulled, area, licence)]
    if layer.refreshed is not None:
        lines.append(translate("Copies", "last refresh: {}").format(result_words(layer.refreshed)))
    return "\n".join(lines)


def _line(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _fill(item: QStandardItem, title: str, detail: str, icon: str, path: str, layer: str) -> None:
    item.setText(title)
    item.setEditable(False)
    item.setIcon(theme_icon(icon))
    item.setData(detail, DetailRole)
    item.setData(f"{title}. {detail}", Qt.ItemDataRole.AccessibleTextRole)
    item.setData(detail, Qt.ItemDataRole.ToolTipRole)
    item.setData(path, PathRole)
    item.setData(layer, LayerRole)
