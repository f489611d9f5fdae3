# SPDX-License-Identifier: GPL-2.0-or-later
"""A sentence as words: folded for comparing, each with its place in the sentence as it was given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from crm_dataspace_plugin.core.vocabulary.words import bare

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W\d_]+|\d+")
_SOFT_HYPHEN = "\u00ad"
_BREAK = re.compile(r"[,;:!?\n()\[\]…]|\.\s|\s[-–—]+\s")


@dataclass(frozen=True)
class Word:
    """One word.

    Attributes:
        folded: without accents and case.
        text: as written.
        start, end: offsets into the sentence.
        origin: offset into the sentence of each letter of `folded`.
        gap: what stands between the word before and this one.
    """

    folded: str
    text: str
    start: int
    end: int
    origin: tuple[int, ...]
    gap: str

    @cached_property
    def parted(self) -> bool:
        """Tell whether a comma, a full stop or the like stands before the word."""
        return bool(_BREAK.search(self.gap))

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    return "" if letter == _SOFT_HYPHEN else bare(letter)


def words(sentence: str) -> tuple[Word, ...]:
    """Return the words of a sentence; numbers count as words, punctuation does not."""
    pieces: list[str] = []
    origin: list[int] = []
    for place, letter in enumerate(sentence):
        folded = _folded_letter(letter)
        pieces.append(folded)
        origin.extend([place] * len(folded))
    found: list[Word] = []
    last = 0
    for match in _WORD.finditer("".join(pieces)):
        start, end = origin[match.start()], origin[match.end() - 1] + 1
        if start < last:  # the second half of one written sign
            continue
        gap = sentence[last:start]
        inside = tuple(origin[match.start() : match.end()])
        found.append(Word(match.group(), sentence[start:end], start, end, inside, gap))
        last = end
    return tuple(found)
