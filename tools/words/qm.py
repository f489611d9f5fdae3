# SPDX-License-Identifier: GPL-2.0-or-later
"""Qt's message file, which QTranslator loads: the same bytes for the same words, whatever is installed.

Source: qttranslations' format as `QTranslator` reads it (qtbase, src/corelib/kernel/qtranslator.cpp).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

from tools.words.message import Message

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _LANGUAGE = 0x42, 0x69, 0xA7  # sections
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8  # parts of a message


def packed(language: str, translations: Mapping[Message, str]) -> bytes:
    """Return the file that holds `translations`."""
    messages = b""
    hashes = []
    for each in sorted(translations):
        hashes.append((_hash((each.source + each.comment).encode()), len(messages)))
        messages += _part(_TRANSLATION, translations[each].encode("utf-16-be"))
        messages += _part(_COMMENT, each.comment.encode()) + _part(_SOURCE, each.source.encode())
        messages += _part(_CONTEXT, each.context.encode()) + bytes([_END])
    table = b"".join(struct.pack(">II", *each) for each in sorted(hashes))
    sections = _part(_LANGUAGE, language.encode()) + _part(_HASHES, table) + _part(_MESSAGES, messages)
    return _MAGIC + sections


def _part(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _hash(text: bytes) -> int:
    """Return the hash of the ELF format, by which Qt looks a text up."""
    value = 0
    for each in text:
        value = (value << 4) + each
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
