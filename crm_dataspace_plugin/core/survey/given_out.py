# SPDX-License-Identifier: GPL-2.0-or-later
"""What a field copy remembers of the surveys that were prepared from it, and of what came back with them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core.errors import SurveyUnusable
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import has_table
from crm_dataspace_plugin.core.survey.seal import Seal, is_survey_copy, taken_into
from crm_dataspace_plugin.core.words import say

SURVEY = "crm_survey"
TAKEN = "crm_survey_taken"
CHOICE = "crm_survey_choice"
CHECK = "crm_survey_check"

TABLES = {
    SURVEY: f"""
        CREATE TABLE IF NOT EXISTS {SURVEY} (
            uuid TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, folder TEXT NOT NULL, layers TEXT NOT NULL,
            given_at TEXT NOT NULL, base_sha256 TEXT NOT NULL, taken_at TEXT)""",
    TAKEN: f"""
        CREATE TABLE IF NOT EXISTS {TAKEN} (
            survey TEXT NOT NULL, layer TEXT NOT NULL, crm_uuid TEXT NOT NULL,
            state TEXT,                -- JSON of the survey's row when it was taken in, NULL where it was deleted
            PRIMARY KEY (survey, layer, crm_uuid))""",
    CHOICE: f"""
        CREATE TABLE IF NOT EXISTS {CHOICE} (
            fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            survey TEXT NOT NULL, layer TEXT NOT NULL, crm_uuid TEXT NOT NULL, field TEXT NOT NULL,
            base TEXT, here TEXT, survey_value TEXT,   -- JSON; NULL where the feature does not exist
            found_at TEXT NOT NULL,
            chosen TEXT,               -- here or survey; NULL while open
            UNIQUE (survey, layer, crm_uuid, field))""",
    CHECK: f"""
        CREATE TABLE IF NOT EXISTS {CHECK} (
            fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            survey TEXT NOT NULL, layer TEXT NOT NULL, crm_uuid TEXT NOT NULL, feature TEXT NOT NULL,
            field TEXT NOT NULL, severity TEXT NOT NULL, words TEXT NOT NULL, advice TEXT NOT NULL)""",
}
SHOWN = {
    CHOICE: "What both the survey and this field copy changed differently, for a person to choose",
    CHECK: "What to look at in what surveys brought back",
}


@dataclass(frozen=True)
class GivenOut:
    """A survey as the field copy it was prepared from remembers it; `taken_at` is empty until it came back."""

    uuid: str
    title: str
    folder: str
    layers: tuple[str, ...]
    given_at: str
    sha256: str
    taken_at: str = ""


def make_tables(connection: sqlite3.Connection) -> None:
    """Make what is not there yet, and list what people look at for other programs; inside a transaction."""
    for definition in TABLES.values():
        connection.execute(definition)
    for name, words in SHOWN.items():
        connection.execute(
            "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)"
            " VALUES (?, 'attributes', ?, ?, 0)",
            (name, name, words),
        )


def remember(connection: sqlite3.Connection, seal: Seal, folder: str, layers: Iterable[str]) -> None:
    """Note that a survey was given out; inside a transaction."""
    connection.execute(TABLES[SURVEY])
    connection.execute(
        "INSERT OR IGNORE INTO crm_survey (uuid, title, folder, layers, given_at, base_sha256)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (seal.uuid, seal.title, folder, json.dumps(list(layers), ensure_ascii=False), seal.given_at, seal.sha256),
    )


def surveys(connection: sqlite3.Connection) -> list[GivenOut]:
    """Return the surveys that a field copy knows, the latest first; none in one of an older version."""
    if not has_table(connection, SURVEY):
        return []
    rows = connection.execute("SELECT * FROM crm_survey ORDER BY given_at DESC, uuid").fetchall()
    return [
        GivenOut(
            row["uuid"],
            row["title"],
            row["folder"],
            tuple(json.loads(row["layers"])),
            row["given_at"],
            row["base_sha256"],
            row["taken_at"] or "",
        )
        for row in rows
    ]


def known_survey(connection: sqlite3.Connection, uuid: str) -> Optional[GivenOut]:
    """Return one survey, None if the field copy knows nothing of it."""
    return next((each for each in surveys(connection) if each.uuid == uuid), None)


def may_be_elsewhere(connection: sqlite3.Connection) -> bool:
    """Tell whether another field copy may have the same new features, and may have sent them: a survey's, or home's."""
    if surveys(connection):
        return True
    files = [row["file"] for row in connection.execute("PRAGMA database_list") if row["name"] == "main"]
    return any(is_survey_copy(Path(each)) for each in files if each)


def refuse_if_taken_in(copy: Path) -> None:
    """Raise SurveyUnusable for the field copy of a survey that was taken in: what it brought is sent from home."""
    target = taken_into(copy)
    if target:
        raise SurveyUnusable(
            say(
                "The survey of {copy} was taken into {target}: sync that one. If something "
                "was changed in the survey since, take it in again.",
                copy=copy,
                target=target,
            )
        )


def forget_surveys(connection: sqlite3.Connection) -> None:
    """Take out what a copy of a field copy remembers: it belongs to the one at home; inside a transaction."""
    for table in TABLES:
        connection.execute(layout.sql("DROP TABLE IF EXISTS {table}", table=table))
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (table,))
