# SPDX-License-Identifier: GPL-2.0-or-later
"""What QField reads in a project beside what QGIS reads: which layers it edits, where photos go.

The names are those that public projects made for QField carry.
"""

from __future__ import annotations

import json

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from crm_dataspace_plugin.core.survey.folder import MEDIA

_PREFIX = "QFieldSync/"
_AS_IT_IS = "no_action"  # the folder is complete: nothing is to be converted or fetched
_COPIED = "copy"
_WIDGET = "ExternalResource"


def tell_layer(layer: QgsMapLayer) -> None:
    """Let QField take the layer as it is, and name its photos after the time they were taken."""
    action = _COPIED if isinstance(layer, QgsVectorLayer) else _AS_IT_IS
    layer.setCustomProperty(_PREFIX + "action", action)
    layer.setCustomProperty(_PREFIX + "cloud_action", action if isinstance(layer, QgsVectorLayer) else _AS_IT_IS)
    if not isinstance(layer, QgsVectorLayer):
        return
    named = {
        field.name(): f"'{MEDIA}/' || format_date(now(), 'yyyyMMddHHmmsszzz') || '.{{extension}}'"
        for index, field in enumerate(layer.fields())
        if layer.editorWidgetSetup(index).type() == _WIDGET
    }
    for name in ("attachment_naming", "photo_naming"):  # the latter for QField before 2.7
        layer.setCustomProperty(_PREFIX + name, json.dumps(named))


def tell_project(project: QgsProject) -> None:
    """Name the folder of photos, and let nothing be asked of a network."""
    project.writeEntry("qfieldsync", "attachmentDirs", [MEDIA])
    project.writeEntryBool("qfieldsync", "createBaseMap", False)
