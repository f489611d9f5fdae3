# SPDX-License-Identifier: GPL-2.0-or-later
"""Pieces of a page. Whatever comes in as a value is escaped; `Markup` is what has been."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any
from urllib.parse import urlsplit

from crm_dataspace_plugin.dataspace.descriptions import NOTE

STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; }
header, footer { font-size: .9rem; } header nav a { margin-right: 1rem; }
.note { border-left: .3rem solid #b8860b; padding: .3rem .8rem; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding: .4rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #8886; }
.wide { overflow-x: auto; } .null { color: #767676; font-style: italic; } code, pre { overflow-wrap: anywhere; }
form label { display: inline-block; margin: .2rem .8rem .2rem 0; } input, button { font: inherit; }
"""


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def safe(value: Any) -> Markup:
    """Return a value for people, escaped unless it is `Markup`."""
    if isinstance(value, Markup):
        return value
    if value is None:
        return Markup('<span class="null">not known</span>')
    if isinstance(value, bool):
        return Markup("yes" if value else "no")
    if isinstance(value, (list, tuple)):
        return Markup(", ".join(map(safe, value)))
    return Markup(escape(str(value)))


def anchor(href: str, text: Any) -> Markup:
    """Return a link; an address that is neither a web address nor a path of ours stays text."""
    if urlsplit(href).scheme not in ("http", "https", ""):
        return safe(text)
    return Markup(f'<a href="{escape(href)}">{safe(text)}</a>')


def table(caption: str, head: Iterable[Any], rows: Iterable[Iterable[Any]]) -> Markup:
    heads = "".join(f'<th scope="col">{safe(each)}</th>' for each in head)
    body = "".join("<tr>" + "".join(f"<td>{safe(each)}</td>" for each in row) + "</tr>" for row in rows)
    title = f"<caption>{safe(caption)}</caption>" if caption else ""
    first = f"<thead><tr>{heads}</tr></thead>" if heads else ""
    return Markup(f'<div class="wide"><table>{title}{first}<tbody>{body}</tbody></table></div>')


def facts(caption: str, values: Mapping[Any, Any]) -> Markup:
    """Return a table of names and values."""
    rows = "".join(f'<tr><th scope="row">{safe(name)}</th><td>{safe(each)}</td></tr>' for name, each in values.items())
    title = f"<caption>{safe(caption)}</caption>" if caption else ""
    return Markup(f'<div class="wide"><table>{title}<tbody>{rows}</tbody></table></div>')


def paragraph(*texts: Any) -> Markup:
    return Markup(f"<p>{''.join(map(safe, texts))}</p>")


def page(base: str, title: Any, *parts: Markup) -> str:
    """Return the whole page."""
    places = (("/", "Data space"), ("/collections/catalogue/items", "Catalogue"), ("/collections", "Collections"))
    links = " ".join(anchor(f"{base}{path}?f=html", text) for path, text in (*places, ("/api", "Interface")))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{safe(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head>'
        f"<body><header><nav>{links}</nav></header><main><h1>{safe(title)}</h1>{''.join(parts)}</main>"
        f'<footer><p class="note">{safe(NOTE)}</p></footer></body></html>'
    )
