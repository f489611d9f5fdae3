# SPDX-License-Identifier: GPL-2.0-or-later
"""Which dictionary words a written word can be a form of: stems with endings, per language.

The rules are data (`inflection.json`): where a dictionary word ends in *suffix*, the stem is the word with the
suffix replaced, and the forms are the stem with each of the endings. Irregular stems are listed word by word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.words import fold

_LONGEST = 60  # letters; no word of the nine languages, compounds included, is longer
_SHORT = 3  # letters; such a stem with an ending is believed only in a sentence of its language
_ACCENTS_LEFT_OUT = 0.8
_WEAK_GRADE = frozenset(  # Finnish endings that close the syllable before them
    stem + ending
    for stem in ("", "i", "oi", "ei")
    for ending in ("n", "t", "ssa", "sta", "lla", "lta", "lle", "ksi", "tta")
    if stem == "" or len(ending) > 1
)
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}  # as typed on other keyboards


@dataclass(frozen=True)
class Reading:
    """A dictionary word that a written word can be.

    Attributes:
        exact: written as in the dictionary.
        weak: too short to be believed outside its own language.
    """

    word: str
    language: str
    exact: bool
    weak: bool


class Rules:
    """The inflection of one language."""

    def __init__(self, language: str, raw: Mapping[str, object]) -> None:
        self.language = language
        self._rules: dict[str, list[tuple[str, str, frozenset[str]]]] = {"noun": [], "adjective": [], "name": []}
        for kind, rows in self._rules.items():
            for suffix, replacement, endings in raw.get(kind, raw["noun"]):  # type: ignore[attr-defined]
                rows.append((suffix, replacement, frozenset("" if each == "-" else each for each in endings.split())))
        self._weaker: list[list[str]] = list(raw.get("gradation", ()))  # type: ignore[call-overload]
        self._irregular: Mapping[str, str] = raw.get("irregular", {})  # type: ignore[assignment]
        self._only: Mapping[str, str] = raw.get("only", {})  # type: ignore[assignment]
        self._ungraded = frozenset(str(raw.get("ungraded", "")).split())

    def stems(self, word: str, kind: str) -> Iterator[tuple[str, frozenset[str]]]:
        """Yield each stem of a dictionary word with the endings it takes."""
        if word in self._only:
            yield from ((form, frozenset(("",))) for form in self._only[word].split())
            return
        for suffix, replacement, endings in self._rules[kind]:
            if word.endswith(suffix) and len(word) > len(suffix):
                yield word[: len(word) - len(suffix)] + replacement, endings
        for base in () if word in self._ungraded else self._weakened(word):
            for suffix, replacement, endings in self._rules[kind]:
                if base.endswith(suffix):
                    yield base[: len(base) - len(suffix)] + replacement, endings & _WEAK_GRADE
        for stem in self._irregular.get(word, "").split():
            every = frozenset().union(*(endings for _, _, endings in self._rules[kind])) | {""}
            yield stem, every

    def _weakened(self, word: str) -> Iterator[str]:
        """Yield the word with its last consonants in the weak grade (Finnish: kk to k, nt to nn)."""
        for strong, weak in self._weaker:
            if len(word) > len(strong) + 1 and word[-len(strong) - 1 : -1] == strong:
                yield word[: -len(strong) - 1] + weak + word[-1]


class Forms:
    """All dictionary words, found by their forms."""

    def __init__(self) -> None:
        raw = read_json("understanding", "inflection.json")
        self._rules = {language: Rules(language, rules) for language, rules in raw.items()}
        self._exact: dict[str, set[str]] = defaultdict(set)
        self._spelled: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._stems: dict[str, list[tuple[str, str, frozenset[str]]]] = defaultdict(list)
        self._known: set[tuple[str, str, str]] = set()
        self._read: dict[str, tuple[Reading, ...]] = {}

    def add(self, word: str, language: str, kind: str) -> str:
        """Take up a dictionary word as written, `noun`, `adjective` or `fixed`; return it folded."""
        folded = fold(word)
        if (folded, language, kind) in self._known:
            return folded
        self._known.add((folded, language, kind))
        self._exact[folded].add(language)
        self._spelled[folded, language].add(word.lower())
        respelled = fold("".join(_UMLAUTS.get(each, each) for each in word.lower())) if language == "de" else folded
        for written in {folded, respelled}:
            self._add_stem(written, "", folded, language)
            if kind != "fixed" and language in self._rules:
                for stem, endings in self._rules[language].stems(written, kind):
                    self._stems[stem].append((folded, language, endings))
        return folded

    def _add_stem(self, written: str, ending: str, folded: str, language: str) -> None:
        self._stems[written].append((folded, language, frozenset((ending,))))

    def likeness(self, reading: Reading, written: str) -> float:
        """Return how well the accents of a written word go with a dictionary word: 1 well, 0 not at all."""
        accented = max((n for n, letter in enumerate(written) if not letter.isascii()), default=-1)
        spellings = self._spelled[reading.word, reading.language]
        if accented < 0:
            return 1.0 if not reading.exact or any(each.isascii() for each in spellings) else _ACCENTS_LEFT_OUT
        start = written[: accented + 1].lower()
        return 1.0 if any(each.startswith(start) or len(each) < len(start) for each in spellings) else 0.0

    def readings(self, written: str) -> tuple[Reading, ...]:
        """Return every dictionary word that a folded word can be a form of, the exact ones first."""
        found = self._read.get(written)
        if found is None:
            found = self._analyse(written)
            if len(self._read) < 100_000:
                self._read[written] = found
        return found

    def _analyse(self, written: str) -> tuple[Reading, ...]:
        if len(written) > _LONGEST:
            return ()
        found: dict[tuple[str, str], Reading] = {}
        for language in sorted(self._exact.get(written, ())):
            found[written, language] = Reading(written, language, True, False)
        for cut in range(len(written), 1, -1):
            for word, language, endings in self._stems.get(written[:cut], ()):
                if written[cut:] in endings and (word, language) not in found:
                    weak = min(cut, len(word)) <= _SHORT and written != word
                    found[word, language] = Reading(word, language, False, weak)
        return tuple(found.values())
