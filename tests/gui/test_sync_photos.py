# SPDX-License-Identifier: GPL-2.0-or-later
"""The row of photos in the Sync step: counted, sent, stopped, and why some stay."""

from __future__ import annotations

import sqlite3

import pytest
from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QLabel

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from crm_dataspace_plugin.core.sync.photos.content import Position
from crm_dataspace_plugin.core.sync.photos.kept_place import keep_place
from crm_dataspace_plugin.core.sync.photos.listing import Held, PhotoItem
from crm_dataspace_plugin.core.sync.photos.photo_queue import PhotoRow, PhotoState
from crm_dataspace_plugin.gui.sync.photos.photos_row import PhotosRow
from tests.gui.test_panel_chain import PATIENCE, child, ended, own_space, panel, pull, show_sync
from tests.servers.images import jpeg

__all__ = ["own_space", "panel"]  # fixtures


def item(name: str, state: PhotoState = PhotoState.PENDING, held: Held = Held.NOT, why: str = "") -> PhotoItem:
    path = f"media/{name}"
    row = PhotoRow("heaps", "u", path, state, message=why if state is PhotoState.REJECTED else "")
    return PhotoItem(Photo("heaps", "u", path), row, "1", 2_000_000, held, why if held.value else "")


@pytest.fixture
def row(qtbot):
    made = PhotosRow()
    qtbot.addWidget(made)
    made.resize(340, 200)
    made.show()
    return made


def test_a_layer_without_photos_has_no_row(row):
    row.show_items(())
    assert row.isHidden()


def test_the_row_counts_photos_bytes_and_states_and_says_why_some_stay(row):
    refused = item("d.jpg", PhotoState.REJECTED, why="d.jpg: the service takes 64 MB: make it smaller.")
    lost = item("e.jpg", held=Held.FAULT, why="media/e.jpg is missing.")
    row.show_items((item("a.jpg", PhotoState.VERIFIED), item("b.jpg"), item("c.jpg"), refused, lost))
    assert row.findChild(QLabel, "photos_count").text() == "5 photos, 10.0 MB: 1 sent, 2 wait, 1 refused, 1 stays here"
    assert row.findChild(QLabel, "photos_reasons").text().splitlines() == [refused.row.message, lost.why]
    send = row.findChild(QAbstractButton, "photos_send")
    assert (send.text(), send.isEnabled()) == ("Send 2 photos", True)


def test_what_was_refused_goes_again_only_after_a_yes_which_holds_once(row):
    items = (item("d.jpg", PhotoState.REJECTED, why="too large"), item("e.jpg", PhotoState.REJECTED, Held.INTERNAL))
    row.show_items(items)
    again, send = row.findChild(QCheckBox, "photos_again"), row.findChild(QAbstractButton, "photos_send")
    assert (again.text(), send.isEnabled(), row.again) == ("Try refused ones again: 2", False, False)
    again.setChecked(True)
    assert (send.text(), send.isEnabled(), row.again) == ("Send 2 photos", True, True)
    row.show_items(items)
    assert not row.again
    row.show_items((item("a.jpg"),))
    assert again.isHidden()


def test_internal_photos_are_counted_in_after_a_yes_which_holds_once(row):
    items = (item("a.jpg", held=Held.INTERNAL), item("b.jpg", held=Held.INTERNAL))
    row.show_items(items)
    yes, send = row.findChild(QCheckBox, "photos_internal"), row.findChild(QAbstractButton, "photos_send")
    assert (yes.text(), send.isEnabled(), row.internal) == ("Internal ones, too: 2", False, False)
    yes.setChecked(True)
    assert (send.text(), send.isEnabled(), row.internal) == ("Send 2 photos", True, True)
    row.show_items(items)
    assert not row.internal


def test_the_place_is_left_out_only_where_the_person_says_so(row):
    row.show_items((item("a.jpg"),))
    assert row.position is Position.KEEP
    row.findChild(QCheckBox, "photos_no_position").setChecked(True)
    assert row.position is Position.REMOVE


def test_photos_are_sent_from_the_panel_and_the_receipt_tells_each(qtbot, panel, project, own_space, tmp_path):
    pull(qtbot, panel, project, tmp_path / "mieres.gpkg")
    (tmp_path / "media").mkdir()
    with sqlite3.connect(tmp_path / "mieres.gpkg") as connection:
        (uuid,) = connection.execute("SELECT crm_uuid FROM crm_base_heaps WHERE name = 'Heap 2'").fetchone()
    with open_field_copy(tmp_path / "mieres.gpkg") as connection:
        for name, internal in (("toe.jpg", False), ("people.jpg", True)):
            (tmp_path / "media" / name).write_bytes(jpeg(3000, seed=len(name)))
            add_photo(connection, Photo("heaps", uuid, f"media/{name}", internal=internal))
    show_sync(qtbot, panel)
    count = child(panel, "photos_count")
    qtbot.waitUntil(lambda: count.text() == "2 photos, 6 kB: 1 waits, 1 stays here", timeout=PATIENCE)
    child(panel, "sync_check").click()
    qtbot.waitUntil(lambda: "Photos go to 127.0.0.1" in child(panel, "photos_status").text(), timeout=PATIENCE)
    qtbot.waitUntil(ended(panel, "sync"), timeout=PATIENCE)
    child(panel, "photos_send").click()
    qtbot.waitUntil(lambda: count.text() == "2 photos, 6 kB: 1 sent, 1 stays here", timeout=PATIENCE)
    assert child(panel, "photos_status").text().startswith("1 photo arrived at 127.0.0.1")
    (receipt,) = tmp_path.glob("mieres_photos_*.html")
    told = receipt.read_text(encoding="utf-8")
    assert "Photos: receipt" in told and "<b>1</b> there, with the same hash" in told and "<b>1</b> stays here" in told
    assert "media/toe.jpg" in told and "there, with the same hash" in told and "stays here" in told
    assert child(panel, "sync_receipt").isEnabled()


def test_the_address_told_for_photos_is_there_again_the_next_time(qtbot, panel, project, own_space, tmp_path):
    pull(qtbot, panel, project, tmp_path / "mieres.gpkg")
    keep_place(tmp_path / "mieres.gpkg", "heaps", "https://photos.example/files")
    show_sync(qtbot, panel)
    place = child(panel, "photos_place")
    qtbot.waitUntil(lambda: place.text() == "https://photos.example/files", timeout=PATIENCE)
