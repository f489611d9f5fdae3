# SPDX-License-Identifier: GPL-2.0-or-later
"""A refresh of many features lets others write the field copy in between, and each feature is whole at any time."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.refresh import turns, writing
from crm_dataspace_plugin.core.pull.refresh.refresh import look_what_is_newer, refresh
from tests.core.sync_world import LAYER, Space, World, http_with_token


@pytest.fixture
def world(tmp_path):
    space = Space()
    made = World(space, tmp_path / "copy.gpkg")
    for number in (1, 2, 3):
        space.change(f"Heap {number}", status="abandoned", remarks="fenced")
    yield made
    space.stop()


@pytest.fixture
def short(monkeypatch):
    """Turns as short as can be."""
    monkeypatch.setattr(writing, "LONGEST", -1.0)


def states(world):
    return world.copy.sql(
        f"SELECT name, status, remarks FROM {LAYER} WHERE name BETWEEN 'Heap 1' AND 'Heap 3' ORDER BY name"
    )


FRESH = ("abandoned", "fenced")


def test_others_write_between_two_features(world, short, monkeypatch):
    written = []

    def write(_seconds):
        connection = connect(world.copy.path)
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute(f"UPDATE {LAYER} SET status = ? WHERE name = 'Heap 5'", (f"turn {len(written)}",))
        connection.close()
        written.append(1)

    monkeypatch.setattr(turns.time, "sleep", write)
    result = refresh(http_with_token(world.space.url), world.copy.path, LAYER, silent)
    assert len(written) >= 3 and result.kept == 1
    assert {each.value: number for each, number in result.counts.items()} == {"changed": 3}
    assert [each[1:] for each in states(world)] == [FRESH] * 3
    assert world.copy.sql("SELECT count(*) FROM crm_journal") == [(6,)]


def test_cancelled_in_the_middle_features_are_whole_and_the_next_refresh_goes_on(world, short, monkeypatch):
    monkeypatch.setattr(turns, "PAUSE", 0)
    monkeypatch.setattr(writing, "_STEP", 1)

    def tick(_fraction, words):
        if words.startswith("1 of"):
            raise errors.Cancelled()

    with pytest.raises(errors.Cancelled, match=turns.STAYS):
        refresh(http_with_token(world.space.url), world.copy.path, LAYER, tick)
    assert sorted(each[1:] for each in states(world)) == [FRESH, ("active", None), ("active", None)]
    assert world.copy.sql("SELECT count(*) FROM crm_journal") == [(2,)]
    result = refresh(http_with_token(world.space.url), world.copy.path, LAYER, silent)
    assert {each.value: number for each, number in result.counts.items()} == {"changed": 2}
    assert world.copy.sql("SELECT count(*) FROM crm_journal") == [(6,)]


def test_a_look_in_turns_changes_nothing(world, short, monkeypatch):
    monkeypatch.setattr(turns, "PAUSE", 0)
    before = states(world)
    result = look_what_is_newer(http_with_token(world.space.url), world.copy.path, LAYER, silent)
    assert {each.value: number for each, number in result.counts.items()} == {"changed": 3}
    assert states(world) == before and world.copy.sql("SELECT count(*) FROM crm_journal") == [(0,)]
