# SPDX-License-Identifier: GPL-2.0-or-later
"""How alike two names are: as two technicians may have written down the same one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice
from typing import Optional

from crm_dataspace_plugin.core.vocabulary.words import fold

SPELLING = 0.8  # likeness of two words from which on one is the other, misspelt
CONTAINED = 0.8  # likeness of a name to a longer one that has all its words
LONGEST = 300  # characters of a name that are looked at, and
MOST = 50  # names of one facility: a service can send any, and each word is compared with each
SHORT = 3  # letters; shorter words are not misspelt, they are others

# articles and the words for “of” and “and”; “i” is none: it is a number
_FILLING = frozenset(
    {
        "de", "del", "la", "el", "las", "los", "le", "les", "l", "der", "die", "das", "des", "den", "dem", "the", "of",
        "do", "da", "dos", "van", "von", "du", "d", "y", "e", "and", "und",
    }
)  # fmt: skip
_NUMBER = re.compile(r"\d+[a-z]?|[ivx]+|[a-z]")  # what tells heap 1 from heap 2, pond A from pond B, dump II from III


def likeness(ones: Iterable[str], others: Iterable[str]) -> Optional[float]:
    """Return how alike the most alike of two facilities' names are, 0 to 1; None where one of them has no name.

    Case, accents, punctuation, the order of words and articles make no difference. Numbers and single letters must be
    the same: they tell the heaps of one mine apart. The same from both sides.
    """
    mine, theirs = [{*map(_parsed, islice(each, MOST))} - {((), ())} for each in (ones, others)]
    if not mine or not theirs:
        return None
    return max(_alike(*sorted((one, other))) for one in mine for other in theirs)


Parsed = tuple[tuple[str, ...], tuple[str, ...]]  # words, and what numbers them, each sorted


def _parsed(name: str) -> Parsed:
    words = [each for each in fold(name[:LONGEST]).split() if each not in _FILLING]
    numbers = [each for each in words if _NUMBER.fullmatch(each)]
    return tuple(sorted(each for each in words if each not in numbers)), tuple(sorted(numbers))


def _alike(one: Parsed, other: Parsed) -> float:
    (ones, number), (others, other_number) = one, other
    if number != other_number:
        return 0.0
    if not ones or not others:
        return float(ones == others)
    pairs = sorted(((-_spelling(a, b), a, b, i, j) for i, a in enumerate(ones) for j, b in enumerate(others)))
    left, right = set(range(len(ones))), set(range(len(others)))
    shared = 0.0
    for close, _, _, i, j in pairs:
        if -close >= SPELLING and i in left and j in right:
            left.remove(i)
            right.remove(j)
            shared -= close
    if not left or not right:
        return max(CONTAINED * shared / min(len(ones), len(others)), 2 * shared / (len(ones) + len(others)))
    return 2 * shared / (len(ones) + len(others))


@lru_cache(maxsize=65_536)
def _spelling(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if min(len(one), len(other)) < SHORT:
        return 0.0
    first, second = sorted((one, other))  # the matcher is not the same from both sides
    return SequenceMatcher(None, first, second, autojunk=False).ratio()
