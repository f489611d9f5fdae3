# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a project that have all that a method needs: often the chosen layer is not the one with the samples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer, QgsWkbTypes

from crm_dataspace_plugin.bridge.screening.columns import columns_by_type
from crm_dataspace_plugin.core.screening.recognition.readiness import State, readiness
from crm_dataspace_plugin.core.screening.recognition.recognition import recognise_inputs

ON_THE_MAP = ("preselection", "runout")  # need geometries


def ready_layers(project: QgsProject, but: Optional[QgsVectorLayer]) -> Mapping[str, str]:
    """Return by method the name of a layer other than `but` that it can run with, the first by name.

    Judged by the fields' names and types alone: this is asked in the main thread, of all layers of the project.
    """
    found: dict[str, str] = {}
    layers = (each for each in project.mapLayers().values() if isinstance(each, QgsVectorLayer) and each.isValid())
    for layer in sorted(layers, key=lambda each: each.name()):
        if layer == but or layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
            continue
        for name, state in readiness(recognise_inputs(columns_by_type(layer.fields()))).items():
            if state.state is State.READY and (layer.isSpatial() or name not in ON_THE_MAP):
                found.setdefault(name, layer.name())
    return found
