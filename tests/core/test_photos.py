# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy, require_own_tables, transaction
from crm_dataspace_plugin.core.field_copy.copy import create_field_copy
from crm_dataspace_plugin.core.field_copy.photo_files import safe_path
from crm_dataspace_plugin.core.field_copy.photos import (
    Photo,
    add_photo,
    has_photos,
    lacking,
    photo_faults,
    read_photos,
)

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(40)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "copy.gpkg"
    create_field_copy(made)
    (tmp_path / "media").mkdir()
    return made


@pytest.fixture
def old(path: Path) -> Path:
    """A field copy of a version that had no photos."""
    with open_field_copy(path) as connection, transaction(connection):
        connection.execute("DROP TABLE crm_photo")
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'crm_photo'")
    return path


def test_a_photo_comes_back_as_it_was_added(path):
    photo = Photo("heaps", "u-1", "media/a.jpg", "gully", "defect", "2026-11-12T10:00:00Z", 87.5, True, False)
    with open_field_copy(path) as connection:
        identity = add_photo(connection, photo)
        add_photo(connection, Photo("heaps", "u-2", "media/b.jpg"))
        (found,) = read_photos(connection, "heaps", "u-1")
        assert len(read_photos(connection)) == 2
    assert found.uuid == identity
    assert found == Photo(**{**vars(photo), "uuid": identity})


def test_what_nobody_said_about_a_photo_stays_unsaid(path):
    with open_field_copy(path) as connection:
        add_photo(connection, Photo("heaps", "u-1", "media/a.jpg"))
        (found,) = read_photos(connection)
    assert (found.bearing_deg, found.internal, found.consent, found.role) == (None, None, None, "")


def test_a_photo_can_be_added_to_a_field_copy_of_a_version_without_photos(old):
    with open_field_copy(old) as connection:
        assert not has_photos(connection)
        assert read_photos(connection) == []
        require_own_tables(connection, old)
        add_photo(connection, Photo("heaps", "u-1", "media/a.jpg"))
        shown = connection.execute("SELECT data_type FROM gpkg_contents WHERE table_name = 'crm_photo'").fetchall()
        assert [row[0] for row in shown] == ["attributes"]
        assert len(read_photos(connection)) == 1


OUTSIDE = ["/etc/passwd", "../a.jpg", "media/../../a.jpg", "C:\\a.jpg", "\\\\host\\a.jpg", "..\\a.jpg", "", "a\0b", "."]


@pytest.mark.parametrize("path_", [*OUTSIDE, "x" * 2000])
def test_a_path_that_leads_out_of_the_folder_is_refused(path, path_):
    assert safe_path(path_) is None
    with open_field_copy(path) as connection, pytest.raises(DataError):
        add_photo(connection, Photo("heaps", "u-1", path_))


def test_a_path_written_on_windows_is_the_same_file():
    assert safe_path("media\\2026\\a.jpg") == "media/2026/a.jpg"


HEADS = {
    "jpg": JPEG,
    "png": b"\x89PNG\r\n\x1a\n" + bytes(30),
    "webp": b"RIFF\0\0\0\0WEBPVP8 ",
    "heic": b"\0\0\0\x18ftypheic" + bytes(20),
    "tif": b"II*\0" + bytes(30),
}


@pytest.mark.parametrize("kind", HEADS)
def test_an_image_in_the_folder_is_without_fault(tmp_path, path, kind):
    (tmp_path / "media" / f"a.{kind}").write_bytes(HEADS[kind])
    assert photo_faults(Photo("heaps", "u-1", f"media/a.{kind}", role="toe", bearing_deg=360), tmp_path) == ()


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "missing"), (b"", "no image|not an image"), (b"<html>", "not an image"), (b"RIFF\0\0\0\0WAVE", "not an")],
)
def test_what_is_no_image_is_named(tmp_path, path, content, words):
    if content is not None:
        (tmp_path / "media" / "a.jpg").write_bytes(content)
    (wrong,) = photo_faults(Photo("heaps", "u-1", "media/a.jpg"), tmp_path)
    assert any(each in wrong for each in words.split("|"))


def test_a_link_out_of_the_folder_is_found(tmp_path):
    folder = tmp_path / "copy"
    (folder / "media").mkdir(parents=True)
    (tmp_path / "secret.jpg").write_bytes(JPEG)
    (folder / "media" / "a.jpg").symlink_to(tmp_path / "secret.jpg")
    (wrong,) = photo_faults(Photo("heaps", "u-1", "media/a.jpg"), folder)
    assert "leads out" in wrong


def test_an_unknown_role_and_an_impossible_bearing_are_named(tmp_path, path):
    (tmp_path / "media" / "a.jpg").write_bytes(JPEG)
    wrong = photo_faults(Photo("heaps", "u-1", "media/a.jpg", role="selfie", bearing_deg=361), tmp_path)
    assert len(wrong) == 2
    assert "selfie" in wrong[0]
    assert "361" in wrong[1]


def test_the_roles_that_no_photo_has_are_told():
    photos = [Photo("heaps", "u-1", "a", role=each) for each in ("toe", "other", "toe")]
    assert lacking(photos) == ("overview", "crest", "defect")


def test_a_row_another_program_damaged_is_read_without_failing(path):
    with open_field_copy(path) as connection:
        add_photo(connection, Photo("heaps", "u-1", "media/a.jpg"))
        connection.execute("UPDATE crm_photo SET bearing_deg = 'north', role = X'07ff', path = NULL, internal = 'x'")
        (found,) = read_photos(connection)
    assert (found.bearing_deg, found.role, found.path, found.internal) == (None, "", "", None)
