# SPDX-License-Identifier: GPL-2.0-or-later
"""Signs and words of the pre-selection's report."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.preselection.result import WORDS, Decision
from crm_dataspace_plugin.core.screening.report import sign
from crm_dataspace_plugin.core.screening.report.markup import Markup, tag
from crm_dataspace_plugin.core.screening.report.sign import CIRCLE, DIAMOND, TRIANGLE, Sign
from crm_dataspace_plugin.core.words import say

SIGNS = (
    Sign("examine further, on what is known", TRIANGLE, "#b2182b", "#5c0a14"),
    Sign("examine further, only because UNKNOWN counts as YES", DIAMOND, "#ffd48a", "#8a5200"),
    Sign("no need to examine further", CIRCLE, "#ffffff", "#2c6fad"),
)


def sign_numbers(decision: Decision) -> NDArray[np.int64]:
    """Return for each facility which of `SIGNS` is its own."""
    return np.where(decision.examine, np.where(decision.on_evidence, 0, 1), 2).astype(np.int64)


def drawn(number: int) -> Markup:
    """Return a sign as a small picture."""
    return sign.drawn(SIGNS[number])


def letter(code: int) -> Markup:
    """Return an answer as one letter."""
    word = WORDS[code]
    return tag("span", {"YES": "Y", "UNKNOWN": "?", "NO": "n"}[word], class_=f"a {word}", title=word)


def word(code: int) -> Markup:
    """Return an answer as a word."""
    return tag("span", WORDS[code], class_=say("a wide {words}", words=WORDS[code]))
