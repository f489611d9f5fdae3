# SPDX-License-Identifier: GPL-2.0-or-later
"""Answers that persons gave, with name and date: they beat what was derived from data, the newest beats the others."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Optional, Union

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.preselection.protocol import protocol
from crm_dataspace_plugin.core.screening.preselection.result import NO, UNKNOWN, WORDS, YES, Answers, Statement
from crm_dataspace_plugin.core.screening.values.words import is_missing, number, yes_or_no
from crm_dataspace_plugin.core.words import say

COLUMNS = ("facility", "question", "answer", "name", "date", "note")
NEEDED = COLUMNS[:5]  # a note may be left out

_LONGEST = 300  # characters of a name or note
_NAMED = 5  # examples in a sentence
_DAY = re.compile(r"\d{4}[-/]\d{2}[-/]\d{2}(?!\d)")
_CAUTION = {NO: 0, UNKNOWN: 1, YES: 2}


@dataclass(frozen=True)
class Statements:
    """The answers that count, by the number of the question and the position of the facility.

    Attributes:
        problems: what was left out and why, a sentence for each kind with the number of answers.
    """

    answers: Mapping[int, Mapping[int, Statement]]
    problems: tuple[str, ...] = ()

    def of(self, question: int) -> Mapping[int, Statement]:
        """Return the answers to one question by the position of the facility."""
        return self.answers.get(question, {})

    def take(self, rows: Sequence[int]) -> Statements:
        """Return those about some facilities, with their new positions; what was left out stays with the whole."""
        places = {row: position for position, row in enumerate(rows)}
        return Statements(
            {
                question: {places[row]: each for row, each in given.items() if row in places}
                for question, given in self.answers.items()
            }
        )


NOBODY = Statements({})


@dataclass(frozen=True)
class _Row:
    facility: int
    question: int
    moment: datetime
    statement: Statement

    def rank(self) -> tuple[datetime, int, str, str]:
        """Newer beats older; of the same moment the more cautious answer, whatever the order in the table."""
        return self.moment, _CAUTION[self.statement.code], self.statement.name, self.statement.note


def read_statements(rows: Iterable[Sequence[Value]], ids: Sequence[Value]) -> Statements:
    """Return the newest answer to each question for each facility.

    A row that cannot be used is left out, counted and told: an answer nobody stands behind with name and date is none.

    Args:
        rows: values of `COLUMNS`.
        ids: of the facilities, in their order.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for position, each in enumerate(ids):
        places[_id(each)].append(position)
    problems: dict[str, list[str]] = defaultdict(list)
    found: dict[tuple[int, int], _Row] = {}
    beaten = disputed = unanswered = 0
    for values in rows:
        if not _line(values[2]):  # a question that waits for its answer
            unanswered += 1
            continue
        row = _read(values, places)
        if not isinstance(row, _Row):
            problems[row[0]].append(row[1])
            continue
        key = (row.question, row.facility)
        other = found.setdefault(key, row)
        if other is row:
            continue
        if other.moment != row.moment:
            beaten += 1
        elif other.statement.code != row.statement.code:
            disputed += 1
        found[key] = max(other, row, key=_Row.rank)
    answers: dict[int, dict[int, Statement]] = defaultdict(dict)
    for (question, facility), row in sorted(found.items()):
        answers[question][facility] = row.statement
    return Statements(dict(answers), tuple(_sentences(problems, beaten, disputed, unanswered)))


def stated_over(derived: Answers, given: Mapping[int, Statement]) -> Answers:
    """Return the answers with those of persons in the place of derived ones; the reason keeps what the data say."""
    if not given:
        return derived
    codes, reasons, values = derived.codes.copy(), list(derived.reasons), list(derived.values)
    sources, missing, persons = list(derived.sources), list(derived.missing), {}
    for facility, each in given.items():
        data = int(derived.codes[facility])
        note = f", “{each.note}”" if each.note else ""
        codes[facility] = each.code
        said = say("answered by {name}, {date}{note}", name=each.name, date=each.date, note=note)
        reasons[facility] = say(
            "{said}; the data say {words}: {reasons}", said=said, words=WORDS[data], reasons=reasons[facility]
        )
        values[facility] = ""
        sources[facility] = f"{each.name}, {each.date}"
        missing[facility] = say("a person answered UNKNOWN") if each.code == UNKNOWN else ""
        persons[facility] = replace(each, data=data)
    return replace(
        derived, codes=codes, reasons=reasons, values=values, sources=sources, missing=missing, persons=persons
    )


def _read(values: Sequence[Value], places: Mapping[str, Sequence[int]]) -> Union[_Row, tuple[str, str]]:
    """Return the row, or what is wrong with it and where it shows."""
    facility, asked, answer, name, date, note = values
    positions = places.get(_id(facility), ())
    question, code, moment = _question(asked), _code(answer), _moment(date)
    shown = f"“{_line(facility)}”"
    if not positions or not _id(facility):
        return say("name a facility that is not in the layer"), shown
    if len(positions) > 1:
        return say("name a facility whose id more than one has"), shown
    if question is None:
        return say("name no question from 1 to {count}", count=len(protocol().questions)), f"“{_line(asked)}”"
    if code is None:
        return say("are neither YES, NO nor UNKNOWN"), f"“{_line(answer)}”"
    if not _line(name):
        return say("have no name of a person"), f"{shown} Q{question}"
    if moment is None:
        return say("have no date that can be read (such as 2026-11-26)"), f"{shown} Q{question} “{_line(date)}”"
    return _Row(positions[0], question, moment, Statement(code, _line(name), _line(date), _line(note)))


def _sentences(problems: Mapping[str, Sequence[str]], beaten: int, disputed: int, unanswered: int) -> Iterable[str]:
    for what, examples in sorted(problems.items()):
        several = sorted(set(examples))
        more = ", …" if len(several) > _NAMED else ""
        yield say(
            "Answers left out: {count} {what}: {several}{more}.",
            count=len(examples),
            what=what,
            several=", ".join(several[:_NAMED]),
            more=more,
        )
    if unanswered:
        yield say("Questions to persons: {unanswered} are not answered yet.", unanswered=unanswered)
    if beaten:
        yield say("Answers of persons: {beaten} gave way to a newer one.", beaten=beaten)
    if disputed:
        yield say(
            "Answers of persons: {disputed} contradict another of the same date; the more cautious one counts.",
            disputed=disputed,
        )


def _id(value: Value) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


def _question(value: Value) -> Optional[int]:
    read = number(value.strip().lstrip("Qq") if isinstance(value, str) else value)
    return int(read) if read in range(1, len(protocol().questions) + 1) else None


def _code(value: Value) -> Optional[int]:
    said = yes_or_no(value)
    if said is not None:
        return YES if said else NO
    return UNKNOWN if isinstance(value, str) and value.strip() and is_missing(value) else None


def _moment(value: Value) -> Optional[datetime]:
    text = str(value).strip()
    if not isinstance(value, str) or not _DAY.match(text):
        return None
    text = text.replace("/", "-")
    try:
        read = datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=timezone.utc)


def _line(value: Value) -> str:
    """Return a value in one line, no longer than what a person reads."""
    return "" if value is None else " ".join(str(value).split())[:_LONGEST]
