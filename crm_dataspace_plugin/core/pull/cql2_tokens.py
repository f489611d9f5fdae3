# SPDX-License-Identifier: GPL-2.0-or-later
"""The words, values and signs of a CQL2 text."""

from __future__ import annotations

import re
from typing import NamedTuple

from crm_dataspace_plugin.core.errors import QueryError
from crm_dataspace_plugin.core.words import say

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|'(?P<text>(?:[^']|'')*)'"
    r'|"(?P<quoted>(?:[^"]|"")+)"|(?P<word>[^\W\d][\w.:]*)|(?P<sign><>|<=|>=|[=<>(),]))'
)
_KEYWORDS = {"AND", "OR", "NOT", "LIKE", "BETWEEN", "IN", "IS", "NULL", "TRUE", "FALSE"}


class Token(NamedTuple):
    kind: str  # number, text, name, keyword, sign, end
    value: str


def tokens(text: str) -> list[Token]:
    """Return the tokens, `end` last; QueryError for what is none."""
    found = []
    at = 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if match is None:
            raise QueryError(
                say("The filter “{text}” cannot be understood near “{near}”.", text=text, near=text[at:].strip()[:20])
            )
        at = match.end()
        kind = str(match.lastgroup)
        value = match.group(kind)
        if kind == "word":
            kind = "keyword" if value.upper() in _KEYWORDS else "name"
            value = value.upper() if kind == "keyword" else value
        elif kind == "quoted":
            kind, value = "name", value.replace('""', '"')
        elif kind == "text":
            value = value.replace("''", "'")
        found.append(Token(kind, value))
    return [*found, Token("end", "")]
