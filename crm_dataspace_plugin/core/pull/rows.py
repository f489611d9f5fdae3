# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoJSON features as rows of a field copy."""

from __future__ import annotations

import json
import math
import uuid
from collections import Counter
from collections.abc import Mapping
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.geometry import envelope, to_blob, to_wkb
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.cql2 import Predicate
from crm_dataspace_plugin.core.pull.pages import Feature
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema, normal

Row = tuple[Any, ...]

SHOWN_REASONS = 20  # different sentences kept; the rest is counted

_ACCEPTED: dict[FieldType, tuple[type, ...]] = {
    FieldType.TEXT: (str,),
    FieldType.INTEGER: (int,),
    FieldType.REAL: (float,),
    FieldType.BOOLEAN: (bool,),
    FieldType.DATE: (str,),
    FieldType.DATETIME: (str,),
}
_INT64 = 2**63


class Rows:
    """Turns features into rows `(geometry blob, uuid, server id, values…)` and keeps count of what it met.

    Args:
        address: of the collection; with a feature's id it makes the uuid of a feature that has none.
        area: in the reference system of the features, None for everywhere.
        wanted: tells by a feature's properties whether it is asked for, None for all.
    """

    def __init__(
        self,
        schema: Schema,
        srs_id: int,
        address: str,
        area: Optional[Area] = None,
        wanted: Optional[Predicate] = None,
    ) -> None:
        self._schema = schema
        self._srs_id = srs_id
        self._address = address
        self._area = area
        self._wanted = wanted
        self._columns = [(each.property_name, _converter(each)) for each in schema.fields]
        self._declared = {each.property_name for each in schema.fields}
        self._uuids: set[str] = set()
        self._ids: set[Any] = set()
        self._notes: Counter[str] = Counter()
        self.geometry_types: set[str] = set()
        self.has_z = False
        self.extent: Optional[tuple[float, float, float, float]] = None  # min x, max x, min y, max y
        self.skipped = 0

    def rows(self, features: list[Feature]) -> list[Row]:
        """Return the rows of the features that lie in the area and can be written."""
        wanted = self._wanted
        if wanted is not None:
            features = [each for each in features if wanted(each.get("properties") or {}) is True]
        encoded = [each for each in map(self._encoded, features) if each is not None]
        if self._area is not None and encoded:
            wkb = [None if blob is None else to_wkb(blob) for _, blob in encoded]
            encoded = [each for each, inside in zip(encoded, self._area.intersects_wkb(wkb)) if inside]
        return [row for row in (self._row(feature, blob) for feature, blob in encoded) if row is not None]

    @property
    def reasons(self) -> tuple[str, ...]:
        shown = [
            words if times == 1 else f"{words} ({times} times)"
            for words, times in self._notes.most_common(SHOWN_REASONS)
        ]
        hidden = len(self._notes) - len(shown)
        return tuple(shown) + ((f"{hidden} further kinds of remarks.",) if hidden > 0 else ())

    def _encoded(self, feature: Feature) -> Optional[tuple[Feature, Optional[bytes]]]:
        if not isinstance(feature, Mapping):
            self._skip("A feature is not a JSON object.")
            return None
        try:
            return feature, to_blob(feature.get("geometry"), self._srs_id)
        except GeometryUnusable:
            self._skip(f"Feature {feature.get('id')} has a geometry that is not valid GeoJSON.")
            return None

    def _row(self, feature: Feature, blob: Optional[bytes]) -> Optional[Row]:
        properties = feature.get("properties") or {}
        server_id = feature.get("id")
        if server_id is not None:
            if server_id in self._ids:
                self._skip("A feature came twice.")
                return None
            self._ids.add(server_id)
        key = self._uuid(properties, server_id)
        self._uuids.add(key)
        self._measure(feature.get("geometry"), blob)
        if len(properties) > len(self._declared) or not self._declared.issuperset(properties):
            self._note_undeclared(properties)
        values = [convert(properties.get(name), self) for name, convert in self._columns]
        return (blob, key, None if server_id is None else str(server_id), *values)

    def _uuid(self, properties: Mapping[str, Any], server_id: Any) -> str:
        given = properties.get(self._schema.uuid_field) if self._schema.uuid_field else None
        if given and str(given) not in self._uuids:
            return str(given)
        if given:
            self._notes["Two features have the same uuid: the second one got another one here."] += 1
        if server_id is None:
            self._notes["A feature has no id: changes to it cannot be sent back."] += 1
            return str(uuid.uuid4())
        return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{self._address}/items/{server_id}"))

    def _measure(self, geometry: Any, blob: Optional[bytes]) -> None:
        if geometry is None or blob is None:
            return
        self.geometry_types.add(geometry["type"])
        box = envelope(blob)
        if box is None:
            return
        self.has_z = self.has_z or _has_z(blob)
        known = self.extent
        if known is None:
            self.extent = box
        elif box[0] < known[0] or box[1] > known[1] or box[2] < known[2] or box[3] > known[3]:
            self.extent = min(box[0], known[0]), max(box[1], known[1]), min(box[2], known[2]), max(box[3], known[3])

    def _skip(self, words: str) -> None:
        self.skipped += 1
        self._notes[words] += 1

    def _note_undeclared(self, properties: Mapping[str, Any]) -> None:
        for name in properties.keys() - self._declared:
            self._notes[f"“{name}” is not in the service's schema: left out."] += 1

    def misfit(self, field: Field, value: Any) -> None:
        """Note a value that its column cannot hold."""
        self._notes[f"{field.property_name} “{str(value)[:60]}” is not of type {field.type.value}: left empty."] += 1


def _has_z(blob: bytes) -> bool:
    wkb = to_wkb(blob)
    return 1000 < int.from_bytes(wkb[1:5], "little") < 2000


def _converter(field: Field) -> Callable[[Any, Rows], Any]:
    """Return the function that gives the stored form of a value of `field`."""
    if field.type in (FieldType.LIST, FieldType.JSON):
        return _json_text
    if field.type is FieldType.TEXT:
        return _text
    exact = _ACCEPTED[field.type][0]
    kind = field.type
    as_is = kind in (FieldType.REAL, FieldType.BOOLEAN)

    def convert(value: Any, rows: Rows) -> Any:
        if value is None or (as_is and type(value) is exact):
            return value
        if kind is FieldType.INTEGER and type(value) is int and -_INT64 <= value < _INT64:
            return value
        stored = normal(value, kind)
        if type(stored) is not exact or not _fits(stored, value, kind):
            rows.misfit(field, value)
            return None
        return stored

    return convert


def _fits(stored: Any, value: Any, kind: FieldType) -> bool:
    if kind is FieldType.INTEGER:
        return bool(-_INT64 <= stored < _INT64)
    if kind is FieldType.REAL:
        return bool(math.isfinite(stored))
    if kind in (FieldType.DATE, FieldType.DATETIME) and stored is value:
        return _is_normal(stored, kind)
    return True


def _is_normal(text: str, kind: FieldType) -> bool:
    """Tell apart a text that was in normal form from one that `normal` gave back because it is no date."""
    changed = normal(text + " ", kind) if kind is FieldType.DATETIME else normal(text + "x", kind)
    return changed == text


def _text(value: Any, rows: Rows) -> Any:
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _json_text(value: Any, rows: Rows) -> Optional[str]:
    return None if value is None else json.dumps(value, ensure_ascii=False)
