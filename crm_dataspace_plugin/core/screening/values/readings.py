# SPDX-License-Identifier: GPL-2.0-or-later
"""What was read as what: for reports, for the log, and as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.report.markup import shortened
from crm_dataspace_plugin.core.screening.values.words import is_missing, plain_text
from crm_dataspace_plugin.core.vocabulary.recognition import recognise, unrecognised
from crm_dataspace_plugin.core.words import say

COLUMNS = ("field", "text", "read_as", "count")
LEFT_OUT = "left out"
NOT_KNOWN = "not known"
EMPTY, NUMBERS = "(empty)", "(plain numbers)"


@dataclass(frozen=True)
class Reading:
    """How one text of a field was read.

    Attributes:
        field: its name in the layer.
        text: as written; `EMPTY` for nothing, `NUMBERS` for all values that are numbers already.
        read_as: what it was taken for, or `left out` with the reason, or `NOT_KNOWN`.
        count: in how many features it stands.
    """

    field: str
    text: str
    read_as: str
    count: int

    @property
    def left_out(self) -> bool:
        return self.read_as.startswith(LEFT_OUT)

    def words(self) -> str:
        """Return the reading as a person reads it."""
        times = "once" if self.count == 1 else say("{count:,} times", count=self.count)
        text, read_as = shortened(self.text), shortened(self.read_as)
        return f"{self.field}: “{text}” {'' if self.left_out else 'read as '}{read_as} ({times})"


def counted(field: str, texts: Iterable[str], read_as: Mapping[str, str]) -> tuple[Reading, ...]:
    """Return a reading for each different text, in the order in which they come first.

    Args:
        texts: one for each feature.
        read_as: by text; a text without one is not listed.
    """
    return tuple(
        Reading(field, text, read_as[text], count) for text, count in Counter(texts).items() if text in read_as
    )


def names_read(field: str, values: Iterable[Value], code_list: str) -> tuple[list[tuple[str, ...]], list[Reading]]:
    """Return the codes that each value of a field names, such as Cu and Au for `COBRE-ORO`, and how it was read.

    Args:
        code_list: name of the list of codes, such as `commodity`.
    """
    meant: dict[str, tuple[str, ...]] = {}
    read_as: dict[str, str] = {}
    texts = [EMPTY if value in (None, "") else plain_text(value) for value in values]
    for text in dict.fromkeys(texts):
        nothing = text == EMPTY or is_missing(text)
        meant[text] = () if nothing else tuple(each.code for each in recognise(code_list, text))
        read_as[text] = NOT_KNOWN if nothing else "; ".join(_words(meant[text], unrecognised(code_list, text)))
    return [meant[text] for text in texts], list(counted(field, texts, read_as))


def _words(codes: tuple[str, ...], rest: tuple[str, ...]) -> Iterator[str]:
    if codes:
        yield ", ".join(codes)
    if rest or not codes:
        yield say(
            "{left_out}: {value} not recognised",
            left_out=LEFT_OUT,
            value=", ".join(f"“{each}”" for each in rest) or "the text",
        )
