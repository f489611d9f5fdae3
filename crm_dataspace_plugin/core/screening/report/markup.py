# SPDX-License-Identifier: GPL-2.0-or-later
"""HTML in which every value is escaped unless it is markup already."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Union

LONGEST = 300  # characters of a name in a table: what is longer ends in “…”
# what no text needs: control characters, halves of characters, and signs that turn the direction of what follows
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


@dataclass(frozen=True)
class Markup:
    """Text that is HTML and must not be escaped again."""

    text: str


Cell = Union[str, int, Markup]


def escaped(value: Cell) -> str:
    """Return HTML for any value; what cannot be shown becomes a replacement sign."""
    return value.text if isinstance(value, Markup) else _quoted(value)


def shortened(text: str, longest: int = LONGEST) -> str:
    """Return a text that is at most `longest` characters long."""
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def tag(name: str, *inside: Cell, **attributes: Cell) -> Markup:
    """Return an element; `class_` stands for `class`, other underscores for hyphens."""
    given = "".join(f' {key.rstrip("_").replace("_", "-")}="{_quoted(value)}"' for key, value in attributes.items())
    return Markup(f"<{name}{given}>{''.join(escaped(each) for each in inside)}</{name}>")


def joined(parts: Iterable[Markup]) -> Markup:
    return Markup("\n".join(each.text for each in parts))


def table(heads: Sequence[Cell], rows: Iterable[Sequence[Cell]], kinds: Sequence[str], caption: str = "") -> Markup:
    """Return a table; `kinds` holds a CSS class, or nothing, for each column."""
    top = (tag("caption", caption),) if caption else ()
    head = tag("tr", *(_cell("th", each, kind, scope="col") for each, kind in zip(heads, kinds)))
    body = joined(tag("tr", *(_cell("td", each, kind) for each, kind in zip(row, kinds))) for row in rows)
    return tag("div", tag("table", *top, tag("thead", head), tag("tbody", body)), class_="scroll")


def _cell(name: str, inside: Cell, kind: str, **attributes: Cell) -> Markup:
    return tag(name, inside, class_=kind, **attributes) if kind else tag(name, inside, **attributes)


def _quoted(value: Cell) -> str:
    return html.escape(_UNSEEN.sub("\ufffd", str(value)), quote=True)
