# SPDX-License-Identifier: GPL-2.0-or-later
"""What the report of a pre-selection says beyond the answers: sensitivity, what to ask first, who answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from crm_dataspace_plugin.core.screening.preselection.protocol import protocol
from crm_dataspace_plugin.core.screening.preselection.report_signs import word
from crm_dataspace_plugin.core.screening.preselection.result import Screening
from crm_dataspace_plugin.core.screening.preselection.sensitivity import FACTORS, Shift
from crm_dataspace_plugin.core.screening.report.markup import Cell, shortened, tag
from crm_dataspace_plugin.core.screening.report.value import Section, Table
from crm_dataspace_plugin.core.words import later, said, say

_ALL = later("The layer's field “ask_first” says it for each facility.")


def sensitivity_section(screening: Screening) -> Section:
    """Return how many facilities would be examined with each distance halved and doubled."""
    found, decision = screening.sensitivity, screening.decision
    shifts = {(each.threshold, each.factor): each for each in found.shifts}
    now = _counted(int(decision.examine.sum()), int(decision.on_evidence.sum()))

    def row(name: str) -> list[Cell]:
        limit = protocol().threshold(name)
        used = f"{screening.thresholds[name]:,.10g} {limit.unit}"
        if name in found.untested:
            return [limit.label, used, tag("i", say("no layer: not tested")), now, "", "", ""]
        less, more = (shifts[name, each] for each in FACTORS)
        changed = (less.examine != decision.examine) | (more.examine != decision.examine)
        surer = (less.on_evidence != decision.on_evidence) | (more.on_evidence != decision.on_evidence)
        return [
            limit.label,
            used,
            _shifted(less),
            now,
            _shifted(more),
            int(changed.sum()),
            int((surer & ~changed).sum()),
        ]

    names = list(dict.fromkeys([*(each.threshold for each in found.shifts), *found.untested]))
    heads = (
        say("Distance, changed alone"),
        "Used",
        "Halved",
        say("As used"),
        "Doubled",
        say("Decisions change"),
        say("Only how sure"),
    )
    words = say(
        "Facilities to examine further, in brackets those on what is known, if each distance alone were half or twice "
        "as long. Nothing else changes; answers of persons stay. The layer's field “sensitivity” says it for each one."
    )
    kinds = ("", "n", "n", "n", "n", "n", "n")
    return Section("Sensitivity", (words, Table(heads, [row(each) for each in names], len(names), kinds)))


def asking_section(screening: Screening, names: Sequence[str], order: Sequence[int]) -> Section:
    """Return which UNKNOWN answers would settle the most decisions, and what to ask first about each facility."""
    asking, decision = screening.asking, screening.decision
    open_ = decision.examine & ~decision.on_evidence
    if not open_.any():
        return Section(say("Ask first"), (say("No decision rests on an UNKNOWN answer."),))
    words = say(
        "{value:,} of {count:,} decisions rest on UNKNOWN answers. An answer settles "
        "a decision when no other UNKNOWN can change it any more. The weight is the "
        "number of facilities, each counted by the share of the ways in which its "
        "other UNKNOWN answers may turn out where this one makes the difference.",
        value=int(open_.sum()),
        count=len(names),
    )
    texts = {each.number: each.text for each in protocol().questions}
    effects: list[list[Cell]] = [
        [each.number, texts[each.number], each.asked, each.either, each.one, f"{each.weight:,.2f}"]
        for each in asking.effects()
    ]
    heads = (
        "Q",
        "Question",
        say("Open and matters"),
        say("Either answer settles"),
        say("One answer settles"),
        "Weight",
    )
    over_all = Table(heads, effects, len(effects), ("n", "", "n", "n", "n", "n"), say("Questions, most effect first"))
    return Section(say("Ask first"), (words, over_all, _alike(list(asking.texts()), names, order), said(_ALL)))


def _alike(texts: Sequence[str], names: Sequence[str], order: Sequence[int]) -> Table:
    """Return the facilities with something to ask, those with equal gaps in one row."""
    found: dict[str, list[str]] = {}
    for each in order:
        if texts[each]:
            found.setdefault(texts[each], []).append(names[each])
    most_first = sorted(found.items(), key=lambda item: -len(item[1]))
    rows: list[list[Cell]] = [[len(those), text, shortened(", ".join(those))] for text, those in most_first]
    heads = ("Facilities", say("Ask first"), "Which")
    return Table(heads, rows, len(rows), ("n", "", ""), say("Facilities with equal gaps"))


def persons_section(screening: Screening, names: Sequence[str]) -> Section:
    """Return the answers that persons gave, with who, when, and what the data say; no parts where there are none."""
    given = [
        (position, answers.question.number, statement)
        for answers in screening.answers
        for position, statement in answers.persons.items()
    ]
    if not given:
        return Section(say("Answers of persons"), ())

    def rows() -> Iterator[list[Cell]]:
        for position, number, each in sorted(given, key=lambda row: row[:2]):
            said, data = word(each.code), word(each.data)
            yield [shortened(names[position]), number, said, each.name, each.date, each.note, data]

    differ = int(np.count_nonzero([each.code != each.data for _, _, each in given]))
    words = say(
        "They beat what was derived from data; {differ:,} of {count:,} differ from it. The newest counts.",
        differ=differ,
        count=len(given),
    )
    heads = ("Facility", "Q", "Answer", "Who", "When", "Note", say("The data say"))
    return Section(say("Answers of persons"), (words, Table(heads, rows(), len(given), ("", "n", "", "", "", "", ""))))


def _shifted(shift: Shift) -> str:
    return say(
        "{counted} at {limit:,.10g} m",
        counted=_counted(int(shift.examine.sum()), int(shift.on_evidence.sum())),
        limit=shift.limit,
    )


def _counted(examine: int, on_evidence: int) -> str:
    return f"{examine:,} ({on_evidence:,})"
