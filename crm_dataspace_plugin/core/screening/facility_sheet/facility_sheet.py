# SPDX-License-Identifier: GPL-2.0-or-later
"""The facility sheet: what is known of one facility, and what is not, on one page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.facility_sheet.attribute_words import attribute_title, attribute_words
from crm_dataspace_plugin.core.screening.facility_sheet.known_results import (
    is_result,
    known_results,
    methods_without,
    reasons_of,
)
from crm_dataspace_plugin.core.screening.facility_sheet.map import Neighbour, Outline, draw_place
from crm_dataspace_plugin.core.screening.preselection.protocol import protocol
from crm_dataspace_plugin.core.screening.preselection.report_signs import letter
from crm_dataspace_plugin.core.screening.preselection.result import WORDS
from crm_dataspace_plugin.core.screening.report.markup import Cell, Markup, shortened, table, tag
from crm_dataspace_plugin.core.screening.report.value import Note, Part, Report, ReportHead, Section
from crm_dataspace_plugin.core.words import later, said, say

_KEYS = ("fid", "ogc_fid", "objectid")  # of tables, not of facilities
_FACTS = 16  # attributes of the inventory shown
_LINE, _LONG = 90, 1200  # characters of a value, of reasons
_ANSWER = re.compile(r"Q(\d+) (?:YES|NO|UNKNOWN): (.*)")
_LIMITS = later(
    "A sheet of a screening, not of an inspection: it says what the layer holds. What is not known is not fine. No "
    "conformity is claimed."
)


@dataclass(frozen=True)
class SheetPhoto:
    """Attributes:
    source: a `data:` address of a small image.
    """

    source: str
    caption: str


@dataclass(frozen=True)
class Facility:
    """Attributes:
    layer: its name.
    attributes: of the layer, None where NULL.
    outline: None where there is no usable geometry.
    aliases: titles of attributes, as far as the layer has any.
    """

    layer: str
    attributes: Mapping[str, Value]
    outline: Outline | None
    neighbours: Sequence[Neighbour] = ()
    photo: SheetPhoto | None = None
    aliases: Mapping[str, str] = field(default_factory=dict)

    @property
    def own(self) -> dict[str, str]:
        """The inventory's attributes, title to value in words; what is not known is empty."""
        return {
            attribute_title(name, self.aliases.get(name, "")): attribute_words(name, value)
            for name, value in self.attributes.items()
            if not is_result(name, self.attributes) and name.lower() not in _KEYS
        }


def facility_sheet(head: ReportHead, facility: Facility) -> Report:
    """Return the sheet; `head` has the facility's name as its layer and only name."""
    return Report(
        head,
        say("Facility sheet"),
        (
            Section("Facility", (_place(facility),)),
            Section("Results", tuple(_results(facility.attributes))),
            Section(say("Answers of the pre-selection"), tuple(_answers(facility.attributes))),
            Section("Reasons", tuple(_reasons(facility.attributes))),
            Section(say("What is missing"), tuple(_missing(facility))),
        ),
        notes=(Note("A screening", said(_LIMITS)),),
        lead=say("layer {shortened}", shortened=shortened(facility.layer, 80)),
    )


def _place(facility: Facility) -> Part:
    """Return map and photo beside the inventory's own attributes."""
    picture: list[Cell] = []
    if facility.outline is None:
        picture.append(tag("p", say("No usable geometry: there is no map.")))
    else:
        drawn = draw_place(facility.outline, facility.neighbours)
        picture.append(tag("div", drawn.svg, role="img", aria_label=drawn.words, class_="place"))
        picture.append(tag("p", f"{drawn.caption}", class_="sub"))
    known = [(title, words) for title, words in facility.own.items() if words and not title.startswith("crm ")]
    rows = [[shortened(title, 40), shortened(words, _LINE)] for title, words in known[:_FACTS]]
    facts: list[Cell] = [table(("Attribute", "Value"), rows, ("", ""))]
    if len(known) > _FACTS:
        facts.append(tag("p", say("{count} more are in the layer.", count=len(known) - _FACTS), class_="sub"))
    if facility.photo is not None:
        words = shortened(facility.photo.caption or say("Photo of the facility"), 120)
        image = tag("img", src=facility.photo.source, alt=words).text.replace("</img>", "")
        facts += [tag("div", Markup(image)), tag("p", words, class_="sub")]
    beside = tag("tr", tag("td", *picture, class_="half"), tag("td", *facts, class_="half"))
    return tag("table", tag("tbody", beside), class_="pair", role="presentation")


def _results(attributes: Mapping[str, Value]) -> Iterator[Part]:
    """Yield a row for each method, so that all of it fits."""
    found = known_results(attributes)
    rows: list[list[Cell]] = []
    for method in dict.fromkeys(each.method for each in found):
        known = [f"{each.what}: {shortened(each.words, 60)}" for each in found if each.method == method and each.words]
        rows.append([tag("b", method), "; ".join(known) or tag("i", say("nothing known"), class_="sub")])
    yield table(("Method", "Result"), rows, ("id", "")) if rows else say("No method has been run on this layer.")


def _answers(attributes: Mapping[str, Value]) -> Iterator[Part]:
    """Yield the questions that were not answered NO, with their reasons."""
    told = "\n".join(str(attributes.get(name) or "") for name in ("reasons", "reasons_preselection"))
    reasons = dict(_ANSWER.findall(told))
    rows: list[list[Cell]] = []
    for each in protocol().questions:
        answer = str(attributes.get(each.field) or "")
        if answer not in WORDS:
            continue
        if answer != "NO":
            why = [shortened(reasons.get(str(each.number), ""), 120)] if reasons else []
            rows.append([each.number, letter(WORDS.index(answer)), each.text, *why])
    if rows:
        yield table(("Q", "", "Question", "Reason")[: len(rows[0])], rows, ("c", "c", "", ""))
        yield tag(
            "p",
            say("Questions that are not listed were answered NO. Question texts: {mark}.", mark=protocol().mark),
            class_="sub",
        )


def _reasons(attributes: Mapping[str, Value]) -> Iterator[Part]:
    for name, method in reasons_of(attributes).items():
        text = str(attributes.get(name) or "")
        lines = [each for each in text.splitlines() if not _ANSWER.match(each)]
        if lines:
            yield tag("p", tag("b", f"{method}: "), shortened(" ".join(lines), _LONG))


def _missing(facility: Facility) -> Iterator[Part]:
    found = known_results(facility.attributes)
    unknown: dict[str, list[str]] = {}
    for each in found:
        if not each.words:
            unknown.setdefault(each.method, []).append(each.what)
    if unknown:
        words = "; ".join(f"{method}: {', '.join(each)}" for method, each in unknown.items())
        yield tag("p", tag("b", say("Not known: ")), shortened(words, _LONG))
    empty = [title for title, words in facility.own.items() if not words]
    if empty:
        yield tag("p", tag("b", say("Empty attributes: ")), shortened(", ".join(empty), 500))
    without = methods_without(found)
    if without:
        yield tag("p", tag("b", say("Methods without a result in this layer: ")), ", ".join(without))
