# SPDX-License-Identifier: GPL-2.0-or-later
"""What inventories bring that programs stumble over: each is copied as it is, or told in one sentence."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any, Optional

import pytest
from osgeo import gdal, ogr, osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import PullRequest, PullResult, pull
from tests.core.test_pull import rows
from tests.core.test_pull_files import crs_of
from tests.servers.feature_service import FeatureService

SQL_WORDS = ("order", "select", "geom", "fid", "table", "group", "index", "a b", "a;b", "it's", 'a"b', "rowid", "NULL")
ENDINGS = {"GPKG": ".gpkg", "GeoJSON": ".geojson", "ESRI Shapefile": ".shp", "FlatGeobuf": ".fgb"}
HEAP = "POINT (271600 4793059)"
KINDS = {int: ogr.OFTInteger64, float: ogr.OFTReal, str: ogr.OFTString}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out" / "copy.gpkg"


@pytest.fixture(autouse=True)
def folder(tmp_path):
    (tmp_path / "out").mkdir()


def written(
    folder: Path,
    shapes: list[Optional[str]],
    properties: Optional[dict[str, Any]] = None,
    driver: str = "GPKG",
    crs: Optional[int] = 25830,
    kind: int = ogr.wkbUnknown,
    options: tuple[str, ...] = (),
) -> Path:
    """Write a file `heaps` with a feature for each geometry, all with the same properties."""
    path = folder / f"heaps{ENDINGS[driver]}"
    system = None
    if crs is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(crs)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("heaps", system, kind, options=list(options))
    for name, value in (properties or {}).items():
        layer.CreateField(ogr.FieldDefn(name, KINDS[type(value)]))
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate((properties or {}).values()):
            feature.SetField(place, value)
        if shape is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        layer.CreateFeature(feature)
    feature = layer = dataset = None
    return path


def pulled(path: object, target: Path, **more: object) -> PullResult:
    return pull(Http(), PullRequest(str(path), DistributionKind.LINK, target, **more), silent)


def served(target: Path, features: list[dict], schema: Optional[dict] = None, literal: str = "") -> PullResult:
    """Pull features from a service; `literal` takes the place of the text `"HERE"` in its answer."""
    with FeatureService() as service:
        url = service.add_collection("heaps", features, schema)
        if literal:
            page = json.dumps({"type": "FeatureCollection", "features": features, "links": []})
            service.answers["/collections/heaps/items"] = page.replace('"HERE"', literal).encode()
        return pull(Http(), PullRequest(url, DistributionKind.FEATURES, target), silent)


def feature(number: int, geometry: Optional[dict] = None, **properties: object) -> dict:
    return {"type": "Feature", "id": number, "geometry": geometry, "properties": properties}


def shapes(target: Path) -> list[Optional[str]]:
    dataset = ogr.Open(str(target))
    return [each.GetGeometryRef() and each.GetGeometryRef().ExportToIsoWkt() for each in dataset.GetLayer("heaps")]


SHAPES = {
    "point": ([HEAP], [HEAP], ""),
    "no geometry": ([None, HEAP], [None, HEAP], ""),
    "an empty polygon": (["POLYGON EMPTY", HEAP], ["POLYGON EMPTY", HEAP], ""),
    "an empty collection": (["GEOMETRYCOLLECTION EMPTY", HEAP], ["GEOMETRYCOLLECTION EMPTY", HEAP], ""),
    "types mixed": (
        ["POINT (1000 1000)", "LINESTRING (0 0,1000 1000)", "POLYGON ((0 0,1000 0,0 1000,0 0))"],
        ["POINT (1000 1000)", "LINESTRING (0 0,1000 1000)", "POLYGON ((0 0,1000 0,0 1000,0 0))"],
        "",
    ),
    "heights": (["POINT Z (271600 4793059 431.5)"], ["POINT Z (271600 4793059 431.5)"], ""),
    "measures": (["POINT M (271600 4793059 7)"], [HEAP], "measures (M)"),
    "heights and measures": (["POINT ZM (271600 4793059 431.5 7)"], ["POINT Z (271600 4793059 431.5)"], "measures (M)"),
    "heights here and there": (
        ["POINT Z (271600 4793059 431.5)", HEAP],
        ["POINT Z (271600 4793059 431.5)", HEAP],
        "",
    ),
}


@pytest.mark.parametrize(("given", "kept", "said"), [pytest.param(*case, id=name) for name, case in SHAPES.items()])
def test_geometries_of_a_file_are_kept_or_told(tmp_path, target, given, kept, said):
    result = pulled(written(tmp_path, given), target)
    assert (result.pulled, result.skipped) == (len(given), 0), result.reasons
    assert shapes(target) == kept
    assert said in " ".join(result.reasons)
    assert bool(said) == any("heaps.gpkg" in each and "keeps" in each for each in result.reasons)


CIRCLE = "CIRCULARSTRING (271600 4793059,271700 4793159,271800 4793059,271700 4792959,271600 4793059)"
CURVES = {
    "a circle": f"CURVEPOLYGON ({CIRCLE})",
    "a surface of several": f"MULTISURFACE (CURVEPOLYGON ({CIRCLE}))",
    "a line with an arc": "COMPOUNDCURVE (CIRCULARSTRING (271600 4793059,271700 4793159,271800 4793059),"
    "(271800 4793059,271900 4793059))",
    "several lines": "MULTICURVE (CIRCULARSTRING (271600 4793059,271700 4793159,271800 4793059))",
}


@pytest.mark.parametrize("curve", [pytest.param(text, id=name) for name, text in CURVES.items()])
def test_curves_become_lines_and_it_is_said(tmp_path, target, curve):
    result = pulled(written(tmp_path, [curve]), target)
    assert "Curves in heaps.gpkg were replaced by short straight lines" in " ".join(result.reasons)
    (line,) = shapes(target)
    found, given = ogr.CreateGeometryFromWkt(line), ogr.CreateGeometryFromWkt(curve)
    assert not found.HasCurveGeometry(True)
    if "CURVEPOLYGON" in curve:  # a circle of 100 m: 31,416 m²; a polygon of arcs of 4° in it has 0.1 % less
        assert found.GetArea() == pytest.approx(31_415.9, rel=0.002)
    else:
        assert found.GetEnvelope() == pytest.approx(given.GetEnvelope(), abs=0.1)


@pytest.mark.parametrize("driver", ["GeoJSON", "GPKG", "FlatGeobuf"])
def test_whole_numbers_beyond_those_of_reals_are_exact(tmp_path, target, driver):
    pulled(written(tmp_path, [HEAP], {"number": 2**53 + 1}, driver), target)
    assert rows(target, "SELECT number FROM heaps") == [(2**53 + 1,)]


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_numbers_that_are_none_in_a_file_are_left_empty_and_said(tmp_path, target, number):
    result = pulled(written(tmp_path, [HEAP], {"grade": number}, "FlatGeobuf"), target)
    assert rows(target, "SELECT grade FROM heaps") == [(None,)]
    assert "grade" in " ".join(result.reasons)


@pytest.mark.parametrize("driver", ["GeoJSON", "GPKG", "FlatGeobuf"])
def test_two_hundred_columns_come_all(tmp_path, target, driver):
    names = {f"element_{place}": float(place) for place in range(200)}
    pulled(written(tmp_path, [HEAP], names, driver), target)
    assert rows(target, f"SELECT {', '.join(names)} FROM heaps") == [tuple(names.values())]  # noqa: S608


@pytest.mark.parametrize("word", SQL_WORDS)
def test_a_column_may_have_any_name(tmp_path, target, word):
    path = tmp_path / "heaps.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature(1, **{word: "x", "other": "y"})]}))
    pulled(path, target)
    assert sorted(each for each in rows(target, "SELECT * FROM heaps")[0] if each in ("x", "y")) == ["x", "y"]


def test_names_that_differ_by_case_alone_are_kept_apart(tmp_path, target):
    path = tmp_path / "heaps.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature(1, Name="x", name="y", NAME="z")]}))
    pulled(path, target)
    assert {"x", "y", "z"} <= set(rows(target, "SELECT * FROM heaps")[0])


@pytest.mark.parametrize("word", ["Ελλάδα", "Żółta hałda", "Ñandú"])
@pytest.mark.parametrize("driver", ["GeoJSON", "GPKG", "FlatGeobuf"])
def test_letters_of_values_and_names_are_kept(tmp_path, target, driver, word):
    pulled(written(tmp_path, [HEAP], {word: word}, driver), target)
    assert rows(target, f'SELECT "{word}" FROM heaps') == [(word,)]  # noqa: S608


@pytest.fixture(params=[None, ""], ids=["GDAL alone", "beside QGIS"])
def recoding(request):
    """Yield what begins the reading: beside QGIS, once that has opened a file, GDAL leaves letters as they are."""
    before = gdal.GetConfigOption("SHAPE_ENCODING")
    gdal.SetConfigOption("SHAPE_ENCODING", None)
    yield lambda: gdal.SetConfigOption("SHAPE_ENCODING", request.param)
    gdal.SetConfigOption("SHAPE_ENCODING", before)


@pytest.mark.parametrize(("encoding", "word"), [("CP1253", "Ελλάδα"), ("CP1250", "Żółta"), ("UTF-8", "Ελλάδα Żółta")])
@pytest.mark.parametrize("stated", ["cpg", "dbf"])
def test_letters_of_a_shapefile_are_those_it_states(tmp_path, target, encoding, word, stated, recoding):
    path = written(tmp_path, [HEAP], {"name": word}, "ESRI Shapefile", options=(f"ENCODING={encoding}",))
    if stated == "dbf" and encoding == "UTF-8":
        pytest.skip("a dBASE file has no mark for UTF-8")
    if stated == "dbf":  # the mark in the file itself: 203 Greek, 200 Central European
        path.with_suffix(".cpg").unlink(missing_ok=True)
        content = bytearray(path.with_suffix(".dbf").read_bytes())
        content[29] = {"CP1253": 203, "CP1250": 200}[encoding]
        path.with_suffix(".dbf").write_bytes(content)
    recoding()
    result = pulled(path, target)
    assert rows(target, "SELECT name FROM heaps") == [(word,)]
    assert not any("encoding" in each for each in result.reasons)


@pytest.mark.parametrize(("encoding", "word"), [("CP1253", "Αποθέσεις αποβλήτων"), ("CP1250", "Żółta hałda źródło")])
def test_letters_of_a_shapefile_that_states_none_are_guessed_and_it_is_said(tmp_path, target, encoding, word, recoding):
    path = written(tmp_path, [HEAP], {"name": word}, "ESRI Shapefile", options=(f"ENCODING={encoding}",))
    path.with_suffix(".cpg").unlink(missing_ok=True)
    content = bytearray(path.with_suffix(".dbf").read_bytes())
    content[29] = 0
    path.with_suffix(".dbf").write_bytes(content)
    recoding()
    result = pulled(path, target)
    assert rows(target, "SELECT name FROM heaps") == [(word,)]
    assert "does not state the encoding of its letters" in " ".join(result.reasons)


def test_names_of_columns_in_letters_that_are_not_stated_are_guessed(tmp_path, target):
    path = written(tmp_path, [HEAP], {"Hałda": "Żółta"}, "ESRI Shapefile", options=("ENCODING=CP1250",))
    path.with_suffix(".cpg").unlink(missing_ok=True)
    content = bytearray(path.with_suffix(".dbf").read_bytes())
    content[29] = 0
    path.with_suffix(".dbf").write_bytes(content)
    pulled(path, target)
    assert rows(target, 'SELECT "Hałda" FROM heaps') == [("Żółta",)]


def test_a_shapefile_without_reference_system_is_asked_for_it(tmp_path, target):
    path = written(tmp_path, [HEAP], driver="ESRI Shapefile", crs=None)
    with pytest.raises(errors.CrsMissing, match=r"heaps\.shp does not say"):
        pulled(path, target)
    pulled(path, target, crs="EPSG:25830")
    assert crs_of(target, "heaps") == "EPSG:25830"


def test_a_zip_of_two_shapefiles_is_asked_which(tmp_path, target):
    with zipfile.ZipFile(tmp_path / "both.zip", "w") as archive:
        for name in ("heaps", "ponds"):
            (tmp_path / name).mkdir()
            for part in written(tmp_path / name, [HEAP], driver="ESRI Shapefile").parent.iterdir():
                archive.write(part, f"{name}{part.suffix}")
    with pytest.raises(errors.DataError, match="several layers, name one of them: heaps, ponds"):
        pulled(tmp_path / "both.zip", target)
    assert pulled(tmp_path / "both.zip", target, name="ponds").layer == "ponds"


def test_a_table_in_a_zip_is_read_as_a_table(tmp_path, target):
    with zipfile.ZipFile(tmp_path / "heaps.zip", "w") as archive:
        archive.writestr("data/heaps.csv", "utm_x;utm_y;huso;datum\n271.600,0;4.793.059,0;30;ETRS89\n")
        archive.writestr("readme.pdf", b"%PDF")
    assert pulled(tmp_path / "heaps.zip", target).layer == "heaps"
    assert shapes(target) == [HEAP]


@pytest.mark.skipif(gdal.GetDriverByName("Parquet") is not None, reason="this GDAL reads it")
def test_geoparquet_without_its_driver_is_told(tmp_path, target):
    (tmp_path / "heaps.parquet").write_bytes(b"PAR1" + b"\x00" * 100 + b"PAR1")
    with pytest.raises(errors.LibraryMissing, match=r"GDAL .* cannot read GeoParquet"):
        pulled(tmp_path / "heaps.parquet", target)


WRONG_SYSTEMS = {
    "degrees said to be metres": (25830, "POINT (-5.8 43.2)", errors.CrsAmbiguous, "look like degrees"),
    "metres said to be degrees": (4326, HEAP, errors.CrsMissing, "are no degrees"),
}


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in WRONG_SYSTEMS.items()])
def test_coordinates_that_cannot_be_in_their_system_are_asked_about(tmp_path, target, case):
    system, shape, error, words = case
    path = written(tmp_path, [shape], crs=system)
    with pytest.raises(error, match=words):
        pulled(path, target)
    chosen = "EPSG:4326" if system == 25830 else "EPSG:25830"
    pulled(path, target, crs=chosen)
    assert crs_of(target, "heaps") == chosen
    assert shapes(target) == [shape]


def test_coordinates_far_from_where_their_system_is_used_are_pulled_and_it_is_said(tmp_path, target):
    result = pulled(written(tmp_path, ["POINT (4793059 271600)"]), target)
    assert result.pulled == 1
    assert "probably in another coordinate reference system, or x and y are swapped" in " ".join(result.reasons)


def test_a_file_whose_first_features_have_no_geometry_keeps_its_system(tmp_path, target):
    pulled(written(tmp_path, [None] * 300 + [HEAP]), target)
    assert crs_of(target, "heaps") == "EPSG:25830"
    assert shapes(target)[-1] == HEAP


def test_an_empty_layer_keeps_its_system(tmp_path, target):
    assert pulled(written(tmp_path, [], kind=ogr.wkbPolygon), target).pulled == 0
    assert crs_of(target, "heaps") == "EPSG:25830"


def test_an_extent_that_is_stated_wrongly_is_not_believed(tmp_path, target):
    path = written(tmp_path, [HEAP])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE gpkg_contents SET min_x = 0, min_y = 0, max_x = 0, max_y = 0")
    assert pulled(path, target).pulled == 1
    assert crs_of(target, "heaps") == "EPSG:25830"


def test_a_spreadsheet_is_read_like_a_table(tmp_path, target):
    if ogr.GetDriverByName("XLSX") is None:
        pytest.skip("this GDAL reads no spreadsheets")
    path = tmp_path / "heaps.xlsx"
    dataset = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    layer = dataset.CreateLayer("heaps")
    for name in ("name", "lat", "lon"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for values in (("good", "43°15'N", "5°48'W"), ("bad", "43°75'N", "5°48'W")):
        made = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(values):
            made.SetField(place, value)
        layer.CreateFeature(made)
    made = layer = dataset = None
    result = pulled(path, target)
    assert (result.pulled, result.skipped) == (1, 1)
    assert shapes(target) == ["POINT (-5.8 43.25)"]
    assert "was left out: lat is no latitude" in " ".join(result.reasons)


def test_a_text_that_is_no_table_is_told(tmp_path, target):
    (tmp_path / "notes.txt").write_text("nothing of use\nat all\n")
    with pytest.raises(errors.DataError, match="a text, not a table"):
        pulled(tmp_path / "notes.txt", target)


@pytest.mark.parametrize("day", ["1850-06-01", "1066-10-14", "0001-01-01"])
def test_days_before_1900_are_kept(tmp_path, target, day):
    path = tmp_path / "heaps.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("heaps", None, ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn("opened", ogr.OFTDate))
    layer.CreateField(ogr.FieldDefn("seen", ogr.OFTDateTime))
    made = ogr.Feature(layer.GetLayerDefn())
    year, month, day_of_month = map(int, day.split("-"))
    made.SetField(0, year, month, day_of_month, 0, 0, 0.0, 0)
    made.SetField(1, year, month, day_of_month, 7, 8, 9.0, 100)
    layer.CreateFeature(made)
    made = layer = dataset = None
    pulled(path, target)
    assert rows(target, "SELECT opened, seen FROM heaps") == [(day, f"{day}T07:08:09.000Z")]


SERVED = {
    "two to the 53 and one": (2**53 + 1, "integer", 2**53 + 1),
    "larger than a column holds": (2**63, "integer", None),
    "a day before 1900": ("1850-06-01", "date", "1850-06-01"),
    "a moment before 1900": ("1850-06-01T07:08:09Z", "date-time", "1850-06-01T07:08:09.000Z"),
    "a day that is none": ("1900-02-29", "date", None),
    "Greek letters": ("Ελλάδα", "string", "Ελλάδα"),
    "Polish letters": ("Żółta hałda", "string", "Żółta hałda"),
}


@pytest.mark.parametrize(("given", "kind", "kept"), [pytest.param(*case, id=name) for name, case in SERVED.items()])
def test_values_that_are_served_are_kept_or_told(target, given, kind, kept):
    declared = {"type": "string", "format": kind} if kind.startswith("date") else {"type": kind}
    result = served(target, [feature(1, value=given)], {"type": "object", "properties": {"value": declared}})
    assert rows(target, "SELECT value FROM heaps") == [(kept,)]
    assert (kept is None) == any("is not of type" in each for each in result.reasons)


@pytest.mark.parametrize("literal", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_are_none_from_a_service_are_left_empty_and_said(target, literal):
    schema = {"type": "object", "properties": {"grade": {"type": "number"}}}
    result = served(target, [feature(1, grade="HERE")], schema, literal)
    assert rows(target, "SELECT grade FROM heaps") == [(None,)]
    assert "grade" in " ".join(result.reasons)


SERVED_SHAPES = {
    "none": (None, [None]),
    "an empty polygon": ({"type": "Polygon", "coordinates": []}, ["POLYGON EMPTY"]),
    "an empty point": ({"type": "Point", "coordinates": []}, ["POINT EMPTY"]),
    "heights": ({"type": "Point", "coordinates": [-5.5, 43.25, 431.5]}, ["POINT Z (-5.5 43.25 431.5)"]),
    "four numbers": ({"type": "Point", "coordinates": [-5.5, 43.25, 431.5, 7]}, ["POINT Z (-5.5 43.25 431.5)"]),
    "heights here and there": (
        {"type": "LineString", "coordinates": [[0, 0, 5], [1, 1]]},
        ["LINESTRING (0 0,1 1)"],
    ),
    "a collection": (
        {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [0, 1]}]},
        ["GEOMETRYCOLLECTION (POINT (0 1))"],
    ),
}


@pytest.mark.parametrize(("given", "kept"), [pytest.param(*case, id=name) for name, case in SERVED_SHAPES.items()])
def test_geometries_that_are_served_are_kept(target, given, kept):
    assert served(target, [feature(1, given, name="x")]).pulled == 1
    assert shapes(target) == kept


@pytest.mark.parametrize(
    "given",
    [
        pytest.param({"type": "CurvePolygon", "coordinates": [[0, 0]]}, id="a curve"),
        pytest.param({"type": "Point", "coordinates": ["1", "2"]}, id="texts"),
        pytest.param({"type": "Point", "coordinates": [None, 2]}, id="nothing for a number"),
        pytest.param({"type": "Polygon", "coordinates": [1, 2]}, id="too few brackets"),
    ],
)
def test_geometries_that_are_none_are_left_out_and_named(target, given):
    result = served(target, [feature(1, given, name="x"), feature(2, None, name="y")])
    assert (result.pulled, result.skipped) == (1, 1)
    assert "Feature 1 has a geometry that is not valid GeoJSON." in result.reasons


def test_types_mixed_by_a_service_are_all_kept(target):
    line, point = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}, {"type": "Point", "coordinates": [0, 1]}
    served(target, [feature(1, line), feature(2, point)])
    assert shapes(target) == ["LINESTRING (0 0,1 1)", "POINT (0 1)"]


def test_two_hundred_properties_are_served(target):
    names = {f"element_{place}": float(place) for place in range(200)}
    served(target, [feature(1, **names)])
    assert rows(target, f"SELECT {', '.join(names)} FROM heaps") == [tuple(names.values())]  # noqa: S608


@pytest.mark.parametrize(
    ("place", "said"),
    [
        pytest.param([271600, 4793059], "are no place on Earth", id="metres for degrees"),
        pytest.param([-5.8, 143.2], "are no place on Earth", id="beyond the pole"),
        pytest.param([-5.8, 43.2], "", id="degrees"),
        pytest.param([354.2, 43.2], "", id="degrees counted to 360"),
    ],
)
def test_places_of_a_service_outside_its_system_are_said(target, place, said):
    result = served(target, [feature(1, {"type": "Point", "coordinates": place})])
    assert result.pulled == 1
    assert (said in " ".join(result.reasons)) and bool(said) == ("Read in WGS 84" in " ".join(result.reasons))


@pytest.mark.parametrize("word", SQL_WORDS)
def test_a_property_may_have_any_name(target, word):
    served(target, [feature(1, **{word: "x", "other": "y", "Other": "z"})])
    assert {"x", "y", "z"} <= set(rows(target, "SELECT * FROM heaps")[0])


def test_a_service_given_as_a_file_is_told_how_a_layer_is_named(target):
    with FeatureService() as service:
        service.answers["/collections"] = {"collections": []}
        request = PullRequest(f"{service.url}/collections", DistributionKind.LINK, target)
        with pytest.raises(errors.DataError, match="named as features:https"):
            pull(Http(), request, silent)
