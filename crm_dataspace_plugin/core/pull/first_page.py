# SPDX-License-Identifier: GPL-2.0-or-later
"""The first page of a collection: as large as the service gives it, in an order that stays.

Without an order, a database gives the rows of each page as it finds them: pages then repeat some features and leave out
others. A service sorts by the property that holds the features' ids, if it sorts at all; none says so beforehand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import count, mapping, mappings
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.next_pages import next_address

ACCEPT = "application/geo+json, application/json;q=0.9"
SAMPLE = 10  # features looked at for the property that holds their ids
_SMALLER = (1000, 100)  # tried when a service refuses the size
_SIZE_REFUSED = (400, 413, 422)
_NEVER_TWICE = (errors.LoginNeeded, errors.NotAllowed, errors.NotThere, errors.TooManyRequests)


@dataclass(frozen=True)
class FirstPage:
    """The answer with the first features.

    Attributes:
        sorted_by: property by which the service was asked to sort, and did not refuse to; empty for none.
    """

    answer: Answer
    sorted_by: str = ""


def first_page(http: Http, url: str, params: Mapping[str, str], size: int, tick: Tick) -> FirstPage:
    """Fetch the first features of the items at `url`.

    Args:
        params: area and filter.
        size: features asked for at once; fewer where the service refuses so many.

    Raises:
        NetworkError: the service does not answer, or not with JSON.
    """
    sample = http.get(url, {**params, "limit": str(SAMPLE)}, ACCEPT, tick)
    document = sample.json()
    if not next_address(document, sample.url):
        given = len(mappings(mapping(document).get("features")))
        matched = count(mapping(document).get("numberMatched")) or 0
        if given >= matched and given != SAMPLE:  # as many as were asked for may be all, or the service does not page
            return FirstPage(sample)
    features = mappings(mapping(document).get("features"))
    key = id_property(features)
    answer = _in_order(http, url, {**params, "sortby": key}, size, len(features), tick) if key else None
    return FirstPage(_sized(http, url, params, size, tick)) if answer is None else FirstPage(answer, key)


def _in_order(http: Http, url: str, params: Mapping[str, str], size: int, least: int, tick: Tick) -> Optional[Answer]:
    """Return the sorted page, None where the service does not give one, or loses features when it sorts."""
    try:
        answer = _sized(http, url, params, size, tick)
        document = mapping(answer.json())
        given = len(mappings(document.get("features")))
        lost = not next_address(document, answer.url) and given < (count(document.get("numberMatched")) or 0)
    except _NEVER_TWICE:
        raise
    except errors.NetworkError:
        return None
    return None if given < least or lost else answer


def _sized(http: Http, url: str, params: Mapping[str, str], size: int, tick: Tick) -> Answer:
    sizes = [size, *(each for each in _SMALLER if each < size)]
    for each in sizes[:-1]:
        try:
            return http.get(url, {**params, "limit": str(each)}, ACCEPT, tick)
        except errors.HttpError as error:
            if error.status not in _SIZE_REFUSED:
                raise
    return http.get(url, {**params, "limit": str(sizes[-1])}, ACCEPT, tick)


def id_property(features: Sequence[Mapping[str, Any]]) -> str:
    """Return the property whose values are the ids of all features, as `7` for `7` or `heaps.7`; empty if none is."""
    if not features:
        return ""
    for name in mapping(features[0].get("properties")):
        if all(_holds_id(each, name) for each in features):
            return str(name)
    return ""


def _holds_id(feature: Mapping[str, Any], name: str) -> bool:
    value, given = mapping(feature.get("properties")).get(name), feature.get("id")
    if isinstance(value, bool) or not isinstance(value, (int, str)) or value == "" or given is None:
        return False
    return str(given) == str(value) or str(given).endswith(f".{value}")
