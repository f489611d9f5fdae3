# SPDX-License-Identifier: GPL-2.0-or-later
"""A result written at once is what QGIS writes feature by feature, to the last value."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, Callable

import pytest
from osgeo import ogr, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from crm_dataspace_plugin.algorithms import result_layer
from crm_dataspace_plugin.algorithms.provider import Provider
from crm_dataspace_plugin.bridge.screening import given_features
from crm_dataspace_plugin.core.geopackage import filling

PLACES = {
    "points": ["POINT (-6 42)", None, "POINT (-5.5 42.5)"],
    "heights": ["POINT Z (-6 42 700)", "POINT Z (-5.9 42 3)", None],
    "polygons": ["POLYGON ((-6 42, -6 42.1, -5.9 42.1, -6 42))", None, "POLYGON ((-5 42, -5 42.1, -4.9 42.1, -5 42))"],
    "many parts": ["MULTIPOINT ((-6 42), (-5.8 42.2))", "MULTIPOINT ((-6 43))", None],
    "one empty": ["POLYGON ((-6 42, -6 42.1, -5.9 42.1, -6 42))", "POLYGON EMPTY", None],
}
VALUES = [
    {"kind": "waste-dump", "height_m": 31.5, "seen": 1, "large": 2**40, "day": "2024-02-29", "open": 1},
    {"kind": "Übungshalde \"Süd\"; 'x'", "height_m": None, "seen": None, "open": 0, "at": "2024/02/29 10:11:12+00"},
    {"kind": None, "height_m": -0.25, "seen": -7, "large": None, "day": None, "decision": "of an earlier run"},
]
TYPES = {
    "kind": (ogr.OFTString, ogr.OFSTNone),
    "height_m": (ogr.OFTReal, ogr.OFSTNone),
    "seen": (ogr.OFTInteger, ogr.OFSTNone),
    "large": (ogr.OFTInteger64, ogr.OFSTNone),
    "day": (ogr.OFTDate, ogr.OFSTNone),
    "at": (ogr.OFTDateTime, ogr.OFSTNone),
    "open": (ogr.OFTInteger, ogr.OFSTBoolean),
    "decision": (ogr.OFTString, ogr.OFSTNone),
}
METHODS = {
    "preselection": {"FACILITY_TYPE_FIELD": "kind", "HEIGHT_FIELD": "height_m", "INCIDENT_FIELD": "open"},
    "acidbase": {"SULPHUR_FIELD": "height_m", "NP_FIELD": "seen"},
    "runout": {"HEIGHT_FIELD": "height_m", "VOLUME_FIELD": "large", "FACILITY_TYPE_FIELD": "kind"},
}


@pytest.fixture(scope="module")
def provider(qgis_app) -> Provider:
    made = Provider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def write(path: Path, places: list[Any], leave: tuple[str, ...] = ()) -> str:
    system = osr.SpatialReference()
    system.ImportFromEPSG(4258)
    driver = {".gpkg": "GPKG", ".geojson": "GeoJSON"}[path.suffix]
    shapes = [None if each is None else ogr.CreateGeometryFromWkt(each) for each in places]
    kind = next(each.GetGeometryType() for each in shapes if each is not None)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer("facilities", system, kind)
    for name, (stored, subtype) in TYPES.items():
        definition = ogr.FieldDefn(name, stored)
        definition.SetSubType(subtype)
        if name not in leave:
            layer.CreateField(definition)
    for number, (shape, values) in enumerate(zip(shapes, VALUES)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID(5 + 3 * number)
        feature.SetGeometry(shape)
        for name, value in values.items():
            if value is not None and name not in leave:
                feature.SetField(name, value)
        layer.CreateFeature(feature)
    return str(path)


def run(provider: Provider, name: str, source: object, target: Path) -> str:
    parameters = {"INPUT": source, "OUTPUT": str(target), **METHODS[name]}
    found, done = provider.algorithm(name).create().run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    assert done
    return str(found["OUTPUT"])


def contents(path: str) -> dict[str, Any]:
    """Return all that a file says of its layer: fields, values, geometries, extent, count, index."""
    opened = ogr.Open(path)
    layer = opened.GetLayer(0)
    fields = [(each.GetName(), each.GetTypeName(), each.GetSubType(), each.GetWidth()) for each in layer.schema]
    rows = [(each.GetFID(), shape_of(each), *map(partial(value_of, each), range(len(fields)))) for each in layer]
    layer.SetSpatialFilterRect(-5.7, 41, -4, 44)
    near = [each.GetFID() for each in layer]
    with closing(sqlite3.connect(path)) as connection:
        registered = connection.execute(
            "SELECT g.*, c.identifier, o.feature_count FROM gpkg_contents c"
            " JOIN gpkg_geometry_columns g USING (table_name) JOIN gpkg_ogr_contents o USING (table_name)"
        ).fetchall()
        extent = connection.execute("SELECT min_x, max_x, min_y, max_y FROM gpkg_contents").fetchone()
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY 1"
        ).fetchall()
        checked = connection.execute("PRAGMA integrity_check").fetchall()
        index = connection.execute("SELECT rtreecheck('rtree_' || table_name || '_geom') FROM gpkg_geometry_columns")
        checked += index.fetchall()
    return {
        "fields": fields,
        "rows": rows,
        "near": near,
        "registered": registered,
        "extent": [round(each, 9) for each in extent],
        "triggers": triggers,
        "checked": checked,
        "kind": layer.GetGeomType(),
        "system": layer.GetSpatialRef().ExportToWkt(),
    }


def shape_of(feature: ogr.Feature) -> Any:
    """Return WKB, None for no geometry; feature by feature, QGIS writes an empty geometry for none."""
    shape = feature.GetGeometryRef()
    return None if shape is None or shape.IsEmpty() else bytes(shape.ExportToIsoWkb())


def value_of(feature: ogr.Feature, index: int) -> Any:
    """Return a value, a moment without its zone; feature by feature, QGIS loses that."""
    value = feature.GetField(index)
    return value.replace("+00", "") if feature.GetFieldDefnRef(index).GetType() == ogr.OFTDateTime and value else value


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson"])
@pytest.mark.parametrize("places", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("name", METHODS)
def test_a_result_written_at_once_is_what_qgis_writes_feature_by_feature(
    provider, tmp_path: Path, monkeypatch, name: str, places: list[Any], suffix: str
):
    source = write(tmp_path / f"facilities{suffix}", places)
    at_once = run(provider, name, source, tmp_path / "one" / "result.gpkg")
    monkeypatch.setattr(given_features, "read_whole", lambda *_: None)
    monkeypatch.setattr(result_layer, "stored_result", lambda *_: None)
    by_feature = run(provider, name, source, tmp_path / "two" / "result.gpkg")
    one, other = contents(at_once), contents(by_feature)
    assert one.pop("rows") == other.pop("rows")
    assert one == other


@pytest.fixture(autouse=True)
def _folders(tmp_path: Path):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()


def counted(monkeypatch) -> list[int]:
    """Count what is written at once."""
    times: list[int] = []
    fill: Callable[..., None] = filling.fill_layer
    monkeypatch.setattr(result_layer, "fill_layer", lambda *given: (times.append(1), fill(*given)))
    return times


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson"])
@pytest.mark.parametrize("kind", ["points", "heights", "polygons", "many parts"])
def test_what_can_be_written_at_once_is(provider, tmp_path: Path, monkeypatch, kind: str, suffix: str):
    times = counted(monkeypatch)
    source = write(tmp_path / f"facilities{suffix}", PLACES[kind], ("at", "day"))
    run(provider, "acidbase", source, tmp_path / "result.gpkg")
    assert times == [1]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda layer: layer.setSubsetString("\"kind\" = 'waste-dump'"), id="filtered"),
        pytest.param(lambda layer: (layer.startEditing(), layer.deleteFeature(5)), id="being edited"),
    ],
)
def test_what_the_person_sees_of_a_layer_is_read_not_what_its_file_holds(provider, tmp_path: Path, change):
    layer = QgsVectorLayer(write(tmp_path / "facilities.gpkg", PLACES["points"]), "facilities", "ogr")
    change(layer)
    seen = [each["kind"] for each in layer.getFeatures()]
    found = ogr.Open(run(provider, "acidbase", layer, tmp_path / "result.gpkg"))
    assert [each.GetField("kind") or None for each in found.GetLayer(0)] == [each or None for each in seen]
    assert len(seen) < len(VALUES)


@pytest.mark.parametrize("value", ["many", 2.5, 2**40])
def test_what_does_not_fit_its_column_is_left_to_qgis(provider, tmp_path: Path, monkeypatch, value: object):
    source = write(tmp_path / "facilities.gpkg", PLACES["points"])
    with closing(sqlite3.connect(source)) as connection:
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute("UPDATE facilities SET seen = ? WHERE fid = 5", (value,))
        connection.commit()
    found = contents(run(provider, "acidbase", source, tmp_path / "one" / "result.gpkg"))
    monkeypatch.setattr(given_features, "read_whole", lambda *_: None)
    monkeypatch.setattr(result_layer, "stored_result", lambda *_: None)
    assert found == contents(run(provider, "acidbase", source, tmp_path / "two" / "result.gpkg"))


class Impatient(QgsProcessingFeedback):
    """Cancels once writing has begun."""

    def __init__(self) -> None:
        super().__init__(False)
        self._writing = False

    def setProgressText(self, text: str) -> None:
        self._writing |= text == "Writing"

    def isCanceled(self) -> bool:
        return self._writing


@pytest.mark.parametrize("beside", [False, True])
def test_a_cancel_while_the_layer_is_written_leaves_no_half_of_it(provider, tmp_path: Path, monkeypatch, beside: bool):
    times = counted(monkeypatch)
    source, target = write(tmp_path / "facilities.gpkg", PLACES["points"]), tmp_path / "result.gpkg"
    output = str(target)
    if beside:
        write(target, PLACES["points"])
        output = f"ogr:dbname='{target}' table=\"result\" (geom)"
    algorithm = provider.algorithm("acidbase").create()
    parameters = {"INPUT": source, "OUTPUT": output, **METHODS["acidbase"]}
    found, done = algorithm.run(parameters, QgsProcessingContext(), Impatient())
    assert times == [1] and "OUTPUT" not in found
    assert target.exists() == beside
    if beside:
        assert counts(target) in ({"facilities": 3, "result": each} for each in (0, 3))


def test_a_layer_comes_beside_others_in_a_file(provider, tmp_path: Path, monkeypatch):
    times = counted(monkeypatch)
    source, target = write(tmp_path / "facilities.gpkg", PLACES["points"], ("at", "day")), tmp_path / "all.gpkg"
    write(target, PLACES["points"])
    algorithm = provider.algorithm("acidbase").create()
    output = f"ogr:dbname='{target}' table=\"result\" (geom)"
    parameters = {"INPUT": source, "OUTPUT": output, **METHODS["acidbase"]}
    assert algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())[1]
    assert times == [1]
    assert counts(target) == {"facilities": 3, "result": 3}


def counts(path: Path) -> dict[str, int]:
    opened = ogr.Open(str(path))
    layers = [opened.GetLayer(each) for each in range(opened.GetLayerCount())]
    return {each.GetName(): each.GetFeatureCount() for each in layers}
