# SPDX-License-Identifier: GPL-2.0-or-later
"""The row that keeps a layer's identity: where it came from, under which licence, when, how much of it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, fields

from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Source:
    """Where a layer of a field copy came from.

    Attributes:
        layer: table name in the field copy.
        kind, url, name: the distribution it was pulled from (`core.catalogue.record.Distribution`).
        crs: authority code of the stored coordinates.
        area: WKT in WGS 84 degrees, empty for everywhere; `filter` CQL2 text, empty for all.
        pulled_at: ISO 8601, UTC.
        editable: whether a base snapshot is kept, so that changes can go back.
        columns: JSON list of the service's names of the fields pulled, empty for all.
        rights: conditions of use in the provider's words.
        contact: whom to ask about the data.
        consent_at, consent_by: when and who said that the data, which are not open, may be used; empty where nobody
            was asked.
    """

    layer: str
    schema: Schema
    title: str = ""
    record_id: str = ""
    catalogue: str = ""
    catalogue_url: str = ""
    kind: str = ""
    url: str = ""
    name: str = ""
    licence: str = ""
    access: str = ""
    publisher: str = ""
    crs: str = "EPSG:4326"
    area: str = ""
    filter: str = ""
    pulled_at: str = ""
    pulled: int = 0
    skipped: int = 0
    editable: bool = True
    format_version: int = layout.FORMAT_VERSION
    rights: str = ""
    contact: str = ""
    consent_at: str = ""
    consent_by: str = ""
    columns: str = ""

    @property
    def chosen_columns(self) -> tuple[str, ...]:
        """The service's names of the fields pulled, none where all were; FieldCopyError where they are damaged."""
        try:
            names = json.loads(self.columns) if self.columns else []
        except ValueError as error:
            raise FieldCopyError(say("The field copy's table of sources is damaged."), repr(error)) from error
        return tuple(map(str, names)) if isinstance(names, list) else ()

    @property
    def attribution(self) -> str:
        """What to write beside anything made of the data: whose they are, what they are, under which licence."""
        return ", ".join(filter(None, (self.publisher, self.title or self.layer, self.licence, self.pulled_at[:4])))

    @property
    def consent(self) -> str:
        """Who said when that the data may be used, in one sentence; empty where nobody was asked."""
        if not self.consent_at:
            return ""
        return say(
            "{value} confirmed on {consent_at} that these data may be used.",
            value=self.consent_by or "Somebody",
            consent_at=self.consent_at[:10],
        )


# whatever another program wrote there
_TEXTS = ("url", "kind", "crs", "catalogue", "rights", "contact", "consent_at", "consent_by", "columns")


def write_source(connection: sqlite3.Connection, source: Source) -> None:
    """Write or replace the row of one layer; a table of an older version gets the columns it lacks."""
    add_missing_columns(connection)
    values = {each.name: getattr(source, each.name) for each in fields(Source)}
    values["schema"] = source.schema.to_json()
    marks = ", ".join("?" * len(values))
    statement = layout.sql("INSERT OR REPLACE INTO {table} ({columns}) VALUES", table=layout.SOURCE, columns=values)
    connection.execute(f"{statement} ({marks})", tuple(values.values()))


def add_missing_columns(connection: sqlite3.Connection) -> None:
    """Bring the table of an older version up to this one."""
    query = "SELECT name FROM pragma_table_info(?, 'main')"
    present = {row[0] for row in connection.execute(query, (layout.SOURCE,)).fetchall()}
    for column in layout.ADDED_LATER[layout.SOURCE]:
        if column not in present:
            statement = layout.sql("ALTER TABLE main.{t} ADD COLUMN {c}", t=layout.SOURCE, c=column)
            connection.execute(f"{statement} TEXT NOT NULL DEFAULT ''")


def read_sources(connection: sqlite3.Connection) -> list[Source]:
    """Return the sources of all layers, in the order in which they were pulled."""
    rows = connection.execute(layout.sql("SELECT * FROM {table} ORDER BY pulled_at, layer", table=layout.SOURCE))
    return [_source(row) for row in rows.fetchall()]


def read_source(connection: sqlite3.Connection, layer: str) -> Source:
    """Return the source of one layer; FieldCopyError if the field copy has none of that name."""
    for source in read_sources(connection):
        if source.layer == layer:
            return source
    raise FieldCopyError(say("The field copy has no layer called “{layer}”.", layer=layer))


def _source(row: sqlite3.Row) -> Source:
    known = {each.name for each in fields(Source)}
    values = {name: row[name] for name in known.intersection(row.keys())}
    try:
        values["schema"] = Schema.from_json(values["schema"])
        values["editable"] = bool(values["editable"])
        values.update({name: str(values[name]) for name in _TEXTS if name in values})
        return Source(**values)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise FieldCopyError(say("The field copy's table of sources is damaged."), repr(error)) from error
