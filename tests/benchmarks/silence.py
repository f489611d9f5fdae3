# SPDX-License-Identifier: GPL-2.0-or-later
"""The longest pause between two ticks of each method of screening: `python -m tests.benchmarks.silence`.

From GeoPackage to GeoPackage. So long a person waits for progress, or until a cancel is heard, at worst.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import shapely

from tests.benchmarks.gaps import Gaps
from tests.benchmarks.preselection_child import start_qgis
from tests.benchmarks.preselection_layers import places, write

ALLOWED = 0.5  # seconds
GRADES = [
    f"{each}_ppm" for each in ("As", "Cd", "Co", "Cr", "Cu", "Fe", "Hg", "Li", "Ni", "Pb", "Sb", "Sn", "V", "W", "Zn")
]
METHODS = {
    "preselection": {"WATER": "water.gpkg", "FACILITY_TYPE_FIELD": "kind", "HEIGHT_FIELD": "height"},
    "acidbase": {"SULPHUR_FIELD": "sulphur", "NP_FIELD": "np"},
    "contamination": {"ELEMENT_FIELDS": GRADES},
    "resourcepotential": {"VOLUME_FIELD": "volume", "DENSITY": 1.8, "GRADE_FIELDS": GRADES, "RECOVERY": 50},
    "runout": {"HEIGHT_FIELD": "height", "VOLUME_FIELD": "volume", "FACILITY_TYPE_FIELD": "kind"},
    "riskresource": {"RISK_FIELD": "As_ppm", "RESOURCE_FIELD": "Co_ppm"},
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--facilities", type=int, default=100_000)
    parser.add_argument("--methods", nargs="*", default=list(METHODS))
    options = parser.parse_args()
    run = start_qgis()
    worst = 0.0
    print(f"{options.facilities:,} facilities; load average {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_layers(folder, options.facilities)
        for method in options.methods:
            given = {key: located(folder, value) for key, value in METHODS[method].items()}
            feedback, start = Gaps(), time.perf_counter()
            feedback.look()
            inputs = {"INPUT": str(folder / "facilities.gpkg"), "OUTPUT": str(folder / f"{method}.gpkg"), **given}
            run(f"crmdataspace:{method}", inputs, feedback=feedback)
            feedback.look()
            seconds = time.perf_counter() - start
            worst = max(worst, feedback.longest)
            pause = f"silent {feedback.longest:.2f} s ({feedback.busy:.2f} s busy) after “{feedback.where}”"
            print(f"  {method:18} {seconds:6.1f} s, {pause}", flush=True)
    print(f"  longest {worst:.2f} s (target {ALLOWED:g} s)")
    return 0 if worst <= ALLOWED else 1


def located(folder: Path, value: object) -> object:
    return str(folder / value) if isinstance(value, str) and value.endswith(".gpkg") else value


def write_layers(folder: Path, facilities: int) -> None:
    random = np.random.default_rng(3)
    numbers = ("height", "volume", "sulphur", "np", *GRADES)
    columns = {each: random.lognormal(2, 0.5, facilities) for each in numbers}
    columns["kind"] = np.array(["tailings-pond", "waste-dump", None], dtype=object)[np.arange(facilities) % 3]
    write(folder / "facilities.gpkg", shapely.points(places(random, facilities)), columns)
    steps = random.normal(0, 150, (facilities // 10, 20, 2)).cumsum(axis=1)
    write(folder / "water.gpkg", shapely.linestrings(places(random, facilities // 10)[:, None] + steps), {})


if __name__ == "__main__":
    sys.exit(main())
