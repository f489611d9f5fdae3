# SPDX-License-Identifier: GPL-2.0-or-later
"""Entries of several catalogues that describe the same dataset, as one, with every source kept.

What the catalogues say is put together by one rule: the catalogue asked first wins, what it leaves out is filled from
the others in their order, and lists are united. Of differing licences and accesses the stricter one is shown, and
that they differ. The result does not depend on the order in which the entries came.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crm_dataspace_plugin.core.catalogue.identifiers import keys_of
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.uniting import differing, united

EntryKey = tuple[str, str]  # catalogue, id


@dataclass(frozen=True)
class Found:
    """One dataset as the catalogues describe it.

    Attributes:
        place: number of the first of its entries that came; stays the same while others join.
        record: what is known in all.
        sources: the entries, those of the catalogue asked first in front.
        differing: fields in which the sources contradict each other, of `licence` and `access`.
    """

    place: int
    record: Record
    sources: tuple[Record, ...]
    differing: tuple[str, ...] = ()

    @property
    def catalogues(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.catalogue for each in self.sources))


@dataclass(frozen=True)
class Merged:
    """What further entries changed.

    Attributes:
        shown: new and changed datasets, by place.
        gone: places that became part of another.
    """

    shown: Mapping[int, Found]
    gone: frozenset[int]


class Merging:
    """Puts entries together as they come.

    Args:
        order: names of the catalogues in the order in which they are asked; others follow by name.
    """

    def __init__(self, order: Sequence[str] = ()) -> None:
        self._order = {name: place for place, name in enumerate(order)}
        self._entries: dict[EntryKey, Record] = {}
        self._places: dict[EntryKey, int] = {}
        self._holders: dict[str, set[EntryKey]] = {}  # key to the entries that have it
        self._keys: dict[EntryKey, frozenset[str]] = {}
        self._found: dict[int, Found] = {}
        self._found_of: dict[EntryKey, int] = {}
        self._in_order: tuple[Found, ...] = ()

    def __len__(self) -> int:
        """How many datasets there are."""
        return len(self._found)

    @property
    def found(self) -> Sequence[Found]:
        """All datasets, in the order in which their first entries came."""
        if not self._in_order:
            self._in_order = tuple(self._found[place] for place in sorted(self._found))
        return self._in_order

    @property
    def joined(self) -> int:
        """How many entries became part of another's dataset."""
        return len(self._entries) - len(self._found)

    def catalogues_of(self, record: Record) -> Sequence[str]:
        """Return the catalogues that describe the same dataset as `record`; its own where it is not known here."""
        place = self._found_of.get((record.catalogue, record.id), -1)
        return self._found[place].catalogues if place in self._found else (record.catalogue,)

    def add(self, records: Iterable[Record]) -> Merged:
        """Take further entries; one that is already here is left as it is."""
        touched: set[EntryKey] = set()
        for record in records:
            entry = (record.catalogue, record.id)
            if entry not in self._entries:
                self._take(entry, record)
                touched |= self._around(entry)
        self._in_order = ()
        before = {self._found_of[each] for each in touched if each in self._found_of}
        shown = {each.place: each for each in self._components(touched)}
        for place in before:
            self._found.pop(place, None)
        for place, each in shown.items():
            self._found[place] = each
            for source in each.sources:
                self._found_of[(source.catalogue, source.id)] = place
        return Merged(shown, frozenset(before - shown.keys()))

    def _take(self, entry: EntryKey, record: Record) -> None:
        self._entries[entry] = record
        self._places[entry] = len(self._places)
        self._keys[entry] = keys_of(record)
        for key in self._keys[entry]:
            self._holders.setdefault(key, set()).add(entry)

    def _around(self, entry: EntryKey) -> set[EntryKey]:
        """Return the entries whose dataset may change with `entry`: those it shares a key with, and theirs."""
        near = {entry}.union(*(self._holders[key] for key in self._keys[entry]))
        places = {self._found_of[each] for each in near if each in self._found_of}
        joined = {(each.catalogue, each.id) for place in places for each in self._found[place].sources}
        return near | joined

    def _components(self, entries: set[EntryKey]) -> Iterable[Found]:
        left = set(entries)
        while left:
            reached = {left.pop()}
            frontier = list(reached)
            while frontier:
                linked = self._linked(frontier.pop()) & left
                left -= linked
                reached |= linked
                frontier.extend(linked)
            yield self._put_together(reached)

    def _linked(self, entry: EntryKey) -> set[EntryKey]:
        found: set[EntryKey] = set()
        for key in self._keys[entry]:
            holders = self._holders[key]
            if self._tells_apart(holders):
                found |= holders
        return found

    @staticmethod
    def _tells_apart(holders: set[EntryKey]) -> bool:
        """Tell whether no catalogue gives the key to two of its entries, as it does with the DOI of a whole series."""
        return len({catalogue for catalogue, _ in holders}) == len(holders)

    def _put_together(self, entries: set[EntryKey]) -> Found:
        place = min(self._places[each] for each in entries)
        if len(entries) == 1:
            record = self._entries[next(iter(entries))]
            return Found(place, record, (record,))
        ranked = sorted(entries, key=lambda each: (self._order.get(each[0], len(self._order)), each))
        sources = tuple(self._entries[each] for each in ranked)
        return Found(place, united(sources), sources, differing(sources))
