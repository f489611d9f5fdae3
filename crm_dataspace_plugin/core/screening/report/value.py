# SPDX-License-Identifier: GPL-2.0-or-later
"""What every report of a screening is: a value that says what stands in it, before it is a page.

A method writes one function `(head, its results) -> Report`. `page.page` makes one HTML file of it, and
`bridge.screening.pdf.write_pdf` prints that file, so both hold the same words and numbers. The frame brings what all
reports have: title, contents, inputs with their licences, thresholds, method, sources, limits, versions. The method
brings notes, cards and sections; a section holds paragraphs (plain texts), markup of `markup.tag`, tables and pictures.

    Report(
        head, "Acid-base account", notes=(Note("Not verified", "…"),), cards=(Card("12", "turn acid", sign),),
        sections=(Section("Results", (Table(("Sample", "AP"), rows, len(names), ("", "n")),)),),
        settings=(threshold("NPR below", used, 1.0, "", "not verified against the source"),),
        method=("…",), sources=("MEND 2009",), limits=("…",),
    )

Every text is escaped by the page; never build HTML by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional, Union

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.report.markup import Cell, Markup
from crm_dataspace_plugin.core.words import later, say

UNVERIFIED = later("not verified against the source")


@dataclass(frozen=True)
class Input:
    """Attributes:
    what: what it is for, such as `facilities` or `height`.
    origin: name of the layer, or `field …`; what was done instead where there is none.
    count: features, or values that could be read; None where nothing can be counted.
    unusable: features without a usable geometry, values that could not be read.
    terms: licence and source of a layer, empty where it states none; None for what comes from a layer named before.
    digest: SHA-256 of what was read, see `digest`; empty where none was taken.
    """

    what: str
    origin: str
    count: Optional[int] = None
    unusable: int = 0
    terms: Optional[str] = None
    digest: str = ""


@dataclass(frozen=True)
class ReportHead:
    """What a report needs beside the results.

    Attributes:
        layer: name of the screened layer.
        written: the date that the report bears; empty for none, so that the same run gives the same bytes.
        names: what to call each of the n facilities.
        positions: shape (n, 2), longitude and latitude in degrees (WGS 84), NaN where there is none.
        inputs: in the order shown.
        versions: of the plugin and of what it reckons with, by name.
    """

    layer: str
    written: str
    names: Sequence[str]
    positions: NDArray[np.float64]
    inputs: Sequence[Input] = ()
    versions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Setting:
    """A threshold or choice. `origin` says where the value comes from; it is marked where that was not verified."""

    label: str
    used: str
    origin: str
    unverified: bool = False


@dataclass(frozen=True)
class Note:
    """What a reader must know first, such as that no conformity is claimed. `lead` is one or two words."""

    lead: str
    text: str


@dataclass(frozen=True)
class Card:
    """A number that matters, what it counts, and the sign that stands for it elsewhere in the report, if any."""

    number: str
    words: str
    sign: Cell = ""


@dataclass(frozen=True)
class Table:
    """Attributes:
    rows: the most important first; only as many are asked for as are shown.
    total: how many rows there are.
    kinds: for each column `n` (number), `c` (one letter), `mark` (sign), `bar`, `id` (kept on one line) or nothing.
    caption: what the table shows, for those who hear it; may be empty.
    """

    heads: Sequence[Cell]
    rows: Iterable[Sequence[Cell]]
    total: int
    kinds: Sequence[str]
    caption: str = ""


@dataclass(frozen=True)
class Picture:
    """Attributes:
    svg: one `svg` element with a viewBox; nothing in it may come from elsewhere.
    words: what it shows, in a sentence, for those who do not see it.
    caption: how to read it; stands below it.
    """

    svg: Markup
    words: str
    caption: str = ""


Part = Union[str, Markup, Table, Picture]


@dataclass(frozen=True)
class Section:
    title: str
    parts: Sequence[Part]


@dataclass(frozen=True)
class Report:
    """Attributes:
    title: what was done, without the layer's name.
    settings: thresholds and choices.
    method: paragraphs; sources: publications; limits: paragraphs.
    lead: summary of one line, beside layer, count and date.
    counted: what one row is called, and several.
    """

    head: ReportHead
    title: str
    sections: Sequence[Section]
    notes: Sequence[Note] = ()
    cards: Sequence[Card] = ()
    settings: Sequence[Setting] = ()
    method: Sequence[str] = ()
    sources: Sequence[str] = ()
    limits: Sequence[str] = ()
    lead: str = ""
    counted: tuple[str, str] = ("facility", "facilities")


def threshold(label: str, used: float, default: float, unit: str = "", verification: str = "") -> Setting:
    """Return a threshold; `verification` speaks of the default, and not of a value set for this run."""
    shown = f"{used:,.10g} {unit}".strip()
    if used != default:
        return Setting(label, shown, say("set for this run; the default is {default:,.10g}", default=default))
    return Setting(label, shown, ", ".join(filter(None, ("default", verification))), bool(verification))
