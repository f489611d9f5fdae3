# SPDX-License-Identifier: GPL-2.0-or-later
"""Searching a collection of the data space over HTTP."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.servers.data_space_client import Client
from tests.servers.photo_sending import CONTENT, SHA256, append, begin, rights

ITEMS = "/collections/ponds/items"


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        pytest.param("", [1, 2, 3, 4, 5], id="everything in the order of publication"),
        pytest.param("bbox=-7,43,-5.8,43.3", [1, 5], id="box, and what has no place"),
        pytest.param("bbox=-7,43,-1000,-5,44,1000", [1, 2, 5], id="box with heights"),
        pytest.param("bbox=179,-20,-179,-15", [3, 4, 5], id="across the antimeridian"),
        pytest.param("bbox=-180,-90,180,90", [1, 2, 3, 4, 5], id="the whole globe"),
        pytest.param("bbox=-6,43.2,-6,43.2", [1, 5], id="a box that is the point itself"),
        pytest.param("datetime=2019-05-01", [1, 3, 5], id="a day, and what has no time"),
        pytest.param("datetime=2020-01-01/2021-06-30", [2, 3, 4, 5], id="interval; 23:30+02:00 is still the 30th UTC"),
        pytest.param("datetime=../2019-12-31T23:59:59Z", [1, 3, 5], id="open start"),
        pytest.param("datetime=2021-06-30T21:30:00Z/..", [2, 3, 5], id="open end touches the moment itself"),
        pytest.param("q=aguila", [1], id="words without accents and case"),
        pytest.param("q=AGUILA balsa", [1], id="all words, any order"),
        pytest.param("q=aguila norte", [], id="all words, one missing"),
        pytest.param("q=aguila,norte", [1, 2], id="alternatives"),
        pytest.param("q=Fiji east,lost", [3, 5], id="alternatives of several words"),
        pytest.param("ids=p-0005,p-0001,nobody", [1, 5], id="ids"),
        pytest.param("ids=", [], id="no id matches none"),
        pytest.param("name=Escombrera, norte", [2], id="a text with a comma is one value"),
        pytest.param("height=30", [2], id="a real written as integer"),
        pytest.param("year=1990", [3], id="integer"),
        pytest.param("restored=true", [1], id="true"),
        pytest.param("restored=false", [2, 5], id="false is not null"),
        pytest.param("commodity=Cu,coal", [1, 2], id="any of a list"),
        pytest.param("commodity=Au", [1, 3], id="one of a list"),
        pytest.param("inspected=2020-01-01T00:00:00Z", [4], id="date-time as written"),
        pytest.param("sortby=-height", [2, 1, 5, 3, 4], id="descending, null last"),
        pytest.param("sortby=height", [3, 5, 1, 2, 4], id="ascending, null last"),
        pytest.param("sortby=%2Bname", [1, 2, 3, 4, 5], id="plus"),
        pytest.param("sortby=restored,-year", [5, 2, 1, 3, 4], id="two keys"),
        pytest.param("sortby=-id&limit=2", [5, 4], id="by id"),
        pytest.param("commodity=Au&bbox=-7,43,-5,44&q=balsa", [1], id="all at once"),
        pytest.param("limit=2&offset=3", [4, 5], id="second page"),
        pytest.param("offset=99999999999999999999", [], id="far beyond the end"),
        pytest.param("limit=99999999999999999999", [1, 2, 3, 4, 5], id="a limit too large is capped"),
        pytest.param("crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84", [1, 2, 3, 4, 5], id="the one system"),
    ],
)
def test_a_search_returns_exactly_what_matches(read_only_ponds: Client, query: str, numbers: list[int]) -> None:
    answer = read_only_ponds.ask(f"{ITEMS}?{query}")
    assert answer.status_code == 200, answer.text
    page = answer.json()
    assert [int(each["id"][2:]) for each in page["features"]] == numbers
    assert page["numberReturned"] == len(numbers)
    if "limit=2" not in query and "offset" not in query:
        assert page["numberMatched"] == len(numbers)


@pytest.mark.parametrize(
    "query",
    [
        "color=red",
        "limit=0",
        "limit=-1",
        "limit=ten",
        "limit=1e3",
        "limit=",
        "offset=-1",
        "bbox=1,2,3",
        "bbox=a,b,c,d",
        "bbox=nan,0,1,1",
        "bbox=0,inf,1,1",
        "bbox=0,10,1,5",
        "bbox=0,0,200,1",
        "bbox=",
        "datetime=yesterday",
        "datetime=/",
        "datetime=../..",
        "datetime=2021-01-01/2020-01-01",
        "datetime=2021-13-01",
        "datetime=2021-02-30",
        "datetime=1/2/3",
        "sortby=nothing",
        "sortby=",
        "year=many",
        "year=1.5",
        "year=99999999999999999999",
        "height=NaN",
        "height=tall",
        "restored=maybe",
        "limit=1&limit=2",
        "f=xml",
        "crs=EPSG:3857",
        "bbox-crs=EPSG:3857",
        "facets=true",
        "filter=year>1",
        "q=%FF",
        "%00=1",
        "datetime=0001-01-01T00:00:00%2B23:00",
        "limit=%D9%A1%D9%A0",
    ],
)
def test_a_parameter_that_is_not_understood_is_refused_with_a_sentence(read_only_ponds: Client, query: str) -> None:
    answer = read_only_ponds.ask(f"{ITEMS}?{query}")
    assert answer.status_code == 400
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["status"] == 400
    assert answer.json()["title"]


@pytest.mark.parametrize("path", ["/", "/conformance", "/api", "/collections", "/collections/ponds", f"{ITEMS}/p-0001"])
def test_unknown_parameters_are_refused_everywhere(read_only_ponds: Client, path: str) -> None:
    assert read_only_ponds.ask(path).status_code == 200
    assert read_only_ponds.ask(f"{path}?unknown=1").status_code == 400


def test_following_next_visits_everything_once_and_keeps_every_parameter(read_only_ponds: Client) -> None:
    url = f"{ITEMS}?limit=2&sortby=-name&q=a,o,e&bbox=-180,-90,180,90"
    seen: list[str] = []
    for _page in range(10):
        page = read_only_ponds.ask(url).json()
        seen += [each["id"] for each in page["features"]]
        following = [each["href"] for each in page["links"] if each["rel"] == "next"]
        if not following:
            break
        asked = parse_qs(urlsplit(following[0]).query)
        assert (asked["sortby"], asked["q"], asked["bbox"]) == (["-name"], ["a,o,e"], ["-180,-90,180,90"])
        url = following[0].removeprefix(read_only_ponds.space.url)
    assert seen == [f"p-{number:04d}" for number in (5, 4, 3, 2, 1)]


def test_prev_leads_back_to_the_first_page(read_only_ponds: Client) -> None:
    page = read_only_ponds.ask(f"{ITEMS}?limit=2&offset=3").json()
    back = next(each["href"] for each in page["links"] if each["rel"] == "prev")
    assert parse_qs(urlsplit(back).query) == {"limit": ["2"], "offset": ["1"]}


def test_a_polygon_is_found_by_its_shape_not_by_its_envelope(ponds: Client) -> None:
    corner = [[[0, 0], [10, 0], [0, 10], [0, 0]]]
    holed = [[[20, 0], [30, 0], [30, 10], [20, 10], [20, 0]], [[22, 2], [28, 2], [28, 8], [22, 8], [22, 2]]]
    shapes = [corner, holed]
    features = [
        {"id": str(n), "geometry": {"type": "Polygon", "coordinates": each}} for n, each in enumerate(shapes, 1)
    ]
    ponds.space.publish("shapes", "Shapes", features)
    found = {
        box: ponds.ids(f"/collections/shapes/items?bbox={box}")
        for box in ("8,8,9,9", "2,2,3,3", "24,4,25,5", "21,1,23,3")
    }
    assert found == {"8,8,9,9": [], "2,2,3,3": ["1"], "24,4,25,5": [], "21,1,23,3": ["2"]}


def test_a_feature_has_a_strong_etag_and_is_not_sent_again(read_only_ponds: Client) -> None:
    first = read_only_ponds.ask(f"{ITEMS}/p-0001")
    revision = first.headers["ETag"]
    assert revision.startswith('"1-')
    again = read_only_ponds.ask(f"{ITEMS}/p-0001", headers={"If-None-Match": revision})
    assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", revision)
    assert read_only_ponds.ask(f"{ITEMS}/p-0001", headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/collections/none",
        "/collections/none/items",
        f"{ITEMS}/p-9999",
        f"{ITEMS}/p-0001/x",
        "/collections/ponds/x",
        f"{ITEMS}/..%2F..%2Fetc%2Fpasswd",
        "/../../etc/passwd",
        "//etc/passwd",
        f"{ITEMS}/p-0001/journal/x",
        f"{ITEMS}/%00",
        f"{ITEMS}/p-9999/journal",
        "/collections/%27%20OR%201=1--/items",
    ],
)
def test_what_is_not_there_is_404(read_only_ponds: Client, path: str) -> None:
    answer = read_only_ponds.ask(path)
    assert answer.status_code == 404
    assert answer.json()["title"]


def test_head_tells_the_length_without_a_body(read_only_ponds: Client) -> None:
    head = read_only_ponds.send("HEAD", f"{ITEMS}/p-0001")
    assert head.content == b""
    assert int(head.headers["Content-Length"]) == len(read_only_ponds.ask(f"{ITEMS}/p-0001").content)


def test_options_names_the_writes_only_where_they_are_possible(demo: Client) -> None:
    def allowed(path: str) -> str:
        return demo.send("OPTIONS", path).headers["Allow"]

    assert allowed("/collections/facilities/items") == "GET, HEAD, OPTIONS, POST"
    assert allowed("/collections/facilities/items/f-000001") == "GET, HEAD, OPTIONS, PUT, PATCH, DELETE"
    assert allowed("/collections/settlements/items") == "GET, HEAD, OPTIONS"
    assert allowed("/collections/facilities-asturias/items/f-000001") == "GET, HEAD, OPTIONS"
    assert allowed("/collections/catalogue/items") == "GET, HEAD, OPTIONS"


def test_the_schema_says_types_roles_units_and_code_lists(demo: Client) -> None:
    properties = demo.ask("/collections/facilities/schema").json()["properties"]
    assert properties["uuid"]["x-ogc-role"] == "uuid"
    assert properties["geometry"] == {"format": "geometry-polygon", "x-ogc-role": "primary-geometry"}
    assert properties["facility_type"]["x-codelist"] == "facility_type"
    assert properties["area_m2"] == {"type": "number", "title": "Area", "x-ogc-unit": "m2"}
    assert properties["closed_on"]["format"] == "date"
    assert properties["last_inspection"]["format"] == "date-time"
    assert properties["commodity"]["type"] == "array"
    assert "geometry" not in demo.ask("/collections/assays/schema").json()["properties"]


def test_a_regional_view_shows_the_same_features_and_no_others(demo: Client) -> None:
    view = demo.ask("/collections/facilities-asturias/items?limit=10000").json()
    whole = demo.ask("/collections/facilities/items?limit=10000&region=Asturias").json()
    assert view["numberMatched"] > 0
    assert [each["id"] for each in view["features"]] == [each["id"] for each in whole["features"]]
    other = demo.ids("/collections/facilities-lapland/items?limit=1")[0]
    assert demo.ask(f"/collections/facilities-asturias/items/{other}").status_code == 404


def test_the_interface_document_names_every_path_and_parameter_that_works(demo: Client) -> None:
    document = demo.ask("/api").json()
    for path in document["paths"]:
        real, headers = path, {}
        if "{featureId}" in path:
            items = path.split("/{featureId}")[0]
            real = path.replace("{featureId}", demo.ids(f"{items}?limit=1")[0])
        if "/photos" in path:  # which only those see who may write
            headers = rights(demo)
        if "{sha256}" in path:
            at = real.replace("{sha256}", SHA256)
            begin(demo, at.rpartition("/")[0])
            append(demo, 0, CONTENT, at)
            real = at
        assert demo.ask(real, headers=headers).status_code == 200, path
    named = document["paths"]["/collections/facilities/items"]["get"]["parameters"]
    refused = demo.ask("/collections/facilities/items?no=1").json()["detail"]
    assert all(each["name"] in refused for each in named)
