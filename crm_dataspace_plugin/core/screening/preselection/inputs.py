# SPDX-License-Identifier: GPL-2.0-or-later
"""What a screening is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes
from crm_dataspace_plugin.core.screening.preselection.statements import NOBODY, Statements

ATTRIBUTES = (
    "facility_type",
    "incident",
    "sulphide",
    "toxic_metals",
    "chemicals",
    "height",
    "area",
    "slope",
    "permeable",
    "exposed",
    "covered",
)


@dataclass(frozen=True)
class Column:
    """One attribute of all facilities.

    Attributes:
        field: its name in the layer.
        values: one for each facility, None for NULL.
    """

    field: str
    values: Sequence[Value]


@dataclass(frozen=True)
class Facilities:
    """Attributes:
    columns: by attribute name (see `ATTRIBUTES`); an attribute without a column is unknown for all.
    names: what to call each facility in reports; may be empty.
    statements: answers of persons.
    """

    shapes: Shapes
    columns: Mapping[str, Column] = field(default_factory=dict)
    names: Sequence[str] = ()
    statements: Statements = NOBODY

    def __len__(self) -> int:
        return len(self.shapes.geometries)


@dataclass(frozen=True)
class Receptors:
    """One layer of receptors.

    Attributes:
        population: of each settlement; None where the layer has no such field.
    """

    shapes: Shapes
    population: Optional[Column] = None
