# SPDX-License-Identifier: GPL-2.0-or-later
"""“Within 20 km of X”, in nine languages: how far, and from what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core.catalogue.understand.language import Languages
from crm_dataspace_plugin.core.catalogue.understand.letters import Word
from crm_dataspace_plugin.core.catalogue.understand.place_names import (
    end_of_place,
    is_compound,
    is_term,
    name_of_place,
    vocabulary,
)
from crm_dataspace_plugin.core.catalogue.understand.places_before import Place, cues_before, place_before
from crm_dataspace_plugin.core.catalogue.understand.understood import Near

_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_LINKS, _AWAY = 6, 3  # words
_FARTHEST = 20_100.0  # km: half way round the Earth


@dataclass(frozen=True)
class NearFound:
    """A nearness, and the words it was read from."""

    near: Near
    words: frozenset[int]


def nearness(words: tuple[Word, ...], languages: Languages) -> Optional[NearFound]:
    """Return the first distance to a place that a sentence names."""
    for n in range(len(words)):
        found = _distance(words, n, languages)
        if found is not None and not _farther(words, n):
            km, after = found
            place = _place_after(words, after, languages) or place_before(words, n, after, languages)
            if place and 0 < km <= _FARTHEST:
                first, last, name = place
                start, end = min(n, first), max(after - 1, last)
                start = cues_before(words, start)
                return NearFound(Near(name, km), frozenset(range(start, end + 1)))
    return None


def _distance(words: tuple[Word, ...], n: int, languages: Languages) -> Optional[tuple[float, int]]:
    """Return the kilometres at a word, and the word after the unit."""
    text, after = words[n].text, n + 1
    if after >= len(words):
        return None
    if not text[0].isdigit():
        value = float(vocabulary()["numbers"].get(words[n].folded, 0))
        if not value:
            return None
    else:
        if text.isdigit() and len(text) <= 3 and words[after].gap in (" ", "\u00a0", "\u202f"):
            while after < len(words) and len(words[after].text) == 3 and words[after].text.isdigit():
                text, after = text + words[after].text, after + 1
        value = _number(text)
    if after >= len(words):
        return None
    unit = vocabulary()["units"].get(words[after].folded)
    if unit is None or words[after].gap.strip(" -\u00a0\u202f"):
        return None
    if words[after].folded == "mil" and not languages.leads("sv"):
        return None
    return round(value * unit, 6), after + 1


def _farther(words: tuple[Word, ...], n: int) -> bool:
    """Tell whether “more than” stands before the number, without a “not”."""
    first = n
    while first > max(0, n - _AWAY) and not words[first].parted:
        first -= 1
    before = [each.folded for each in words[first:n]]
    return any(each in vocabulary()["farther"] for each in before) and not any(
        each in ("no", "not", "nicht", "pas", "non", "nao", "nie", "ei", "inte", "ej") for each in before
    )


def _number(text: str) -> float:
    if len(text) > 15:
        return 0.0
    if _THOUSANDS.fullmatch(text):
        return float(text.replace(".", "").replace(",", ""))
    try:
        return float(text.replace(",", "."))
    except ValueError:  # several points, or digits of another script
        return 0.0


def _place_after(words: tuple[Word, ...], start: int, languages: Languages) -> Optional[Place]:
    n = start
    while n < len(words) and n - start < _LINKS and _is_link(words[n]) and not (n > start and words[n].parted):
        n += 1
    if n == start and not (n < len(words) and words[n].capital and words[n].gap == " "):
        return None
    if n >= len(words) or words[n].parted or not words[n].text[0].isalpha():
        return None
    last = end_of_place(words, n)
    named = words[n].capital and not words[n].text.isupper() and not languages.leads("de")  # km from Jales
    if (last == n and is_term(words[n]) and not named) or (n == start and is_compound(words[n])):
        return None  # “within 5 km of tailings”, “20 km Zinnhalden”
    return n, last, name_of_place(words, n, last, languages)


def _is_link(word: Word) -> bool:
    if word.capital and not word.text.isupper():
        return word.folded in vocabulary()["measures"]
    return word.folded in vocabulary()["links"]
