# SPDX-License-Identifier: GPL-2.0-or-later
"""How work reports and is cancelled without knowing who listens.

A tick is called as `tick(fraction, words)`: `fraction` from 0 to 1, or NaN when the end is not known. It raises
`core.errors.Cancelled` to stop the work; the work lets it pass and cleans up behind itself.
"""

from __future__ import annotations

from typing import Callable

Tick = Callable[[float, str], None]

UNKNOWN = float("nan")


def silent(fraction: float, words: str) -> None:
    """Listen to nothing and never cancel."""


def part(tick: Tick, start: float, end: float) -> Tick:
    """Return a tick whose 0 to 1 is the span from `start` to `end` of `tick`."""

    def within(fraction: float, words: str) -> None:
        tick(start + (end - start) * fraction, words)

    return within
