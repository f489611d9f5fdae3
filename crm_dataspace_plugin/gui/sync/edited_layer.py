# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer on the map that shows what Sync compares: are there edits not saved yet, and after a sync show it anew."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.layers import find_layer
from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.words import say


class EditedLayer(QObject):
    unsaved_changed = pyqtSignal(bool)
    saved = pyqtSignal()
    failed = pyqtSignal(object)  # FieldCopyError

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._project = project
        self._watched = ""  # id of the layer, because the layer itself may be deleted at any time

    def watch(self, path: Path, table: str) -> None:
        """Follow the layer of `table`, instead of the one before."""
        found = find_layer(self._project, str(path), table)
        before = self._layer()
        if before is not None and before != found:
            before.layerModified.disconnect(self._tell)
            before.afterCommitChanges.disconnect(self._on_committed)
            before.afterRollBack.disconnect(self._tell)
        if found is not None and before != found:
            found.layerModified.connect(self._tell)
            found.afterCommitChanges.connect(self._on_committed)
            found.afterRollBack.connect(self._tell)
        self._watched = found.id() if found is not None else ""
        self._tell()

    def save(self) -> None:
        layer = self._layer()
        if layer is not None and not layer.commitChanges(False):
            self.failed.emit(
                FieldCopyError(
                    say("The edits of “{name}” were not saved.", name=layer.name()), "\n".join(layer.commitErrors())
                )
            )

    def reload(self) -> None:
        """Show what the field copy holds by now."""
        layer = self._layer()
        if layer is not None:
            layer.dataProvider().reloadData()
            layer.triggerRepaint()

    def _layer(self) -> Optional[QgsVectorLayer]:
        return self._project.mapLayer(self._watched) if self._watched else None

    def _on_committed(self) -> None:
        self._tell()
        self.saved.emit()

    def _tell(self) -> None:
        layer = self._layer()
        self.unsaved_changed.emit(layer is not None and layer.isModified())
