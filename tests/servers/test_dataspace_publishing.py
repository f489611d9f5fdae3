# SPDX-License-Identifier: GPL-2.0-or-later
"""Publishing somebody's own inventory."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crm_dataspace_plugin.dataspace.derive import facets_of
from crm_dataspace_plugin.dataspace.embedded import DataSpace
from crm_dataspace_plugin.dataspace.publishing import Unpublishable, collection_id, read_geojson
from tests.servers.data_space_client import Client

SPANISH: list[dict[str, Any]] = [
    {
        "ID": "0001-1N",
        "RECURSO": "COBRE-MOLIBDENO",
        "TIPO_DEPOSITO": "TRANQUE DE RELAVE",
        "ESTADO": "ABANDONADO",
        "VOL": 10,
        "FECHA": "2020-02-01",
        "CUT": "01",
    },
    {
        "ID": "0002-1N",
        "RECURSO": "ORO, PLATA",
        "TIPO_DEPOSITO": "TRANQUE DE RELAVE",
        "ESTADO": "ACTIVO",
        "VOL": 10.5,
        "FECHA": None,
        "CUT": "02",
    },
    {
        "ID": "0003-1N",
        "RECURSO": "HIERRO / UNOBTAINIUM",
        "TIPO_DEPOSITO": "ESPECIAL",
        "ESTADO": None,
        "VOL": None,
        "FECHA": "1986-06-02",
    },
    {
        "ID": "0004-1N",
        "RECURSO": None,
        "TIPO_DEPOSITO": "TRANQUE DE RELAVE",
        "ESTADO": "S/I",
        "VOL": 0,
        "FECHA": None,
        "CUT": "03",
    },
]


def _features(rows: list[dict[str, Any]], ids: tuple[Any, ...] = ()) -> list[dict[str, Any]]:
    made = [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-70.0, -30.0]}, "properties": each}
        for each in rows
    ]
    return [{**each, "id": key} for each, key in zip(made, ids)] if ids else made


@pytest.fixture
def published(ponds: Client) -> Client:
    ponds.space.publish("relaves", "Relaves de Chile", _features(SPANISH))
    return ponds


def test_types_are_inferred_and_every_value_comes_back_as_it_was(published: Client) -> None:
    properties = published.ask("/collections/relaves/schema").json()["properties"]
    assert properties["VOL"]["type"] == "number"
    assert properties["FECHA"]["format"] == "date"
    assert properties["CUT"]["type"] == "string"
    found = published.ask("/collections/relaves/items").json()["features"]
    for given, stored in zip(SPANISH, found):
        assert {name: stored["properties"][name] for name in properties if name not in ("uuid", "geometry")} == {
            "CUT": None,
            **given,
        }
    assert [each["id"] for each in found] == ["1", "2", "3", "4"]
    assert len({each["properties"]["uuid"] for each in found}) == 4


def test_facets_come_from_spanish_columns_and_unknown_words_stay_keywords(published: Client) -> None:
    record = published.ask("/collections/catalogue/items/relaves").json()["properties"]
    assert record["commodity"] == ["Ag", "Au", "Cu", "Fe", "Mo"]
    assert record["facility_type"] == ["tailings-pond"]
    assert record["status"] == ["abandoned", "active"]
    assert record["country"] == ["CL"]
    assert record["synthetic"] is False
    assert record["keywords"] == ["UNOBTAINIUM", "ESPECIAL"]
    found = published.ids("/collections/catalogue/items?q=cobre&commodity=Cu&country=CL")
    assert found == ["relaves"]


def test_what_the_publisher_says_goes_before_what_was_derived(ponds: Client) -> None:
    ponds.space.publish(
        "relaves", "Relaves", _features(SPANISH), {"country": ["AR"], "license": "CC0-1.0", "description": "d"}
    )
    record = ponds.ask("/collections/catalogue/items/relaves").json()
    assert (record["properties"]["country"], record["properties"]["license"]) == (["AR"], "CC0-1.0")
    assert any(each["rel"] == "license" and "zero" in each["href"] for each in record["links"])
    assert ponds.ask("/collections/relaves").json()["license"] == "CC0-1.0"


def test_new_features_count_on_after_the_published_ones(published: Client) -> None:
    body = {"type": "Feature", "geometry": None, "properties": {"ID": "new"}}
    answer = published.write("POST", "/collections/relaves/items", body, media_type="application/geo+json")
    assert answer.json()["id"] == "5"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((10, 20, 30, 40), ["10", "20", "30", "40"]),
        (("a", "b", "c", "d"), ["a", "b", "c", "d"]),
        (("a", None, "a", ""), ["a", "1", "2", "3"]),
        ((1.5, True, 2, "x/y"), ["1", "True", "2", "x/y"]),
        (("2", None, None, None), ["2", "1", "3", "4"]),
        (("x" * 500, "tab\there", 0, -1), ["1", "2", "0", "-1"]),
    ],
)
def test_ids_are_kept_where_they_can_be(ponds: Client, given: tuple[Any, ...], expected: list[str]) -> None:
    ponds.space.publish("relaves", "Relaves", _features(SPANISH, given))
    assert ponds.ids("/collections/relaves/items") == expected
    for each in expected:
        assert ponds.ask(f"/collections/relaves/items/{each.replace('/', '%2F')}").status_code == 200


def test_uuids_are_the_same_when_published_again(published: Client) -> None:
    def uuids() -> list[str]:
        return [each["properties"]["uuid"] for each in published.ask("/collections/relaves/items").json()["features"]]

    before = uuids()
    published.space.publish("relaves", "Relaves de Chile", _features(SPANISH))
    assert uuids() == before


@pytest.mark.parametrize("uuids", [("a", "a"), ("a", None), ("a", 5), ("a", ""), ("a b", "c")])
def test_a_uuid_column_that_is_none_is_kept_under_another_name(ponds: Client, uuids: tuple[Any, Any]) -> None:
    ponds.space.publish("x", "X", _features([{"uuid": each} for each in uuids]))
    found = [each["properties"] for each in ponds.ask("/collections/x/items").json()["features"]]
    assert len({each["uuid"] for each in found} - {None}) == 2
    assert [each["uuid_2"] for each in found] == [each if each is None else str(each) for each in uuids]


MIXED = [
    ([1, "a", None], "string", ["1", "a", None]),
    ([1, 2.5, None], "number", [1.0, 2.5, None]),
    ([True, False, None], "boolean", [True, False, None]),
    ([True, 1, None], "string", ["true", "1", None]),
    ([2**63, 1, None], "string", [str(2**63), "1", None]),
    ([["a", "b"], [1], None], "array", [["a", "b"], [1], None]),
    ([{"a": 1}, [None], None], "string", ['{"a":1}', "[null]", None]),
    ([float("nan"), 1.0, float("inf")], "number", [None, 1.0, None]),
    (["2020-01-01", "2020-01-02T10:00:00Z", None], "string", ["2020-01-01", "2020-01-02T10:00:00Z", None]),
    (["2020-01-01", "soon", ""], "string", ["2020-01-01", "soon", ""]),
    ([None, None, None], "string", [None, None, None]),
]


@pytest.mark.parametrize(("values", "kind", "stored"), MIXED)
def test_mixed_columns_lose_nothing(ponds: Client, values: list[Any], kind: str, stored: list[Any]) -> None:
    ponds.space.publish("x", "X", _features([{"v": each} for each in values]))
    assert ponds.ask("/collections/x/schema").json()["properties"]["v"]["type"] == kind
    assert [each["properties"]["v"] for each in ponds.ask("/collections/x/items").json()["features"]] == stored


def test_odd_column_names_can_be_read_filtered_sorted_and_written(ponds: Client) -> None:
    odd = [
        "ñandú & co",
        "a.b",
        'say "hi"',
        "limit",
        "q",
        "geometry",
        "id",
        "type",
        "properties",
        "$",
        "[0]",
        "back\\slash",
        "100%",
        "<b>",
    ]
    ponds.space.publish("odd", "Odd", _features([dict.fromkeys(odd, f"v{row}") for row in (1, 2)]))
    names = list(ponds.ask("/collections/odd/schema").json()["properties"])
    assert len(names) == len(odd) + 2
    for name in (each for each in names if each not in ("uuid", "limit", "q", "geometry")):
        found = ponds.ask("/collections/odd/items", params={name: "v2", "sortby": f"-{name}"})
        assert [each["id"] for each in found.json()["features"]] == ["2"], name
    flat = ponds.write("PATCH", "/collections/odd/items/1", {"ñandú & co": "new", "type": "x", "id": "y"}, "*")
    assert flat.status_code == 200, flat.text
    assert {name: flat.json()["properties"][name] for name in ("ñandú & co", "type", "id")} == {
        "ñandú & co": "new",
        "type": "x",
        "id": "y",
    }
    assert ponds.ask("/collections/odd/items/1?f=html").status_code == 200


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not a GeoJSON"),
        ("[1, 2]", "not a GeoJSON"),
        ('{"type": "Topology"}', "not a GeoJSON"),
        ('{"type": "FeatureCollection"}', "not a GeoJSON"),
        ('{"type": "FeatureCollection", "features": [5]}', "not a GeoJSON"),
        (
            '{"type": "FeatureCollection", "features": [], "crs": {"properties": {"name": "EPSG::25830"}}}',
            "not in WGS 84",
        ),
        ("\x00\x01", "not a GeoJSON"),
        ("[" * 200_000, "not a GeoJSON"),
    ],
)
def test_a_file_that_cannot_be_published_says_why(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "x.geojson"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Unpublishable, match=said):
        read_geojson(file)


def test_a_file_in_another_encoding_says_so(tmp_path: Path) -> None:
    file = tmp_path / "x.geojson"
    file.write_bytes('{"type": "Feature", "properties": {"a": "ñ"}}'.encode("latin-1"))
    with pytest.raises(Unpublishable, match="utf-8"):
        read_geojson(file)


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Point", "coordinates": [270000, 4793059]},
        {"type": "Point"},
        {"type": "Point", "coordinates": "x"},
        5,
        "x",
        {"coordinates": [1, 2]},
    ],
)
def test_features_with_crooked_geometries_are_refused_whole(ponds: Client, geometry: Any) -> None:
    features = [*_features(SPANISH), {"type": "Feature", "geometry": geometry, "properties": {}}]
    with pytest.raises(Unpublishable):
        ponds.space.publish("crooked", "Crooked", features)
    assert ponds.ask("/collections/crooked").status_code == 404
    assert ponds.ids("/collections/catalogue/items") == ["ponds"]


def test_empty_inventories_and_features_without_geometry_are_fine(ponds: Client) -> None:
    assert ponds.space.publish("none", "None", []) == 0
    empty = {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": []}, "properties": None}
    assert ponds.space.publish("bare", "Bare", [empty, {"type": "Feature"}]) == 2
    assert ponds.ids("/collections/bare/items?bbox=0,0,1,1") == ["1", "2"]


@pytest.mark.parametrize(
    ("title", "identifier"),
    [
        ("Relaves de Chile", "relaves-de-chile"),
        ("Ñuñoa 2025!", "nunoa-2025"),
        ("", "inventory"),
        ("catalogue", "catalogue-data"),
        ("../..", "inventory"),
        ("尾矿", "inventory"),
    ],
)
def test_a_title_becomes_a_short_id(title: str, identifier: str) -> None:
    assert collection_id(title) == identifier


@pytest.mark.parametrize("identifier", ["catalogue", "", "a/b", "a b", "ñ", "x" * 101])
def test_an_id_that_cannot_stand_in_an_address_is_refused(ponds: Client, identifier: str) -> None:
    with pytest.raises(Unpublishable):
        ponds.space.publish(identifier, "X", [])


@pytest.mark.parametrize(
    ("column", "value", "facet", "codes"),
    [
        ("Mineral", "Cu; Zn", "commodity", ["Cu", "Zn"]),
        ("exp_subs_1", "Hulla", "commodity", ["black-coal"]),
        ("SUBSTANCIA", "cobre/ouro", "commodity", ["Au", "Cu"]),
        ("commodities", ["lithium", "tin"], "commodity", ["Li", "Sn"]),
        ("TIPO_INSTALACION", "RELAVE", "facility_type", ["tailings-pond"]),
        ("dep_type", "Escombrera", "facility_type", ["waste-dump"]),
        ("facility_type", "tailings pond", "facility_type", ["tailings-pond"]),
        ("Situação", "abandonada", "status", ["abandoned"]),
        ("mine_status", "Abandonada", "status", ["abandoned"]),
        ("PAIS", "España", "country", ["ES"]),
        ("country_code", "PT", "country", ["PT"]),
        ("notes", "cobre", "commodity", []),
        ("status", "who knows", "status", []),
    ],
)
def test_columns_are_recognised_by_tolerant_names(column: str, value: Any, facet: str, codes: list[str]) -> None:
    assert facets_of([{column: value, "other": 5}], "x")[facet] == codes


def test_a_published_database_keeps_corrections_when_the_demo_is_published_again(tmp_path: Path) -> None:
    space = DataSpace(str(tmp_path / "space.db"))
    space.publish_demo()
    space.start()
    client = Client(space)
    path = "/collections/facilities/items/f-000001"
    client.write("PATCH", path, {"remarks": "kept"}, client.revision(path))
    space.publish_demo()
    assert client.ask(path).json()["properties"]["remarks"] == "kept"
    space.stop()


def test_a_real_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    file = tmp_path / "bom.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": _features(SPANISH)}), encoding="utf-8-sig")
    assert len(read_geojson(file)) == 4


def test_a_patch_finds_its_way_among_properties_called_like_members_of_geojson(ponds: Client) -> None:
    ponds.space.publish("odd", "Odd", _features([{"properties": 1, "type": "dump", "id": "own", "name": "old"}]))
    one = "/collections/odd/items/1"
    for body in (
        {"properties": {"name": "a"}},
        {"type": "Feature", "id": "1", "properties": {"name": "b"}},
        {"properties": 2, "type": "heap"},  # flat: no property holds an object
    ):
        assert ponds.write("PATCH", one, body, ponds.revision(one)).status_code == 200
    after = ponds.ask(one).json()["properties"]
    del after["uuid"]
    assert after == {"properties": 2, "type": "heap", "id": "own", "name": "b"}
