# SPDX-License-Identifier: GPL-2.0-or-later
"""Which codes are meant by what stands in an inventory: `COBRE - ORO`, `Tranque de Relave`, `S/I`.

Nothing is guessed: a word that is not known gives no code, and the original text stays with the caller.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Optional

from crm_dataspace_plugin.core.vocabulary.codelists import Code, code_list
from crm_dataspace_plugin.core.vocabulary.words import fold, says_nothing, strong_parts, weak_parts

# What stands around a code or its address in the addresses that catalogues write.
_BEFORE = re.compile(
    r"https?://(?:spdx\.org/licenses/|publications\.europa\.eu/resource/authority/licence/)?", re.IGNORECASE
)
_AFTER = re.compile(r"/(?:deed|legalcode)(?:\.[\w-]+)?/?$|\.(?:html|json)$", re.IGNORECASE)
_SHORTEST_INSIDE = 3  # letters: shorter terms (symbols) count only when they stand alone
_NEGATIONS = frozenset(
    ["no", "not", "non", "nicht", "ohne", "sin", "sans", "sem", "nie", "ei", "ej", "inte", "senza", "kein", "keine"]
)


@cache
def terms(list_name: str) -> Mapping[str, Code]:
    """Return every folded word or phrase of a list with the code it means.

    Where two codes share a word the earlier kind wins: code before label before synonym, then list order.
    """
    found: dict[str, Code] = {}
    codes = code_list(list_name).codes
    for each in codes:
        found.setdefault(fold(each.code), each)
    for each in codes:
        for name in each.labels.values():
            found.setdefault(fold(name), each)
    for each in codes:
        for words in each.synonyms.values():
            for word in words:
                found.setdefault(fold(word), each)
        found.setdefault(fold(each.iri.partition("://")[2]), each)  # http or https: no difference
    found.pop("", None)
    return found


def named(list_name: str, text: str) -> Optional[Code]:
    """Return the code that the whole of `text` stands for, by its name or by its address; None where there is none."""
    written = text.strip()
    scheme = _BEFORE.match(written)
    return terms(list_name).get(fold(_AFTER.sub("", written[scheme.end() :]) if scheme else written))


def recognise(list_name: str, text: str) -> tuple[Code, ...]:
    """Return the codes that `text` names, each once, in the order in which they stand there.

    Accents, case and punctuation do not matter; several values may be separated by `- , ; / | +` or the word
    for “and” in the languages of the vocabulary. Empty for “unknown” in its many spellings.
    """
    known = terms(list_name)
    found: dict[str, Code] = {}
    for part in _parts(known, text):
        for code in _meant(list_name, part):
            found.setdefault(code.code, code)
    return tuple(found.values())


def unrecognised(list_name: str, text: str) -> tuple[str, ...]:
    """Return the parts of `text` that name no code of the list, as written."""
    known = terms(list_name)
    return tuple(part for part in _parts(known, text) if not any(_meant(list_name, part)))


def _parts(known: Mapping[str, Code], text: str) -> Iterator[str]:
    if fold(text) in known or "://" in text:
        yield text
        return
    for part in strong_parts(text):
        if fold(part) in known:
            yield part
        elif not says_nothing(part):
            yield from (piece for piece in weak_parts(part) if fold(piece) in known or not says_nothing(piece))


@cache
def _longest(list_name: str) -> int:
    """Return the number of words of the longest term: a text of a megabyte is not looked through for longer ones."""
    return max((len(each.split()) for each in terms(list_name)), default=1)


def _meant(list_name: str, part: str) -> Iterator[Code]:
    """Yield the code of the whole part, else those of the longest known phrases inside it."""
    known, folded = terms(list_name), fold(part)
    if folded in known:
        yield known[folded]
        return
    words = folded.split()
    longest = _longest(list_name)
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + longest), start, -1):
            phrase = " ".join(words[start:end])
            if len(phrase) >= _SHORTEST_INSIDE and phrase in known:
                if start == 0 or words[start - 1] not in _NEGATIONS:
                    yield known[phrase]
                start = end
                break
        else:
            start += 1
