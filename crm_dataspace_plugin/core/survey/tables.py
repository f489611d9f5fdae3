# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables a survey adds to its field copy: samples, readings, visits, the checklist, code lists."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.copy import LayerShape, create_layer
from crm_dataspace_plugin.core.schema import Field, FieldType

SAMPLES = "samples"
READINGS = "readings"
VISITS = "visits"
CHECKLIST = "checklist"
CODE_PREFIX = "code_"
AT_HOME = "survey_"  # before their names in the field copy at home
TO_DO = "to-do"

_KINDS = {
    "t": FieldType.TEXT,
    "r": FieldType.REAL,
    "i": FieldType.INTEGER,
    "b": FieldType.BOOLEAN,
    "d": FieldType.DATETIME,
}
_COLUMNS = {
    SAMPLES: (
        "sample_id:t facility_layer:t facility_uuid:t site_id:t planned:b sample_type:t depth_from_m:r depth_to_m:r "
        "mass_kg:r container:t paste_ph:r lab:t is_duplicate:b is_blank:b taken_at:d taken_by:t accuracy_m:r remarks:t"
    ),
    READINGS: "sample_uuid:t element:t value:r unit:t lod:r instrument:t read_at:d",
    VISITS: (
        "facility_layer:t facility_uuid:t visited_at:d visitor:t organisation:t weather:t permission:t method:t "
        "accuracy_m:r erosion:i cracks:i seepage:i dust:i stability:i pond_water:b fumes:b vegetation_pct:r "
        "cover_type:t fencing:i reuse:b water_body:t water_distance_m:r water_ph:r water_ec_us_cm:r "
        "water_temperature_c:r iron_staining:b water_flow_l_s:r receptors:t planned_use:t follow_up:t remarks:t"
    ),
    CHECKLIST: "facility_layer:t facility_uuid:t site_id:t name:t tasks:t status:t done_at:d done_by:t remarks:t",
}
_GEOMETRY = {SAMPLES: "Point", CHECKLIST: "Point"}
# what a person chooses from, beside the code lists of the vocabulary
SURVEY_CODES: Mapping[str, tuple[str, ...]] = {
    "sample_type": ("grab", "composite", "core", "channel"),
    "container": ("bag", "bottle", "core-box", "other"),
    "check": (TO_DO, "done", "not-accessible"),
    "scale": ("0", "1", "2", "3"),
    "located_by": ("gps", "rtk", "map", "orthophoto", "desk"),
    "unit": ("mg/kg", "%", "µg/l"),
}
LISTS: Mapping[str, str] = {  # column -> code list
    "sample_type": "sample_type",
    "container": "container",
    "status": "check",
    "method": "located_by",
    "unit": "unit",
    **dict.fromkeys(("erosion", "cracks", "seepage", "dust", "stability", "fencing"), "scale"),
}
RANGES: Mapping[str, tuple[int, int]] = {"paste_ph": (0, 14), "water_ph": (0, 14), "vegetation_pct": (0, 100)}
NAMES = (SAMPLES, READINGS, VISITS, CHECKLIST)


def columns(table: str) -> tuple[Field, ...]:
    """Return the columns of one of `NAMES` beside the field copy's own."""
    pairs = (each.split(":") for each in _COLUMNS[table].split())
    return tuple(Field(name, _KINDS[kind]) for name, kind in pairs)


def create_tables(path: Path, codes: Iterable[str]) -> None:
    """Make the empty tables in the field copy at `path`, and one for each of the code lists called `codes`."""
    for name in NAMES:
        create_layer(path, LayerShape(name, name, columns(name), "EPSG:4326", _GEOMETRY.get(name, "")))
    for name in codes:
        pair = (Field("code", FieldType.TEXT), Field("label", FieldType.TEXT))
        create_layer(path, LayerShape(CODE_PREFIX + name, name, pair, "EPSG:4326", ""))


def insert(connection: sqlite3.Connection, table: str, names: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write rows; inside a transaction."""
    marks = ", ".join("?" * len(names))
    statement = layout.sql("INSERT INTO {table} ({columns}) VALUES", table=table, columns=names)
    connection.executemany(f"{statement} ({marks})", rows)
