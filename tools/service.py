# SPDX-License-Identifier: GPL-2.0-or-later
"""The embedded data space as a process of its own, for the demo, the tests and the benchmarks."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parent.parent
START_TIMEOUT = 60.0  # seconds


@dataclass(frozen=True)
class Service:
    url: str
    token: str
    token_file: Path


@contextmanager
def data_space(folder: Path, *options: str) -> Iterator[Service]:
    """Start the data space with `options`, keep its files in `folder`, stop it at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    url_file, token_file, log = folder / "url.txt", folder / "token.txt", folder / "dataspace.log"
    for file in (url_file, token_file):
        file.unlink(missing_ok=True)
    command = ["/usr/bin/python3", "-m", "crm_dataspace_plugin.dataspace", "--port", "0"]
    command += ["--url-file", str(url_file), "--token-file", str(token_file), *options]
    with log.open("wb") as stream:
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=stream, stderr=subprocess.STDOUT, env={**os.environ, "PYTHONPATH": str(ROOT)}
        )
    try:
        _wait_until_listening(process, url_file, log)
        token = token_file.read_text(encoding="utf-8").strip()
        yield Service(url_file.read_text(encoding="utf-8").strip(), token, token_file)
    finally:
        process.terminate()
        process.wait(timeout=20)


def as_geojson(data: Path, target: Path) -> Path:
    """Write the first spatial layer of any file GDAL reads as GeoJSON in WGS 84, and return its path.

    Raises:
        SystemExit: with one sentence, when the file cannot be read or says no coordinate reference system.
    """
    gdal.UseExceptions()
    try:
        source = gdal.OpenEx(str(data), gdal.OF_VECTOR)
        layer = next(each for each in map(source.GetLayer, range(source.GetLayerCount())) if each.GetGeomType() != 100)
        if layer.GetSpatialRef() is None:
            raise SystemExit(f"{data} states no coordinate reference system: set it, for instance with ogr2ogr -a_srs.")
        degrees = osr.SpatialReference()
        degrees.ImportFromEPSG(4326)
        degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        transformation = osr.CoordinateTransformation(layer.GetSpatialRef(), degrees)
        features = [_feature(each, transformation) for each in layer]
    except RuntimeError as error:
        raise SystemExit(f"{data} cannot be read: {error}") from error
    except StopIteration:
        raise SystemExit(f"{data} has no layer with geometries.") from None
    target.parent.mkdir(parents=True, exist_ok=True)
    # Python writes each number as the number it is; GDAL rounds 0.0334999999
    target.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return target


def _feature(feature: ogr.Feature, transformation: osr.CoordinateTransformation) -> dict[str, Any]:
    geometry = feature.GetGeometryRef()
    if geometry is not None:
        geometry = geometry.Clone()
        geometry.Transform(transformation)
    properties = {
        feature.GetFieldDefnRef(index).GetName(): _value(feature, index) for index in range(feature.GetFieldCount())
    }
    shape = json.loads(geometry.ExportToJson(["COORDINATE_PRECISION=15"])) if geometry is not None else None
    return {"type": "Feature", "properties": properties, "geometry": shape}


def _value(feature: ogr.Feature, index: int) -> Any:
    value = feature.GetField(index)
    definition = feature.GetFieldDefnRef(index)
    if value is None:
        return None
    if definition.GetType() in (ogr.OFTDate, ogr.OFTDateTime):
        return str(value).replace("/", "-").replace(" ", "T")
    if definition.GetSubType() == ogr.OFSTBoolean:
        return bool(value)
    if definition.GetSubType() == ogr.OFSTJSON:
        return json.loads(value)
    return value.hex() if isinstance(value, (bytes, bytearray)) else value


def _wait_until_listening(process: subprocess.Popen[bytes], url_file: Path, log: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT
    while not (url_file.exists() and url_file.read_text(encoding="utf-8").strip()):
        if process.poll() is not None or time.monotonic() > deadline:
            raise SystemExit("The data space did not start:\n" + log.read_text(encoding="utf-8")[-2000:])
        time.sleep(0.05)
