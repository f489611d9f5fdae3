# SPDX-License-Identifier: GPL-2.0-or-later
"""A report's page made ready for Qt's text documents, which know no SVG and less of styles than a browser."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crm_dataspace_plugin.core.resources import resources_folder

_PICTURE = re.compile(r"<svg\b(.*?)</svg>", re.DOTALL)
_NOT_PRINTED = re.compile(r"<(style|nav|title)\b.*?</\1>", re.DOTALL)
_CARD = re.compile(r'<div class="card">(.*?)</div>', re.DOTALL)
_CARDS = re.compile(r'<div class="cards">(.*?</div>)</div>', re.DOTALL)
_NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"'


@dataclass(frozen=True)
class Paper:
    """Attributes:
    html: in which each picture is an `img` whose source is its name.
    pictures: SVG by name; equal ones once.
    """

    html: str
    pictures: dict[str, str]


def paper_of(page: str) -> Paper:
    """Return what is printed of a page that `core.screening.report_page.page` made."""
    names: dict[str, str] = {}

    def named(found: re.Match[str]) -> str:
        svg = f"<svg {_NAMESPACE}{found[1]}</svg>"
        return f'<img src="{names.setdefault(svg, f"picture-{len(names)}")}">'

    pictured = _PICTURE.sub(named, page)  # first: a picture may have a title of its own
    body = _CARDS.sub(_cards, _NOT_PRINTED.sub("", pictured))
    body = body.replace("<summary", "<p").replace("</summary>", "</p>")
    body = re.sub(r"<table>", '<table width="100%" cellspacing="0" cellpadding="3">', body)
    return Paper(body, {name: svg for svg, name in names.items()})


def paper_style() -> str:
    return resources_folder().joinpath("screening", "paper.css").read_text(encoding="utf-8")


def _cards(found: re.Match[str]) -> str:
    """Return cards as cells side by side: boxes that float are unknown to text documents."""
    cells = "".join(f'<td class="card">{inside}</td>' for inside in _CARD.findall(found[1]))
    return f'<table class="cards"><tr>{cells}</tr></table>'
