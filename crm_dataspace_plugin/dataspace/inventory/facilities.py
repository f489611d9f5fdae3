# SPDX-License-Identifier: GPL-2.0-or-later
"""Facilities: an outline in the landscape, and what an inventory would say about it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.dataspace.inventory import names, shapes
from crm_dataspace_plugin.dataspace.inventory.defects import spoil
from crm_dataspace_plugin.dataspace.inventory.deposits import DEPOSITS, Deposit
from crm_dataspace_plugin.dataspace.inventory.dice import Dice
from crm_dataspace_plugin.dataspace.inventory.landscape import Landscape, Ring, moved
from crm_dataspace_plugin.dataspace.inventory.plane import area
from crm_dataspace_plugin.dataspace.inventory.regions import Region

_SMALLEST, _LARGEST = 3_000.0, 600_000.0  # m²
_MEDIAN_AREA = {"tailings-pond": 52_000.0, "waste-dump": 36_000.0, "slag-heap": 16_000.0, "backfill": 40_000.0}
_STATUS = {"abandoned": 34, "closed": 26, "historic": 14, "inactive": 12, "active": 9, "care-and-maintenance": 4,
           "under-development": 1}  # fmt: skip
_TOXIC = {"As": 40, "Cd": 5, "Co": 60, "Cr": 500, "Cu": 200, "Hg": 2, "Ni": 150, "Pb": 150, "Sb": 20, "Zn": 400}
_CONSTRUCTION = {"upstream": 5.0, "downstream": 2.0, "centreline": 1.0, "single-stage": 2.0, "excavation": 1.0}
_RESTORATION = {"revegetation": 5.0, "cover": 3.0, "reshaping": 2.0, "partial": 2.0, "water-cover": 1.0}


@dataclass(frozen=True)
class Facility:
    """One facility with the kind of deposit it came from, which its assays need."""

    feature: dict[str, Any]
    deposit: Deposit


def facility(dice: Dice, region: Region, deposit_name: str, land: Landscape, number: int, in_region: int) -> Facility:
    """Return one facility that has found its place in `land`."""
    deposit = DEPOSITS[deposit_name]
    kind = dice.weighted(deposit.types)
    rings = _rings(dice, kind, land)
    square_metres = sum(area(ring[:-1]) for ring in rings)
    properties = _identity(dice, region, kind, in_region)
    properties.update(_history(dice, region))
    properties.update(_size(dice, kind, square_metres, deposit))
    properties.update(_condition(dice, kind, deposit))
    properties.update(_evidence(dice, region))
    properties["commodity"] = [deposit.commodities[0], *(each for each in deposit.commodities[1:] if dice.chance(0.6))]
    properties = spoil(dice, properties, names.WORDS[region.language].remarks)
    feature = {
        "type": "Feature",
        "id": f"f-{number:06d}",
        "geometry": {"type": "Polygon", "coordinates": [land.plane.degrees(ring) for ring in rings]},
        "properties": properties,
    }
    return Facility(feature, deposit)


def _rings(dice: Dice, kind: str, land: Landscape) -> list[Ring]:
    size = min(_LARGEST, max(_SMALLEST, dice.lognormal(_MEDIAN_AREA.get(kind, 12_000.0), 1.05)))
    draw = shapes.pond if kind == "tailings-pond" and dice.chance(0.75) else shapes.blob
    ring = draw(dice, size, dice.whole(14, 40), dice.between(1.0, 2.6))
    centre = land.place(dice, max(math.hypot(x, y) for x, y in ring))
    outline = [moved(ring, centre)]
    if kind in ("tailings-pond", "waste-dump") and size > 30_000 and dice.chance(0.12):
        outline.append(moved(shapes.hole(dice, ring), centre))
    return outline


def _identity(dice: Dice, region: Region, kind: str, in_region: int) -> dict[str, Any]:
    words = names.WORDS[region.language]
    place = names.place(dice, region.language)
    company = words.company.format(names.place(dice, region.language))
    return {
        "site_id": f"{region.country}-W-{region.code}-S{in_region:03d}",  # S: synthetic
        "uuid": dice.uuid(),
        "name": words.facility[kind].format(place),
        "facility_type": kind,
        "country": region.country,
        "region": region.name,
        "municipality": names.place(dice, region.language),
        "operator": company if dice.chance(0.6) else None,
        "legal_successor": words.company.format(names.place(dice, region.language)) if dice.chance(0.25) else None,
    }


def _history(dice: Dice, region: Region) -> dict[str, Any]:
    status = dice.weighted(_STATUS)
    start = dice.whole(1780, 1900) if status == "historic" else dice.whole(1905, 1996)
    closed = min(2021, start + dice.whole(8, 70))
    ended = status in ("closed", "abandoned", "historic", "inactive")
    day = f"{closed}-{dice.whole(1, 12):02d}-{dice.whole(1, 28):02d}"
    seen = f"{dice.whole(2008, 2025)}-{dice.whole(1, 12):02d}-{dice.whole(1, 28):02d}"
    hour = f"T{dice.whole(7, 16):02d}:{dice.whole(0, 59):02d}:00Z"
    restored = dice.chance(0.55) if status == "closed" else dice.chance(0.12)
    return {
        "status": status,
        "start_year": start if dice.chance(0.7) else None,
        "closed_on": day if ended and dice.chance(0.6) else None,
        "last_inspection": seen + hour if dice.chance(0.55) else None,
        "restored": restored if dice.chance(0.9) else None,
        "restoration_type": _restoration(dice, restored),
    }


def _restoration(dice: Dice, restored: bool) -> Optional[str]:
    if not dice.chance(0.8):
        return None
    return dice.weighted(_RESTORATION) if restored else "none"


def _size(dice: Dice, kind: str, square_metres: float, deposit: Deposit) -> dict[str, Any]:
    root = math.sqrt(square_metres / 10_000)  # hectares
    pond = kind == "tailings-pond"
    height = (2.5 + 3.2 * root if pond else 4.0 + 6.5 * root) * dice.between(0.55, 1.6)
    volume = square_metres * height * (dice.between(0.45, 0.7) if pond else dice.between(0.3, 0.5))
    density = deposit.density * dice.between(0.9, 1.1) * (1.5 if kind == "slag-heap" else 1.0)
    known = dice.chance(0.62)
    return {
        "area_m2": round(square_metres, 1),
        "volume_m3": float(round(volume, -2)) if known else None,
        "volume_authorised_m3": float(round(volume * dice.between(1.0, 1.6), -3))
        if pond and dice.chance(0.6)
        else None,
        "tonnage_t": float(round(volume * density, -2)) if known and dice.chance(0.7) else None,
        "height_m": round(height, 1) if dice.chance(0.74) else None,
        "slope_deg": round(abs(dice.normal(4.5, 3.5)), 1) if dice.chance(0.64) else None,
        "density_t_m3": round(density, 2) if dice.chance(0.42) else None,
        "construction": _construction(dice, kind),
    }


def _construction(dice: Dice, kind: str) -> Optional[str]:
    if not dice.chance(0.6):
        return None
    if kind == "tailings-pond":
        return dice.weighted(_CONSTRUCTION)
    if kind == "backfill":
        return "excavation"
    return "end-tipped" if dice.chance(0.8) else "layered"


def _condition(dice: Dice, kind: str, deposit: Deposit) -> dict[str, Any]:
    toxic = [symbol for symbol, limit in _TOXIC.items() if deposit.grades.get(symbol, 0) >= limit]
    covered = dice.chance(0.35)
    treated = deposit.chemicals and kind in ("tailings-pond", "slag-heap", "stockpile")
    return {
        "sulphide": (deposit.sulphidic or dice.chance(0.1)) if dice.chance(0.82) else None,
        "toxic_metals": ("; ".join(toxic) or "no") if dice.chance(0.7) else None,
        "chemicals": (deposit.chemicals if treated else "no") if dice.chance(0.66) else None,
        "incident": dice.chance(0.06) if dice.chance(0.85) else None,
        "permeable": dice.chance(0.4) if dice.chance(0.62) else None,
        "exposed": (not covered and dice.chance(0.8)) if dice.chance(0.8) else None,
        "covered": covered if dice.chance(0.84) else None,
    }


def _evidence(dice: Dice, region: Region) -> dict[str, Any]:
    method = dice.weighted({"orthophoto": 4.0, "map": 3.0, "gps": 2.0, "desk": 1.0, "rtk": 0.5, "uav": 0.5})
    accuracy = {"orthophoto": 2.0, "map": 25.0, "gps": 4.0, "desk": 250.0, "rtk": 0.05, "uav": 0.1}[method]
    day = f"{dice.whole(1985, 2025)}-{dice.whole(1, 12):02d}-{dice.whole(1, 28):02d}"
    return {
        "source": names.WORDS[region.language].authority.format(region.name),
        "source_date": day if dice.chance(0.85) else None,
        "method": method if dice.chance(0.8) else None,
        "accuracy_m": accuracy if dice.chance(0.6) else None,
        "remarks": None,
        "synthetic": True,
    }
