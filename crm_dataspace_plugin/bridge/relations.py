# SPDX-License-Identifier: GPL-2.0-or-later
"""Children of a field copy's layer in a project: the assays of a facility are shown in the facility's form."""

from __future__ import annotations

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorRelation,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.compat import make_tab
from crm_dataspace_plugin.core.field_copy.relations import Relation


def relate(project: QgsProject, relations: list[tuple[Relation, QgsVectorLayer, QgsVectorLayer]]) -> None:
    """Make the relations the project lacks, and show each in its parent's form; twice does no harm.

    Args:
        relations: each with its parent layer and its child layer, both in the project.
    """
    manager = project.relationManager()
    parents: dict[str, QgsVectorLayer] = {}
    for relation, parent, child in relations:
        made = _relation(project, relation, parent, child)
        if made.isValid() and not manager.relation(made.id()).isValid():
            manager.addRelation(made)
            parents[parent.id()] = parent
    for parent in parents.values():
        _show(project, parent)


def relation_elements(project: QgsProject, layer: QgsVectorLayer) -> list[QgsAttributeEditorRelation]:
    """Return what shows a layer's children in its form, one element for each child that is in the project."""
    own = project.relationManager().referencedRelations(layer)
    ordered = sorted((each for each in own if each.id().startswith(layer.id())), key=lambda each: str(each.id()))
    return [QgsAttributeEditorRelation(each, None) for each in ordered]


def _relation(project: QgsProject, relation: Relation, parent: QgsVectorLayer, child: QgsVectorLayer) -> QgsRelation:
    made = QgsRelation(QgsRelationContext(project))
    made.setId(f"{parent.id()}-{child.id()}-{relation.child_field}")
    made.setName(relation.title or relation.child)
    made.setReferencedLayer(parent.id())
    made.setReferencingLayer(child.id())
    made.addFieldPair(relation.child_field, relation.parent_field)
    made.updateRelationStatus()
    return made


def _show(project: QgsProject, parent: QgsVectorLayer) -> None:
    """Put the children on a tab of their own; one that is there already is filled anew."""
    config = parent.editFormConfig()
    title = QCoreApplication.translate("Form", "Belongs to it")
    tab = next((each for each in config.tabs() if each.name() == title), None)
    if tab is None:
        tab = QgsAttributeEditorContainer(title, config.invisibleRootContainer())
        make_tab(tab)
        tab.setColumnCount(1)
        config.addTab(tab)
    tab.clear()  # a child that was taken out of the project leaves an element without relation
    for element in relation_elements(project, parent):
        tab.addChildElement(element)
    parent.setEditFormConfig(config)
    kept = next(each for each in parent.editFormConfig().tabs() if each.name() == title)
    for element in kept.children():
        element.init(project.relationManager())  # QGIS' copy of the form forgets the relations
