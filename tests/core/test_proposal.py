# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals: made instead of sending, read by another installation, decided value by value."""

from __future__ import annotations

import copy as copies
import json
import random
from pathlib import Path

import pytest

from crm_dataspace_plugin.core.errors import DataError, DataSpaceError
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.sync.journal import verify_journal
from crm_dataspace_plugin.core.sync.proposal import reading
from crm_dataspace_plugin.core.sync.proposal.comparing import Standing, compare
from crm_dataspace_plugin.core.sync.proposal.document import as_document, write_proposal
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState
from crm_dataspace_plugin.core.sync.proposal.making import Proposing, make_proposal
from crm_dataspace_plugin.core.sync.proposal.reading import parse_proposal, read_proposal
from crm_dataspace_plugin.core.sync.proposal.taking import Decision, take
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from tests.core.sync_world import LAYER, Copy, Space, World, counts, pulled, square

SCHEMA = Path(__file__).resolve().parents[2] / "resources" / "proposal.schema.json"


@pytest.fixture(scope="module")
def space():
    space = Space()
    yield space
    space.stop()


@pytest.fixture(scope="module")
def original(space, tmp_path_factory):
    path = tmp_path_factory.mktemp("copies") / "original.gpkg"
    pulled(space.url, path)
    return path


@pytest.fixture()
def field(original, tmp_path):
    """The technician's copy, with changes of all kinds."""
    path = tmp_path / "field.gpkg"
    path.write_bytes(original.read_bytes())
    copy = Copy(path)
    copy.edit("Heap 1", status="closed", area_m2=7.5, crm_reason="survey 12 Nov", crm_certainty="likely")
    copy.edit("Heap 2", geometry=square(7.0))
    copy.edit("Heap 3", remarks="")
    copy.add(name="New heap", status="active")
    copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    return copy


@pytest.fixture()
def office(original, tmp_path):
    """The owner's copy."""
    path = tmp_path / "office.gpkg"
    path.write_bytes(original.read_bytes())
    return Copy(path)


def made(copy, **options):
    with copy.opened() as connection:
        return make_proposal(connection, LAYER, Proposing(author="Ana", reason="campaign", **options))


def opened_document(copy):
    """The document of a proposal without its seal, so that a test can change it."""
    document = as_document(made(copy))
    del document["proposal"]["seal"]
    return document


def compared(copy, proposal):
    with copy.opened() as connection:
        layer = WorkingLayer(connection, read_source(connection, LAYER))
        return {(each.label, each.field): each for each in compare(proposal, layer)}


def taken(copy, proposal, *decisions):
    with copy.opened() as connection:
        return take(WorkingLayer(connection, read_source(connection, LAYER)), proposal, decisions, "Olga")


def decided(proposal, state=EditorialState.ACCEPTED, only=lambda label, field: True):
    return [
        Decision(each.uuid, name, state)
        for each in proposal.features
        for name in (each.ours if each.kind.value == "update" else ["@feature"])
        if only(each.label, name)
    ]


def test_a_proposal_comes_back_from_its_file_as_it_was_written(field, tmp_path):
    proposal = made(field)
    write_proposal(tmp_path / "p.geojson", proposal)
    assert read_proposal(tmp_path / "p.geojson") == proposal
    assert [each.kind.value for each in proposal.features] == ["update", "update", "update", "insert", "delete"]


def test_making_a_proposal_sends_nothing_and_leaves_the_changes_where_they_are(field, space):
    changes = f"SELECT name, status, area_m2, geom, crm_reason FROM {LAYER}"
    before = space.features(), field.sql(changes)
    made(field)
    assert (space.features(), field.sql(changes)) == before and field.journal() == []


def test_a_written_file_follows_the_published_schema(field):
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema)
    document = json.loads(json.dumps(as_document(made(field))))
    checker.validate(document)
    document["features"][0]["properties"]["change"] = "replace"
    assert not checker.is_valid(document)


def test_any_gis_shows_where_something_is_to_change(field, tmp_path):
    from osgeo import ogr

    write_proposal(tmp_path / "p.geojson", made(field))
    opened = ogr.Open(str(tmp_path / "p.geojson"))
    layer = opened.GetLayer()
    assert layer.GetFeatureCount() == 5
    names = {each.GetField("label"): each.GetGeometryRef().GetGeometryName() for each in layer}
    assert names == dict.fromkeys(["Heap 0", "Heap 1", "Heap 2", "Heap 3", "New heap"], "POLYGON")


