# SPDX-License-Identifier: GPL-2.0-or-later
"""A sentence cut into pieces: phrases, symbols, parts of compounds, and words that are not understood."""

from __future__ import annotations

from collections.abc import Iterator

from crm_dataspace_plugin.core.catalogue.understand import compounds
from crm_dataspace_plugin.core.catalogue.understand.language import Languages, function_words
from crm_dataspace_plugin.core.catalogue.understand.letters import Word
from crm_dataspace_plugin.core.catalogue.understand.lexicon import Meaning, homonyms
from crm_dataspace_plugin.core.catalogue.understand.mentions import SAID, Piece
from crm_dataspace_plugin.core.catalogue.understand.phrases import Phrases
from crm_dataspace_plugin.core.catalogue.understand.symbols import Symbols
from crm_dataspace_plugin.core.catalogue.understand.understood import Ambiguity
from crm_dataspace_plugin.core.vocabulary.words import fold

_COMPANIES = frozenset(["GmbH", "AG", "Ltd", "Limited", "plc", "PLC", "Inc", "Oy", "Oyj", "AB", "ASA", "SpA", "Corp"])
_BEFORE_COMPANIES = frozenset(["SDAG", "VEB", "ZGH"])


class Pieces:
    """The pieces of one sentence, and what was ambiguous in them."""

    def __init__(self, words: tuple[Word, ...], languages: Languages, taken: frozenset[int]) -> None:
        self._words = words
        self._taken = taken
        self._phrases = Phrases(words, languages)
        self._symbols = Symbols(words, languages)
        self.ambiguous: list[Ambiguity] = []
        self.all = tuple(self._cut())

    def _cut(self) -> Iterator[Piece]:
        n = 0
        while n < len(self._words):
            if n in self._taken:
                yield self._piece(n, n, Meaning("taken", ()))
                n += 1
                continue
            pieces = self._at(n)
            yield from pieces
            n = pieces[-1].last + 1

    def _at(self, n: int) -> tuple[Piece, ...]:
        word = self._words[n]
        found = self._phrases.at(n)
        if found is not None and found.meaning.field in SAID and self._company(n, found.last):
            found = None
        if found is not None and any(each in self._taken for each in range(n, found.last + 1)):
            found = None
        if found is None or (found.last == n and found.meaning.field not in SAID):
            element = self._symbols.element(n)
            country = "" if element else self._symbols.country(n)
            if element or country:
                self._doubt(n, element or country)
                return (self._piece(n, n, Meaning("commodities" if element else "countries", (element or country,))),)
        if found is not None:
            written = " ".join(each.text for each in self._words[n : found.last + 1])
            others = tuple("|".join(each.codes) for each in found.others) + homonyms().get(fold(written), ())
            if others and found.meaning.field in SAID:
                self.ambiguous.append(Ambiguity(written, "|".join(found.meaning.codes), others))
            return (self._piece(n, found.last, found.meaning),)
        if self._symbols.doubtful(n):
            self.ambiguous.append(Ambiguity(word.text, "", (self._symbols.doubtful(n),)))
        role = "function" if word.folded in function_words() else ""
        return tuple(self._compound(n)) or (self._piece(n, n, Meaning(role, ())),)

    def _company(self, n: int, last: int) -> bool:
        """Tell whether a word is the name of a company: Wismut GmbH, SDAG Wismut."""
        if n > 0 and self._words[n - 1].text in _BEFORE_COMPANIES and self._words[n].gap == " ":
            return True
        following = self._words[last + 1] if last + 1 < len(self._words) else None
        return (
            following is not None
            and not following.parted
            and (following.text in _COMPANIES or following.folded == "gmbh")
        )

    def _doubt(self, n: int, chosen: str) -> None:
        if self._symbols.doubtful(n):
            self.ambiguous.append(Ambiguity(self._words[n].text, chosen, ("",)))

    def _compound(self, n: int) -> Iterator[Piece]:
        word = self._words[n]
        for count, part in enumerate(compounds.parts(word.folded)):
            yield Piece(
                first=n,
                last=n,
                start=word.origin[part.start],
                end=word.origin[part.end - 1] + 1,
                field=part.meaning.field,
                codes=part.meaning.codes,
                compound=True,
                parted=word.parted and count == 0,
                gap=word.gap if count == 0 else "",
            )

    def _piece(self, first: int, last: int, meaning: Meaning) -> Piece:
        start, end = self._words[first], self._words[last]
        return Piece(
            first, last, start.start, end.end, meaning.field, meaning.codes, parted=start.parted, gap=start.gap
        )
