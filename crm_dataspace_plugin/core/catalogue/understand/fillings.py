# SPDX-License-Identifier: GPL-2.0-or-later
"""What a mine was filled with: backfill of tailings is backfill, and no pond."""

from __future__ import annotations

from dataclasses import replace

from crm_dataspace_plugin.core.catalogue.understand.mentions import Piece

_REACH = 4  # words between backfill and what it is made of
_BACKFILL = ("backfill",)
_MADE_OF = ("in", "suffix")  # “of”, “with”, “con”, “mit”


def without_fillings(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces without the facilities that only say what a backfill is made of."""
    found = list(pieces)
    for n, piece in enumerate(pieces):
        if piece.field == "facility_types" and piece.codes == _BACKFILL:
            at = _made_of(pieces, n)
            if at >= 0:
                found[at] = replace(pieces[at], field="generic", codes=())
    return tuple(found)


def _made_of(pieces: tuple[Piece, ...], at: int) -> int:
    """Return the piece that names what the backfill at a piece is made of, -1 if none does."""
    linked = False
    for n in range(at + 1, min(len(pieces), at + 1 + _REACH)):
        piece = pieces[n]
        if piece.parted or piece.field in ("and", "but", "negation", "without", "except"):
            return -1
        if piece.field == "facility_types":
            return n if linked else -1
        linked = linked or piece.field in _MADE_OF
    return -1
