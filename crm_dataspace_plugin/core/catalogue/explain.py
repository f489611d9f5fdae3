# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a search finds nothing: which single constraint, dropped, would find how many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crm_dataspace_plugin.core.catalogue.federation import HttpFor, search
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.sieve import asked
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.progress import Tick, part

EXCLUDED = "excluded:"  # before the name of a filter whose exclusions are meant
_LOOKED_THROUGH = 500  # records of each catalogue, where it does not count itself


@dataclass(frozen=True)
class Relaxation:
    """What would be found without one constraint.

    Attributes:
        name: `text`, `area`, `time`, `ids` or the name of a filter; of exclusions with `excluded:` in front.
        query: the search without it, ready to be asked.
        matched: records of all catalogues together.
        at_least: whether there may be more than `matched`.
    """

    name: str
    query: Query
    matched: int
    at_least: bool = False


def counted(
    ways: Mapping[str, Query], sources: Sequence[CatalogueSource], http_for: HttpFor, tick: Tick
) -> list[Relaxation]:
    """Return how much each of several searches, by the name of what it does without, would find: most first.

    One that still finds nothing is left out.

    Raises:
        Cancelled: from `tick`.
    """
    found = [
        _counted(name, ways[name], sources, http_for, part(tick, number / len(ways), (number + 1) / len(ways)))
        for number, name in enumerate(sorted(ways))
    ]
    return sorted((each for each in found if each.matched), key=lambda each: (-each.matched, each.name))


def constraints(query: Query) -> set[str]:
    """Return the names of what `without` can drop; a box and a polygon are one area, each exclusion is its own."""
    names = {"area" if name in ("bbox", "polygon") else name for name in asked(query) - {"excluded"}}
    return names | {EXCLUDED + name for name, values in query.excluded.items() if values}


def without(query: Query, name: str) -> Query:
    """Return `query` without the constraint `name`."""
    if name == "text":
        return replace(query, text="")
    if name == "area":
        return replace(query, bbox=None, polygon="")
    if name == "time":
        return replace(query, start="", end="")
    if name == "ids":
        return replace(query, ids=())
    if name.startswith(EXCLUDED):
        dropped = name[len(EXCLUDED) :]
        return replace(query, excluded={each: values for each, values in query.excluded.items() if each != dropped})
    return replace(query, filters={each: values for each, values in query.filters.items() if each != name})


def _counted(
    name: str, relaxed: Query, sources: Sequence[CatalogueSource], http_for: HttpFor, tick: Tick
) -> Relaxation:
    looked = replace(relaxed, limit=min(relaxed.limit, _LOOKED_THROUGH))
    states = [page.state for page in search(looked, sources, http_for, tick) if page.done]
    matched = sum(max(state.matched or 0, state.returned) for state in states)
    return Relaxation(name, relaxed, matched, at_least=any(state.matched is None for state in states))
