# SPDX-License-Identifier: GPL-2.0-or-later
"""How the result of a screening method looks on the map: classes by pattern, shape and words, not only by colour."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsShapeburstFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayerUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from crm_dataspace_plugin.bridge import symbols
from crm_dataspace_plugin.bridge.labelling import label_by_expression
from crm_dataspace_plugin.bridge.palette import Look
from crm_dataspace_plugin.bridge.screening.looks import BOUND, CLASSES, NOT_KNOWN, TONNES, Classes
from crm_dataspace_plugin.core.screening.preselection.result import EXAMINE
from crm_dataspace_plugin.core.words import number

ANSWERS = f"CASE WHEN \"decision\" = '{EXAMINE}' THEN concat(\"yes_count\", ' YES, ', \"unknown_count\", ' ?') END"
LABELS = {"preselection": ANSWERS, "riskresource": '"priority"'}  # expressions
_SEEN_THROUGH, _FAINT = 110, 60  # of 255: the outer bound where it is densest, and its hatching
_APART = 4.0  # millimetres between the lines of its hatching

Rule = QgsRuleBasedRenderer.Rule
translate = QCoreApplication.translate


def style_result(layer: QgsVectorLayer, method: str) -> None:
    """Style the result of a method; a table, and fields that are not there, leave the layer as it is."""
    if not layer.isSpatial():
        return
    names = layer.fields().names()
    classes = CLASSES.get(method)
    if classes is not None and classes.field in names:
        layer.setRenderer(_classed(layer, classes))
    elif method == "resourcepotential" and "crm_tonnes" in names:
        layer.setRenderer(_by_tonnes(layer))
    elif method == "runout" and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        layer.setRenderer(QgsSingleSymbolRenderer(_thinning_out()))
    if method in LABELS:
        label_by_expression(layer, LABELS[method])


def class_titles() -> dict[str, str]:
    """Return the classes in words."""
    return {
        EXAMINE: translate("Screen", "Examine further"),
        "NO NEED TO EXAMINE FURTHER": translate("Screen", "No need to examine further"),
        "PAG": translate("Screen", "Potentially acid generating"),
        "uncertain": translate("Screen", "Uncertain"),
        "non-PAG": translate("Screen", "Not acid generating"),
        "very high": translate("Screen", "Very high ecological risk"),
        "considerable": translate("Screen", "Considerable ecological risk"),
        "moderate": translate("Screen", "Moderate ecological risk"),
        "low": translate("Screen", "Low ecological risk"),
        "high risk, high resource": translate("Screen", "High risk, high resource"),
        "high risk, low resource": translate("Screen", "High risk, low resource"),
        "low risk, high resource": translate("Screen", "Low risk, high resource"),
        "low risk, low resource": translate("Screen", "Low risk, low resource"),
    }


def _classed(layer: QgsVectorLayer, classes: Classes) -> QgsCategorizedSymbolRenderer:
    titles, geometry = class_titles(), layer.geometryType()
    made = [
        QgsRendererCategory(name, symbols.facility(geometry, look), titles[name])
        for name, look in classes.looks.items()
    ]
    made.append(QgsRendererCategory(None, symbols.facility(geometry, NOT_KNOWN), translate("Screen", "not known")))
    return QgsCategorizedSymbolRenderer(classes.field, made)


def _by_tonnes(layer: QgsVectorLayer) -> QgsRuleBasedRenderer:
    """Return fixed classes, a power of ten each: two results are compared at a glance."""
    root, above = Rule(None), ""
    for least, (colour, size) in TONNES.items():
        symbol = _sized(symbols.facility(layer.geometryType(), Look(colour, None, "circle")), size)
        words = translate("Screen", "{} t of critical raw materials and more").format(number(least, ",.0f"))
        if not least:
            words = translate("Screen", "less than 1 t of critical raw materials")
        root.appendChild(Rule(symbol, filterExp=f'"crm_tonnes" >= {least:g}{above}', label=words))
        above = f' AND "crm_tonnes" < {least:g}'
    rest = Rule(symbols.facility(layer.geometryType(), NOT_KNOWN), label=translate("Screen", "not known"))
    rest.setIsElse(True)
    root.appendChild(rest)
    return QgsRuleBasedRenderer(root)


def _sized(symbol: QgsSymbol, size: float) -> QgsSymbol:
    if hasattr(symbol, "setSize"):  # a marker: larger where there is more
        symbol.setSize(size)
    return symbol


def _thinning_out() -> QgsFillSymbol:
    """Return a fill without an outline that fades to nothing at its edge: the bound is no line on the ground."""
    dense, nothing = QColor(BOUND), QColor(BOUND)
    dense.setAlpha(_SEEN_THROUGH)
    nothing.setAlpha(0)
    faint = QColor(BOUND)
    faint.setAlpha(_FAINT)
    made = QgsFillSymbol()
    made.changeSymbolLayer(0, QgsShapeburstFillSymbolLayer(nothing, dense))
    made.appendSymbolLayer(symbols.hatching(QgsSymbolLayerUtils.encodeColor(faint), 60.0, _APART))
    return made
