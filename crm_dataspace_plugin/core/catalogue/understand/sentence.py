# SPDX-License-Identifier: GPL-2.0-or-later
"""From a sentence to what it asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Optional

from crm_dataspace_plugin.core.catalogue.understand.fillings import without_fillings
from crm_dataspace_plugin.core.catalogue.understand.language import function_words, languages_of
from crm_dataspace_plugin.core.catalogue.understand.letters import Word, words
from crm_dataspace_plugin.core.catalogue.understand.mentions import Piece
from crm_dataspace_plugin.core.catalogue.understand.nearness import NearFound, nearness
from crm_dataspace_plugin.core.catalogue.understand.negation import negated
from crm_dataspace_plugin.core.catalogue.understand.pieces import Pieces
from crm_dataspace_plugin.core.catalogue.understand.regions import NAMING_THEIR_COUNTRY, NATIONS, region
from crm_dataspace_plugin.core.catalogue.understand.understood import FIELDS, Ambiguity, Span, Understood


def understand(sentence: str) -> Understood:
    """Return what a search sentence asks for; any text has an answer, the same one every time."""
    found = words(sentence)
    languages = languages_of(found)
    near = nearness(found, languages)
    cut = Pieces(found, languages, near.words if near else frozenset())
    pieces = negated(without_fillings(cut.all))
    excluded = {name: _codes(pieces, name, negated=True) for name in FIELDS}
    wanted = {name: _codes(pieces, name, negated=False) for name in FIELDS}
    return Understood(
        **wanted,
        restored=_restored(pieces),
        excluded=excluded,
        near=near.near if near else None,
        text=_rest(found, pieces),
        language=languages.leading,
        spans=tuple(sorted(_spans(found, pieces, near), key=lambda each: each.start)),
        ambiguous=_once(cut.ambiguous),
    )


def _codes(pieces: Sequence[Piece], field: str, *, negated: bool) -> tuple[str, ...]:
    said = (each for each in pieces if each.field == field and each.negated == negated)
    codes = [code for each in said for code in each.codes]
    if field == "countries" and not negated:  # Wales is a region here and a country to those who live there
        nations = [code for each in pieces if each.field == "regions" and not each.negated for code in each.codes]
        codes += [
            country for code in nations if code in NATIONS | NAMING_THEIR_COUNTRY for country in region(code).countries
        ]
    return tuple(dict.fromkeys(codes))


def _truth(piece: Piece) -> bool:
    return (piece.codes == ("yes",)) != piece.negated


def _restored(pieces: Iterable[Piece]) -> Optional[bool]:
    """Return None where nothing, or both, is said."""
    said = {_truth(each) for each in pieces if each.field == "restored" and each.codes != ("any",)}
    return said.pop() if len(said) == 1 else None


def _spans(words: tuple[Word, ...], pieces: Iterable[Piece], near: Optional[NearFound]) -> Iterator[Span]:
    for each in pieces:
        if each.codes == ("any",):
            continue
        if each.field == "restored":
            yield Span(each.start, each.end, each.field, "yes" if _truth(each) else "no", each.negated)
        elif each.said:
            yield Span(each.start, each.end, each.field, "|".join(each.codes), each.negated)
    if near:
        first, last = words[min(near.words)], words[max(near.words)]
        yield Span(first.start, last.end, "near", f"{near.near.km:g} km {near.near.place}")


def _rest(words: tuple[Word, ...], pieces: Iterable[Piece]) -> str:
    """Return the words that were not understood, function words dropped except inside names."""
    plain = (each for each in pieces if each.field in ("", "function", "name") and not each.compound)
    kept = [n for each in plain for n in range(each.first, each.last + 1)]
    unknown = {n for n in kept if words[n].folded not in function_words()}
    for n in kept:
        if n not in unknown and words[n].capital and n + 1 in unknown and words[n + 1].capital and n > 0:
            unknown.add(n)
    text = ""
    for n in sorted(unknown):
        tight = n - 1 in unknown and words[n].gap in ("-", "'", "’", ".", "/", "&")
        text += (words[n].gap if tight else " ") + words[n].text
    return text.strip()


def _once(found: Iterable[Ambiguity]) -> tuple[Ambiguity, ...]:
    return tuple(dict.fromkeys(found))
