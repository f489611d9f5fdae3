# SPDX-License-Identifier: GPL-2.0-or-later
"""`qgis_process` with a clean profile in which only this plugin is enabled."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

from tools.desktop import PROFILE, clean_environment

PROGRAM = "/usr/bin/qgis_process.bin"  # Debian's wrapper passes an option the program does not know
PATIENCE = 300.0  # seconds
MASTER_PASSWORD = "of-this-test-only"

STORE = """
import sys
from qgis.core import QgsApplication, QgsAuthMethodConfig
application = QgsApplication([], False)
application.initQgis()
config = QgsAuthMethodConfig("Basic")
config.setName("data space")
config.setConfig("username", "technician")
config.setConfig("password", sys.argv[1])
manager = QgsApplication.authManager()
manager.setMasterPassword(sys.argv[2], True)
config.setId(manager.uniqueConfigId())
manager.storeAuthenticationConfig(config)
if config.id() not in manager.configIds():
    sys.exit("not stored")
print(config.id())
"""


class Headless:
    """Runs the product's algorithms without a window, from the packaged plugin."""

    def __init__(self, plugins: Path, home: Path) -> None:
        ini = home / ".local/share/QGIS/QGIS3/profiles/default/QGIS/QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text(PROFILE, encoding="utf-8")
        (home / "run").mkdir(mode=0o700)
        password = home / "password.txt"
        password.write_text(MASTER_PASSWORD, encoding="utf-8")
        self._environment = {
            **clean_environment(),
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(plugins),
            "PYTHONPATH": sysconfig.get_paths()["purelib"],
            "QGIS_AUTH_DB_DIR_PATH": str(home),
            "QGIS_AUTH_PASSWORD_FILE": str(password),
        }

    def login(self, token: str) -> str:
        """Keep a token in this profile's authentication database and return the configuration's id."""
        finished = subprocess.run(
            [sys.executable, "-c", STORE, token, MASTER_PASSWORD],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
        return finished.stdout.split()[-1]

    def run(self, algorithm: str, **values: Any) -> dict[str, Any]:
        """Run an algorithm and return its results; fails with what the program said."""
        finished = self.call("--json", "run", f"crmdataspace:{algorithm}", "--", *_written(values))
        assert finished.returncode == 0, finished.stdout + finished.stderr
        results: dict[str, Any] = json.loads(finished.stdout[finished.stdout.index("{") :])["results"]
        return results

    def call(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [PROGRAM, *words], env=self._environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )


def _written(values: dict[str, Any]) -> list[str]:
    return [f"{name}={value}" for name, value in values.items()]
