# SPDX-License-Identifier: GPL-2.0-or-later
"""The resource potential's percentiles beside NumPy merely drawing numbers: `python -m tests.benchmarks.montecarlo`.

Ours: `resource.assess` for facilities x elements x draws: tonnes, value, percentiles of both, totals, reasons; with the
same errors for all facilities, or with errors of each facility's own (`--own`), which are drawn one by one.
NumPy: as many standard normals as a draw for each facility's volume, its density, and the grade of each of its elements
takes, a million at a time, by its fastest generator, kept nowhere, on one thread. Ours uses two where facilities have
errors of their own; the processor's time tells what both come to on one.

The largest error of ours is told against the percentiles of the lognormal product by formula.
"""

from __future__ import annotations

import argparse
import math
import os
import resource
import sys
import time
from statistics import NormalDist

import numpy as np

from crm_dataspace_plugin.core.screening.resource.margins import Stated
from crm_dataspace_plugin.core.screening.resource.mass import Amounts
from crm_dataspace_plugin.core.screening.resource.potential import Grades
from crm_dataspace_plugin.core.screening.resource.prices import Prices
from crm_dataspace_plugin.core.screening.resource.processing import Processing
from crm_dataspace_plugin.core.screening.resource.resource import assess
from crm_dataspace_plugin.core.screening.resource.uncertainty import PERCENTILES, Uncertainty

ELEMENTS = (
    *("Co", "Cu", "Li", "Ni", "W", "Sn", "Ta", "Nb", "Ga", "Ge"),
    *("In", "Sb", "Bi", "V", "Mn", "Zn", "Pb", "As", "Ag", "Au"),
)
ERRORS = {"volume": 20.0, "density": 10.0, "grade": 30.0}  # %
DRAWN_AT_ONCE = 1_000_000
TARGET = 1.5  # times the time of NumPy


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--facilities", type=int, default=10_000)
    parser.add_argument("--draws", type=int, default=10_000)
    parser.add_argument("--own", action="store_true")
    options = parser.parse_args()
    busy = time.process_time()
    ours, worst = measured(options.facilities, options.draws, options.own)
    busy = time.process_time() - busy
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    numbers = options.facilities * (len(ELEMENTS) + 2) * options.draws
    bare_busy = time.process_time()
    bare = drawn(numbers)
    bare_busy = time.process_time() - bare_busy
    load = os.getloadavg()[0]
    size = f"{options.facilities:,} facilities x {len(ELEMENTS)} elements x {options.draws:,} draws"
    print(f"{size}; load average {load:.1f}")
    print(f"  resource.assess            {ours:8.2f} s, {memory:.0f} MB")
    print(f"  NumPy, {numbers:,} numbers {bare:8.2f} s")
    print(f"  ours to NumPy              {ours / bare:8.3f} x (target {TARGET:g} x)")
    print(f"  in processor time          {busy / bare_busy:8.3f} x")
    if not options.own:
        print(f"  percentiles differ from the formula's by {worst:.2%} at most")
    return 0 if ours / bare <= TARGET else 1


def measured(facilities: int, draws: int, own: bool) -> tuple[float, float]:
    """Return seconds, and the largest relative error of a percentile."""
    random = np.random.default_rng(1)
    unknown = np.full(facilities, np.nan)
    volume = random.lognormal(13, 1, facilities)
    amounts = Amounts(unknown, volume, unknown, unknown, np.full(facilities, 1.8))
    grades = {each: random.lognormal(3, 1, facilities) for each in ELEMENTS}
    stated = {each: Stated(random.uniform(10, 50, facilities)) for each in grades} if own else {}
    prices = Prices("EUR", dict.fromkeys(ELEMENTS, 1000.0), dict.fromkeys(ELEMENTS, "2024"))
    errors = Uncertainty(**ERRORS, iterations=draws)
    start = time.perf_counter()
    found = assess(amounts, Grades(grades, stated), Processing(60.0), prices, errors)
    seconds = time.perf_counter() - start
    sigma = math.sqrt(sum(math.log1p((each / 100) ** 2) for each in ERRORS.values()))
    exact = [math.exp(sigma * NormalDist().inv_cdf(each / 100)) for each in PERCENTILES]
    worst = max(
        float(np.max(np.abs(got / (each.contained * factor) - 1)))
        for each in found.elements.values()
        for got, factor in zip(each.percentiles, exact)
    )
    return seconds, worst


def drawn(numbers: int) -> float:
    draws = np.random.default_rng(1)
    start = time.perf_counter()
    for _ in range(0, numbers, DRAWN_AT_ONCE):
        draws.standard_normal(DRAWN_AT_ONCE)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
