# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sentence excludes: how far “not”, “without”, “except” and “-frei” reach.

A negation takes the next mention, and goes on through a list of the same field (“not in Spain or Portugal”). It
ends at another field, at “but”, and at a comma with a new preposition. “Without” and “except” also take the noun
after the material (“no coal heaps”). Where nothing follows, it takes what stands before (“Polen ausgenommen”).
"""

from __future__ import annotations

import re
from dataclasses import replace

from crm_dataspace_plugin.core.catalogue.understand.mentions import Piece

_REACH = 6  # words between a negation and what it negates
_BACK = 3
_BEFORE = ("negation", "without", "except")
_WHOLE = ("without", "except")  # take a noun with its material
_JOINING = "-/&+"
_DASH = re.compile(r"\s[-–—]+\s")
_PLACES = ("countries", "regions")


def negated(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces with those marked that the sentence excludes."""
    pieces = _exceptions(pieces)
    marked: set[int] = set()
    for n, piece in enumerate(pieces):
        if piece.field in _BEFORE:
            alone = n + 1 == len(pieces) or pieces[n + 1].gap.startswith((",", ";"))  # “manganeso no, cromo sí”
            before = _before(pieces, n, frozenset(marked)) if alone and not piece.parted else set()
            found = before or _after(pieces, n)
            if not found and all(each.field != "" for each in pieces[n + 1 : n + 1 + _BACK]):
                found = _before(pieces, n, frozenset(marked))
            marked |= found
        elif piece.field == "except_after":
            marked |= _before(pieces, n, frozenset()) or _after(pieces, n)  # “Polen ausgenommen”, “escluse le scorie”
        elif piece.field == "free" and n > 0 and (piece.compound or piece.gap in ("-", " ")) and pieces[n - 1].said:
            marked.add(n - 1)
    return _without_exceptions(tuple(replace(each, negated=n in marked) for n, each in enumerate(pieces)))


def _without_exceptions(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Take what is excluded out of the groups that are wanted: the Nordic countries except Iceland."""
    excluded = {(each.field, code) for each in pieces if each.negated for code in each.codes}
    found = list(pieces)
    for n, each in enumerate(pieces):
        left = tuple(code for code in each.codes if (each.field, code) not in excluded)
        if len(each.codes) > 1 and not each.negated and left:
            found[n] = replace(each, codes=left)
    return tuple(found)


def _exceptions(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Read “but” as “except” after “all”, “utan” as “but” after “inte”, “no Chile” as Portuguese for “in Chile”."""
    found = list(pieces)
    for n, piece in enumerate(pieces):
        back = pieces[max(0, n - 5) : n]
        if piece.field == "but" and any(each.field == "all" for each in back):
            found[n] = replace(piece, field="except")
        elif piece.field == "utan":
            contrast = any(each.field == "negation" for each in back)
            found[n] = replace(piece, field="but" if contrast else "without")
        elif piece.field == "noch":
            found[n] = replace(piece, field="negation" if _neither(pieces[:n]) else "function")
        elif piece.field == "no":
            following = pieces[n + 1].field if n + 1 < len(pieces) else ""
            inside = following in _PLACES and not piece.parted  # but “Italia y Eslovenia, no España”
            found[n] = replace(piece, field="in" if inside else "without")
    return tuple(found)


def _neither(before: tuple[Piece, ...]) -> bool:
    """Tell whether “noch” belongs to “weder” and does not mean “still”."""
    near = [each.field for each in before[-_REACH:]]
    return "negation" in near and before[-1].field not in ("but", "negation")


def _after(pieces: tuple[Piece, ...], at: int) -> set[int]:
    first = _next(pieces, at + 1, _REACH, parted=False)
    if first < 0:
        return set()
    marked = {first}
    last, fields = first, {pieces[first].field}
    whole = pieces[at].field in _WHOLE or pieces[first].compound
    while True:
        following = _next(pieces, last + 1, 3, parted=True)
        if following < 0:
            return marked
        between = pieces[last + 1 : following]
        beside = following == last + 1 and not pieces[following].parted and pieces[following].gap.strip() in ("", "-")
        if whole and beside and _one_thing(pieces[last], pieces[following]):
            fields.add(pieces[following].field)
        elif pieces[following].field not in fields or not _goes_on(between, pieces[following]):
            return marked
        marked.add(following)
        last = following


def _one_thing(material: Piece, noun: Piece) -> bool:
    return material.field == "commodities" and noun.field == "facility_types"


def _goes_on(between: tuple[Piece, ...], following: Piece) -> bool:
    """Tell whether a list goes on: over “and”, over a comma without a new preposition, over a dash."""
    if any(each.field == "and" for each in between):
        return True
    if any(each.field in ("in", "but") for each in between):
        return False
    parted = following.parted or any(each.parted for each in between)
    return parted or (not between and following.gap.strip() in tuple(_JOINING) and following.gap != "")


def _next(pieces: tuple[Piece, ...], start: int, reach: int, parted: bool) -> int:
    """Return the next mention within reach, -1 if something that ends a negation comes before."""
    for n in range(start, min(len(pieces), start + reach)):
        piece = pieces[n]
        if any(stop in piece.gap for stop in ".;!?\n") and n > start - 1 and piece.parted:
            return -1
        if piece.parted and not parted and n > start:
            return -1
        if parted and (":" in piece.gap or _DASH.search(piece.gap)):
            return -1  # “neither gold nor silver: lead”
        if piece.said:
            return n
        if piece.field in ("but", *_BEFORE, "except_after", "taken"):
            return -1
        if parted and piece.field == "" and not piece.compound:
            return -1
    return -1


def _before(pieces: tuple[Piece, ...], at: int, taken: frozenset[int]) -> set[int]:
    for n in range(at - 1, max(-1, at - 1 - _BACK), -1):
        if pieces[n].field in ("but", *_BEFORE) or (pieces[n + 1].parted and pieces[n + 1].field != "except_after"):
            return set()
        if pieces[n].said:
            if n in taken:
                return set()
            marked = {n}
            while n > 1 and pieces[n - 1].field == "and" and pieces[n - 2].field == pieces[n].field:
                n -= 2
                marked.add(n)
            return marked
    return set()
