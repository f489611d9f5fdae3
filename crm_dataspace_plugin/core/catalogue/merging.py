# SPDX-License-Identifier: GPL-2.0-or-later
"""Entries of several catalogues that describe the same dataset, as one, with every source kept.

What the catalogues say is put together by one rule: the catalogue asked first wins, what it leaves out is filled from
the others in their order, and lists are united. Of differing licences and accesses the stricter one is shown, and
that they differ. The result does not depend on the order in which the entries came.

An entry that states the datasets of others as its further identifiers never makes two entries of one catalogue one:
there only the entries' own identifiers count. Otherwise one line in a foreign catalogue could hide any records.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crm_dataspace_plugin.core.catalogue.identifiers import keys_of, own_keys_of, same_address
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
        self._holders: dict[str, dict[str, EntryKey]] = {}  # key to the entry of each catalogue that has it
        self._dull: set[str] = set()  # keys that a catalogue gives to several entries, as the DOI of a whole series
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

    def catalogues_naming(self, record: Record, urls: Iterable[str]) -> Sequence[str]:
        """Return the catalogues of `catalogues_of` whose own entry names one of `urls`, as a way or a picture.

        What another catalogue adds to a record gets none of the trust that the record's catalogue has.
        """
        place = self._found_of.get((record.catalogue, record.id), -1)
        if place not in self._found:
            return (record.catalogue,)
        wanted = {same_address(each) for each in urls}
        sources = self._found[place].sources
        if len(sources) == 1:
            return (sources[0].catalogue,)
        named = (each.catalogue for each in sources if wanted.intersection(_addresses(each)))
        return tuple(dict.fromkeys(named))

    def add(self, records: Iterable[Record]) -> Merged:
        """Take further entries; one that is already here is left as it is."""
        near: set[EntryKey] = set()
        for record in records:
            entry = (record.catalogue, record.id)
            if entry not in self._entries:
                near |= self._take(entry, record)
        touched = self._reached(near)
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

    def _take(self, entry: EntryKey, record: Record) -> set[EntryKey]:
        """Return the entry and those whose links it changes: they share a key with it."""
        self._entries[entry] = record
        self._places[entry] = len(self._places)
        self._keys[entry] = keys_of(record)
        near = {entry}
        for key in self._keys[entry] - self._dull:
            holders = self._holders.setdefault(key, {})
            near.update(holders.values())
            if record.catalogue in holders:
                self._dull.add(key)
                del self._holders[key]
            else:
                holders[record.catalogue] = entry
        return near

    def _components(self, entries: set[EntryKey]) -> Iterable[Found]:
        """Yield the datasets that `entries` describe; all that are linked to one of them are among them."""
        left = set(entries)
        while left:
            together = self._reached({next(iter(left))})
            left -= together
            if len({catalogue for catalogue, _ in together}) == len(together):
                yield self._put_together(together)
                continue
            while together:
                same = self._reached({next(iter(together))}, own=True)
                together -= same
                yield self._put_together(same)

    def _reached(self, entries: set[EntryKey], own: bool = False) -> set[EntryKey]:
        """Return the entries and all that are linked to them.

        Args:
            own: whether only an entry's own identifier links it, no further ones that it states.
        """
        reached, frontier = set(entries), list(entries)
        while frontier:
            entry = frontier.pop()
            keys = self._own(entry) if own else self._keys[entry]
            for key in keys - self._dull:
                linked = {each for each in self._holders[key].values() if not own or key in self._own(each)} - reached
                reached |= linked
                frontier.extend(linked)
        return reached

    def _own(self, entry: EntryKey) -> frozenset[str]:
        return own_keys_of(self._entries[entry])

    def _put_together(self, entries: set[EntryKey]) -> Found:
        place = min(self._places[each] for each in entries)
        if len(entries) == 1:
            record = self._entries[next(iter(entries))]
            return Found(place, record, (record,))
        ranked = sorted(entries, key=lambda each: (self._order.get(each[0], len(self._order)), each))
        sources = tuple(self._entries[each] for each in ranked)
        return Found(place, united(sources), sources, differing(sources))


def _addresses(record: Record) -> set[str]:
    return {same_address(each) for each in (record.thumbnail, *(way.url for way in record.distributions)) if each}
