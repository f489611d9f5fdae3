# SPDX-License-Identifier: GPL-2.0-or-later
"""Fuzz every parser, guided by coverage, one after the other: `python -m tests.fuzz [--minutes N] [NAME ...]`.

The fuzzer (atheris) lives in an environment of its own under build/fuzz/, where the inputs that broke something are
kept as well. Ends with 1 where there is any.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzz.harnesses import harnesses

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "fuzz"
PYTHON = BUILD / "venv" / "bin" / "python"
GRACE = 60  # seconds a child may take longer than it was given
_COVERAGE = re.compile(rb"\bcov: (\d+) ft: (\d+) corp: (\d+)")
_STOPPED = {70: "more than 5 s for one input", 71: "more than 500 MB"}


@dataclass
class Outcome:
    """What came of one harness."""

    name: str
    seconds: float = 0.0
    executions: int = 0
    coverage: int = 0
    corpus: int = 0
    findings: dict[str, str] = field(default_factory=dict)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=30.0, help="in all")
    parser.add_argument("names", nargs="*", help="harnesses; all if none is named")
    given = parser.parse_args(arguments)
    names = given.names or list(harnesses())
    _install()
    seconds = max(2, round(given.minutes * 60 / len(names)))
    print(f"{len(names)} parsers, {seconds} s each, one process\n", flush=True)
    outcomes = []
    print(f"{'parser':<22}{'seconds':>8}{'executions':>12}{'edges':>8}{'corpus':>8}{'findings':>10}", flush=True)
    for name in names:
        outcome = fuzz(name, seconds)
        outcomes.append(outcome)
        print(
            f"{name:<22}{outcome.seconds:>8.0f}{outcome.executions:>12,}{outcome.coverage:>8,}{outcome.corpus:>8,}"
            f"{len(outcome.findings):>10}",
            flush=True,
        )
        for place, words in outcome.findings.items():
            print(f"    {place}: {words}", flush=True)
    total = sum(each.executions for each in outcomes)
    found = sum(len(each.findings) for each in outcomes)
    spent = sum(each.seconds for each in outcomes)
    print(f"\n{spent / 60:.1f} minutes, {total:,} executions, {found} findings; inputs in {BUILD.relative_to(ROOT)}")
    return 1 if found else 0


def fuzz(name: str, seconds: float) -> Outcome:
    """Run one harness for `seconds`, again where an input stopped it."""
    folder = BUILD / name.replace(" ", "-")
    for old in (*folder.glob("finding-*"), *folder.glob("stopped-*"), folder / "told.json"):
        old.unlink(missing_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    outcome = Outcome(name)
    began = time.monotonic()
    while seconds - outcome.seconds >= 1:
        _once(outcome, folder, round(seconds - outcome.seconds))
        outcome.seconds = time.monotonic() - began
    return outcome


def _once(outcome: Outcome, folder: Path, seconds: int) -> None:
    command = [str(PYTHON), "-m", "tests.fuzz.child", outcome.name, str(seconds), str(folder)]
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}
    log = folder / "log"
    with log.open("wb") as written:
        try:
            code = subprocess.run(
                command, cwd=ROOT, env=variables, stdout=written, stderr=written, timeout=seconds + GRACE
            ).returncode
        except subprocess.TimeoutExpired:
            code = 70
    told = folder / "told.json"
    if told.exists():
        kept = json.loads(told.read_text())
        outcome.executions += kept["executions"]
        outcome.findings.update(kept["findings"])
        told.unlink()
    for edges, _, corpus in _COVERAGE.findall(log.read_bytes()):
        outcome.coverage, outcome.corpus = max(outcome.coverage, int(edges)), int(corpus)
    if code:
        stopped = sorted(folder.glob("stopped-*"), key=lambda each: each.stat().st_mtime)
        place = stopped[-1].name if stopped else f"see {log.name}"
        outcome.findings[_STOPPED.get(code, f"ended with {code}")] = place
        shutil.copy(log, folder / "stopped.log")


def _install() -> None:
    if PYTHON.exists() and subprocess.run([PYTHON, "-c", "import atheris"], capture_output=True).returncode == 0:
        return
    print("Installing the fuzzer in build/fuzz/venv", flush=True)
    subprocess.run(["/usr/bin/python3", "-m", "venv", "--clear", "--system-site-packages", BUILD / "venv"], check=True)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "atheris==3.0.0"]
    subprocess.run(pip, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
