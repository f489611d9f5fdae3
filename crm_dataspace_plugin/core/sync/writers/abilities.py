# SPDX-License-Identifier: GPL-2.0-or-later
"""What a service can do with one collection, found out before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.schema import FieldType, Schema
from crm_dataspace_plugin.core.sync.changes import FeatureChange, Operation
from crm_dataspace_plugin.core.sync.values import State
from crm_dataspace_plugin.core.sync.writers.marks import marked
from crm_dataspace_plugin.core.sync.writers.rounding import rounded
from crm_dataspace_plugin.core.words import later, said, say

CANNOT_EMPTY = later("Through this interface the service cannot empty a field: its WFS can, where it has one.")
CANNOT_BE_SHAPELESS = later("The service takes no feature without a geometry.")
CANNOT_RESHAPE = later("Through this interface the service cannot change a geometry: its WFS can, where it has one.")
CANNOT_UNSHAPE = later("The service cannot take the geometry away from a feature.")
ROUNDS = later("The service rounds whole numbers of more than fifteen digits.")
UNSENDABLE = later("The text has a control character, which XML cannot carry: write it anew without.")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # Source: XML 1.0, section 2.2
EXACT = 2**53  # above it a double has no room for every whole number
NO_WAY = {
    Operation.INSERT: "The service takes no new features.",
    Operation.UPDATE: "The service lets no feature be changed.",
    Operation.DELETE: "The service lets no feature be deleted.",
}


class Precondition(str, Enum):
    """What keeps another's change, made between reading and writing, from being overwritten; the strictest first."""

    REVISION = "revision"  # ETag and If-Match
    TIME = "time"  # Last-Modified and If-Unmodified-Since
    VALUES = "values"  # the values read stand in the filter of the update
    COMPARED = "compared"  # the feature is read once more right before it is written


_SAID = {
    Precondition.REVISION: "",
    Precondition.TIME: (
        "The service tells versions apart by the second only: another's change within the second of the reading is"
        " looked for once more before writing, which narrows the moment in which it can be lost."
    ),
    Precondition.VALUES: (
        "The service keeps no revisions: an update is made on the condition that the values it replaces are still"
        " those that were read."
    ),
    Precondition.COMPARED: (
        "The service keeps no revisions: each feature is compared right before it is written, which narrows the moment"
        " in which another's change can be lost, but does not close it."
    ),
}


@dataclass(frozen=True)
class Abilities:
    """What a service can do with one collection.

    Attributes:
        operations: what may be done to features.
        patches: whether single values can be sent, without the rest of the feature.
        nulls: whether a field can be emptied.
        exact: whether whole numbers arrive with all their digits.
        shapeless: whether a new feature may be without geometry.
        reshapes, unshapes: whether a geometry can be changed, and taken away.
        by_xml: whether changes are sent as XML; one text with a control character would spoil those sent with it.
        marks: whether the service gives `<` and `>` of every text as `&lt;` and `&gt;`, whichever of them it holds.
        decimals: how many the service keeps of a coordinate, None where it keeps all.
    """

    precondition: Precondition = Precondition.COMPARED
    operations: frozenset[Operation] = frozenset(Operation)
    patches: bool = True
    nulls: bool = True
    exact: bool = True
    shapeless: bool = True
    reshapes: bool = True
    unshapes: bool = True
    by_xml: bool = False
    marks: bool = False
    decimals: Optional[int] = None

    def limits(self, schema: Schema) -> tuple[str, ...]:
        """Return what the service cannot do, one sentence each."""
        told = [words for kind, words in NO_WAY.items() if kind not in self.operations]
        if not self.nulls:
            told.append(said(CANNOT_EMPTY))
        if not self.exact and any(each.type is FieldType.INTEGER for each in schema.fields):
            told.append(said(ROUNDS))
        if self.marks:
            told.append(say("The service gives < and > as &lt; and &gt;: they are read so, and sent as < and >."))
        if schema.geometry_type:
            told += self._about_geometry()
        if self.operations:
            told.append(_SAID[self.precondition])
        return tuple(filter(None, told))

    def faults(self, change: FeatureChange, schema: Schema) -> tuple[tuple[str, str], ...]:
        """Return `(field, sentence)` for what the service could not do of a change; `""` for all of it."""
        if change.kind not in self.operations:
            return (("", NO_WAY[change.kind]),)
        values = tuple((each.field, words) for each in change.fields for words in self._value_faults(each.ours))
        if change.kind is Operation.UPDATE:
            return (*self._faults(change), *values)
        return (*self._of_new(change), *values) if schema.geometry_type else values

    def storable(self, patch: State) -> State:
        """Return a patch as the service will give it back."""
        if self.marks:
            patch = {name: marked(value) for name, value in patch.items()}
        shape = patch.get(GEOMETRY_CHANGE)
        if self.decimals is None or shape is None:
            return patch
        return {**patch, GEOMETRY_CHANGE: rounded(shape, self.decimals)}

    def _value_faults(self, value: Any) -> Iterator[str]:
        if not self.exact and _is_long(value):
            yield said(ROUNDS)
        if self.by_xml and isinstance(value, str) and _NO_XML.search(value):
            yield said(UNSENDABLE)

    def _about_geometry(self) -> Iterator[str]:
        if not self.shapeless:
            yield said(CANNOT_BE_SHAPELESS)
        if not self.reshapes:
            yield said(CANNOT_RESHAPE)
        elif not self.unshapes:
            yield said(CANNOT_UNSHAPE)
        if self.decimals is not None:
            yield say(
                "The service keeps {decimals} decimals of a coordinate: what is sent is rounded to them.",
                decimals=self.decimals,
            )

    def _faults(self, change: FeatureChange) -> Iterator[tuple[str, str]]:
        for each in change.fields:
            if each.field == GEOMETRY_CHANGE:
                if not self.reshapes:
                    yield each.field, said(CANNOT_RESHAPE)
                elif each.ours is None and not self.unshapes:
                    yield each.field, said(CANNOT_UNSHAPE)
            elif each.ours is None and not self.nulls:
                yield each.field, said(CANNOT_EMPTY)

    def _of_new(self, change: FeatureChange) -> tuple[tuple[str, str], ...]:
        shaped = any(each.field == GEOMETRY_CHANGE for each in change.fields)
        if change.kind is Operation.DELETE or shaped or self.shapeless:
            return ()
        return ((GEOMETRY_CHANGE, said(CANNOT_BE_SHAPELESS)),)


def _is_long(value: Any) -> bool:
    return isinstance(value, int) and abs(value) > EXACT
