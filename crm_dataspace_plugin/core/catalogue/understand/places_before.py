# SPDX-License-Identifier: GPL-2.0-or-later
"""Places that a sentence names before the distance: “near Mieres, within 5 km”, “Outokummusta alle 20 km”."""

from __future__ import annotations

from typing import Optional

from crm_dataspace_plugin.core.catalogue.understand.language import Languages
from crm_dataspace_plugin.core.catalogue.understand.letters import Word
from crm_dataspace_plugin.core.catalogue.understand.place_names import (
    FINNISH_CASES,
    LONGEST,
    WRITTEN_CASES,
    end_of_place,
    fields_of,
    is_compound,
    is_known,
    is_term,
    name_of_place,
    vocabulary,
)

Place = tuple[int, int, str]  # first word, last word, name
_CUES, _BACK, _AFTER = 9, 3, 3  # words


def place_before(words: tuple[Word, ...], n: int, after: int, languages: Languages) -> Optional[Place]:
    """Return the place before the distance from word `n` to the word before `after`."""
    finnish = _finnish(words, n, languages) if languages.leads("fi") else None
    start = cues_before(words, n)
    return finnish or _beside(words, start, languages) or _within(words, start, n, after, languages)


def cues_before(words: tuple[Word, ...], start: int) -> int:
    """Return the first word of “within a radius of” before the number."""
    first, n = start, start - 1
    while n >= 0 and start - n <= _CUES and words[n].folded in vocabulary()["cues"] and not words[n + 1].parted:
        first, n = n, n - 1
    return first


def _finnish(words: tuple[Word, ...], n: int, languages: Languages) -> Optional[Place]:
    """Return the place in “Outokummusta alle 20 km”, “Kemin lähellä, 10 km”."""
    for back in range(n - 1, max(-1, n - 1 - _BACK), -1):
        if words[back].gap == ":" and back > 0 and words[back].folded in WRITTEN_CASES:
            return back - 1, back, words[back - 1].text
        if words[back].capital and words[back].folded[-3:] in FINNISH_CASES:
            return back, back, name_of_place(words, back, back, languages)
        if words[back].folded in vocabulary()["beside after"] and back > 0 and words[back - 1].folded[-1] == "n":
            return back - 1, back, words[back - 1].text[:-1]
        if words[back].folded not in vocabulary()["cues"]:
            return None
    return None


def _beside(words: tuple[Word, ...], start: int, languages: Languages) -> Optional[Place]:
    """Return the place in “near Mieres, within 5 km”."""
    for back in range(start - 2, max(-1, start - 2 - LONGEST), -1):
        if words[back + 1].parted:
            return None
        if words[back].folded in vocabulary()["beside"]:
            first = back + 1
            while first < start and not words[first].capital and words[first].folded in vocabulary()["links"]:
                first += 1
            return _place(words, back, first, start, languages)
    return None


def _within(words: tuple[Word, ...], start: int, n: int, after: int, languages: Languages) -> Optional[Place]:
    """Return the place in “Falun, within 5 km”, “Freiberg 20 km Umkreis”."""
    behind = [m for m in range(after, min(len(words), after + _AFTER)) if words[m].folded in vocabulary()["radius"]]
    behind = [m for m in behind if not any(each.parted for each in words[after : m + 1])]
    if not behind and not any(each.folded in vocabulary()["radius"] for each in words[start:n]):
        return None
    first = start
    while first > 0 and words[first - 1].capital and start - first < LONGEST:
        if is_compound(words[first - 1]) or not _nameable(words[first - 1]):
            break
        first -= 1
        if words[first].parted:
            break
    while first < start - 1 and words[first].folded in vocabulary()["links"]:
        first += 1  # *In* Freiberg
    found = _place(words, first, first, start, languages)
    return (found[0], max([found[1], *behind]), found[2]) if found else None


def _place(words: tuple[Word, ...], begin: int, first: int, start: int, languages: Languages) -> Optional[Place]:
    """Return the place from word `first` if it reaches to word `start`."""
    if first >= start or not words[first].text[0].isalpha() or not _nameable(words[first]):
        return None
    if end_of_place(words[:start], first) < start - 1:
        return None
    return begin, start - 1, name_of_place(words, first, start - 1, languages)


def _nameable(word: Word) -> bool:
    """Tell whether a name can begin with a word: unknown, a region, or one in capitals that means nothing here."""
    if "regions" in fields_of(word):
        return True
    return not is_term(word) and "countries" not in fields_of(word) and (word.capital or not is_known(word))
