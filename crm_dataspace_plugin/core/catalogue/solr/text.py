# SPDX-License-Identifier: GPL-2.0-or-later
"""Values inside a Solr query: always quoted, so that nothing in them is a field, an operator or a parser's name."""

from __future__ import annotations

from collections.abc import Iterable

from crm_dataspace_plugin.core.catalogue.query import alternatives


def quoted(value: str) -> str:
    """Return `value` as one phrase; control characters become spaces."""
    plain = "".join(each if each.isprintable() else " " for each in value)
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def any_of(values: Iterable[str]) -> str:
    """Return the alternatives in brackets, to stand behind `field:`."""
    return "(" + " OR ".join(quoted(each) for each in values) + ")"


def all_of(text: str) -> list[str]:
    """Return a condition for each of the alternatives of `Query.text`: that all of its words are there."""
    return [" AND ".join(map(quoted, words)) for words in alternatives(text)]
