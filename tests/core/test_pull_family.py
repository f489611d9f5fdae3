# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers pulled with what belongs to them: only the assays of the pulled facilities, and the relation with them."""

from __future__ import annotations

import sqlite3

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind, Record
from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy, require_own_tables
from crm_dataspace_plugin.core.field_copy.relations import Relation, read_relations
from crm_dataspace_plugin.core.field_copy.source import read_source, read_sources
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.belonging import Belonging, key_of
from crm_dataspace_plugin.core.pull.family.family import chosen, family, pull_family
from crm_dataspace_plugin.core.pull.family.offer import OWN_ID, ChildOffer
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.dataspace.embedded import DataSpace
from tests.servers.arcgis_layer import EsriLayer, column, serve_service
from tests.servers.feature_service import FeatureService

ARCGIS, FEATURES = DistributionKind.ARCGIS, DistributionKind.FEATURES


def http():
    return Http(sleep=lambda _seconds: None)


@pytest.fixture
def target(tmp_path):
    return tmp_path / "copy.gpkg"


def relations(path):
    with open_field_copy(path) as connection:
        return read_relations(connection)


def rows(path, query):
    with open_field_copy(path) as connection:
        return [tuple(each) for each in connection.execute(query)]


def relationship(number, table, field, role="Origin", many="OneToMany"):
    told = {"id": number, "name": "has", "relatedTableId": table, "keyField": field}
    return {**told, "role": f"esriRelRole{role}", "cardinality": f"esriRelCardinality{many}"}


def sites(**more):
    return EsriLayer(**{"told": {"relationships": [relationship(4, 1, "site")]}, **more})


def assays(**more):
    features = [{"attributes": {"OBJECTID": n, "SiteId": f"Site {n % 30}", "Cu": n / 2}} for n in range(1, 91)]
    columns = [column("OBJECTID", "OID"), column("SiteId"), column("Cu", "Double")]
    told = {"relationships": [relationship(4, 0, "SiteId", "Destination")]}
    made = {"number": 1, "name": "Assays", "geometry": "", "features": features, "columns": columns, "told": told}
    return EsriLayer(**{**made, **more})


def request_for(url, path, **more):
    return PullRequest(url, ARCGIS, path, **{"layer": "heaps", **more})


def test_the_children_of_an_arcgis_layer_are_offered_with_both_fields(server, target):
    url = serve_service(server, sites(), assays())
    (offer,) = family(http(), request_for(url + "/0", target), silent)
    assert (offer.name, offer.title, offer.kind, offer.url) == ("Assays", "Assays", ARCGIS, url + "/1")
    assert (offer.parent_field, offer.child_field) == ("Site", "SiteId")  # as the fields are spelled


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(relationship(4, 1, "Site", "Destination"), id="the layer is the child"),
        pytest.param(relationship(4, 1, "Site", many="ManyToMany"), id="many to many"),
        pytest.param(relationship(4, 9, "Site"), id="a table that is not published"),
        pytest.param(relationship(4, 1, "Nothing"), id="a field that is not there"),
        pytest.param({"id": 4, "relatedTableId": "one"}, id="no number"),
        pytest.param("has", id="no object"),
    ],
)
def test_what_cannot_come_along_is_not_offered(server, target, told):
    url = serve_service(server, sites(told={"relationships": [told]}), assays())
    assert family(http(), request_for(url + "/0", target), silent) == ()


def test_only_the_children_of_the_pulled_features_come_and_the_relation_is_kept(server, target):
    table = assays()
    url = serve_service(server, sites(), table)
    request = request_for(url + "/0", target, filter="Site IN ('Site 3', 'Site 4')")
    parent, child = pull_family(http(), request, family(http(), request, silent), silent)
    assert (parent.layer, parent.pulled) == ("heaps", 2)
    # the sites 3 and 4 of 30 have an assay in each of the three rounds of thirty
    assert (child.layer, child.pulled) == ("assays", 6)
    assert rows(target, "SELECT OBJECTID FROM assays ORDER BY 1") == [(3,), (4,), (33,), (34,), (63,), (64,)]
    assert relations(target) == [Relation("heaps.assays", "heaps", "Site", "assays", "SiteId", "Assays")]
    assert {each["where"] for each in table.asked} == {"SiteId IN ('Site 3','Site 4')"}


