# SPDX-License-Identifier: GPL-2.0-or-later
"""Names beside features, from the scale at which there is room for them."""

from __future__ import annotations

from qgis.core import (
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

LABELS_FROM = 100_000  # denominator of the scale from which names are shown


def label_by(layer: QgsVectorLayer, field: str, scale: int = LABELS_FROM) -> None:
    """Show the text of `field` with a light halo, from 1:`scale` on."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("white"))
    text = QgsTextFormat()
    text.setSize(8)
    text.setColor(QColor("#202020"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.scaleVisibility = True
    settings.minimumScale = scale
    settings.maximumScale = 0
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
