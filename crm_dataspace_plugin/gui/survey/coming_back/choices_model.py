# SPDX-License-Identifier: GPL-2.0-or-later
"""What surveys left for a person, as a tree: features with values to choose first, then what the checks found."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel

from crm_dataspace_plugin.core.survey.coming_back.choices import Choice, Side
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.gui.count_words import conflict_words, number
from crm_dataspace_plugin.gui.survey.coming_back.back_work import Open, Waiting
from crm_dataspace_plugin.gui.sync.changes_model import UuidRole, conflict_item, row_item
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, Sides

FeatureRole = Qt.ItemDataRole.UserRole + 4  # (layer, uuid) of what a row is about
MOST = 200  # findings of a kind that are listed
SIDES = {"base": Side.BASE, "ours": Side.HERE, "theirs": Side.SURVEY}  # as the editor of a conflict names them
_RESOLUTIONS = {side: name for name, side in SIDES.items()}
_ICONS = {Severity.ERROR: "mIconCritical", Severity.WARNING: "mIconWarning", Severity.NOTE: "mIconInfo"}
translate = QCoreApplication.translate


class ChoicesModel(QStandardItemModel):
    def show(self, state: Optional[Waiting], _language: str) -> None:
        """Show `state` in place of what was shown."""
        self.clear()
        if state is None:
            return
        features: dict[str, list[Open]] = {}
        for each in state.choices:
            features.setdefault(key_of(each.choice), []).append(each)
        for key, opened in sorted(features.items(), key=lambda each: not _open(each[1])):
            self.appendRow(_feature(key, opened))
        for severity in Severity:
            alike = [each for each in state.to_look_at if each.severity is severity]
            if alike:
                self.appendRow(_group(severity, alike))


def key_of(choice: Choice) -> str:
    """Return one text for the feature of a choice."""
    return "\n".join((choice.found_in, choice.layer, choice.uuid))


def _open(opened: list[Open]) -> int:
    return sum(each.choice.chosen is None for each in opened)


def _feature(key: str, opened: list[Open]) -> QStandardItem:
    left, choice = _open(opened), opened[0].choice
    state = conflict_words(left) if left else translate("SurveyBack", "settled")
    item = row_item(opened[0].label, f"{state} · {choice.layer}", "mIconWarning" if left else "mIconSuccess")
    item.setData(key, UuidRole)
    item.setData((choice.layer, choice.uuid), FeatureRole)
    for each in opened:
        item.appendRow(conflict_item(_row(each.choice), each.schema))
    return item


def _row(choice: Choice) -> ConflictRow:
    resolution = _RESOLUTIONS[choice.chosen] if choice.chosen is not None else ""
    return ConflictRow(choice.field, choice.base, choice.here, choice.survey, resolution, None, Sides.SURVEY)


def _group(severity: Severity, findings: list[Finding]) -> QStandardItem:
    titles = {
        Severity.ERROR: translate("SurveyBack", "Cannot be right ({})"),
        Severity.WARNING: translate("SurveyBack", "Unusual, or lost on the way ({})"),
        Severity.NOTE: translate("SurveyBack", "Good to know ({})"),
    }
    group = row_item(titles[severity].format(number(len(findings))), "", _ICONS[severity])
    for each in findings[:MOST]:
        item = row_item(each.label or each.layer, " ".join(filter(None, (each.words, each.advice))), "")
        item.setData((each.layer, each.uuid), FeatureRole)
        group.appendRow(item)
    if len(findings) > MOST:
        group.appendRow(row_item(translate("SurveyBack", "… and {} more").format(number(len(findings) - MOST)), "", ""))
    return group
