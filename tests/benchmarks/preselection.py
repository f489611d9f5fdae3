# SPDX-License-Identifier: GPL-2.0-or-later
"""The pre-selection beside QGIS' own chain and beside bare STRtrees, and how it grows with the layers.

    QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.benchmarks.preselection [--facilities 10000] [--whole] [--short]

Facilities are polygons, receptors lines and polygons in five layers: 20 segments for each facility. All layers are
GeoPackages in EPSG:25830: QGIS need not reproject, ours brings everything to degrees and measures on the ground.

* Ours: `crmdataspace:preselection`. Native: the same 18 answers, decision, counts and reasons by QGIS' own algorithms,
  see `preselection_native`; beside it the part of it that gives the five distances alone. Each reads GeoPackages and
  writes one, in a process of its own, in turn. That the answers are the same is looked at: on the plane and on the
  ground, a distance or area next to a threshold may fall on another side of it.
* Queries: the five distances in memory. Ours from degrees, with planes, pieces and indices; bare: an `STRtree` of the
  receptors as they are, in the plane, asked on two threads.
* `--whole` screens ten times the facilities against ten times the receptors as well: time, memory, longest silence.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import ogr

from tests.benchmarks.preselection_layers import BASE, FIELDS, PARAMETERS, SHAPED, SINGLE, Kind, write_layers
from tests.benchmarks.preselection_native import ANSWERS

ROOT = Path(__file__).resolve().parents[2]
TARGET = 6.0  # times faster than native
BARE = 1.5  # times the time of bare STRtrees
GROWTH = 11.0  # times the time for ten times the work
MEMORY = 2048.0  # MB
SILENCE = 0.5  # seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--facilities", type=int, default=BASE)
    parser.add_argument("--repeat", type=int, default=3, help="the best of so many runs counts")
    parser.add_argument("--whole", action="store_true", help="also ten times as much, without the native chain")
    parser.add_argument("--short", action="store_true", help="lines and polygons only, one run")
    parser.add_argument("--large", type=int, default=0, help="also so many facilities beside the native chain, once")
    options = parser.parse_args()
    repeat = 1 if options.short else options.repeat
    sets = {"lines and polygons": SHAPED, "one feature per segment": SINGLE}
    told = [
        compare(title, options.facilities, kinds, repeat)
        for title, kinds in list(sets.items())[: 1 if options.short else 2]
    ]
    met = all(each[1] for each in told)
    if options.large:
        met &= compare("lines and polygons", options.large, SHAPED, 1)[1]
    if options.whole:
        met &= grow(10 * options.facilities, told[0][0])
    return 0 if met else 1


def compare(title: str, facilities: int, kinds: dict[str, Kind], repeat: int) -> tuple[float, bool]:
    """Measure all sides and return our seconds, and whether the targets were met."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        head(facilities, write_layers(folder, facilities, kinds), title)
        sides = ("native", "joins", "ours")
        runs = [[child(side, folder) for side in sides] for _ in range(repeat)]  # in turn: all are disturbed
        native, joins, ours = (min(each, key=lambda one: one["seconds"]) for each in zip(*runs))
        worst, others = largest_difference(folder), different_answers(folder)
        tell("native chain, same answers", native)
        tell("of it, the five joins", joins)
        tell("crmdataspace:preselection", ours)
        ratio = native["seconds"] / ours["seconds"]
        print(
            f"  native to ours {ratio:.2f} x (target {TARGET:g} x), of processor time {busy_ratio(native, ours):.2f} x"
        )
        print(f"  five joins to ours {joins['seconds'] / ours['seconds']:.2f} x, {busy_ratio(joins, ours):.2f} x")
        print(f"  distances differ by {worst:.3%} at most, answers {others:.4%}")
        met = ratio >= TARGET and worst < 0.001 and others < 0.001
        return ours["seconds"], silent(ours) and queried(folder) and met


def busy_ratio(one: dict[str, Any], other: dict[str, Any]) -> float:
    """Return how the processor times compare, which others' work disturbs less."""
    return float(one["busy"] / other["busy"])


def grow(facilities: int, before: float) -> bool:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        head(facilities, write_layers(folder, facilities, SHAPED), "lines and polygons")
        ours = child("ours", folder)
        tell("crmdataspace:preselection", ours)
        ratio = ours["seconds"] / before
        print(f"  {ratio:.1f} x the time for 10 x the work (target {GROWTH:g} x), memory target {MEMORY:g} MB")
        met = ratio <= GROWTH and ours["memory"] <= MEMORY
        return silent(ours) and queried(folder) and met


def queried(folder: Path) -> bool:
    found = child("queries", folder)
    ratio = found["own"] / found["bare"]
    print(f"  queries: ours {found['own']:.2f} s, bare STRtrees on two threads {found['bare']:.2f} s")
    print(f"  ours to bare {ratio:.2f} x (target {BARE:g} x)")
    return bool(ratio <= BARE)


def silent(ours: dict[str, Any]) -> bool:
    pause = f"{ours['gap']:.2f} s, {ours['busy_gap']:.2f} s of them busy (target {SILENCE:g} s)"
    print(f"  longest silence {pause}, after “{ours['where']}”")
    return bool(ours["gap"] <= SILENCE)


def head(facilities: int, segments: int, title: str) -> None:
    load = os.getloadavg()[0]
    print(
        f"{facilities:,} facilities, {segments:,} segments in 5 layers ({title}); load average {load:.1f}", flush=True
    )


def tell(name: str, side: dict[str, Any]) -> None:
    words = f"{side['seconds']:7.2f} s, {side['busy']:7.2f} s of processor time, {side['memory']:6.0f} MB"
    print(f"  {name:28}{words}", flush=True)


def child(side: str, folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.preselection_child", side, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{side} failed:\n{done.stderr[-4000:]}")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def largest_difference(folder: Path) -> float:
    """Return the largest relative difference of all distances, those below 1 m against 1 m."""
    names = [FIELDS[name] for name in PARAMETERS]
    native, ours = (columns(folder / f"{side}.gpkg", names) for side in ("native", "ours"))
    return max(abs(a - b) / max(b, 1.0) for key, own in ours.items() for a, b in zip(own, native[key]))


def different_answers(folder: Path) -> float:
    """Return the share of answers and decisions that differ."""
    native, ours = (columns(folder / f"{side}.gpkg", [*ANSWERS, "decision"]) for side in ("native", "ours"))
    differ = sum(a != b for key, own in ours.items() for a, b in zip(own, native[key]))
    return differ / (len(ours) * (len(ANSWERS) + 1))


def columns(path: Path, names: Sequence[str]) -> dict[int, tuple[Any, ...]]:
    """Return values by facility."""
    opened = ogr.Open(str(path))
    return {each.GetField("id"): tuple(each.GetField(name) for name in names) for each in opened.GetLayer(0)}


if __name__ == "__main__":
    sys.exit(main())