def test_each_value_stands_beside_what_is_here(field, office):
    office.edit("Heap 1", status="abandoned", area_m2=7.5)
    found = compared(office, made(field))
    told = {key: (each.base, each.proposed, each.here, each.standing.value) for key, each in found.items()}
    assert told[("Heap 1", "status")] == ("active", "closed", "abandoned", "conflict")
    assert told[("Heap 1", "area_m2")] == (1001.5, 7.5, 7.5, "there already")
    assert told[("Heap 3", "remarks")] == (None, "", None, "applies")
    assert found[("Heap 2", "@geometry")].standing is Standing.APPLIES
    assert found[("New heap", "@feature")].standing is Standing.APPLIES
    assert found[("Heap 0", "@feature")].standing is Standing.APPLIES


def test_what_is_accepted_is_a_change_here_with_its_reason_and_author(field, office):
    proposal = made(field)
    result = taken(office, proposal, *decided(proposal))
    assert (result.accepted, result.rejected, result.left) == (6, 0, 0)
    assert result.answer.state is EditorialState.ACCEPTED
    assert office.value("Heap 1", "status") == "closed" and office.value("Heap 3", "remarks") == ""
    assert office.value("Heap 1", "crm_reason") == "survey 12 Nov (proposed by Ana)"
    assert office.value("Heap 2", "crm_reason") == "campaign (proposed by Ana)"
    assert office.value("Heap 1", "crm_certainty") == "likely"
    assert office.sql(f"SELECT count(*) FROM {LAYER} WHERE name = 'Heap 0'") == [(0,)]
    assert office.value("New heap", "crm_uuid") == field.value("New heap", "crm_uuid")


def test_one_value_can_be_taken_and_the_other_refused_with_a_note(field, office):
    proposal = made(field)
    (one,) = [each for each in proposal.features if each.label == "Heap 1"]
    decisions = (
        Decision(one.uuid, "status", EditorialState.ACCEPTED),
        Decision(one.uuid, "area_m2", EditorialState.REJECTED, "measured at the crest"),
    )
    result = taken(office, proposal, *decisions)
    assert (office.value("Heap 1", "status"), office.value("Heap 1", "area_m2")) == ("closed", 1001.5)
    assert (result.accepted, result.rejected, result.left) == (1, 1, 4)
    assert result.answer.state is EditorialState.FOR_REVIEW
    (answered,) = [each for each in result.answer.features if each.label == "Heap 1"]
    assert (answered.verdicts["area_m2"].note, answered.verdicts["area_m2"].by) == ("measured at the crest", "Olga")
    rows = [row[:2] + row[4:] for row in office.journal()]
    assert rows == [
        ("accept", "status", "Olga", "survey 12 Nov (proposed by Ana)"),
        ("decline", "area_m2", "Olga", "measured at the crest"),
    ]
    with office.opened() as connection:
        assert verify_journal(connection).intact


def test_the_verdicts_go_back_in_the_file_and_are_read_there(field, office, tmp_path):
    proposal = made(field)
    query = decided(proposal, EditorialState.QUERY, lambda label, name: label == "Heap 2")
    answer = taken(office, proposal, *query).answer
    write_proposal(tmp_path / "back.geojson", answer)
    back = read_proposal(tmp_path / "back.geojson")
    assert back == answer and back.id == proposal.id and back.state is EditorialState.QUERY
    assert compared(field, back)[("Heap 2", "@geometry")].verdict.state is EditorialState.QUERY


def test_a_proposal_taken_twice_changes_nothing_the_second_time(field, office):
    proposal = made(field)
    taken(office, proposal, *decided(proposal))
    before = office.sql(f"SELECT * FROM {LAYER}")
    assert {each.standing for each in compared(office, proposal).values()} == {Standing.THERE}
    taken(office, proposal, *decided(proposal))
    assert office.sql(f"SELECT * FROM {LAYER}") == before


