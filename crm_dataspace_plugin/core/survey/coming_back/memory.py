# SPDX-License-Identifier: GPL-2.0-or-later
"""What was taken of a survey already, so that taking it in again changes only what was changed in it since."""

from __future__ import annotations

import json
import sqlite3
from typing import Optional

from crm_dataspace_plugin.core.survey.given_out import TABLES, TAKEN
from crm_dataspace_plugin.core.sync.values import State, to_json


class Memory:
    """The rows of one survey as they were when they were taken into a field copy; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection, survey: str) -> None:
        self._connection = connection
        self._survey = survey
        connection.execute(TABLES[TAKEN])

    def states(self, layer: str) -> dict[str, Optional[State]]:
        """Return uuid to the row taken last, None where it was deleted in the survey."""
        query = "SELECT crm_uuid, state FROM crm_survey_taken WHERE survey = ? AND layer = ?"
        rows = self._connection.execute(query, (self._survey, layer)).fetchall()
        return {row[0]: None if row[1] is None else json.loads(row[1]) for row in rows}

    def keep(self, layer: str, uuid: str, state: Optional[State]) -> None:
        """Note what was taken of one feature."""
        self._connection.execute(
            "INSERT OR REPLACE INTO crm_survey_taken (survey, layer, crm_uuid, state) VALUES (?, ?, ?, ?)",
            (self._survey, layer, uuid, None if state is None else to_json(state)),
        )
