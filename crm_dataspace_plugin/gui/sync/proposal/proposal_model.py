# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal as a tree: feature → value, with its editorial state, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.proposal.comparing import Compared, Standing
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState, Role
from crm_dataspace_plugin.core.sync.proposal.proposal import ProposedFeature, explained
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.sync.changes_model import correction_words, row_item
from crm_dataspace_plugin.gui.sync.proposal.proposal_words import (
    STATE_ICONS,
    standing_words,
    state_words,
    verdict_words,
)
from crm_dataspace_plugin.gui.sync.proposal.proposal_work import Shown
from crm_dataspace_plugin.gui.sync.value_words import field_title, value_words

ValueRole = Qt.ItemDataRole.UserRole + 10  # Compared, of a value's row
FeatureRole = Qt.ItemDataRole.UserRole + 11  # ProposedFeature, of a feature's row
SHOWN = 2000  # features; a window with more of them would stand still while its rows are made
translate = QCoreApplication.translate


class ProposalModel(QStandardItemModel):
    def show(self, shown: Optional[Shown], language: str) -> None:
        """Show a proposal in place of what was shown."""
        self.clear()
        if shown is None:
            return
        values: dict[str, list[Compared]] = {}
        for each in shown.opened.values:
            values.setdefault(each.proposed_uuid, []).append(each)
        features = shown.opened.proposal.features
        crooked = {uuid for uuid, found in values.items() if any(each.standing in _CROOKED for each in found)}
        if shown.opened.role is Role.REVIEWER:
            features = tuple(sorted(features, key=lambda each: each.uuid not in crooked))
        for feature in features[:SHOWN]:
            self.appendRow(_feature_item(feature, values.get(feature.uuid, []), shown, language))
        if len(features) > SHOWN:
            words = translate("Proposal", "decide about them in the toolbox: Take a proposal, with a table")
            self.appendRow(row_item(translate("Proposal", "{} more").format(number(len(features) - SHOWN)), words, ""))


def _feature_item(feature: ProposedFeature, values: Sequence[Compared], shown: Shown, language: str) -> QStandardItem:
    kinds = {
        Operation.INSERT: translate("Proposal", "new"),
        Operation.UPDATE: translate("Proposal", "changed"),
        Operation.DELETE: translate("Proposal", "to be deleted"),
    }
    item = row_item(
        feature.label or feature.uuid, f"{kinds[feature.kind]} · {_states(values)}", _icon(values, shown.opened.role)
    )
    item.setData(feature, FeatureRole)
    for each in values:
        item.appendRow(_value_item(each, shown, language))
    why = correction_words(explained(shown.opened.proposal, feature))
    if why:
        item.appendRow(row_item(translate("Proposal", "Why"), why, "mActionAnnotation"))
    return item


def _states(values: Sequence[Compared]) -> str:
    """Return how many values are in which state; the state alone where all are in the same one."""
    found = [each.verdict.state for each in values]
    counted = {state: found.count(state) for state in EditorialState if state in found}
    if len(counted) == 1:
        return state_words(found[0])
    return ", ".join(f"{count} {state_words(state)}" for state, count in counted.items())


def _icon(values: Sequence[Compared], role: Role) -> str:
    waiting = [each for each in values if _is_waiting(each)]
    if role is Role.REVIEWER and any(each.standing in _CROOKED for each in waiting):
        return "mIconWarning"
    shown = waiting or values
    return STATE_ICONS[shown[0].verdict.state] if shown else ""


_CROOKED = (Standing.CONFLICT, Standing.UNUSABLE)


def _is_waiting(value: Compared) -> bool:
    return value.verdict.state in (EditorialState.DRAFT, EditorialState.FOR_REVIEW, EditorialState.QUERY)


def _value_item(value: Compared, shown: Shown, language: str) -> QStandardItem:
    schema, role = shown.schema, shown.opened.role
    words = {
        Standing.CONFLICT: translate("Proposal", "conflict"),
        Standing.UNUSABLE: translate("Proposal", "not possible"),
    }
    crooked = words.get(value.standing, "") if role is Role.REVIEWER else ""
    first = " · ".join(filter(None, [crooked, verdict_words(value.verdict)]))
    told = standing_words(value, schema, role, language)
    if value.field == FEATURE_CHANGE:
        told = _whole_words(value)
    icon = STATE_ICONS[value.verdict.state]
    if crooked and value.verdict.state is EditorialState.FOR_REVIEW:
        icon = "mIconWarning"
    item = row_item(field_title(schema, value.field), f"{first}\n{told}".strip(), icon)
    item.setData(value, ValueRole)
    if value.field == GEOMETRY_CHANGE:
        item.appendRow(row_item("", "", ""))  # carries the outlines
    if value.field == FEATURE_CHANGE:
        _append_whole(item, value, schema, language)
    return item


def _whole_words(value: Compared) -> str:
    if value.standing is Standing.UNUSABLE:
        return translate("Proposal", "cannot be taken: {}").format(value.words)
    if value.standing is Standing.THERE:
        return translate("Proposal", "is so here already")
    if value.standing is Standing.CONFLICT and value.own:
        return translate("Proposal", "the feature here has a change of yours that was not sent yet")
    if value.standing is Standing.CONFLICT:
        return translate("Proposal", "the feature here is another one by now")
    return ""


def _append_whole(item: QStandardItem, value: Compared, schema: Schema, language: str) -> None:
    """Add the values of a new or a deleted feature, those that are not NULL; what else stands here beside them."""
    state = value.proposed if value.proposed is not None else value.base
    here = value.here or {}
    for name, each in (state or {}).items():
        other = here.get(name)
        differs = value.standing is Standing.CONFLICT and other != each
        if each is None and not differs:
            continue
        told = value_words(schema, name, each, language)
        if differs:
            told = translate("Proposal", "{}\nhere: {}").format(told, value_words(schema, name, other, language))
        item.appendRow(row_item(field_title(schema, name), told, "mIconWarning" if differs else ""))
