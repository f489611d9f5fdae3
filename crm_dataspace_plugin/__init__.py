# SPDX-License-Identifier: GPL-2.0-or-later
"""CRM Data Space: find, pull, screen, correct and sync data on critical raw materials in mine waste."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Return the plugin; `iface` is None in `qgis_process`."""
    from crm_dataspace_plugin.plugin import Plugin

    return Plugin(iface)