def test_what_was_accepted_is_sent_by_the_next_sync(tmp_path):
    space = Space()
    try:
        field, office = World(space, tmp_path / "a.gpkg"), World(space, tmp_path / "b.gpkg")
        field.copy.edit("Heap 1", status="closed")
        field.copy.add(name="New heap", status="active")
        proposal = made(field.copy)
        taken(office.copy, proposal, *decided(proposal))
        assert counts(office.sync(author="Olga")) == {"sent": 1, "created": 1}
        assert space.named("Heap 1")[0]["properties"]["status"] == "closed"
        assert len(space.named("New heap")) == 1
        field.sync()  # the technician's own changes are there already
        assert len(space.named("New heap")) == 1 and counts(field.sync()) == {}
    finally:
        space.stop()


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [("haunted", 1, "no field"), ("start_year", "long ago", "whole number"), ("@geometry", {"type": "Point",
      "coordinates": [1, 2]}, "Point")],
)  # fmt: skip
def test_what_the_layer_cannot_hold_is_told_and_never_taken(field, office, name, value, words):
    document = opened_document(field)
    properties = document["features"][0]["properties"]
    properties["base"], properties["ours"] = {name: None}, {name: value}
    proposal = parse_proposal(json.dumps(document).encode(), "p")
    each = compared(office, proposal)[("Heap 1", name)]
    assert each.standing is Standing.UNUSABLE and words in each.words
    before = office.sql(f"SELECT * FROM {LAYER}")
    with pytest.raises(DataError, match="cannot be taken"):
        taken(office, proposal, *decided(proposal))
    assert office.sql(f"SELECT * FROM {LAYER}") == before


@pytest.mark.parametrize("parts", [None, 5, ["a"], [None]])
def test_a_point_that_also_has_parts_is_read_as_a_point(field, parts):
    document = opened_document(field)
    document["features"][0]["geometry"] = {"type": "Point", "coordinates": [0, 0], "geometries": parts}
    assert parse_proposal(json.dumps(document).encode(), "proposal").features[0].place["geometries"] == parts


@pytest.mark.parametrize("kept", [(), ("name",)])
def test_a_deletion_that_does_not_tell_what_it_deletes_is_a_conflict(field, office, kept):
    def standing(document):
        found = compared(office, parse_proposal(json.dumps(document).encode(), "proposal"))
        return found[("Heap 0", "@feature")].standing

    document = opened_document(field)
    assert standing(document) is Standing.APPLIES
    (gone,) = [each["properties"] for each in document["features"] if each["properties"]["change"] == "delete"]
    gone["base"] = {name: gone["base"][name] for name in kept}
    assert standing(document) is Standing.CONFLICT


def test_a_decision_about_what_is_not_proposed_is_refused(field, office):
    with pytest.raises(DataError, match="does not propose"):
        taken(office, made(field), Decision("nobody", "status", EditorialState.ACCEPTED))


def test_two_changes_of_one_feature_under_two_uuids_are_refused(field, office):
    document = opened_document(field)
    second = copies.deepcopy(document["features"][0])
    second["properties"].update(uuid="another", ours={**second["properties"]["ours"], "status": "abandoned"})
    document["features"].append(second)
    proposal = parse_proposal(json.dumps(document).encode(), "p")
    with pytest.raises(DataError, match="changes “Heap 1” twice"):
        taken(office, proposal, *decided(proposal))
    assert office.value("Heap 1", "status") == "active" and office.journal() == []


def test_without_changes_there_is_nothing_to_propose(office):
    with pytest.raises(DataError, match="nothing to propose"):
        made(office)


POINT = {"type": "Point", "coordinates": [0, 0]}


def collected(geometry):
    return {"type": "GeometryCollection", "geometries": [geometry]}


def nested(value, within):
    for _ in range(100):
        value = within(value)
    return value


