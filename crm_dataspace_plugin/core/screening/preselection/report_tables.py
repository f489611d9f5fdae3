# SPDX-License-Identifier: GPL-2.0-or-later
"""The report's tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from crm_dataspace_plugin.core.screening.preselection.inputs import ATTRIBUTES, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.nearness import WHAT
from crm_dataspace_plugin.core.screening.preselection.protocol import LAYER_INPUTS, protocol
from crm_dataspace_plugin.core.screening.preselection.report_signs import drawn, letter, sign_numbers, word
from crm_dataspace_plugin.core.screening.preselection.result import NO, UNKNOWN, YES, Answers, Screening
from crm_dataspace_plugin.core.screening.report.markup import Cell, Markup, joined, shortened, table, tag
from crm_dataspace_plugin.core.screening.report.value import Part, Setting, Table, threshold
from crm_dataspace_plugin.core.words import say

DETAILED = 300  # facilities whose answers are written out; all have them in the layer
_OPEN = 30  # facilities at most for which they are unfolded
_WITHOUT = {
    "area": "not given: measured from polygons",
    "height": "not given: from the DEM for polygons, if there is one",
    "slope": "not given: from the DEM, if there is one",
}
_COLOURS = ((YES, "#b2182b"), (UNKNOWN, "#f2b04c"), (NO, "#c6dbee"))


def ranked(screening: Screening, names: Sequence[str]) -> list[int]:
    """Return the facilities by YES count, then by decision, then by UNKNOWN count, then by name."""
    yes, unknown = screening.counts(YES), screening.counts(UNKNOWN)
    signs = sign_numbers(screening.decision)
    return sorted(range(len(names)), key=lambda each: (-yes[each], signs[each], -unknown[each], names[each]))


def ranking(screening: Screening, names: Sequence[str], order: Sequence[int]) -> Table:
    """Return all facilities by YES count; those with the same count share a rank, marked `=`."""
    yes = screening.counts(YES)
    ties = Counter(yes.tolist())
    above = {count: int(np.count_nonzero(yes > count)) + 1 for count in ties}
    codes = screening.codes
    signs = sign_numbers(screening.decision)
    unknown, no, coverage = screening.counts(UNKNOWN), screening.counts(NO), screening.coverage
    decision = screening.decision

    def row(each: int) -> list[Cell]:
        count = int(yes[each])
        return [
            f"{'=' if ties[count] > 1 else ''}{above[count]}",
            drawn(int(signs[each])),
            shortened(names[each]),
            count,
            int(unknown[each]),
            int(no[each]),
            f"{coverage[each]:.0%}",
            word(int(decision.content_hazard[each])),
            word(int(decision.stability_hazard[each])),
            *(letter(int(code)) for code in codes[:, each]),
        ]

    heads: list[Cell] = ["Rank", "", "Facility", "YES", "?", "NO", "Known", "Contents", "Stability"]
    kinds = ["n", "mark", "", "n", "n", "n", "n", "", "", *["c"] * 18]
    return Table([*heads, *range(1, 19)], (row(each) for each in order), len(order), kinds)


def by_question(screening: Screening) -> Table:
    """Return the 18 questions with their thresholds and how often each was answered how."""

    def rows() -> Iterator[list[Cell]]:
        for each in screening.answers:
            counts = {code: int(np.count_nonzero(each.codes == code)) for code, _ in _COLOURS}
            text = tag("span", each.question.text)
            yield [
                each.question.number,
                each.question.block,
                text,
                _limit(screening, each),
                _bar(counts),
                *(counts[code] for code, _ in _COLOURS),
            ]

    heads = ("Q", "Block", "Question", "Threshold", "Answers", "YES", "UNKNOWN", "NO")
    return Table(heads, rows(), len(screening.answers), ("n", "", "", "n", "bar", "n", "n", "n"))


def _limit(screening: Screening, answers: Answers) -> Cell:
    """Return a threshold, marked where it is the default and that was not verified."""
    name = answers.question.threshold
    if not name or screening.thresholds[name] != protocol().threshold(name).default:
        return answers.threshold
    mark = tag("div", protocol().threshold(name).verification, class_="unverified")
    return joined((tag("span", answers.threshold), mark))


def inputs(facilities: Facilities, receptors: Mapping[str, Receptors]) -> Table:
    """Return what each answer came from, and how much of it was unusable."""

    def rows() -> Iterator[list[Cell]]:
        shapes = facilities.shapes
        yield ["facilities", shapes.name, len(facilities), shapes.unusable_count]
        for role in LAYER_INPUTS:
            if role not in receptors:
                yield [WHAT[role], tag("i", say("not given: UNKNOWN")), "", ""]
                continue
            layer = receptors[role].shapes
            yield [WHAT[role], layer.name, len(layer.geometries), layer.unusable_count]
        for role in ATTRIBUTES:
            column = facilities.columns.get(role)
            field: Cell = (
                say("field {field}", field=column.field)
                if column
                else tag("i", _WITHOUT.get(role, "not given: UNKNOWN"))
            )
            known = sum(value is not None for value in column.values) if column else ""
            yield [role.replace("_", " "), field, known, ""]

    heads = ("Input", say("Came from"), say("Features or values"), "Unusable")
    return Table(heads, rows(), 1 + len(LAYER_INPUTS) + len(ATTRIBUTES), ("", "", "n", "n"))


def thresholds(screening: Screening) -> list[Setting]:
    """Return the thresholds used, with their defaults and how far these were checked."""
    return [
        threshold(each.label, screening.thresholds[each.name], each.default, each.unit, each.verification)
        for each in protocol().thresholds
    ] + [
        Setting(
            say("Questions, logic and words"),
            say("revision {revision}", revision=protocol().revision),
            protocol().mark,
            True,
        )
    ]


def missing(screening: Screening) -> Part:
    """Return what was missing, most frequent first."""
    counted: Counter[tuple[int, str]] = Counter()
    for each in screening.answers:
        counted.update((each.question.number, gap) for gap in each.missing if gap)
    if not counted:
        return say("Nothing was missing.")
    by_number = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    rows: list[list[Cell]] = [[number, shortened(gap), count] for (number, gap), count in by_number]
    return Table(("Q", say("What was missing"), "Facilities"), rows, len(rows), ("n", "", "n"))


def details(screening: Screening, names: Sequence[str], order: Sequence[int]) -> Markup:
    """Return the answers with their reasons, one fold for each facility."""
    signs = sign_numbers(screening.decision)
    unfolded = {"open": "open"} if len(order) <= _OPEN else {}

    def fold(facility: int) -> Markup:
        answers = [each.of(facility) for each in screening.answers]
        rows: list[list[Cell]] = [
            [each.question.number, each.question.text, word(int(codes.codes[facility])), each.reason]
            for each, codes in zip(answers, screening.answers)
        ]
        why = tag("span", screening.decision.grounds[facility], class_="sub")
        head = tag("summary", drawn(int(signs[facility])), tag("b", shortened(names[facility])), why)
        return tag("details", head, table(("Q", "Question", "Answer", "Reason"), rows, ("n", "", "", "")), **unfolded)

    return joined(fold(each) for each in order[:DETAILED])


def _bar(counts: Mapping[int, int]) -> Markup:
    whole = sum(counts.values()) or 1
    parts, x = [], 0.0
    for code, colour in _COLOURS:
        width = 180.0 * counts[code] / whole
        parts.append(tag("rect", x=f"{x:.2f}", width=f"{width:.2f}", height="14", fill=colour))
        x += width
    words = say(
        "YES {yes}, UNKNOWN {unknown}, NO {no}",
        yes=counts[YES],
        unknown=counts[UNKNOWN],
        no=counts[NO],
    )
    return tag("svg", tag("title", words), *parts, viewBox="0 0 180 14", preserveAspectRatio="none", role="img")
