# SPDX-License-Identifier: GPL-2.0-or-later
"""Where this computer notes how far the field copies were synced."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication


def witness_path() -> Path:
    """Return a file of QGIS' profile, so that it does not go along with a backup of the data."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "crm_dataspace_plugin" / "synced.json"
