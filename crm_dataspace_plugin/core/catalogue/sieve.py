# SPDX-License-Identifier: GPL-2.0-or-later
"""Every record a catalogue answers is held against the query here too.

What was not sent is applied here; what was sent is checked, so that a service which claims a filter and ignores
it is found out. Both are said in the notes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from enum import Enum
from html import unescape
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.area import SearchArea
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.codes import CODED, accepted, comparable, labels_of
from crm_dataspace_plugin.core.catalogue.extent import boxes_meet, times_meet
from crm_dataspace_plugin.core.catalogue.moment import moment
from crm_dataspace_plugin.core.catalogue.plain import folded
from crm_dataspace_plugin.core.catalogue.query import Query, alternatives
from crm_dataspace_plugin.core.catalogue.record import Access, Record
from crm_dataspace_plugin.core.catalogue.regions import about_region
from crm_dataspace_plugin.core.words import later, said, say


class Verdict(Enum):
    FITS = "fits"
    MISSES = "misses"
    UNSTATED = "unstated"  # the record does not say


_SENTENCES = {
    FilterUse.HERE: "The filter “{}” is applied here: the service does not offer it.",
    FilterUse.IGNORED: "The filter “{}” is applied here: the service does not honour it.",
    FilterUse.UNSTATED: "The filter “{}” finds nothing here: the records do not state it.",
}
_ROUGHLY = later("The filter “{}” is applied here, to what the service picks out roughly.")
_MARK = re.compile(r"<[^>]*>")
WORDS = {
    "text": "words",
    "bbox": "area",
    "polygon": "true area",
    "time": "time",
    "ids": "record ids",
    "excluded": "exclusions",
}


class Sieve:
    """Keeps the records of one catalogue's answer that match.

    Args:
        sent: names of the constraints the service was asked to apply.
        narrowed: names of those applied here to what the service picked out roughly.
    """

    def __init__(self, query: Query, sent: frozenset[str], narrowed: frozenset[str] = frozenset()) -> None:
        self._query = query
        self._area = SearchArea(query.polygon) if query.polygon else None
        self._sent = sent
        self._narrowed = narrowed
        self._asked = asked(query)
        self.ignored: set[str] = set()
        self._stated: set[str] = set()  # constraints about which at least one record says something
        self._looked = 0
        self._without_position = 0

    @property
    def local(self) -> frozenset[str]:
        """Names of the constraints that are applied here."""
        return (self._asked - self._sent) | self.ignored

    def keep(self, records: Iterable[Record]) -> tuple[Record, ...]:
        """Return the records that match; those of one page at a time, because a page convicts the service."""
        judged = [(record, self._judge(record)) for record in records]
        self._looked += len(judged)
        for _, verdicts in judged:
            self._stated |= {name for name, verdict in verdicts.items() if verdict is not Verdict.UNSTATED}
            self.ignored |= {n for n in self._sent if n != "text" and verdicts.get(n) is Verdict.MISSES}
        return tuple(record for record, verdicts in judged if self._fits(verdicts))

    def distrust(self, name: str) -> None:
        """Apply `name` here from now on although it was sent."""
        self.ignored.add(name)

    def uses(self) -> dict[str, FilterUse]:
        """Return who applies each constraint, as far as the records seen so far tell."""
        return {name: self._use(name) for name in sorted(self._asked)}

    def _use(self, name: str) -> FilterUse:
        if name not in self.local:
            return FilterUse.SERVICE
        if self._looked and name not in self._stated:
            return FilterUse.UNSTATED
        return FilterUse.IGNORED if name in self.ignored else FilterUse.HERE

    def notes(self) -> tuple[str, ...]:
        """Return one sentence for each constraint applied here, and for the records left out for want of a position."""
        uses = {name: use for name, use in self.uses().items() if name != "polygon"}
        notes = [self._sentence(name, kind) for kind in _SENTENCES for name in uses if uses[name] is kind]
        if self._without_position:
            notes.append(
                say(
                    "{without_position} records without a position are left out.",
                    without_position=self._without_position,
                )
            )
        return tuple(notes)

    def _sentence(self, name: str, use: FilterUse) -> str:
        roughly = use is FilterUse.HERE and name in self._narrowed
        return (said(_ROUGHLY) if roughly else _SENTENCES[use]).format(WORDS.get(name, name))

    def _fits(self, verdicts: dict[str, Verdict]) -> bool:
        """Tell whether a record stays; one that does not say stays where the service honours the constraint."""
        for name, verdict in verdicts.items():
            trusted = self._trusts(name)
            if verdict is Verdict.MISSES and not (trusted and name == "text"):
                return False
            if verdict is Verdict.UNSTATED and not trusted:
                self._without_position += name in ("bbox", "polygon")
                return False
        return True

    def _trusts(self, name: str) -> bool:
        """Tell whether the service applies `name`; a record without a position passes both box and polygon."""
        return ("bbox" if name == "polygon" else name) not in self.local

    def _judge(self, record: Record) -> dict[str, Verdict]:
        return {name: judge(record, self._query, name, self._area) for name in sorted(self._asked)}


def asked(query: Query) -> frozenset[str]:
    """Return the names of the constraints `query` makes."""
    named = {
        "text": bool(query.text.strip()),
        "bbox": query.bbox is not None,
        "polygon": bool(query.polygon),
        "time": bool(query.start or query.end),
        "ids": bool(query.ids),
        "excluded": any(query.excluded.values()),
    }
    filters = {name for name, values in query.filters.items() if values}
    return frozenset({name for name, made in named.items() if made} | filters)


def judge(record: Record, query: Query, name: str, area: Optional[SearchArea]) -> Verdict:
    """Return whether `record` fits the constraint `name` of `query`."""
    if name == "text":
        return _verdict(mentions(record, query.text))
    if name == "ids":
        return _verdict(record.id in query.ids)
    if name == "excluded":
        return _verdict(not any(_has(record, each, values) for each, values in query.excluded.items() if values))
    if name == "polygon":
        meets = area.meets(record) if area is not None else True
        return Verdict.UNSTATED if meets is None else _verdict(meets)
    if name == "bbox":
        if record.bbox is None or query.bbox is None:
            return Verdict.UNSTATED
        return _verdict(boxes_meet(record.bbox, query.bbox))
    if name == "time":
        stated = (moment(record.time_start), moment(record.time_end))
        return _verdict(times_meet(stated, (query.start, query.end))) if any(stated) else Verdict.UNSTATED
    return _judge_filter(record, query.filters[name], name)


def values_of(record: Record, name: str) -> tuple[str, ...]:
    """Return what `record` says for the filter `name`."""
    several = {
        "commodity": record.commodities,
        "country": record.countries,
        "region": record.regions,
        "facility_type": record.facility_types,
        "status": record.statuses,
        "keyword": record.keywords,
    }
    if name in several:
        return several[name]
    single = {"kind": record.kind, "licence": record.licence, "publisher": record.publisher}
    if name == "restored":
        return () if record.restored is None else (str(record.restored).lower(),)
    if name == "access":
        return (record.access.value,) if record.access is not Access.UNKNOWN else ()
    return (single[name],) if single[name] else ()


def mentions(record: Record, words: str) -> bool:
    """Tell whether a record's entry holds all the words of one of the comma-separated alternatives."""
    texts = [_written(record.raw), record.title, record.abstract]
    codes = [(n, v) for n in CODED for v in values_of(record, n)]
    texts += [label for name, code in codes for label in labels_of(name, code)]
    plain = " ".join(texts).lower()
    wanted = [folded(" ".join(each)).split() for each in alternatives(words)]
    if any(all(word in plain for word in each) for each in wanted):
        return True  # most do, and taking the accents off takes its time
    haystack = folded(plain)
    return any(all(word in haystack for word in each) for each in wanted)


def _written(raw: Mapping[str, Any]) -> str:
    """Return an entry as text; of an XML entry without its marks, whose names would be found as well."""
    document = raw.get("xml")
    if isinstance(document, str):
        return unescape(_MARK.sub(" ", document))
    try:
        return json.dumps(raw, ensure_ascii=False, default=str)
    except RecursionError:  # deeper than anything in it that can be read
        return ""


def _has(record: Record, name: str, values: tuple[str, ...]) -> bool:
    return _judge_filter(record, values, name) is Verdict.FITS


def _judge_filter(record: Record, wanted: tuple[str, ...], name: str) -> Verdict:
    if name == "region":
        about = about_region(record, wanted)
        return Verdict.UNSTATED if about is None else _verdict(about)
    stated = values_of(record, name)
    if not stated:
        return Verdict.UNSTATED
    have = {comparable(name, each) for each in stated}
    want = set(accepted(name, wanted))
    if name == "publisher":
        return _verdict(any(each in value for each in want for value in have))
    return _verdict(bool(have & want))


def _verdict(fits: bool) -> Verdict:
    return Verdict.FITS if fits else Verdict.MISSES
