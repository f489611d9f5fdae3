# SPDX-License-Identifier: GPL-2.0-or-later
"""Changed features as a tree: feature → field, old → new, with a tick for what is sent; conflicts carry an editor."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE, TWIN_CHANGE
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.correction import Correction
from crm_dataspace_plugin.core.sync.values import label_of
from crm_dataspace_plugin.gui.controls import theme_icon
from crm_dataspace_plugin.gui.count_words import conflict_words
from crm_dataspace_plugin.gui.sync.caution_words import caution_words
from crm_dataspace_plugin.gui.sync.outline_words import difference_words, outline_words
from crm_dataspace_plugin.gui.sync.send_choice import SendChoice
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, FeatureRow, FieldRow, Sides, SyncState
from crm_dataspace_plugin.gui.sync.value_words import field_title, value_words
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole

UuidRole = Qt.ItemDataRole.UserRole + 1
ConflictRole = Qt.ItemDataRole.UserRole + 2  # ConflictRow of a field's row
SchemaRole = Qt.ItemDataRole.UserRole + 3  # Schema of its layer
FieldRole = Qt.ItemDataRole.UserRole + 5  # name of a changed field that can be sent or undone by itself
translate = QCoreApplication.translate
ARROW = " → "


class ChangesModel(QStandardItemModel):
    choice_changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._choice = SendChoice(self, UuidRole, FieldRole)
        self._choice.changed.connect(self.choice_changed)

    @property
    def choice(self) -> SendChoice:
        """What is ticked to be sent."""
        return self._choice

    def show(self, state: Optional[SyncState], language: str) -> None:
        """Show `state` in place of what was shown; conflicts come first, settled ones keep their place."""
        self.clear()
        if state is None:
            return
        for feature in sorted(state.features, key=lambda each: not each.conflicts):
            item = _feature_item(feature, state, language)
            self._choice.restore(item)
            self.appendRow(item)


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
    faulty = any(each.fault for each in feature.fields)
    parts = [
        conflict_words(conflicts) if conflicts else "",
        translate("Changes", "conflict settled") if feature.conflicts and not conflicts else "",
        translate("Changes", "not allowed: {}").format(feature.note) if feature.note else "",
        translate("Changes", "not allowed by the rules") if faulty and not feature.note else "",
        translate("Changes", "waits: {}").format(feature.waits) if feature.waits else "",
        change_words(feature.change),
        names if feature.change == "update" else "",
    ]
    stopped = conflicts or feature.note or faulty
    icon = "mIconWarning" if stopped else _CHANGE_ICONS.get(feature.change, "mActionToggleEditing")
    item = row_item(feature.title or feature.uuid, " · ".join(filter(None, parts)), icon)
    item.setData(feature.uuid, UuidRole)
    item.setCheckable(bool(feature.change))
    in_conflict = {each.field for each in feature.conflicts}
    for conflict in feature.conflicts:
        item.appendRow(conflict_item(conflict, schema, language))
    for field in feature.fields:
        if field.field not in in_conflict and _is_told(field.field, feature, schema):
            item.appendRow(_field_item(field, feature, schema, language))
    for field in feature.received:
        item.appendRow(_received_item(field, state, language))
    why = correction_words(feature.correction)
    if why:
        item.appendRow(row_item(translate("Changes", "Why"), why, "mActionAnnotation"))
    return item


def _is_told(name: str, feature: FeatureRow, schema: Schema) -> bool:
    """Tell whether a change has a row: what tells a new feature from others is made, not found."""
    if name == GEOMETRY_CHANGE:
        return True
    own = any(each.name == name and each.property_name == schema.uuid_field for each in schema.fields)
    return name != FEATURE_CHANGE and not (own and feature.change == "insert")


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


def _field_item(field: FieldRow, feature: FeatureRow, schema: Schema, language: str) -> QStandardItem:
    detail = [
        _change_words(field, feature.change, schema, language),
        f"⚠ {field.fault}" if field.fault else "",
        caution_words(field.caution) if field.caution else "",
    ]
    icon = "mIconWarning" if field.fault else "mActionToggleEditing"
    item = row_item(field_title(schema, field.field), "\n".join(filter(None, detail)), icon)
    if feature.change == "update":  # of a new feature all goes
        item.setData(field.field, FieldRole)
        item.setCheckable(True)
    return item


def _received_item(field: FieldRow, state: SyncState, language: str) -> QStandardItem:
    schema = state.source.schema
    old, new = (value_words(schema, field.field, each, language) for each in (field.base, field.ours))
    title = translate("Changes", "Changed by others: {}").format(field_title(schema, field.field))
    words = new if field.field == FEATURE_CHANGE else f"{old}{ARROW}{new}"
    return row_item(title, translate("Changes", "{} (comes in)").format(words), "mActionArrowDown")


def _change_words(field: FieldRow, change: str, schema: Schema, language: str) -> str:
    if field.field == GEOMETRY_CHANGE and field.outlines:
        base, ours = field.outlines
        if change != "update":
            return outline_words(ours)
        return f"{outline_words(base)}{ARROW}{outline_words(ours)}: {difference_words(base, ours)}"
    old, new = (value_words(schema, field.field, each, language) for each in (field.base, field.ours))
    return f"{old}{ARROW}{new}" if change == "update" else new


def conflict_item(conflict: ConflictRow, schema: Schema, language: str = "en") -> QStandardItem:
    """Return the row of a conflict, with one below it that carries the editor."""
    title = field_title(schema, conflict.field)
    if conflict.resolution:
        title = translate("Changes", "Settled: {}").format(title)
        item = row_item(title, _resolution_words(conflict, schema, language), "mIconSuccess")
    elif conflict.field == TWIN_CHANGE:
        name = label_of(conflict.theirs, translate("Changes", "a facility without name"))
        hint = translate("Changes", "somebody else has added “{}” too: choose with 1, 2, 3").format(name)
        item = row_item(translate("Changes", "Found twice?"), hint, "mIconWarning")
    else:
        hint = translate("Changes", "changed here and there: choose by its number")
        if conflict.sides is Sides.SURVEY:
            hint = translate("Changes", "changed here and in the survey: choose by its number")
        elif conflict.field == FEATURE_CHANGE and conflict.ours is None:
            hint = translate("Changes", "deleted here, changed there: choose with 2, 3")
        elif conflict.field == FEATURE_CHANGE:
            hint = translate("Changes", "changed here, deleted there: choose with 2, 3")
        item = row_item(translate("Changes", "Conflict: {}").format(title), hint, "mIconWarning")
    item.setData(conflict, ConflictRole)
    item.setData(schema, SchemaRole)
    item.appendRow(row_item("", "", ""))
    return item


def _resolution_words(conflict: ConflictRow, schema: Schema, language: str) -> str:
    words = {
        "base": translate("Changes", "back to base"),
        "ours": translate("Changes", "ours is kept"),
        "theirs": translate("Changes", "theirs is taken"),
        "value": translate("Changes", "another value: {}").format(
            value_words(schema, conflict.field, conflict.value, language) if conflict.resolution == "value" else ""
        ),
    }
    if conflict.field == TWIN_CHANGE:
        words = {
            "ours": translate("Changes", "both are kept"),
            "join": translate("Changes", "joined: your values go on as corrections, after the next check"),
            "theirs": translate("Changes", "yours is left out, after the next check"),
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
