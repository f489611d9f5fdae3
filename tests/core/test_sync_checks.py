# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wrong with a change is found before it is sent, and only what was changed is looked at."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.sync.changes import FeatureChange, FieldChange, Operation
from crm_dataspace_plugin.core.sync.checks import faults, geometry_fault

SCHEMA = Schema(
    (
        Field("site_id", FieldType.TEXT, read_only=True, required=True),
        Field("name", FieldType.TEXT, title="Name", required=True),
        Field("kind", FieldType.TEXT, codelist="facility_type"),
        Field("metals", FieldType.LIST, codelist="commodity"),
        Field("free", FieldType.TEXT, codelist="a list nobody knows"),
        Field("slope", FieldType.REAL, unit="deg", minimum=0, maximum=90),
        Field("covered", FieldType.BOOLEAN),
        Field("seen", FieldType.DATETIME),
        Field("uuid", FieldType.TEXT, required=True),
    ),
    geometry_type="Polygon",
    uuid_field="uuid",
)


def update(field, ours, base=None):
    return FeatureChange("heaps", "u", "1", Operation.UPDATE, (FieldChange(field, base, ours),))


@pytest.mark.parametrize(
    ("field", "ours", "words"),
    [
        ("site_id", "x", "kept by the service and cannot be changed: set it back to NULL"),
        ("name", None, "“Name” must not be empty"),
        ("kind", "volcano", "“kind” “volcano” is not in the code list facility_type"),
        ("metals", ["Cu", "Unobtainium"], "“Unobtainium” is not in the code list commodity"),
        ("metals", "Cu", "must be a list"),
        ("slope", 90.5, "90.5 deg is above the maximum of 90 deg"),
        ("slope", -1.0, "below the minimum"),
        ("slope", float("nan"), "must be a number"),
        ("covered", 7, "yes or no"),
        ("seen", "yesterday", "a date and time"),
        ("name", 5, "a text"),
    ],
)
def test_a_value_the_schema_forbids_is_named(field, ours, words):
    ((found, sentence),) = faults(update(field, ours), SCHEMA)
    assert found == field and words in sentence


@pytest.mark.parametrize(
    ("field", "ours"),
    [
        ("name", ""),
        ("kind", "tailings-pond"),
        ("kind", None),
        ("metals", ["Cu", "REE"]),
        ("metals", []),
        ("free", "anything"),
        ("slope", 90.0),
        ("slope", 0.0),
        ("covered", False),
        ("seen", "2026-01-01T00:00:00.000Z"),
    ],
)
def test_a_value_the_schema_allows_passes(field, ours):
    assert faults(update(field, ours), SCHEMA) == ()


def test_a_new_feature_needs_what_is_required_but_not_what_the_service_makes():
    change = FeatureChange("heaps", "u", "", Operation.INSERT, (FieldChange("slope", None, 5.0),))
    assert [field for field, _ in faults(change, SCHEMA)] == ["name"]
    named = FeatureChange("heaps", "u", "", Operation.INSERT, (
        FieldChange("name", None, "Heap"), FieldChange("site_id", None, "copied")))  # fmt: skip
    assert faults(named, SCHEMA) == ()


def test_a_deletion_is_never_held_back():
    assert (
        faults(FeatureChange("heaps", "u", "1", Operation.DELETE, (FieldChange("@feature", {}, None),)), SCHEMA) == ()
    )


BOWTIE = [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]
SQUARE = [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]


@pytest.mark.parametrize(
    ("geometry", "collection", "words"),
    [
        (None, "Polygon", None),
        ({"type": "Polygon", "coordinates": SQUARE}, "Polygon", None),
        ({"type": "MultiPolygon", "coordinates": [SQUARE]}, "Polygon", None),
        ({"type": "Polygon", "coordinates": SQUARE}, "MultiPolygon", None),
        ({"type": "Point", "coordinates": [1, 2]}, "Geometry", None),
        ({"type": "Polygon", "coordinates": BOWTIE}, "Polygon", "Self-intersection"),
        ({"type": "Polygon", "coordinates": []}, "Polygon", "empty"),
        ({"type": "Point", "coordinates": [1, 2]}, "Polygon", "holds Polygons"),
        ({"type": "Unreadable", "coordinates": []}, "Polygon", "cannot be read"),
    ],
)
def test_a_geometry_is_judged(geometry, collection, words):
    found = geometry_fault(geometry, collection)
    assert found is None if words is None else words in found
