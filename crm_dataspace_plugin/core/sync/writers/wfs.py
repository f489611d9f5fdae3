# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes through WFS transactions, many features in each, every update guarded by the values that were read.

An update's filter asks for the id and for the values it replaces: where another changed them meanwhile, nothing is
found and nothing is overwritten. What no filter can ask for (outlines, lists) is compared right before it is written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, Optional, Union

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.sync.values import State, fitted, same_value
from crm_dataspace_plugin.core.sync.writers import Overtook, Remote, Search, Written
from crm_dataspace_plugin.core.sync.writers.abilities import Abilities
from crm_dataspace_plugin.core.sync.writers.batches import Batches, Change
from crm_dataspace_plugin.core.sync.writers.comparing import ComparingWriter
from crm_dataspace_plugin.core.sync.writers.gathering import Gathering
from crm_dataspace_plugin.core.sync.writers.geojson import remote_of
from crm_dataspace_plugin.core.sync.writers.reprojection import reprojected
from crm_dataspace_plugin.core.sync.writers.transaction import delete, insert, update
from crm_dataspace_plugin.core.sync.writers.wfs_filter import text_of
from crm_dataspace_plugin.core.sync.writers.wfs_layer import WfsLayer, features_of, read_layer
from crm_dataspace_plugin.core.words import say

TOGETHER = 100  # features in one transaction
READ_TOGETHER = 50  # ids in the address of one question
SOUGHT_TOGETHER = 10  # uuids in the filter in it


