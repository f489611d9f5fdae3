# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer of a survey beside what was given out, in the form in which Sync compares a layer with its base.

Both are copied into a scratch file of our own: the working layer is what came back, the base what was given out.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.field_copy.copy import srs_id
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.coming_back.identities import Identities, identify, part
from crm_dataspace_plugin.core.survey.coming_back.losses import losses, renewals
from crm_dataspace_plugin.core.survey.coming_back.raw_table import RawTable, cells_query, find_table, mover
from crm_dataspace_plugin.core.survey.coming_back.survey_rows import OWN, Columns, SurveyRows
from crm_dataspace_plugin.core.sync.emptied import EMPTIED
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import say

_ROWS_BETWEEN = 500  # two looks at whether to stop
_REGISTER = "CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)"


@dataclass(frozen=True)
class Staged:
    """One layer, ready to be compared.

    Attributes:
        schema: of what can be compared: the fields that came back, the geometry if it did. Nothing is read-only in it:
            what a person changed is carried home, and Sync tells there what the service does not take.
    """

    layer: WorkingLayer
    schema: Schema


class Stage:
    """Brings layers onto the stage.

    Args:
        scratch: an empty database of our own, see `field_copy.connection.connect`.
        sealed, incoming: what was given out and what came back; both are only read.
        survey: uuid of the survey.
        tick: asked while rows are read.
    """

    def __init__(
        self,
        scratch: sqlite3.Connection,
        sealed: sqlite3.Connection,
        incoming: sqlite3.Connection,
        survey: str,
        tick: Tick,
    ) -> None:
        self._scratch = scratch
        self._sealed = sealed
        self._incoming = incoming
        self._survey = survey
        self._tick = tick
        scratch.execute(_REGISTER)

    def bring(self, source: Source) -> tuple[Optional[Staged], list[Finding]]:
        """Return a layer and what is to be said about it; None where nothing of it can be taken in.

        Raises:
            CrsMissing, TransformFailed
        """
        given, came = find_table(self._sealed, source.layer), find_table(self._incoming, source.layer)
        if given is None:
            return None, []
        if came is None:
            return None, [_missing(source)]
        columns = Columns(
            fields=tuple(each for each in source.schema.fields if each.name.lower() in came.columns),
            spatial=bool(source.schema.geometry_type and given.geometry and came.geometry),
            correction=tuple(
                each for each in layout.CORRECTION if each in came.columns and each not in source.schema.names
            ),
        )
        with transaction(self._scratch):
            self._make(source, columns)
            known = self._fill_base(source, given, columns)
            who = identify(self._incoming, came, known, self._survey, source.layer)
            if len(known) >= EMPTIED and not who.recognised:
                return None, [_emptied(source, len(known))]
            self._fill_working(source, came, columns, who)
            if layout.UUID not in came.columns:
                self._keep_unrecognisable(source)
        found = [*losses(self._incoming, source, came, columns), *renewals(source, who)]
        return self._staged(source, columns), found

    def _staged(self, source: Source, columns: Columns) -> Staged:
        schema = replace(
            source.schema,
            fields=tuple(replace(each, read_only=False) for each in columns.fields),
            geometry_type=source.schema.geometry_type if columns.spatial else "",
        )
        return Staged(WorkingLayer(self._scratch, replace(source, schema=schema)), schema)

    def _make(self, source: Source, columns: Columns) -> None:
        working, base = source.layer, layout.base_table(source.layer)
        for table, names in (
            (working, [*columns.compared, *columns.correction]),
            (base, [*columns.compared, layout.REVISION]),
        ):
            self._scratch.execute(
                layout.sql("CREATE TABLE {t} ({key} INTEGER PRIMARY KEY, {c})", t=table, key=layout.FID, c=names)
            )
            self._scratch.execute(
                layout.sql("CREATE INDEX {i} ON {t} ({u})", i=f"crm_uuid_{table}", t=table, u=layout.UUID)
            )
        if columns.spatial:
            row = (source.layer, layout.GEOMETRY, srs_id(source.crs))
            self._scratch.execute("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?)", row)

    def _fill_base(self, source: Source, given: RawTable, columns: Columns) -> dict[str, str]:
        """Copy what was given out; return the id on the service of each feature."""
        names = (*OWN, *(each.name for each in columns.fields))
        known: dict[str, str] = {}

        def rows() -> Iterator[tuple[Any, ...]]:
            for row in self._sealed.execute(cells_query(given, names)):
                if isinstance(row[1], str) and row[1] not in known:
                    known[row[1]] = str(row[2] or "")
                    yield tuple(row)[1:] if columns.spatial else tuple(row)[1:-1]

        self._insert(layout.base_table(source.layer), columns.compared, rows())
        return known

    def _fill_working(self, source: Source, came: RawTable, columns: Columns, who: Identities) -> None:
        moved = mover(self._incoming, came, source.crs) if columns.spatial else None
        reader = SurveyRows(self._scratch, self._incoming, source, came, columns, moved)
        for identity, keys in who.shared.items():
            part(who, reader.original(identity, keys), keys, self._survey, source.layer)
        self._insert(
            source.layer, (layout.FID, *columns.compared, *columns.correction), self._cancellable(reader.rows(who))
        )

    def _cancellable(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        for number, row in enumerate(rows):
            if number % _ROWS_BETWEEN == 0:
                self._tick(UNKNOWN, say("{number} rows compared", number=number))
            yield row

    def _keep_unrecognisable(self, source: Source) -> None:
        """Let nobody take for deleted what could not be recognised: features that the service does not have yet."""
        statement = layout.sql(
            "DELETE FROM {base} WHERE coalesce({id}, '') = '' AND {uuid} NOT IN (SELECT {uuid} FROM {table})",
            base=layout.base_table(source.layer),
            table=source.layer,
            id=layout.SERVER_ID,
            uuid=layout.UUID,
        )
        self._scratch.execute(statement)

    def _insert(self, table: str, names: Iterable[str], rows: Iterable[tuple[Any, ...]]) -> None:
        names = tuple(names)
        marks = ", ".join("?" * len(names))
        statement = layout.sql("INSERT INTO {table} ({columns}) VALUES", table=table, columns=names)
        self._scratch.executemany(f"{statement} ({marks})", rows)


def _missing(source: Source) -> Finding:
    words = say("The layer “{layer}” is missing in the survey: nothing of it was taken in.", layer=source.layer)
    return Finding(Severity.ERROR, source.layer, words, say("Bring it back under its own name if it was renamed."))


def _emptied(source: Source, count: int) -> Finding:
    words = say(
        "None of the {count} features of “{layer}” can be recognised: nothing of it was taken in.",
        count=count,
        layer=source.layer,
    )
    return Finding(
        Severity.ERROR, source.layer, words, say("If they are to go, delete them in the field copy at home.")
    )
