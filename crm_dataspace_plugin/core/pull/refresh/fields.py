# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of a layer's fields on the service since it was pulled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Callable

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.words import say

Fits = Callable[[str, FieldType], bool]  # whether all that came in a column is of a type


@dataclass(frozen=True)
class FieldMatch:
    """How what came fits a layer.

    Attributes:
        columns: name of a field here → name of its column among what came.
        added: fields that are new there, by the names they get here.
        schema: of the layer with them, and with what the service says by now about the others.
    """

    columns: Mapping[str, str]
    added: tuple[Field, ...]
    schema: Schema


def match_fields(layer: str, known: Schema, came: Schema, fits: Fits) -> FieldMatch:
    """Match the fields by the service's names.

    Raises:
        DataError: a field is gone, or has another type, or the layer has a geometry where it had none.
    """
    there = {each.property_name: each for each in came.fields}
    wrong = [say("“{name}” is gone", name=each.name) for each in known.fields if each.property_name not in there]
    columns, fields = {}, []
    for each in known.fields:
        new = there.pop(each.property_name, None)
        if new is None:
            continue
        if new.type is not each.type and not fits(new.name, each.type):
            wrong.append(
                say(
                    "“{name}” is {type} instead of {before}",
                    name=each.name,
                    type=new.type.value,
                    before=each.type.value,
                )
            )
        columns[each.name] = new.name
        fields.append(replace(new, name=each.name, type=each.type, server_name=each.server_name))
    if bool(known.geometry_type) != bool(came.geometry_type):
        wrong.append(say("it has a geometry now") if came.geometry_type else say("it has no geometry any more"))
    names = {each.name.lower() for each in known.fields}
    wrong += [say("a second “{name}” came", name=each.name) for each in there.values() if each.name.lower() in names]
    if wrong:
        raise DataError(
            say(
                "The service changed the fields of “{layer}”: {wrong}. Nothing was "
                "refreshed: send your changes with Sync, then pull the layer anew into "
                "another field copy.",
                layer=layer,
                wrong=", ".join(wrong),
            )
        )
    added = tuple(there.values())
    schema = Schema(tuple(fields) + added, _geometry_type(known, came), came.uuid_field)
    return FieldMatch({**columns, **{each.name: each.name for each in added}}, added, schema)


def _geometry_type(known: Schema, came: Schema) -> str:
    return known.geometry_type if came.geometry_type == known.geometry_type else "Geometry"