class WfsWriter(ComparingWriter):
    """Writes to one layer."""

    together = TOGETHER

    def __init__(self, http: Http, source: Source, tick: Tick = silent) -> None:
        super().__init__(source.schema)
        self._http = http
        self._source = source
        self._tick = tick
        self._known: Optional[WfsLayer] = None
        self._reading: Gathering[str, Optional[Remote]] = Gathering(self._read, READ_TOGETHER)
        self._seeking: Gathering[str, Search] = Gathering(self._seek, SOUGHT_TOGETHER)
        self._writing: Gathering[Change, Written] = Gathering(self._write, TOGETHER)

    @property
    def abilities(self) -> Abilities:
        return self._layer.abilities

    @property
    def _layer(self) -> WfsLayer:
        if self._known is None:
            self._known = read_layer(self._http, self._source, self._tick)
        return self._known

    def probe(self) -> None:
        self._known = read_layer(self._http, self._source, self._tick)

    def fetch(self, server_id: str) -> Optional[Remote]:
        return self._reading.ask(server_id)

    def find(self, uuid: str, values: State) -> Search:
        """Look by the uuid where the service keeps one, else by all values that a filter can ask for."""
        filters, schema = self._layer.filters, self._schema
        if schema.uuid_field:
            return self._seeking.ask(uuid)
        conditions, _ = filters.still(schema, values, values)
        found = self._ask_for(filters.all_of(conditions)) if conditions else []
        alike = [each for each in found if self._is(values, each)]
        return Search(alike[0], True) if len(alike) == 1 else Search(None, False)

    def create(self, uuid: str, values: State) -> Written:
        names = {each.property_name for each in self._layer.described.schema.fields}
        contents = [
            (each.property_name, self._xml(each.name, values[each.name]))
            for each in self._schema.fields
            if values.get(each.name) is not None and each.property_name in names  # others make QGIS Server hang
        ]
        if self._schema.uuid_field in names - dict(contents).keys():
            contents.append((self._schema.uuid_field, uuid))
        shape = self._layer.described.geometry_name
        if shape and values.get(GEOMETRY_CHANGE) is not None:
            contents.append((shape, self._xml(GEOMETRY_CHANGE, values[GEOMETRY_CHANGE])))
        action = insert(self._layer.name, contents)
        change = Change("insert", action, lambda: self._created(uuid, values))
        if self._schema.uuid_field:
            return self._writing.ask(change)
        written = self._write([change])[0]  # alone: of several the ids could not be told apart
        if isinstance(written, Exception):
            raise written
        return written

    def update(self, theirs: Remote, patch: State) -> Written:
        layer = self._layer
        conditions, whole = layer.filters.still(self._schema, theirs.values, patch)
        identity = self._identity(theirs)
        if not whole or identity is None:
            self._goes_unguarded(theirs)
            self._compare_again(theirs)
        by_id = layer.filters.by_ids([theirs.server_id])
        condition = by_id if identity is None else layer.filters.all_of([identity, *conditions])
        try:
            return self._update(theirs, patch, condition)
        except Overtook:
            self._compare_again(theirs)
        # it is unchanged, yet its values were not found: the service compares them in a way of its own
        self._goes_unguarded(theirs)
        return self._update(theirs, patch, by_id)

    def delete(self, theirs: Remote) -> None:
        self._goes_unguarded(theirs)  # filters of deletions take nothing but ids in some services
        self._compare_again(theirs)
        action = delete(self._layer.name, self._layer.filters.by_ids([theirs.server_id]))
        try:
            self._writing.ask(Change("delete", action, lambda: self._gone(theirs)))
        except Overtook as error:
            if error.current is not None:
                raise

    def _update(self, theirs: Remote, patch: State, condition: str) -> Written:
        values = [
            (self._element(name), None if value is None else self._xml(name, value)) for name, value in patch.items()
        ]
        action = update(self._layer.name, values, condition, self._layer.version)
        return self._writing.ask(Change("update", action, lambda: self._updated(theirs, patch)))

    def _identity(self, theirs: Remote) -> Optional[str]:
        """Return the condition that asks for a feature by its key; beside an id, others are not looked at."""
        layer = self._layer
        for name in filter(None, (layer.key, self._schema.uuid_field)):
            value = self._property(theirs, name)
            if value not in (None, ""):
                kinds = {each.property_name: each.type for each in self._schema.fields}
                return layer.filters.equals(name, value, kinds.get(name, self._uuid_type))
        return None

    @property
    def _uuid_type(self) -> FieldType:
        own = (each.type for each in self._schema.fields if each.property_name == self._schema.uuid_field)
        return next(own, FieldType.TEXT)

    def _write(self, changes: Sequence[Change]) -> Sequence[Union[Written, Exception]]:
        return Batches(self._http, self._layer).send(changes)

    def _created(self, uuid: str, values: State) -> Optional[Written]:
        """Tell whether a feature arrived after all; NetworkError where that cannot be told."""
        found = self._seek([uuid])[0] if self._schema.uuid_field else self.find(uuid, values)
        if found.found is None and not found.certain:
            raise errors.UnexpectedContent(say("The service does not tell whether it has the new feature."))
        return Written(found.found.server_id) if found.found else None

    def _updated(self, theirs: Remote, patch: State) -> Optional[Written]:
        current = self._one(theirs.server_id)
        if current is None:
            return None
        same = all(same_value(self._schema, name, value, current.values.get(name)) for name, value in patch.items())
        return Written(theirs.server_id) if same else None

    def _gone(self, theirs: Remote) -> Optional[Written]:
        return None if self._one(theirs.server_id) else Written(theirs.server_id)

    def _read(self, ids: Sequence[str]) -> Sequence[Union[Optional[Remote], Exception]]:
        word = "resourceId" if self._layer.version == "2.0.0" else "featureId"
        found = {each.server_id: each for each in self._asked({word: ",".join(dict.fromkeys(ids))})}
        return [found.get(each) for each in ids]

    def _seek(self, uuids: Sequence[str]) -> Sequence[Search]:
        filters, name = self._layer.filters, self._schema.uuid_field
        conditions = [filters.equals(name, each, self._uuid_type) or "" for each in dict.fromkeys(uuids)]
        seen = self._ask_for(filters.any_of(conditions))
        found = {self._property(each, name): each for each in seen}
        honoured = all(each in uuids for each in found)  # else the filter was not looked at
        return [Search(found.get(each), each in found or honoured) for each in uuids]

    def _one(self, server_id: str) -> Optional[Remote]:
        """Read a feature from within a group that is being sent."""
        (found,) = self._read([server_id])
        return found if isinstance(found, Remote) else None

    def _ask_for(self, condition: str) -> list[Remote]:
        prefix = self._layer.filters.prefix
        space = {"ogc": "http://www.opengis.net/ogc", "fes": "http://www.opengis.net/fes/2.0"}[prefix]
        declared = condition.replace(f"<{prefix}:Filter", f'<{prefix}:Filter xmlns:{prefix}="{space}"', 1)
        return list(self._asked({"filter": declared}))

    def _asked(self, limits: dict[str, str]) -> Iterator[Remote]:
        layer = self._layer
        features = features_of(
            self._http, layer.service, layer.kind, layer.described, self._source.crs, limits, self._tick
        )
        return (remote_of(each, self._schema, "", layer.service.url) for each in features)

    def _property(self, remote: Remote, name: str) -> Any:
        return (remote.raw.get("properties") or {}).get(name)

    def _is(self, values: State, candidate: Remote) -> bool:
        return all(same_value(self._schema, name, each, candidate.values.get(name)) for name, each in values.items())

    def _element(self, name: str) -> str:
        return (
            self._layer.described.geometry_name if name == GEOMETRY_CHANGE else self._schema.field(name).property_name
        )

    def _xml(self, name: str, value: Any) -> str:
        if name == GEOMETRY_CHANGE:
            shape = fitted(value, self._schema.geometry_type) or value
            return self._layer.gml.of(reprojected(shape, self._layer.crs, self._layer.kept_in))
        text = json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else text_of(value)
        return escaped(text)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
