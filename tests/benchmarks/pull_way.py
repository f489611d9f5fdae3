# SPDX-License-Identifier: GPL-2.0-or-later
"""One way to get all features of a collection, in a process of its own: tells seconds and peak memory as JSON.

`python -m tests.benchmarks.pull_way WAY URL PATH`. What is loaded before the first request does not count as
time, but as memory: QGIS' and GDAL's libraries are in every process. The memory of ogr2ogr is not known (null).
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Callable

from tests.benchmarks.pull import PAGE, ogr2ogr_driver, pulled, qgis_export


def raw_pages(url: str, _: Path) -> None:
    """Fetch the pages that pull fetches, one after the other, by their addresses alone, and read none of them.

    They are sorted by `id` where the service takes that: without an order some servers lose features, but are faster.
    """
    import requests

    session = requests.Session()
    session.trust_env = False
    session.headers["Accept"] = "application/geo+json"
    order = {"sortby": "id"}
    head = session.get(f"{url}/items", params={"limit": 1, **order}, timeout=600)
    if head.status_code != 200:
        order = {}
        head = session.get(f"{url}/items", params={"limit": 1}, timeout=600)
    for offset in range(0, json.loads(head.content)["numberMatched"], PAGE):
        answer = session.get(f"{url}/items", params={"limit": PAGE, "offset": offset, **order}, timeout=600)
        answer.raise_for_status()


WAYS: Mapping[str, Callable[[str, Path], None]] = {
    "pull": pulled,
    "raw pages": raw_pages,
    "ogr2ogr": ogr2ogr_driver,
    "QGIS": qgis_export,
}


def main(way: str, url: str, path: str) -> None:
    application = None
    if way == "QGIS":
        from qgis.core import QgsApplication

        application = QgsApplication([], False)
        application.initQgis()
    start = time.perf_counter()
    WAYS[way](url, Path(path))
    seconds = time.perf_counter() - start
    # a child's figure would be that of this process, of which it begins as a copy
    peak = None if way == "ogr2ogr" else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": peak}), flush=True)
    if application is not None:
        application.exitQgis()


if __name__ == "__main__":
    main(*sys.argv[1:])
