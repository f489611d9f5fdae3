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
from typing import Any

from crm_dataspace_plugin.core.field_copy.connection import has_table
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.given_out import CHOICE
from crm_dataspace_plugin.core.sync.merge import FieldConflict
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.values import label_of, to_json


class Prefer(str, Enum):
    """Whose value counts where both changed the same one differently."""

    KEEP = "keep"  # for a person: the value at home stays, that of the survey is kept beside it
    SURVEY = "survey"
    HERE = "here"


@dataclass(frozen=True)
class Choice:
    """One value to choose; whole states under `layout.FEATURE_CHANGE`, None for deleted."""

    layer: str
    uuid: str
    field: str
    base: Any
    here: Any
    survey: Any


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
    if not has_table(connection, CHOICE):
        return []
    query = "SELECT * FROM crm_survey_choice WHERE survey = ? AND chosen IS NULL ORDER BY layer, fid"
    return [
        Choice(row["layer"], row["crm_uuid"], row["field"], *(_plain(row[c]) for c in ("base", "here", "survey_value")))
        for row in connection.execute(query, (survey,)).fetchall()
    ]


def choose(connection: sqlite3.Connection, survey: str, choice: Choice, prefer: Prefer) -> None:
    """Note that a value was chosen."""
    connection.execute(
        "UPDATE crm_survey_choice SET chosen = ? WHERE survey = ? AND layer = ? AND crm_uuid = ? AND field = ?",
        (prefer.value, survey, choice.layer, choice.uuid, choice.field),
    )


def finding(choice: Choice) -> Finding:
    """Return what to tell about a value that waits for a person."""
    label = label_of(next((each for each in (choice.here, choice.survey) if isinstance(each, dict)), None), choice.uuid)
    advice = "Take the survey in again and say whose values are preferred, or type the right one at home."
    return Finding(Severity.WARNING, choice.layer, in_words(choice), advice, choice.uuid, label, choice.field)


def in_words(choice: Choice) -> str:
    """Return one sentence that tells both values."""
    if choice.field == FEATURE_CHANGE:
        if choice.survey is None:
            return "It was deleted in the survey and changed here: it stays."
        return "It was changed in the survey and deleted here: it stays deleted."
    return (
        f"{choice.field} was changed here to {_short(choice.here)} and in the survey to {_short(choice.survey)}:"
        " the value here stays."
    )


def _short(value: Any) -> str:
    if isinstance(value, dict):
        return f"another {value.get('type', 'geometry')}"
    return "NULL" if value is None else f"“{str(value)[:80]}”"


def _json(value: Any) -> Any:
    return None if value is None else to_json(value)


def _plain(cell: Any) -> Any:
    return None if cell is None else json.loads(cell)
