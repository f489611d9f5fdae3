# SPDX-License-Identifier: GPL-2.0-or-later
"""“Within 20 km of X”, in nine languages: how far, and from what."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.understand.language import Languages, function_words
from crm_dataspace_plugin.core.catalogue.understand.letters import Word
from crm_dataspace_plugin.core.catalogue.understand.lexicon import lexicon
from crm_dataspace_plugin.core.catalogue.understand.regions import region
from crm_dataspace_plugin.core.catalogue.understand.understood import Near
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.words import fold

_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_LONGEST_PLACE, _LINKS, _CUES, _AWAY = 5, 6, 9, 3  # words
_FARTHEST = 20_100.0  # km: half way round the Earth
_FINNISH_CASES = ("sta", "lta")
_WRITTEN_CASES = frozenset(["sta", "lta", "ssa", "lla", "n", "in"])


@dataclass(frozen=True)
class NearFound:
    """A nearness, and the words it was read from."""

    near: Near
    words: frozenset[int]


@cache
def _vocabulary() -> Mapping[str, Any]:
    raw = read_json("understanding", "nearness.json")
    lists = {
        name: frozenset(fold(each) for each in raw[name].split())
        for name in ("links", "measures", "cues", "farther", "particles")
    }
    return {"units": {fold(name): km for name, km in raw["units"].items()}, "numbers": raw["numbers"], **lists}


def nearness(words: tuple[Word, ...], languages: Languages) -> Optional[NearFound]:
    """Return the first distance to a place that a sentence names."""
    for n in range(len(words)):
        found = _distance(words, n, languages)
        if found is not None and not _farther(words, n):
            km, after = found
            place = _place_after(words, after, languages) or _place_before(words, n, languages)
            if place and 0 < km <= _FARTHEST:
                first, last, name = place
                start, end = min(n, first), max(after - 1, last)
                start = _cues_before(words, start)
                return NearFound(Near(name, km), frozenset(range(start, end + 1)))
    return None


def _distance(words: tuple[Word, ...], n: int, languages: Languages) -> Optional[tuple[float, int]]:
    """Return the kilometres at a word, and the word after the unit."""
    text, after = words[n].text, n + 1
    if after >= len(words):
        return None
    if not text[0].isdigit():
        value = float(_vocabulary()["numbers"].get(words[n].folded, 0))
        if not value:
            return None
    else:
        if text.isdigit() and len(text) <= 3 and words[after].gap in (" ", "\u00a0", "\u202f"):
            while after < len(words) and len(words[after].text) == 3 and words[after].text.isdigit():
                text, after = text + words[after].text, after + 1
        value = _number(text)
    if after >= len(words):
        return None
    unit = _vocabulary()["units"].get(words[after].folded)
    if unit is None or words[after].gap.strip(" -\u00a0\u202f"):
        return None
    if words[after].folded == "mil" and not languages.leads("sv"):
        return None
    return round(value * unit, 6), after + 1


def _farther(words: tuple[Word, ...], n: int) -> bool:
    """Tell whether “more than” stands before the number, without a “not”."""
    before = [each.folded for each in words[max(0, n - _AWAY) : n]]
    return any(each in _vocabulary()["farther"] for each in before) and not any(
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


def _place_after(words: tuple[Word, ...], start: int, languages: Languages) -> Optional[tuple[int, int, str]]:
    n = start
    while n < len(words) and n - start < _LINKS and _is_link(words[n]) and not (n > start and words[n].parted):
        n += 1
    if n == start and not (n < len(words) and words[n].capital and words[n].gap == " "):
        return None
    if n >= len(words) or words[n].parted or not words[n].text[0].isalpha():
        return None
    last = _place_end(words, n)
    return n, last, _place_name(words, n, last, languages)


def _is_link(word: Word) -> bool:
    if word.capital and not word.text.isupper():
        return word.folded in _vocabulary()["measures"]
    return word.folded in _vocabulary()["links"]


def _place_end(words: tuple[Word, ...], first: int) -> int:
    last = first
    proper = words[first].capital and not words[first].text.isupper()
    while last + 1 < len(words) and last - first < _LONGEST_PLACE:
        following = words[last + 1]
        if following.gap == ":" and following.folded in _WRITTEN_CASES:
            return last + 1
        if following.parted or following.text[0].isdigit():
            break
        if (following.capital and (proper or last == first)) or following.gap in ("-", "'", "’"):
            last, proper = last + 1, proper or following.capital
        elif not proper and not _known(following):
            last += 1
        elif _particle(words, last + 1, proper=proper):
            last += 2
        else:
            break
    return last


def _particle(words: tuple[Word, ...], n: int, *, proper: bool) -> bool:
    """Tell whether a name goes on over a small word: Rio *de la* Plata, Stoke *on* Trent."""
    if words[n].folded not in _vocabulary()["particles"] or n + 1 >= len(words) or words[n + 1].parted:
        return False
    return words[n + 1].capital if proper else not _known(words[n + 1])


def _known(word: Word) -> bool:
    return word.folded in function_words() or bool(lexicon().forms.readings(word.folded))


def _place_name(words: tuple[Word, ...], first: int, last: int, languages: Languages) -> str:
    if words[last].gap == ":":
        last -= 1
        return "".join(each.gap * (n > 0) + each.text for n, each in enumerate(words[first : last + 1]))
    for reading in lexicon().forms.readings(words[first].folded) if first == last else ():
        meaning = lexicon().single(reading.word, reading.language)
        if meaning and meaning.field == "regions" and not reading.exact:
            return region(meaning.codes[0]).label(reading.language)
    name = "".join(each.gap * (n > 0) + each.text for n, each in enumerate(words[first : last + 1]))
    return _nominative(name) if languages.leads("fi") else name


def _nominative(name: str) -> str:
    """Return a Finnish place without the ending that means “from”; others stay as written."""
    stem = name[:-3]
    if fold(name)[-3:] not in _FINNISH_CASES or len(stem) < 3:
        return name
    return stem[:-1] if stem[-1:] == stem[-2:-1] and stem[-1:] in "aeiouyäö" else stem


def _place_before(words: tuple[Word, ...], n: int, languages: Languages) -> Optional[tuple[int, int, str]]:
    """Return the place in “Outokummusta alle 20 km”."""
    if not languages.leads("fi"):
        return None
    for back in range(n - 1, max(-1, n - 1 - _AWAY), -1):
        if words[back].gap == ":" and back > 0 and words[back].folded in _WRITTEN_CASES:
            return back - 1, back, words[back - 1].text
        if words[back].folded[-3:] in _FINNISH_CASES and words[back].capital:
            return back, back, _place_name(words, back, back, languages)
        if words[back].folded not in _vocabulary()["cues"]:
            return None
    return None


def _cues_before(words: tuple[Word, ...], start: int) -> int:
    """Return the first word of “within a radius of” before the number."""
    first, n = start, start - 1
    while n >= 0 and start - n <= _CUES and words[n].folded in _vocabulary()["cues"] and not words[n + 1].parted:
        first, n = n, n - 1
    return first
