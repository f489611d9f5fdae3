# SPDX-License-Identifier: GPL-2.0-or-later
"""Compound words of German, Swedish and Finnish cut into what they are made of: Kupfer|schlackenhalden."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Optional

from crm_dataspace_plugin.core.catalogue.understand.groups import directions
from crm_dataspace_plugin.core.catalogue.understand.lexicon import Meaning, lexicon
from crm_dataspace_plugin.core.catalogue.understand.mentions import SAID

_LINKS = {"de": ("", "s", "n", "en", "es", "e", "er"), "sv": ("", "s"), "fi": ("", "n", "is")}
_LONGEST, _SHORTEST, _MOST = 48, 3, 5  # letters, letters, parts
_BEFORE = frozenset(["commodities", "facility_types", "countries", "regions", "generic", "statuses"])
_DIRECTION = Meaning("direction", ())
_PLACES = frozenset(["countries", "regions"])  # last only after a direction: Nord|schweden
_LAST = _PLACES | frozenset(["commodities", "facility_types", "generic", "suffix", "free", "statuses", "restored"])


@dataclass(frozen=True)
class Part:
    """A part of a compound: its letters, from and to, and what it means."""

    start: int
    end: int
    meaning: Meaning


@lru_cache(maxsize=20_000)
def parts(word: str) -> tuple[Part, ...]:
    """Return the parts of a folded compound, nothing if it is none."""
    if not 2 * _SHORTEST <= len(word) <= _LONGEST:
        return ()
    found = [each for language in _LINKS for each in [_cut(word, language)] if each]
    return min(found, key=len) if found else ()


@lru_cache(maxsize=20_000)
def languages(word: str) -> tuple[str, ...]:
    """Return the languages in which a folded word is a compound."""
    if not 2 * _SHORTEST <= len(word) <= _LONGEST:
        return ()
    return tuple(each for each in _LINKS if _cut(word, each))


def _cut(word: str, language: str) -> tuple[Part, ...]:
    """Return the cut into the fewest parts."""
    best: list[Optional[tuple[Part, ...]]] = [()] + [None] * len(word)
    for end in range(_SHORTEST, len(word) + 1):
        for start in range(end - _SHORTEST + 1):
            before = best[start]
            if before is None or (start == 0) != (not before) or len(before) >= _MOST:
                continue
            part = _part(word, start, end, language)
            if part and end == len(word) and part.meaning.field in _PLACES and not _directs(before):
                continue
            if part and (best[end] is None or len(before) + 1 < len(best[end] or ())):
                best[end] = (*before, part)
    found = best[-1] or ()
    return found if len(found) > 1 and any(each.meaning.field in SAID for each in found) else ()


def _directs(before: tuple[Part, ...]) -> bool:
    return len(before) == 1 and before[0].meaning == _DIRECTION


def _part(word: str, start: int, end: int, language: str) -> Optional[Part]:
    piece, last = word[start:end], end == len(word)
    if start == 0 and not last and piece in directions().get(language, ()):
        return Part(start, end, _DIRECTION)
    for link in ("",) if last else _LINKS[language]:
        bare = piece[: len(piece) - len(link)]
        if len(bare) < _SHORTEST or not piece.endswith(link):
            continue
        for reading in lexicon().forms.readings(bare):
            if reading.language == language and (last or reading.exact or len(bare) > _SHORTEST + 1):
                meaning = lexicon().single(reading.word, language)
                if meaning and meaning.field in (_LAST if last else _BEFORE):
                    return Part(start, start + len(bare), meaning)
    return None
