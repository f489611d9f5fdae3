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
from crm_dataspace_plugin.core.survey.form import facility_form
from crm_dataspace_plugin.core.vocabulary.codelists import label

TYPE = "facility_type"
STATUS = "status"
SAMPLES_FROM = 10_000  # denominator of the scale from which samples have their numbers

Rule = QgsRuleBasedRenderer.Rule


def apply_style(layer: QgsVectorLayer, names_of_it: str) -> None:
    """Draw the layer by facility type and status where it has them, else as the receptor its names tell."""
    geometry = layer.geometryType()
    drawable = QgsWkbTypes.GeometryType
    if geometry not in (drawable.PointGeometry, drawable.LineGeometry, drawable.PolygonGeometry):
        return
    names = layer.fields().names()
    if TYPE in names:
        layer.setRenderer(_facilities(geometry, STATUS in names))
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(_receptor(geometry, names_of_it.lower())))
    named = _name_column(names)
    if named and (TYPE in names or geometry == drawable.PointGeometry):
        label_by(layer, named)


def style_samples(layer: QgsVectorLayer) -> None:
    """Draw samples as taken or still to be taken, with their numbers where there is room."""
    taken = QCoreApplication.translate("Style", "sample taken")
    planned = QCoreApplication.translate("Style", "sample to be taken")
    root = Rule(None)
    root.appendChild(Rule(symbols.sample("diamond", palette.INK), filterExp='"taken_at" IS NOT NULL', label=taken))
    root.appendChild(Rule(symbols.sample("cross_fill", palette.PAPER), filterExp='"taken_at" IS NULL', label=planned))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    label_by(layer, "sample_id", SAMPLES_FROM)


def _name_column(names: list[str]) -> str:
    """Return the column with the features' names, whatever the inventory calls it; empty if there is none."""
    items = {each: facility_form().item(each) for each in names}
    called = [each for each, item in items.items() if item is not None and item.name == "name"]
    return "name" if "name" in called else next(iter(called), "")


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
