# SPDX-License-Identifier: GPL-2.0-or-later
"""How long the plugin keeps QGIS waiting at start: import and `initGui`, and that no connection is made.

Measured in fresh processes, beside the same for MetaSearch, QGIS' own catalogue plugin:
`python -m tests.benchmarks.startup`
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5
ALLOWED = 150.0  # milliseconds
PATIENCE = 120  # seconds

# runs in the fresh process; what QGIS itself has loaded when it reaches its plugins is loaded before the clock starts
_PROBE = """
import json, os, sys, time
connections = []
sys.addaudithook(lambda event, args: connections.append(repr(args[1:])) if event == "socket.connect" else None)
from qgis.core import QgsApplication, QgsNetworkAccessManager
application = QgsApplication([], True)
application.initQgis()
import qgis.gui, qgis.utils
from tests.benchmarks.startup import Iface
QgsNetworkAccessManager.instance().requestAboutToBeCreated.connect(lambda parameters: connections.append("request"))
sys.path.insert(0, os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
iface = qgis.utils.iface = Iface()
name = sys.argv[1]
loaded = set(sys.modules)
begin = time.perf_counter()
package = __import__(name)
plugin = package.classFactory(iface)
imported = time.perf_counter()
plugin.initGui()
ended = time.perf_counter()
heavy = [each for each in ("requests", "shapely", "numpy", "osgeo", "owslib") if each in set(sys.modules) - loaded]
longest, beat, until = 0.0, time.perf_counter(), time.perf_counter() + 20
while QgsApplication.processingRegistry().providerById("crmdataspace") is None and time.perf_counter() < until:
    application.processEvents()
    time.sleep(0.002)
    longest, beat = max(longest, time.perf_counter() - beat - 0.002), time.perf_counter()
    if name != "crm_dataspace_plugin":
        break
print("RESULT" + json.dumps({"import": 1000 * (imported - begin), "init": 1000 * (ended - imported),
    "later": 1000 * longest, "connections": connections, "heavy": heavy}), flush=True)
os._exit(0)
"""


class Iface:
    """Takes whatever a plugin adds, has a main window, and does nothing else."""

    def __init__(self) -> None:
        from qgis.gui import QgsMapCanvas
        from qgis.PyQt.QtWidgets import QMainWindow

        self._window = QMainWindow()
        self._canvas = QgsMapCanvas(self._window)
        self.initializationCompleted = self  # connects to nothing

    def connect(self, _slot) -> None:
        """Take a slot and never call it."""

    disconnect = connect

    def mainWindow(self):
        return self._window

    def mapCanvas(self):
        return self._canvas

    def __getattr__(self, name: str):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *_: None


def measure(plugin: str) -> dict:
    """Return milliseconds of import and start, connections made, and heavy libraries pulled in, of one fresh start."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    finished = subprocess.run(
        [sys.executable, "-c", _PROBE, plugin], env=variables, capture_output=True, text=True, timeout=PATIENCE
    )
    lines = [line for line in finished.stdout.splitlines() if line.startswith("RESULT")]
    if not lines:
        raise RuntimeError(finished.stdout + finished.stderr)
    return json.loads(lines[0][len("RESULT") :])


def run(rounds: int = ROUNDS) -> dict:
    """Return the medians of several starts of this plugin and of MetaSearch."""
    ours = [measure("crm_dataspace_plugin") for _ in range(rounds)]
    theirs = [measure("MetaSearch") for _ in range(rounds)]
    return {
        "ours": statistics.median(each["import"] + each["init"] for each in ours),
        "import": statistics.median(each["import"] for each in ours),
        "init": statistics.median(each["init"] for each in ours),
        "later": statistics.median(each["later"] for each in ours),
        "metasearch": statistics.median(each["import"] + each["init"] for each in theirs),
        "connections": [words for each in ours for words in each["connections"]],
        "heavy": sorted({name for each in ours for name in each["heavy"]}),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="starts of each plugin; their median counts")
    found = run(parser.parse_args().rounds)
    print(f"start: {found['ours']:.0f} ms (import {found['import']:.0f}, initGui {found['init']:.0f})")
    print(f"  of the {ALLOWED:.0f} ms allowed: {found['ours'] / ALLOWED:.2f}")
    print(f"  of what MetaSearch takes ({found['metasearch']:.0f} ms): {found['ours'] / found['metasearch']:.2f}")
    print(f"  later, while the algorithms are loaded, the window waits at most: {found['later']:.0f} ms")
    print(f"  connections made: {len(found['connections'])}")
    print(f"  libraries pulled in: {', '.join(found['heavy']) or 'none'}")


if __name__ == "__main__":
    main()
