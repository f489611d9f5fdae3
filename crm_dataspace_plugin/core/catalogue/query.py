# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked of a catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

from crm_dataspace_plugin.core.errors import QueryError
from crm_dataspace_plugin.core.words import say

Bbox = tuple[float, float, float, float]  # west, south, east, north; degrees, WGS 84

FILTER_NAMES = (
    "commodity",
    "country",
    "facility_type",
    "status",
    "kind",
    "licence",
    "access",
    "publisher",
    "keyword",
    "region",
    "restored",
)


@dataclass(frozen=True)
class Query:
    """One search.

    Attributes:
        text: words to look for; empty for all.
        bbox: box of interest, None for everywhere.
        polygon: the true area as WKT in WGS 84 degrees, empty where `bbox` is the area.
        start, end: ISO 8601 limits of the data's time, empty for open.
        filters: filter name (one of `FILTER_NAMES`) to accepted values; values of one filter are alternatives.
            `restored` takes `true` or `false`.
        excluded: filter name to values that no record wanted has; a record that does not say stays.
        limit: most records wanted from each catalogue.
        ids: record ids, empty for all.
    """

    text: str = ""
    bbox: Optional[Bbox] = None
    polygon: str = ""
    start: str = ""
    end: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    excluded: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    limit: int = 1000
    ids: tuple[str, ...] = ()


def alternatives(text: str) -> list[list[str]]:
    """Return the words of each of the comma-separated alternatives of `Query.text`; all words of one are wanted."""
    return [words for words in (each.split() for each in text.split(",")) if words]


def parse_filters(text: str) -> dict[str, tuple[str, ...]]:
    """Return the filters written as `name=value|value;name=value`.

    Raises:
        QueryError: for an unknown name or a part without `=`.
    """
    filters: dict[str, tuple[str, ...]] = {}
    for part in filter(None, (each.strip() for each in text.split(";"))):
        name, equals, values = (each.strip() for each in part.partition("="))
        if not equals or name not in FILTER_NAMES:
            raise QueryError(
                say(
                    "“{part}” is not a filter. Known names: {filter_names}.",
                    part=part,
                    filter_names=", ".join(FILTER_NAMES),
                )
            )
        filters[name] = filters.get(name, ()) + tuple(each.strip() for each in values.split("|") if each.strip())
    return filters
