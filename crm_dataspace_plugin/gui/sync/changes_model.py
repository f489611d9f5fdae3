# SPDX-License-Identifier: GPL-2.0-or-later
"""Changed features as a tree: feature → field, old → new; a conflict has one more row that carries its editor."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from crm_dataspace_plugin.core.sync.correction import Correction
from crm_dataspace_plugin.gui.controls import theme_icon
from crm_dataspace_plugin.gui.count_words import conflict_words
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, FeatureRow, FieldRow, SyncState
from crm_dataspace_plugin.gui.sync.value_words import field_title, value_words
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole

UuidRole = Qt.ItemDataRole.UserRole + 1
ConflictRole = Qt.ItemDataRole.UserRole + 2  # ConflictRow of a field's row
translate = QCoreApplication.translate
ARROW = " → "


class ChangesModel(QStandardItemModel):
    def show(self, state: Optional[SyncState], language: str) -> None:
        """Show `state` in place of what was shown; conflicts come first, settled ones keep their place."""
        self.clear()
        if state is None:
            return
        for feature in sorted(state.features, key=lambda each: not each.conflicts):
            self.appendRow(_feature_item(feature, state, language))


def change_words(change: str) -> str:
    words = {
        "insert": translate("Changes", "new here"),
        "update": translate("Changes", "changed here"),
        "delete": translate("Changes", "deleted here"),
    }
    return words.get(change, "")


def _feature_item(feature: FeatureRow, state: SyncState, language: str) -> QStandardItem:
    schema = state.source.schema
    names = ", ".join(field_title(schema, each.field) for each in feature.fields)
    conflicts = feature.open_conflicts
    parts = [
        conflict_words(conflicts) if conflicts else "",
        translate("Changes", "conflict settled") if feature.conflicts and not conflicts else "",
        translate("Changes", "not allowed: {}").format(feature.note) if feature.note else "",
        change_words(feature.change),
        names if feature.change == "update" else "",
    ]
    icon = "mIconWarning" if conflicts or feature.note else _CHANGE_ICONS.get(feature.change, "mActionToggleEditing")
    item = _item(feature.title or feature.uuid, " · ".join(filter(None, parts)), icon)
    item.setData(feature.uuid, UuidRole)
    in_conflict = {each.field for each in feature.conflicts}
    for conflict in feature.conflicts:
        item.appendRow(_conflict_item(conflict, state))
    for field in feature.fields if feature.change == "update" else ():
        if field.field not in in_conflict:
            item.appendRow(_field_item(field, state, language))
    why = correction_words(feature.correction)
    if why:
        item.appendRow(_item(translate("Changes", "Why"), why, "mActionAnnotation"))
    return item


def correction_words(correction: Correction) -> str:
    """Return reason, evidence, certainty and photos in one line; empty where nothing was written."""
    if not correction.written and not correction.photos:
        return ""
    certainty = {
        "certain": translate("Changes", "certain"),
        "likely": translate("Changes", "likely"),
        "uncertain": translate("Changes", "uncertain"),
    }
    photos = len(correction.photos)
    parts = [
        correction.reason or translate("Changes", "no reason given"),
        correction.evidence,
        certainty.get(correction.certainty, correction.certainty),
        translate("Changes", "photo ✓") if photos == 1 else "",
        translate("Changes", "{} photos ✓").format(photos) if photos > 1 else "",
    ]
    return " · ".join(filter(None, parts))


def _field_item(field: FieldRow, state: SyncState, language: str) -> QStandardItem:
    schema = state.source.schema
    old, new = (value_words(schema, field.field, each, language) for each in (field.base, field.ours))
    return _item(field_title(schema, field.field), f"{old}{ARROW}{new}", "mActionToggleEditing")


def _conflict_item(conflict: ConflictRow, state: SyncState) -> QStandardItem:
    title = field_title(state.source.schema, conflict.field)
    if conflict.resolution:
        item = _item(translate("Changes", "Settled: {}").format(title), _resolution_words(conflict), "mIconSuccess")
    else:
        hint = translate("Changes", "changed here and there: choose with 1, 2, 3")
        item = _item(translate("Changes", "Conflict: {}").format(title), hint, "mIconWarning")
    item.setData(conflict, ConflictRole)
    item.appendRow(_item("", "", ""))  # carries the editor
    return item


def _resolution_words(conflict: ConflictRow) -> str:
    words = {
        "base": translate("Changes", "back to base"),
        "ours": translate("Changes", "ours is kept"),
        "theirs": translate("Changes", "theirs is taken"),
        "value": translate("Changes", "another value"),
    }
    return words.get(conflict.resolution, conflict.resolution)


def _item(title: str, detail: str, icon: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setEditable(False)
    if icon:
        item.setIcon(theme_icon(icon))
    roles: dict[int, Any] = {DetailRole: detail, Qt.ItemDataRole.AccessibleTextRole: f"{title}. {detail}"}
    for role, value in roles.items():
        item.setData(value, role)
    if detail:
        item.setToolTip(detail)
    return item


_CHANGE_ICONS = {"insert": "mActionAdd", "delete": "mIconDelete"}
