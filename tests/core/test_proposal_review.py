# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal on its way: opened, decided, answered, taken back, asked about; by strangers, twice, and forged."""

from __future__ import annotations

import copy as copies
import json
from contextlib import contextmanager
from dataclasses import replace

import pytest

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.sync.changes import changes_of
from crm_dataspace_plugin.core.sync.proposal import filed, review
from crm_dataspace_plugin.core.sync.proposal.comparing import Standing
from crm_dataspace_plugin.core.sync.proposal.document import as_document, write_proposal
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState, Role, next_states, require_step
from crm_dataspace_plugin.core.sync.proposal.making import Proposing, make_proposal
from crm_dataspace_plugin.core.sync.proposal.proposal import Verdict
from crm_dataspace_plugin.core.sync.proposal.reading import parse_proposal, read_proposal
from crm_dataspace_plugin.core.sync.proposal.receipt_lines import editorial_of
from crm_dataspace_plugin.core.sync.proposal.taking import Decision, Seen, take
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from tests.core.sync_world import LAYER, Copy, Space, World, pulled, square

DRAFT, REVIEW, ACCEPTED, REJECTED, QUERY = EditorialState
ALLOWED = {
    Role.AUTHOR: {(DRAFT, REVIEW), (REVIEW, DRAFT), (QUERY, REVIEW)},
    Role.REVIEWER: {
        (REVIEW, ACCEPTED), (REVIEW, REJECTED), (REVIEW, QUERY), (QUERY, ACCEPTED), (QUERY, REJECTED), (QUERY, REVIEW),
        (ACCEPTED, REVIEW), (REJECTED, REVIEW),
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    space = Space()
    path = tmp_path_factory.mktemp("copies") / "original.gpkg"
    pulled(space.url, path)
    space.stop()
    return path


def copied(original, path):
    path.write_bytes(original.read_bytes())
    return Copy(path)


@pytest.fixture
def field(original, tmp_path):
    """The technician's copy, with changes of all kinds."""
    copy = copied(original, tmp_path / "field.gpkg")
    copy.edit("Heap 1", status="closed", area_m2=7.5, crm_reason="survey 12 Nov")
    copy.edit("Heap 2", geometry=square(7.0))
    copy.add(name="New heap", status="active")
    copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    return copy


@pytest.fixture
def office(original, tmp_path):
    """The owner's copy."""
    return copied(original, tmp_path / "office.gpkg")


@contextmanager
def layer_of(copy):
    with copy.opened() as connection:
        yield WorkingLayer(connection, read_source(connection, LAYER))


def made(copy, path, **options):
    """The file of a proposal, made as the panel does it."""
    with layer_of(copy) as layer:
        proposal = make_proposal(layer.connection, LAYER, Proposing(author="Ana", reason="campaign", **options))
        filed.file_made(layer.connection, LAYER, proposal)
    write_proposal(path, proposal)
    return path


def opened(copy, path):
    with layer_of(copy) as layer:
        return review.open_proposal(layer, read_proposal(path))


def decide(copy, found, label, field, state, note="", seen=None, by="Olga"):
    with layer_of(copy) as layer:
        value = value_of(found, label, field)
        take(layer, found.proposal, [Decision(value.proposed_uuid, field, state, note, seen)], by)
        return review.reopen(layer, found.proposal.id)


def changed(copy):
    with layer_of(copy) as layer:
        return [each.label for each in changes_of(layer)]


def value_of(found, label, field):
    return next(each for each in found.values if (each.label, each.field) == (label, field))


def answered(copy, found, path, by="Olga"):
    with layer_of(copy) as layer:
        write_proposal(path, review.answer(layer, review.reopen(layer, found.proposal.id), by))
    return path


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("before", EditorialState)
@pytest.mark.parametrize("after", EditorialState)
def test_each_step_between_editorial_states_is_allowed_to_one_role_or_to_none(role, before, after):
    allowed = (before, after) in ALLOWED[role]
    assert (after in next_states(before, role)) is allowed
    if allowed or before is after:
        require_step(before, after, role, "It")
    else:
        with pytest.raises(DataError, match=f"“{before.value}” and cannot become “{after.value}”"):
            require_step(before, after, role, "It")


def test_decisions_are_there_again_after_the_program_ended(field, office, tmp_path):
    path = made(field, tmp_path / "p.geojson")
    found = opened(office, path)
    assert found.role is Role.REVIEWER and {each.verdict.state for each in found.values} == {REVIEW}
    decide(office, found, "Heap 1", "status", ACCEPTED)
    decide(office, found, "Heap 1", "area_m2", REJECTED, "measured at the crest")
    path.unlink()  # the file may be gone by then
    with layer_of(office) as layer:
        again = review.reopen(layer, filed.filed(layer.connection)[0].id)
    states = {(each.label, each.field): each.verdict for each in again.values}
    assert states[("Heap 1", "status")].state is ACCEPTED
    assert states[("Heap 1", "area_m2")] == replace(
        states[("Heap 1", "area_m2")], state=REJECTED, note="measured at the crest", by="Olga"
    )
    assert (again.taken.accepted, again.taken.rejected, again.taken.left) == (1, 1, 3)


def test_an_answer_shows_its_author_what_became_of_each_value(field, office, tmp_path):
    found = opened(office, made(field, tmp_path / "p.geojson"))
    decide(office, found, "Heap 1", "status", ACCEPTED)
    decide(office, found, "Heap 1", "area_m2", REJECTED, "measured at the crest")
    decide(office, found, "Heap 2", "@geometry", QUERY, "Which datum?")
    changes = f"SELECT * FROM {LAYER}"
    before = field.sql(changes)
    back = opened(field, answered(office, found, tmp_path / "answer.geojson"))
    assert back.role is Role.AUTHOR and field.sql(changes) == before
    told = {(each.label, each.field): each.verdict for each in back.values}
    assert told[("Heap 1", "status")].state is ACCEPTED
    assert (told[("Heap 1", "area_m2")].state, told[("Heap 1", "area_m2")].note) == (REJECTED, "measured at the crest")
    assert (told[("Heap 2", "@geometry")].state, told[("Heap 2", "@geometry")].by) == (QUERY, "Olga")
    assert told[("New heap", "@feature")].state is REVIEW
    answers = [row for row in field.journal() if row[0] == "answer"]
    assert sorted(row[3] for row in answers) == ['"accepted"', '"query"', '"rejected"']
    assert [each.state for each in back.proposal.history] == [REVIEW, QUERY]


def test_a_question_that_is_answered_is_for_review_again(field, office, tmp_path):
    found = opened(office, made(field, tmp_path / "p.geojson"))
    decide(office, found, "Heap 2", "@geometry", QUERY, "Which datum?")
    back = opened(field, answered(office, found, tmp_path / "answer.geojson"))
    value = value_of(back, "Heap 2", "@geometry")
    with layer_of(field) as layer:
        review.reply(layer, back, [(value.proposed_uuid, "@geometry", "ETRS89")], "Ana")
    replied = answered(field, back, tmp_path / "reply.geojson", by="Ana")
    again = opened(office, replied)
    assert again.role is Role.REVIEWER
    told = value_of(again, "Heap 2", "@geometry").verdict
    assert (told.state, told.note, told.by) == (REVIEW, "ETRS89", "Ana")
    decide(office, again, "Heap 2", "@geometry", QUERY, "And the height?")
    old = opened(office, replied)  # opened once more: the answer to the first question does not answer the second
    assert value_of(old, "Heap 2", "@geometry").verdict.state is QUERY


def test_only_a_question_can_be_answered(field, office, tmp_path):
    back = opened(field, made(field, tmp_path / "p.geojson"))
    value = value_of(back, "Heap 1", "status")
    decided = opened(office, tmp_path / "p.geojson")
    decide(office, decided, "Heap 1", "status", REJECTED)
    back = opened(field, answered(office, decided, tmp_path / "a.geojson"))
    with layer_of(field) as layer, pytest.raises(DataError, match="has to be decided by its reviewer"):
        review.reply(layer, back, [(value.proposed_uuid, "status", "please")], "Ana")


@pytest.mark.parametrize(
    ("label", "name"),
    [("Heap 1", "status"), ("Heap 2", "@geometry"), ("New heap", "@feature"), ("Heap 0", "@feature")],
)
def test_a_decision_taken_back_leaves_the_copy_as_it_was(field, office, tmp_path, label, name):
    columns = f"SELECT crm_uuid, name, status, area_m2, crm_reason, crm_id FROM {LAYER} ORDER BY crm_uuid"
    before = office.sql(columns)
    found = opened(office, made(field, tmp_path / "p.geojson"))
    decide(office, found, label, name, ACCEPTED)
    assert changed(office) == [label]
    again = decide(office, found, label, name, REVIEW)
    assert (office.sql(columns), changed(office)) == (before, [])
    assert value_of(again, label, name).verdict.state is REVIEW
    assert [row[0] for row in office.journal()] == ["accept", "reopen"]


def test_what_was_changed_after_it_was_accepted_is_not_taken_back(field, office, tmp_path):
    found = opened(office, made(field, tmp_path / "p.geojson"))
    decide(office, found, "Heap 1", "status", ACCEPTED)
    office.edit("Heap 1", status="abandoned")
    with pytest.raises(DataError, match="changed here after it was accepted"):
        decide(office, found, "Heap 1", "status", REVIEW)
    assert office.value("Heap 1", "status") == "abandoned"


def test_what_was_sent_after_it_was_accepted_is_not_taken_back(tmp_path):
    space = Space()
    try:
        field, world = World(space, tmp_path / "a.gpkg").copy, World(space, tmp_path / "b.gpkg")
        field.edit("Heap 1", status="closed")
        found = opened(world.copy, made(field, tmp_path / "p.geojson"))
        decide(world.copy, found, "Heap 1", "status", ACCEPTED)
        world.sync(author="Olga")
        with pytest.raises(DataError, match="was sent since"):
            decide(world.copy, found, "Heap 1", "status", REVIEW)
    finally:
        space.stop()


def test_accepted_is_not_turned_into_rejected_in_one_step(field, office, tmp_path):
    found = opened(office, made(field, tmp_path / "p.geojson"))
    decide(office, found, "Heap 1", "status", ACCEPTED)
    with pytest.raises(DataError, match="take the decision back first"):
        decide(office, found, "Heap 1", "status", REJECTED)


def test_a_draft_can_be_looked_at_and_not_decided_about(field, office, tmp_path):
    found = opened(office, made(field, tmp_path / "p.geojson", state=DRAFT))
    assert {each.verdict.state for each in found.values} == {DRAFT}
    with pytest.raises(DataError, match="not given it for review yet"):
        decide(office, found, "Heap 1", "status", ACCEPTED)
    assert office.value("Heap 1", "status") == "active"


def test_the_owners_own_change_is_told_and_not_overwritten_unseen(field, office, tmp_path):
    found = opened(office, made(field, tmp_path / "p.geojson"))
    seen = Seen(value_of(found, "Heap 1", "status").here)
    office.edit("Heap 1", status="abandoned")  # while the proposal was being looked at
    with pytest.raises(DataError, match="changed here meanwhile"):
        decide(office, found, "Heap 1", "status", ACCEPTED, seen=seen)
    assert office.value("Heap 1", "status") == "abandoned"
    again = value_of(opened(office, tmp_path / "p.geojson"), "Heap 1", "status")
    assert (again.standing, again.own, again.here) == (Standing.CONFLICT, True, "abandoned")
    decide(office, found, "Heap 1", "status", ACCEPTED, seen=Seen("abandoned"))
    assert office.value("Heap 1", "status") == "closed"
    assert decide(office, found, "Heap 1", "status", REVIEW) and office.value("Heap 1", "status") == "abandoned"


def test_a_file_opened_twice_keeps_the_decisions_and_adds_nothing(field, office, tmp_path):
    path = made(field, tmp_path / "p.geojson")
    found = opened(office, path)
    decide(office, found, "Heap 1", "status", ACCEPTED)
    journal, rows = office.journal(), office.sql("SELECT count(*) FROM crm_proposal_file")
    again = opened(office, path)
    assert value_of(again, "Heap 1", "status").verdict.state is ACCEPTED
    assert (office.journal(), office.sql("SELECT count(*) FROM crm_proposal_file")) == (journal, rows)


def test_a_file_that_says_it_was_accepted_here_is_not_believed(field, office, tmp_path):
    proposal = read_proposal(made(field, tmp_path / "p.geojson"))
    claim = {name: Verdict(ACCEPTED, "", "Olga", "2030-01-01T00:00:00Z") for name in proposal.features[0].ours}
    forged = replace(proposal, features=(replace(proposal.features[0], verdicts=claim), *proposal.features[1:]))
    write_proposal(tmp_path / "forged.geojson", forged)
    found = opened(office, tmp_path / "forged.geojson")
    assert {each.verdict.state for each in found.values} == {REVIEW} and found.taken.accepted == 0
    assert office.value("Heap 1", "status") == "active"


def test_a_file_whose_values_were_changed_on_the_way_is_refused(field, tmp_path):
    document = as_document(read_proposal(made(field, tmp_path / "p.geojson")))
    document["features"][0]["properties"]["ours"]["status"] = "abandoned"
    with pytest.raises(DataError, match="changed after it was written"):
        parse_proposal(json.dumps(document).encode(), "p")


@pytest.mark.parametrize("who", ["author", "reviewer"])
def test_another_proposal_under_the_same_identity_is_refused(field, office, tmp_path, who):
    path = made(field, tmp_path / "p.geojson")
    copy = {"author": field, "reviewer": office}[who]
    opened(copy, path)
    document = as_document(read_proposal(path))
    document["features"][0]["properties"]["ours"]["status"] = "abandoned"
    del document["proposal"]["seal"]  # sealed anew by whoever forges it
    document["proposal"]["history"] *= 2
    forged = parse_proposal(json.dumps(document).encode(), "p")
    with layer_of(copy) as layer, pytest.raises(DataError, match="other values than the one that was opened before"):
        review.open_proposal(layer, forged)


def test_a_proposal_about_another_layer_is_refused_with_one_sentence(field, office, tmp_path):
    document = copies.deepcopy(as_document(read_proposal(made(field, tmp_path / "p.geojson"))))
    del document["proposal"]["seal"]
    document["proposal"]["source"]["title"] = "Wells"
    document["features"] = document["features"][:1]
    document["features"][0]["properties"].update(base={"depth": 1}, ours={"depth": 2})
    with layer_of(office) as layer, pytest.raises(DataError, match="about another layer, “Wells”"):
        review.open_proposal(layer, parse_proposal(json.dumps(document).encode(), "p"))


def test_another_source_and_another_reference_system_are_told_and_outlines_cannot_be_taken(field, office, tmp_path):
    office.sql("UPDATE crm_source SET url = 'https://other.example/collections/heaps', crs = 'EPSG:25830'")
    found = opened(office, made(field, tmp_path / "p.geojson"))
    assert len(found.warnings) == 2 and "EPSG:25830" in found.warnings[1] and "other.example" in found.warnings[0]
    unusable = {(each.label, each.field) for each in found.values if each.standing is Standing.UNUSABLE}
    assert unusable == {("Heap 2", "@geometry"), ("New heap", "@feature")}


def test_features_that_are_not_here_are_told_one_by_one(field, office, tmp_path):
    document = as_document(read_proposal(made(field, tmp_path / "p.geojson")))
    del document["proposal"]["seal"]
    properties = document["features"][0]["properties"]
    properties.update(uuid="nobody", feature_id="nowhere")
    with layer_of(office) as layer:
        found = review.open_proposal(layer, parse_proposal(json.dumps(document).encode(), "p"))
    missing = [each for each in found.values if each.proposed_uuid == "nobody"]
    assert missing and all(each.standing is Standing.UNUSABLE and "not here" in each.words for each in missing)


def test_a_bomb_of_points_is_refused_before_it_is_built(field, tmp_path, monkeypatch):
    document = as_document(read_proposal(made(field, tmp_path / "p.geojson")))
    monkeypatch.setattr("crm_dataspace_plugin.core.sync.proposal.reading.MOST_POINTS", 20)
    with pytest.raises(DataError, match="feature 3: its geometries have more than 20 points"):
        parse_proposal(json.dumps(document).encode(), "p")


def test_the_receipt_of_the_owners_sync_tells_who_proposed_and_who_accepted(tmp_path):
    space = Space()
    try:
        field, world = World(space, tmp_path / "a.gpkg").copy, World(space, tmp_path / "b.gpkg")
        field.edit("Heap 1", status="closed", area_m2=7.5)
        found = opened(world.copy, made(field, tmp_path / "p.geojson"))
        decide(world.copy, found, "Heap 1", "status", ACCEPTED, "seen")
        world.copy.edit("Heap 2", status="closed")  # a change of the owner's own
        result = world.sync(author="Olga")
        with world.copy.opened() as connection:
            (line,) = editorial_of(connection, result.features)
        assert (line.author, line.by, line.state, line.field, line.note) == (
            "Ana",
            "Olga",
            "accepted",
            "status",
            "seen",
        )
    finally:
        space.stop()


def test_nobody_decides_about_his_own_proposal_in_the_copy_it_was_made_in(field, tmp_path):
    found = opened(field, made(field, tmp_path / "p.geojson"))
    with pytest.raises(DataError, match="was made in this field copy"):
        decide(field, found, "Heap 1", "status", ACCEPTED)