def test_a_server_that_takes_no_condition_is_asked_for_all(server, target):
    refusal = {"error": {"code": 400, "message": "'Invalid query parameters'"}}
    url = serve_service(server, sites(), assays(answers=[refusal, refusal]))
    request = request_for(url + "/0", target, filter="Site = 'Site 3'")
    _, child = pull_family(http(), request, family(http(), request, silent), silent)
    assert child.pulled == 3


def test_a_child_has_a_source_of_its_own_and_the_record_of_its_parent(server, target):
    url = serve_service(server, sites(), assays())
    request = request_for(url + "/0", target, record=Record("r-1", "NRW", "Heaps of Wales", licence="OGL-UK-3.0"))
    pull_family(http(), request, family(http(), request, silent), silent)
    with open_field_copy(target) as connection:
        found = read_source(connection, "assays")
    assert (found.title, found.record_id, found.licence, found.url) == ("Assays", "r-1", "OGL-UK-3.0", url + "/1")


def test_the_parent_stays_when_a_child_fails_and_says_so(server, target):
    broken = {"error": {"code": 500, "message": "Error performing query"}}
    url = serve_service(server, sites(), assays(answers=[broken] * 4))
    request = request_for(url + "/0", target)
    (parent,) = pull_family(http(), request, family(http(), request, silent), silent)
    assert parent.pulled == 25
    assert "“Assays”, which belongs to it, was not pulled" in parent.reasons[0]
    assert [each[0] for each in rows(target, "SELECT layer FROM crm_source")] == ["heaps"]
    assert relations(target) == []


def test_cancelling_a_child_leaves_the_parent_whole(server, target):
    url = serve_service(server, sites(), assays())
    request = request_for(url + "/0", target)
    offers = family(http(), request, silent)

    def cancel_at_the_child(_fraction, _words):
        if target.exists():
            raise errors.Cancelled

    with pytest.raises(errors.Cancelled):
        pull_family(http(), request, offers, cancel_at_the_child)
    assert rows(target, "SELECT count(*) FROM heaps") == [(25,)]
    assert list(target.parent.iterdir()) == [target]


def test_pulling_a_family_again_replaces_it(server, target):
    url = serve_service(server, sites(), assays())
    request = request_for(url + "/0", target)
    for _ in range(2):
        _, child = pull_family(http(), request, family(http(), request, silent), silent)
    assert child.layer == "assays"
    assert len(relations(target)) == 1


def test_the_children_of_another_layer_get_a_table_of_their_own(server, target):
    url = serve_service(server, sites(), assays())
    for layer in ("heaps", "ponds"):
        request = request_for(url + "/0", target, layer=layer, filter="Site = 'Site 3'")
        pull_family(http(), request, family(http(), request, silent), silent)
    assert [(each.parent, each.child) for each in relations(target)] == [("heaps", "assays"), ("ponds", "ponds_assays")]


def test_no_parents_no_children(server, target):
    url = serve_service(server, sites(), assays())
    request = request_for(url + "/0", target, filter="Site = 'nowhere'")
    _, child = pull_family(http(), request, family(http(), request, silent), silent)
    assert child.pulled == 0


def reference(**more):
    return {"type": "string", "x-ogc-role": "reference", **more}


