# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines in words: how large, how many points, and what that is beside another one."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.sync.outline import Measures, Shape
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
HECTARE = 10_000.0  # m²
KILOMETRE = 1000.0  # m
LEAST = 0.5  # metres and per cent, below which nothing is said to have moved or grown


def outline_words(outline: Optional[Measures]) -> str:
    if outline is None:
        return translate("Outline", "none")
    points = translate("Outline", "{} points").format(number(outline.points))
    if outline.shape is Shape.AREA:
        return translate("Outline", "{}, {}").format(area_words(outline.area), points)
    if outline.shape is Shape.LINE:
        return translate("Outline", "{} long, {}").format(distance_words(outline.length), points)
    place = f"{outline.latitude:.5f}, {outline.longitude:.5f}"
    return place if outline.points == 1 else translate("Outline", "{} around {}").format(points, place)


def difference_words(base: Optional[Measures], outline: Optional[Measures]) -> str:
    """Return how an outline differs from the base: its size, its points, how far its middle moved."""
    if base is None or outline is None:
        return translate("Outline", "added") if outline is not None else translate("Outline", "removed")
    parts = []
    for before, after, words in (
        (base.area, outline.area, area_words),
        (base.length, outline.length, distance_words),
    ):
        if before and abs(after - before) * 100 >= LEAST * before:
            share = number(round((after - before) / before * 100))
            sign = "+" if after > before else ""
            larger = (
                translate("Outline", "{} larger ({} %)")
                if after > before
                else translate("Outline", "{} smaller ({} %)")
            )
            parts.append(larger.format(words(abs(after - before)), f"{sign}{share}"))
    more = outline.points - base.points
    if more:
        words_of = translate("Outline", "{} points more") if more > 0 else translate("Outline", "{} points fewer")
        parts.append(words_of.format(number(abs(more))))
    moved = base.metres_to(outline)
    if moved >= LEAST:
        parts.append(translate("Outline", "middle {} away").format(distance_words(moved)))
    return ", ".join(parts) or translate("Outline", "nearly the same")


def area_words(area: float) -> str:
    if area >= HECTARE:
        return translate("Outline", "{} ha").format(number(_rounded(area / HECTARE)))
    return translate("Outline", "{} m²").format(number(_rounded(area)))


def distance_words(metres: float) -> str:
    if metres >= KILOMETRE:
        return translate("Outline", "{} km").format(number(_rounded(metres / KILOMETRE)))
    return translate("Outline", "{} m").format(number(_rounded(metres)))


def _rounded(value: float) -> float:
    """Return three digits of what is small, all whole ones of what is large."""
    return float(f"{value:.3g}") if value < 1000 else float(round(value))
