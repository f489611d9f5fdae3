# SPDX-License-Identifier: GPL-2.0-or-later
"""The embedded data space as a process of its own, for the demo, the tests and the benchmarks."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal

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
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        gdal.VectorTranslate(
            str(target), source, format="GeoJSON", dstSRS="EPSG:4326", layers=[layer.GetName()], reproject=True
        )
    except RuntimeError as error:
        raise SystemExit(f"{data} cannot be read: {error}") from error
    except StopIteration:
        raise SystemExit(f"{data} has no layer with geometries.") from None
    return target


def _wait_until_listening(process: subprocess.Popen[bytes], url_file: Path, log: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT
    while not (url_file.exists() and url_file.read_text(encoding="utf-8").strip()):
        if process.poll() is not None or time.monotonic() > deadline:
            raise SystemExit("The data space did not start:\n" + log.read_text(encoding="utf-8")[-2000:])
        time.sleep(0.05)
