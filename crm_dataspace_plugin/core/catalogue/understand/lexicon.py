# SPDX-License-Identifier: GPL-2.0-or-later
"""The vocabulary of sentences: every phrase with what it means, found by its words in any form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.understand.groups import countries_of, materials_of
from crm_dataspace_plugin.core.catalogue.understand.inflection import Forms
from crm_dataspace_plugin.core.catalogue.understand.regions import regions
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.codelists import LANGUAGES, code_list
from crm_dataspace_plugin.core.vocabulary.words import fold

_LISTS = {"country": "countries", "commodity": "commodities", "facility_type": "facility_types", "status": "statuses"}
_WORD_FILES = ("commodities", "facility_types", "statuses", "restored", "countries", "regions", "grammar")
_AGREEING = frozenset(["de", "sv", "pl", "fi"])  # adjectives change with their noun
_ADJECTIVES = frozenset(["statuses", "restored", "countries"])


@dataclass(frozen=True)
class Meaning:
    """What a phrase stands for.

    Attributes:
        field: a field of the answer, or a word of grammar: `negation`, `but`, `generic`, `near` …
        codes: the codes, several for a group.
    """

    field: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """A phrase.

    Attributes:
        capitals: it counts only in capitals, such as US.
    """

    words: tuple[str, ...]
    language: str
    meaning: Meaning
    capitals: bool = False


class Lexicon:
    """The phrases of all languages."""

    def __init__(self) -> None:
        self.forms = Forms()
        self._entries: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        self._seen: set[tuple[tuple[str, ...], str, str]] = set()
        self.native: dict[str, set[str]] = defaultdict(set)  # first words of labels, with the languages of these
        self.ordinary: dict[str, frozenset[str]] = _ordinary()
        for name in _WORD_FILES:
            self._read_words(name)
        for name, field in _LISTS.items():
            self._read_list(name, field)
        self._read_regions()
        for entries in self._entries.values():
            entries.sort(key=lambda each: -len(each.words))

    def starting(self, word: str, language: str) -> list[Entry]:
        """Return the phrases that start with a dictionary word, the longest first."""
        return self._entries.get((word, language), [])

    def single(self, word: str, language: str) -> Optional[Meaning]:
        """Return what a dictionary word means on its own."""
        return next((each.meaning for each in self.starting(word, language) if len(each.words) == 1), None)

    def _read_words(self, name: str) -> None:
        for language, rows in read_json("understanding", f"{name}.json").items():
            for code, phrases in rows.items():
                meaning = _meaning(name, code)
                kind = "adjective" if name in _ADJECTIVES and not (name == "countries" and language == "fi") else "noun"
                for phrase in filter(None, (each.strip() for each in phrases.split(","))):
                    self._add(phrase, language, meaning, kind)

    def _read_list(self, name: str, field: str) -> None:
        kind = {"status": "adjective", "country": "name"}.get(name, "noun")
        dropped = frozenset(read_json("understanding", "not_in_sentences.json").get(name, ()))
        for each in code_list(name).codes:
            for language, label in each.labels.items():
                self.native[fold(label).split()[0]].add(language)
            named = [(language, (label,)) for language, label in each.labels.items()]
            for language, phrases in [*named, *each.synonyms.items()]:
                for phrase in phrases:
                    if fold(phrase) not in dropped:
                        own = kind if language in LANGUAGES else "fixed"  # Česká republika
                        sign = "^" if name == "country" and phrase.isupper() else ""
                        self._add(sign + phrase, language, Meaning(field, (each.code,)), own)

    def _read_regions(self) -> None:
        for each in regions():
            for language in LANGUAGES:
                for phrase in (each.label(language), *each.synonyms.get(language, ())):
                    self._add(phrase, language, Meaning("regions", (each.code,)), "name")

    def _add(self, phrase: str, language: str, meaning: Meaning, kind: str) -> None:
        """Take up a phrase; its first sign may be `=`: no other forms, `^`: in capitals only, `~`: an adjective."""
        capitals = phrase[0] == "^"
        if phrase[0] in "=^~":
            kind = "adjective" if phrase[0] == "~" else "fixed"
            phrase = phrase[1:]
        if len(phrase) > 1 and phrase.isupper():
            kind = "fixed"
        pieces = [piece for word in phrase.split() for piece in _pieces(word)]
        agreeing = language in _AGREEING and (kind, language) != ("name", "fi")
        if len(pieces) > 1 and kind != "fixed" and agreeing:  # Górny Śląsk, w Górnym Śląsku
            for each in pieces:
                self.forms.add(each, language, "noun" if kind == "adjective" else "adjective")
        words = tuple(self.forms.add(each, language, kind) for each in pieces)
        if words and (words, language, meaning.field) not in self._seen:
            self._seen.add((words, language, meaning.field))
            self._entries[words[0], language].append(Entry(words, language, meaning, capitals))


def _pieces(word: str) -> Iterator[str]:
    """Cut at what is no letter, keeping accents: they tell umlauts from their spellings with e."""
    piece = ""
    for letter in word:
        if letter.isalpha() or letter.isdigit():
            piece += letter
        elif piece:
            yield piece
            piece = ""
    if piece:
        yield piece


def _meaning(name: str, code: str) -> Meaning:
    if name == "commodities":
        return Meaning(name, materials_of(code))
    if name == "countries":
        return Meaning(name, countries_of(code))
    if name == "grammar":
        return Meaning(code, ())
    return Meaning(name, (code,))


def _ordinary() -> dict[str, frozenset[str]]:
    raw: Mapping[str, Any] = read_json("understanding", "ordinary_words.json")
    found: dict[str, set[str]] = defaultdict(set)
    for language, words in raw.items():
        for word in words.split():
            found[fold(word)].add(language)
    return {word: frozenset(languages) for word, languages in found.items()}


@cache
def homonyms() -> Mapping[str, tuple[str, ...]]:
    """Return, for words that are understood in one way though there is another, what else they mean."""
    return {word: tuple(others) for word, others in read_json("understanding", "homonyms.json").items()}


@cache
def lexicon() -> Lexicon:
    """Return the lexicon, built on first use."""
    return Lexicon()
