# SPDX-License-Identifier: GPL-2.0-or-later
"""One facility as somebody found it: where it lies, what it is called, what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.geometry import envelope, to_blob
from crm_dataspace_plugin.core.schema import Field, Schema
from crm_dataspace_plugin.core.sync.values import TITLES, State
from crm_dataspace_plugin.core.vocabulary.words import fold, says_nothing, strong_parts

ToDegrees = Callable[[Bbox], Bbox]

# names of fields, folded, that hold what a facility is called
NAMES = frozenset(
    {
        *TITLES, "local name", "site name", "nombre instalacion", "nombre faena", "nome", "minename", "mine name",
        "nom", "bezeichnung", "nazwa", "facility name", "nombre",
    }
)  # fmt: skip
ALIASES = frozenset({"alternative names", "alternative name", "other names", "other name", "aliases", "alias"})


@dataclass(frozen=True)
class Sighting:
    """A facility as one side has it.

    Attributes:
        key: tells it from the others of the same side.
        box: west, south, east, north of its outline in degrees, WGS 84; a point has no width.
        names: as written, aliases too; none where nobody knows any.
        facility_type: code, empty where not known.
    """

    key: str
    box: Bbox
    names: tuple[str, ...] = ()
    facility_type: str = ""


def sighting_of(key: str, state: State, schema: Schema, to_degrees: ToDegrees) -> Optional[Sighting]:
    """Return a feature as a sighting, None where it has no position."""
    geometry = state.get(GEOMETRY_CHANGE)
    found = envelope(to_blob(geometry, 0)) if geometry else None
    if found is None:
        return None
    west, east, south, north = found
    names = tuple(dict.fromkeys(_names(state, schema)))
    return Sighting(key, to_degrees((west, south, east, north)), names, _type(state, schema))


def _names(state: State, schema: Schema) -> Iterator[str]:
    for field in schema.fields:
        title, value = fold(field.property_name), state.get(field.name)
        if title in NAMES:
            yield from _texts([value])
        elif title in ALIASES:
            yield from _texts(value if isinstance(value, list) else strong_parts(str(value or "")))


def _texts(values: list[Any]) -> Iterator[str]:
    for each in values:
        if isinstance(each, str) and not says_nothing(each):
            yield each


def _type(state: State, schema: Schema) -> str:
    found: list[Field] = [each for each in schema.fields if each.codelist == "facility_type"]
    values = (state.get(each.name) for each in found)
    return next((each for each in values if isinstance(each, str)), "")
