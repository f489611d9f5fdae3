# SPDX-License-Identifier: GPL-2.0-or-later
"""A text to translate, and where it is asked for."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

LANGUAGES = ("de", "es", "fr")


@dataclass(frozen=True, order=True)
class Message:
    """One literal of the code.

    Attributes:
        context: the class that says it, or the name that it gives itself.
        comment: tells the same words with another meaning apart; mostly empty.
    """

    context: str
    source: str
    comment: str = ""

    @property
    def id(self) -> str:
        """The name of the text without its context: the same words in two contexts have the same."""
        return hashlib.sha256(f"{self.source}\0{self.comment}".encode()).hexdigest()[:8]
