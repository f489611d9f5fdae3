# SPDX-License-Identifier: GPL-2.0-or-later
"""Text as it is searched: without case and accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any


def folded(text: str) -> str:
    """Return `text` in the form in which words are compared."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in plain if not unicodedata.combining(each))


def searchable(values: Iterable[Any]) -> str:
    """Return all texts among `values`, lists included, as one folded text."""
    found: list[str] = []
    for value in values:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, (list, tuple)):
            found.append(searchable(value))
    return folded("\n".join(found))
