# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of a field copy in a project: grouped, styled, with form, metadata and identity."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsProviderRegistry, QgsVectorLayer

from crm_dataspace_plugin.bridge import forms, metadata, styles
from crm_dataspace_plugin.bridge.identity import PROPERTY
from crm_dataspace_plugin.bridge.relations import relate
from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.relations import read_relations
from crm_dataspace_plugin.core.field_copy.source import Source, read_source


def add_field_copy(project: QgsProject, path: str, layer: str) -> QgsVectorLayer:
    """Add a working layer of a field copy to `project`, in a group called like the field copy, and return it.

    A layer that is in the project already is returned as it is. Layers that belong together are related.

    Raises:
        FieldCopyError: the file is no field copy, or QGIS cannot open the layer.
    """
    present = find_layer(project, path, layer)
    if present is not None:
        return present
    with open_field_copy(path) as connection:
        source = read_source(connection, layer)
        told = read_relations(connection)
    added = open_layer(path, source)
    project.addMapLayer(added, False)
    _group(project, Path(path).stem).insertLayer(0, added)
    sides = [(each, find_layer(project, path, each.parent), find_layer(project, path, each.child)) for each in told]
    relate(
        project, [(each, parent, child) for each, parent, child in sides if parent is not None and child is not None]
    )
    return added


def open_layer(path: str, source: Source) -> QgsVectorLayer:
    """Return the working layer with style, form, metadata and identity; it is not in any project yet."""
    uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(path), "layerName": source.layer})
    opened = QgsVectorLayer(uri, source.title or source.layer, "ogr")
    if not opened.isValid():
        raise FieldCopyError(f"QGIS cannot open the layer “{source.layer}” of {path}.", opened.error().message())
    styles.apply_style(opened, f"{source.layer} {source.title}")
    forms.apply_form(opened, source)
    metadata.apply_metadata(opened, source)
    _keep_identity(opened, path, source)
    return opened


def find_layer(project: QgsProject, path: str, layer: str) -> Optional[QgsVectorLayer]:
    """Return the layer of `project` that shows `layer` of the field copy at `path`, or None."""
    wanted = (str(Path(path).resolve()), layer)
    for candidate in project.mapLayers().values():
        if isinstance(candidate, QgsVectorLayer) and location(candidate) == wanted:
            return candidate
    return None


def location(layer: QgsVectorLayer) -> tuple[str, str]:
    """Return the file and table a layer is read from; empty texts for layers of other kinds."""
    if layer.providerType() != "ogr":
        return "", ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = parts.get("path") or ""
    return str(Path(path).resolve()) if path else "", parts.get("layerName") or ""


def field_copy_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers of `project` that were added from a field copy."""
    layers = project.mapLayers().values()
    return [each for each in layers if isinstance(each, QgsVectorLayer) and each.customProperty(PROPERTY + "layer")]


def _keep_identity(layer: QgsVectorLayer, path: str, source: Source) -> None:
    names = ("layer", "record_id", "catalogue", "catalogue_url", "kind", "url", "licence", "access", "pulled_at")
    layer.setCustomProperty(PROPERTY + "rights", metadata.short_rights(source))
    for name in (*names, "publisher", "contact", "consent_at", "consent_by", "attribution"):
        layer.setCustomProperty(PROPERTY + name, getattr(source, name))
    layer.setCustomProperty(PROPERTY + "field_copy", str(path))


def _group(project: QgsProject, name: str) -> QgsLayerTreeGroup:
    root = project.layerTreeRoot()
    return root.findGroup(name) or root.insertGroup(0, name)
