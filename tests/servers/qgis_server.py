# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS Server on loopback, with four layers that have asymmetric coordinates and every kind of value.

Of Debian's packages qgis-server-bin (`qgis_mapserver`) and qgis-server-wfs; those for WMS, WMTS and OGC API - Features
are used where they are installed.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PROGRAM = shutil.which("qgis_mapserver")
PATIENCE = 60  # seconds
# name -> EPSG code and the lower left corner of the first feature, in that system, x before y
LAYERS = {
    "heaps": (4326, -6.0, 43.0, 0.01),
    "ponds": (25830, 270_000.0, 4_790_000.0, 100.0),
    "lambert": (3035, 2_900_000.0, 2_300_000.0, 100.0),  # its register puts northing first
    "assays": None,
}
FEATURES = 25  # of each layer

_MAKE = """
import sys
from osgeo import ogr, osr
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from tests.servers.qgis_server import LAYERS, write_layer
application = QgsApplication([], False)
application.initQgis()
folder = sys.argv[1]
target = ogr.GetDriverByName("GPKG").CreateDataSource(folder + "/data.gpkg")
for name, place in LAYERS.items():
    write_layer(target, name, place)
target = None
project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
layers = [QgsVectorLayer(f"{folder}/data.gpkg|layername={name}", name, "ogr") for name in LAYERS]
for layer in layers:
    layer.setTitle(f"{layer.name().title()} of nowhere")
    layer.setAbstract(f"Made up for tests: {layer.name()} of extractive waste with lithium and cobalt.")
    layer.setKeywordList("mine waste, synthetic")
    project.addMapLayer(layer)
project.writeEntry("WMSServiceCapabilities", "/", True)
project.writeEntry("WMSServiceTitle", "/", "Mine waste of nowhere")
project.writeEntry("WMTSLayers", "Layer", [layer.id() for layer in layers if layer.isSpatial()])
project.writeEntry("WMTSPngLayers", "Layer", [layer.id() for layer in layers if layer.isSpatial()])
project.writeEntry("WFSLayers", "/", [layer.id() for layer in layers])
for layer in layers:
    project.writeEntry("WFSLayersPrecision", "/" + layer.id(), 8)
sys.exit(0 if project.write(folder + "/project.qgs") else "not written")
"""


def write_layer(target, name, place):
    """Write 25 triangles in a row to the east; number 3 has an empty text, 4 no text, 5 nothing but its name."""
    from osgeo import ogr, osr

    system = None
    if place is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(place[0])
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = target.CreateLayer(name, system, ogr.wkbNone if place is None else ogr.wkbPolygon)
    for column, kind in (
        ("name", ogr.OFTString),
        ("code", ogr.OFTString),
        ("año de cierre", ogr.OFTInteger),
        ("area_m2", ogr.OFTReal),
        ("closed_on", ogr.OFTDate),
        ("seen", ogr.OFTDateTime),
        ("big", ogr.OFTInteger64),
        ("restored", ogr.OFTInteger),
    ):
        definition = ogr.FieldDefn(column, kind)
        if column == "restored":
            definition.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(definition)
    for number in range(FEATURES):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"] = f"Heap {number} Å"
        if number != 5:
            feature["año de cierre"], feature["area_m2"] = 1900 + number, 48796604.3 + number
            feature["closed_on"], feature["seen"] = "2017-05-14", "2024-05-06T07:08:09Z"
            feature["big"], feature["restored"] = 2**53 + number, number % 2
        if number not in (4, 5):
            feature["code"] = "" if number == 3 else f"{number:04d}"
        if place is not None:
            x, y, step = place[1] + number * place[3], place[2], place[3]
            corners = f"{x} {y},{x + step / 2} {y},{x + step / 2} {y + step / 4},{x} {y}"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
        layer.CreateFeature(feature)


@contextmanager
def qgis_server(folder: Path, log: Path = Path(os.devnull)) -> Iterator[str]:
    """Yield the address of a running QGIS Server with a project made in `folder`; its words go to `log`."""
    root = Path(__file__).resolve().parents[2]
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root), "HOME": str(folder)}
    subprocess.run([sys.executable, "-c", _MAKE, str(folder)], check=True, env=variables, timeout=PATIENCE, cwd=root)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"127.0.0.1:{port}"
    command = [PROGRAM, "-p", str(folder / "project.qgs"), address]
    variables["QGIS_SERVER_LOG_LEVEL"] = "2"
    with log.open("wb") as words:
        process = subprocess.Popen(command, env=variables, stdout=words, stderr=words, cwd=folder)
    try:
        _wait_for(process, port, log)
        yield f"http://{address}/"
    finally:
        process.kill()
        process.wait(PATIENCE)


def _wait_for(process: subprocess.Popen, port: int, log: Path) -> None:
    for _ in range(10 * PATIENCE):
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        with suppress(subprocess.TimeoutExpired):
            status = process.wait(0.1)
            raise RuntimeError(f"QGIS Server ended with {status}:\n{log.read_text(errors='replace')[-3000:]}")
    raise RuntimeError("QGIS Server did not start")
