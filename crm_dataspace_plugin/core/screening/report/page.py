# SPDX-License-Identifier: GPL-2.0-or-later
"""The page that every report of a screening is: one HTML file that needs nothing else."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import islice

from crm_dataspace_plugin.core.resources import resources_folder
from crm_dataspace_plugin.core.screening.report.markup import Cell, Markup, escaped, joined, shortened, table, tag
from crm_dataspace_plugin.core.screening.report.value import (
    Card,
    Input,
    Part,
    Picture,
    Report,
    Section,
    Setting,
    Table,
)
from crm_dataspace_plugin.core.words import later, said, say, spoken

ROWS = 1000  # of a table at most; all are in the layer that the run made
NO_TERMS = later("no licence or source stated")
NOT_KNOWN = tag("i", "not known", class_="sub")
_NOT_KNOWN = (NOT_KNOWN, "not known", "unknown")
_INPUTS = ("Input", "Came from", "Features or values", "Unusable", "Licence and source")
_SAME = later(
    "Digests of the values and geometries in the order in which they were read. The same inputs, choices, seed and "
    "versions give the same report on screen to the byte; so no report bears the time of its run."
)
_SETTINGS = ("Threshold or choice", "Used", "Where it comes from")


def page(report: Report) -> str:
    """Return the report as HTML."""
    title = f"{report.title}: {shortened(report.head.layer)}"
    style = resources_folder().joinpath("screening", "report.css").read_text(encoding="utf-8")
    sections = [each for each in (*report.sections, *_frame(report)) if each.parts]
    body = joined(
        (
            tag("header", tag("h1", title), tag("p", _subtitle(report), class_="sub")),
            *(tag("p", tag("b", f"{each.lead}. "), each.text, class_="note") for each in report.notes),
            *_cards(report.cards),
            tag("nav", tag("ul", *(_link(*each) for each in enumerate(sections))), aria_label="Contents"),
            tag("main", *(_section(number, each) for number, each in enumerate(sections))),
        )
    )
    width = "width=device-width, initial-scale=1"
    return (
        f'<!DOCTYPE html>\n<html lang="{spoken()}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta name="viewport" content="{width}">\n'
        f"<title>{escaped(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n{body.text}\n</body>\n</html>\n"
    )


def figure(value: float) -> Cell:
    """Return a number with four digits, words for one that is not known."""
    if math.isnan(value):
        return NOT_KNOWN
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def _subtitle(report: Report) -> str:
    count = len(report.head.names)
    counted = f"{count:,} {report.counted[count != 1]}"
    return " · ".join(filter(None, (counted, report.lead, report.head.written)))


def _frame(report: Report) -> Iterator[Section]:
    """Yield what all reports have at their end."""
    inputs = [_input(each) for each in report.head.inputs]
    yield Section("Inputs", [Table(_INPUTS, inputs, len(inputs), ("", "", "n", "n", ""))] if inputs else ())
    yield Section(say("Inputs as read"), tuple(_digests(report.head.inputs)))
    used = [_setting(each) for each in report.settings]
    yield Section(say("Thresholds and choices"), [Table(_SETTINGS, used, len(used), ("", "n", ""))] if used else ())
    yield Section("Method", report.method)
    yield Section("Sources", [_list(report.sources)] if report.sources else ())
    yield Section("Limits", report.limits)
    versions = [f"{name} {version}" for name, version in report.head.versions.items()]
    yield Section(say("Made with"), [", ".join(versions)] if versions else ())


def _input(given: Input) -> list[Cell]:
    terms: Cell = "" if given.terms is None else given.terms or tag("i", said(NO_TERMS))
    count: Cell = "" if given.count is None else f"{given.count:,}"
    return [given.what, shortened(given.origin), count, f"{given.unusable:,}" if given.unusable else "", terms]


def _digests(inputs: Sequence[Input]) -> Iterator[Part]:
    rows: list[list[Cell]] = [[each.what, shortened(each.origin), each.digest] for each in inputs if each.digest]
    if rows:
        yield said(_SAME)
        yield Table(("Input", say("Came from"), "SHA-256"), rows, len(rows), ("", "", "hash"))


def _setting(given: Setting) -> list[Cell]:
    origin: Cell = tag("span", given.origin, class_="unverified") if given.unverified else given.origin
    return [given.label, given.used, origin]


def _link(number: int, section: Section) -> Markup:
    return tag("li", tag("a", section.title, href=f"#part-{number}"))


def _section(number: int, section: Section) -> Markup:
    heading = tag("h2", section.title, id=f"part-{number}")
    return tag("section", heading, *(_part(each) for each in section.parts))


def _part(part: Part) -> Markup:
    if isinstance(part, Markup):
        return part
    if isinstance(part, Table):
        return _table(part)
    return _picture(part) if isinstance(part, Picture) else tag("p", part)


def _table(given: Table) -> Markup:
    """Return a table without the columns that nothing is known for; a long one says where the rest is."""
    rows = list(islice(given.rows, ROWS))
    bare = [place for place in range(1, len(given.heads)) if _is_bare([row[place] for row in rows])]
    blank = [place for place in range(1, len(given.heads)) if rows and all(row[place] == "" for row in rows)]
    shown = [place for place in range(len(given.heads)) if place not in (*bare, *blank)]
    heads, kinds = [given.heads[place] for place in shown], [given.kinds[place] for place in shown]
    made = table(heads, ([row[place] for place in shown] for row in rows), kinds, given.caption)
    words = []
    if given.total > ROWS:
        words.append(
            say(
                "The first {rows:,} of {total:,} rows; all are in the layer that this run made.",
                rows=ROWS,
                total=given.total,
            )
        )
    if bare:
        words.append(
            say(
                "Not known in any row, and left out: {heads}.", heads=", ".join(str(given.heads[each]) for each in bare)
            )
        )
    return joined((tag("p", " ".join(words), class_="sub"), made)) if words else made


def _is_bare(cells: Sequence[Cell]) -> bool:
    """Tell whether a column of some rows only says that nothing is known."""
    return len(cells) > 1 and all(each in _NOT_KNOWN for each in cells)


def _picture(given: Picture) -> Markup:
    caption = (tag("figcaption", given.caption, class_="sub"),) if given.caption else ()
    return tag("figure", tag("div", given.svg, role="img", aria_label=given.words), *caption, class_="map")


def _cards(cards: Sequence[Card]) -> Iterator[Markup]:
    if cards:
        shown = (tag("div", tag("b", each.sign, each.number), each.words, class_="card") for each in cards)
        yield tag("div", *shown, class_="cards")


def _list(items: Sequence[str]) -> Markup:
    return tag("ul", *(tag("li", each) for each in items))
