# SPDX-License-Identifier: GPL-2.0-or-later
"""The defects real inventories have, put into the synthetic one on purpose: there must be something to correct."""

from __future__ import annotations

from typing import Any

from crm_dataspace_plugin.dataspace.inventory.dice import Dice
from crm_dataspace_plugin.dataspace.inventory.schemas import facilities

_ORDER = [each["name"] for each in facilities()]
_CLOSED = ("closed", "abandoned", "historic")


def spoil(dice: Dice, properties: dict[str, Any], sentences: tuple[str, ...]) -> dict[str, Any]:
    """Return the properties in schema order, some of them now wrong in the ways inventories are wrong."""
    spoilt = dict(properties)
    _spoil_sizes(dice, spoilt)
    _spoil_status(dice, spoilt)
    if spoilt["toxic_metals"] is not None and dice.chance(0.2):
        spoilt["toxic_metals"] = _crooked(dice, spoilt["toxic_metals"])
    if dice.chance(0.35):
        # a number in running text, with the decimal comma most of these languages use
        spoilt["remarks"] = dice.pick(sentences).format(f"{dice.between(0.4, 9.8):.1f}".replace(".", ","))
    return {name: spoilt[name] for name in _ORDER}


def _spoil_sizes(dice: Dice, spoilt: dict[str, Any]) -> None:
    if dice.chance(0.12):  # measured on another map
        spoilt["area_m2"] = round(spoilt["area_m2"] * dice.pick((0.55, 0.75, 1.3, 1.6)), 0)
    volume = spoilt["volume_m3"]
    if volume is None:
        return
    if spoilt["volume_authorised_m3"] is not None and dice.chance(0.3):
        spoilt["volume_authorised_m3"] = float(round(volume * dice.between(0.55, 0.92), -2))
    if spoilt["tonnage_t"] is not None and dice.chance(0.45):  # derived, not measured
        spoilt["tonnage_t"] = 1.5 * volume


def _spoil_status(dice: Dice, spoilt: dict[str, Any]) -> None:
    if spoilt["status"] in _CLOSED and spoilt["closed_on"] and dice.chance(0.08):
        spoilt["status"] = "active"  # yet it has a date of closure
    if spoilt["restored"] and dice.chance(0.12):
        spoilt["restoration_type"] = "none"
    if spoilt["covered"] and dice.chance(0.1):
        spoilt["exposed"] = True
    if spoilt["start_year"] and spoilt["closed_on"] and dice.chance(0.03):
        spoilt["start_year"] = int(spoilt["closed_on"][:4]) + dice.whole(1, 9)


def _crooked(dice: Dice, metals: str) -> str:
    if metals == "no":
        return "S/I"
    return dice.pick((metals.replace("; ", "-"), metals.replace("; ", " , ").lower(), f"{metals} ?", "DESCONOCIDO"))
