# SPDX-License-Identifier: GPL-2.0-or-later
"""A report's page made ready for Qt's text documents, which know no SVG and less of styles than a browser."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crm_dataspace_plugin.core.resources import resources_folder
from crm_dataspace_plugin.core.words import say

_PICTURE = re.compile(r"<svg\b(.*?)</svg>", re.DOTALL)
_NOT_PRINTED = re.compile(r"<(style|nav|title)\b.*?</\1>", re.DOTALL)
_CARD = re.compile(r'<div class="card">(.*?)</div>', re.DOTALL)
_CARDS = re.compile(r'<div class="cards">(.*?</div>)</div>', re.DOTALL)
_FOLD = re.compile(r"<details\b.*?</details>", re.DOTALL)
_TOUCHING = re.compile(r"(<img [^>]*>)(?=[^<\s]|<b>)")  # a picture and the words after it
_HEAD = re.compile(r"<thead>.*?</thead>", re.DOTALL)
_ROWS = re.compile(r"<tbody>(.*?)</tbody></table></div>", re.DOTALL)
_ROW = "</tr>\n"
_NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"'

FOLDS = 30  # printed at most
ROWS = 400  # of a table, likewise: some eight sheets


@dataclass(frozen=True)
class Paper:
    """Attributes:
    html: in which each picture is an `img` whose source is its name.
    pictures: SVG by name; equal ones once.
    """

    html: str
    pictures: dict[str, str]


def paper_of(page: str) -> Paper:
    """Return what is printed of a page that `core.screening.report.page.page` made."""
    names: dict[str, str] = {}

    def named(found: re.Match[str]) -> str:
        svg = f"<svg {_NAMESPACE}{found[1]}</svg>"
        return f'<img src="{names.setdefault(svg, f"picture-{len(names)}")}">'

    pictured = _PICTURE.sub(named, page)  # first: a picture may have a title of its own
    body = _CARDS.sub(_cards, _NOT_PRINTED.sub("", pictured))
    body = _folds(body).replace("<summary", "<p").replace("</summary>", "</p>")
    body = _TOUCHING.sub(r"\1&nbsp;", body).replace("</b><span", "</b> <span")
    body = re.sub(r"<table>", '<table width="100%" cellspacing="0" cellpadding="3">', body)
    body = _HEAD.sub(_narrow, _ROWS.sub(_cut, body))
    body = body.replace('<table class="pair"', '<table width="100%" cellpadding="2" class="pair"')
    body = body.replace('<td class="half">', '<td class="half" width="50%">')
    return Paper(body, {name: svg for svg, name in names.items()})


def paper_style() -> str:
    return resources_folder().joinpath("screening", "paper.css").read_text(encoding="utf-8")


def _cards(found: re.Match[str]) -> str:
    """Return cards as cells side by side: boxes that float are unknown to text documents."""
    cells = "".join(f'<td class="card">{inside.replace("</b>", "</b><br>")}</td>' for inside in _CARD.findall(found[1]))
    return f'<table class="cards" cellpadding="6"><tr>{cells}</tr></table>'


def _folds(body: str) -> str:
    """Return the page with the first folds only, unfolded: a fold takes half a sheet."""
    folds = list(_FOLD.finditer(body))
    if len(folds) <= FOLDS:
        return body
    words = say("Printed for the first {count} only; the page on screen and the layer have more.", count=FOLDS)
    return f"{body[: folds[FOLDS].start()]}<p>{words}</p>{body[folds[-1].end() :]}"


def _cut(found: re.Match[str]) -> str:
    """Return the first rows of a long table, and what became of the others."""
    rows = found[1].split(_ROW)
    if len(rows) <= ROWS:
        return found[0]
    words = say(
        "Printed: the first {printed:,} of {count:,} rows. The page on screen and the layer have more.",
        printed=ROWS,
        count=len(rows),
    )
    return f"<tbody>{_ROW.join(rows[:ROWS])}</tr></tbody></table></div><p>{words}</p>"


def _narrow(found: re.Match[str]) -> str:
    """Return the head of a table with narrow columns for signs; where there are many, they share what there is."""
    narrow = re.sub(r'<th class="(c|mark)"', r'<th width="3%" class="\1"', found[0])
    return narrow if narrow.count('width="3%"') <= 3 else found[0]
