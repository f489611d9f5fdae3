# SPDX-License-Identifier: GPL-2.0-or-later
"""Facilities and five layers of receptors for measuring the pre-selection: GeoPackages in EPSG:25830."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from osgeo import ogr, osr

SOUTH_WEST, SIZE = np.array([270_000.0, 4_700_000.0]), np.array([300_000.0, 120_000.0])  # metres
BASE = 10_000  # facilities for which the receptors below have 200,000 segments
PARAMETERS = {
    "water": "WATER",
    "poor_water": "POOR_STATUS_WATER",
    "protected": "PROTECTED",
    "farmland": "FARMLAND",
    "settlements": "SETTLEMENTS",
}
FIELDS = {
    "water": "d_water_m",
    "poor_water": "d_poor_water_m",
    "protected": "d_protected_m",
    "farmland": "d_farmland_m",
    "settlements": "d_settlement_m",
}


@dataclass(frozen=True)
class Kind:
    """One layer's features for `BASE` facilities; `radius` in metres makes them polygons, 0 leaves them lines."""

    count: int
    segments: int
    radius: float = 0.0


SHAPED = {
    "water": Kind(4_500, 20),
    "poor_water": Kind(500, 20),
    "protected": Kind(1_000, 40, 1_500.0),
    "farmland": Kind(5_000, 8, 400.0),
    "settlements": Kind(2_500, 8, 300.0),
}
# the same segments, each a feature of its own
SINGLE = {name: Kind(each.count * each.segments, 1) for name, each in SHAPED.items()}


def write_layers(folder: Path, facilities: int, kinds: dict[str, Kind]) -> int:
    """Write all layers with as many receptors as facilities ask for; return the number of segments."""
    random = np.random.default_rng(20260101)
    share, segments = facilities / BASE, 0
    ponds = shapely.buffer(shapely.points(places(random, facilities)), random.uniform(20, 150, facilities), quad_segs=4)
    types = np.array(["tailings-pond", "waste-dump", "", None], dtype=object)[np.arange(facilities) % 4]
    metals = np.array(["As; Pb", None], dtype=object)[np.arange(facilities) % 2]
    attributes = {"facility_type": types, "height_m": random.uniform(1, 60, facilities), "toxic_metals": metals}
    write(folder / "facilities.gpkg", ponds, attributes)
    for name, kind in kinds.items():
        count = round(kind.count * share)
        people = {"population": random.integers(0, 5000, count).astype(float)} if name == "settlements" else {}
        write(folder / f"{name}.gpkg", _receptors(random, count, kind), people)
        segments += count * kind.segments
    return segments


def _receptors(random: np.random.Generator, count: int, kind: Kind) -> Any:
    starts = places(random, count)
    if kind.radius:
        radii = random.uniform(kind.radius / 10, kind.radius, count)
        return shapely.buffer(shapely.points(starts), radii, quad_segs=kind.segments // 4)
    steps = random.normal(0, 150, (count, kind.segments, 2)).cumsum(axis=1)
    return shapely.linestrings(np.concatenate((starts[:, None], starts[:, None] + steps), axis=1))


def places(random: np.random.Generator, count: int) -> np.ndarray:
    return SOUTH_WEST + random.uniform(0, 1, (count, 2)) * SIZE


def write(path: Path, shapes: Any, columns: dict[str, Any]) -> None:
    """Write a GeoPackage, `id` first."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(25830)
    kind = {0: ogr.wkbPoint, 1: ogr.wkbLineString, 3: ogr.wkbPolygon}[shapely.get_type_id(shapes[0])]
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, system, kind)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger64))
    for name, values in columns.items():
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if values.dtype == float else ogr.OFTString))
    layer.StartTransaction()
    for position, wkb in enumerate(shapely.to_wkb(shapes)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("id", position)
        for name, values in columns.items():
            if values[position] is not None:
                feature.SetField(name, values[position])
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(wkb)))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
