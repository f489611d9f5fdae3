# SPDX-License-Identifier: GPL-2.0-or-later
"""What surveys found, in the project at home: samples, readings, visits and the checklist beside their facilities."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from crm_dataspace_plugin.bridge.layers import find_layer, group_of
from crm_dataspace_plugin.bridge.relations import relate
from crm_dataspace_plugin.bridge.survey.table_layers import dress, open_table, table_titles
from crm_dataspace_plugin.core.field_copy.connection import has_table, open_field_copy
from crm_dataspace_plugin.core.field_copy.layout import UUID
from crm_dataspace_plugin.core.field_copy.relations import Relation
from crm_dataspace_plugin.core.survey import tables
from crm_dataspace_plugin.core.survey.planning import facility_sources

Sided = tuple[Relation, QgsVectorLayer, QgsVectorLayer]


def add_survey_tables(project: QgsProject, path: str) -> list[QgsVectorLayer]:
    """Add what surveys found to the group of the field copy, with forms and relations; return what was added.

    Tables that are in the project already stay as they are, those that no survey made are left out.

    Raises:
        FieldCopyError: the file is no field copy, or QGIS cannot open a table.
    """
    with open_field_copy(path) as connection:
        present = [each for each in tables.NAMES if has_table(connection, tables.AT_HOME + each)]
        facilities = [each.layer for each in facility_sources(connection) if each.editable]
    added, shown = [], {}
    for table in present:
        name = tables.AT_HOME + table
        layer = find_layer(project, path, name)
        if layer is None:
            layer = open_table(Path(path), name, table_titles()[table])
            dress(layer, table, {})
            project.addMapLayer(layer, False)
            group_of(project, path).addLayer(layer)
            added.append(layer)
        shown[table] = layer
    relate(project, _sides(project, path, facilities, shown))
    return added


def _sides(project: QgsProject, path: str, facilities: list[str], shown: dict[str, QgsVectorLayer]) -> list[Sided]:
    """Return what belongs to what, as far as both are in the project."""
    sides = []
    for layer in facilities:
        parent = find_layer(project, path, layer)
        for table in (tables.VISITS, tables.SAMPLES, tables.CHECKLIST) if parent is not None else ():
            if table in shown:
                sides.append((_relation(layer, table, "facility_uuid"), parent, shown[table]))
    if tables.SAMPLES in shown and tables.READINGS in shown:
        told = _relation(tables.AT_HOME + tables.SAMPLES, tables.READINGS, "sample_uuid")
        sides.append((told, shown[tables.SAMPLES], shown[tables.READINGS]))
    return sides


def _relation(parent: str, table: str, field: str) -> Relation:
    return Relation(f"{parent}-{table}", parent, UUID, tables.AT_HOME + table, field, table_titles()[table])
