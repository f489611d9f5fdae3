# SPDX-License-Identifier: GPL-2.0-or-later
"""A small field copy of facilities, as Pull makes it."""

from __future__ import annotations

from pathlib import Path

from crm_dataspace_plugin.core.field_copy.copy import LayerShape
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.pull.field_copy_writer import FieldCopyWriter
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema

LAYER = "facilities"
BIG = 9_007_199_254_740_993  # not a float: 2**53 + 1

SCHEMA = Schema(
    fields=(
        Field("site_id", FieldType.TEXT, read_only=True),
        Field("uuid", FieldType.TEXT),
        Field("name", FieldType.TEXT, title="Name", required=True),
        Field("facility_type", FieldType.TEXT, codelist="facility_type"),
        Field("commodity", FieldType.LIST, codelist="commodity"),
        Field("status", FieldType.TEXT, codelist="status"),
        Field("volume_m3", FieldType.REAL, title="Volume", unit="m3"),
        Field("volume_authorised_m3", FieldType.REAL),
        Field("slope_deg", FieldType.REAL, unit="deg", minimum=0, maximum=90),
        Field("sulphide", FieldType.BOOLEAN),
        Field("closed_on", FieldType.DATE),
        Field("last_inspection", FieldType.DATETIME),
        Field("permit_number", FieldType.INTEGER),
        Field("remarks", FieldType.TEXT),
    ),
    geometry_type="Polygon",
    uuid_field="uuid",
)
FIRST = ("s-1", "u-1", "Pond Æ", "tailings-pond", '["Cu", "Zn"]', "closed", 1200.5, 1000.0, 12.0, 1, "1999-12-31")
FIRST += ("2026-05-01T08:30:00.000Z", BIG, "")
SECOND = ("s-2", "u-2", "Heap", "waste-dump", None, None, None, None, None, None, None, None, None, None)


def square(west: float, south: float, size: float = 0.01) -> dict:
    east, north = west + size, south + size
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def write_field_copy(path: Path, schema: Schema = SCHEMA, **source: object) -> Path:
    """Write two facilities near Mieres: the first has every value, the second almost none."""
    writer = FieldCopyWriter(path, LAYER, schema, keep_base=True)
    rows = [
        (to_blob(square(-5.77 + number / 10, 43.25), 4326), f"u-{number + 1}", f"f-{number + 1}", *values)
        for number, values in enumerate((FIRST, SECOND))
    ]
    kinds = len(schema.fields)
    writer.write([(row[: 3 + kinds] + (None,) * (3 + kinds - len(row))) for row in rows])
    told = {"title": "Facilities", "record_id": "r-1", "catalogue": "Test", "catalogue_url": "http://127.0.0.1/cat"}
    told |= {"url": "http://127.0.0.1/collections/facilities", "licence": "CC-BY-4.0", "access": "open", **source}
    described = Source(layer=LAYER, schema=schema, pulled=2, pulled_at="2026-11-01T10:00:00Z", **told)
    writer.finish(
        LayerShape(LAYER, "Facilities", schema.fields, "EPSG:4326", "Polygon"), described, (-5.8, -5.6, 43, 44)
    )
    return path
