# SPDX-License-Identifier: GPL-2.0-or-later
"""Laboratory results of samples from the facilities."""

from __future__ import annotations

from typing import Any, Optional

from crm_dataspace_plugin.dataspace.inventory.deposits import Deposit
from crm_dataspace_plugin.dataspace.inventory.dice import Dice
from crm_dataspace_plugin.dataspace.inventory.facilities import Facility
from crm_dataspace_plugin.dataspace.inventory.schemas import ELEMENTS

_SAMPLED = 0.5  # share of the facilities
_LABS = ("Laboratory A (synthetic)", "Laboratory B (synthetic)", "Field XRF (synthetic)")
_BACKGROUND = {
    "As": 9.0, "Pb": 24.0, "Zn": 80.0, "Cu": 32.0, "Ni": 30.0, "Cr": 70.0, "Co": 13.0, "V": 85.0, "Mn": 620.0,
    "Li": 32.0, "Ba": 420.0, "Ce": 64.0, "La": 32.0, "Nd": 27.0, "Ga": 16.0, "Y": 22.0, "Sc": 12.0,
}  # fmt: skip
_LIMIT = {"Cd": 0.5, "Hg": 0.05, "In": 0.2, "Ag": 0.5, "Tl": 0.2, "W": 2.0}  # of detection, mg/kg; else 1


def assays(dice: Dice, facility: Facility) -> list[dict[str, Any]]:
    """Return the properties of a facility's samples; empty for the half that nobody has sampled."""
    if not dice.chance(_SAMPLED):
        return []
    properties = facility.feature["properties"]
    lab = dice.pick(_LABS)
    day = f"{dice.whole(2012, 2025)}-{dice.whole(4, 10):02d}-{dice.whole(1, 28):02d}"
    richness = dice.lognormal(1.0, 0.5)  # one facility is richer than the next as a whole
    count = dice.whole(1, 5)
    return [
        _sample(dice, facility.deposit, properties["site_id"], number, lab, day, richness)
        for number in range(1, count + 1)
    ]


def _sample(
    dice: Dice, deposit: Deposit, site_id: str, number: int, lab: str, day: str, richness: float
) -> dict[str, Any]:
    top = round(dice.between(0, 6), 1) if dice.chance(0.5) else 0.0
    sulphur = round(min(35.0, deposit.sulphur * dice.lognormal(1.0, 0.7)), 2)
    neutralising = round(dice.lognormal(14.0, 1.0), 1)
    acid_left = 31.25 * sulphur - neutralising
    return {
        "sample_id": f"{site_id}-{number:02d}",
        "uuid": dice.uuid(),
        "facility_id": site_id,
        "date": day,
        "lab": lab,
        "sample_type": dice.weighted({"composite": 5.0, "grab": 3.0, "core": 2.0}),
        "depth_from_m": top,
        "depth_to_m": round(top + dice.between(0.2, 2.0), 1),
        **{f"{symbol}_ppm": _grade(dice, deposit, symbol, richness) for symbol in ELEMENTS},
        "Au_ppb": round(dice.lognormal(1000 * deposit.grades["Au"] * richness, 0.6), 0)
        if "Au" in deposit.grades
        else None,
        "Fe_pct": round(min(45.0, dice.lognormal(4.2, 0.5)), 2) if dice.chance(0.9) else None,
        "S_pct": sulphur if dice.chance(0.9) else None,
        "sulphide_S_pct": round(sulphur * dice.between(0.55, 0.98), 2) if dice.chance(0.45) else None,
        "NP": neutralising if dice.chance(0.7) else None,
        "NAG_pH": round(dice.normal(2.9 if acid_left > 0 else 7.2, 0.5), 1) if dice.chance(0.4) else None,
        "remarks": dice.pick(("duplicate", "wet sample", "As 1,2 % by field XRF", "sieved < 2 mm"))
        if dice.chance(0.12)
        else None,
        "synthetic": True,
    }


def _grade(dice: Dice, deposit: Deposit, symbol: str, richness: float) -> Optional[float]:
    """Return mg/kg, None where it was not measured or lies below the limit of detection."""
    named = symbol in deposit.grades
    if not named and (symbol not in _BACKGROUND or not dice.chance(0.7)):
        return None
    median = deposit.grades[symbol] * richness if named else _BACKGROUND[symbol]
    value = dice.lognormal(median, 0.55 if named else 0.3)
    if value < _LIMIT.get(symbol, 1.0) or dice.chance(0.04):
        return None
    return round(value, 2 if value < 10 else 1)