def broken(change):
    def work(document):
        change(document, document["proposal"], document["features"][0], document["features"][0]["properties"])

    return work


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda d, p, f, v: p.update(format="x"), id="another format"),
        pytest.param(lambda d, p, f, v: p.update(version=2), id="a later version"),
        pytest.param(lambda d, p, f, v: d.update(features=[]), id="no features"),
        pytest.param(lambda d, p, f, v: d.update(features={}), id="features are no list"),
        pytest.param(lambda d, p, f, v: d["features"].append(copies.deepcopy(f)), id="the same feature twice"),
        pytest.param(lambda d, p, f, v: p.update(state="done"), id="unknown state"),
        pytest.param(lambda d, p, f, v: p.update(id="../../x y"), id="no identity"),
        pytest.param(lambda d, p, f, v: p.update(author=["Ana"]), id="author is no text"),
        pytest.param(lambda d, p, f, v: v.update(change="drop"), id="unknown change"),
        pytest.param(lambda d, p, f, v: v.update(uuid="a\0b"), id="zero in the uuid"),
        pytest.param(lambda d, p, f, v: v.update(base={}), id="update without base"),
        pytest.param(lambda d, p, f, v: v.update(ours=[1]), id="values are no object"),
        pytest.param(lambda d, p, f, v: v.update(label="x" * 301), id="endless label"),
        pytest.param(lambda d, p, f, v: v.update(photos="all"), id="photos are no list"),
        pytest.param(lambda d, p, f, v: v.update(verdicts={"status": 1}), id="verdict is no object"),
        pytest.param(lambda d, p, f, v: v["ours"].update(status="\0"), id="zero in a value"),
        pytest.param(lambda d, p, f, v: v["ours"].update(status=float("inf")), id="infinite"),
        pytest.param(lambda d, p, f, v: v["ours"].update(status=[float("nan")]), id="not a number in a list"),
        pytest.param(lambda d, p, f, v: v["ours"].update(status=10**30), id="larger than a file can hold"),
        pytest.param(lambda d, p, f, v: v["ours"].update(status=nested("a", lambda x: [x])), id="lists in lists"),
        pytest.param(lambda d, p, f, v: f.update(geometry=nested(POINT, collected)), id="collections in collections"),
        pytest.param(lambda d, p, f, v: f.update(geometry={**POINT, "coordinates": 5}), id="a point of one number"),
        pytest.param(lambda d, p, f, v: v.update(base={"@feature": 1}, ours={"@feature": 1}), id="no field"),
        pytest.param(lambda d, p, f, v: v.update(base={"@geometry": 1}, ours={"@geometry": 1}), id="no geometry"),
    ],
)
def test_a_crooked_file_is_refused_with_one_sentence(field, change):
    document = opened_document(field)
    broken(change)(document)
    with pytest.raises(DataError, match=r"^p\.geojson is no usable proposal: .*\.$"):
        parse_proposal(json.dumps(document).encode(), "p.geojson")


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"{", b"\xff\xfe", b"[" * 100_000, b'{"proposal": []}'])
def test_what_is_no_proposal_at_all_is_refused(content):
    with pytest.raises(DataError):
        parse_proposal(content, "p.geojson")


def test_a_file_larger_than_a_proposal_can_be_is_not_read_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "MOST_BYTES", 1000)
    (tmp_path / "large.geojson").write_bytes(b" " * 1001)
    with pytest.raises(DataError, match="larger"):
        read_proposal(tmp_path / "large.geojson")


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return the content with a few pieces taken out, doubled, swapped or overwritten."""
    for _ in range(chance.randint(1, 4)):
        at, size = chance.randrange(len(content)), chance.randint(1, 12)
        piece = content[at : at + size]
        other = chance.choice(
            [b"", piece * 2, b"null", b"{}", b"[]", b"1e999", b'"\\ud800"', bytes([chance.randrange(256)])]
        )
        content = content[:at] + other + content[at + size :]
    return content


STRANGE = (None, True, -1, 1e300, 10**400, "", "@feature", "'; DROP TABLE", [], [[]], {}, {"type": "Polygon"})


def twisted(document, chance: random.Random):
    """Return the document with one value somewhere in it replaced, taken out or renamed."""
    node = document
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        key = chance.choice(keys)
        inner = node[key]
        if isinstance(inner, (dict, list)) and inner and chance.random() < 0.8:
            node = inner
            continue
        if isinstance(node, dict) and chance.random() < 0.3:
            node["renamed"] = node.pop(key)
        else:
            node[key] = chance.choice(STRANGE)
        return document


def test_whatever_is_in_the_file_it_is_read_or_refused_and_never_breaks_the_copy(field, office):
    """A fuzz: mutated files, each read or refused; what is read is compared with the owner's copy."""
    document = opened_document(field)
    content = json.dumps(document).encode()
    chance, read = random.Random(2026), 0
    with office.opened() as connection:
        layer = WorkingLayer(connection, read_source(connection, LAYER))
        for number in range(600):
            crooked = mutated(content, chance) if number % 2 else json.dumps(twisted(json.loads(content), chance))
            try:
                proposal = parse_proposal(crooked if number % 2 else crooked.encode(), "p")
            except DataSpaceError:
                continue
            read += 1
            compare(proposal, layer)
    assert 60 < read < 540
