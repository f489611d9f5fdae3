# SPDX-License-Identifier: GPL-2.0-or-later
"""All measurements beside QGIS' own tools, one after the other: `python -m tests.benchmarks [--short]`.

Each runs in a process of its own, so that none profits from what another has loaded. The short form takes smaller
data and fewer rounds; its numbers waver more.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WHOLE = {
    "pull": [],
    "pull_servers": [],
    "preselection": ["--whole"],
    "montecarlo": [],
    "silence": [],
    "startup": [],
    "search": [],
    "list": [],
    "federation": [],
    "changes": [],
    "link": [],
}
SHORT = {
    "pull": ["--features", "2000", "--runs", "2"],
    "pull_servers": ["--features", "2000", "--servers", "data space"],
    "preselection": ["--short"],
    "montecarlo": ["--facilities", "1000"],
    "silence": ["--facilities", "10000"],
    "startup": ["--rounds", "2"],
    "search": ["--short"],
    "list": ["--records", "2000"],
    "federation": ["--runs", "5"],
    "changes": ["--features", "50000"],
    "link": ["--corrections", "200", "--alone", "10"],
}


def main(arguments: list[str]) -> int:
    """Return 0 where every measurement ran and met the targets it has."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--short", action="store_true", help="smaller data, fewer rounds: about a minute")
    short = parser.parse_args(arguments).short
    failed = [name for name, options in (SHORT if short else WHOLE).items() if not run(name, options)]
    if failed:
        print(f"Failed, or below the target: {', '.join(failed)}.")
    return 1 if failed else 0


def run(name: str, options: list[str]) -> bool:
    print(f"== {' '.join([name, *options])}", flush=True)
    start = time.perf_counter()
    variables = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", *options]
    finished = subprocess.run(command, cwd=ROOT, env=variables, stderr=subprocess.PIPE, text=True)
    if finished.returncode:  # Qt and GDAL chat there otherwise
        print(finished.stderr[-4000:], file=sys.stderr)
    print(f"   ({time.perf_counter() - start:.0f} s)\n", flush=True)
    return finished.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
