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
    _show(layer, field, scale, QgsPalLayerSettings())


def label_by_expression(layer: QgsVectorLayer, expression: str, scale: int = LABELS_FROM) -> None:
    """Show what `expression` gives, in the same way."""
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    _show(layer, expression, scale, settings)


def _show(layer: QgsVectorLayer, text: str, scale: int, settings: QgsPalLayerSettings) -> None:
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("white"))
    letters = QgsTextFormat()
    letters.setSize(8)
    letters.setColor(QColor("#202020"))
    letters.setBuffer(halo)
    settings.fieldName = text
    settings.scaleVisibility = True
    settings.minimumScale = scale
    settings.maximumScale = 0
    settings.setFormat(letters)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
