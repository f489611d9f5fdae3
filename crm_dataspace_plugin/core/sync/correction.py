# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a feature was changed, as the person who changed it wrote into its correction block."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.photos import read_photos
from crm_dataspace_plugin.core.sync.journal import Entry
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer

CERTAINTIES = ("certain", "likely", "uncertain")

_CHANGES = ("insert", "update", "delete", "resolve")  # of ours; what was received or refused has another reason


@dataclass(frozen=True)
class Correction:
    """The correction block of one feature; empty texts where nothing was written.

    Attributes:
        certainty: one of `CERTAINTIES`, or what another program wrote there.
        photos: paths of the feature's photos.
    """

    reason: str = ""
    evidence: str = ""
    certainty: str = ""
    photos: tuple[str, ...] = ()

    @property
    def written(self) -> bool:
        return bool(self.reason or self.evidence or self.certainty)

    def explained(self, entry: Entry) -> Entry:
        """Return the journal's entry with what is written here in place of what was said about the whole sync."""
        if entry.change not in _CHANGES:
            return entry
        shown = ", ".join(self.photos) if self.written else ""
        return replace(
            entry,
            reason=self.reason or entry.reason,
            evidence=self.evidence or shown or entry.evidence,
            certainty=self.certainty,
        )


UNEXPLAINED = Correction()


def from_plain(raw: Mapping[str, Any]) -> Correction:
    """Return the correction that `dataclasses.asdict` made a mapping of."""
    known = {each.name: raw[each.name] for each in fields(Correction) if each.name in raw}
    return Correction(**{**known, "photos": tuple(known.get("photos", ()))})


def corrections(layer: WorkingLayer, keys: Optional[Iterable[int]] = None) -> dict[str, Correction]:
    """Return uuid to correction block, of the rows of these keys, or of all, where it says anything or has photos."""
    photos: dict[str, list[str]] = {}
    for each in read_photos(layer.connection, layer.name):
        if each.path:
            photos.setdefault(each.feature_uuid, []).append(each.path)
    found = {uuid: Correction(photos=tuple(paths)) for uuid, paths in photos.items()}
    if not layer.correction:
        return found
    query = layout.sql("SELECT {uuid}, {columns} FROM {table} WHERE ", columns=layer.correction, **_names(layer))
    values: tuple[str, ...] = ()
    if keys is not None:
        query += layout.sql("{key} IN (SELECT value FROM json_each(?)) AND ", key=layer.key)
        values = (json.dumps(list(keys)),)
    written = " OR ".join(layout.sql("coalesce({column}, '') <> ''", column=each) for each in layer.correction)
    for row in layer.connection.execute(f"{query}({written})", values).fetchall():
        cells = dict(zip(layer.correction, row[1:]))
        uuid = str(row[0])
        found[uuid] = _correction(cells, tuple(photos.get(uuid, ())))
    return found


def clear_sent(layer: WorkingLayer, uuid: str, sent: Correction) -> None:
    """Empty a feature's correction block if it still says what was sent; inside a transaction."""
    if not layer.correction:
        return
    query = layout.sql("SELECT {columns} FROM {table} WHERE {uuid} = ?", columns=layer.correction, **_names(layer))
    row = layer.connection.execute(query, (uuid,)).fetchone()
    if row is not None and _correction(dict(zip(layer.correction, row)), sent.photos) == sent:
        clear_correction(layer, uuid)


def explain(layer: WorkingLayer, uuids: Iterable[str], block: Mapping[str, str]) -> int:
    """Write why these features were changed; inside a transaction. Return how many rows now say so.

    Args:
        block: column of the correction block to text; a column that is left out stays as it is.
    """
    given = {column: text.strip() or None for column, text in block.items() if column in layer.correction}
    chosen = json.dumps(list(uuids))
    written = 0
    for column, text in given.items():
        statement = layout.sql(
            "UPDATE {table} SET {column} = ? WHERE {uuid} IN (SELECT value FROM json_each(?))",
            column=column,
            **_names(layer),
        )
        written = layer.connection.execute(statement, (text, chosen)).rowcount
    return written


def clear_correction(layer: WorkingLayer, uuid: str) -> None:
    """Empty a feature's correction block; inside a transaction."""
    for column in layer.correction:
        statement = layout.sql("UPDATE {table} SET {column} = NULL WHERE {uuid} = ?", column=column, **_names(layer))
        layer.connection.execute(statement, (uuid,))


def _names(layer: WorkingLayer) -> Mapping[str, str]:
    return {"table": layer.name, "uuid": layout.UUID}


def _correction(cells: Mapping[str, Any], photos: tuple[str, ...]) -> Correction:
    reason, evidence, certainty = (_text(cells.get(each)) for each in layout.CORRECTION)
    return Correction(reason, evidence, certainty, photos)


def _text(cell: Any) -> str:
    return "" if cell is None or isinstance(cell, bytes) else str(cell).strip()
