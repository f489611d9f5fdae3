# SPDX-License-Identifier: GPL-2.0-or-later
"""Sync with pygeoapi and QGIS Server, each on one table of PostGIS, looked at in the database itself."""

from __future__ import annotations

import json

import pytest

from crm_dataspace_plugin.core.field_copy.layout import TWIN_CHANGE
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.sync.conflicts import Resolution, resolve
from crm_dataspace_plugin.core.sync.outcome import OutcomeState
from tests.core.sync_world import LAYER, counts, square
from tests.servers.real.sync_pits import KINDS, PitsWorld, service_of

EMPTIES = {"pygeoapi", "qgis wfs"}  # services that can empty a field and move an outline


@pytest.fixture(params=["pygeoapi", "qgis features", "qgis wfs"])
def kind(request):
    return request.param


@pytest.fixture
def world(kind, pits, request, tmp_path):
    address = request.getfixturevalue(KINDS[kind])
    return PitsWorld(pits, service_of(kind, address), tmp_path / "copy.gpkg")


def test_values_of_every_kind_arrive_and_nothing_else_moves(world):
    before = {each["id"]: each for each in world.pits.rows()}
    world.copy.edit("Pit 1", status="closed", area_m2=7.25, start_year=1, covered=1, closed_on="2020-02-29")
    world.copy.edit("Pit 2", remarks="Žlutá & <b>\n\"x'")
    assert counts(world.sync()) == {"sent": 2}
    changed = {"status": "closed", "area_m2": 7.25, "start_year": 1, "covered": True, "closed_on": "2020-02-29"}
    before[2].update(changed)
    before[3]["remarks"] = "Žlutá & <b>\n\"x'"
    assert {each["id"]: each for each in world.pits.rows()} == before
    assert counts(world.sync()) == {}


def test_changes_of_others_are_merged_or_shown(world):
    world.copy.edit("Pit 1", status="closed")
    world.copy.edit("Pit 2", status="closed")
    world.pits.sql("UPDATE pits SET remarks = 'theirs' WHERE id = 2; UPDATE pits SET status = 'theirs' WHERE id = 3")
    assert counts(world.sync()) == {"sent": 1, "received": 1, "conflicts": 1}
    row = world.pits.named("Pit 1")
    assert (row["status"], row["remarks"]) == ("closed", "theirs")
    assert world.copy.value("Pit 1", "remarks") == "theirs"
    assert world.pits.named("Pit 2")["status"] == "theirs" and world.copy.value("Pit 2", "status") == "closed"
    assert counts(world.sync(on_conflict="ours")) == {"sent": 1}
    assert world.pits.named("Pit 2")["status"] == "closed"


def test_new_and_deleted_features_arrive_once(world):
    shape = square(3.125, 44.25)
    world.copy.add(name="New Ř", status="active", geom=to_blob(shape, 4326))
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Pit 4'")
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Pit 5'")
    world.pits.sql("DELETE FROM pits WHERE name = 'Pit 5'")
    assert counts(world.sync()) == {"created": 1, "deleted": 1}
    assert sorted(each["name"] for each in world.pits.rows()) == ["New Ř", *(f"Pit {n}" for n in (0, 1, 2, 3, 6, 7))]
    new = world.pits.named("New Ř")
    assert new["geom"]["coordinates"] == shape["coordinates"]
    assert world.copy.value("New Ř", "crm_uuid") == new["uuid"]
    assert str(world.copy.value("New Ř", "crm_id")).rpartition(".")[2] == str(new["id"])
    assert counts(world.sync()) == {}


@pytest.mark.parametrize(("east", "waits"), [(3.125, True), (3.2, False)], ids=["at the same place", "6 km away"])
def test_a_facility_that_somebody_else_has_added_too_waits_for_a_person(world, east, waits):
    box = f"ST_MakeEnvelope({east}, 44.25, {east} + 0.01, 44.26, 4326)"
    world.pits.sql(f"INSERT INTO pits (uuid, name, status, geom) VALUES ('theirs', 'NICOLASA', 'closed', {box})")
    world.copy.add(name="Nicolasa", status="active", geom=to_blob(square(3.125, 44.25), 4326))
    assert counts(world.sync()) == ({"conflicts": 1} if waits else {"created": 1})
    assert [each.field for each in world.copy.conflicts()] == ([TWIN_CHANGE] if waits else [])
    assert len(world.pits.rows()) == (9 if waits else 10)


def test_joined_with_what_somebody_else_has_added_ours_is_a_correction_of_theirs(world):
    shape = square(3.125, 44.25)
    box = f"ST_GeomFromGeoJSON('{json.dumps(shape)}')"
    world.pits.sql(f"INSERT INTO pits (uuid, name, status, geom) VALUES ('theirs', 'NICOLASA', 'closed', {box})")
    world.copy.add(name="Nicolasa", status="active", geom=to_blob(shape, 4326))
    world.sync()
    with world.copy.opened() as connection:
        resolve(connection, LAYER, world.copy.conflicts()[0].uuid, TWIN_CHANGE, Resolution.JOIN)
    assert counts(world.sync()) == {"sent": 1} and len(world.pits.rows()) == 9
    assert (world.pits.named("Nicolasa")["status"], world.pits.named("Nicolasa")["uuid"]) == ("active", "theirs")
    assert counts(world.sync()) == {}


def test_what_the_service_cannot_do_is_known_before_and_said_once(world, kind):
    world.copy.edit("Pit 1", remarks=None)
    world.copy.edit("Pit 2", geometry=square(3.125, 44.25))
    planned = world.plan()
    result = world.sync()
    assert planned.limits == result.limits and len(set(planned.limits)) == len(planned.limits)
    if kind in EMPTIES:
        assert counts(planned) == {"pending": 2} and counts(result) == {"sent": 2}
        assert world.pits.named("Pit 1")["remarks"] is None
        assert world.pits.named("Pit 2")["geom"]["coordinates"] == square(3.125, 44.25)["coordinates"]
    else:
        assert counts(planned) == counts(result) == {"rejected": 2}
        assert {each.message for each in result.features} <= {each.partition(": ")[2] for each in result.limits}


def test_a_refusal_is_told_and_holds_nothing_else_up(world):
    for number in range(1, 5):
        world.copy.edit(f"Pit {number}", status="forbidden")  # by a constraint of the table
    world.copy.edit("Pit 6", status="closed")
    result = world.sync()
    assert counts(result) == {"sent": 1, "rejected": 4}
    refused = [each for each in result.features if each.state is OutcomeState.REJECTED]
    assert all(each.message for each in refused)
    assert world.pits.named("Pit 1")["status"] == "active"
    world.copy.edit("Pit 1", status="historic")
    assert world.sync().sent == 1 and world.pits.named("Pit 1")["status"] == "historic"
