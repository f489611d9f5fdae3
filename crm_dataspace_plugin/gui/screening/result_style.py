# SPDX-License-Identifier: GPL-2.0-or-later
"""How a screening result looks on the map: each decision has a pattern or shape and a label, not only a colour."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge import symbols
from crm_dataspace_plugin.bridge.palette import Look

translate = QCoreApplication.translate
EXAMINE, NO_NEED = "EXAMINE FURTHER", "NO NEED TO EXAMINE FURTHER"
LOOKS = {EXAMINE: Look("#e66100", 45.0, "triangle"), NO_NEED: Look("#b9d3ea", None, "circle")}
LABEL = f"CASE WHEN \"decision\" = '{EXAMINE}' THEN concat(\"yes_count\", ' YES, ', \"unknown_count\", ' ?') END"
LABELS_FROM = 100_000  # denominator of the scale from which labels are shown


def style_decision(layer: QgsVectorLayer) -> None:
    """Give `layer` categories by decision, and how many answers were YES and UNKNOWN as label."""
    titles = {
        EXAMINE: translate("Screen", "Examine further"),
        NO_NEED: translate("Screen", "No need to examine further"),
    }
    geometry = layer.geometryType()
    categories = [
        QgsRendererCategory(decision, symbols.facility(geometry, look), titles[decision])
        for decision, look in LOOKS.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("decision", categories))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
    layer.setLabelsEnabled(True)


def _labels() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = LABEL
    settings.isExpression = True
    settings.scaleVisibility = True
    settings.minimumScale = LABELS_FROM
    text = QgsTextFormat()
    text.setSize(8)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    text.setBuffer(halo)
    settings.setFormat(text)
    return settings
