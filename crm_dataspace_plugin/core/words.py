# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences in the person's language, where there is no Qt: English literals are looked up in the catalogue in use."""

from __future__ import annotations

from typing import Any, Callable, Optional

Lookup = Callable[[str], str]  # the translation of a literal; the literal itself, or "", where there is none

_lookup: Optional[Lookup] = None  # replaced as a whole, so that a thread reads the old one or the new one


def use(lookup: Optional[Lookup]) -> None:
    """Take sentences from `lookup` from now on, in all threads; None goes back to English."""
    global _lookup
    _lookup = lookup


def say(template: str, /, **values: Any) -> str:
    """Return `template` in the language in use, `values` put in after that.

    Args:
        template: an English literal with named placeholders of `str.format`: "{count} of {all} are new".
        values: what stands in for the placeholders.

    Returns:
        The English sentence where there is no translation, or one that asks for other values.
    """
    try:
        return said(template).format(**values)
    except (LookupError, ValueError, TypeError, AttributeError):
        return template.format(**values)


def later(text: str) -> str:
    """Mark a literal of a table as one that `said` translates; return it as it is."""
    return text


def said(text: str) -> str:
    """Return a text marked by `later` in the language in use, at the time it is shown."""
    lookup = _lookup
    return text if lookup is None else lookup(text) or text
