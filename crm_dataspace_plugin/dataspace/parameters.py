# SPDX-License-Identifier: GPL-2.0-or-later
"""The query parameters of a search, checked; whatever is not understood is refused, never ignored."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Optional

from crm_dataspace_plugin.dataspace.collection import Collection
from crm_dataspace_plugin.dataspace.geometry import Box
from crm_dataspace_plugin.dataspace.moments import span
from crm_dataspace_plugin.dataspace.problems import bad_request

LIMIT = 100
MOST = 10_000
FARTHEST = 2**53  # an offset beyond it means the same: past the end
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
CRS84_NAMES = (CRS84, "[OGC:CRS84]", "OGC:CRS84", "CRS84")

FORMAT = ("f",)
FIXED = ("bbox", "bbox-crs", "crs", "datetime", "f", "ids", "limit", "offset", "q", "sortby")
OF_RECORDS = ("facets",)

_WHOLE = re.compile(r"[0-9]{1,400}")


@dataclass(frozen=True)
class Search:
    """What is asked of one collection.

    Attributes:
        boxes: alternatives; two where the box crosses the antimeridian, none for everywhere.
        start, end: limits as sortable text; None where `datetime` is not asked, empty for open.
        alternatives: each is a list of terms that must all occur.
        sort: property names, each with True for descending.
        filters: property name to the text asked for.
    """

    boxes: tuple[Box, ...] = ()
    start: Optional[str] = None
    end: str = ""
    alternatives: tuple[tuple[str, ...], ...] = ()
    ids: Optional[tuple[str, ...]] = None
    sort: tuple[tuple[str, bool], ...] = ()
    filters: Mapping[str, str] = field(default_factory=dict)
    limit: int = LIMIT
    offset: int = 0
    facets: bool = False


def parse_search(query: Iterable[tuple[str, str]], collection: Collection) -> Search:
    """Return the search written as query parameters; Problem 400 names what cannot be understood."""
    fixed = FIXED + (OF_RECORDS if collection.is_catalogue else ())
    names = [each.name for each in collection.properties]
    given = only_known(query, (*fixed, *names))
    for name in ("crs", "bbox-crs"):
        if given.get(name, CRS84) not in CRS84_NAMES:
            raise bad_request(f"“{name}” is not supported.", f"The data space speaks {CRS84} only.")
    start, end = _interval(given["datetime"]) if "datetime" in given else (None, "")
    return Search(
        boxes=_boxes(given["bbox"]) if "bbox" in given else (),
        start=start,
        end=end,
        alternatives=_alternatives(given.get("q", "")),
        ids=tuple(given["ids"].split(",")) if "ids" in given else None,
        sort=_sort(given["sortby"], collection) if "sortby" in given else (),
        filters={name: value for name, value in given.items() if name not in fixed},
        limit=min(_whole("limit", given.get("limit", str(LIMIT)), 1), MOST),
        offset=min(_whole("offset", given.get("offset", "0"), 0), FARTHEST),
        facets=_flag("facets", given.get("facets", "false")),
    )


def only_known(query: Iterable[tuple[str, str]], known: Iterable[str]) -> dict[str, str]:
    """Return the parameters by name; Problem 400 for unknown and repeated ones (Part 1, requirements 8 and 9)."""
    allowed = frozenset(known)
    given: dict[str, str] = {}
    for name, value in query:
        if name not in allowed:
            raise bad_request(f"“{name}” is not a parameter here.", f"Known: {', '.join(sorted(allowed))}.")
        if name in given:
            raise bad_request(f"“{name}” is given twice.", "Write alternatives separated by commas.")
        given[name] = value
    if given.get("f", "json") not in ("json", "html"):
        raise bad_request(f"“{given['f']}” is not a format here.", "Known: json, html.")
    return given


def _whole(name: str, text: str, least: int) -> int:
    if not _WHOLE.fullmatch(text) or int(text) < least:
        raise bad_request(f"“{name}” must be a whole number from {least} on.", f"Given: {text[:100]}")
    return int(text)


def _flag(name: str, text: str) -> bool:
    if text not in ("true", "false"):
        raise bad_request(f"“{name}” must be true or false.", f"Given: {text[:100]}")
    return text == "true"


def _boxes(text: str) -> tuple[Box, ...]:
    try:
        numbers = [float(each) for each in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) == 6:  # heights are left aside
        numbers = [*numbers[:2], *numbers[3:5]]
    if len(numbers) != 4 or not all(map(math.isfinite, numbers)):
        raise bad_request("“bbox” must be four or six numbers.", "west,south,east,north in degrees, longitude first.")
    west, south, east, north = numbers
    if max(abs(west), abs(east)) > 180 or max(abs(south), abs(north)) > 90 or south > north:
        raise bad_request("“bbox” is outside the globe or upside down.", "west,south,east,north in degrees.")
    if west <= east:
        return ((west, south, east, north),)
    return (west, south, 180.0, north), (-180.0, south, east, north)  # across the antimeridian


def _interval(text: str) -> tuple[str, str]:
    parts = text.split("/")
    try:
        if len(parts) == 1:
            return span(text)
        start, end = ("" if each in ("", "..") else each for each in parts)
        limits = (span(start)[0] if start else ""), (span(end)[1] if end else "")
    except ValueError as error:
        raise bad_request("“datetime” is not understood.", "A date, a date-time, or two of them with “/”.") from error
    if not any(limits) or (all(limits) and limits[0] > limits[1]):
        raise bad_request("“datetime” is not an interval.", "One end must be given, and the start comes first.")
    return limits


def _alternatives(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(terms for terms in (tuple(each.split()) for each in text.split(",")) if terms)


def _sort(text: str, collection: Collection) -> tuple[tuple[str, bool], ...]:
    keys = []
    for each in text.split(","):
        name = each[1:] if each[:1] in ("+", "-", " ") else each  # an unescaped plus arrives as a space
        if collection.property(name) is None and name != "id":
            raise bad_request(f"“{name[:100]}” cannot be sorted by.", "It is not a property of the collection.")
        keys.append((name, each.startswith("-")))
    return tuple(keys)
