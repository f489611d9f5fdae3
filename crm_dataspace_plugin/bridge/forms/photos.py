# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos in the form of the feature they show: a table of the field copy, related by the feature's own uuid."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.forms import tabs, widgets
from crm_dataspace_plugin.bridge.forms.defaults import ACCURACY, NOW_UTC, as_number, identify
from crm_dataspace_plugin.bridge.forms.words import group_title
from crm_dataspace_plugin.core.field_copy.layout import FID, UUID
from crm_dataspace_plugin.core.field_copy.photos import ROLES, WANTED
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.survey.form import PHOTOS

_OUTSIDE = r"""regexp_match("path", '^(/|\\\\|[A-Za-z]:)|(^|[/\\\\])\\.\\.([/\\\\]|$)') > 0"""
_FROM_PROJECT, _FROM_ROOT, _IMAGE, _FILE = 1, 2, 1, 0  # as QGIS' widget numbers them
_ON_UPDATE = ("taken_at", "bearing_deg", "internal", "consent")
_FOLDER = "file_path(decode_uri(@layer, 'path'))"
_DIRECTION = "coalesce(@gnss_orientation, @position_orientation)"


def dress_photos(layer: QgsVectorLayer, folder: Path, home: str) -> None:
    """Give the table of photos its form.

    Args:
        folder: of the field copy.
        home: that of the project; where it is the same, paths are kept from it, as QField wants them.
    """
    fields = layer.fields()
    together = bool(home) and Path(home).resolve() == folder.resolve()
    setups, labels, defaults = _setups(_attachment(together)), _labels(), _defaults()
    for name in fields.names():
        index = fields.indexOf(name)
        layer.setEditorWidgetSetup(index, setups.get(name, widgets.hidden()))
        if name in labels:
            layer.setFieldAlias(index, labels[name])
        if name in defaults:
            layer.setDefaultValueDefinition(index, QgsDefaultValue(defaults[name], name in _ON_UPDATE))
    identify(layer)
    _constrain(layer, fields.indexOf("path"))
    layer.setDisplayExpression('coalesce("caption", "role", "path")')
    config = layer.editFormConfig()
    tabs.lay_out(config, fields, {PHOTOS: {PHOTOS: [each for each in setups if each in fields.names()]}})
    layer.setEditFormConfig(config)


def relate_photos(project: QgsProject, layer: QgsVectorLayer, photos: QgsVectorLayer) -> Optional[QgsRelation]:
    """Show the photos of a feature in its form; both layers are in `project`. None where the layer has no uuid."""
    if layer.fields().indexOf(UUID) < 0:
        return None
    relation = QgsRelation(QgsRelationContext(project))  # else it looks for its layers in the open project
    relation.setId(f"crm_photos_{layer.id()}")
    relation.setName(group_title(PHOTOS))
    relation.setReferencingLayer(photos.id())
    relation.setReferencedLayer(layer.id())
    relation.addFieldPair("feature_uuid", UUID)
    manager = project.relationManager()
    manager.addRelation(relation)
    tabs.add_relations(layer, group_title(PHOTOS), [relation], manager, _wanted(), _few(relation))
    return relation


def _wanted() -> str:
    roles = _roles()
    return QCoreApplication.translate("Form", "Wanted: {}").format(", ".join(roles[each] for each in WANTED))


def _few(relation: QgsRelation) -> tabs.Hint:
    """Return what is said while there are fewer photos than wanted."""
    words = QCoreApplication.translate("Form", "Still fewer than {} photos.").format(len(WANTED))
    identity = QgsExpression.quotedString(relation.id())
    return tabs.Hint(words, f"coalesce(relation_aggregate({identity}, 'count', \"{FID}\"), 0) < {len(WANTED)}")


