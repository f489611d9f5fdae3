# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens layers of a field copy again that QGIS lost when their editing ended.

QGIS 3.22 reads a GeoPackage without locks and edits it in SQLite's WAL mode. When editing ends while another layer of
the same file is open, it may fail to open the file anew ("unable to open database file"): the features are still
listed, but without attributes and geometry, until the project is loaded again.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsDataProvider, QgsFeatureRequest, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from crm_dataspace_plugin.bridge.identity import PROPERTY


class Reopening(QObject):
    """Watches the layers of field copies in a project until `stop`."""

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.reopen_lost)
        project.layersAdded.connect(self._watch)
        self._watch(project.mapLayers().values())

    def stop(self) -> None:
        self._timer.stop()
        self._project.layersAdded.disconnect(self._watch)
        for layer in self._layers():
            layer.editingStopped.disconnect(self._on_stopped)

    def reopen_lost(self) -> None:
        """Open each layer again whose features come without their attributes."""
        for layer in self._layers():
            if not layer.isEditable() and is_lost(layer):
                _open_again(layer)

    def _watch(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in filter(_is_of_field_copy, layers):
            layer.editingStopped.connect(self._on_stopped)

    def _layers(self) -> list[QgsVectorLayer]:
        return [each for each in self._project.mapLayers().values() if _is_of_field_copy(each)]

    def _on_stopped(self) -> None:
        self._timer.start(0)  # QGIS opens the file anew only after this signal


def _open_again(layer: QgsVectorLayer) -> None:
    crs = layer.crs()
    layer.setDataSource(layer.source(), layer.name(), layer.providerType(), QgsDataProvider.ProviderOptions())
    layer.setCrs(crs)  # the first opening may not read it yet
    layer.triggerRepaint()


def is_lost(layer: QgsVectorLayer) -> bool:
    """Tell whether the layer's file could not be opened again: features, but no attributes, or no known count."""
    first = next(layer.getFeatures(QgsFeatureRequest().setLimit(1)), None)
    if first is None:
        return layer.featureCount() < 0
    return bool(layer.fields().count()) and not first.attributes()


def _is_of_field_copy(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and bool(layer.customProperty(PROPERTY + "layer"))
