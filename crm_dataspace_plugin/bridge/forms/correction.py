# SPDX-License-Identifier: GPL-2.0-or-later
"""The correction block: why a feature was changed, what shows it, how certain that is."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.forms.widgets import text, value_map
from crm_dataspace_plugin.core.field_copy.layout import CERTAINTY, CORRECTION, EVIDENCE, REASON


def correction_columns(layer: QgsVectorLayer) -> list[str]:
    """Return the columns of the block that the layer has; none in field copies of older versions."""
    present = set(layer.fields().names())
    return [each for each in CORRECTION if each in present]


def explain(layer: QgsVectorLayer) -> None:
    """Give the block its labels and widgets."""
    labels = {
        REASON: QCoreApplication.translate("Form", "Why it was changed"),
        EVIDENCE: QCoreApplication.translate("Form", "What shows it: photo, sample, document"),
        CERTAINTY: QCoreApplication.translate("Form", "How certain it is"),
    }
    certainty = value_map(
        [
            (QCoreApplication.translate("Form", "certain"), "certain"),
            (QCoreApplication.translate("Form", "likely"), "likely"),
            (QCoreApplication.translate("Form", "uncertain"), "uncertain"),
        ]
    )
    for name in correction_columns(layer):
        index = layer.fields().indexOf(name)
        layer.setFieldAlias(index, labels[name])
        layer.setEditorWidgetSetup(index, certainty if name == CERTAINTY else text(multiline=False))
