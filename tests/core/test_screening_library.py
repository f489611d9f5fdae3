# SPDX-License-Identifier: GPL-2.0-or-later
"""shapely is optional for everything but the screening itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from crm_dataspace_plugin.core.errors import LibraryMissing
from crm_dataspace_plugin.core.screening.geometry.library import shapely

ROOT = Path(__file__).resolve().parents[2]


def test_a_missing_shapely_is_named_with_the_command_that_installs_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "shapely", None)
    with pytest.raises(LibraryMissing, match=r"not installed.*pip install"):
        shapely()


def test_a_shapely_that_is_too_old_is_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys.modules["shapely"] if "shapely" in sys.modules else shapely(), "__version__", "1.8.5")
    with pytest.raises(LibraryMissing, match=r"1\.8\.5 is too old"):
        shapely()


def test_every_module_of_the_core_can_be_imported_without_shapely():
    core = (ROOT / "crm_dataspace_plugin/core").rglob("[a-z]*.py")
    modules = sorted(".".join(each.relative_to(ROOT).with_suffix("").parts) for each in core)
    lines = ["import sys", "sys.modules['shapely'] = None", *(f"import {each}" for each in modules)]
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