def _setups(attachment: QgsEditorWidgetSetup) -> dict[str, QgsEditorWidgetSetup]:
    """Return column to widget, in the order in which they are shown."""
    roles = _roles()
    yes = QCoreApplication.translate("Form", "yes")
    no = QCoreApplication.translate("Form", "no")
    told = widgets.value_map([(yes, "true"), (no, "false")])
    return {
        "path": attachment,
        "role": widgets.value_map([(roles[each], each) for each in ROLES]),
        "caption": widgets.text(multiline=False),
        "taken_at": widgets.moment(FieldType.DATETIME),
        "bearing_deg": widgets.text(multiline=False),
        "internal": told,
        "consent": told,
    }


def _attachment(together: bool) -> QgsEditorWidgetSetup:
    root = {"active": True, "expression": _FOLDER, "type": 3}
    options: dict[str, Any] = {
        "DocumentViewer": _IMAGE,
        "DocumentViewerHeight": 240,
        "DocumentViewerWidth": 0,
        "FileWidget": True,
        "FileWidgetButton": True,
        "FileWidgetFilter": "",
        "StorageMode": _FILE,
        "RelativeStorage": _FROM_PROJECT if together else _FROM_ROOT,
    }
    if not together:
        options["PropertyCollection"] = {"name": "", "properties": {"propertyRootPath": root}, "type": "collection"}
    return QgsEditorWidgetSetup("ExternalResource", options)


def _defaults() -> dict[str, str]:
    """Return column to expression; what the camera wrote into the file comes before what the device knows now."""
    file = f"{_FOLDER} || '/' || \"path\""
    here = f"{ACCURACY} >= 0"
    return {
        "taken_at": f'coalesce("taken_at", CASE WHEN {here} THEN {NOW_UTC} END, {_satellite_time(file)})',
        "bearing_deg": (
            f"coalesce(\"bearing_deg\", exif({file}, 'Exif.GPSInfo.GPSImgDirection'),"
            f" CASE WHEN {_DIRECTION} >= 0 THEN round({_DIRECTION}, 1) END)"
        ),
        "internal": f'CASE WHEN "internal" IS NULL THEN 1 ELSE {as_number("internal")} END',
        "consent": as_number("consent"),
    }


def _satellite_time(file: str) -> str:
    """Return an expression for when the photo was taken in UTC; the camera's own clock says no zone."""
    day = "year(@day), month(@day), day(@day)"
    time = "hour(@time), minute(@time), floor(second(@time))"
    return (
        f"with_variable('day', exif({file}, 'Exif.GPSInfo.GPSDateStamp'),"
        f" with_variable('time', exif({file}, 'Exif.GPSInfo.GPSTimeStamp'), make_datetime({day}, {time})))"
    )


def _constrain(layer: QgsVectorLayer, index: int) -> None:
    kind, hard = QgsFieldConstraints.Constraint, QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    words = QCoreApplication.translate("Form", "The photo has to lie in the field copy's folder, such as in media.")
    layer.setFieldConstraint(index, kind.ConstraintNotNull, hard)
    layer.setConstraintExpression(index, f"NOT coalesce({_OUTSIDE}, false)", words)
    layer.setFieldConstraint(index, kind.ConstraintExpression, hard)


def _labels() -> dict[str, str]:
    return {
        "path": QCoreApplication.translate("Form", "Photo"),
        "role": QCoreApplication.translate("Form", "Shows"),
        "caption": QCoreApplication.translate("Form", "Caption"),
        "taken_at": QCoreApplication.translate("Form", "Taken at (UTC)"),
        "bearing_deg": QCoreApplication.translate("Form", "Direction of view (°)"),
        "internal": QCoreApplication.translate("Form", "Internal, not to be published"),
        "consent": QCoreApplication.translate("Form", "Those shown agreed"),
    }


def _roles() -> dict[str, str]:
    return {
        "overview": QCoreApplication.translate("Form", "overview"),
        "toe": QCoreApplication.translate("Form", "toe"),
        "crest": QCoreApplication.translate("Form", "crest"),
        "defect": QCoreApplication.translate("Form", "defect"),
        "sample": QCoreApplication.translate("Form", "sample"),
        "other": QCoreApplication.translate("Form", "other"),
    }
