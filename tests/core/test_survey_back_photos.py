# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos come home with a survey: the file, its row, and never over another file."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from tests.core.survey_world import PNG, everything, give_out
from tests.core.sync_world import LAYER, Space, World


@pytest.fixture
def world(tmp_path):
    space = Space()
    (tmp_path / "home" / "media").mkdir(parents=True)
    made = World(space, tmp_path / "home" / "copy.gpkg")
    (made.copy.path.parent / "media" / "old.png").write_bytes(PNG + b"old")
    with made.copy.opened() as connection:
        uuid = made.copy.value("Heap 1", "crm_uuid")
        add_photo(connection, Photo(LAYER, uuid, "media/old.png", caption="before", uuid="photo-old"))
    yield made
    space.stop()


@pytest.fixture
def survey(world, tmp_path):
    return give_out(world.copy.path, tmp_path / "survey")


def photos(world):
    rows = world.copy.sql("SELECT crm_uuid, path, caption FROM crm_photo ORDER BY crm_uuid")
    return [(uuid, (world.copy.path.parent / path).read_bytes(), caption) for uuid, path, caption in rows]


def test_a_photo_that_only_travelled_is_not_copied(world, survey):
    before = everything(world.copy.path)["crm_photo"]
    taken = survey.take()
    assert (taken.photos, taken.findings) == (0, ()) and everything(world.copy.path)["crm_photo"] == before
    assert [each.name for each in (world.copy.path.parent / "media").iterdir()] == ["old.png"]


def test_a_new_caption_comes_home_without_the_file(world, survey):
    survey.sql("UPDATE crm_photo SET caption = 'the toe'")
    assert survey.take().photos == 0
    assert photos(world) == [("photo-old", PNG + b"old", "the toe")]


def test_a_photo_taken_again_under_the_same_name_stands_beside_the_old_one(world, survey):
    (survey.directory / "media" / "old.png").write_bytes(PNG + b"again")
    assert survey.take().photos == 1
    assert photos(world) == [("photo-old", PNG + b"again", "before")]
    assert (world.copy.path.parent / "media" / "old.png").read_bytes() == PNG + b"old"
    assert survey.take().photos == 0


def test_an_image_that_no_photo_names_is_told(world, survey):
    (survey.directory / "media" / "forgotten.png").write_bytes(PNG)
    (survey.directory / "media" / "notes.txt").write_text("no image")
    taken = survey.take()
    assert ["1 images" in each.words for each in taken.findings] == [True] and taken.photos == 0


def test_two_photos_of_one_file_are_one_file(world, survey):
    survey.photo("new.png", "Heap 2")
    survey.sql("INSERT INTO crm_photo (crm_uuid, layer, path, feature_uuid) SELECT 'photo-2', layer, path, feature_uuid"
               " FROM crm_photo WHERE crm_uuid = 'photo-new.png'")  # fmt: skip
    assert survey.take().photos == 1
    assert len(list((world.copy.path.parent / "media").iterdir())) == 2


def test_the_same_picture_that_is_home_already_is_not_copied_again(world, survey):
    survey.photo("new.png", "Heap 2")
    (world.copy.path.parent / "media" / "new.png").write_bytes(PNG + b"photo")
    assert survey.take().photos == 0
    assert photos(world)[0] == ("photo-new.png", PNG + b"photo", None)


def test_a_photo_outside_of_the_media_folder_is_brought_into_it(world, survey):
    survey.photo("new.png", "Heap 2", path="new.png")
    assert survey.take().photos == 1
    assert world.copy.sql("SELECT path FROM crm_photo WHERE crm_uuid = 'photo-new.png'") == [("media/new.png",)]


def test_a_photo_found_later_is_copied_when_the_survey_is_taken_in_again(world, survey):
    survey.photo("new.png", "Heap 2")
    file = survey.directory / "media" / "new.png"
    kept = file.rename(survey.directory.parent / "on the device.png")
    first = survey.take()
    assert (first.photos, [each.field for each in first.findings]) == (0, ["path"])
    kept.rename(file)
    again = survey.take()
    assert (again.photos, again.findings) == (1, ())
    assert photos(world)[0] == ("photo-new.png", PNG + b"photo", None)


def test_a_photo_that_cannot_be_copied_leaves_nothing_behind(world, survey, monkeypatch):
    survey.edit("Heap 1", status="closed")
    for name in ("one.png", "two.png"):
        survey.photo(name, "Heap 2", content=PNG + name.encode())
    (world.copy.path.parent / "media" / ".two.png.part").mkdir()  # in the way of the second
    before = everything(world.copy.path)
    with pytest.raises(Exception, match="cannot be taken into"):
        survey.take()
    assert everything(world.copy.path) == before
    assert sorted(each.name for each in (world.copy.path.parent / "media").iterdir()) == [".two.png.part", "old.png"]


def test_a_photo_deleted_in_the_field_goes_from_the_table_and_its_file_stays(world, survey):
    survey.sql("DELETE FROM crm_photo")
    survey.take()
    assert photos(world) == [] and (world.copy.path.parent / "media" / "old.png").exists()
