# SPDX-License-Identifier: GPL-2.0-or-later
"""Visits, samples and the checklist in the form of the facility they belong to."""

from __future__ import annotations

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsExpression,
    QgsRelation,
    QgsRelationManager,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.compat import make_tab
from crm_dataspace_plugin.bridge.layers import location


def show_relations(layer: QgsVectorLayer, relations: list[QgsRelation], manager: QgsRelationManager) -> None:
    """Add a tab with the tables that belong to a feature of `layer`."""
    config = layer.editFormConfig()
    tab = QgsAttributeEditorContainer(QCoreApplication.translate("Survey", "Survey"), config.invisibleRootContainer())
    make_tab(tab)
    tab.setColumnCount(1)
    for relation in relations:
        tab.addChildElement(QgsAttributeEditorRelation(relation, tab))
    config.addTab(tab)
    layer.setEditFormConfig(config)
    kept = layer.editFormConfig()
    for element in kept.tabs()[-1].children():
        element.init(manager)  # QGIS' copy of the form forgets the relations, and would write them without id


def fill_in_layer(children: list[QgsVectorLayer], parent: QgsVectorLayer) -> None:
    """Let new rows say to which layer their facility belongs; only where there is one such layer."""
    _path, name = location(parent)
    for child in children:
        index = child.fields().indexOf("facility_layer")
        child.setDefaultValueDefinition(index, QgsDefaultValue(QgsExpression.quotedString(name), False))
