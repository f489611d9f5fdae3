# SPDX-License-Identifier: GPL-2.0-or-later
"""In which of the nine languages a sentence is written, told from its function words, vocabulary and letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from crm_dataspace_plugin.core.catalogue.understand import compounds
from crm_dataspace_plugin.core.catalogue.understand.inflection import Reading
from crm_dataspace_plugin.core.catalogue.understand.letters import Word
from crm_dataspace_plugin.core.catalogue.understand.lexicon import lexicon
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.codelists import LANGUAGES, code_list
from crm_dataspace_plugin.core.vocabulary.words import fold

_FUNCTION_WEIGHT = 1.5  # of a word that only holds sentences together, against one of the vocabulary
_SYMBOL_WEIGHT = 0.4  # of one that is written like a symbol: W, Co, In
_OWN_LETTER = 1.0
_NEAREST = 1e-9


@cache
def function_words() -> Mapping[str, frozenset[str]]:
    """Return each word that only holds sentences together, with its languages."""
    found: dict[str, set[str]] = {}
    for language, words in read_json("understanding", "function_words.json").items():
        for word in words.split():
            found.setdefault(fold(word), set()).add(language)
    return {word: frozenset(languages) for word, languages in found.items()}


@cache
def _letters() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for language, letters in read_json("understanding", "letters.json").items():
        for letter in letters:
            found.setdefault(letter, set()).add(language)
    return {letter: frozenset(languages) for letter, languages in found.items()}


@dataclass(frozen=True)
class Languages:
    """How much of a sentence speaks for each language, in all and word by word."""

    total: Mapping[str, float]
    by_word: tuple[Mapping[str, float], ...]

    def without(self, first: int, last: int, language: str) -> float:
        """Return what speaks for a language outside the words `first` to `last`."""
        return self.total.get(language, 0.0) - sum(self.by_word[n].get(language, 0.0) for n in range(first, last + 1))

    def leads_without(self, n: int, language: str) -> bool:
        """Tell whether a language leads when one word is left out."""
        scores = {each: self.without(n, n, each) for each in self.total}
        return 0 < scores.get(language, 0.0) >= max(scores.values()) - _NEAREST

    @cached_property
    def leading(self) -> str:
        """Return the main language, empty if there is none or several speak equally for it."""
        ranked = sorted(((score, language) for language, score in self.total.items()), reverse=True)
        (best, language), (second, _) = ranked[:2]
        return language if best > second + _NEAREST else ""

    def leads(self, language: str) -> bool:
        """Tell whether no other language has more to show than this one, which has something."""
        return 0 < self.total.get(language, 0.0) >= max(self.total.values()) - _NEAREST


def languages_of(words: tuple[Word, ...]) -> Languages:
    """Weigh the languages of a sentence."""
    cached: dict[str, Mapping[str, float]] = {}
    by_word: list[Mapping[str, float]] = []
    for n, each in enumerate(words):
        if n + 1 < len(words) and words[n + 1].gap == "" and words[n + 1].text[0].isdigit():
            by_word.append({})  # CO2
            continue
        if each.text not in cached:
            cached[each.text] = _evidence(each)
        by_word.append(cached[each.text])
    total = dict.fromkeys(LANGUAGES, 0.0)
    for evidence in by_word:
        for language, weight in evidence.items():
            total[language] += weight
    return Languages(total, tuple(by_word))


def _evidence(word: Word) -> Mapping[str, float]:
    found: dict[str, float] = {}
    symbol = word.capital and len(word.text) <= 2 and word.text in code_list("commodity")
    _share(found, function_words().get(word.folded, frozenset()), _SYMBOL_WEIGHT if symbol else _FUNCTION_WEIGHT)
    readings = [each for each in lexicon().forms.readings(word.folded) if not each.weak]
    native = [each for each in readings if each.language in lexicon().native.get(each.word, ())]
    if not found or not readings:  # “tailings” is English, in whatever language it is used
        compound = () if readings or found else compounds.languages(word.folded)
        _share(found, frozenset(compound or _best_spelled(native or readings, word.text)), 1.0)
    for letter in set(word.text.lower()):
        if not letter.isascii():
            _share(found, _letters().get(letter, frozenset()), _OWN_LETTER)
    return found


def _best_spelled(readings: list[Reading], written: str) -> list[str]:
    """Return the languages that write a word as it is written: “escórias” is Portuguese, “escorias” Spanish."""
    likeness = [(lexicon().forms.likeness(each, written), each.language) for each in readings]
    best = max(likeness, default=(0.0, ""))[0]
    return [language for value, language in likeness if value == best]


def _share(found: dict[str, float], languages: frozenset[str], weight: float) -> None:
    for language in languages:
        if language in LANGUAGES:
            found[language] = found.get(language, 0.0) + weight / len(languages)
