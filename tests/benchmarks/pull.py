# SPDX-License-Identifier: GPL-2.0-or-later
"""Pull beside QGIS' OAPIF provider and ogr2ogr, from one data space, in one run: `python -m tests.benchmarks.pull`.

The data space runs in a process of its own. Each way makes a GeoPackage with spatial index; ours keeps the base too.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from osgeo import ogr
from qgis.core import QgsApplication, QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull

PAGE = 10_000
VERTICES = 13  # of each polygon, its first one again at the end


def facilities(number: int) -> Iterator[dict]:
    """Yield synthetic facilities with 15 attributes; the same ones each time."""
    chance = random.Random(2026)
    for index in range(number):
        x, y, size = chance.uniform(-9, 29), chance.uniform(36, 59), chance.uniform(0.0005, 0.005)
        angles = [2 * math.pi * each / (VERTICES - 1) for each in range(VERTICES - 1)]
        sizes = [size * chance.uniform(0.8, 1.2) for _ in angles]
        ring = [[x + each * math.cos(angle), y + each * math.sin(angle)] for each, angle in zip(sizes, angles)]
        properties = {
            "site_id": f"S-{index:06d}",
            "uuid": f"{chance.getrandbits(128):032x}",
            "name": f"Heap of waste rock no. {index}",
            "facility_type": "waste-dump",
            "commodity": ["Cu", "Au"],
            "status": "closed",
            "country": "ES",
            "municipality": "Mieres",
            "area_m2": chance.uniform(1e3, 1e6),
            "height_m": chance.uniform(2, 80),
            "restored": index % 3 == 0,
            "start_year": 1900 + index % 100,
            "closed_on": "1987-02-28",
            "last_inspection": "2024-05-06T07:08:09Z",
            "remarks": "Coal heap with partial vegetation; surface water was observed at its foot.",
        }
        geometry = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
        yield {"type": "Feature", "id": index + 1, "geometry": geometry, "properties": properties}


@contextmanager
def data_space(folder: Path, number: int) -> Iterator[str]:
    """Yield the address of a collection of `number` polygons in the embedded data space, a process of its own."""
    inventory = folder / "heaps.geojson"
    with inventory.open("w", encoding="utf-8") as file:  # piece by piece: a million would fill the memory
        file.write('{"type": "FeatureCollection", "features": [')
        for place, feature in enumerate(facilities(number)):
            file.write(("," if place else "") + json.dumps(feature))
        file.write("]}")
    command = [sys.executable, "-m", "crm_dataspace_plugin.dataspace", "--publish", str(inventory), "--title", "heaps"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        url = process.stdout.readline().rpartition(" ")[2].strip()
        yield f"{url}/collections/heaps"
    finally:
        process.terminate()
        process.wait(20)
        process.stdout.close()


def pulled(url: str, path: Path) -> None:
    pull(Http(), PullRequest(url, DistributionKind.FEATURES, path), silent)


def qgis_export(url: str, path: Path) -> None:
    root, _, name = url.rpartition("/collections/")
    layer = QgsVectorLayer(f"url='{root}' typename='{name}' pageSize='{PAGE}'", "heaps", "OAPIF")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "heaps"
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    if written[0] != QgsVectorFileWriter.WriterError.NoError:
        raise SystemExit(f"QGIS did not export: {written[1]}")


def ogr2ogr_driver(url: str, path: Path) -> None:
    _ogr2ogr(str(path), f"OAPIF:{url}", "-nln", "heaps", "-oo", f"PAGE_SIZE={PAGE}")


def ogr2ogr_pages(url: str, path: Path, number: int) -> None:
    for offset in range(0, number, PAGE):
        more = ["-append"] if offset else []
        _ogr2ogr(str(path), f"{url}/items?limit={PAGE}&offset={offset}", "-nln", "heaps", *more)


def _ogr2ogr(*arguments: str) -> None:
    subprocess.run(["ogr2ogr", "-q", *arguments], check=True, stderr=subprocess.DEVNULL)


def counted(path: Path) -> int:
    dataset = ogr.Open(str(path))
    return dataset.GetLayerByName("heaps").GetFeatureCount()


def measured(ways: dict[str, Callable[[Path], None]], folder: Path, number: int, runs: int) -> dict[str, float]:
    """Return the best time of each way, seconds; the ways take turns, so that a busy moment hits all of them."""
    best = dict.fromkeys(ways, math.inf)
    for _ in range(runs):
        for name, way in ways.items():
            path = folder / "result.gpkg"
            path.unlink(missing_ok=True)
            start = time.perf_counter()
            way(path)
            best[name] = min(best[name], time.perf_counter() - start)
            if counted(path) != number:
                raise SystemExit(f"{name}: {counted(path)} of {number} features")
    return best


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--features", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args(arguments)
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        with data_space(folder, options.features) as url:
            ways = {
                "pull": lambda path: pulled(url, path),
                "QGIS OAPIF provider": lambda path: qgis_export(url, path),
                "ogr2ogr OAPIF driver": lambda path: ogr2ogr_driver(url, path),
                "ogr2ogr page by page": lambda path: ogr2ogr_pages(url, path, options.features),
            }
            best = measured(ways, folder, options.features, options.runs)
    application.exitQgis()
    print(f"Pull of {options.features} polygons, best of {options.runs}:")
    for name, seconds in best.items():
        print(f"  {name:22} {seconds:7.2f} s   {seconds / best['pull']:5.1f} x the time of pull")


if __name__ == "__main__":
    main(sys.argv[1:])
