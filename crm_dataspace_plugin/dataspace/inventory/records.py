# SPDX-License-Identifier: GPL-2.0-or-later
"""Catalogue entries of the demo collections."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crm_dataspace_plugin.dataspace.inventory.regions import Region

_CREATED = "2026-01-15T09:00:00Z"
_PUBLISHER = "CRM Data Space demo (synthetic)"
_RESTRICTED = {"upper-silesia": "restricted", "hunedoara": "closed"}  # the rest is open
_LICENCES = {"cornwall": "OGL-UK-3.0", "saxony": "DL-DE-BY-2.0", "ruhr": "DL-DE-ZERO-2.0", "hunedoara": "proprietary"}
_KEYWORDS = ("mine waste", "extractive waste", "critical raw materials", "synthetic")


def region_record(region: Region, number: int, features: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the entry of one region's facilities, `number` counting from 1."""
    keywords = [region.name, "tailings", "waste heaps"]
    made = facilities_record(features, keywords)
    made.update(
        license=_LICENCES.get(region.id, "CC-BY-4.0"),
        accessRights=_RESTRICTED.get(region.id, "open"),
        publisher=f"Mining authority of {region.name} (synthetic)",
        updated=f"2026-{3 + number % 6:02d}-{1 + number % 27:02d}T08:30:00Z",
    )
    return made


def facilities_record(features: list[dict[str, Any]], keywords: Iterable[str] = ("Europe",)) -> dict[str, Any]:
    """Return the entry of a set of facilities, with every code that occurs among them."""
    properties = [each["properties"] for each in features]
    years = [each["start_year"] for each in properties if each["start_year"]]
    made = plain_record(keywords)
    made.update(
        commodity=_ordered(code for each in properties for code in each["commodity"]),
        country=_ordered(each["country"] for each in properties),
        facility_type=_ordered(each["facility_type"] for each in properties),
        status=_ordered(each["status"] for each in properties),
        time={"interval": [f"{min(years)}-01-01", "2025-12-31"]},
    )
    return made


def plain_record(keywords: Iterable[str], countries: Iterable[str] = ()) -> dict[str, Any]:
    """Return what every entry says."""
    return {
        "type": "dataset",
        "keywords": [*_KEYWORDS, *keywords],
        "license": "CC-BY-4.0",
        "accessRights": "open",
        "publisher": _PUBLISHER,
        "created": _CREATED,
        "updated": "2026-05-04T10:00:00Z",
        "commodity": [],
        "country": _ordered(countries),
        "facility_type": [],
        "status": [],
        "time": {"interval": ["2020-01-01", "2025-12-31"]},
        "synthetic": True,
    }


def _ordered(values: Iterable[str]) -> list[str]:
    return sorted(set(values))
