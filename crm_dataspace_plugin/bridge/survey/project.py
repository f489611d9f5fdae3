# SPDX-License-Identifier: GPL-2.0-or-later
"""The survey's own project: a new one, written beside its data; the open one is not looked at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsRelation,
    QgsRelationContext,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.forms.photos import relate_photos
from crm_dataspace_plugin.bridge.forms.tabs import add_relations
from crm_dataspace_plugin.bridge.identity import PROPERTY
from crm_dataspace_plugin.bridge.layers import open_layer, open_photos, takes_photos
from crm_dataspace_plugin.bridge.survey import qfield
from crm_dataspace_plugin.bridge.survey.related import fill_in_layer
from crm_dataspace_plugin.bridge.survey.table_layers import dress, open_table, table_titles
from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.layout import UUID
from crm_dataspace_plugin.core.field_copy.source import Source, read_sources
from crm_dataspace_plugin.core.survey import folder, tables
from crm_dataspace_plugin.core.survey.anonymous import forget_author
from crm_dataspace_plugin.core.survey.planning import facility_sources
from crm_dataspace_plugin.core.words import say

_SHOWN_CRS = "EPSG:3857"  # that of the basemap's tiles
_OWN_SHOWN = 2  # of the layers zoomed to: checklist and samples; then come facilities
_MARGIN = 1.2
_SMALLEST = 500.0  # metres across, where there is one point only


@dataclass(frozen=True)
class _Contents:
    sources: list[Source]
    facilities: list[Source]
    codes: list[str]


def write_project(directory: Path, title: str) -> Path:
    """Write the project for the survey in `directory` and return its path.

    Raises:
        FieldCopyError: QGIS cannot open a layer or write the project.
    """
    path = directory / folder.PROJECT
    project = QgsProject()
    try:
        project.setFileName(str(path))
        project.setTitle(title)
        project.setCrs(QgsCoordinateReferenceSystem(_SHOWN_CRS))
        project.writeEntryBool("Paths", "/Absolute", False)
        shown = _add_layers(project, directory)
        _settings(project, shown)
        if not project.write():
            raise FieldCopyError(say("The project {path} cannot be written.", path=path), project.error())
    finally:
        project.clear()  # lets go of the files before their folder is moved
    forget_author(path)
    return path


def _contents(path: Path) -> _Contents:
    with open_field_copy(path) as connection:
        found = connection.execute("SELECT table_name FROM gpkg_contents ORDER BY table_name").fetchall()
        prefix = tables.CODE_PREFIX
        codes = [row[0][len(prefix) :] for row in found if row[0].startswith(prefix)]
        return _Contents(read_sources(connection), facility_sources(connection), codes)


def _add_layers(project: QgsProject, directory: Path) -> list[QgsVectorLayer]:
    """Add everything and return the layers to be zoomed to."""
    path = directory / folder.FIELD_COPY
    contents = _contents(path)
    root = project.layerTreeRoot()
    titles = table_titles()
    lists = {name: open_table(path, tables.CODE_PREFIX + name, name) for name in contents.codes}
    own = {name: open_table(path, name, titles[name]) for name in tables.NAMES}
    pulled = {each.layer: open_layer(str(path), each) for each in contents.sources}
    for layer in (*lists.values(), *own.values(), *pulled.values()):
        project.addMapLayer(layer, False)
        layer.removeCustomProperty(PROPERTY + "field_copy")  # names a folder that is about to be moved
    for name, layer in own.items():
        dress(layer, name, lists)
    group = root.addGroup(QCoreApplication.translate("Survey", "Survey"))
    for layer in own.values():
        group.addLayer(layer)
    for layer in pulled.values():
        root.addLayer(layer)
    _add_basemap(project, directory / folder.BASEMAP)
    hidden = root.addGroup(QCoreApplication.translate("Survey", "Code lists"))
    hidden.setExpanded(False)
    for layer in lists.values():
        layer.setReadOnly(True)
        hidden.addLayer(layer)
    _relate(project, own, [pulled[each.layer] for each in contents.facilities])
    photos = open_photos(str(path), str(directory))
    if photos is not None:
        project.addMapLayer(photos, False)
        group.addLayer(photos)
        for each in contents.sources:
            if takes_photos(each):
                relate_photos(project, pulled[each.layer], photos)
    for layer in project.mapLayers().values():
        qfield.tell_layer(layer)
    _credit(project, contents.sources)
    return [own[tables.CHECKLIST], own[tables.SAMPLES], *(pulled[each.layer] for each in contents.facilities)]


def _credit(project: QgsProject, sources: list[Source]) -> None:
    metadata = project.metadata()
    metadata.setTitle(project.title())
    metadata.setAbstract("\n".join(dict.fromkeys(each.attribution for each in sources)))
    metadata.setAuthor("")
    project.setMetadata(metadata)


def _add_basemap(project: QgsProject, path: Path) -> None:
    if not path.is_file():
        return
    basemap = QgsRasterLayer(str(path), QCoreApplication.translate("Survey", "Basemap"), "gdal")
    if not basemap.isValid():
        raise FieldCopyError(say("QGIS cannot open the basemap {path}.", path=path), basemap.error().message())
    project.addMapLayer(basemap, False)
    project.layerTreeRoot().addLayer(basemap)


def _relate(project: QgsProject, own: dict[str, QgsVectorLayer], facilities: list[QgsVectorLayer]) -> None:
    relations = []
    for number, parent in enumerate(facilities):
        for name in (tables.VISITS, tables.SAMPLES, tables.CHECKLIST):
            relations.append(_relation(project, f"{name}_{number}", own[name], "facility_uuid", parent))
    relations.append(_relation(project, tables.READINGS, own[tables.READINGS], "sample_uuid", own[tables.SAMPLES]))
    project.relationManager().setRelations(relations)
    for parent in facilities:
        own_ones = [each for each in relations if each.referencedLayerId() == parent.id()]
        add_relations(parent, QCoreApplication.translate("Survey", "Survey"), own_ones, project.relationManager())
        if len(facilities) == 1:
            fill_in_layer([own[name] for name in (tables.VISITS, tables.SAMPLES, tables.CHECKLIST)], parent)


def _relation(project: QgsProject, name: str, child: QgsVectorLayer, field: str, parent: QgsVectorLayer) -> QgsRelation:
    relation = QgsRelation(QgsRelationContext(project))  # else it looks for its layers in the open project
    relation.setId(f"crm_{name}")
    relation.setName(child.name())
    relation.setReferencingLayer(child.id())
    relation.setReferencedLayer(parent.id())
    relation.addFieldPair(field, UUID)
    return relation


def _settings(project: QgsProject, shown: list[QgsVectorLayer]) -> None:
    snapping = QgsSnappingConfig(project)
    snapping.setEnabled(True)
    snapping.setTolerance(12)
    snapping.setUnits(QgsTolerance.UnitType.Pixels)
    project.setSnappingConfig(snapping)
    extent = QgsRectangle()
    for layer in shown:
        extent.combineExtentWith(_extent(layer, project))
    if not extent.isNull():
        extent.scale(_MARGIN)
        extent.grow(max(0.0, (_SMALLEST - max(extent.width(), extent.height())) / 2))
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    qfield.tell_project(project, next((each.id() for each in shown[_OWN_SHOWN:]), ""))


def _extent(layer: QgsVectorLayer, project: QgsProject) -> QgsRectangle:
    box = layer.extent()
    if box.isNull() or not box.isFinite() or not layer.featureCount():
        return QgsRectangle()
    try:
        return QgsCoordinateTransform(layer.crs(), project.crs(), project).transformBoundingBox(box)
    except QgsCsException:  # nothing to zoom to; the layer itself is there
        return QgsRectangle()
