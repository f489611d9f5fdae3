# SPDX-License-Identifier: GPL-2.0-or-later
"""What both the survey and the field copy at home changed differently: the value at home stays until a person chooses.

Sync's own conflicts are about the service's values and are found anew at each sync; these are kept beside them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.connection import has_table
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.given_out import CHOICE
from crm_dataspace_plugin.core.sync.merge import FieldConflict
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.values import label_of, to_json
from crm_dataspace_plugin.core.words import say


class Prefer(str, Enum):
    """Whose value counts where both changed the same one differently."""

    KEEP = "keep"  # for a person: the value at home stays, that of the survey is kept beside it
    SURVEY = "survey"
    HERE = "here"


class Side(str, Enum):
    """Whose value was chosen: that given out, that at home, or the survey's."""

    BASE = "base"
    HERE = "here"
    SURVEY = "survey"


@dataclass(frozen=True)
class Choice:
    """One value to choose; whole states under `layout.FEATURE_CHANGE`, None for deleted.

    Attributes:
        layer, uuid: as they are called in the field copy at home.
        found_in: uuid of the survey.
        chosen: whose value was chosen, None while it waits.
    """

    layer: str
    uuid: str
    field: str
    base: Any
    here: Any
    survey: Any
    found_in: str
    chosen: Optional[Side] = None

    def value_of(self, side: Side) -> Any:
        return {Side.BASE: self.base, Side.HERE: self.here, Side.SURVEY: self.survey}[side]


def keep(connection: sqlite3.Connection, survey: str, layer: str, uuid: str, found: Iterable[FieldConflict]) -> None:
    """Keep what is open of one feature: the conflicts found, in place of those that were open before."""
    conflicts = {each.field: each for each in found}
    connection.execute(
        "DELETE FROM crm_survey_choice WHERE survey = ? AND layer = ? AND crm_uuid = ? AND chosen IS NULL"
        " AND field NOT IN (SELECT value FROM json_each(?))",
        (survey, layer, uuid, json.dumps(sorted(conflicts))),
    )
    for each in conflicts.values():
        connection.execute(
            "INSERT OR REPLACE INTO crm_survey_choice"
            " (survey, layer, crm_uuid, field, base, here, survey_value, found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (survey, layer, uuid, each.field, *map(_json, (each.base, each.theirs, each.ours)), now()),
        )


def open_choices(connection: sqlite3.Connection, survey: str) -> list[Choice]:
    """Return what waits for a person, in the order in which it was found."""
    return [each for each in kept_choices(connection) if each.found_in == survey and each.chosen is None]


def kept_choices(connection: sqlite3.Connection) -> list[Choice]:
    """Return what surveys left to be chosen and what was chosen, in the order in which it was found."""
    if not has_table(connection, CHOICE):
        return []
    rows = connection.execute("SELECT * FROM crm_survey_choice ORDER BY layer, fid").fetchall()
    return [
        Choice(
            row["layer"],
            row["crm_uuid"],
            row["field"],
            _plain(row["base"]),
            _plain(row["here"]),
            _plain(row["survey_value"]),
            row["survey"],
            Side(row["chosen"]) if row["chosen"] else None,
        )
        for row in rows
    ]


def note(connection: sqlite3.Connection, choice: Choice, side: Optional[Side]) -> None:
    """Note that a value was chosen, or that it waits again for None, and what home had before."""
    connection.execute(
        "UPDATE crm_survey_choice SET chosen = ?, here = ?"
        " WHERE survey = ? AND layer = ? AND crm_uuid = ? AND field = ?",
        (
            side.value if side else None, _json(choice.here),
            choice.found_in, choice.layer, choice.uuid, choice.field,
        ),
    )  # fmt: skip


def finding(choice: Choice) -> Finding:
    """Return what to tell about a value that waits for a person."""
    label = label_of(next((each for each in (choice.here, choice.survey) if isinstance(each, dict)), None), choice.uuid)
    advice = say("Choose one of them, or type the right one at home.")
    return Finding(Severity.WARNING, choice.layer, in_words(choice), advice, choice.uuid, label, choice.field)


def in_words(choice: Choice) -> str:
    """Return one sentence that tells both values."""
    if choice.field == FEATURE_CHANGE:
        if choice.survey is None:
            return say("It was deleted in the survey and changed here: it stays.")
        return say("It was changed in the survey and deleted here: it stays deleted.")
    return say(
        "{field} was changed here to {here} and in the survey to {survey}: the value here stays.",
        field=choice.field,
        here=_short(choice.here),
        survey=_short(choice.survey),
    )


def _short(value: Any) -> str:
    if isinstance(value, dict):
        return say("another {get}", get=value.get("type", "geometry"))
    return "NULL" if value is None else f"“{str(value)[:80]}”"


def _json(value: Any) -> Any:
    return None if value is None else to_json(value)


def _plain(cell: Any) -> Any:
    return None if cell is None else json.loads(cell)
