# SPDX-License-Identifier: GPL-2.0-or-later
"""Signs of the report: what differs in colour differs in shape or words too."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.markup import Markup, tag
from crm_dataspace_plugin.core.screening.result import WORDS, Decision


@dataclass(frozen=True)
class Sign:
    """How a decision is drawn: `path` in a box from -8 to 8."""

    words: str
    path: str
    fill: str
    stroke: str


SIGNS = (
    Sign("examine further, on what is known", "M0,-7.5 L7.5,6 L-7.5,6 Z", "#b2182b", "#5c0a14"),
    Sign("examine further, only because UNKNOWN counts as YES", "M0,-7 L7,0 L0,7 L-7,0 Z", "#ffd48a", "#8a5200"),
    Sign("no need to examine further", "M-6,0 a6,6 0 1,0 12,0 a6,6 0 1,0 -12,0 Z", "#ffffff", "#2c6fad"),
)


def sign_numbers(decision: Decision) -> NDArray[np.int64]:
    """Return for each facility which of `SIGNS` is its own."""
    return np.where(decision.examine, np.where(decision.on_evidence, 0, 1), 2).astype(np.int64)


def drawn(number: int) -> Markup:
    """Return a sign as a small picture."""
    sign = SIGNS[number]
    shape = tag("path", d=sign.path, fill=sign.fill, stroke=sign.stroke, stroke_width="1.6")
    return tag("svg", tag("title", sign.words), shape, viewBox="-9 -9 18 18", role="img")


def letter(code: int) -> Markup:
    """Return an answer as one letter."""
    word = WORDS[code]
    return tag("span", {"YES": "Y", "UNKNOWN": "?", "NO": "n"}[word], class_=f"a {word}", title=word)


def word(code: int) -> Markup:
    """Return an answer as a word."""
    return tag("span", WORDS[code], class_=f"a wide {WORDS[code]}")