@pytest.fixture
def service():
    with FeatureService() as running:
        heaps = [{"type": "Feature", "id": f"h{n}", "geometry": None, "properties": {"code": n}} for n in range(4)]
        running.add_collection("heaps", heaps, {"properties": {"code": {"type": "integer"}}})
        running.answers["/conformance"] = {"conformsTo": ["http://x/conf/schemas"]}
        running.answers["/collections"] = {"collections": [{"id": "heaps"}, {"id": "assays", "title": "All assays"}]}
        yield running


def add_assays(service, definition, value):
    features = [{"type": "Feature", "id": n, "geometry": None, "properties": {"heap": value(n)}} for n in range(12)]
    service.add_collection("assays", features, {"properties": {"heap": definition, "Cu": {"type": "number"}}})
    return service.url + "/collections/heaps"


@pytest.mark.parametrize(
    "definition",
    [
        pytest.param(reference(**{"x-ogc-collectionId": "heaps"}), id="a collection"),
        pytest.param(reference(**{"x-ogc-collectionId": ["other", "heaps"]}), id="one of several"),
        pytest.param(
            reference(**{"x-ogc-uriTemplate": "https://h.example/collections/heaps/items/{resourceId}"}),
            id="a template",
        ),
    ],
)
def test_a_reference_is_by_the_features_id(service, target, definition):
    url = add_assays(service, definition, lambda n: f"h{n % 6}")
    request = PullRequest(url, FEATURES, target, filter="code < 2")
    offers = family(http(), request, silent)
    assert [(each.title, each.parent_field, each.child_field) for each in offers] == [("All assays", OWN_ID, "heap")]
    _, child = pull_family(http(), request, offers, silent)
    assert child.pulled == 4  # of twelve, two each of h0 and h1
    assert relations(target) == [Relation("heaps.assays", "heaps", "crm_id", "assays", "heap", "All assays")]


def test_a_service_may_name_the_property_referred_to(service, target):
    named = {"x-ogc-collectionId": "heaps", "x-referenced-property": "code"}
    url = add_assays(service, {**reference(**named), "type": "integer"}, lambda n: n % 6)
    request = PullRequest(url, FEATURES, target)
    _, child = pull_family(http(), request, family(http(), request, silent), silent)
    assert child.pulled == 8
    assert relations(target)[0].parent_field == "code"


def test_a_service_that_understands_filters_is_asked_for_the_children_only(service, target):
    service.answers["/conformance"] = {
        "conformsTo": [f"http://x/conf/{each}" for each in ("schemas", "cql2-text", "filter", "features-filter")]
    }
    url = add_assays(service, reference(**{"x-ogc-collectionId": "heaps"}), lambda n: f"h{n % 6}")
    request = PullRequest(url, FEATURES, target)
    pull_family(http(), request, family(http(), request, silent), silent)
    asked = [query.get("filter") for _, path, query, _ in service.asked if path == "/collections/assays/items"]
    assert "(heap IN ('h0','h1','h2','h3'))" in asked


@pytest.mark.parametrize(
    "definition",
    [
        {"type": "string"},
        {"type": "string", "x-ogc-role": "reference"},
        reference(**{"x-ogc-collectionId": "ponds"}),
        reference(**{"x-ogc-collectionId": 5}),
        "reference",
    ],
    ids=str,
)
def test_what_does_not_refer_to_the_layer_is_not_offered(service, target, definition):
    url = add_assays(service, definition, str)
    assert family(http(), PullRequest(url, FEATURES, target), silent) == ()


def test_a_service_without_schemas_is_asked_once_only(service, target):
    service.answers["/conformance"] = {"conformsTo": ["http://x/conf/core"]}
    url = add_assays(service, reference(**{"x-ogc-collectionId": "heaps"}), str)
    assert family(http(), PullRequest(url, FEATURES, target), silent) == ()
    assert [path for _, path, _, _ in service.asked] == ["/conformance"]


def test_a_file_knows_no_relations(target):
    assert family(http(), PullRequest("/x.geojson", DistributionKind.GEOJSON, target), silent) == ()


