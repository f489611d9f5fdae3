# SPDX-License-Identifier: GPL-2.0-or-later
"""A sync with a real service over a slow link, beside one request after the other.

    python -m tests.benchmarks.service_link --server qgis-wfs

As `tests.benchmarks.link` does it with the data space; WFS transactions take up to a hundred corrections each.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import requests

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from tests.benchmarks.link import TARGET, delay_bytes, measured, one_after_the_other, started
from tests.benchmarks.service_kills import SERVERS, served
from tests.core.sync_world import repoint
from tests.servers.real.sync_pits import PitsWorld


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--server", choices=SERVERS, default="qgis-wfs")
    parser.add_argument("--corrections", type=int, default=1_000)
    parser.add_argument("--alone", type=int, default=30, help="corrections sent one request after the other")
    parser.add_argument("--delay", type=float, default=0.05, help="seconds for a round trip")
    options = parser.parse_args()
    with served(SERVERS[options.server]) as (pits, service), tempfile.TemporaryDirectory() as folder:
        world = PitsWorld(pits, service, Path(folder) / "copy.gpkg", options.corrections + options.alone)
        parts = urlsplit(service[0])
        relay_end, relay = started(delay_bytes, f"{parts.scheme}://{parts.netloc}", options.delay)
        slow = f"http://127.0.0.1:{relay_end.recv()}"
        repoint(world.copy, slow + parts.path)
        try:
            many, sent = measured(world.copy, slow, relay_end, 0, options.corrections)
            one_after_the_other()
            alone, _ = measured(world.copy, slow, relay_end, options.corrections, options.alone)
            bare = bare_writes(service, options.corrections)
        finally:
            relay.terminate()
            relay.join()
    each, each_alone = many / options.corrections, alone / options.alone
    print(f"{options.server}: {options.corrections:,} corrections over a link of {options.delay * 1000:.0f} ms", end="")
    print(f"; load {os.getloadavg()[0]:.1f}")
    print(f"  sync                          {many:7.1f} s, {each * 1000:6.1f} ms each, {sent / 1000:.0f} kB sent")
    print(f"  one request after the other   {each_alone * 1000:17.1f} ms each")
    print(f"  ours {each_alone / each:.1f} x faster (target {TARGET:g} x)")
    if bare:
        print(
            f"  the service takes {bare * 1000:.1f} ms for a write alone, of sixteen at once and without the delay:",
            end="",
        )
        print(f" nothing is more than {each_alone / bare:.1f} x faster on this computer now")
    return 0 if each_alone >= TARGET * each else 1


def bare_writes(service, count: int) -> float:
    """Return seconds for each of many features put as they are, 0 for a service that is not written to so."""
    url, kind, _ = service
    if kind is not DistributionKind.FEATURES:
        return 0.0
    page = requests.get(f"{url}/items", params={"limit": str(count)}, timeout=60).json()["features"]

    def put(feature) -> None:
        body = {key: feature[key] for key in ("type", "id", "geometry", "properties")}
        headers = {"Content-Type": "application/geo+json"}
        requests.put(f"{url}/items/{feature['id']}", json=body, headers=headers, timeout=60).raise_for_status()

    start = time.perf_counter()
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(put, page))
    return (time.perf_counter() - start) / len(page)


if __name__ == "__main__":
    sys.exit(main())
