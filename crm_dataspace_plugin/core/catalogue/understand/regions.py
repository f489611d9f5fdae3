# SPDX-License-Identifier: GPL-2.0-or-later
"""Regions and mining districts: their codes, names, countries, and roughly where they lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from crm_dataspace_plugin.core.resources import read_json

Bbox = tuple[float, float, float, float]  # west, south, east, north; degrees, WGS 84

NATIONS = frozenset(["GB-england", "UKM", "UKL", "UKN"])  # regions that are called countries
NAMING_THEIR_COUNTRY = frozenset(["PT11", "PT16"])  # “in the north of Portugal”


@dataclass(frozen=True)
class Region:
    """One region.

    Attributes:
        code: NUTS code where there is one, else country and name (`DE-erzgebirge`).
        countries: the countries it lies in, ISO 3166-1 alpha-2.
        bbox: approximate, drawn generously by hand: to search in, not to measure with.
    """

    code: str
    labels: Mapping[str, str]
    countries: tuple[str, ...]
    bbox: Bbox
    synonyms: Mapping[str, tuple[str, ...]]

    def label(self, language: str = "en") -> str:
        """Return the name in `language`, else in English."""
        return self.labels.get(language, self.labels["en"])


@cache
def regions() -> tuple[Region, ...]:
    """Return all regions, read on first use."""
    return tuple(
        Region(
            code=each["code"],
            labels=each["labels"],
            countries=tuple(each["countries"]),
            bbox=tuple(each["bbox"]),
            synonyms={language: tuple(words) for language, words in each.get("synonyms", {}).items()},
        )
        for each in read_json("codelists", "region.json")["codes"]
    )


def region(code: str) -> Region:
    """Return the region with this code; KeyError if there is none."""
    for each in regions():
        if each.code == code:
            return each
    raise KeyError(code)
