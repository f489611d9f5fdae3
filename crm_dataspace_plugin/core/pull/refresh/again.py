# SPDX-License-Identifier: GPL-2.0-or-later
"""The request that pulls a layer of a field copy once more, from the same place and with the same limits."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.relations import read_relations
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.origin import parts_of
from crm_dataspace_plugin.core.pull.belonging import Belonging
from crm_dataspace_plugin.core.pull.reading import FILES
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.words import say

# features keep their ids there; elsewhere an id is the place of a row in a file
_LASTING = frozenset(
    {DistributionKind.FEATURES, DistributionKind.WFS, DistributionKind.ARCGIS, DistributionKind.GEOPACKAGE}
)


def request_again(connection: sqlite3.Connection, source: Source, path: Path) -> PullRequest:
    """Return the request that pulls `source` into the file `path`.

    Raises:
        DataError: it was not pulled from anywhere, or from where a catalogue's record must not lead.
    """
    kind = kind_of(source)
    if source.record_id and parts_of(source.url).scheme not in ("http", "https"):
        raise DataError(
            say("“{url}” is not on the web: from a catalogue's record nothing else is loaded.", url=source.url)
        )
    return PullRequest(
        url=source.url,
        kind=kind,
        path=path,
        name=source.name,
        layer=source.layer,
        area_wkt=source.area,
        filter=source.filter,
        editable=source.editable,
        crs=source.crs if kind in FILES else "",
        belongs_to=_belonging(connection, source),
        columns=source.chosen_columns,
    )


def kind_of(source: Source) -> DistributionKind:
    """Return what is at the source's address; DataError where the layer has none."""
    try:
        kind = DistributionKind(source.kind)
    except ValueError as error:
        raise DataError(
            say("“{layer}” cannot be refreshed: it does not say where it came from.", layer=source.layer)
        ) from error
    if not source.url:
        raise DataError(say("“{layer}” cannot be refreshed: it does not say where it came from.", layer=source.layer))
    return kind


def has_lasting_ids(source: Source) -> bool:
    """Tell whether a feature has the same id each time it is pulled."""
    return kind_of(source) in _LASTING


def can_be_told_apart(source: Source) -> bool:
    """Tell whether a feature that comes again can be recognised as the one it was."""
    return has_lasting_ids(source) or bool(source.schema.uuid_field)


def is_limited(request: PullRequest) -> bool:
    """Tell whether a feature may be missing because it does not fit the request any more."""
    return bool(request.area_wkt or request.filter or request.belongs_to)


def _belonging(connection: sqlite3.Connection, source: Source) -> Optional[Belonging]:
    relation = next((each for each in read_relations(connection) if each.child == source.layer), None)
    field = next((each for each in source.schema.fields if relation and each.name == relation.child_field), None)
    if relation is None or field is None:
        return None
    statement = layout.sql(
        "SELECT DISTINCT {c} FROM {t} WHERE {c} IS NOT NULL", c=relation.parent_field, t=relation.parent
    )
    keys = tuple(row[0] for row in connection.execute(statement))
    return Belonging(relation.parent, relation.parent_field, field.property_name, keys, relation.title)
