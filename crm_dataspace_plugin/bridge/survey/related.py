# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of visits, samples and the checklist say to which layer their facility belongs."""

from __future__ import annotations

from qgis.core import QgsDefaultValue, QgsExpression, QgsVectorLayer

from crm_dataspace_plugin.bridge.layers import location


def fill_in_layer(children: list[QgsVectorLayer], parent: QgsVectorLayer) -> None:
    """Let new rows say to which layer their facility belongs; only where there is one such layer."""
    _path, name = location(parent)
    for child in children:
        index = child.fields().indexOf("facility_layer")
        child.setDefaultValueDefinition(index, QgsDefaultValue(QgsExpression.quotedString(name), False))
