# SPDX-License-Identifier: GPL-2.0-or-later
"""Pull: one layer of a record into a field copy, all of it or nothing."""

from __future__ import annotations

import json
import re
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timezone
from typing import Optional

from crm_dataspace_plugin.core.catalogue.consent import contact_words
from crm_dataspace_plugin.core.catalogue.record import Access, DistributionKind
from crm_dataspace_plugin.core.field_copy.copy import LayerShape, reference_system, srs_id
from crm_dataspace_plugin.core.field_copy.layer_move import check_target, move_layer
from crm_dataspace_plugin.core.field_copy.private_file import KeptFile, kept_file, move_as_new
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.pull.bookmark import Bookmark, read_bookmark
from crm_dataspace_plugin.core.pull.collection import Collection
from crm_dataspace_plugin.core.pull.field_copy_writer import FieldCopyWriter
from crm_dataspace_plugin.core.pull.intake import Intake
from crm_dataspace_plugin.core.pull.positions.area_of_use import outside_words
from crm_dataspace_plugin.core.pull.reading import Reading, open_reading
from crm_dataspace_plugin.core.pull.request import PullRequest, PullResult
from crm_dataspace_plugin.core.pull.rows import Rows
from crm_dataspace_plugin.core.words import say

__all__ = ["PullRequest", "PullResult", "pull"]


def pull(http: Http, request: PullRequest, tick: Tick) -> PullResult:
    """Copy a layer into `request.path`, which is made, or added to where it exists.

    Where the network fails in the middle, or the process is killed, what was fetched is kept beside the field copy; the
    same pull goes on from there.

    Raises:
        NetworkError, DataError, QueryError, FieldCopyError: the field copy is as it was.
        Cancelled: from `tick`; nothing is left either.
    """
    with kept_file(request.path, _identity(request)) as kept:
        result = _fetched(http, request, kept, read_bookmark(kept.path), tick)
        tick(UNKNOWN, say("Moving {layer} into place", layer=result.layer))
        if request.path.exists() or not move_as_new(kept.path, request.path):
            move_layer(kept.path, request.path, result.layer)
    return result


def _fetched(http: Http, request: PullRequest, kept: KeptFile, bookmark: Optional[Bookmark], tick: Tick) -> PullResult:
    """Make the layer in a private file, going on after `bookmark` where that is still of use."""
    known = bookmark.schema if bookmark and not request.columns else None
    with open_reading(http, request, tick, known) as reading:
        collection = reading.collection
        if bookmark is not None and (bookmark.schema, bookmark.crs) != (collection.schema, collection.crs):
            bookmark = None  # the service has other fields now
        if bookmark is None:
            kept.empty()
        layer = table_name(request.layer or request.name or collection.id)
        if request.path.exists():
            check_target(request.path, layer)
        rows = Rows(
            collection.schema,
            srs_id(collection.crs),
            collection.url,
            reading.area,
            reading.wanted,
            reading.left_out,
        )
        with closing(
            FieldCopyWriter(kept.path, layer, collection.schema, request.editable, bookmark is not None)
        ) as writer:
            intake = Intake(reading, rows, writer, kept, tick, bookmark)
            if intake.run():
                rows.forget()
                _finish(request, reading, rows, writer, layer)
                reasons = intake.notes + tuple(reading.notes) + _where(collection, rows) + rows.reasons
                nothing = _why_nothing(request, writer.written)
                complete = intake.complete and not rows.lost
                return PullResult(
                    request.path, layer, writer.written, rows.skipped, reasons + nothing, complete, nothing
                )
    return _fetched(http, request, kept, None, tick)


def _finish(request: PullRequest, reading: Reading, rows: Rows, writer: FieldCopyWriter, layer: str) -> None:
    collection = reading.collection
    shape = _shape(layer, collection, rows)
    source = _source(request, collection, shape, writer.written, rows.skipped)
    relation = request.belongs_to.relation(layer, collection.schema) if request.belongs_to else None
    writer.finish(shape, source, rows.extent, relation)


def _identity(request: PullRequest) -> str:
    """Return what tells this pull from another into the same file."""
    keys = request.belongs_to.keys if request.belongs_to else ()
    limits = (request.area_wkt, request.filter, request.columns, request.crs, request.editable)
    return repr(
        (request.kind.value, request.url, request.name, request.layer, *limits, request.belongs_to, keys, request.ids)
    )


def table_name(wished: str) -> str:
    """Return a name that can be a table's: no spaces or signs, none that GeoPackage or the product uses itself."""
    name = re.sub(r"\W+", "_", wished).strip("_").lower() or "layer"
    return f"layer_{name}" if re.match(r"\d|crm_|gpkg_|rtree_|sqlite_", name) else name


def _where(collection: Collection, rows: Rows) -> tuple[str, ...]:
    """Return a sentence if what came lies outside where its reference system is used."""
    if rows.extent is None:
        return ()
    west, east, south, north = rows.extent
    box = (west, south, east, north)
    return tuple(outside_words(collection.title or collection.id, reference_system(collection.crs), box))


def _why_nothing(request: PullRequest, pulled: int) -> tuple[str, ...]:
    limits = [word for word, given in (("area", request.area_wkt), ("filter", request.filter)) if given]
    if pulled or not limits:
        return ()
    return (say("No feature fits the {limits}: the layer is empty.", limits=" and the ".join(limits)),)


def _shape(layer: str, collection: Collection, rows: Rows) -> LayerShape:
    kind = collection.schema.geometry_type
    if rows.geometry_types:
        kind = next(iter(rows.geometry_types)) if len(rows.geometry_types) == 1 else "Geometry"
    return LayerShape(layer, collection.title, collection.schema.fields, collection.crs, kind, rows.has_z)


def _source(request: PullRequest, collection: Collection, shape: LayerShape, pulled: int, skipped: int) -> Source:
    record, consent = request.record, request.consent
    return Source(
        layer=shape.name,
        schema=replace(collection.schema, geometry_type=shape.geometry_type),
        title=(record.title if record else "") or collection.title or shape.name,
        record_id=record.id if record else "",
        catalogue=record.catalogue if record else "",
        catalogue_url=request.catalogue_url,
        kind=request.kind.value,
        url=collection.url,
        name=collection.id if request.kind is DistributionKind.WFS else request.name,
        licence=(record.licence if record else "") or collection.licence,
        access=(record.access if record else Access.UNKNOWN).value,
        publisher=record.publisher if record else "",
        crs=collection.crs,
        area=request.area_wkt,
        filter=request.filter,
        pulled_at=datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z"),
        pulled=pulled,
        skipped=skipped,
        editable=request.editable,
        rights=record.rights if record else "",
        contact=contact_words(record) if record else "",
        consent_at=consent.at if consent else "",
        consent_by=consent.by if consent else "",
        columns=json.dumps(request.columns, ensure_ascii=False) if request.columns else "",
    )
