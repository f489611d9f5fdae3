# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer given to a screening."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFields,
    QgsMapLayer,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from crm_dataspace_plugin.core.errors import CrsMissing
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Layer:
    """A source with the name the person knows it by.

    Attributes:
        whole: the layer of which the source gives all features, None where it gives some of them only.
        terms: its licences and rights.
    """

    source: QgsProcessingFeatureSource
    name: str
    context: QgsCoordinateTransformContext
    whole: Optional[QgsVectorLayer] = None
    terms: str = ""

    @property
    def is_straight(self) -> bool:
        """Whether no geometry can have arcs."""
        kind = self.source.wkbType()
        return not QgsWkbTypes.isCurvedType(kind) and QgsWkbTypes.flatType(kind) != QgsWkbTypes.Type.Unknown

    def stated_system(self) -> tuple[str, str]:
        """Return the reference system and the way to WGS 84 that the project prescribes, empty for none."""
        crs = self.source.sourceCrs()
        if not crs.isValid():
            raise CrsMissing(say("The layer “{name}” has no coordinate reference system.", name=self.name))
        text = crs.authid() or crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
        way = self.context.calculateCoordinateOperation(crs, QgsCoordinateReferenceSystem("EPSG:4326"))
        return str(text), str(way)

    def stored_in(self) -> Optional[tuple[Path, str]]:
        """Return the GeoPackage and the table that hold all that the source gives, and no more; None for any other.

        The name of the table is empty for the only one of the file.
        """
        whole = self.whole
        if whole is None or whole.isEditable() or whole.subsetString() or whole.providerType() != "ogr":
            return None
        return geopackage_of(whole.source()) if _all_stored(whole.fields()) else None


def geopackage_of(address: str) -> Optional[tuple[Path, str]]:
    """Return file and table of a layer's address, None where it is no plain layer of a GeoPackage."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", address)
    path = Path(str(parts.pop("path", None) or ""))
    table = str(parts.pop("layerName", None) or "")
    if path.suffix.lower() != ".gpkg" or any(each not in (None, "", []) for each in parts.values()):
        return None
    return path, table


def stated_source(layer: QgsMapLayer) -> str:
    """Return licences and rights from the layer's own metadata, empty where it states none."""
    metadata = layer.metadata()
    stated = [*metadata.licenses(), *metadata.rights()]
    return " · ".join(dict.fromkeys(each for each in stated if each))


def _all_stored(fields: QgsFields) -> bool:
    """Tell whether no field is joined or reckoned."""
    return all(fields.fieldOrigin(each) == QgsFields.FieldOrigin.OriginProvider for each in range(fields.count()))
