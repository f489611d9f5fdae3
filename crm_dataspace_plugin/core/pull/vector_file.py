# SPDX-License-Identifier: GPL-2.0-or-later
"""A file that GDAL reads, one layer of it, as pages of features."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from pathlib import Path, PurePosixPath
from typing import Any, Optional
from urllib.parse import urlsplit

from osgeo import ogr, osr

from crm_dataspace_plugin.core.errors import CrsAmbiguous, CrsMissing, GeometryUnusable
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.collection import Collection
from crm_dataspace_plugin.core.pull.file_features import FileFeatures
from crm_dataspace_plugin.core.pull.file_opening import opened
from crm_dataspace_plugin.core.pull.pages import FeaturePage
from crm_dataspace_plugin.core.pull.positions.finding import find_hints, find_positions
from crm_dataspace_plugin.core.pull.positions.positions import Positions
from crm_dataspace_plugin.core.pull.positions.question import code_in_metres
from crm_dataspace_plugin.core.pull.positions.reference import NOTHING
from crm_dataspace_plugin.core.pull.positions.systems import Systems
from crm_dataspace_plugin.core.pull.positions.zones import zones_named
from crm_dataspace_plugin.core.pull.row_remarks import RowRemarks
from crm_dataspace_plugin.core.words import say

PAGE_SIZE = 5000  # features in memory at once
_SAMPLE = 200  # features looked at to find columns with coordinates


class VectorFile:
    """An open file, one layer of it.

    Attributes:
        collection: what it is called, its fields and its reference system.
        notes: what the person should know about how it was read.
    """

    def __init__(self, path: Path, address: str, name: str, crs: str) -> None:
        self.notes: list[str] = []
        self._dataset, self._layer = opened(path, address, name)
        self._features = FileFeatures(self._layer.GetLayerDefn())
        self._shown = PurePosixPath(urlsplit(address).path).name or address
        self._positions: Optional[Positions] = None
        self._systems: Optional[Systems] = None
        self._skipped = RowRemarks()
        system = self._reference_system(crs)
        self._transform: Optional[osr.CoordinateTransformation] = None
        code = system if isinstance(system, str) else _code(system)
        if not code:
            self._transform = osr.CoordinateTransformation(system, reference_system("EPSG:4326"))
            code = "EPSG:4326"
        title = self._layer.GetName() if self._dataset.GetLayerByName(name or "") is not None or not name else name
        self.collection = Collection(
            url=address,
            id=title or PurePosixPath(self._shown).stem,
            title=title,
            schema=self._features.schema("Point" if self._positions else self._geometry_type()),
            items_url=address,
            crs=code,
        )

    def pages(self, area: Optional[Area]) -> Generator[FeaturePage, None, None]:
        """Yield the features, those whose box touches that of `area`; a feature's id is its number in the file.

        Args:
            area: in the reference system of `collection`.
        """
        if area is not None and self._positions is None and self._transform is None:
            self._layer.SetSpatialFilterRect(*area.bbox)
        total = self._layer.GetFeatureCount()
        self._layer.ResetReading()
        self._features.settle_letters()
        features: list[dict[str, Any]] = []
        left_out = 0
        for feature in self._layer:
            features.extend(self._feature(feature))
            if len(features) == PAGE_SIZE:
                yield FeaturePage(list(features), total, self._skipped.total - left_out)
                features, left_out = [], self._skipped.total
        self.notes += [*self._skipped.sentences(say("left out")), *self._features.notes(self._shown)]
        yield FeaturePage(list(features), total - self._skipped.total, self._skipped.total - left_out)

    def close(self) -> None:
        self._layer = self._dataset = None

    def _feature(self, feature: ogr.Feature) -> Iterator[dict[str, Any]]:
        read = self._features.read(feature, self._transform)
        if self._positions is not None and self._systems is not None and read["geometry"] is None:
            try:
                place = self._positions.place(read["properties"])
                read["geometry"] = None if place is None else self._systems.geometry(place)
            except GeometryUnusable as error:
                self._skipped.add(feature.GetFID(), error.message, self._positions.text(read["properties"]))
                return
        yield read

    def _geometry_type(self) -> str:
        kind = ogr.GT_Flatten(self._layer.GetGeomType())
        if kind == ogr.wkbNone:
            return ""
        name = ogr.GeometryTypeToName(kind).replace(" ", "")
        return "Geometry" if name.startswith("Unknown") else name

    def _reference_system(self, chosen: str) -> Any:
        """Return the layer's reference system, or the code of the one to use where it states none."""
        sample = [self._features.read(each, None) for _, each in zip(range(_SAMPLE), self._layer)]
        properties = [each["properties"] for each in sample]
        if all(each["geometry"] is None for each in sample) and not self._has_geometry():
            self._positions = find_positions(list(properties[0]) if properties else [], properties)
            if self._positions is not None:
                return self._system_of_positions(chosen, properties)
            return self._layer.GetSpatialRef() or chosen or "EPSG:4326"
        system = self._layer.GetSpatialRef()
        if system is None:
            return chosen or self._unstated(properties, say("does not say in which coordinate reference system it is"))
        if not self._possible(system):
            what = say("says that it is in {GetName}, but its coordinates are no degrees", GetName=system.GetName())
            return chosen or self._unstated(properties, what)
        if system.IsProjected() and self._like_degrees(sample):
            return chosen or self._degrees_instead(system)
        return system

    def _system_of_positions(self, chosen: str, sample: list[dict[str, Any]]) -> str:
        """Return the system of positions that stand in columns, after looking at all of them."""
        positions = self._positions
        self._systems = Systems(
            self._shown, positions.columns if positions else (), chosen, zones_named(list(sample[0]), sample)
        )
        self._layer.ResetReading()
        for feature in self._layer:
            try:
                place = positions.place(self._features.read(feature, None)["properties"]) if positions else None
            except GeometryUnusable:
                continue
            if place is not None:
                self._systems.see(place)
        self._systems.settle()
        self.notes += self._systems.notes
        return self._systems.code

    def _possible(self, system: osr.SpatialReference) -> bool:
        """Tell whether the coordinates can be in it: GeoJSON without a statement is always said to be in degrees."""
        if not system.IsGeographic():
            return True
        west, east, south, north = self._layer.GetExtent()
        return bool(min(west, -east) >= -360.0 and min(south, -north) >= -90.0)

    def _like_degrees(self, sample: list[dict[str, Any]]) -> bool:
        """Tell whether all coordinates can be degrees; what a file says of its extent is believed of no other kind."""
        west, east, south, north = self._layer.GetExtent()
        stated = max(abs(west), abs(east)) <= 180.0 and max(abs(south), abs(north)) <= 90.0
        shapes = [each["geometry"] for each in sample if each["geometry"] is not None]
        boxes = [ogr.CreateGeometryFromJson(json.dumps(each)).GetEnvelope() for each in shapes if stated]
        return stated and all(max(map(abs, box[:2])) <= 180.0 and max(map(abs, box[2:])) <= 90.0 for box in boxes)

    def _has_geometry(self) -> bool:
        """Tell whether any feature has a geometry, beyond the sample too."""
        self._layer.ResetReading()
        return self._layer.GetGeomType() != ogr.wkbNone and any(
            feature.GetGeometryRef() is not None for feature in self._layer
        )

    def _degrees_instead(self, system: osr.SpatialReference) -> str:
        candidates = tuple(filter(None, ("EPSG:4326", _code(system))))
        raise CrsAmbiguous(
            say(
                "{shown} says that it is in {GetName}, which is in metres, but its coordinates look like degrees.",
                shown=self._shown,
                GetName=system.GetName(),
            ),
            candidates,
        )

    def _unstated(self, properties: list[dict[str, Any]], what: str) -> str:
        """Return the system that columns tell, such as one with the UTM zone."""
        west, _, south, _ = self._layer.GetExtent()
        hints = find_hints(list(properties[0]), properties)
        stated = {hints.reference(each) for each in properties}
        reference = stated.pop() if len(stated) == 1 else NOTHING
        if not reference.zone and not reference.code:
            raise CrsMissing(f"{self._shown} {what}.")
        return code_in_metres(reference, "", (west, south), say("{shown} has coordinates", shown=self._shown), ())


def _code(system: osr.SpatialReference) -> str:
    """Return the authority code of a reference system, empty if it has none."""
    copy = system.Clone()
    if copy.GetAuthorityCode(None) is None:
        copy.AutoIdentifyEPSG()
    code = copy.GetAuthorityCode(None)
    if code is None or copy.GetAuthorityName(None) != "EPSG":
        return "EPSG:4326" if system.GetAuthorityName(None) == "OGC" else ""
    return f"EPSG:{code}"
