# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL's features as GeoJSON features, their values as plain Python."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any, Callable, Optional

from osgeo import ogr, osr

from crm_dataspace_plugin.core.errors import TransformFailed
from crm_dataspace_plugin.core.geometry import far_out
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.pull.csv.encoding import NAMES, guessed
from crm_dataspace_plugin.core.pull.schema_document import own_named
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.words import say

_LISTS = (ogr.OFTIntegerList, ogr.OFTInteger64List, ogr.OFTRealList, ogr.OFTStringList)
_TYPES = {
    ogr.OFTInteger: FieldType.INTEGER,
    ogr.OFTInteger64: FieldType.INTEGER,
    ogr.OFTReal: FieldType.REAL,
    ogr.OFTDate: FieldType.DATE,
    ogr.OFTDateTime: FieldType.DATETIME,
}
_ENOUGH = 100_000  # bytes from which an encoding is guessed
_UTC_FLAG = 100  # GDAL's time zone flag: 0 unknown, 1 local, 100 UTC, each step a quarter of an hour


class FileFeatures:
    """Reads the features of one layer definition.

    GDAL gives bytes that are no UTF-8 as they are, where a file does not state its encoding; that is then guessed from
    all of them that came before.
    """

    def __init__(self, definition: ogr.FeatureDefn) -> None:
        self._strange = b""
        self._encoding = ""
        self._fields: list[Field] = []
        self._curves = self._measures = 0
        self._readers: list[tuple[str, int, Callable[[ogr.Feature, int], Any]]] = []
        for index in range(definition.GetFieldCount()):
            field = definition.GetFieldDefn(index)
            if field.GetType() != ogr.OFTBinary:
                kind, name = _type(field), self._mended(field.GetName())
                self._fields.append(Field(name, kind))
                self._readers.append((name, index, _reader(field.GetType(), kind, self._text)))

    def schema(self, geometry_type: str) -> Schema:
        texts = (each.name for each in self._fields if each.type is FieldType.TEXT and each.name.lower() == "uuid")
        return own_named(Schema(tuple(self._fields), geometry_type, next(texts, "")))

    def read(self, feature: ogr.Feature, transform: Optional[osr.CoordinateTransformation]) -> dict[str, Any]:
        """Return one feature.

        Raises:
            TransformFailed: its geometry cannot be brought into the other system.
        """
        properties = {
            name: None if not feature.IsFieldSetAndNotNull(index) else value(feature, index)
            for name, index, value in self._readers
        }
        shape = feature.GetGeometryRef()
        if shape is not None:
            self._curves += bool(shape.HasCurveGeometry(True))
            self._measures += bool(shape.IsMeasured())
        geometry = _geometry(shape, transform)
        return {"type": "Feature", "id": feature.GetFID(), "geometry": geometry, "properties": properties}

    def notes(self, shown: str) -> list[str]:
        """Return what was lost of the geometries read, a sentence each."""
        notes = []
        if self._encoding:
            notes.append(
                say(
                    "{shown} does not state the encoding of its letters; {what} was guessed from "
                    "them. If some look wrong, ask for a file with the encoding (.cpg), or a "
                    "GeoPackage.",
                    shown=shown,
                    what=NAMES.get(self._encoding, self._encoding),
                )
            )
        if self._curves:
            notes.append(
                say(
                    "Curves in {shown} were replaced by short straight lines: a field copy keeps no curves.",
                    shown=shown,
                )
            )
        if self._measures:
            notes.append(
                say("The measures (M) of the positions in {shown} were left out: a field copy keeps none.", shown=shown)
            )
        return notes

    def settle_letters(self) -> None:
        """Decide the encoding from what was read so far."""
        if self._strange:
            self._encoding = guessed(self._strange)

    def _text(self, feature: ogr.Feature, index: int) -> str:
        return self._mended(feature.GetFieldAsString(index))

    def _mended(self, text: str) -> str:
        if text.isascii():
            return text
        try:
            text.encode()
        except UnicodeEncodeError:
            raw = text.encode("utf-8", "surrogateescape")
            self._strange += b" " + raw if len(self._strange) < _ENOUGH else b""
            self._encoding = self._encoding or guessed(self._strange)
            return raw.decode(self._encoding, "replace")
        return text


def _geometry(geometry: Any, transform: Optional[osr.CoordinateTransformation]) -> Any:
    if geometry is None:
        return None
    if geometry.HasCurveGeometry(True) or ogr.GT_Flatten(geometry.GetGeometryType()) > ogr.wkbGeometryCollection:
        geometry = geometry.GetLinearGeometry()
    if transform is not None:
        geometry = geometry.Clone()
        if far_out(geometry.GetEnvelope()) or geometry.Transform(transform) != ogr.OGRERR_NONE:
            raise TransformFailed(
                say("A geometry cannot be brought into WGS 84 degrees."), geometry.ExportToWkt()[:2000]
            )
    text = geometry.ExportToJson(["COORDINATE_PRECISION=17"])
    return json.loads(text) if text else None


def _type(field: ogr.FieldDefn) -> FieldType:
    if field.GetSubType() == ogr.OFSTBoolean:
        return FieldType.BOOLEAN
    if field.GetSubType() == ogr.OFSTJSON:
        return FieldType.JSON
    return FieldType.LIST if field.GetType() in _LISTS else _TYPES.get(field.GetType(), FieldType.TEXT)


def _reader(stored: int, kind: FieldType, text: Callable[[ogr.Feature, int], str]) -> Callable[[ogr.Feature, int], Any]:
    if kind is FieldType.BOOLEAN:
        return lambda feature, index: bool(feature.GetFieldAsInteger(index))
    if kind is FieldType.INTEGER:
        return lambda feature, index: feature.GetFieldAsInteger64(index)
    if kind is FieldType.REAL:
        return lambda feature, index: feature.GetFieldAsDouble(index)
    if kind is FieldType.LIST:
        return lambda feature, index: list(feature.GetField(index))
    if kind is FieldType.JSON:
        return lambda feature, index: _parsed(text(feature, index))
    if stored in (ogr.OFTDate, ogr.OFTDateTime):
        return _date if kind is FieldType.DATE else _datetime
    return text


def _parsed(text: str) -> Any:
    try:
        return parse(text)
    except ValueError:
        return text


def _date(feature: ogr.Feature, index: int) -> str:
    year, month, day = feature.GetFieldAsDateTime(index)[:3]
    return f"{year:04d}-{month:02d}-{day:02d}"


def _datetime(feature: ogr.Feature, index: int) -> str:
    """Return the moment as ISO 8601; without a stated zone it is taken as UTC."""
    year, month, day, hour, minute, second, flag = feature.GetFieldAsDateTime(index)
    milliseconds = round(second * 1000)
    moment = datetime(year, month, day, hour, minute, tzinfo=timezone.utc) + timedelta(milliseconds=milliseconds)
    if flag > 1:
        moment -= timedelta(minutes=15 * (flag - _UTC_FLAG))
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
