# SPDX-License-Identifier: GPL-2.0-or-later
"""The product as it ships: unpacked from its zip, in the real programs, on real data where there is some."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from tests.e2e.headless import Headless
from tools.package import pack
from tools.service import data_space


@pytest.fixture(scope="session")
def plugins(tmp_path_factory) -> Path:
    """A folder of plugins with this one unpacked from its zip."""
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(pack(tmp_path_factory.mktemp("zip"))) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="session")
def headless(plugins, tmp_path_factory) -> Headless:
    return Headless(plugins, tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder with real inventories, named by the variable CRM_REAL_DATA."""
    folder = os.environ.get("CRM_REAL_DATA", "")
    if not folder:
        pytest.skip("CRM_REAL_DATA does not name a folder with real inventories")
    return Path(folder)


@pytest.fixture
def demo_space(tmp_path):
    with data_space(tmp_path / "dataspace") as service:
        yield service
