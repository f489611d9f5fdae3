# SPDX-License-Identifier: GPL-2.0-or-later
"""Pull from three servers beside the raw pages, ogr2ogr and QGIS' provider: `python -m tests.benchmarks.pull_servers`.

The servers are the embedded data space, and pygeoapi and QGIS Server on one table of PostGIS. The ways take turns; the
best of each counts. Pull keeps the untouched base, too, which the others do not; raw pages are fetched one at a time.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Optional

from tests.benchmarks.pull import counted, data_space
from tests.benchmarks.pull_way import WAYS
from tests.servers.real.heaps_table import TABLE, heaps_table
from tests.servers.real.pygeoapi_server import pygeoapi_on_postgis
from tests.servers.real.qgis_postgis_server import qgis_on_postgis

Best = dict[str, dict[str, Optional[float]]]


@contextmanager
def _pygeoapi(_: Path, number: int) -> Iterator[str]:
    with heaps_table(number) as variables, pygeoapi_on_postgis(variables, TABLE) as url:
        yield f"{url}/collections/{TABLE}"


@contextmanager
def _qgis(_: Path, number: int) -> Iterator[str]:
    with heaps_table(number) as variables, qgis_on_postgis(variables, TABLE) as url:
        yield f"{url}/wfs3/collections/{TABLE}"


SERVERS: Mapping[str, Callable] = {"data space": data_space, "pygeoapi": _pygeoapi, "QGIS Server": _qgis}


def measured(url: str, ways: list[str], folder: Path, number: int, runs: int) -> Best:
    """Return the fastest run of each way: `seconds`, and `megabytes` of memory at its peak, where it is known."""
    best: Best = {}
    path = folder / "result.gpkg"
    for way in [each for _ in range(runs) for each in ways]:
        path.unlink(missing_ok=True)
        command = [sys.executable, "-m", "tests.benchmarks.pull_way", way, url, str(path)]
        done = subprocess.run(command, capture_output=True, text=True)
        if not done.stdout.startswith("{"):
            print(f"  {way:10} failed: {done.stderr.strip().splitlines()[-1:]}", flush=True)
            continue
        if way != "raw pages" and counted(path) != number:
            print(f"  {way:10} left out features: {counted(path)} of {number}", flush=True)
            continue
        result = json.loads(done.stdout.splitlines()[0])
        if way not in best or result["seconds"] < best[way]["seconds"]:
            best[way] = result
    return best


def show(server: str, number: int, best: Best) -> None:
    load = os.getloadavg()[0]
    print(f"{server}, {number} polygons (load {load:.1f}):", flush=True)
    for way, result in best.items():
        ratio = result["seconds"] / best["pull"]["seconds"] if "pull" in best else float("nan")
        memory = f"{result['megabytes']:6.0f} MB" if result["megabytes"] else ""
        print(f"  {way:10} {result['seconds']:8.2f} s  {ratio:6.2f} x pull  {memory}", flush=True)


def main(arguments: list[str]) -> int:
    """Return 0 where pull brought all features from each server."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--features", type=int, nargs="+", default=[10_000])
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--servers", nargs="+", choices=SERVERS, default=list(SERVERS))
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    options = parser.parse_args(arguments)
    complete = True
    for server in options.servers:
        times = []
        for number in options.features:
            with tempfile.TemporaryDirectory() as made, SERVERS[server](Path(made), number) as url:
                best = measured(url, options.ways, Path(made), number, options.runs)
            show(server, number, best)
            complete = complete and "pull" in best
            times += [(number, best["pull"]["seconds"])] if "pull" in best else []
        for (few, short), (many, long) in zip(times, times[1:]):
            print(f"  {many / few:.1f} x the features take pull {long / short:.1f} x the time", flush=True)
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
