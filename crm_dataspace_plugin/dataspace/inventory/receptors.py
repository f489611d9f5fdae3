# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be harmed around the facilities, as features."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crm_dataspace_plugin.dataspace.inventory import names
from crm_dataspace_plugin.dataspace.inventory.dice import Dice
from crm_dataspace_plugin.dataspace.inventory.landscape import Landscape
from crm_dataspace_plugin.dataspace.inventory.plane import Point, distance
from crm_dataspace_plugin.dataspace.inventory.regions import Region

Features = list[dict[str, Any]]

RECEPTORS = ("watercourses", "settlements", "protected-areas", "farmland", "poor-status-water")
_USES = ("pasture", "arable", "orchard", "meadow", "vineyard")


def add_receptors(dice: Dice, region: Region, land: Landscape, layers: dict[str, Features]) -> None:
    """Append the receptors of one district to `layers`, which has a list for each of `RECEPTORS`."""
    words = names.WORDS[region.language]
    for rank, stream in enumerate(land.streams):
        name = words.river.format(names.place(dice, region.language))
        order = {"order": 2 - rank, "length_m": round(_length(stream), 0)}
        _add(dice, region, layers["watercourses"], "w", name, _line(land, stream), order)
        if dice.chance(0.55):
            status = dice.weighted({"moderate": 4.0, "poor": 3.0, "bad": 2.0})
            below = stream[dice.whole(len(stream) // 4, len(stream) // 2) :]
            _add(dice, region, layers["poor-status-water"], "q", name, _line(land, below), {"status": status})
    for place, population in land.settlements:
        name = names.place(dice, region.language)
        point = {"type": "Point", "coordinates": land.plane.degrees([place])[0]}
        _add(dice, region, layers["settlements"], "s", name, point, {"population": population})
    for ring in land.protected:
        name = words.reserve.format(names.place(dice, region.language))
        kind = {"designation": dice.pick(("SAC", "SPA", "national"))}
        _add(dice, region, layers["protected-areas"], "p", name, _polygon(land, ring), kind)
    for ring in land.farmland:
        name = names.place(dice, region.language)
        _add(dice, region, layers["farmland"], "l", name, _polygon(land, ring), {"use": dice.pick(_USES)})


def _add(
    dice: Dice, region: Region, layer: Features, prefix: str, name: str, geometry: dict[str, Any], own: dict[str, Any]
) -> None:
    identity = {"uuid": dice.uuid(), "name": name, "country": region.country, "region": region.name}
    layer.append(
        {
            "type": "Feature",
            "id": f"{prefix}-{len(layer) + 1:06d}",
            "geometry": geometry,
            "properties": {**identity, **own, "synthetic": True},
        }
    )


def _line(land: Landscape, points: Sequence[Point]) -> dict[str, Any]:
    return {"type": "LineString", "coordinates": land.plane.degrees(points)}


def _polygon(land: Landscape, ring: Sequence[Point]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [land.plane.degrees(ring)]}


def _length(line: Sequence[Point]) -> float:
    return sum(distance(start, end) for start, end in zip(line, line[1:]))
