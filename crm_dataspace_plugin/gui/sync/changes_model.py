# SPDX-License-Identifier: GPL-2.0-or-later
"""Changed features as a tree: feature → field, old → new; a conflict has one more row that carries its editor."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.correction import Correction
from crm_dataspace_plugin.gui.controls import theme_icon
from crm_dataspace_plugin.gui.count_words import conflict_words
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, FeatureRow, FieldRow, Sides, SyncState
from crm_dataspace_plugin.gui.sync.value_words import field_title, value_words
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole

UuidRole = Qt.ItemDataRole.UserRole + 1
ConflictRole = Qt.ItemDataRole.UserRole + 2  # ConflictRow of a field's row
SchemaRole = Qt.ItemDataRole.UserRole + 3  # Schema of its layer
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
    item = row_item(feature.title or feature.uuid, " · ".join(filter(None, parts)), icon)
    item.setData(feature.uuid, UuidRole)
    in_conflict = {each.field for each in feature.conflicts}
    for conflict in feature.conflicts:
        item.appendRow(conflict_item(conflict, schema))
    for field in feature.fields if feature.change == "update" else ():
        if field.field not in in_conflict:
            item.appendRow(_field_item(field, state, language))
    why = correction_words(feature.correction)
    if why:
        item.appendRow(row_item(translate("Changes", "Why"), why, "mActionAnnotation"))
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
    return row_item(field_title(schema, field.field), f"{old}{ARROW}{new}", "mActionToggleEditing")


def conflict_item(conflict: ConflictRow, schema: Schema) -> QStandardItem:
    """Return the row of a conflict, with one below it that carries the editor."""
    title = field_title(schema, conflict.field)
    if conflict.resolution:
        item = row_item(translate("Changes", "Settled: {}").format(title), _resolution_words(conflict), "mIconSuccess")
    else:
        hint = translate("Changes", "changed here and there: choose with 1, 2, 3")
        if conflict.sides is Sides.SURVEY:
            hint = translate("Changes", "changed here and in the survey: choose with 1, 2, 3")
        item = row_item(translate("Changes", "Conflict: {}").format(title), hint, "mIconWarning")
    item.setData(conflict, ConflictRole)
    item.setData(schema, SchemaRole)
    item.appendRow(row_item("", "", ""))
    return item


def _resolution_words(conflict: ConflictRow) -> str:
    words = {
        "base": translate("Changes", "back to base"),
        "ours": translate("Changes", "ours is kept"),
        "theirs": translate("Changes", "theirs is taken"),
        "value": translate("Changes", "another value"),
    }
    if conflict.sides is Sides.SURVEY:
        words = {
            "base": translate("Changes", "back to what was given out"),
            "ours": translate("Changes", "the value here is kept"),
            "theirs": translate("Changes", "the survey's is taken"),
        }
    return words.get(conflict.resolution, conflict.resolution)


def row_item(title: str, detail: str, icon: str) -> QStandardItem:
    """Return a row with a second line, and a theme icon where `icon` names one."""
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
