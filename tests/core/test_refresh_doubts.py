# SPDX-License-Identifier: GPL-2.0-or-later
"""Refresh where a feature that did not come was not deleted, or where what came does not fit any more."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.refresh import missing
from crm_dataspace_plugin.core.pull.refresh.refresh import refresh
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.sync.changes import read_changes
from crm_dataspace_plugin.core.sync.lease import lease
from crm_dataspace_plugin.core.words import use
from tests.core.sync_world import Copy
from tests.core.test_pull import SCHEMA, facility
from tests.servers.feature_service import FeatureService

AREA = "POLYGON((-180 -90, 180 -90, 180 90, -180 90, -180 -90))"
EAST = "POLYGON((0 -90, 180 -90, 180 90, 0 90, 0 -90))"


class There:
    """A service with a collection whose features a test changes; each is given by its id, too."""

    def __init__(self, service, schema=SCHEMA):
        self.service = service
        self.features = [facility(n) for n in range(8)]
        self.url = service.add_collection("heaps", self.features, schema)
        self.gives_items = True
        self.offer_items()

    def offer_items(self):
        for key in [each for each in self.service.answers if "/items/" in each]:
            del self.service.answers[key]
        for each in self.features if self.gives_items else ():
            self.service.answers[f"/collections/heaps/items/{each['id']}"] = each

    def named(self, name):
        return next(each for each in self.features if each["properties"]["name"] == name)

    def drop(self, name):
        self.features.remove(self.named(name))
        self.offer_items()

    def claim(self, matched):
        whole = self.service.answers["/collections/heaps/items"]
        self.service.answers["/collections/heaps/items"] = lambda query: {**whole(query), "numberMatched": matched}

    def hide(self, name):
        """Let pages leave a feature out that is still there."""
        whole = self.service.answers["/collections/heaps/items"]
        self.service.answers["/collections/heaps/items"] = lambda query: _without(whole(query), name)


def _without(page, name):
    return {**page, "features": [each for each in page["features"] if each["properties"]["name"] != name]}


@pytest.fixture
def there():
    with FeatureService() as running:
        yield There(running)


def pulled(there, path, **options):
    request = PullRequest(there.url, DistributionKind.FEATURES, path, **options)
    pull(Http(), request, silent)
    return Copy(path)


@pytest.fixture
def copy(there, tmp_path):
    return pulled(there, tmp_path / "copy.gpkg")


def refreshed(copy, tick=silent):
    return refresh(Http(), copy.path, "heaps", tick)


def came(result):
    return {each.value: number for each, number in result.counts.items()}


def names(copy, table="heaps"):
    return {row[0] for row in copy.sql(f"SELECT name FROM {table}")}


def label(number):
    return facility(number)["properties"]["name"]


def test_the_reader_that_asks_one_by_one_is_wanted_only_for_what_did_not_come(there, copy):
    there.service.asked.clear()
    refreshed(copy)
    assert not [path for _, path, _, _ in there.service.asked if "/items/" in path]


def test_a_feature_that_only_pages_leave_out_is_not_taken_for_deleted(there, copy):
    there.hide(label(3))
    result = refreshed(copy)
    assert came(result) == {"outside": 1}
    assert label(3) in names(copy) and label(3) in names(copy, "crm_base_heaps")


def test_a_pull_that_is_not_complete_deletes_nothing_where_nobody_can_be_asked(there, copy):
    there.gives_items = False
    there.drop(label(3))
    there.claim(8)
    result = refreshed(copy)
    assert came(result) == {"unsure": 1}
    assert label(3) in names(copy)
    assert any("1 may be missing" in each for each in result.notes)


def test_a_complete_pull_of_everything_proves_that_a_feature_was_deleted(there, copy):
    there.gives_items = False
    there.drop(label(3))
    assert came(refreshed(copy)) == {"removed": 1}
    assert label(3) not in names(copy) | names(copy, "crm_base_heaps")


@pytest.mark.parametrize("limit", [{"area_wkt": AREA}, {"filter": "name <> 'nobody'"}], ids=["area", "filter"])
def test_within_an_area_or_a_filter_a_missing_feature_may_be_elsewhere(there, tmp_path, limit):
    copy = pulled(there, tmp_path / "part.gpkg", **limit)
    assert len(names(copy)) == 8
    there.gives_items = False
    there.drop(label(3))
    result = refreshed(copy)
    assert came(result) == {"unsure": 1} and label(3) in names(copy)
    assert "nothing was removed here" in " ".join(result.notes)


def test_within_an_area_a_deleted_feature_is_removed_where_the_service_says_that_it_is_gone(there, tmp_path):
    copy = pulled(there, tmp_path / "part.gpkg", area_wkt=AREA)
    there.drop(label(3))
    assert came(refreshed(copy)) == {"removed": 1} and label(3) not in names(copy)


@pytest.mark.parametrize("language", [None, lambda text: f"¡{text}"], ids=["English", "another"])
def test_a_refresh_does_not_say_that_the_layer_is_empty(there, tmp_path, language):
    for number in range(4, 8):
        there.drop(label(number))
    copy = pulled(there, tmp_path / "part.gpkg", area_wkt=AREA)
    there.gives_items = False
    for number in range(4):
        there.drop(label(number))
    use(language)
    try:
        result = refreshed(copy)
    finally:
        use(None)
    assert came(result) == {"unsure": 4}
    assert "the layer is empty" not in " ".join(result.notes)


def test_a_feature_that_moved_out_of_the_area_is_kept_with_its_new_place(there, tmp_path):
    copy = pulled(there, tmp_path / "part.gpkg", area_wkt=EAST)
    there.named(label(3))["geometry"] = {"type": "Point", "coordinates": [-70.0, 40.0]}
    there.offer_items()
    result = refreshed(copy)
    assert came(result) == {"outside": 1}
    assert [each.fields for each in result.features] == [("@geometry",)]
    with copy.opened() as connection:
        assert read_changes(connection, "heaps") == []
    assert "outside of the area" in " ".join(result.notes)


def test_a_feature_whose_geometry_broke_is_not_deleted(there, copy):
    there.named(label(3))["geometry"] = {"type": "Point", "coordinates": ["x"]}
    there.offer_items()
    assert came(refreshed(copy)) == {"unsure": 1}
    assert label(3) in names(copy)


def test_where_too_many_are_missing_nobody_is_asked(there, copy, monkeypatch):
    monkeypatch.setattr(missing, "MOST_ASKED", 1)
    there.claim(8)
    there.drop(label(3))
    there.drop(label(4))
    assert came(refreshed(copy)) == {"unsure": 2}


def test_where_single_features_are_never_given_absence_decides(there, copy):
    there.drop(label(3))
    for key in [each for each in there.service.answers if "/items/" in each]:
        there.service.answers[key] = 405
    assert came(refreshed(copy)) == {"removed": 1}


@pytest.mark.parametrize("with_items", [True, False])
def test_an_empty_service_is_not_believed(there, copy, with_items):
    there.gives_items = with_items
    there.features.clear()
    there.offer_items()
    with pytest.raises(errors.DataError, match="gives no feature any more in place of the 8 of “heaps”"):
        refreshed(copy)
    assert len(names(copy)) == 8


def test_a_service_that_renumbered_its_features_is_not_believed(there, copy):
    for each in there.features:
        each["id"] = f"new-{each['id']}"
        each["properties"]["uuid"] = f"new-{each['properties']['uuid']}"
    with pytest.raises(errors.DataError, match="gives other features in place"):
        refreshed(copy)
    assert len(names(copy)) == 8


def test_features_that_got_other_ids_are_recognised_by_their_uuids(there, copy):
    copy.sql("UPDATE heaps SET name = 'ours' WHERE crm_id = 'f-1'")
    for each in there.features:
        each["id"] = f"new-{each['id']}"
    result = refreshed(copy)
    assert (came(result), result.kept) == ({}, 1)
    wanted = sorted(f"new-f-{number}" for number in range(8))
    for table in ("heaps", "crm_base_heaps"):
        assert [row[0] for row in copy.sql(f"SELECT crm_id FROM {table} ORDER BY 1")] == wanted


def test_a_feature_with_photos_or_notes_stays_when_it_is_deleted_there(there, copy):
    uuid = copy.value(label(3), "crm_uuid")
    with copy.opened() as connection:
        add_photo(connection, Photo("heaps", uuid, "media/a.jpg"))
    copy.edit(label(4), crm_reason="seen on site")
    there.drop(label(3))
    there.drop(label(4))
    result = refreshed(copy)
    assert came(result) == {"held": 2} and {label(3), label(4)} <= names(copy)
    assert "photos or notes" in " ".join(result.notes)


def test_a_new_field_comes_with_its_values(there, copy):
    copy.sql("UPDATE heaps SET name = 'ours' WHERE crm_id = 'f-1'")
    there.service.answers["/collections/heaps/schema"] = _schema_with("dam_height", "number")
    for number, each in enumerate(there.features):
        each["properties"]["dam_height"] = number + 0.5
    result = refreshed(copy)
    assert (came(result), result.kept) == ({}, 1)
    assert "new: “dam_height”" in " ".join(result.notes)
    assert copy.sql("SELECT dam_height FROM heaps ORDER BY fid LIMIT 3") == [(0.5,), (1.5,), (2.5,)]
    with copy.opened() as connection:
        assert "dam_height" in read_source(connection, "heaps").schema.names
        assert len(read_changes(connection, "heaps")) == 1
    assert came(refreshed(copy)) == {}


def test_fields_that_were_left_out_are_not_new(there, tmp_path):
    copy = pulled(there, tmp_path / "few.gpkg", columns=("uuid",))
    there.service.answers["/collections/heaps/schema"] = _schema_with("dam_height", "number")
    there.named(label(3))["properties"]["name"] = "renamed"
    result = refreshed(copy)
    assert (came(result), result.notes) == ({}, ())


def _schema_with(name, kind):
    document = json.loads(json.dumps(SCHEMA))
    document["properties"][name] = {"type": kind}
    return document


@pytest.mark.parametrize(
    ("change", "words"),
    [
        pytest.param(lambda p: p.pop("name"), "“name” is gone", id="gone"),
        pytest.param(lambda p: p.update(name={"type": "number"}), "“name” is real instead of text", id="other type"),
    ],
)
def test_fields_that_are_gone_or_of_another_type_are_one_sentence_and_nothing_happens(there, copy, change, words):
    document = json.loads(json.dumps(SCHEMA))
    change(document["properties"])
    for number, each in enumerate(there.features):
        each["properties"]["name"] = number
    there.service.answers["/collections/heaps/schema"] = document
    before = copy.sql("SELECT * FROM heaps")
    with pytest.raises(errors.DataError, match=words):
        refreshed(copy)
    assert copy.sql("SELECT * FROM heaps") == before


def test_a_type_that_was_only_seen_otherwise_is_no_change(tmp_path):
    """Without a schema types are those of the values seen: 1 and 2 are integers, with 2.5 they are numbers."""
    with FeatureService() as running:
        there = There(running, schema=None)
        for number, each in enumerate(there.features):
            each["properties"] = {"name": f"Heap {number}", "height": number + 0.5}
        copy = pulled(there, tmp_path / "copy.gpkg")
        for number, each in enumerate(there.features):
            each["properties"]["height"] = number + 10
        assert came(refreshed(copy)) == {"changed": 8}
        assert copy.sql("SELECT height, typeof(height) FROM heaps WHERE name = 'Heap 3'") == [(13.0, "real")]


def test_mixed_geometry_types_widen_the_layer(there, copy):
    there.named(label(3))["geometry"] = {"type": "LineString", "coordinates": [[1.0, 2.0], [3.0, 4.0]]}
    assert came(refreshed(copy)) == {"changed": 1}
    assert copy.sql("SELECT geometry_type_name FROM gpkg_geometry_columns") == [("GEOMETRY",)]


def test_the_extent_grows_with_what_came(there, copy):
    there.named(label(3))["geometry"] = {"type": "Point", "coordinates": [170.0, 80.0]}
    refreshed(copy)
    assert copy.sql("SELECT max_x, max_y FROM gpkg_contents WHERE table_name = 'heaps'") == [(170.0, 80.0)]


def test_a_layer_that_cannot_be_sent_back_is_replaced_and_keeps_its_identity(there, tmp_path):
    copy = pulled(there, tmp_path / "read.gpkg", editable=False)
    copy.sql("UPDATE crm_source SET record_id = 'r1', licence = 'CC-BY-4.0'")
    there.drop(label(3))
    there.named(label(4))["properties"]["name"] = "renamed"
    there.features.append(facility(20))
    result = refreshed(copy)
    assert came(result) == {"removed": 1, "changed": 1, "new": 1}
    assert [each.label for each in result.features] == [label(3), "renamed", label(20)]
    assert names(copy) == {each["properties"]["name"] for each in there.features}
    assert copy.sql("SELECT record_id, licence, editable, pulled FROM crm_source") == [("r1", "CC-BY-4.0", 0, 8)]


def test_a_layer_that_cannot_be_sent_back_stays_where_not_all_came(there, tmp_path):
    copy = pulled(there, tmp_path / "read.gpkg", editable=False)
    there.drop(label(3))
    there.claim(8)
    with pytest.raises(errors.DataError, match="Not all of “heaps” came"):
        refreshed(copy)
    assert len(names(copy)) == 8


@pytest.fixture
def csv_copy(tmp_path):
    path = tmp_path / "heaps.csv"
    path.write_text("name,lon,lat\nA,1,43\nB,2,43\nC,3,43\n", encoding="utf-8")
    request = PullRequest(str(path), DistributionKind.CSV, tmp_path / "copy.gpkg", layer="heaps")
    pull(Http(), request, silent)
    return path, Copy(tmp_path / "copy.gpkg")


def test_a_file_whose_rows_have_no_ids_is_replaced_while_nothing_was_changed(csv_copy):
    path, copy = csv_copy
    path.write_text("name,lon,lat\nB,2,43\nC,3,43\nD,4,43\n", encoding="utf-8")
    result = refreshed(copy)
    assert names(copy) == names(copy, "crm_base_heaps") == {"B", "C", "D"}
    assert "replaced as a whole" in " ".join(result.notes)


def test_a_file_whose_rows_have_no_ids_is_left_where_something_was_changed(csv_copy):
    path, copy = csv_copy
    copy.sql("UPDATE heaps SET name = 'ours' WHERE name = 'A'")
    path.write_text("name,lon,lat\nB,2,43\n", encoding="utf-8")
    with pytest.raises(errors.FieldCopyError, match="have no lasting ids"):
        refreshed(copy)
    assert names(copy) == {"ours", "B", "C"}


def test_a_layer_that_came_from_nowhere_says_so(copy):
    copy.sql("UPDATE crm_source SET kind = '', url = ''")
    with pytest.raises(errors.DataError, match="does not say where it came from"):
        refreshed(copy)


def test_a_record_leads_to_no_file_of_this_machine(copy):
    copy.sql("UPDATE crm_source SET record_id = 'r1', kind = 'geojson', url = '/etc/hosts'")
    with pytest.raises(errors.DataError, match="is not on the web"):
        refreshed(copy)


def test_a_field_copy_that_is_being_synced_is_left_alone(there, copy):
    there.drop(label(3))
    with open_field_copy(copy.path) as connection, lease(connection, "x"), pytest.raises(errors.FieldCopyBusy):
        refreshed(copy)
    assert len(names(copy)) == 8


def test_an_answer_that_breaks_off_changes_nothing(there, copy):
    there.service.answers["/collections/heaps/items"] = b'{"type": "FeatureCollection", "features": ['
    with pytest.raises(errors.NetworkError):
        refreshed(copy)
    assert len(names(copy)) == 8
    assert [each.name for each in copy.path.parent.iterdir()] == ["copy.gpkg"]


def test_another_reference_system_is_one_sentence(copy):
    with open_field_copy(copy.path) as connection:
        source = replace(read_source(connection, "heaps"), crs="EPSG:25830")
        connection.execute("UPDATE crm_source SET crs = ?", (source.crs,))
    with pytest.raises(errors.DataError, match="comes in EPSG:4326 instead of EPSG:25830"):
        refreshed(copy)


def test_a_refresh_that_broke_off_in_the_middle_leaves_nothing_to_go_on_with(tmp_path):
    """What is left of it would be older than what was sent since."""
    with FeatureService() as running:
        there = There(running)
        copy = pulled(there, tmp_path / "copy.gpkg")
        there.url = running.add_collection("heaps", there.features, SCHEMA, largest_page=2)
        whole = running.answers["/collections/heaps/items"]
        running.answers["/collections/heaps/items"] = lambda query: 500 if query.get("offset") == "4" else whole(query)
        with pytest.raises(errors.NetworkError):
            refreshed(copy)
    assert [each.name for each in copy.path.parent.iterdir()] == ["copy.gpkg"]
