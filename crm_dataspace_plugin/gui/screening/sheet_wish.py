# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dialog of the facility sheet is filled with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsVectorLayer

from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.core.field_copy.layout import UUID

ALGORITHM = "crmdataspace:facilitysheet"


def sheet_parameters(layer: QgsVectorLayer, fields: Mapping[str, list[str]]) -> dict[str, Any]:
    """Return the layer, the field of names where it has one, and the facility where exactly one is selected."""
    given: dict[str, Any] = {"INPUT": layer.id()}
    name = fields.get("name", [])
    if name and layer.fields().lookupField(name[0]) >= 0:
        given["NAME_FIELD"] = name[0]
    selected = layer.selectedFeatureIds()
    if len(selected) == 1:
        given["FACILITY"] = _called(layer, selected[0])
    return given


def _called(layer: QgsVectorLayer, feature_id: int) -> str:
    """Return what the algorithm finds the feature by: its uuid, which is told apart from all others, else its id."""
    if layer.fields().lookupField(UUID) >= 0:
        uuid = plain(layer.getFeature(feature_id).attribute(UUID))
        if uuid:
            return str(uuid)
    return str(feature_id)
