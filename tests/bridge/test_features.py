# SPDX-License-Identifier: GPL-2.0-or-later
"""NULL and Qt's types stop at the door, both ways."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsFeature, QgsField, QgsFields, QgsGeometry
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

from crm_dataspace_plugin.bridge.features import attributes, plain, to_variant, wkb
from crm_dataspace_plugin.core.schema import FieldType

MOMENT = "2026-05-01T08:30:00.250Z"
IN_UTC = QDateTime(QDate(2026, 5, 1), QTime(8, 30, 0, 250), Qt.TimeSpec.UTC)
WITH_OFFSET = QDateTime(QDate(2026, 5, 1), QTime(10, 30, 0, 250), Qt.TimeSpec.OffsetFromUTC, 7200)
WITHOUT_ZONE = QDateTime(QDate(2026, 5, 1), QTime(8, 30, 0, 250))
BIG = 2**53 + 1


@pytest.mark.parametrize(
    ("value", "inside"),
    [
        pytest.param(NULL, None, id="NULL"),
        pytest.param(QVariant(), None, id="invalid variant"),
        pytest.param(QVariant(QVariant.Double), None, id="typed NULL"),
        pytest.param(QVariant(7), 7, id="variant with a value"),
        pytest.param(None, None, id="None"),
        pytest.param("", "", id="empty text is not NULL"),
        pytest.param(0, 0, id="zero is not NULL"),
        pytest.param(False, False, id="no is not NULL"),
        pytest.param(BIG, BIG, id="64 bits"),
        pytest.param(1.5, 1.5, id="real"),
        pytest.param(float("nan"), None, id="NaN"),
        pytest.param(QDate(1999, 12, 31), "1999-12-31", id="date"),
        pytest.param(QDate(), None, id="no date"),
        pytest.param(QTime(8, 5), "08:05:00", id="time"),
        pytest.param(IN_UTC, MOMENT, id="moment in UTC"),
        pytest.param(WITH_OFFSET, MOMENT, id="moment with an offset"),
        pytest.param(WITHOUT_ZONE, MOMENT, id="moment without a zone is UTC"),
        pytest.param(QDateTime(), None, id="no moment"),
        pytest.param(QByteArray(b"\x00\xff"), "AP8=", id="bytes"),
        pytest.param(["Cu", NULL, 3], ["Cu", None, 3], id="list"),
        pytest.param({"a": NULL, "b": [QDate(2000, 1, 1)]}, {"a": None, "b": ["2000-01-01"]}, id="nested"),
    ],
)
def test_a_value_of_qgis_becomes_plain(value, inside):
    back = plain(value)
    assert back == inside
    assert type(back) is type(inside)


@pytest.mark.parametrize(
    ("value", "kind", "outside"),
    [
        (None, FieldType.TEXT, NULL),
        ("", FieldType.TEXT, ""),
        (BIG, FieldType.INTEGER, BIG),
        (1, FieldType.BOOLEAN, True),
        ("1999-12-31", FieldType.DATE, QDate(1999, 12, 31)),
        (MOMENT, FieldType.DATETIME, IN_UTC),
        (["Cu", "Zn"], FieldType.LIST, '["Cu", "Zn"]'),
        ({"a": None}, FieldType.JSON, '{"a": null}'),
        ("soon", FieldType.DATE, "soon"),
    ],
)
def test_a_plain_value_becomes_one_of_qgis(value, kind, outside):
    assert to_variant(value, kind) == outside


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (BIG, FieldType.INTEGER),
        (0.1, FieldType.REAL),
        (True, FieldType.BOOLEAN),
        ("1582-10-15", FieldType.DATE),
        (MOMENT, FieldType.DATETIME),
        (None, FieldType.DATETIME),
    ],
)
def test_a_value_that_goes_out_and_in_is_the_same(value, kind):
    assert plain(to_variant(value, kind)) == value


def test_the_attributes_of_a_feature_are_read_by_name():
    fields = QgsFields()
    fields.append(QgsField("name", QVariant.String))
    fields.append(QgsField("height_m", QVariant.Double))
    feature = QgsFeature(fields)
    feature.setAttributes(["Nicolasa", NULL])
    assert attributes(feature) == {"name": "Nicolasa", "height_m": None}


def test_a_feature_without_a_place_has_no_wkb():
    feature = QgsFeature()
    assert wkb(feature) is None
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON EMPTY"))
    assert wkb(feature) is None
    feature.setGeometry(QgsGeometry.fromWkt("POINT (1 2)"))
    assert wkb(feature)[:5] == b"\x01\x01\x00\x00\x00"
