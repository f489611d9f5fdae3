# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done in jobs about a survey that came back: take it in, choose a value, take that back."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.survey.coming_back import choosing
from crm_dataspace_plugin.core.survey.coming_back.choices import Choice, Side
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding
from crm_dataspace_plugin.core.survey.coming_back.home import find_home
from crm_dataspace_plugin.core.survey.coming_back.kept_findings import kept_findings
from crm_dataspace_plugin.core.survey.coming_back.request import TakenSurvey, TakeRequest
from crm_dataspace_plugin.core.survey.coming_back.taking_in import look_at_survey, take_survey
from crm_dataspace_plugin.core.survey.given_out import GivenOut, surveys
from crm_dataspace_plugin.core.survey.seal import read_seal
from crm_dataspace_plugin.core.sync.values import label_of


@dataclass(frozen=True)
class Open:
    """One choice, with what is needed to show it. Attributes: label, what people call its feature."""

    choice: Choice
    label: str
    schema: Schema


@dataclass(frozen=True)
class Waiting:
    """What surveys left in a field copy for a person."""

    path: Path
    surveys: tuple[GivenOut, ...] = ()
    choices: tuple[Open, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def open_choices(self) -> int:
        return sum(each.choice.chosen is None for each in self.choices)

    @property
    def to_look_at(self) -> tuple[Finding, ...]:
        """What was found, but for what only says that a value is to be chosen."""
        chosen = {(each.choice.layer, each.choice.uuid, each.choice.field) for each in self.choices}
        return tuple(each for each in self.findings if (each.layer, each.uuid, each.field) not in chosen)


@dataclass(frozen=True)
class Taken:
    survey: TakenSurvey
    waiting: Optional[Waiting]  # None after a look


def read_waiting(path: Path, tick: Tick) -> Waiting:
    """Return what waits in a field copy; FieldCopyError where it cannot be read."""
    tick(UNKNOWN, path.name)
    with open_field_copy(path) as connection:
        return _waiting(connection, path)


def take(folder: Path, candidates: Sequence[Path], tick: Tick) -> Taken:
    """Take a survey into the field copy it came from, else into the first candidate; without any, into a new one."""
    survey = take_survey(_request(folder, candidates), tick)
    with open_field_copy(survey.field_copy) as connection:
        return Taken(survey, _waiting(connection, survey.field_copy))


def look(folder: Path, candidates: Sequence[Path], tick: Tick) -> Taken:
    """Say what taking it in would do."""
    return Taken(look_at_survey(_request(folder, candidates), tick), None)


def choose(path: Path, choice: Choice, side: Side, tick: Tick) -> Waiting:
    tick(UNKNOWN, path.name)
    with open_field_copy(path) as connection:
        choosing.choose(connection, choice, side)
        return _waiting(connection, path)


def take_back(path: Path, choices: Sequence[Choice], tick: Tick) -> Waiting:
    tick(UNKNOWN, path.name)
    with open_field_copy(path) as connection:
        for each in choices:
            choosing.take_back(connection, each)
        return _waiting(connection, path)


def _request(folder: Path, candidates: Sequence[Path]) -> TakeRequest:
    found = find_home(folder, read_seal(folder), candidates)
    return TakeRequest(folder, found or next(iter(candidates), None), tuple(candidates))


def _waiting(connection: sqlite3.Connection, path: Path) -> Waiting:
    opened = []
    for each in choosing.waiting(connection):
        source = choosing.source_of(connection, each.layer)
        if source is not None:
            opened.append(Open(each, _label(connection, each), source.schema))
    return Waiting(path, tuple(surveys(connection)), tuple(opened), tuple(kept_findings(connection)))


def _label(connection: sqlite3.Connection, choice: Choice) -> str:
    values = choosing.values_of(connection, choice)
    states = (values, choice.here, choice.survey) if choice.field == layout.FEATURE_CHANGE else (values,)
    known: dict[str, Any] = next((each for each in states if each), {})
    return label_of(known, str(known.get("sample_id") or choice.uuid))
