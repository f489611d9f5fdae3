# SPDX-License-Identifier: GPL-2.0-or-later
"""The pieces a sentence is cut into: mentions of the vocabulary, words of grammar, and the rest."""

from __future__ import annotations

from dataclasses import dataclass

from crm_dataspace_plugin.core.catalogue.understand.understood import FIELDS

SAID = frozenset([*FIELDS, "restored"])  # the fields of mentions; all others are grammar


@dataclass(frozen=True)
class Piece:
    """A phrase, one word, or part of a compound.

    Attributes:
        first, last: the words it covers.
        start, end: offsets into the sentence.
        field: a field of the answer, a word of grammar, `function` for a word that only holds sentences together,
            or empty for a word that is not understood.
        codes: what it stands for, several for a group.
        compound: it is part of a compound word.
        parted: a comma, a full stop or the like stands before it.
        gap: what stands before it.
    """

    first: int
    last: int
    start: int
    end: int
    field: str = ""
    codes: tuple[str, ...] = ()
    compound: bool = False
    parted: bool = False
    gap: str = ""
    negated: bool = False

    @property
    def said(self) -> bool:
        return self.field in SAID