@pytest.fixture(scope="module")
def demo():
    space = DataSpace()
    space.publish_demo()
    space.start()
    yield space
    space.stop()


@pytest.mark.parametrize("name", ["facilities", "facilities-asturias"])
def test_the_assays_of_the_demo_come_with_their_facilities(demo, target, name):
    area = "POLYGON((-7.5 42.5,-4.5 42.5,-4.5 44,-7.5 44,-7.5 42.5))"
    request = PullRequest(f"{demo.url}/collections/{name}", FEATURES, target, layer="facilities", area_wkt=area)
    offers = family(http(), request, silent)
    assert [each.name for each in offers] == ["assays"]
    parent, child = pull_family(http(), request, offers, silent)
    assert parent.pulled > 0
    assert child.pulled > parent.pulled
    lonely = "SELECT count(*) FROM assays WHERE facility_id NOT IN (SELECT site_id FROM facilities)"
    assert rows(target, lonely) == [(0,)]
    assert relations(target)[0].parent_field == "site_id"


OFFERS = [ChildOffer(name, name, ARCGIS, "u", "a", "b") for name in ("Assays", "Photos")]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("", []),
        (" ; ", []),
        ("*", ["Assays", "Photos"]),
        ("photos", ["Photos"]),
        (" Photos;assays;photos", ["Photos", "Assays"]),
    ],
)
def test_children_are_chosen_by_their_names(names, expected):
    assert [each.name for each in chosen(OFFERS, names)] == expected


def test_a_child_that_is_not_offered_is_named():
    with pytest.raises(errors.DataError, match="No “drill holes” belongs to the layer; what does: Assays, Photos"):
        chosen(OFFERS, "assays;drill holes")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (5, 5.0),
        (5, "5"),
        ("{0A1B2C3D-0000-1111-2222-333344445555}", "0a1b2c3d-0000-1111-2222-333344445555"),
        (2**53 + 1, str(2**53 + 1)),
    ],
)
def test_the_same_key_may_be_written_in_two_ways(one, two):
    assert key_of(one) == key_of(two)


@pytest.mark.parametrize(("one", "two"), [("a", "A"), ("05", 5), (5.5, 5), (2**53, 2**53 + 1), ("", "None")])
def test_other_keys_differ(one, two):
    assert key_of(one) != key_of(two)


def test_keys_are_quoted_and_too_many_are_not_sent():
    assert Belonging("p", "a", "b", ("O'Neill", 5)).condition() == "b IN ('O''Neill',5)"
    assert Belonging("p", "a", "b", tuple(range(1000))).condition() == ""
    assert Belonging("p", "a", "b) OR (1=1", (1,)).condition() == ""


def test_a_field_copy_of_an_older_version_takes_a_family(server, target):
    url = serve_service(server, sites(), assays())
    pull(http(), request_for(url + "/0", target, layer="old"), silent)
    connection = sqlite3.connect(target)
    connection.execute("DROP TABLE crm_relation")
    connection.commit()
    connection.close()
    assert relations(target) == []
    connection = connect(target)
    require_own_tables(connection, target)
    connection.close()
    request = request_for(url + "/0", target)
    pull_family(http(), request, family(http(), request, silent), silent)
    assert [each.name for each in relations(target)] == ["heaps.assays"]


def test_a_relation_whose_column_is_gone_is_not_told(server, target):
    url = serve_service(server, sites(), assays())
    request = request_for(url + "/0", target)
    pull_family(http(), request, family(http(), request, silent), silent)
    other = EsriLayer(number=7, columns=[column("OBJECTID", "OID")], features=[{"attributes": {"OBJECTID": 1}}])
    pull(http(), request_for(other.serve(server), target), silent)  # another layer under the parent's name
    assert relations(target) == []
    with open_field_copy(target) as connection:
        assert {each.layer for each in read_sources(connection)} == {"heaps", "assays"}
