# SPDX-License-Identifier: GPL-2.0-or-later
"""What a technician would set once: login, catalogue, name. Runs inside QGIS."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource

MASTER_PASSWORD = "demo"  # of the demo's own profile, which holds one login to this computer
LAYERS_WIDTH = 340  # pixels, so that the names of the layers can be read
AUTHOR = "Demo technician"


def prepare() -> Any:
    """Configure the demo catalogue with its login, open the panel and return it."""
    settings = Settings()
    settings.author = AUTHOR
    settings.last_folder = os.environ["CRM_DEMO_OUT"]
    url = os.environ["CRM_DEMO_URL"]
    settings.add_catalogue(CatalogueSource("Demo data space", url, "records", _login(url)))
    window = iface.mainWindow()
    for name in ("Browser", "Browser2", "LayerOrder"):
        dock = window.findChild(QDockWidget, name)
        if dock is not None:
            dock.hide()
    panel = plugins["crm_dataspace_plugin"].show_panel()
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [LAYERS_WIDTH], Qt.Orientation.Horizontal)
    return panel


def _login(url: str) -> str:
    """Keep the token in QGIS' authentication database and return the id of its configuration."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword(MASTER_PASSWORD, True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("Demo data space")
    config.setUri(url)
    config.setConfig("username", "demo")
    config.setConfig("password", Path(os.environ["CRM_DEMO_TOKEN_FILE"]).read_text(encoding="utf-8").strip())
    if not manager.storeAuthenticationConfig(config):
        raise RuntimeError("QGIS' authentication database does not take the demo's login.")
    return config.id()
