# SPDX-License-Identifier: GPL-2.0-or-later
"""Filling an empty layer of a GeoPackage in one go: rows, index, extent, on the disk at the end."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Optional

import numpy as np

from crm_dataspace_plugin.core.crew import share
from crm_dataspace_plugin.core.errors import DiskFull, FieldCopyError, ReportError
from crm_dataspace_plugin.core.field_copy.connection import connect, failures_named, transaction
from crm_dataspace_plugin.core.field_copy.layout import sql
from crm_dataspace_plugin.core.field_copy.spatial_index import fill_index
from crm_dataspace_plugin.core.geopackage.blobs import boxes, in_system
from crm_dataspace_plugin.core.geopackage.bulk import Extent, describe, without_triggers
from crm_dataspace_plugin.core.progress import Tick, part
from crm_dataspace_plugin.core.words import say

_AT_ONCE = 1000  # rows between two looks at the cancel button
_ROOM = "PRAGMA cache_size = -65536"  # 64 MiB
# A file that is this run's own may be lost with it; at the end it is brought to the disk at once.
_OWN = ("PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF")
_OTHERS = (
    "SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'view') AND name <> ?"
    " AND substr(name, 1, 5) <> 'gpkg_' AND substr(name, 1, 6) <> 'rtree_' AND substr(name, 1, 7) <> 'sqlite_'"
)


def layer_columns(path: Path, layer: str) -> Optional[list[str]]:
    """Return the columns of an empty layer of this file without its number and geometry; None for any other."""
    with _failures_of_a_result(path), closing(connect(path)) as connection:
        found = _Target.of(connection, layer)
        return None if found is None else found.columns


def fill_layer(
    path: Path, layer: str, blobs: Sequence[Optional[bytes]], rows: Iterable[Sequence[Any]], tick: Tick
) -> None:
    """Write all rows of a layer that GDAL made and left empty.

    Args:
        blobs: of all rows, as `blobs.plain_of_type` has them.
        rows: the values of `layer_columns`; they are made while they are written, in a thread of this function's.

    Raises:
        ReportError: the file cannot be written.
        DiskFull
        Cancelled

    Where that fails nothing is written, and a file that holds nothing else goes.
    """
    try:
        share([partial(_fill, path, layer, blobs, rows)], tick, "Writing")
    except BaseException:
        _discard(path, layer)
        raise


@contextmanager
def _failures_of_a_result(path: Path) -> Iterator[None]:
    """Give failures the advice for a file that a run makes; that for a field copy would mislead."""
    try:
        with failures_named(path):
            yield
    except DiskFull:
        raise
    except FieldCopyError as error:
        details = " ".join(filter(None, (error.message, error.details)))
        raise ReportError(say("The layer cannot be written into {path}.", path=path), details) from error


def _discard(path: Path, layer: str) -> None:
    """Remove a file that holds nothing else."""
    with suppress(OSError, sqlite3.Error):
        with closing(connect(path)) as connection:
            own = _is_own(connection, layer)
        if own:
            path.unlink()


def _is_own(connection: sqlite3.Connection, layer: str) -> bool:
    """Tell whether a file holds this layer alone, which may have no name where it is the only one."""
    names = [each[0] for each in connection.execute("SELECT table_name FROM gpkg_contents").fetchall()]
    if len(names) > 1:
        return False
    return bool(connection.execute(_OTHERS, (layer or "".join(names),)).fetchone()[0] == 0)


def _fill(path: Path, layer: str, blobs: Sequence[Optional[bytes]], rows: Iterable[Sequence[Any]], tick: Tick) -> None:
    with _failures_of_a_result(path):
        with closing(connect(path)) as connection:
            for pragma in (_ROOM, *(_OWN if _is_own(connection, layer) else ())):
                connection.execute(pragma)
            with transaction(connection):
                target = _Target.of(connection, layer)
                if target is None:
                    raise ReportError(say("{path} has no empty layer {layer} any more.", path=path, layer=layer))
                with without_triggers(connection, target.layer):
                    _insert(connection, target, in_system(blobs, target.srs_id), rows, part(tick, 0.0, 0.8))
                    extent = _index(connection, target, blobs, part(tick, 0.8, 1.0))
                describe(connection, target.layer, len(blobs), extent)
        with path.open("rb+") as file:
            os.fsync(file.fileno())


class _Target:
    """An empty layer, and where its parts stand."""

    def __init__(self, layer: str, geometry: str, srs_id: int, columns: list[str]) -> None:
        self.layer, self.geometry, self.srs_id, self.columns = layer, geometry, srs_id, columns

    @classmethod
    def of(cls, connection: sqlite3.Connection, layer: str) -> Optional[_Target]:
        known = connection.execute("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns").fetchall()
        chosen = [each for each in known if each[0] == layer or not layer]
        if len(chosen) != 1:
            return None
        name, geometry, srs_id = chosen[0]
        if connection.execute(sql("SELECT 1 FROM {t} LIMIT 1", t=name)).fetchone() is not None:
            return None
        described = connection.execute("SELECT name, pk FROM pragma_table_info(?)", (name,)).fetchall()
        return cls(name, geometry, srs_id, [each for each, pk in described if not pk and each != geometry])


def _insert(
    connection: sqlite3.Connection,
    target: _Target,
    blobs: Sequence[Optional[bytes]],
    rows: Iterable[Sequence[Any]],
    tick: Tick,
) -> None:
    names = [target.geometry, *target.columns]
    statement = sql("INSERT INTO {t} ({columns}) VALUES", t=target.layer, columns=names)
    statement += f" ({', '.join('?' * len(names))})"
    waiting: Iterator[tuple[Any, ...]] = ((blob, *row) for blob, row in zip(blobs, rows))
    written = 0
    while some := list(islice(waiting, _AT_ONCE)):
        tick(written / len(blobs), "")
        written += connection.executemany(statement, some).rowcount


def _index(
    connection: sqlite3.Connection, target: _Target, blobs: Sequence[Optional[bytes]], tick: Tick
) -> Optional[Extent]:
    """Fill the index where there is one, and return min x, max x, min y, max y of all."""
    tick(0.0, "")
    parts = [each for each in boxes(blobs) if len(each[0])]
    if not parts:
        return None
    index = f"rtree_{target.layer}_{target.geometry}"
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index,)).fetchone() is not None:
        fill_index(connection, index, len(blobs), parts, tick)
    found = np.concatenate([each for _, each in parts])
    low, high = found.min(axis=0), found.max(axis=0)
    return float(low[0]), float(high[1]), float(low[2]), float(high[3])
