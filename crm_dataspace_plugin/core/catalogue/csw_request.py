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
from unicodedata import combining, normalize

from crm_dataspace_plugin.core.catalogue.codes import CODED, accepted
from crm_dataspace_plugin.core.catalogue.csw_filter import (
    ANY,
    Condition,
    Either,
    Equal,
    Like,
    Meets,
    holding,
    is_plain,
)
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.vocabulary.codelists import Code, code_list
from crm_dataspace_plugin.core.vocabulary.words import fold

CSW = "http://www.opengis.net/cat/csw/2.0.2"
GMD = "http://www.isotc211.org/2005/gmd"
_MOST_PATTERNS = 150  # of one constraint; the service looks through all its texts for each
_MOST_WORDS = 20
_SHORTEST = 4  # letters of a keyword that is read as a commodity or country, see `reader`
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
        patterns = _patterns(name, query.filters.get(name, ()))
        if patterns:
            yield name, _either(Like(way.any_text, each) for each in patterns), False


def _text(text: str, way: Way) -> Optional[tuple[list[Condition], bool]]:
    """Return conditions for the words, and whether they are exact; None where there is nothing to ask."""
    alternatives = [each.split() for each in text.split(",") if each.strip()]
    if not alternatives:
        return None
    if len(alternatives) == 1:
        words = alternatives[0]
        patterns = [holding(_loose(each)) for each in words[:_MOST_WORDS]]
        usable = patterns if way.method == "POST" else [each for each in patterns if is_plain(each)]
        found: list[Condition] = [Like(way.any_text, each) for each in usable]
        return (found, len(usable) == len(words) and text.isascii()) if found else None
    if way.method == "GET" or len(alternatives) > _MOST_PATTERNS:
        return None
    longest = [max(each, key=len) for each in alternatives]
    exact = text.isascii() and all(len(each) == 1 for each in alternatives)
    return _either(Like(way.any_text, holding(_loose(each))) for each in longest), exact


def _patterns(name: str, values: Iterable[str]) -> tuple[str, ...]:
    """Return patterns of which every record that fits one of the values holds at least one; none where too many."""
    wanted = tuple(values)
    if name not in CODED:
        spelled = [each for each in wanted if each.strip()]
    else:
        codes = set(accepted(name, wanted))
        spelled = [written for code in code_list(name).codes if code.code in codes for written in _spellings(code)]
        if len(codes) > sum(code.code in codes for code in code_list(name).codes):
            return ()  # a value that the vocabulary does not know
    spelled = [each for each in spelled if len(fold(each)) >= _SHORTEST or name not in CODED]
    patterns = {holding(form) for each in spelled for form in _forms(each)}
    least = [each for each in patterns if not any(other != each and other[1:-1] in each for other in patterns)]
    return tuple(sorted(least)) if len(least) <= _MOST_PATTERNS else ()


def _spellings(code: Code) -> Iterator[str]:
    """Yield what a record may write for a code."""
    yield code.code
    yield from code.labels.values()
    for words in code.synonyms.values():
        yield from words
    yield code.iri.partition("://")[2]


def _loose(word: str) -> str:
    """Return a pattern for a word with or without its accents."""
    return "".join(each if each.isascii() else ANY for each in word)


def _forms(term: str) -> Iterator[str]:
    """Yield patterns for a term as it may be written: small and large, with and without accents, however punctuated."""
    for written in {normalize("NFC", term), normalize("NFD", term), _unaccented(term)}:
        for form in {written, written.lower(), written.capitalize(), written.upper()}:
            yield "".join(each if each.isalnum() or combining(each) else ANY for each in form)


def _unaccented(term: str) -> str:
    return "".join(each for each in normalize("NFD", term) if not combining(each))


def _either(conditions: Iterable[Condition]) -> list[Condition]:
    found = tuple(conditions)
    return [found[0]] if len(found) == 1 else [Either(found)]
