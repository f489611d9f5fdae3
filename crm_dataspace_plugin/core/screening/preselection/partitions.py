# SPDX-License-Identifier: GPL-2.0-or-later
"""The pre-selection in parts that know nothing of each other, as an engine on many machines would run it.

A part is a few facilities with the receptors around them. Each part is one call of the same `screen` that screens a
whole layer; its table, put back into the order of the facilities, is the table of one run, to the last byte:

    for rows in parts(len(facilities), 100):                   # or any other grouping of positions
        for reach in REACHES:                                  # metres of the halo around the facilities
            near = within(facilities, receptors, rows, reach)  # plain filters: can be a join on tiles
            found = screen(take(facilities, rows), near)       # the work
            done = settled(found, reach)                       # only rows that are not, go on

What goes in and out is plain: geometries in degrees, columns of values, and a table by field (see `result_table`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Callable

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes
from crm_dataspace_plugin.core.screening.geometry.tiles import near
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.protocol import LAYER_INPUTS, protocol
from crm_dataspace_plugin.core.screening.preselection.result import Screening
from crm_dataspace_plugin.core.screening.preselection.result_table import Table, columns

Rows = NDArray[np.intp]

REACHES = (10_000.0, 100_000.0, math.inf)  # metres


def screen_in_parts(
    facilities: Facilities,
    receptors: Mapping[str, Receptors],
    groups: Iterator[Rows],
    screen: Callable[[Facilities, Mapping[str, Receptors]], Screening],
) -> Table:
    """Screen each group of facilities by itself, one after the other, and return the table of all.

    Args:
        groups: positions of facilities, each in one group only.
        screen: `preselection.screen`, with its thresholds.
    """
    whole: Table = {}
    for group in groups:
        rows = group
        for reach in REACHES:
            found = screen(take(facilities, rows), within(facilities, receptors, rows, reach))
            done = settled(found, reach) | ~facilities.shapes.usable[rows]
            for name, values in columns(found).items():
                into = whole.setdefault(name, [None] * len(facilities))
                for row in np.flatnonzero(done).tolist():
                    into[rows[row]] = values[row]
            rows = rows[~done]
            if not len(rows):
                break
    return whole


def parts(size: int, count: int) -> Iterator[Rows]:
    """Yield the positions of `size` facilities in so many parts as equal as can be; fewer if there are fewer."""
    yield from (each for each in np.array_split(np.arange(size), count) if len(each))


def take(facilities: Facilities, rows: Rows) -> Facilities:
    """Return some of the facilities."""
    return Facilities(
        _shapes(facilities.shapes, rows),
        {role: _column(each, rows) for role, each in facilities.columns.items()},
        [facilities.names[row] for row in rows.tolist()] if facilities.names else (),
        facilities.statements.take(rows.tolist()),
    )


def within(
    facilities: Facilities, receptors: Mapping[str, Receptors], rows: Rows, reach: float
) -> dict[str, Receptors]:
    """Return of each layer the receptors that may lie within `reach` metres of these facilities.

    Those without a usable geometry stay: the reasons tell how many these are.
    """
    found = {}
    for name, layer in receptors.items():
        chosen = ~layer.shapes.usable
        chosen |= near(facilities.shapes.geometries[rows], layer.shapes.geometries, reach)
        kept = np.flatnonzero(chosen)
        population = None if layer.population is None else _column(layer.population, kept)
        found[name] = Receptors(_shapes(layer.shapes, kept), population)
    return found


def settled(found: Screening, reach: float) -> NDArray[np.bool_]:
    """Tell of which facilities no receptor beyond `reach` metres can change the result."""
    thresholds = (found.thresholds[each.threshold] for each in protocol().questions if each.input in LAYER_INPUTS)
    done = np.full(len(found.decision.examine), math.isinf(reach) or reach >= max(thresholds))
    if not math.isinf(reach):
        for metres in found.distances.values():
            done &= metres <= reach
    return done


def _shapes(shapes: Shapes, rows: Rows) -> Shapes:
    return replace(shapes, geometries=shapes.geometries[rows], problems=shapes.problems[rows])


def _column(column: Column, rows: Rows) -> Column:
    return replace(column, values=[column.values[row] for row in rows.tolist()])
