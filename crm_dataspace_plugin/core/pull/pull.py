# SPDX-License-Identifier: GPL-2.0-or-later
"""Pull: one layer of a record into a field copy, all of it or nothing."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import Access
from crm_dataspace_plugin.core.field_copy.copy import LayerShape, srs_id
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.collection import Collection, read_collection
from crm_dataspace_plugin.core.pull.field_copy_writer import FieldCopyWriter
from crm_dataspace_plugin.core.pull.pages import iter_pages
from crm_dataspace_plugin.core.pull.request import PullRequest, PullResult
from crm_dataspace_plugin.core.pull.rows import Rows

__all__ = ["PullRequest", "PullResult", "pull"]


def pull(http: Http, request: PullRequest, tick: Tick) -> PullResult:
    """Copy a layer into `request.path`, which is made, or added to where it exists.

    Raises:
        NetworkError, DataError, FieldCopyError: nothing was written then.
        Cancelled: from `tick`; nothing was written either.
    """
    area = Area.from_wkt(request.area_wkt) if request.area_wkt else None
    collection = read_collection(http, request.url, tick)
    layer = _table_name(request.layer or request.name or collection.id)
    rows = Rows(collection.schema, srs_id(collection.crs), collection.url, area)
    with _private_file(request.path) as private:
        writer = FieldCopyWriter(private, layer, collection.schema, request.editable)
        try:
            for page in iter_pages(http, collection, area, request.filter, tick):
                writer.write(rows.rows(page.features))
                tick(writer.written / page.matched if page.matched else UNKNOWN, f"{writer.written} features pulled")
            shape = _shape(layer, collection, rows)
            source = _source(request, collection, layer, shape, writer.written, rows.skipped)
            writer.finish(shape, source, rows.extent)
        finally:
            writer.close()
        private.replace(request.path)
    return PullResult(request.path, layer, writer.written, rows.skipped, rows.reasons)


def _shape(layer: str, collection: Collection, rows: Rows) -> LayerShape:
    kind = collection.schema.geometry_type
    if rows.geometry_types:
        kind = next(iter(rows.geometry_types)) if len(rows.geometry_types) == 1 else "Geometry"
    return LayerShape(layer, collection.title, collection.schema.fields, collection.crs, kind, rows.has_z)


def _source(
    request: PullRequest, collection: Collection, layer: str, shape: LayerShape, pulled: int, skipped: int
) -> Source:
    record = request.record
    return Source(
        layer=layer,
        schema=replace(collection.schema, geometry_type=shape.geometry_type),
        title=(record.title if record else "") or collection.title or layer,
        record_id=record.id if record else "",
        catalogue=record.catalogue if record else "",
        catalogue_url=request.catalogue_url,
        kind=request.kind.value,
        url=collection.url,
        name=request.name,
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
    )


def _table_name(wished: str) -> str:
    name = re.sub(r"\W+", "_", wished).strip("_").lower() or "layer"
    return f"layer_{name}" if re.match(r"\d|crm_|gpkg_|rtree_|sqlite_", name) else name


@contextmanager
def _private_file(target: Path) -> Iterator[Path]:
    """Yield a name beside `target`, so that moving it in place is one step; remove what is left there."""
    private = target.with_name(f".{target.stem}-{secrets.token_hex(4)}.gpkg")
    try:
        yield private
    except OSError as error:
        raise _named(target, error) from error
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            private.with_name(private.name + suffix).unlink(missing_ok=True)


def _named(path: Path, error: OSError) -> errors.FieldCopyError:
    if error.errno == 28:  # ENOSPC
        return errors.DiskFull(f"There is no room left to write {path}.", str(error))
    return errors.FieldCopyError(f"{path} cannot be written: {os.strerror(error.errno or 0)}.", str(error))
