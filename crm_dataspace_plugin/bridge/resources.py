# SPDX-License-Identifier: GPL-2.0-or-later
"""Icons by path: nothing is compiled into the code."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from crm_dataspace_plugin.core.resources import resources_folder


def icon_path(name: str) -> str:
    """Return the file of the icon `name`, such as `plugin` or `step-find`."""
    return str(resources_folder() / "icons" / f"{name}.svg")


def icon(name: str) -> QIcon:
    return QIcon(icon_path(name))
