# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens to field copies and services in the field, as the panel tells it; nothing is lost by it."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QLabel

from crm_dataspace_plugin.bridge.sync_witness import witness_path
from crm_dataspace_plugin.core.field_copy import connection as connections
from tests.gui.test_panel_chain import PATIENCE, child, ended, own_space, panel, pull, show_sync

__all__ = ["own_space", "panel"]  # fixtures
NAME = "mieres.gpkg"


@pytest.fixture
def copy(qtbot, panel, project, tmp_path):
    """A field copy that was pulled by the panel; QGIS lets go of it, so that others can take it."""
    pull(qtbot, panel, project, tmp_path / NAME)
    yield tmp_path / NAME
    witness_path().unlink(missing_ok=True)


def by_sql(copy, *statements: str) -> None:
    """Edit as a program does that knows SQL only, and none of the functions that triggers call."""
    plain = sqlite3.connect(copy)
    for (trigger,) in plain.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        if "journal" not in trigger:
            plain.execute(f"DROP TRIGGER {trigger}")
    for each in statements:
        plain.execute(each)
    plain.commit()
    plain.close()


CLOSED = "UPDATE heaps SET status = 'closed' WHERE name = 'Heap 1'"


def send(qtbot, panel) -> str:
    """Check and send; return what the step says then."""
    panel.sync.refresh()
    qtbot.waitUntil(lambda: child(panel, "sync_counters").text().startswith("1 change"), timeout=PATIENCE)
    child(panel, "sync_check").click()
    qtbot.waitUntil(ended(panel, "sync"), timeout=PATIENCE)
    checked = child(panel, "sync_status").text()
    if not child(panel, "sync_send").isEnabled():
        return checked
    child(panel, "sync_send").click()
    qtbot.waitUntil(ended(panel, "sync"), timeout=PATIENCE)
    return child(panel, "sync_status").text().replace("\u200b", "")


def barred(qtbot, iface) -> str:
    """Return what the message bar says, once it says something."""
    bar = iface.messageBar()
    qtbot.waitUntil(lambda: bar.currentItem() is not None, timeout=PATIENCE)
    return " ".join([bar.currentItem().title(), bar.currentItem().text()]) + " ".join(
        each.text() for each in bar.currentItem().findChildren(QLabel)
    )


def test_edits_by_a_program_that_knows_only_sql_are_counted_and_sent(qtbot, panel, copy):
    show_sync(qtbot, panel)
    by_sql(copy, CLOSED)
    assert send(qtbot, panel).startswith("1 sent")


@pytest.mark.skipif(shutil.which("ogr2ogr") is None, reason="ogr2ogr is not installed")
def test_a_layer_rewritten_by_ogr2ogr_has_the_one_change_that_was_made(qtbot, panel, copy, tmp_path):
    QgsProject.instance().clear()
    by_sql(copy, CLOSED)
    other = tmp_path / "other.gpkg"
    subprocess.run(["ogr2ogr", "-q", "-nln", "heaps", other, copy, "heaps"], check=True)
    subprocess.run(["ogr2ogr", "-q", "-update", "-overwrite", copy, other, "heaps"], check=True)
    show_sync(qtbot, panel)
    assert send(qtbot, panel).startswith("1 sent")


def test_a_column_taken_out_in_db_manager_is_told(qtbot, panel, copy):
    show_sync(qtbot, panel)
    by_sql(copy, CLOSED, "ALTER TABLE heaps RENAME COLUMN area_m2 TO surface")
    said = send(qtbot, panel)
    assert "“heaps” has lost “area_m2”, taken out or renamed by another program" in said


def test_a_copy_restored_from_a_backup_is_told(qtbot, panel, copy, tmp_path):
    show_sync(qtbot, panel)
    shutil.copy(copy, tmp_path / "backup.gpkg")
    by_sql(copy, CLOSED)
    send(qtbot, panel)
    shutil.copy(tmp_path / "backup.gpkg", copy)
    by_sql(copy, "UPDATE heaps SET area_m2 = 2001 WHERE name = 'Heap 2'")
    said = send(qtbot, panel)
    assert "as if it was restored from a backup" in said and "1 sent" in said


def test_a_clock_that_was_set_back_is_told_in_the_journal(qtbot, panel, copy, monkeypatch):
    show_sync(qtbot, panel)
    by_sql(copy, CLOSED)
    send(qtbot, panel)
    for module in ("journal", "queue"):
        monkeypatch.setattr(f"crm_dataspace_plugin.core.sync.{module}.now", lambda: "2020-01-01T00:00:00.000Z")
    by_sql(copy, "UPDATE heaps SET area_m2 = 2001 WHERE name = 'Heap 2'")
    assert send(qtbot, panel).startswith("1 sent")
    child(panel, "sync_journal").click()
    chain = lambda: panel.window().findChild(QLabel, "journal_chain")  # noqa: E731
    qtbot.waitUntil(lambda: chain() is not None, timeout=PATIENCE)
    assert "the clock was set back before entry 2" in chain().text()


def test_a_schema_that_was_changed_on_the_server_is_told(qtbot, panel, copy, monkeypatch):
    schema = "crm_dataspace_plugin.dataspace.schemas.schema_document"
    told = {"properties": {"uuid": {}, "name": {}, "state": {}, "area_m2": {}}}
    monkeypatch.setattr(schema, lambda collection, url: told)
    show_sync(qtbot, panel)
    by_sql(copy, CLOSED)
    said = send(qtbot, panel)
    assert "does not know “status” any more: its schema was changed. New there: “state”" in said
    assert "all changes are kept here" in said


def test_a_collection_that_was_renamed_is_told_with_what_is_there_now(qtbot, panel, copy):
    show_sync(qtbot, panel)
    by_sql(copy, CLOSED, "UPDATE crm_source SET url = replace(url, '/heaps', '/spoil-heaps')")
    said = send(qtbot, panel)
    assert "no collection “spoil-heaps” any more" in said and "“heaps”" in said and "kept here" in said


@pytest.mark.parametrize(
    ("limit", "title", "words"),
    [
        pytest.param("PRAGMA max_page_count = 1", "The disk is full", "no room left to write", id="full disk"),
        pytest.param("PRAGMA query_only = 1", "is write-protected", "to where you may write", id="read-only copy"),
    ],
)
def test_a_copy_that_cannot_be_written_is_told_with_what_to_do(
    qtbot, panel, copy, iface, monkeypatch, limit, title, words
):
    show_sync(qtbot, panel)
    by_sql(copy, CLOSED)
    panel.sync.refresh()
    qtbot.waitUntil(lambda: child(panel, "sync_counters").text().startswith("1 change"), timeout=PATIENCE)
    iface.messageBar().clearWidgets()
    connect = connections.connect

    def limited(path):
        made = connect(path)
        made.execute(limit)
        return made

    monkeypatch.setattr(connections, "connect", limited)
    child(panel, "sync_check").click()
    said = barred(qtbot, iface)
    assert title in said and words in said
    assert copy.name in said
