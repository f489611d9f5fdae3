# SPDX-License-Identifier: GPL-2.0-or-later
"""HTML in which every value is escaped unless it is markup already."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class Markup:
    """Text that is HTML and must not be escaped again."""

    text: str


Cell = Union[str, int, Markup]


def escaped(value: Cell) -> str:
    """Return HTML for any value."""
    return value.text if isinstance(value, Markup) else html.escape(str(value), quote=True)


def tag(name: str, *inside: Cell, **attributes: Cell) -> Markup:
    """Return an element; `class_` stands for `class`, other underscores for hyphens."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(str(value), quote=True)}"'
        for key, value in attributes.items()
    )
    return Markup(f"<{name}{given}>{''.join(escaped(each) for each in inside)}</{name}>")


def joined(parts: Iterable[Markup]) -> Markup:
    return Markup("\n".join(each.text for each in parts))


def table(heads: Sequence[Cell], rows: Iterable[Sequence[Cell]], kinds: Sequence[str]) -> Markup:
    """Return a table; `kinds` holds a CSS class, or nothing, for each column."""
    head = tag("thead", tag("tr", *(tag("th", each, class_=kind) for each, kind in zip(heads, kinds))))
    body = joined(tag("tr", *(tag("td", each, class_=kind) for each, kind in zip(row, kinds))) for row in rows)
    return tag("div", tag("table", head, tag("tbody", body)), class_="scroll")
