# SPDX-License-Identifier: GPL-2.0-or-later
"""The language in which labels of code lists are shown."""

from __future__ import annotations

from qgis.core import QgsApplication

from crm_dataspace_plugin.bridge.settings import Settings


def language() -> str:
    """Return the two letters of the language set for the plugin, else of QGIS' own."""
    return (Settings().language or QgsApplication.locale() or "en")[:2].lower()
