# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer lost or got on its way, for the person to know."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.coming_back.identities import Identities
from crm_dataspace_plugin.core.survey.coming_back.raw_table import RawTable
from crm_dataspace_plugin.core.survey.coming_back.survey_rows import Columns
from crm_dataspace_plugin.core.words import say

_OURS = {layout.FID, layout.UUID, layout.SERVER_ID, *layout.CORRECTION, "ogc_fid", "rowid"}


def losses(incoming: sqlite3.Connection, source: Source, came: RawTable, columns: Columns) -> Iterator[Finding]:
    """Yield a sentence for each column that is missing, and for each that somebody added and filled."""
    name = f"“{source.layer}”"
    kept = {each.name for each in columns.fields}
    for field in source.schema.fields:
        if field.name not in kept:
            words = say(
                "The column {name} of {layer} is missing in the survey: its values stay as they are.",
                name=field.name,
                layer=name,
            )
            yield Finding(Severity.WARNING, source.layer, words, field=field.name)
    if source.schema.geometry_type and not columns.spatial:
        words = say("{name} came back without its geometry: positions and outlines stay as they are.", name=name)
        yield Finding(Severity.WARNING, source.layer, words)
    if layout.UUID not in came.columns:
        words = say(
            "{name} has lost its column {uuid}: features were recognised by their id on the service.",
            name=name,
            uuid=layout.UUID,
        )
        yield Finding(Severity.WARNING, source.layer, words)
    known = {each.name.lower() for each in source.schema.fields} | _OURS | {came.key.lower()}
    for low, column in came.columns.items():
        if low not in known and _filled(incoming, came, column):
            words = say(
                "The column {column} of {name} is not one of the dataset: its values stay in the survey's folder.",
                column=column,
                name=name,
            )
            yield Finding(Severity.WARNING, source.layer, words, field=column)


def renewals(source: Source, who: Identities) -> Iterator[Finding]:
    """Yield a sentence where rows got another identity than the one written in them."""
    if who.copies:
        words = say(
            "{count} features of “{layer}” are copies of others: they were taken in as new ones.",
            count=len(who.copies),
            layer=source.layer,
        )
        yield Finding(Severity.NOTE, source.layer, words, say("Delete those that were copied by mistake."))


def _filled(incoming: sqlite3.Connection, table: RawTable, column: str) -> bool:
    query = layout.sql("SELECT 1 FROM {t} WHERE {c} IS NOT NULL AND {c} <> '' LIMIT 1", t=table.name, c=column)
    return incoming.execute(query).fetchone() is not None
