# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding the changes of a large field copy, beside its peers: `python -m tests.benchmarks.changes`.

Ours: `read_changes` of a field copy whose layer was edited: values, outlines, new features, deleted ones.
pygeodiff: its changeset of the layer as it was pulled and as it is now, each in a GeoPackage of its own (optional).
SQLite: merely reading both tables once, every value of every row (the largest of each column).

Each is measured several times, the best is told; all in one process, one after the other. Ours looks with a thread for
each processor, so that it needs a quiet computer to show what it can do.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import struct
import sys
import tempfile
import time
from pathlib import Path

from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy
from crm_dataspace_plugin.core.field_copy.copy import LayerShape
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.pull.field_copy_writer import FieldCopyWriter
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.sync.changes import read_changes

LAYER = "facilities"
TEXTS = ("name", "status", "facility_type", "commodity", "remarks")
NUMBERS = ("area_m2", "height_m", "volume_m3")
SCHEMA = Schema(
    tuple(Field(name, FieldType.TEXT) for name in TEXTS)
    + tuple(Field(name, FieldType.REAL) for name in NUMBERS)
    + (Field("start_year", FieldType.INTEGER),),
    geometry_type="Polygon",
)
TARGET_GEODIFF, TARGET_READING = 3.0, 2.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--features", type=int, default=1_000_000)
    parser.add_argument("--edits", type=int, default=1_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pulled, edited = Path(folder) / "pulled.gpkg", Path(folder) / "edited.gpkg"
        make(edited, options.features)
        has_peer = peer_copy(edited, pulled)
        edit(edited, options.features, options.edits)
        reading = best(options.runs, lambda: read_both(edited))
        ours = best(options.runs, lambda: changed(edited, options.edits))
        geodiff = 0.0
        if has_peer:
            peer_copy(edited, Path(folder) / "now.gpkg")
            geodiff = best(options.runs, lambda: geodiff_changeset(pulled, Path(folder) / "now.gpkg", folder))
        megabytes = edited.stat().st_size / 1e6
    print(f"{options.features:,} features, {options.edits:,} edits, {megabytes:.0f} MB", end="; ")
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    print(f"  read_changes              {ours:7.2f} s")
    print(f"  SQLite reads both tables  {reading:7.2f} s, ours {ours / reading:.2f} x (target {TARGET_READING:g} x)")
    if has_peer:
        times = geodiff / ours
        print(f"  pygeodiff's changeset     {geodiff:7.2f} s, ours {times:.1f} x faster (target {TARGET_GEODIFF:g} x)")
    else:
        print("  pygeodiff is not installed")
    met = ours <= TARGET_READING * reading and (not has_peer or geodiff >= TARGET_GEODIFF * ours)
    return 0 if met else 1


def make(path: Path, count: int) -> None:
    writer = FieldCopyWriter(path, LAYER, SCHEMA, keep_base=True)
    writer.write(row(number) for number in range(count))
    shape = LayerShape(LAYER, "Facilities", SCHEMA.fields, "EPSG:4326", "Polygon")
    source = Source(LAYER, SCHEMA, kind="features", url="http://127.0.0.1:9/collections/facilities")
    writer.finish(shape, source, (-10.0, 35.0, 30.0, 70.0))
    writer.close()


def row(number: int) -> tuple[object, ...]:
    words = (f"Escombrera {number}", "active", "waste-dump", '["Cu", "As"]', None if number % 3 else "surveyed")
    return (outline(number), f"{number:032x}-0000", str(number), *words, number * 1.5, 12.0, number * 18.25, 1900)


def outline(number: int, size: float = 0.01) -> bytes:
    """Return a polygon of ten corners as a GeoPackage blob."""
    x, y = -10 + number % 4000 * 0.01, 35 + number // 4000 * 0.01
    corners = [(x + size * (each % 5) / 5, y + size * (each // 5)) for each in (*range(10), 0)]
    flat = [ordinate for corner in corners for ordinate in corner]
    header = struct.pack("<2sBBi4d", b"GP", 0, 3, 4326, x, x + size, y, y + size)
    return header + struct.pack("<BIII", 1, 3, 1, len(corners)) + struct.pack(f"<{len(flat)}d", *flat)


def edit(path: Path, count: int, edits: int) -> None:
    """Change values (70 %), outlines (10 %), add features (10 %), delete some (10 %), all over the layer."""
    connection = connect(path)
    connection.execute("BEGIN")
    step = count // edits
    for number in range(edits):
        key = number * step + 1
        if number % 10 < 7:
            connection.execute(f"UPDATE {LAYER} SET status = 'closed', area_m2 = 7.5 WHERE fid = ?", (key,))
        elif number % 10 == 7:
            connection.execute(f"UPDATE {LAYER} SET geom = ? WHERE fid = ?", (outline(key - 1, 0.008), key))
        elif number % 10 == 8:
            connection.execute(f"DELETE FROM {LAYER} WHERE fid = ?", (key,))
        else:
            values = (outline(number), f"new-{number}", "New heap")
            connection.execute(f"INSERT INTO {LAYER} (geom, crm_uuid, name) VALUES (?, ?, ?)", values)
    connection.execute("COMMIT")
    connection.close()


def changed(path: Path, edits: int) -> None:
    with open_field_copy(path) as connection:
        found = read_changes(connection, LAYER)
    if len(found) != edits:
        raise SystemExit(f"{len(found)} changes were found instead of {edits}.")


def read_both(path: Path) -> None:
    connection = sqlite3.connect(path)
    for table in (LAYER, f"crm_base_{LAYER}"):
        names = [each[1] for each in connection.execute(f"PRAGMA table_info({table})")]
        connection.execute(f"SELECT {', '.join(f'max({each})' for each in names)} FROM {table}").fetchall()
    connection.close()


def peer_copy(path: Path, target: Path) -> bool:
    """Write a GeoPackage of the layer alone, as pygeodiff compares whole files; False where it is not installed."""
    try:
        import pygeodiff  # noqa: F401
    except ImportError:
        return False
    from osgeo import gdal

    options = gdal.VectorTranslateOptions(format="GPKG", layers=[LAYER], options=["-preserve_fid"])
    if gdal.VectorTranslate(os.fspath(target), os.fspath(path), options=options) is None:
        raise SystemExit("The peer's file cannot be written.")
    return True


def geodiff_changeset(base: Path, modified: Path, folder: str) -> None:
    import pygeodiff

    changeset = Path(folder) / "changeset"
    changeset.unlink(missing_ok=True)
    pygeodiff.GeoDiff().create_changeset(os.fspath(base), os.fspath(modified), os.fspath(changeset))
    if not changeset.stat().st_size:
        raise SystemExit("pygeodiff found nothing.")


def best(runs: int, work) -> float:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
