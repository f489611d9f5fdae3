# SPDX-License-Identifier: GPL-2.0-or-later
"""The name of a place in a sentence: where it ends, and how it is written where nothing bends it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from crm_dataspace_plugin.core.catalogue.understand import compounds
from crm_dataspace_plugin.core.catalogue.understand.language import Languages, function_words
from crm_dataspace_plugin.core.catalogue.understand.letters import Word
from crm_dataspace_plugin.core.catalogue.understand.lexicon import lexicon
from crm_dataspace_plugin.core.catalogue.understand.regions import region
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.words import fold

LONGEST = 5  # words
FINNISH_CASES = ("sta", "lta")
WRITTEN_CASES = frozenset(["sta", "lta", "ssa", "lla", "n", "in"])
_TERMS = frozenset(["commodities", "facility_types", "statuses", "restored"])
_WORD_LISTS = ("links", "measures", "cues", "farther", "particles", "radius", "beside", "beside after")


@cache
def vocabulary() -> Mapping[str, Any]:
    """Return the words of nearness: folded sets, `units` in kilometres, and `numbers`."""
    raw = read_json("understanding", "nearness.json")
    lists = {name: frozenset(fold(each) for each in raw[name].split()) for name in _WORD_LISTS}
    return {"units": {fold(name): km for name, km in raw["units"].items()}, "numbers": raw["numbers"], **lists}


def end_of_place(words: tuple[Word, ...], first: int) -> int:
    """Return the last word of the name that begins at a word."""
    last = first
    proper = words[first].capital and not words[first].text.isupper()
    while last + 1 < len(words) and last - first < LONGEST:
        following = words[last + 1]
        if following.gap == ":" and following.folded in WRITTEN_CASES:
            return last + 1
        if following.parted or following.text[0].isdigit() or _begins_anew(following):
            break
        if (following.capital and (proper or last == first)) or following.gap in ("-", "'", "’"):
            last, proper = last + 1, proper or following.capital
        elif not proper and not is_known(following):
            last += 1
        elif _particle(words, last + 1, proper=proper):
            last += 2
        else:
            break
    return last


def _particle(words: tuple[Word, ...], n: int, *, proper: bool) -> bool:
    """Tell whether a name goes on over a small word: Rio *de la* Plata, Stoke *on* Trent."""
    if words[n].folded not in vocabulary()["particles"] or n + 1 >= len(words) or words[n + 1].parted:
        return False
    return words[n + 1].capital if proper else not is_known(words[n + 1])


def is_known(word: Word) -> bool:
    """Tell whether a word is one of the vocabulary or holds sentences together."""
    return word.folded in function_words() or bool(lexicon().forms.readings(word.folded))


def is_term(word: Word) -> bool:
    """Tell whether a word stands on its own for a material, a facility or a status, and for no region."""
    return bool(fields_of(word) & _TERMS) and "regions" not in fields_of(word)


def is_compound(word: Word) -> bool:
    """Tell whether a word is made of terms: Zinnhalden. Names of places can be, too: Kupferberg."""
    return bool(compounds.parts(word.folded))


def fields_of(word: Word) -> frozenset[str]:
    """Return the fields of all that a word can mean on its own."""
    readings = lexicon().forms.readings(word.folded)
    meanings = [lexicon().single(each.word, each.language) for each in readings]
    return frozenset(each.field for each in meanings if each is not None)


def _begins_anew(word: Word) -> bool:
    """Tell whether a word behind a name belongs to it no more: um Outokumpu *Kupfer*, um Falun *Schweden*."""
    return word.gap == " " and (is_term(word) or is_compound(word) or "countries" in fields_of(word))


def name_of_place(words: tuple[Word, ...], first: int, last: int, languages: Languages) -> str:
    """Return the name as written; a region's own name where that is bent, Finnish places without their ending."""
    if words[last].gap == ":":
        return _written(words, first, last - 1)
    for reading in lexicon().forms.readings(words[first].folded) if first == last else ():
        meaning = lexicon().single(reading.word, reading.language)
        if meaning and meaning.field == "regions" and not reading.exact:
            return region(meaning.codes[0]).label(reading.language)
    name = _written(words, first, last)
    return _nominative(name) if languages.leads("fi") else name


def _written(words: tuple[Word, ...], first: int, last: int) -> str:
    return "".join(each.gap * (n > 0) + each.text for n, each in enumerate(words[first : last + 1]))


def _nominative(name: str) -> str:
    """Return a Finnish place without the ending that means “from”; others stay as written."""
    stem = name[:-3]
    if fold(name)[-3:] not in FINNISH_CASES or len(stem) < 3:
        return name
    return stem[:-1] if stem[-1:] == stem[-2:-1] and stem[-1:] in "aeiouyäö" else stem
