# SPDX-License-Identifier: GPL-2.0-or-later
"""In which encoding a text file is: told by its first bytes, by being valid UTF-8, or guessed by its letters."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import NamedTuple

_BLOCK = 1 << 20  # bytes
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Letters beyond ASCII of the languages that are written in each encoding, small ones.
_LETTERS = {
    "cp1252": ("áéíóúñü", "ãõâêôàçáéíóúü", "éèêëàâçîïôùûœæ", "äöüß", "àèéìòù", "åäöæøéü", "ëéïöüè"),
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),
    "cp1253": ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",),
    "cp1251": ("абвгдежзийклмнопрстуфхцчшщъыьэюя",),
}
_FREQUENT = {"cp1253": "αοιετσνηρς", "cp1251": "оаеинтрсвл"}
_SIGNS = "ą³¹ľşżśźťž"  # letters in one encoding, signs in others
_WORD = re.compile(r"[^\W\d_]+")
_ASCII = re.compile(r"[a-z]")
_PREFERENCE = 1.02  # by so much another encoding must fit better than Western European
NAMES = {
    "cp1252": "Windows-1252 (Western Europe)",
    "cp1250": "Windows-1250 (Central Europe)",
    "cp1253": "Windows-1253 (Greek)",
    "cp1251": "Windows-1251 (Cyrillic)",
}
FALLBACK = "latin-1"  # every byte is a character


class Encoding(NamedTuple):
    """An encoding.

    Attributes:
        name: as Python knows it.
        guessed: whether nothing but the letters tells.
    """

    name: str
    guessed: bool = False


def encoding_of(path: Path) -> Encoding:
    """Return the encoding of a file; all of it is read where nothing at its start tells."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        start = file.read(_BLOCK)
        marked = next((name for mark, name in _MARKS if start.startswith(mark)), "") or _unmarked_utf_16(start)
        if marked:
            return Encoding(marked)
        beyond = bytearray()
        block = start
        utf_8 = True
        while block:
            if utf_8:
                utf_8 = _decodes(decoder, block)
            if len(beyond) < _BLOCK and not block.isascii():
                beyond += block
            block = file.read(_BLOCK)
    if utf_8 and _decodes(decoder, b"", last=True):
        return Encoding("utf-8")
    return Encoding(guessed(bytes(beyond[:_BLOCK])), guessed=True)


def guessed(data: bytes) -> str:
    """Return the encoding of one byte a character in which the text looks most like a language."""
    scores = {name: _score(data, name, languages) for name, languages in _LETTERS.items()}
    scores["cp1252"] *= _PREFERENCE
    best = max(scores, key=lambda each: scores[each])
    try:
        data.decode(best)
    except UnicodeDecodeError:
        return FALLBACK
    return best


def _score(data: bytes, name: str, languages: tuple[str, ...]) -> float:
    """Return how much the text looks like one of the languages, 0 to 1.

    That is the share of the signs beyond ASCII that are its letters; where all its letters are beyond ASCII, those in
    words without others, weighed by how many of them are frequent ones.
    """
    text = data.decode(name, "replace").lower()
    signs = [each for each in text if each > "\u00bf" or each in _SIGNS]
    if not signs:
        return 0.0
    frequent = _FREQUENT.get(name, "")
    if not frequent:
        return max(sum(each in letters for each in signs) for letters in languages) / len(signs)
    whole = [each for word in _WORD.findall(text) if not _ASCII.search(word) and len(word) > 1 for each in word]
    common = sum(each in frequent for each in whole) / max(1, len(whole))
    return sum(each in languages[0] for each in whole) / len(signs) * min(1.0, 0.4 + common)


def _decodes(decoder: codecs.IncrementalDecoder, block: bytes, *, last: bool = False) -> bool:
    try:
        decoder.decode(block, last)
    except UnicodeDecodeError:
        return False
    return True


def _unmarked_utf_16(start: bytes) -> str:
    """Return the kind of UTF-16 of a text whose every second byte is zero, empty for other texts."""
    even, odd = start[0:2000:2], start[1:2000:2]
    if len(odd) > 1 and odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    return "utf-16-be" if len(even) > 1 and even.count(0) > 0.7 * len(even) and odd.count(0) < 0.1 * len(odd) else ""
