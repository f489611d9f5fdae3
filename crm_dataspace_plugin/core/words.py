# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences in the person's language, where there is no Qt: English literals are looked up in the catalogue in use."""

from __future__ import annotations

from numbers import Real
from string import Formatter
from typing import Any, Callable, NamedTuple, Optional

CONTEXT = "Core"  # under which the catalogue has them
Lookup = Callable[[str], str]  # the translation of a literal; the literal itself, or "", where there is none


class Marks(NamedTuple):
    """How a language writes numbers: before the decimals, and between thousands."""

    decimal: str = "."
    thousands: str = ","

    def put_into(self, text: str) -> str:
        """Return a number as English writes it with these marks."""
        return text.translate({ord("."): self.decimal, ord(","): self.thousands})


class _InUse(NamedTuple):
    lookup: Lookup
    marks: Marks
    language: str


_in_use: Optional[_InUse] = None  # replaced as a whole, so that a thread reads the old one or the new one


def use(lookup: Optional[Lookup], marks: Marks = Marks(), language: str = "en") -> None:  # noqa: B008  it never changes
    """Take sentences from `lookup` from now on, in all threads; None goes back to English.

    Args:
        language: two letters, for pages that state their language.
    """
    global _in_use
    _in_use = None if lookup is None else _InUse(lookup, marks, language)


def spoken() -> str:
    """Return the two letters of the language in use."""
    return "en" if _in_use is None else _in_use.language


def say(template: str, /, **values: Any) -> str:
    """Return `template` in the language in use, `values` put in after that, numbers among them as it writes them.

    Args:
        template: an English literal with named placeholders of `str.format`: "{count:,} of {all:,} are new".
        values: what stands in for the placeholders.

    Returns:
        The English sentence where there is no translation, or one that asks for other values.
    """
    try:
        return _Writer().vformat(said(template), (), values)
    except (LookupError, ValueError, TypeError, AttributeError):
        return template.format(**values)


def later(text: str) -> str:
    """Mark a literal of a table as one that `said` translates; return it as it is."""
    return text


def said(text: str) -> str:
    """Return a text marked by `later` in the language in use, at the time it is shown."""
    catalogue = _in_use
    return text if catalogue is None else catalogue.lookup(text) or text


def number(value: Any, spec: str = "") -> str:
    """Return a number as the language in use writes it; `spec` is one of `format`, such as `,.1f`."""
    catalogue = _in_use
    text = format(value, spec)
    return text if catalogue is None else catalogue.marks.put_into(text)


class _Writer(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Real) and not isinstance(value, bool):
            return number(value, format_spec)
        return format(value, format_spec)
