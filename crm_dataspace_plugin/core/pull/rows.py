# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoJSON features as rows of a field copy."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, Callable, Optional

import numpy as np

from crm_dataspace_plugin.core.errors import GeometryUnusable, UnexpectedContent
from crm_dataspace_plugin.core.geometry import to_blob, to_wkb
from crm_dataspace_plugin.core.plain_geometry import ENVELOPE, has_z, is_empty
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.columns import stored_values
from crm_dataspace_plugin.core.pull.cql2_logic import Predicate
from crm_dataspace_plugin.core.pull.pages import Feature
from crm_dataspace_plugin.core.pull.remarks import Remarks
from crm_dataspace_plugin.core.pull.seen import Seen
from crm_dataspace_plugin.core.schema import Field, Schema
from crm_dataspace_plugin.core.words import say

Row = tuple[Any, ...]
Encoded = tuple[Feature, Optional[bytes]]

REPEATED = 30_000  # features in a row that came before: the pages go in a circle


class Rows:
    """Turns features into rows `(geometry blob, uuid, server id, values…)` and keeps count of what it met.

    Args:
        address: of the collection; with a feature's id it makes the uuid of a feature that has none.
        area: in the reference system of the features, None for everywhere.
        wanted: tells by a feature's properties whether it is asked for, None for all.
        left_out: properties that are not pulled, because nobody asked for them.

    Attributes:
        repeats: features left out because they came before.
        extent: `(min x, max x, min y, max y)` of all rows, None while there is no geometry.
    """

    def __init__(
        self,
        schema: Schema,
        srs_id: int,
        address: str,
        area: Optional[Area] = None,
        wanted: Optional[Predicate] = None,
        left_out: frozenset[str] = frozenset(),
    ) -> None:
        self._schema = schema
        self._srs_id = srs_id
        self._address = address
        self._area = area
        self._wanted = wanted
        self._declared = {each.property_name for each in schema.fields} | left_out
        self._uuids = Seen()
        self._ids = Seen()
        self._again: Optional[Seen] = None  # ids of the second round
        self._repeated = 0  # since the last feature that was new
        self.repeats = 0
        self._twice = 0
        self._remarks = Remarks()
        self.geometry_types: set[str] = set()
        self.has_z = False
        self.extent: Optional[tuple[float, float, float, float]] = None
        self.skipped = 0

    def rows(self, features: list[Feature]) -> Iterator[Row]:
        """Return the rows of the features that lie in the area and can be written."""
        encoded = self._fresh(list(self._inside(self._encoded(features))))
        self._measure(encoded)
        properties = [feature.get("properties") or {} for feature, _ in encoded]
        ids = [_identifier(feature) for feature, _ in encoded]
        self._note_undeclared(properties)
        fields = self._schema.fields
        columns = [
            stored_values(field.type, values, self._misfit(field))
            for field, values in zip(fields, _columns(properties, [each.property_name for each in fields]))
        ]
        return zip([blob for _, blob in encoded], self._distinct_uuids(properties, ids), ids, *columns)

    def state(self) -> dict[str, Any]:
        """Return what was counted so far, as JSON keeps it."""
        return {
            "repeats": self.repeats,
            "twice": self._twice,
            "skipped": self.skipped,
            "notes": self._remarks.kept(),
            "geometry_types": sorted(self.geometry_types),
            "has_z": self.has_z,
            "extent": self.extent,
        }

    def go_on(self, state: Mapping[str, Any], written: Iterable[list[tuple[str, Optional[str]]]]) -> None:
        """Take up where an earlier pull stood.

        Args:
            state: as `state` gave it.
            written: uuids and service ids of the rows it wrote.
        """
        self.repeats, self._twice, self.skipped = state["repeats"], state["twice"], state["skipped"]
        self._remarks.add(state["notes"])
        self.geometry_types.update(state["geometry_types"])
        self.has_z = state["has_z"]
        self.extent = tuple(state["extent"]) if state["extent"] else None
        for rows in written:
            self._uuids.repeated([each for each, _ in rows])
            self._ids.repeated([each for _, each in rows if each is not None])

    @property
    def lost(self) -> int:
        """How many features came and could not be written."""
        return self.skipped - self._twice

    def begin_again(self) -> None:
        """Take the features once more from the first on: those that came before are no news."""
        self._again = Seen()
        self.repeats = 0
        self.skipped = self._twice  # the others come again, and are counted then

    def forget(self) -> None:
        """Let go of what came before: nothing will come any more."""
        self._uuids, self._ids, self._again = Seen(), Seen(), None

    def gone(self, ids: Sequence[str]) -> list[str]:
        """Return those ids that did not come in the second round."""
        if self._again is None:
            return []
        return [each for each, came in zip(ids, self._again.holds(ids)) if not came]

    @property
    def reasons(self) -> tuple[str, ...]:
        """What was skipped, left out or left empty, the most frequent first."""
        return self._remarks.sentences()

    def _encoded(self, features: list[Feature]) -> Iterator[Encoded]:
        for feature in features:
            if not isinstance(feature, Mapping) or not isinstance(feature.get("properties") or {}, Mapping):
                self._skip(say("A feature is not a GeoJSON feature."))
            elif self._wanted is None or self._wanted(feature.get("properties") or {}) is True:
                try:
                    yield feature, to_blob(feature.get("geometry"), self._srs_id)
                except GeometryUnusable:
                    self._skip(say("Feature {what} has a geometry that is not valid GeoJSON.", what=feature.get("id")))

    def _inside(self, encoded: Iterator[Encoded]) -> Iterator[Encoded]:
        if self._area is None:
            return encoded
        found = list(encoded)
        geometries = [None if blob is None else to_wkb(blob) for _, blob in found]
        return (each for each, inside in zip(found, self._area.intersects_wkb(geometries)) if inside)

    def _fresh(self, encoded: list[Encoded]) -> list[Encoded]:
        """Leave out what came before: pages shift when somebody adds or deletes meanwhile."""
        ids = [_identifier(feature) for feature, _ in encoded]
        named = [each for each in ids if each is not None]
        if self._again is not None:
            self.repeats += sum(self._again.repeated(named))
        came_before = iter(self._ids.repeated(named))
        fresh = []
        for each, server_id in zip(encoded, ids):
            if server_id is None or not next(came_before):
                self._repeated = 0
                fresh.append(each)
                continue
            if self._again is not None:
                continue
            self._skip(say("A feature came twice."))
            self.repeats += 1
            self._twice += 1
            self._repeated += 1
            if self._repeated == REPEATED:
                raise UnexpectedContent(say("{url} gives the same features again and again.", url=self._address))
        return fresh

    def _misfit(self, field: Field) -> Callable[[Any], None]:
        def misfit(value: Any) -> None:
            words = say(
                "{property_name} “{value}” is not of type {type}: left empty.",
                property_name=field.property_name,
                value=str(value)[:60],
                type=field.type.value,
            )
            self._remarks.note(words)

        return misfit

    def _distinct_uuids(self, properties: list[Mapping[str, Any]], ids: list[Optional[str]]) -> list[str]:
        uuids = [self._uuid(each, server_id) for each, server_id in zip(properties, ids)]
        doubles = [place for place, double in enumerate(self._uuids.repeated(uuids)) if double]
        for place in doubles:
            self._remarks.note(say("Two features have the same uuid: the second one got another one here."))
            uuids[place] = self._made_uuid(ids[place])
        if doubles:
            self._uuids.repeated([uuids[place] for place in doubles])
        return uuids

    def _uuid(self, properties: Mapping[str, Any], server_id: Optional[str]) -> str:
        given = properties.get(self._schema.uuid_field) if self._schema.uuid_field else None
        return str(given) if given else self._made_uuid(server_id)

    def _made_uuid(self, server_id: Any) -> str:
        if server_id is None:
            self._remarks.note(say("A feature has no id: changes to it cannot be sent back."))
            return str(uuid.uuid4())
        return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{self._address}/items/{server_id}"))

    def _measure(self, encoded: list[Encoded]) -> None:
        self.geometry_types.update(feature["geometry"]["type"] for feature, blob in encoded if blob is not None)
        full = [blob for _, blob in encoded if blob is not None and not is_empty(blob)]
        if not full:
            return
        self.has_z = self.has_z or any(map(has_z, full))
        boxes = np.frombuffer(b"".join([blob[ENVELOPE] for blob in full]), "<f8").reshape(-1, 4)
        low, high = boxes.min(axis=0), boxes.max(axis=0)
        box = float(low[0]), float(high[1]), float(low[2]), float(high[3])
        known = self.extent or box
        self.extent = min(box[0], known[0]), max(box[1], known[1]), min(box[2], known[2]), max(box[3], known[3])

    def _skip(self, words: str) -> None:
        self.skipped += 1
        if self._again is None:
            self._remarks.note(words)

    def _note_undeclared(self, properties: list[Mapping[str, Any]]) -> None:
        for each in properties:
            if not self._declared.issuperset(each):
                for name in each.keys() - self._declared:
                    self._remarks.note(say("“{name}” is not in the service's schema: left out.", name=name))


def _identifier(feature: Feature) -> Optional[str]:
    """Return a feature's id as it stands in addresses; a list or an object is none."""
    given = feature.get("id")
    return str(given) if isinstance(given, (str, int, float)) and given != "" else None


def _columns(properties: list[Mapping[str, Any]], names: list[str]) -> Sequence[Sequence[Any]]:
    """Return the values of each property, None where a feature does not have it."""
    if len(names) > 1 and properties:
        try:
            return list(zip(*map(itemgetter(*names), properties)))
        except KeyError:  # some feature leaves a property out: the slower way
            return [[each.get(name) for each in properties] for name in names]
    return [[each.get(name) for each in properties] for name in names]
