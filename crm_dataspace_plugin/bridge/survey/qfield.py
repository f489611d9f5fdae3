# SPDX-License-Identifier: GPL-2.0-or-later
"""What QField and QFieldSync read in a project beside what QGIS reads: which layers they take, where photos go.

Source: the sources of QField (form widgets, `ExternalResource.qml`), libqfieldsync (`layer.py`, `project.py`,
`project_checker.py`) and QFieldSync (`preferences.py`).
"""

from __future__ import annotations

import json

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from crm_dataspace_plugin.core.survey.folder import MEDIA

_PREFIX = "QFieldSync/"
_COPIED = "copy"  # all layers are files of the folder, to be taken as they are
_WIDGET = "ExternalResource"
_SCOPES = ("qfieldsync", "QFieldSync")  # libqfieldsync's, and that of QFieldSync's own settings


def tell_layer(layer: QgsMapLayer) -> None:
    """Let QField take the layer as it is, and name its photos after the time they were taken."""
    for name in ("action", "cloud_action"):
        layer.setCustomProperty(_PREFIX + name, _COPIED)
    if not isinstance(layer, QgsVectorLayer):
        return
    named = {
        field.name(): f"'{MEDIA}/' || format_date(now(), 'yyyyMMddHHmmsszzz') || '.{{extension}}'"
        for index, field in enumerate(layer.fields())
        if layer.editorWidgetSetup(index).type() == _WIDGET
    }
    for name in ("attachment_naming", "photo_naming"):  # the latter for QField before 2.7
        layer.setCustomProperty(_PREFIX + name, json.dumps(named))


def tell_project(project: QgsProject, active: str) -> None:
    """Name the folder of photos and the layer to begin with, and let no basemap be made.

    Args:
        active: id of a layer, empty for none.
    """
    for scope in _SCOPES:
        project.writeEntry(scope, "attachmentDirs", [MEDIA])
    project.writeEntryBool("qfieldsync", "createBaseMap", False)
    project.writeEntry("qfieldsync", "initialActiveLayer", active)
