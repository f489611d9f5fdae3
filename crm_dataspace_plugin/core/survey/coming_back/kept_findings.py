# SPDX-License-Identifier: GPL-2.0-or-later
"""What was found in a survey is kept in the field copy at home, where each feature concerned can be looked up."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from crm_dataspace_plugin.core.field_copy.connection import has_table
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.given_out import CHECK

_READ = (
    "SELECT layer, crm_uuid, feature, field, severity, words, advice FROM crm_survey_check WHERE survey = ?"
    " ORDER BY fid"
)
_WRITE = (
    "INSERT INTO crm_survey_check (survey, layer, crm_uuid, feature, field, severity, words, advice)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


_READ_ALL = "SELECT layer, crm_uuid, feature, field, severity, words, advice FROM crm_survey_check ORDER BY fid"


def kept_findings(connection: sqlite3.Connection) -> list[Finding]:
    """Return what was found in all surveys that came back, in that order."""
    if not has_table(connection, CHECK):
        return []
    return [
        Finding(Severity(row["severity"]), row["layer"], row["words"], row["advice"], row["crm_uuid"], row["feature"],
                row["field"])
        for row in connection.execute(_READ_ALL).fetchall()
    ]  # fmt: skip


def keep_findings(connection: sqlite3.Connection, survey: str, findings: Sequence[Finding]) -> None:
    """Let these be what is known of a survey; inside a transaction. Nothing is written where they are already."""
    rows = [
        (each.layer, each.uuid, each.label, each.field, each.severity.value, each.words, each.advice)
        for each in findings
    ]
    if [tuple(row) for row in connection.execute(_READ, (survey,)).fetchall()] == rows:
        return
    connection.execute("DELETE FROM crm_survey_check WHERE survey = ?", (survey,))
    connection.executemany(_WRITE, [(survey, *row) for row in rows])
