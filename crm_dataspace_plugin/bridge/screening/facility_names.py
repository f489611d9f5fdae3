# SPDX-License-Identifier: GPL-2.0-or-later
"""What facilities are called in reports."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeature, QgsFields

from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.bridge.screening.given_features import GivenFeatures
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.values.words import is_missing

_NAMES = ("name", "local_name", "nombre_instalacion", "nombre", "sample_name", "sample_id", "site_id", "id_site", "id")


def names(fields: QgsFields, features: Sequence[QgsFeature], name_field: str) -> list[str]:
    """Return what to call each facility: the named field, else one that is usual for names, else its id."""
    known = {each.name().lower(): each.name() for each in fields}
    chosen = [name_field] if name_field else [known[each] for each in _NAMES if each in known]
    columns = [_values(fields, features, name) for name in chosen[:2]]
    ids = features.ids() if isinstance(features, GivenFeatures) else [each.id() for each in features]
    found = []
    for position, number in enumerate(ids):
        words = [str(each[position]) for each in columns if not is_missing(each[position])]
        found.append(words[0] if words else f"feature {number}")
    return found


def _values(fields: QgsFields, features: Sequence[QgsFeature], name: str) -> Sequence[Value]:
    if isinstance(features, GivenFeatures):
        return features.values(name)
    index = fields.lookupField(name)
    return [plain(each.attribute(index)) for each in features]
