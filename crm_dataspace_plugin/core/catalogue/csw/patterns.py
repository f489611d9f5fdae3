# SPDX-License-Identifier: GPL-2.0-or-later
"""Patterns for words that a record holds where it fits a filter, however they are written there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import combining, normalize

from crm_dataspace_plugin.core.catalogue.codes import CODED, accepted
from crm_dataspace_plugin.core.catalogue.csw.filter import ANY, ONE, holding
from crm_dataspace_plugin.core.vocabulary.codelists import Code, code_list
from crm_dataspace_plugin.core.vocabulary.words import fold

MOST_PATTERNS = 150  # of one constraint; the service looks through all its texts for each
_SHORTEST = 4  # letters of a keyword that is read as a commodity or country, see `catalogue.reader`
_ACCENTED = frozenset("aceilnosuyzACEILNOSUYZ")  # letters that accents are left out of most


def patterns_of(name: str, values: Iterable[str]) -> tuple[str, ...]:
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
    return tuple(sorted(least)) if len(least) <= MOST_PATTERNS else ()


def _spellings(code: Code) -> Iterator[str]:
    """Yield what a record may write for a code."""
    yield code.code
    yield from code.labels.values()
    for words in code.synonyms.values():
        yield from words
    yield code.iri.partition("://")[2]


def loose(word: str) -> str:
    """Return a pattern for a word with or without its accents."""
    return "".join(each if each.isascii() else ANY for each in word)


def _forms(term: str) -> Iterator[str]:
    """Yield patterns for a term as it may be written: small and large, with and without accents, however punctuated."""
    for written in {normalize("NFC", term), normalize("NFD", term), _unaccented(term)}:
        for form in {written, written.lower(), written.capitalize(), written.upper()}:
            yield "".join(each if each.isalnum() or combining(each) else ANY for each in form)


def _unaccented(term: str) -> str:
    return "".join(each for each in normalize("NFD", term) if not combining(each))


def without_accents(pattern: str) -> str:
    """Return a pattern in which letters that may carry an accent are left open."""
    return "".join(ONE if each in _ACCENTED else each for each in pattern)
