# SPDX-License-Identifier: GPL-2.0-or-later
"""Pull: one layer of a record into a field copy, all of it or nothing."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timezone

from crm_dataspace_plugin.core.catalogue.consent import contact_words
from crm_dataspace_plugin.core.catalogue.record import Access, DistributionKind
from crm_dataspace_plugin.core.field_copy.copy import LayerShape, srs_id
from crm_dataspace_plugin.core.field_copy.layer_move import check_target, move_layer
from crm_dataspace_plugin.core.field_copy.private_file import move_in_place, private_file
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.pull.collection import Collection
from crm_dataspace_plugin.core.pull.collector import collector_paused
from crm_dataspace_plugin.core.pull.field_copy_writer import FieldCopyWriter
from crm_dataspace_plugin.core.pull.reading import Reading, open_reading
from crm_dataspace_plugin.core.pull.request import PullRequest, PullResult
from crm_dataspace_plugin.core.pull.rows import Rows

__all__ = ["PullRequest", "PullResult", "pull"]


def pull(http: Http, request: PullRequest, tick: Tick) -> PullResult:
    """Copy a layer into `request.path`, which is made, or added to where it exists.

    Raises:
        NetworkError, DataError, QueryError, FieldCopyError: nothing was written then.
        Cancelled: from `tick`; nothing was written either.
    """
    with private_file(request.path) as private, open_reading(http, request, tick) as reading:
        collection = reading.collection
        layer = table_name(request.layer or request.name or collection.id)
        if request.path.exists():
            check_target(request.path, layer)
        rows = Rows(collection.schema, srs_id(collection.crs), collection.url, reading.area, reading.wanted)
        with closing(FieldCopyWriter(private, layer, collection.schema, request.editable)) as writer:
            missing = _write_pages(reading, rows, writer, tick)
            shape = _shape(layer, collection, rows)
            source = _source(request, collection, shape, writer.written, rows.skipped)
            relation = request.belongs_to.relation(layer, collection.schema) if request.belongs_to else None
            writer.finish(shape, source, rows.extent, relation)
        tick(UNKNOWN, f"Moving {layer} in place")
        if request.path.exists():
            move_layer(private, request.path, layer)
        else:
            move_in_place(private, request.path)
    reasons = missing + tuple(reading.notes) + rows.reasons + _why_nothing(request, writer.written)
    complete = not missing and rows.skipped == rows.repeats
    return PullResult(request.path, layer, writer.written, rows.skipped, reasons, complete)


def table_name(wished: str) -> str:
    """Return a name that can be a table's: no spaces or signs, none that GeoPackage or the product uses itself."""
    name = re.sub(r"\W+", "_", wished).strip("_").lower() or "layer"
    return f"layer_{name}" if re.match(r"\d|crm_|gpkg_|rtree_|sqlite_", name) else name


def _why_nothing(request: PullRequest, pulled: int) -> tuple[str, ...]:
    limits = [word for word, given in (("area", request.area_wkt), ("filter", request.filter)) if given]
    if pulled or not limits:
        return ()
    return (f"No feature fits the {' and the '.join(limits)}: the layer is empty.",)


def _write_pages(reading: Reading, rows: Rows, writer: FieldCopyWriter, tick: Tick) -> tuple[str, ...]:
    """Write all features, and return a sentence if they are fewer than the service said."""
    read, matched = 0, 0
    with closing(reading.pages) as pages:
        while True:
            with collector_paused():
                page = next(pages, None)
                if page is None:
                    return _what_is_missing(matched, read - rows.repeats)
                writer.write(rows.rows(page.features))
                rows.skipped += page.unread
                read += len(page.features)
                matched = page.matched or 0
                fraction = min(read / matched, 1.0) if matched else UNKNOWN
                del page
            tick(fraction, f"{writer.written} features pulled")


def _what_is_missing(matched: int, given: int) -> tuple[str, ...]:
    """Compare what came with what was said: pages in no fixed order repeat some features and leave out others."""
    if given >= matched:
        return ()
    return (
        f"The service says that it has {matched} features, and gave {given} different ones: {matched - given} may be"
        " missing. Pull again; if they still are, tell the provider.",
    )


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
    )
