# SPDX-License-Identifier: GPL-2.0-or-later
"""The numbers that the stability questions need: from a field first, else from the polygon or the terrain."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.geometry.distance import ground_area
from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes
from crm_dataspace_plugin.core.screening.preselection.inputs import Column
from crm_dataspace_plugin.core.screening.values.measured import Measured
from crm_dataspace_plugin.core.screening.values.quantities import read_column
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.screening.values.words import is_missing
from crm_dataspace_plugin.core.words import say

DIMENSIONS = {"height": Dimension.LENGTH, "slope": Dimension.ANGLE, "area": Dimension.AREA}
_SMALLEST = {"height": 0.0, "slope": 0.0, "area": math.ulp(0.0)}  # an area of 0 is a gap in the data
_LARGEST = {"slope": 90.0}


def from_field(name: str, column: Optional[Column], size: int) -> Measured:
    """Return the numbers of a field in m, m² or degrees; what is missing, unreadable or impossible says so."""
    if column is None:
        return Measured(np.full(size, np.nan), [""] * size, [say("no field for {name} was chosen", name=name)] * size)
    values = read_column(column.field, column.values, DIMENSIONS[name]).values
    with np.errstate(invalid="ignore"):
        wrong = (values < _SMALLEST[name]) | (values > _LARGEST.get(name, math.inf))
    missing = [
        "" if good else _why(name, column.field, value)
        for good, value in zip((np.isfinite(values) & ~wrong).tolist(), column.values)
    ]
    return Measured(np.where(wrong, np.nan, values), [say("field {field}", field=column.field)] * size, missing)


def area(column: Optional[Column], shapes: Shapes) -> Measured:
    """Return areas in m²: from the field, else measured on the ellipsoid from the polygon."""
    given = from_field("area", column, len(shapes.geometries))
    return _filled(
        given, ground_area(shapes.geometries), say("measured from the polygon"), say("the geometry is no polygon")
    )


def from_terrain(name: str, column: Optional[Column], terrain: Optional[Measured], size: int) -> Measured:
    """Return a `slope` in degrees or a `height` in metres: from the field, else from the terrain."""
    given = from_field(name, column, size)
    if terrain is None:
        return _filled(given, np.full(size, np.nan), "", say("no DEM was given"))
    gaps = np.isnan(given.values)
    upper = terrain.values if terrain.upper is None else terrain.upper
    return Measured(
        np.where(gaps, terrain.values, given.values),
        [b if a else s for a, s, b in zip(given.missing, given.sources, terrain.sources)],
        [f"{a}; {b}" if a and b else "" for a, b in zip(given.missing, terrain.missing)],
        np.where(gaps, upper, given.values),
    )


def _filled(given: Measured, others: NDArray[np.float64], source: str, why: str) -> Measured:
    gaps = np.isnan(given.values)
    return Measured(
        np.where(gaps, others, given.values),
        [source if gap else each for gap, each in zip(gaps.tolist(), given.sources)],
        [f"{each}; {why}" if gap else "" for gap, each in zip((gaps & np.isnan(others)).tolist(), given.missing)],
    )


def _why(name: str, field: str, value: Value) -> str:
    if is_missing(value):
        return say("{field}: no value", field=field)
    return say("{field}: “{value}” is no possible {name}", field=field, value=value, name=name)
