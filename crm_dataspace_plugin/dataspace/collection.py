# SPDX-License-Identifier: GPL-2.0-or-later
"""What a collection is: its fields, its geometry, whose features it shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any, Optional

CATALOGUE = "catalogue"  # the collection of records
UUID = "uuid"


@dataclass(frozen=True)
class Property:
    """One attribute.

    Attributes:
        type: `text`, `integer`, `real`, `boolean`, `date`, `datetime` or `list`.
        codelist: code list its values usually come from; not enforced, as real inventories have crooked values.
        stored_as: the member of `properties` that holds it, where that has another name.
        references: ids of the collections to whose features its values point.
        references_property: the property of those features that has the same values; empty for their ids.
    """

    name: str
    type: str
    title: str = ""
    codelist: str = ""
    unit: str = ""
    stored_as: str = ""
    references: Sequence[str] = ()
    references_property: str = ""

    @property
    def path(self) -> str:
        """Its JSON path inside `properties`; `infer.column_name` keeps quotes out of names."""
        return f'$."{self.stored_as or self.name}"'


@dataclass(frozen=True)
class Collection:
    """One collection of features, or the collection of records.

    Attributes:
        geometry_type: GeoJSON name, `Geometry` for mixed ones, empty for a table.
        source: id of the collection whose features it shows; its own id unless it is a view.
        where: values the features of a view have.
        id_prefix, id_width: how the ids of new features are written, such as `f-000123`.
    """

    id: str
    title: str
    properties: tuple[Property, ...]
    description: str = ""
    geometry_type: str = "Geometry"
    editable: bool = False
    source: str = ""
    where: Mapping[str, Any] = field(default_factory=dict)
    licence: str = ""
    id_prefix: str = ""
    id_width: int = 0

    @property
    def table(self) -> str:
        return self.source or self.id

    @property
    def is_catalogue(self) -> bool:
        return self.id == CATALOGUE

    @cached_property
    def time_property(self) -> str:
        """Name of the property `datetime` looks at: the first date-time, else the first date, else empty."""
        for kind in ("datetime", "date"):
            for each in self.properties:
                if each.type == kind:
                    return each.name
        return ""

    def property(self, name: str) -> Optional[Property]:
        return self._by_name.get(name)

    @cached_property
    def _by_name(self) -> dict[str, Property]:
        return {each.name: each for each in self.properties}

    def document(self) -> dict[str, Any]:
        return asdict(self)


def collection_from(document: Mapping[str, Any]) -> Collection:
    """Return the collection that `Collection.document` described."""
    properties = tuple(Property(**each) for each in document["properties"])
    return Collection(**{**document, "properties": properties})
