# SPDX-License-Identifier: GPL-2.0-or-later
"""Phrases of the vocabulary found in a sentence, and which meaning of a word is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core.catalogue.understand.inflection import Reading
from crm_dataspace_plugin.core.catalogue.understand.language import Languages, function_words
from crm_dataspace_plugin.core.catalogue.understand.letters import Word
from crm_dataspace_plugin.core.catalogue.understand.lexicon import Entry, Meaning, lexicon
from crm_dataspace_plugin.core.catalogue.understand.mentions import SAID

_SHORT = 3  # letters
_SPOKEN = 0.75  # of the evidence for the main language: the other one is used in the sentence too
_SOME, _MUCH = 0.2, 1.0  # evidence for a language
_TRACE = 0.25  # of the evidence for the main language: below it, the other one is in the letters only
_TITLE_SHARE = 0.75  # of the longer words are capitalised in a title
_SMALL = frozenset(["negation", "without", "except", "but"])  # words that no capital begins within a sentence
_EXACT = 0.6  # what being written as in the dictionary weighs against a word of evidence for the language


@dataclass(frozen=True)
class Found:
    """A phrase at its place.

    Attributes:
        others: meanings of the same words that were not chosen.
    """

    last: int
    meaning: Meaning
    others: tuple[Meaning, ...] = ()


@dataclass(frozen=True)
class _Candidate:
    entry: Entry
    last: int
    score: float


class Phrases:
    """The phrases of one sentence."""

    def __init__(self, words: tuple[Word, ...], languages: Languages) -> None:
        self._words = words
        self._languages = languages
        long = [each.text for each in words if len(each.text) > 3]
        self._titled = len([each for each in long if each[0].isupper()]) >= _TITLE_SHARE * len(long)
        self._keys: dict[str, frozenset[tuple[str, str]]] = {}

    def at(self, first: int) -> Optional[Found]:
        """Return the longest phrase that starts at a word, in the meaning that fits the sentence best."""
        candidates = self._candidates(first)
        found = self._longest(first, candidates)
        if found is None or found.last == first or found.meaning.field not in SAID:
            return found
        for middle in range(first + 1, found.last + 1):  # “balsa de lodos rojos” is a “balsa” of “lodos rojos”
            beyond = self._longest(middle, self._candidates(middle))
            if beyond and beyond.last > found.last and beyond.meaning.field not in (found.meaning.field, "generic"):
                shorter = self._longest(first, [each for each in candidates if each.last < middle])
                if shorter and beyond.meaning.field in SAID and shorter.meaning == found.meaning:
                    return shorter
        return found

    def _longest(self, first: int, candidates: list[_Candidate]) -> Optional[Found]:
        for last in sorted({each.last for each in candidates}, reverse=True):
            found = self._best(first, [each for each in candidates if each.last == last])
            if found:
                return found
        return None

    def _candidates(self, first: int) -> list[_Candidate]:
        found = []
        for reading in lexicon().forms.readings(self._words[first].folded):
            outside = self._languages.without(first, first, reading.language)
            if not reading.exact and outside < _SOME and self._elsewhere(first):
                continue  # a form of a language that nothing else in the sentence is in: “score” is no Italian slag
            if reading.weak and not (outside > 0 and self._languages.leads(reading.language)):
                continue
            for entry in lexicon().starting(reading.word, reading.language):
                if self._continues(entry, first) and self._plausible(entry, reading, first):
                    last = first + len(entry.words) - 1
                    score = self._languages.without(first, last, reading.language) + _EXACT * reading.exact
                    found.append(_Candidate(entry, last, score))
        return found

    def _plausible(self, entry: Entry, reading: Reading, first: int) -> bool:
        """Tell whether capitals and language do not speak against a meaning."""
        inflected = entry.meaning.field == "statuses" and reading.language == "de" and not reading.exact
        if inflected and self._capital_noun(first):
            return False  # “das Alter” is not “alt”
        titled = self._titled and self._languages.leading != "de"
        if entry.meaning.field in _SMALL and self._capital_noun(first) and not titled:
            return False  # “in der Not” is not “not”
        if entry.capitals and not self._acronym(first):
            return False
        return not self._foreign_name(first, entry)

    def _elsewhere(self, n: int) -> bool:
        """Tell whether the sentence is, without a word, clearly in some language."""
        leading = self._languages.leading
        return leading != "" and self._languages.without(n, n, leading) > _MUCH

    def _capital_noun(self, n: int) -> bool:
        return n > 0 and self._words[n].capital and not self._words[n].text.isupper() and "." not in self._words[n].gap

    def _acronym(self, n: int) -> bool:
        """Tell whether a word may be an acronym: in capitals, or no word of any language (`uk`, but not `us`)."""
        word = self._words[n]
        common = word.folded in function_words() or word.folded in lexicon().ordinary
        return word.text.isupper() or (word.text.islower() and not common)

    def _foreign_name(self, n: int, entry: Entry) -> bool:
        """Tell whether a word is a name that looks like a term of another language: Jales in Portuguese."""
        if entry.language in ("de", self._languages.leading) or not self._capital_noun(n) or self._titled:
            return False
        named = entry.meaning.field in ("commodities", "facility_types", "statuses") and len(entry.words) == 1
        leading = self._languages.leading
        spoken = self._languages.without(n, n, entry.language)
        return named and leading != "" and spoken < _SPOKEN * self._languages.without(n, n, leading)

    def _abbreviation(self, n: int) -> bool:
        """Tell whether a short word is cut off: “lit. b” is no lithium."""
        following = self._words[n + 1] if n + 1 < len(self._words) else None
        return (
            len(self._words[n].folded) <= _SHORT
            and following is not None
            and following.gap.startswith(".")
            and len(following.text) == 1
        )

    def _joins(self, n: int, language: str) -> bool:
        """Tell whether a word stands between two of one field: “or” in “abandoned or closed” is no gold."""
        if not 0 < n < len(self._words) - 1:
            return False
        sides = []
        for m in (n - 1, n + 1):
            readings = [each for each in lexicon().forms.readings(self._words[m].folded) if each.language == language]
            meanings = [lexicon().single(each.word, language) for each in readings]
            sides.append({each.field for each in meanings if each is not None and each.field in SAID})
        return bool(sides[0] & sides[1])

    def _continues(self, entry: Entry, first: int) -> bool:
        if first + len(entry.words) > len(self._words):
            return False
        for n, wanted in enumerate(entry.words[1:], first + 1):
            if self._words[n].parted or (wanted, entry.language) not in self._readable(self._words[n].folded):
                return False
        return True

    def _readable(self, folded: str) -> frozenset[tuple[str, str]]:
        if folded not in self._keys:
            readings = lexicon().forms.readings(folded)
            self._keys[folded] = frozenset((each.word, each.language) for each in readings)
        return self._keys[folded]

    def _spoken(self, first: int, last: int, language: str) -> float:
        """Return the evidence for a language outside a phrase, below 0 where another one is clearly spoken."""
        evidence = self._languages.without(first, last, language)
        most = max((self._languages.without(first, last, each) for each in self._languages.total), default=0.0)
        return evidence if most < _MUCH or evidence >= _TRACE * most else -1.0

    def _best(self, first: int, candidates: list[_Candidate]) -> Optional[Found]:
        scores: dict[Meaning, float] = {}
        for each in candidates:
            scores[each.entry.meaning] = max(scores.get(each.entry.meaning, -1.0), each.score)
        chosen, score = max(scores.items(), key=lambda pair: pair[1])
        joining = [
            each.entry for each in candidates if each.entry.meaning.field == "and" and len(each.entry.words) == 1
        ]
        if any(self._joins(first, each.language) for each in joining):
            return Found(first, joining[0].meaning)
        word, last = self._words[first], candidates[0].last
        if last == first:
            if self._abbreviation(first):
                return None
            rivals = lexicon().ordinary.get(word.folded, frozenset())
            speaking = {each.entry.language for each in candidates if each.entry.meaning == chosen}
            rival = max((self._spoken(first, last, each) for each in rivals - speaking), default=-1.0)
            if rival >= 0 and rival + _EXACT > score:
                return None
        others = tuple(each for each in scores if each != chosen and each.field in SAID)
        return Found(last, chosen, others if chosen.field in SAID else ())
