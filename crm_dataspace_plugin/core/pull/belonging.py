# SPDX-License-Identifier: GPL-2.0-or-later
"""To which features of another layer the features of a child layer belong, so that only theirs are pulled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.relations import Relation
from crm_dataspace_plugin.core.pull.cql2_logic import Predicate
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.words import say

LONGEST_CONDITION = 1500  # characters of an address that every server takes
_GUID = re.compile(r"\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$", re.IGNORECASE)


@dataclass(frozen=True)
class Belonging:
    """The parents of a child layer.

    Attributes:
        parent, parent_field: layer of the field copy, and the column that the children name.
        child_field: the children's property, by the service's name.
        keys: values of `parent_field` among the pulled features, as stored.
        title: of the children, for people.
    """

    parent: str
    parent_field: str
    child_field: str
    keys: tuple[Any, ...] = field(repr=False)
    title: str = ""

    def among(self, wanted: Optional[Predicate]) -> Predicate:
        """Return the test whether a feature has one of the parents, and is `wanted` besides."""
        known = {key_of(each) for each in self.keys}
        name = self.child_field

        def belongs(row: Mapping[str, Any]) -> Optional[bool]:
            value = row.get(name)
            if value is None or key_of(value) not in known:
                return False
            return True if wanted is None else wanted(row)

        return belongs

    def condition(self) -> str:
        """Return SQL, and CQL2 as well, for the same; empty where it would be too long to be sent."""
        if not re.fullmatch(r"\w+", self.child_field) or not self.keys:
            return ""
        text = f"{self.child_field} IN ({','.join(map(_literal, self.keys))})"
        return text if len(text) <= LONGEST_CONDITION else ""

    def relation(self, child: str, schema: Schema) -> Relation:
        """Return the relation to the layer `child` with the fields of `schema`; DataError where it lacks that one."""
        column = next((each.name for each in schema.fields if each.property_name == self.child_field), "")
        if not column:
            raise errors.DataError(
                say(
                    "“{child}” has no field “{child_field}” that names what it belongs to.",
                    child=child,
                    child_field=self.child_field,
                )
            )
        return Relation(f"{self.parent}.{child}", self.parent, self.parent_field, child, column, self.title or child)


def key_of(value: Any) -> str:
    """Return the form in which keys are compared: 5, 5.0 and "5" are one, and so are GUIDs with and without braces."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value)
    found = _GUID.match(text)
    return found.group(1).lower() if found else text


def _literal(value: Any) -> str:
    if isinstance(value, (int, float)):
        return repr(value)
    return "'" + str(value).replace("'", "''") + "'"
