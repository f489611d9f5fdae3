# SPDX-License-Identifier: GPL-2.0-or-later
"""Regions: what they are called, about where they lie, and whether a record is about one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.extent import split
from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, number, texts
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.words import fold

_MAINLY = 0.5  # share of a record's box that lies inside a region
_SHORTEST = 4  # letters of a name that is looked for in texts


@dataclass(frozen=True)
class Region:
    """One region.

    Attributes:
        labels: language to its name.
        names: all it is called, folded for comparing.
        bbox: about where it lies, None where that is not known.
        countries: in which it lies, none where that is not known.
    """

    code: str
    labels: Mapping[str, str]
    names: tuple[str, ...]
    bbox: Optional[Bbox] = None
    countries: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.code)

    def label(self, language: str = "en") -> str:
        """Return the name in `language`, else in English, else the code."""
        short = language.replace("_", "-").split("-")[0].lower()
        return self.labels.get(short) or self.labels.get("en") or next(iter(self.labels.values()), self.code)


@cache
def regions() -> Mapping[str, Region]:
    """Return all regions by code; none where there is no list."""
    try:
        raw = read_json("codelists", "region.json")
    except FileNotFoundError:
        return {}
    found = [_region(each) for each in mappings(mapping(raw).get("codes"))]
    return {each.code: each for each in found if each.code}


def region_named(text: str) -> Optional[Region]:
    """Return the region whose code or one of whose names `text` is, None when there is none."""
    wanted = fold(text)
    exact = regions().get(text.strip())
    return exact or next((each for each in regions().values() if wanted and wanted in each.names), None)


def region_code(text: str) -> str:
    """Return the code of the region that `text` names, else `text` itself."""
    found = region_named(text)
    return found.code if found else text


def region_label(code: str, language: str = "en") -> str:
    """Return what a region is called, else `code` itself."""
    found = regions().get(code)
    return found.label(language) if found else code


def about_region(record: Record, values: Iterable[str]) -> Optional[bool]:
    """Tell whether a record is about one of the regions; None where it says nothing about where it is.

    It is when it states the region, or the country where a country's code is among the values; when its text
    mentions one of the region's names; or when its box lies mainly inside the region's approximate box, unless it
    states only other countries than the region's.
    """
    values = tuple(values)
    if set(record.countries) & set(values):
        return True
    wanted = [region_named(each) or Region(each, {}, (fold(each),)) for each in values]
    stated = {fold(each) for each in record.regions}
    text = fold(" ".join((record.title, record.abstract, *record.keywords)))
    if any(_states(stated, each) or _mentions(text, each) or _inside(record, each) for each in wanted):
        return True
    return False if stated or record.bbox is not None else None


def _states(stated: set[str], region: Region) -> bool:
    return bool(stated & {fold(region.code), *region.names})


def _mentions(text: str, region: Region) -> bool:
    """Tell whether a text names the region; “Sachsen-Anhalt” does not name “Sachsen”."""
    names = [each for each in region.names if len(each) >= _SHORTEST]
    if not any(each in text for each in names):
        return False
    for longer in _longer_names(region):
        text = _word(longer).sub(" ", text)
    return any(_word(each).search(text) for each in names)


@lru_cache(maxsize=256)
def _longer_names(region: Region) -> tuple[str, ...]:
    """Return the names of other regions that contain one of this region's names as a word."""
    patterns = [_word(each) for each in region.names if each]
    others = [name for each in regions().values() if each.code != region.code for name in each.names]
    return tuple(name for name in others if name not in region.names and any(p.search(name) for p in patterns))


@lru_cache(maxsize=4096)
def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(name)}\b")


def _inside(record: Record, region: Region) -> bool:
    box = record.bbox
    if box is None or region.bbox is None:
        return False
    if record.countries and region.countries and not set(record.countries) & set(region.countries):
        return False
    west, south, east, north = region.bbox
    shared = whole = 0.0
    for left, bottom, right, top in split(box):
        wide, high = max(right - left, 1e-9), max(top - bottom, 1e-9)  # a point is a very small box
        whole += wide * high
        across = min(left + wide, east) - max(left, west)
        along = min(bottom + high, north) - max(bottom, south)
        shared += max(0.0, across) * max(0.0, along)
    return shared > _MAINLY * whole


def _region(raw: Mapping[str, Any]) -> Region:
    labels = {language: str(name) for language, name in mapping(raw.get("labels")).items()}
    synonyms = [str(word) for words in mapping(raw.get("synonyms")).values() for word in words]
    names = tuple(dict.fromkeys(filter(None, (fold(each) for each in (*labels.values(), *synonyms)))))
    return Region(str(raw.get("code", "")), labels, names, _box(raw.get("bbox")), texts(raw.get("countries")))


def _box(value: Any) -> Optional[Bbox]:
    numbers = [number(each) for each in value] if isinstance(value, list) else []
    known = [each for each in numbers if each is not None]
    if len(known) != 4 or len(numbers) != 4:
        return None
    west, south, east, north = known
    return west, south, east, north
