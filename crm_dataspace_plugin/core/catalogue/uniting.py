# SPDX-License-Identifier: GPL-2.0-or-later
"""One record out of several that describe the same dataset, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from crm_dataspace_plugin.core.catalogue.identifiers import distribution_key, same_address
from crm_dataspace_plugin.core.catalogue.licences import access_strictness, same_licence, strictness
from crm_dataspace_plugin.core.catalogue.record import Access, Distribution, DistributionKind, Record

T = TypeVar("T")

_TEXTS = ("abstract", "kind", "publisher", "issued", "updated", "lineage", "language", "thumbnail")
_LISTS = ("keywords", "commodities", "countries", "regions", "facility_types", "statuses", "contacts")


def united(sources: Sequence[Record]) -> Record:
    """Return what the sources say in all: the first wins, gaps are filled from the others in their order.

    Args:
        sources: at least one.
    """
    first = sources[0]
    values: dict[str, Any] = {
        **{name: next(filter(None, (getattr(each, name) for each in sources)), "") for name in _TEXTS},
        **{name: _each_once(value for each in sources for value in getattr(each, name)) for name in _LISTS},
        "title": next((each.title for each in sources if each.title and each.title != each.id), first.title),
        "licence": max((each.licence for each in sources if each.licence), key=strictness, default=""),
        "rights": "\n".join(_each_once(each.rights.strip() for each in sources if each.rights.strip())),
        "access": _access(sources),
        "other_ids": _other_ids(sources),
        "restored": next((each.restored for each in sources if each.restored is not None), None),
        "distributions": _distributions(sources),
    }
    return replace(first, **values, **_time(sources), **_place(sources))


def differing(sources: Sequence[Record]) -> tuple[str, ...]:
    """Return which of `licence` and `access` the sources state differently; a gap contradicts nobody."""
    licences = [each.licence for each in sources if each.licence]
    accesses = {each.access for each in sources if access_strictness(each.access) >= 0}
    found = ["licence"] if any(not same_licence(licences[0], each) for each in licences) else []
    return tuple(found + (["access"] if len(accesses) > 1 else []))


def _access(sources: Sequence[Record]) -> Access:
    """Return the strictest access; not open where one source states conditions that nobody understood."""
    strictest = max((each.access for each in sources), key=access_strictness)
    conditions = any(each.access is Access.UNKNOWN and each.rights.strip() for each in sources)
    return Access.UNKNOWN if strictest is Access.OPEN and conditions else strictest


def _each_once(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))


def _other_ids(sources: Sequence[Record]) -> tuple[str, ...]:
    stated = _each_once(text for each in sources for text in (each.id, *each.other_ids))
    return tuple(each for each in stated if each != sources[0].id)


def _distributions(sources: Sequence[Record]) -> tuple[Distribution, ...]:
    """Return each way to the data once.

    A bare link to an address that another source recognises says nothing more, nor does a service without a layer's
    name where another source names the layer.
    """
    every = {distribution_key(way): way for each in reversed(sources) for way in reversed(each.distributions)}
    known = {same_address(each.url) for each in every.values() if each.kind is not DistributionKind.LINK}
    named = {(each.kind, same_address(each.url)) for each in every.values() if each.name}
    in_order = _each_once(distribution_key(way) for each in sources for way in each.distributions)
    ways = (every[key] for key in in_order)
    return tuple(each for each in ways if not _says_less(each, known, named))


def _says_less(way: Distribution, known: set[str], named: set[tuple[DistributionKind, str]]) -> bool:
    address = same_address(way.url)
    return address in known if way.kind is DistributionKind.LINK else not way.name and (way.kind, address) in named


def _time(sources: Sequence[Record]) -> dict[str, Any]:
    """Return start and end of one source, so that they belong together."""
    stated = next((each for each in sources if each.time_start or each.time_end), sources[0])
    return {"time_start": stated.time_start, "time_end": stated.time_end}


def _place(sources: Sequence[Record]) -> dict[str, Any]:
    """Return outline and box of one source: of the first that has an outline, else of the first that has a box."""
    stated = next((each for each in sources if each.geometry), None)
    stated = stated or next((each for each in sources if each.bbox), sources[0])
    return {"geometry": stated.geometry, "bbox": stated.bbox}
