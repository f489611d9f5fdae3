# SPDX-License-Identifier: GPL-2.0-or-later
"""What the waste contains, as far as a text says so: sulphides, toxic metals, dangerous chemicals."""

from __future__ import annotations

import re
from functools import cache

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.preselection.protocol import protocol
from crm_dataspace_plugin.core.screening.values.findings import Finding
from crm_dataspace_plugin.core.screening.values.words import is_missing, plain_text, yes_or_no
from crm_dataspace_plugin.core.vocabulary.recognition import recognise, unrecognised
from crm_dataspace_plugin.core.vocabulary.words import fold
from crm_dataspace_plugin.core.words import say

_NEGATED = re.compile(r"\b(no|not|non|without|sin|ohne|sans|sem|nie|keine?)\b", re.IGNORECASE)


def sulphides(value: Value) -> Finding:
    """Tell whether a yes or no, or a text on the mineralogy, speaks of sulphide minerals."""
    return _named(value, "sulphides", say("sulphide minerals"))


def chemicals(value: Value) -> Finding:
    """Tell whether a yes or no, or a text on the processing, names a dangerous chemical."""
    return _named(value, "chemicals", say("dangerous chemicals"))


def toxic_metals(value: Value) -> Finding:
    """Tell whether a list of elements or commodities, in symbols or in words, holds one of the toxic metals.

    What was mined is no list of what the waste holds: gold ore without a word on arsenic may be full of it. Only a
    plain no says that there are none.
    """
    said = yes_or_no(value)
    if said is not None:
        return said, say("recorded: {value}", value="toxic metals" if said else "no toxic metals")
    if is_missing(value):
        return None, ""
    text = plain_text(value)
    listed = protocol().words["toxic_metals"]["symbols"]
    codes = {each.code for each in recognise("commodity", text)}
    if not _NEGATED.search(text):
        codes |= set(re.findall(r"\b(?:" + "|".join(listed) + r")\b", text))  # `As 120 ppm`
    toxic = [each for each in listed if each in codes]
    if toxic:
        return True, say("“{text}” names {toxic}", text=text, toxic=", ".join(toxic))
    rest = unrecognised("commodity", text)
    if rest or not codes:
        return None, say("“{value}” is not a known element or commodity", value=", ".join(rest) or text)
    return None, say(
        "“{text}” names none of the toxic metals {listed}, and does not say that there are none",
        text=text,
        listed=", ".join(listed),
    )


def _named(value: Value, words: str, what: str) -> Finding:
    said = yes_or_no(value)
    if said is not None:
        return said, say("recorded: {what}", what=what if said else f"no {what}")
    if is_missing(value):
        return None, ""
    text = plain_text(value)
    word = _mentioned(text, words)
    if word and not _NEGATED.search(text):
        return True, say("“{text}” speaks of {word}", text=text, word=word)
    return None, say("“{text}” does not say whether there are {what}", text=text, what=what)


def _mentioned(text: str, words: str) -> str:
    """Return the word of the protocol's list `words` with which a word of `text` begins, empty if none does."""
    padded = f" {fold(text)}"
    return next((word for word in _folded(words) if f" {word}" in padded), "")


@cache
def _folded(words: str) -> tuple[str, ...]:
    return tuple(sorted({fold(each) for each in protocol().words[words]} - {""}))
