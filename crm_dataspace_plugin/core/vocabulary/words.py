# SPDX-License-Identifier: GPL-2.0-or-later
"""Words as people write them, brought into one form for comparing, and cut where several stand in one cell."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})  # do not decompose
_NOT_A_WORD = re.compile(r"[\W_]+")
_STRONG = re.compile(r"[,;|+\n]")
_WEAK = re.compile(r"\s*[-–—/]\s*|\s+(?:y|e|and|und|et|och|ja|oraz|i|&)\s+", re.IGNORECASE)
_NOTHING = frozenset(
    {
        "",
        "s i",  # "S/I", sin información
        "n a",
        "na",
        "n d",
        "nd",
        "null",
        "none",
        "desconocido",
        "desconocida",
        "sin informacion",
        "sin dato",
        "sin datos",
        "unknown",
        "not known",
        "unbekannt",
        "inconnu",
        "inconnue",
        "desconhecido",
        "desconhecida",
        "nieznany",
        "nieznana",
        "nieznane",
        "tuntematon",
        "sconosciuto",
        "okand",
        "neznamy",
    }
)


def bare(text: str) -> str:
    """Return `text` without accents and case; doing it again changes nothing."""
    if text.isascii():
        return text.lower()
    # once before the case is taken off too: letters such as 𝑨 have a case only when they are decomposed
    lower = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    return "".join(each for each in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(each))


def fold(text: str) -> str:
    """Return `text` without accents, case and punctuation, its words separated by one space."""
    return _NOT_A_WORD.sub(" ", bare(text)).strip()


def says_nothing(text: str) -> bool:
    """Tell whether a cell only says that its value is not known, such as `S/I` or `DESCONOCIDO`."""
    return fold(text) in _NOTHING


def strong_parts(text: str) -> list[str]:
    """Cut where a separator is hardly ever part of a term: comma, semicolon, bar, plus, line end."""
    return [part.strip() for part in _STRONG.split(text) if part.strip()]


def weak_parts(text: str) -> list[str]:
    """Cut where a separator may be part of a term: dash, slash, and the words for “and”."""
    return [part.strip() for part in _WEAK.split(text) if part and part.strip()]
