# SPDX-License-Identifier: GPL-2.0-or-later
"""Filters that let a write happen only while a feature still has the values that were read.

Source: OGC 04-095 (Filter 1.1), OGC 09-026r2 (Filter 2.0). QGIS Server does not find large numbers and dates by
`PropertyIsEqualTo`, and takes no notice of what stands beside an id.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.schema import FieldType, Schema
from crm_dataspace_plugin.core.sync.values import State

_AS_TEXT = frozenset({FieldType.REAL, FieldType.DATE, FieldType.DATETIME})


@dataclass(frozen=True)
class WfsFilter:
    """Writes filters.

    Attributes:
        version: of the service, `1.1.0` or `2.0.0`.
        likes: whether numbers and dates are found by how they are written only, as QGIS Server does.
    """

    version: str
    likes: bool = False

    @property
    def prefix(self) -> str:
        return "fes" if self.version.startswith("2") else "ogc"

    def by_ids(self, ids: Iterable[str]) -> str:
        if self.version.startswith("2"):
            return self._filter("".join(f'<fes:ResourceId rid="{escape(each)}"/>' for each in ids))
        return self._filter("".join(f'<ogc:FeatureId fid="{escape(each)}"/>' for each in ids))

    def all_of(self, conditions: Iterable[str]) -> str:
        parts = list(conditions)
        return self._filter(f"<{self.prefix}:And>{''.join(parts)}</{self.prefix}:And>" if len(parts) > 1 else parts[0])

    def any_of(self, conditions: Sequence[str]) -> str:
        inner = "".join(conditions)
        return self._filter(f"<{self.prefix}:Or>{inner}</{self.prefix}:Or>" if len(conditions) > 1 else inner)

    def equals(self, name: str, value: Any, kind: FieldType) -> Optional[str]:
        """Return the condition that a property has a value; None where it cannot be put so that a service finds it."""
        p = self.prefix
        reference = "ValueReference" if p == "fes" else "PropertyName"
        named = f"<{p}:{reference}>{escape(name)}</{p}:{reference}>"
        if value is None:
            return f"<{p}:PropertyIsNull>{named}</{p}:PropertyIsNull>"
        if kind in (FieldType.LIST, FieldType.JSON):
            return None
        literal = f"<{p}:Literal>{escape(text_of(value), quote=False)}</{p}:Literal>"
        if self.likes and (kind in _AS_TEXT or (kind is FieldType.TEXT and _looks_like_number(value))):
            return (
                f'<{p}:PropertyIsLike wildCard="*" singleChar="?" escapeChar="!">{named}{literal}</{p}:PropertyIsLike>'
            )
        return f"<{p}:PropertyIsEqualTo>{named}{literal}</{p}:PropertyIsEqualTo>"

    def still(self, schema: Schema, values: State, names: Iterable[str]) -> tuple[list[str], bool]:
        """Return the conditions that fields have the values given, and whether there is one for each."""
        found: list[str] = []
        whole = True
        for name in names:
            field = None if name == GEOMETRY_CHANGE else schema.field(name)
            condition = self.equals(field.property_name, values.get(name), field.type) if field else None
            if condition is None:
                whole = False
            else:
                found.append(condition)
        return found, whole

    def _filter(self, inner: str) -> str:
        return f"<{self.prefix}:Filter>{inner}</{self.prefix}:Filter>"


def text_of(value: Any) -> str:
    """Return a value as XML has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else str(value)


def _looks_like_number(value: Any) -> bool:
    try:
        float(value)
    except ValueError:
        return False
    return True
