# SPDX-License-Identifier: GPL-2.0-or-later
"""What a survey comes to, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.survey.forecast import Forecast
from crm_dataspace_plugin.core.survey.problem import Problem
from crm_dataspace_plugin.core.survey.request import SamplingDesign
from crm_dataspace_plugin.core.survey.room import Room
from crm_dataspace_plugin.core.survey.tiles import MANY_TILES
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
MEGA, GIGA = 1e6, 1e9  # bytes


def design_titles() -> list[tuple[SamplingDesign, str]]:
    return [
        (SamplingDesign.STRATIFIED, translate("Survey", "Stratified")),
        (SamplingDesign.RANDOM, translate("Survey", "Random")),
        (SamplingDesign.GRID, translate("Survey", "Grid")),
    ]


def design_words(design: SamplingDesign) -> str:
    """Return in one line what a design means."""
    return {
        SamplingDesign.STRATIFIED: translate("Survey", "One point by chance in each of equally large parts."),
        SamplingDesign.RANDOM: translate("Survey", "Points by chance alone: some parts may stay without one."),
        SamplingDesign.GRID: translate("Survey", "Points at equal steps, the grid turned by chance."),
    }[design]


def count_words(found: Forecast) -> str:
    """Return how many facilities are visited and how many stay at home."""
    told = _facilities(found.facilities)
    if not found.outside:
        return translate("Survey", "{} to visit.").format(told)
    return translate("Survey", "{} to visit; {} outside of the area.").format(told, number(found.outside))


def preview_words(found: Forecast, asked: int) -> str:
    """Return what the samples come to, for `asked` points a facility."""
    if not asked:
        return translate("Survey", "{}, no sample points.").format(_facilities(found.facilities))
    planned = translate("Survey", "{} × {} = {} points").format(
        _facilities(found.facilities), number(asked), number(found.facilities * asked)
    )
    parts = [planned]
    if found.fewer:
        parts.append(
            translate("Survey", "{} too small for the spacing: fewer there, {} points in all").format(
                number(found.fewer), number(found.points)
            )
        )
    if found.unusable:
        parts.append(translate("Survey", "{} without a usable outline: no points there").format(number(found.unusable)))
    return "; ".join(parts) + "."


def basemap_words(tiles: int, size: int) -> str:
    words = translate("Survey", "{} tiles, about {}.").format(number(tiles), size_words(size))
    if tiles > MANY_TILES:
        words += " " + translate("Survey", "Drawing that many takes minutes, from a service even longer.")
    return words


def room_words(room: Optional[Room]) -> str:
    """Return how large the survey becomes and what is free; nothing where that cannot be told."""
    if room is None:
        return ""
    return translate("Survey", "Up to {}; {} free on that disk.").format(size_words(room.size), size_words(room.free))


def check_words(found: Sequence[Problem]) -> str:
    """Return what the checks came to."""
    if not found:
        return translate("Survey", "Checked: nothing stands in the way.")
    if any(each.blocks for each in found):
        return translate("Survey", "Checked: this has to be repaired first.")
    return translate("Survey", "Checked: it can be prepared; worth a look before:")


def made_words(facilities: int, samples: int, folder: Path) -> str:
    points = translate("Survey", "1 sample point") if samples == 1 else translate("Survey", "{} sample points")
    told = (_facilities(facilities), points.format(number(samples)), folder)
    return translate("Survey", "Ready: {}, {}, in {}").format(*told)


def size_words(size: float) -> str:
    """Return bytes as a person reads them."""
    if size >= GIGA:
        return translate("Survey", "{} GB").format(number(round(size / GIGA, 1)))
    return translate("Survey", "{} MB").format(
        number(round(size / MEGA, 1) if size < 10 * MEGA else round(size / MEGA))
    )


def _facilities(count: int) -> str:
    if count == 1:
        return translate("Survey", "1 facility")
    return translate("Survey", "{} facilities").format(number(count))
