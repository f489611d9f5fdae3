# SPDX-License-Identifier: GPL-2.0-or-later
"""What a conflict says of the other side, how outlines differ, and which changes a person is asked about."""

from __future__ import annotations

import json

import pytest

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.sync.caution import Kind, cautions
from crm_dataspace_plugin.core.sync.changes import FeatureChange, FieldChange, Operation
from crm_dataspace_plugin.core.sync.conflicts import About
from crm_dataspace_plugin.core.sync.outline import Shape, measured
from crm_dataspace_plugin.core.sync.teller import Teller
from crm_dataspace_plugin.core.sync.writers import Remote
from tests.core.sync_world import Space, World, http_with_token, square

WGS84 = "EPSG:4326"


@pytest.fixture
def world(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg")
    space.stop()


def test_a_conflict_keeps_who_changed_it_there_and_when(world):
    world.copy.edit("Heap 1", status="closed")
    world.space.change("Heap 1", author="Ann", status="abandoned")
    world.plan()
    about = world.copy.conflicts()[0].about
    feature = world.space.named("Heap 1")[0]["id"]
    (last,) = http_with_token(world.space.url).get(f"{world.space.url}/items/{feature}/journal").json()["changes"]
    assert about.changed_at and (about.changed_at, about.changed_by) == (last["at"], "Ann")


def test_the_way_somebody_logged_in_is_no_name(world):
    world.copy.edit("Heap 1", status="closed")
    world.space.change("Heap 1", status="abandoned")
    world.plan()
    about = world.copy.conflicts()[0].about
    assert about.changed_at and about.changed_by == ""


class NoNetwork:
    def get(self, url, **_):
        raise AssertionError(f"{url} was asked")


@pytest.mark.parametrize(
    ("remote", "at", "by"),
    [
        pytest.param({"properties": {"updated_at": "2026-11-12", "editor": "Ann"}}, "2026-11-12", "Ann", id="columns"),
        pytest.param({"properties": {"LAST_EDITED_DATE": 17, "Last_Edited_User": "bo"}}, "17", "bo", id="as ArcGIS"),
        pytest.param({"properties": {"author": "of the inventory", "at": "here"}}, "", "", id="not of the change"),
        pytest.param({"properties": None}, "", "", id="nothing"),
        pytest.param(
            {"links": [{"rel": "version-history", "href": "http://elsewhere.example/journal"}]}, "", "", id="elsewhere"
        ),
    ],
)
def test_what_a_feature_says_of_its_last_change_is_told(remote, at, by):
    found = Teller(NoNetwork(), "http://127.0.0.1:1/collections/x", lambda *_: None).about(Remote("1", {}, "", remote))
    assert found == About(changed_at=at, changed_by=by)


def test_the_header_tells_when_where_nothing_else_does():
    remote = Remote("1", {}, modified="Thu, 12 Nov 2026 10:00:00 GMT")
    found = Teller(NoNetwork(), "http://127.0.0.1:1/c", lambda *_: None).about(remote)
    assert found.changed_at == "Thu, 12 Nov 2026 10:00:00 GMT"


def test_an_outline_is_measured_on_the_ground():
    found = measured(square(0.0, 0.0, 0.01), WGS84)
    # on the equator of WGS 84: 0.01° = 1113.19 m east, 1105.74 m north: 1,230,907 m²
    assert found.area == pytest.approx(1_230_907, rel=1e-4)
    assert (found.shape, found.points, found.parts) == (Shape.AREA, 4, 1)


@pytest.mark.parametrize(
    ("geometry", "shape", "points"),
    [
        pytest.param({"type": "Point", "coordinates": [1, 2]}, Shape.POINT, 1, id="point"),
        pytest.param({"type": "LineString", "coordinates": [[0, 0], [0, 1], [1, 1]]}, Shape.LINE, 3, id="line"),
        pytest.param(
            {"type": "MultiPolygon", "coordinates": [square(0)["coordinates"], square(1)["coordinates"]]},
            Shape.AREA, 8, id="two parts",
        ),
    ],
)  # fmt: skip
def test_points_are_counted_as_drawn(geometry, shape, points):
    found = measured(geometry, WGS84)
    assert (found.shape, found.points) == (shape, points)


@pytest.mark.parametrize(
    "geometry", [None, {"type": "Polygon", "coordinates": []}, {"type": "Unreadable", "coordinates": []}]
)
def test_what_is_no_outline_has_no_measures(geometry):
    assert measured(geometry, WGS84) is None


def test_a_hole_is_taken_off_and_a_projected_outline_measures_the_same():
    ring, hole = square(0, size=0.01)["coordinates"][0], square(0.002, 0.002, 0.005)["coordinates"][0]
    found = measured({"type": "Polygon", "coordinates": [ring, hole]}, WGS84)
    assert found.area == pytest.approx(0.75 * 1_230_907, rel=1e-4)  # 1 - 0.5²
    hectare = {"type": "Polygon", "coordinates": [[[5e5, 4.8e6], [500100, 4.8e6], [500100, 4800100], [5e5, 4800100]]]}
    on_the_ground = measured(hectare, "EPSG:25830")
    assert on_the_ground.area == pytest.approx(10_000 / 0.9996**2, rel=1e-5)  # UTM's scale on its meridian
    assert on_the_ground.longitude == pytest.approx(-3.0, abs=0.001) and on_the_ground.points == 4


def test_middles_are_apart_in_metres():
    one, other = (measured(square(x), WGS84) for x in (0.0, 0.01))
    assert one.metres_to(other) == pytest.approx(1113.2, abs=0.5)  # 0.01° on the equator
    assert other.metres_to(one) == pytest.approx(one.metres_to(other))


def change(*fields, kind=Operation.UPDATE):
    return FeatureChange("heaps", "u", "1", kind, tuple(FieldChange(*each) for each in fields))


@pytest.mark.parametrize(
    ("made", "kinds"),
    [
        pytest.param(change((FEATURE_CHANGE, {}, None), kind=Operation.DELETE), [Kind.DELETION], id="deletion"),
        pytest.param(change(("area", 5.0, None), kind=Operation.INSERT), [], id="new"),
        pytest.param(change(("area", 100.0, 1000.0)), [], id="ten times"),
        pytest.param(change(("area", 100.0, 1000.1)), [Kind.NUMBER], id="more than ten times"),
        pytest.param(change(("area", 100.0, 9.9)), [Kind.NUMBER], id="less than a tenth"),
        pytest.param(change(("depth", 5, -5)), [Kind.NUMBER], id="another sign"),
        pytest.param(change(("area", None, 1e9), ("area", 0, 5)), [], id="from nothing"),
        pytest.param(change(("covered", True, False)), [], id="yes and no are no numbers"),
        pytest.param(change((GEOMETRY_CHANGE, square(0), square(0, size=0.012))), [], id="44 % larger: 1.2² = 1.44"),
        pytest.param(
            change((GEOMETRY_CHANGE, square(0), square(0, size=0.0123))), [Kind.SIZE], id="51 % larger: 1.23² = 1.51"
        ),
        pytest.param(change((GEOMETRY_CHANGE, square(0), square(0.009))), [], id="moved, less than it is wide"),
        pytest.param(change((GEOMETRY_CHANGE, square(0), square(0.011))), [Kind.PLACE], id="moved farther than wide"),
    ],
)
def test_large_changes_are_asked_about(made, kinds):
    assert [each.kind for each in cautions(made, WGS84)] == kinds


def test_the_sync_itself_asks_nobody_who_it_was(world):
    """Only a dry run, which is for people, does: a sync of a thousand conflicts makes no thousand requests more."""
    world.copy.edit("Heap 1", status="closed")
    world.space.change("Heap 1", status="abandoned")
    world.sync()
    assert world.copy.conflicts()[0].about == About()
    assert json.loads(world.copy.sql("SELECT about FROM crm_conflict")[0][0])["changed_by"] == ""


def test_what_a_dry_run_was_told_stays_while_the_other_value_does(world):
    world.copy.edit("Heap 1", status="closed")
    world.space.change("Heap 1", status="abandoned")
    world.plan()
    told = world.copy.conflicts()[0].about
    world.sync()
    assert world.copy.conflicts()[0].about == told != About()
    world.space.change("Heap 1", status="inactive")
    world.sync()
    assert world.copy.conflicts()[0].about == About()
