# SPDX-License-Identifier: GPL-2.0-or-later
"""Tabs of a form: one for each group that has anything in it, tables that belong to the feature, the correction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsEditFormConfig,
    QgsExpression,
    QgsFields,
    QgsOptionalExpression,
    QgsRelation,
    QgsRelationManager,
    QgsVectorLayer,
)

from crm_dataspace_plugin.bridge.compat import make_tab
from crm_dataspace_plugin.bridge.forms.words import group_title
from crm_dataspace_plugin.core.survey.form import CORRECTION

Page = Mapping[str, Sequence[str]]  # group to columns


def lay_out(config: QgsEditFormConfig, fields: QgsFields, pages: Mapping[str, Page]) -> None:
    """Make a tab of each page, with a box for each of its groups where it has several; what is empty is left out.

    Labels stand above their fields: so they fit a narrow form, and look as they do in QField.
    """
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    for index in range(fields.count()):
        config.setLabelOnTop(index, True)
    for key, page in pages.items():
        groups = {each: columns for each, columns in page.items() if columns}
        if not groups:
            continue
        alone = len(groups) == 1
        tab = _tab(group_title(next(iter(groups)) if alone else key), config)
        for group, columns in groups.items():
            box = tab if alone else QgsAttributeEditorContainer(group_title(group), tab)
            box.setColumnCount(1)
            for column in columns:
                box.addChildElement(QgsAttributeEditorField(column, fields.indexOf(column), box))
            if box is not tab:
                tab.addChildElement(box)
        config.addTab(tab)


@dataclass(frozen=True)
class Hint:
    """A sentence that is shown while an expression is true."""

    words: str
    shown: str


def add_relations(
    layer: QgsVectorLayer,
    title: str,
    relations: Iterable[QgsRelation],
    manager: QgsRelationManager,
    label: str = "",
    hint: Optional[Hint] = None,
) -> None:
    """Add a tab with the tables that belong to a feature of `layer`, before that of the correction.

    A tab of the same title is replaced. The relations on all tabs are looked up anew.

    Args:
        label: what stands above each, empty for the relation's own name.
    """
    config = layer.editFormConfig()
    kept = [each.clone(None) for each in config.tabs()]
    config.clearTabs()
    kept = [each for each in kept if each.name() != title]
    before = [each for each in kept if each.name() != group_title(CORRECTION)]
    for each in before:
        config.addTab(each)
    tab = _tab(title, config)
    if hint is not None:
        box = QgsAttributeEditorContainer(f"⚠ {hint.words}", tab)
        box.setVisibilityExpression(QgsOptionalExpression(QgsExpression(hint.shown), True))
        tab.addChildElement(box)
    for relation in relations:
        editor = QgsAttributeEditorRelation(relation, tab)
        editor.setRelationWidgetTypeId("relation_editor")
        editor.setLabel(label)
        tab.addChildElement(editor)
    config.addTab(tab)
    for each in kept:
        if each not in before:
            config.addTab(each)
    layer.setEditFormConfig(config)
    for each in layer.editFormConfig().tabs():
        _find_relations(each, manager)


def _find_relations(element: QgsAttributeEditorElement, manager: QgsRelationManager) -> None:
    """Tell a form's copy its relations: QGIS forgets them in copying, and would write them without id."""
    if isinstance(element, QgsAttributeEditorContainer):
        for child in element.children():
            _find_relations(child, manager)
    elif isinstance(element, QgsAttributeEditorRelation):
        element.init(manager)


def _tab(title: str, config: QgsEditFormConfig) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(title, config.invisibleRootContainer())
    make_tab(tab)
    tab.setColumnCount(1)
    return tab
