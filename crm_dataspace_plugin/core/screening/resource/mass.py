# SPDX-License-Identifier: GPL-2.0-or-later
"""The dry mass of facilities: stated, or from volume and density; with what it rests on and what is doubtful in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.screening.arrays import BoolArray, FloatArray
from crm_dataspace_plugin.core.screening.resource.margins import Margin, Stated, margin, no_margin_where
from crm_dataspace_plugin.core.screening.resource.uncertainty import Uncertainty
from crm_dataspace_plugin.core.words import say

DERIVED = 1.5  # t/m3: a mass that is exactly so many times the volume was reckoned, not measured
ROUNDED = 1e-6  # t/m3 by which such a ratio may differ, because inventories round to tonnes
DENSITIES = (1.0, 4.0)  # t/m3 between which waste lies
THICKNESSES = (0.1, 100.0)  # m between which facilities lie


@dataclass(frozen=True)
class Amounts:
    """What the mass is reckoned from, shape (n,) each, NaN where not known.

    Attributes:
        tonnage: t; where it is known it comes before the rest.
        volume: m3; where it is not known, area (m2) times thickness (m).
        density: t/m3, dry, or wet with the `moisture` in it.
        moisture: share of water in the mass, %.
        volume_error, density_error: as the inventory states them; that of the volume holds for a stated mass too
            where it is a per cent.
    """

    tonnage: FloatArray
    volume: FloatArray
    area: FloatArray
    thickness: FloatArray
    density: FloatArray
    moisture: float = 0.0
    volume_error: Stated = field(default_factory=Stated)
    density_error: Stated = field(default_factory=Stated)


@dataclass(frozen=True)
class Mass:
    """Of n facilities.

    Attributes:
        tonnes: dry, NaN where not known.
        margins: of what the mass is a product of, by name.
        basis: what each rests on, or what is missing.
        doubts: what does not fit, nothing where all does.
    """

    tonnes: FloatArray
    margins: dict[str, Margin]
    basis: Sequence[str]
    doubts: Sequence[Sequence[str]]


def weigh(amounts: Amounts, errors: Uncertainty) -> Mass:
    """Return the mass; what is not positive is not known."""
    tonnage, volume, density = (_positive(each) for each in (amounts.tonnage, amounts.volume, amounts.density))
    spread = _positive(amounts.area) * _positive(amounts.thickness)
    stated, by_volume = np.isfinite(tonnage), np.isfinite(volume)
    dry = 1.0 - amounts.moisture / 100.0 if 0 <= amounts.moisture < 100 else np.nan
    size = np.where(by_volume, volume, spread)
    # ends of the volume say nothing of a mass that was stated by itself
    volume_error = no_margin_where(stated, margin(size, errors.volume, errors.shape, amounts.volume_error))
    stated_error = no_margin_where(
        ~stated, margin(tonnage, errors.volume, errors.shape, Stated(amounts.volume_error.percent))
    )
    density_error = no_margin_where(stated, margin(density, errors.density, errors.shape, amounts.density_error))
    tonnes = np.where(stated, tonnage, size * density * dry)
    margins = {"mass": stated_error, "volume": volume_error, "density": density_error}
    basis = _basis(stated, by_volume, np.isnan(size), np.isnan(density), tonnes)
    return Mass(tonnes, margins, basis, _doubts(amounts, tonnage, volume, density, margins))


def _positive(values: FloatArray) -> FloatArray:
    with np.errstate(invalid="ignore"):
        return np.where(np.isfinite(values) & (values > 0), values, np.nan)


def _basis(
    stated: BoolArray, by_volume: BoolArray, sizeless: BoolArray, thin: BoolArray, tonnes: FloatArray
) -> list[str]:
    def words(is_stated: bool, has_volume: bool, no_size: bool, no_density: bool, known: bool) -> str:
        if is_stated:
            return say("mass as stated")
        if known:
            return say("mass from {value} and density", value="volume" if has_volume else "area and thickness")
        gaps = (
            (say("volume, area and thickness, or mass"), no_size),
            (say("density ({usual_densities})", usual_densities=_usual_densities()), no_density),
        )
        return say("not known: {value}", value="; ".join(what for what, missing in gaps if missing) or "moisture")

    columns = (stated, by_volume, sizeless, thin, np.isfinite(tonnes))
    return [words(*each) for each in zip(*(column.tolist() for column in columns))]


def _doubts(
    amounts: Amounts, tonnage: FloatArray, volume: FloatArray, density: FloatArray, margins: dict[str, Margin]
) -> list[list[str]]:
    derived = np.abs(tonnage / volume - DERIVED) <= ROUNDED
    area, thickness = _positive(amounts.area), _positive(amounts.thickness)
    thick = np.where(np.isfinite(thickness), thickness, volume / area)
    ratio = np.where(derived, np.nan, tonnage / volume)
    found: list[list[str]] = [[] for _ in derived]
    for position in np.flatnonzero(derived).tolist():
        found[position].append(
            say("the mass is exactly {derived:g} times the volume: reckoned rather than measured", derived=DERIVED)
        )
    for what, values, unit, ends in (
        (say("a density of"), density, "t/m³", DENSITIES),
        (say("mass over volume is"), ratio, "t/m³", DENSITIES),
        (say("a thickness of"), thick, "m", THICKNESSES),
    ):
        for position in np.flatnonzero((values < ends[0]) | (values > ends[1])).tolist():
            found[position].append(
                say(
                    "{what} {values:.3g} {unit}, outside {lowest:g} to {highest:g}",
                    what=what,
                    values=values[position],
                    unit=unit,
                    lowest=ends[0],
                    highest=ends[1],
                )
            )
    for position, words in _margin_doubts(margins):
        found[position].append(words)
    return found


def _margin_doubts(margins: dict[str, Margin]) -> Iterator[tuple[int, str]]:
    for name, each in margins.items():
        for position in np.flatnonzero(each.doubtful).tolist():
            yield position, say("the error stated for the {name} cannot be: the usual one is taken", name=name)


@cache
def _usual_densities() -> Any:
    return read_json("screening", "resource.json")["densities"]
