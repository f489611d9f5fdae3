# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer is called in reports and results: as a person named it, as its metadata do, or by its file."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsLayerMetadata, QgsMapLayer, QgsProject

_SCREENED = "crmdataspace:screened"  # vocabulary of the keyword that keeps what a result is of


def layer_title(layer: QgsMapLayer, project: Optional[QgsProject]) -> str:
    """Return the name in the project, else the title in the metadata, else the file's name with its words apart."""
    if project is not None and project.mapLayer(layer.id()) is not None:
        return str(layer.name())
    return str(layer.metadata().title()) or file_words(layer.name())


def screened_title(layer: QgsMapLayer, project: Optional[QgsProject]) -> str:
    """Return the title of what was screened: for a result that of its first input, however many methods lie between."""
    kept = layer.metadata().keywords(_SCREENED)
    return str(kept[0]) if kept else layer_title(layer, project)


def keep_screened_title(metadata: QgsLayerMetadata, title: str) -> None:
    metadata.addKeywords(_SCREENED, [title])


def file_words(name: str) -> str:
    """Return a file's name as words."""
    return " ".join(name.replace("_", " ").split()) or name
