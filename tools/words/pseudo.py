# SPDX-License-Identifier: GPL-2.0-or-later
"""A language that nobody speaks, each word 40 % longer: it shows what is cut off, and what stays English."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tools.words.message import Message
from tools.words.placeholders import ENTITY, FILE_KINDS, PARAMETER, QT_PLACEHOLDER, TAG

LONGER = 0.4
_KEPT = re.compile(rf"(\{{[^{{}}]*\}}|{QT_PLACEHOLDER}|{TAG}|{ENTITY}|{FILE_KINDS}|{PARAMETER})")
_WORD = re.compile(r"[^\W\d_]{2,}")


def pseudo(messages: Iterable[Message]) -> dict[Message, str]:
    return {each: lengthened(each.source) for each in messages}


def lengthened(text: str) -> str:
    """Return `text` with each of its words longer, all that is no word kept."""
    parts = _KEPT.split(text)
    return "".join(part if number % 2 else _WORD.sub(_longer, part) for number, part in enumerate(parts))


def _longer(found: re.Match[str]) -> str:
    word = found.group()
    return word + word[::-1].lower()[: max(1, round(len(word) * LONGER))]
