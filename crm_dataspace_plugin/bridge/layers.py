# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of a field copy in a project: grouped, styled, with form, metadata and identity."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Optional

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsProviderRegistry, QgsVectorLayer

from crm_dataspace_plugin.bridge import metadata, styles
from crm_dataspace_plugin.bridge.forms.form import apply_form
from crm_dataspace_plugin.bridge.forms.photos import dress_photos, relate_photos
from crm_dataspace_plugin.bridge.forms.words import group_title
from crm_dataspace_plugin.bridge.identity import PROPERTY
from crm_dataspace_plugin.bridge.relations import relate
from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.layout import PHOTO
from crm_dataspace_plugin.core.field_copy.photos import has_photos
from crm_dataspace_plugin.core.field_copy.relations import read_relations
from crm_dataspace_plugin.core.field_copy.source import Source, read_source, read_sources
from crm_dataspace_plugin.core.survey.form import PHOTOS, facility_form
from crm_dataspace_plugin.core.survey.form_fit import is_about_facilities
from crm_dataspace_plugin.core.words import say


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
    group = group_of(project, path)
    group.insertLayer(0, added)
    photos = _photos(project, path) if takes_photos(source) else None
    if photos is not None:
        if project.layerTreeRoot().findLayer(photos.id()) is None:
            group.addLayer(photos)
        relate_photos(project, added, photos)
    sides = [(each, find_layer(project, path, each.parent), find_layer(project, path, each.child)) for each in told]
    relate(
        project, [(each, parent, child) for each, parent, child in sides if parent is not None and child is not None]
    )
    return added


def add_table(project: QgsProject, beside: QgsVectorLayer, path: str, table: str) -> QgsVectorLayer:
    """Add a table of a layer's own file to `project`, below that layer; one of a field copy as `add_field_copy` does.

    Raises:
        FieldCopyError: QGIS cannot open it.
    """
    if beside.customProperty(PROPERTY + "layer"):
        with open_field_copy(path) as connection:
            pulled = table in {each.layer for each in read_sources(connection)}
        if pulled:
            return add_field_copy(project, path, table)
    added = _open(path, table, table)
    project.addMapLayer(added, False)
    node = project.layerTreeRoot().findLayer(beside.id())
    parent = node.parent() if node is not None else project.layerTreeRoot()
    parent.insertLayer(parent.children().index(node) + 1 if node is not None else 0, added)
    return added


def takes_photos(source: Source) -> bool:
    """Tell whether photos belong to a layer: it goes back, and is about facilities."""
    return source.editable and is_about_facilities(facility_form(), source.schema)


def open_photos(path: str, home: str) -> Optional[QgsVectorLayer]:
    """Return the field copy's table of photos with its form; None in one of an older version.

    Args:
        home: folder of the project, empty for none.
    """
    with open_field_copy(path) as connection:
        if not has_photos(connection):
            return None
    photos = _open(path, PHOTO, group_title(PHOTOS))
    dress_photos(photos, Path(path).parent, home)
    return photos


def open_layer(path: str, source: Source) -> QgsVectorLayer:
    """Return the working layer with style, form, metadata and identity; it is not in any project yet."""
    opened = _open(path, source.layer, source.title or source.layer)
    styles.apply_style(opened, f"{source.layer} {source.title}")
    apply_form(opened, source)
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
    return _located(layer.source())


@lru_cache(maxsize=1024)
def _located(source: str) -> tuple[str, str]:
    """Decode an address once: the window's thread asks for that of each layer again and again."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    path = parts.get("path") or ""
    return str(Path(path).resolve()) if path else "", parts.get("layerName") or ""


def field_copy_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers of `project` that were added from a field copy."""
    layers = project.mapLayers().values()
    return [each for each in layers if isinstance(each, QgsVectorLayer) and each.customProperty(PROPERTY + "layer")]


def _open(path: str, table: str, title: str) -> QgsVectorLayer:
    uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(path), "layerName": table})
    opened = QgsVectorLayer(uri, title, "ogr")
    if not opened.isValid():
        raise FieldCopyError(
            say("QGIS cannot open the layer “{table}” of {path}.", table=table, path=path), opened.error().message()
        )
    return opened


def _photos(project: QgsProject, path: str) -> Optional[QgsVectorLayer]:
    """Return the table of photos in the project; it is added where it is not there yet."""
    found = find_layer(project, path, PHOTO) or open_photos(path, project.homePath())
    if found is not None and found.id() not in project.mapLayers():
        project.addMapLayer(found, False)
    return found


def _keep_identity(layer: QgsVectorLayer, path: str, source: Source) -> None:
    names = ("layer", "record_id", "catalogue", "catalogue_url", "kind", "url", "licence", "access", "pulled_at")
    layer.setCustomProperty(PROPERTY + "rights", metadata.short_rights(source))
    for name in (*names, "publisher", "contact", "consent_at", "consent_by", "attribution"):
        layer.setCustomProperty(PROPERTY + name, getattr(source, name))
    layer.setCustomProperty(PROPERTY + "field_copy", str(path))


def group_of(project: QgsProject, path: str) -> QgsLayerTreeGroup:
    """Return the group of a field copy's layers, made where it is not there yet."""
    root, name = project.layerTreeRoot(), Path(path).stem
    return root.findGroup(name) or root.insertGroup(0, name)
