# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the real servers are installed, and whether they are."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "servers"
REQUIRED = "CRM_SERVERS_REQUIRED"  # set to 1 where a server that cannot be installed is an error, as in CI


def servers_required() -> bool:
    return os.environ.get(REQUIRED) == "1"


@dataclass(frozen=True)
class Place:
    """The folder of one server.

    Attributes:
        name: of the server and of its folder.
    """

    name: str

    @property
    def folder(self) -> Path:
        return FOLDER / self.name

    @property
    def venv(self) -> Path:
        return self.folder / "venv"

    @property
    def log(self) -> Path:
        return self.folder / "log"

    @property
    def _stamp(self) -> Path:
        return self.folder / "installed.txt"

    @property
    def _failure(self) -> Path:
        return self.folder / "failed.txt"

    def installed(self) -> str:
        """Return what is installed, as noted when it was; empty for nothing."""
        return self._stamp.read_text(encoding="utf-8") if self._stamp.exists() else ""

    def why_not(self) -> str:
        """Return a sentence why the server is not there, for a test that is skipped."""
        said = self._failure.read_text(encoding="utf-8").strip() if self._failure.exists() else ""
        return f"{self.name} is not installed: {said or 'run `make test-servers`'}"

    def note_installed(self, what: str) -> None:
        self._failure.unlink(missing_ok=True)
        self._stamp.write_text(what, encoding="utf-8")

    def note_failure(self, reason: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._stamp.unlink(missing_ok=True)
        self._failure.write_text(reason + "\n", encoding="utf-8")


PYCSW = Place("pycsw")
PGSTAC = Place("pgstac")
POSTGIS = Place("postgis")
PYGEOAPI = Place("pygeoapi")
QGIS = Place("qgis")
TUS = Place("tus")
