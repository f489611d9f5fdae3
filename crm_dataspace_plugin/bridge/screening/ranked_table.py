# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a result: ranked, and what the method found stands first."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsAttributeTableConfig, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from crm_dataspace_plugin.core.field_copy.layout import quoted

_WIDE, _WIDTH = ("decision", "ask_first", "quadrant"), 190  # pixels
_LAST = 1e30  # what is not known stands below all that is
# by method: what it is ranked by, from high to low or the other way round, and the columns that stand first
_DESCENDING, _ASCENDING = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
RANKED = {
    "preselection": ("yes_count", _DESCENDING, ("decision", "yes_count", "unknown_count", "ask_first")),
    "acidbase": ("npr", _ASCENDING, ("aba_class", "npr", "nnp", "amira_class", "eu_inert")),
    "contamination": ("ri", _DESCENDING, ("ri_class", "ri", "pli", "cdeg", "n_elements")),
    "resourcepotential": ("crm_score", _DESCENDING, ("crm_score", "crm_tonnes", "srm_tonnes", "mass_t", "unfc_class")),
    "runout": ("runout_high_km", _DESCENDING, ("runout_km", "runout_low_km", "runout_high_km", "vf_m3")),
    "riskresource": ("priority", _ASCENDING, ("priority", "quadrant", "risk_class", "resource_class", "score")),
}


def rank_table(layer: QgsVectorLayer, method: str, name: str) -> None:
    """Order the rows and the columns of a result's table; `name` is the field that the facilities are called by."""
    by, order, first = RANKED[method]
    if layer.fields().lookupField(by) < 0:
        return
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    config.setColumns(_ordered(config.columns(), (name, *first)))
    last = -_LAST if order == _DESCENDING else _LAST
    config.setSortExpression(f"coalesce(to_real({quoted(by)}), {last:g})")  # one type: QGIS compares by that of one
    config.setSortOrder(order)
    for place, column in enumerate(config.columns()):
        if column.name in _WIDE or column.name == name:
            config.setColumnWidth(place, _WIDTH)
    layer.setAttributeTableConfig(config)


def _ordered(
    columns: Sequence[QgsAttributeTableConfig.ColumnConfig], first: Sequence[str]
) -> list[QgsAttributeTableConfig.ColumnConfig]:
    named = {each.name: each for each in columns}
    wanted = [named[each] for each in first if each and each in named]  # the column of actions has no name
    taken = {each.name for each in wanted}
    return [*wanted, *(each for each in columns if each.name not in taken)]
