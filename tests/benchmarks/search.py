# SPDX-License-Identifier: GPL-2.0-or-later
"""Search beside QGIS' MetaSearch, on the same pycsw, in one run: `python -m tests.benchmarks.search [--short]`.

Each side connects anew, asks for the first hundred records and makes a rectangle of each footprint. MetaSearch's own
search backend is used where this QGIS has one (3.28 and later); older ones make the same calls inside their window,
which are made here then. It shows ten records at a time as installed and 99 at the most; a hundred at once is what its
backend could do.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
import warnings
from pathlib import Path
from typing import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import Qgis, QgsApplication, QgsGeometry, QgsRectangle

from crm_dataspace_plugin.core.catalogue.csw.client import CswClient
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.real.pycsw_server import pycsw_server
from tools.servers.places import PYCSW, servers_required

RECORDS = 100
TARGET = 2.0  # times as fast as MetaSearch as it is installed
TIMEOUT = 30  # seconds
AS_INSTALLED = "MetaSearch, 10 at a time (as installed)"

Box = tuple[float, float, float, float]


def ours(url: str) -> list[Box]:
    pages = CswClient(CatalogueSource("pycsw", url, "csw")).search(Query(limit=RECORDS), Http(), silent)
    return [record.bbox for page in pages for record in page.records if record.bbox is not None]


def metasearch(url: str, page: int) -> list[Box]:
    """Return what MetaSearch gets, `page` records at a time."""
    backend = search_backend()
    return with_backend(backend, url, page) if backend is not None else with_its_calls(url, page)


def search_backend():
    """Return MetaSearch's module for searching, None where this QGIS has none yet."""
    plugins = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    if plugins not in sys.path:
        sys.path.append(plugins)
    try:
        from MetaSearch import search_backend
    except ImportError:
        return None
    return search_backend


def with_backend(backend, url: str, page: int) -> list[Box]:
    service = backend.get_catalog_service(url, backend.CATALOG_TYPES[0], TIMEOUT, None, None)
    boxes = []
    for start in range(0, RECORDS, page):
        service.query_records(limit=min(page, RECORDS - start), offset=start + 1)
        boxes += [each["bbox"] for each in service.records() if each["bbox"]]
    return [tuple(float(each[side]) for side in ("minx", "miny", "maxx", "maxy")) for each in boxes]


def with_its_calls(url: str, page: int) -> list[Box]:
    from owslib.csw import CatalogueServiceWeb

    service = CatalogueServiceWeb(url, timeout=TIMEOUT)
    boxes = []
    for start in range(0, RECORDS, page):
        service.getrecords2(maxrecords=min(page, RECORDS - start), startposition=start + 1, esn="full")
        boxes += [each.bbox for each in service.records.values() if each.bbox is not None]
    return [tuple(float(side) for side in (each.minx, each.miny, each.maxx, each.maxy)) for each in boxes]


def footprints(boxes: list[Box]) -> int:
    shapes = [QgsGeometry.fromRect(QgsRectangle(*each)) for each in boxes]
    return sum(not each.isNull() for each in shapes)


def measured(ways: dict[str, Callable[[], list[Box]]], rounds: int) -> tuple[dict[str, float], dict[str, int]]:
    """Return the best time of each way, seconds, and its footprints; the ways take turns."""
    best, found = dict.fromkeys(ways, math.inf), dict.fromkeys(ways, 0)
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.perf_counter()
            found[name] = footprints(way())
            best[name] = min(best[name], time.perf_counter() - start)
    return best, found


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--short", action="store_true", help="fewer rounds")
    rounds = 3 if parser.parse_args(arguments).short else 15
    if not PYCSW.installed():
        print(PYCSW.why_not())
        return 1 if servers_required() else 0
    application = QgsApplication([], False)
    application.initQgis()
    warnings.simplefilter("ignore")
    with pycsw_server() as url:
        ways = {
            "this plugin": lambda: ours(url),
            AS_INSTALLED: lambda: metasearch(url, 10),
            "MetaSearch, 99 at a time (its most)": lambda: metasearch(url, 99),
            "MetaSearch's calls, 100 at once": lambda: metasearch(url, 100),
        }
        best, found = measured(ways, rounds)
    ratio = best[AS_INSTALLED] / best["this plugin"]
    print(f"First {RECORDS} records with footprints from pycsw, QGIS {Qgis.QGIS_VERSION}, best of {rounds}:")
    for name, seconds in best.items():
        factor = seconds / best["this plugin"]
        print(
            f"  {name:40} {seconds * 1000:7.1f} ms   {factor:5.1f} x the time of this plugin   {found[name]} footprints"
        )
    application.exitQgis()
    if len(set(found.values())) > 1:
        print("The sides do not have the same number of footprints.")
    return 0 if ratio >= TARGET and len(set(found.values())) == 1 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
