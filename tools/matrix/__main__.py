# SPDX-License-Identifier: GPL-2.0-or-later
"""Run the tests on several versions of QGIS: python3 -m tools.matrix [version ...] [-- target of make, variables ...].

Without a version: all; without a target: `test`. Prints one line for each version, with the test runner's closing line.
Ends with 0 where all went well, 1 where something failed, 3 where nothing failed but a root could not be made here.
"""

from __future__ import annotations

import os
import re
import sys
import time
from pathlib import Path

from tools.matrix.checkout import copy_checkout
from tools.matrix.root import CHECKOUT, ready_root, run_in_root, run_logged
from tools.matrix.versions import RELEASES, ROOTS, release_here
from tools.processes import interrupt_once
from tools.servers.commands import CannotInstall
from tools.servers.places import ROOT

LOGS = ROOT / "build"
_CLOSING = re.compile(r"^=+ (.*(?:passed|failed|error).*) =+$", re.MULTILINE)
FAILED, CANNOT = 1, 3
_LAST = 15  # lines of the log that are shown where it has no closing line


def main(words: list[str]) -> int:
    split = words.index("--") if "--" in words else len(words)
    names, make = words[:split] or list(RELEASES), words[split + 1 :] or ["test"]
    unknown = [each for each in names if each not in RELEASES]
    if unknown:
        print(f"unknown: {', '.join(unknown)}; known: {', '.join(RELEASES)}", file=sys.stderr)
        return 2
    ends = [_test(name, make) for name in names]
    return FAILED if FAILED in ends else max(ends)


def _test(name: str, make: list[str]) -> int:
    """Run make for one version, print its line, and return how it ended."""
    start = time.monotonic()
    log = LOGS / f"test-{name}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    try:
        status = _run(name, make, log)
    except CannotInstall as error:
        print(f"QGIS {name}: cannot be tested here: {error}", flush=True)
        return CANNOT
    said = log.read_text(encoding="utf-8", errors="replace")
    closing = _CLOSING.findall(said)
    print(f"QGIS {name} (Debian {RELEASES[name]}, {time.monotonic() - start:.0f} s): ", end="")
    print(closing[-1] if closing else f"no test was run, make ended with {status}", f"({log})")
    if not closing:
        print("\n".join(said.splitlines()[-_LAST:]))
    sys.stdout.flush()
    return 0 if status == 0 and closing else FAILED


def _run(name: str, make: list[str], log: Path) -> int:
    root, release = ROOTS / name, RELEASES[name]
    if release == release_here():
        copy_checkout(root)
        return run_logged(["make", "-C", str(root), *make], os.environ, log)
    ready_root(root, release)
    copy_checkout(root / CHECKOUT[1:])
    return run_in_root(root, ["make", *make], _passed_on(), log)


def _passed_on() -> dict[str, str]:
    """Return what of this environment says how tests are run."""
    return {name: os.environ[name] for name in ("CRM_REAL_DATA", "PYTEST_ADDOPTS") if name in os.environ}


def start(words: list[str]) -> int:
    """Run as a program: what was started ends with it."""
    interrupt_once()
    try:
        return main(words)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
