# SPDX-License-Identifier: GPL-2.0-or-later
"""Children of a field copy's layer in a project: the assays of a facility are shown in the facility's form."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRelation, QgsRelationContext, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.forms.tabs import add_relations
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
    title = QCoreApplication.translate("Form", "Belongs to it")
    for parent in parents.values():
        add_relations(parent, title, children(project, parent), manager)


def children(project: QgsProject, layer: QgsVectorLayer) -> list[QgsRelation]:
    """Return the relations of a layer to those of its children that are in the project."""
    own = project.relationManager().referencedRelations(layer)
    return sorted((each for each in own if each.id().startswith(layer.id())), key=lambda each: str(each.id()))


def _relation(project: QgsProject, relation: Relation, parent: QgsVectorLayer, child: QgsVectorLayer) -> QgsRelation:
    made = QgsRelation(QgsRelationContext(project))
    made.setId(f"{parent.id()}-{child.id()}-{relation.child_field}")
    made.setName(relation.title or relation.child)
    made.setReferencedLayer(parent.id())
    made.setReferencingLayer(child.id())
    made.addFieldPair(relation.child_field, relation.parent_field)
    made.updateRelationStatus()
    return made
