# SPDX-License-Identifier: GPL-2.0-or-later
"""One line of the log."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

LONGEST = 4000  # characters of a line that are kept


class Level(IntEnum):
    INFO = 0
    WARNING = 1
    ERROR = 2


@dataclass(frozen=True)
class LogLine:
    """Attributes: moment, `HH:MM:SS` of this machine's clock; words, in several lines where there is a trace."""

    moment: str
    level: Level
    words: str

    def text(self) -> str:
        return f"{self.moment} {self.level.name} {self.words}"


def shortened(words: str) -> str:
    """Return at most `LONGEST` characters: begin and end, which name what happened and where."""
    if len(words) <= LONGEST:
        return words
    half = (LONGEST - 3) // 2
    return f"{words[:half]}\n…\n{words[-half:]}"
