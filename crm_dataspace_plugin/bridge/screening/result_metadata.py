# SPDX-License-Identifier: GPL-2.0-or-later
"""What a screening's layer tells about itself: method, licences of its inputs, versions, choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsLayerMetadata, QgsMapLayer, QgsProcessingContext, QgsProcessingUtils, QgsProviderRegistry

from crm_dataspace_plugin.bridge.metadata import carry_terms
from crm_dataspace_plugin.bridge.screening.layer_title import keep_screened_title
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class ResultMetadata:
    """Attributes:
    method: its name.
    abstract: what it does.
    screened: title of what was screened.
    inputs: layers whose licences, rights and conditions go on with the result.
    history: what was done with what, a line each.
    """

    method: str
    abstract: str
    screened: str = ""
    inputs: Sequence[QgsMapLayer] = ()
    history: Sequence[str] = ()


def write_metadata(target: str, context: QgsProcessingContext, told: ResultMetadata) -> str:
    """Write the metadata of a layer that a run made; return why a file does not keep them, empty where it does.

    A GeoPackage keeps them in its own tables; beside any other file lies one that ends in .qmd. The sink that wrote
    the layer must be gone.

    Args:
        target: the layer as its sink named it.
    """
    own = QgsProcessingContext()  # a layer that stays open while its file is written to cannot be read any longer
    layer = context.getMapLayer(target) or QgsProcessingUtils.mapLayerFromString(target, own)
    if layer is None:
        return say("the layer cannot be opened again")
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(f"{told.method}: {told.screened}" if told.screened else told.method)
    if told.screened:
        keep_screened_title(metadata, told.screened)
    metadata.setAbstract(told.abstract)
    metadata.setType("dataset")
    metadata.setHistory(list(told.history))
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)
    carry_terms(told.inputs, layer)
    provider = layer.dataProvider().name()
    if provider != "ogr":
        return ""  # a layer in memory holds them itself
    stored, why = QgsProviderRegistry.instance().saveLayerMetadata(provider, _with_name(layer), layer.metadata())
    return "" if stored else str(why)


def _with_name(layer: QgsMapLayer) -> str:
    """Return the layer's address with its name in the file, which QGIS asks for."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", layer.source())
    if str(parts.get("path", "")).lower().endswith(".gpkg") and not parts.get("layerName"):
        parts["layerName"] = layer.dataProvider().subLayers()[0].split("!!::!!")[1]
    return str(registry.encodeUri("ogr", parts))
