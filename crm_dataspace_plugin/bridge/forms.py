# SPDX-License-Identifier: GPL-2.0-or-later
"""How a field copy's layer is filled in."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from crm_dataspace_plugin.core.field_copy.source import Source


def apply_form(layer: QgsVectorLayer, source: Source) -> None:
    """Apply what is known of `source` to `layer`."""
    layer.setName(source.title or source.layer)
