# SPDX-License-Identifier: GPL-2.0-or-later
"""How a field copy's layer is drawn: facility types by fill and shape, status by outline, both named in the legend."""

from __future__ import annotations

from qgis.core import (
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge import palette, symbols
from crm_dataspace_plugin.bridge.labelling import label_by
from crm_dataspace_plugin.bridge.language import language
from crm_dataspace_plugin.core.vocabulary.codelists import label

TYPE = "facility_type"
STATUS = "status"
NAME = "name"

Rule = QgsRuleBasedRenderer.Rule


def apply_style(layer: QgsVectorLayer, names_of_it: str) -> None:
    """Draw the layer by facility type and status where it has them, else as the receptor its names tell."""
    geometry = layer.geometryType()
    drawable = QgsWkbTypes.GeometryType
    if geometry not in (drawable.PointGeometry, drawable.LineGeometry, drawable.PolygonGeometry):
        return
    names = layer.fields().names()
    if TYPE in names and geometry != drawable.LineGeometry:
        layer.setRenderer(_facilities(geometry, STATUS in names))
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(_receptor(geometry, names_of_it.lower())))
    if NAME in names and (TYPE in names or geometry == drawable.PointGeometry):
        label_by(layer, NAME)


def _facilities(geometry: QgsWkbTypes.GeometryType, with_status: bool) -> QgsRuleBasedRenderer:
    root = Rule(None)
    types = Rule(None, label=QCoreApplication.translate("Style", "Facility type"))
    for code, look in palette.FACILITY_TYPES.items():
        types.appendChild(_rule(symbols.facility(geometry, look), TYPE, code))
    types.appendChild(_rest(symbols.facility(geometry, palette.FACILITY_TYPES["other"])))
    root.appendChild(types)
    if with_status:
        statuses = Rule(None, label=QCoreApplication.translate("Style", "Status"))
        for code, outline in palette.STATUSES.items():
            statuses.appendChild(_rule(symbols.outline(geometry, outline), STATUS, code))
        statuses.appendChild(_rest(symbols.outline(geometry, palette.NOT_STATED)))
        if geometry == QgsWkbTypes.GeometryType.PolygonGeometry:
            statuses.setMinimumScale(symbols.FAR)  # farther away an outline would only smear the marker
        root.appendChild(statuses)
    return QgsRuleBasedRenderer(root)


def _rule(symbol: QgsSymbol, field: str, code: str) -> Rule:
    return Rule(symbol, filterExp=f"\"{field}\" = '{code}'", label=label(field, code, language()))


def _rest(symbol: QgsSymbol) -> Rule:
    made = Rule(symbol, label=QCoreApplication.translate("Style", "other or not stated"))
    made.setIsElse(True)
    return made


def _receptor(geometry: QgsWkbTypes.GeometryType, words: str) -> QgsSymbol:
    colour, angle = "#8a8a8a", None
    for word, look in palette.RECEPTORS.items():
        if word in words:
            colour, angle = look
            break
    return symbols.receptor(geometry, colour, angle)
