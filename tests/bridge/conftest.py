# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the bridge share."""

from __future__ import annotations

import os
import tempfile

os.environ.setdefault("QGIS_AUTH_DB_DIR_PATH", tempfile.mkdtemp(prefix="authdb-"))  # before QGIS starts

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from tests.bridge.answering import Answering


@pytest.fixture
def server():
    with Answering() as running:
        yield running


@pytest.fixture
def other_server():
    with Answering() as running:
        yield running


@pytest.fixture(autouse=True)
def clean_settings():
    """pytest-qgis keeps one settings folder between runs."""
    settings = QgsSettings()
    for group in ("crm_dataspace_plugin", "proxy"):
        settings.remove(group)
    yield
    for group in ("crm_dataspace_plugin", "proxy"):
        settings.remove(group)


@pytest.fixture
def basic_login() -> str:
    """The id of a Basic configuration of the user `ann` with the password `pass word`."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("test login")
    config.setConfig("username", "ann")
    config.setConfig("password", "pass word")
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())
