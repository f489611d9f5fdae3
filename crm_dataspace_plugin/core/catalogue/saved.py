# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches that are kept: by name, as a history, as a file, and with what was found the last time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Optional

from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Record

HISTORY = 50  # searches remembered without a name
MOST_SAVED = 200  # searches with a name
MOST_SEEN = 2000  # records remembered with a search
LONGEST_NAME = 80  # characters
LONGEST_TEXT = 10_000  # characters of a text
MOST_VALUES = 200  # of a filter
LONGEST_AREA = 100_000  # characters of WKT; an area of more corners is searched, but not kept

Key = tuple[str, str]  # catalogue, record id


@dataclass(frozen=True)
class Search:
    """What was asked, as the panel can ask it again.

    Attributes:
        sentence: what was typed before it was understood.
        query: filters, words and the chosen area; not what is near a place.
        near: the place and its distance, None where no place counts.
    """

    query: Query = field(default_factory=Query)
    near: Optional[Near] = None
    sentence: str = ""


@dataclass(frozen=True)
class SavedSearch:
    """A search with a name.

    Attributes:
        run: when it was last run, ISO 8601; empty for never.
        seen: record to the stamp of its last update, as found by the last run.
        complete: whether the last run's records were remembered all.
    """

    name: str
    search: Search
    run: str = ""
    seen: Mapping[Key, str] = field(default_factory=dict)
    complete: bool = True


@dataclass(frozen=True)
class News:
    """What a run found that the one before had not.

    Attributes:
        first: there was no run before, so nothing can be new.
    """

    new: frozenset[Key] = frozenset()
    changed: frozenset[Key] = frozenset()
    first: bool = False

    @property
    def keys(self) -> frozenset[Key]:
        return self.new | self.changed


def key_of(record: Record) -> Key:
    return record.catalogue, record.id


def news(saved: SavedSearch, records: Iterable[Record]) -> News:
    """Return what is new or changed since the search's last run.

    A record without a stamp never counts as changed. Where not all records of the last run could be remembered,
    one that is not among them counts as new.
    """
    if not saved.run:
        return News(first=True)
    stamps = {key_of(each): each.updated for each in records}
    new = frozenset(key for key in stamps if key not in saved.seen)
    known = {key: (saved.seen[key], stamp) for key, stamp in stamps.items() if key not in new}
    changed = frozenset(key for key, (before, now) in known.items() if before and now and before != now)
    return News(new, changed)


def after_run(saved: SavedSearch, records: Sequence[Record], answered: Iterable[str], moment: str) -> SavedSearch:
    """Return the search with what this run found, at most `MOST_SEEN` records.

    Args:
        answered: names of the catalogues that gave a whole answer; of the others what was seen before is kept.
        moment: now, ISO 8601.
    """
    whole = set(answered)
    kept = {key: stamp for key, stamp in saved.seen.items() if key[0] not in whole}
    seen = {**{key_of(each): each.updated for each in records}, **kept}
    bounded = dict(list(seen.items())[:MOST_SEEN])
    return replace(saved, run=moment, seen=bounded, complete=len(bounded) == len(seen))


def with_search(saved: Sequence[SavedSearch], added: SavedSearch) -> tuple[SavedSearch, ...]:
    """Return the searches with one more; one of the same name is replaced in its place."""
    names = [each.name for each in saved]
    if added.name in names:
        return tuple(added if each.name == added.name else each for each in saved)
    return (*saved, added)[-MOST_SAVED:]


def without_search(saved: Sequence[SavedSearch], name: str) -> tuple[SavedSearch, ...]:
    return tuple(each for each in saved if each.name != name)


def renamed(saved: Sequence[SavedSearch], old: str, new: str) -> tuple[SavedSearch, ...]:
    """Return the searches with another name for one; nothing changes where the name is empty or taken."""
    name = clean_name(new)
    if not name or name in {each.name for each in saved if each.name != old}:
        return tuple(saved)
    return tuple(replace(each, name=name) if each.name == old else each for each in saved)


def with_history(history: Sequence[Search], asked: Search) -> tuple[Search, ...]:
    """Return the last searches, newest first, each once."""
    return (asked, *(each for each in history if each != asked))[:HISTORY]


def can_be_kept(search: Search) -> bool:
    """Tell whether a search's areas are small enough to be written down."""
    near = search.near.area if search.near is not None else ""
    return len(search.query.polygon) + len(near) <= LONGEST_AREA


def words_can_be_kept(search: Search) -> bool:
    """Tell whether all that was typed and chosen is short enough to be read again."""
    query = search.query
    chosen = [*query.filters.values(), *query.excluded.values()]
    place = (search.near.place, search.near.origin) if search.near is not None else ()
    every = (search.sentence, query.text, query.start, query.end, *place, *(text for texts in chosen for text in texts))
    return max(map(len, every)) <= LONGEST_TEXT and all(0 < len(texts) <= MOST_VALUES for texts in chosen)


def clean_name(name: str) -> str:
    """Return a name on one line and not too long."""
    return " ".join(name.split())[:LONGEST_NAME].strip()
