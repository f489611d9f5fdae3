# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a query a CSW is asked, in which way, and what remains to be done here.

Some constraints are *sent*: the service finds the same records as we would. Others only *narrow* what it gives, in a
way that cannot lose a record, and are applied here to what comes: ISO metadata have no property for a commodity, but
a record that names one holds its word. Time is applied here altogether: `TempExtent_end` leaves out what goes on
until now, and compares a year as text with a day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Optional

from crm_dataspace_plugin.core.catalogue.codes import CODED
from crm_dataspace_plugin.core.catalogue.csw.filter import (
    Condition,
    Either,
    Equal,
    Like,
    Meets,
    holding,
    is_plain,
)
from crm_dataspace_plugin.core.catalogue.csw.patterns import MOST_PATTERNS, loose, patterns_of, without_accents
from crm_dataspace_plugin.core.catalogue.query import Query, alternatives

CSW = "http://www.opengis.net/cat/csw/2.0.2"
GMD = "http://www.isotc211.org/2005/gmd"
_MOST_WORDS = 20
_TYPES = ("dataset", "series", "service", "nonGeographicDataset", "feature", "featureType", "software", "model", "tile")
_KNOWN_TYPES = {each.lower(): each for each in _TYPES}  # ISO's codes of what a record describes


@dataclass(frozen=True)
class Way:
    """How a service is spoken to.

    Attributes:
        method: `POST` with XML, or `GET` with parameters.
    """

    method: str
    schema: str
    type_names: str
    any_text: str
    box: str
    kind: str


ISO = Way("POST", GMD, "gmd:MD_Metadata", "apiso:AnyText", "apiso:BoundingBox", "apiso:Type")
CORE_ISO = Way("POST", GMD, "csw:Record", "csw:AnyText", "ows:BoundingBox", "dc:type")
CORE = Way("POST", CSW, "csw:Record", "csw:AnyText", "ows:BoundingBox", "dc:type")
GET_ISO = Way("GET", GMD, "csw:Record", "csw:AnyText", "ows:BoundingBox", "dc:type")
GET_CORE = Way("GET", CSW, "csw:Record", "csw:AnyText", "ows:BoundingBox", "dc:type")
WAYS = (ISO, CORE_ISO, CORE, GET_ISO, GET_CORE)  # the best first


@dataclass(frozen=True)
class Request:
    """One question.

    Attributes:
        sent: names of the constraints the service applies (see `sieve.asked`).
        narrowed: names of those for which it leaves out what cannot match.
    """

    way: Way
    conditions: tuple[Condition, ...] = ()
    sent: frozenset[str] = field(default_factory=frozenset)
    narrowed: frozenset[str] = field(default_factory=frozenset)

    @property
    def looks_for_words(self) -> bool:
        return any(isinstance(each, (Like, Either)) for each in self.conditions)

    def loosened(self) -> Request:
        """Return the request for what may hold the words with other accents: the words are picked out here then."""
        grouped = not self.narrowed - {"text"}
        conditions = tuple(
            Either(tuple(map(_loosened, each.conditions))) if isinstance(each, Either) and grouped else _loosened(each)
            for each in self.conditions
        )
        return Request(self.way, conditions, self.sent - {"text"}, self.narrowed | {"text"})

    def without_words(self) -> Request:
        """Return the request for everything in the area, from which words are picked out here."""
        kept = tuple(each for each in self.conditions if isinstance(each, (Meets, Equal)))
        return Request(self.way, kept, self.sent & {"bbox", "kind"})


def ladder(query: Query) -> list[Request]:
    """Return the requests to try one after the other where a service refuses them: less and less is asked.

    Where there is nothing to ask for but everything, GET comes first: pycsw checks what is posted against its schema,
    which takes longer than finding the records.
    """
    rungs = [_asked(query, way, narrowing) for narrowing in (True, False) for way in WAYS]
    rungs += [Request(way) for way in (GET_ISO, *WAYS)]
    if not any(each.conditions for each in rungs):
        rungs = [Request(way) for way in (GET_ISO, *WAYS)]
    return [each for n, each in enumerate(rungs) if each not in rungs[:n]]


def _loosened(condition: Condition) -> Condition:
    if not isinstance(condition, Like):
        return condition
    return Like(condition.property, without_accents(condition.pattern))


def _asked(query: Query, way: Way, narrowing: bool) -> Request:
    """Return all that can be asked, with at most one group of alternatives: pycsw mixes up several."""
    conditions: list[Condition] = []
    sent: set[str] = set()
    narrowed: set[str] = set()
    group = False
    for name, found, exact in _wishes(query, way):
        grouped = isinstance(found[0], Either)
        if (grouped and group) or (not exact and not narrowing):
            continue
        group = group or grouped
        conditions += found
        (sent if exact else narrowed).add(name)
    return Request(way, tuple(conditions), frozenset(sent), frozenset(narrowed))


def _wishes(query: Query, way: Way) -> Iterator[tuple[str, list[Condition], bool]]:
    """Yield constraint, conditions, and whether they say exactly what is wanted."""
    words = _text(query.text, way)
    if words is not None:
        yield ("text", *words)
    if way.method == "GET":
        return
    if query.bbox is not None and query.bbox[0] <= query.bbox[2]:  # across the date line: looked at here
        yield "bbox", [Meets(way.box, query.bbox)], True
    kinds = query.filters.get("kind", ())
    if kinds and all(each.lower() in _KNOWN_TYPES for each in kinds):
        yield "kind", _either(Equal(way.kind, _KNOWN_TYPES[each.lower()]) for each in kinds), True
    for name in ("publisher", "keyword", *CODED):
        patterns = patterns_of(name, query.filters.get(name, ()))
        if patterns:
            yield name, _either(Like(way.any_text, each) for each in patterns), False


def _text(text: str, way: Way) -> Optional[tuple[list[Condition], bool]]:
    """Return conditions for the words, and whether they are exact; None where there is nothing to ask."""
    wanted = alternatives(text)
    if not wanted:
        return None
    if len(wanted) == 1:
        words = wanted[0]
        patterns = [holding(loose(each)) for each in words[:_MOST_WORDS]]
        usable = patterns if way.method == "POST" else [each for each in patterns if is_plain(each)]
        found: list[Condition] = [Like(way.any_text, each) for each in usable]
        return (found, len(usable) == len(words) and text.isascii()) if found else None
    if way.method == "GET" or len(wanted) > MOST_PATTERNS:
        return None
    longest = [max(each, key=len) for each in wanted]
    exact = text.isascii() and all(len(each) == 1 for each in wanted)
    return _either(Like(way.any_text, holding(loose(each))) for each in longest), exact


def _either(conditions: Iterable[Condition]) -> list[Condition]:
    found = tuple(conditions)
    return [found[0]] if len(found) == 1 else [Either(found)]
