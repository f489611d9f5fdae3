# SPDX-License-Identifier: GPL-2.0-or-later
"""Taking a survey in is killed (kill -9) anywhere and done again: it ends as if nothing had happened."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.survey_world import PNG, Survey, everything, give_out
from tests.core.sync_world import LAYER, Space, World, counts

ROOT = Path(__file__).resolve().parents[2]
KILLED = -9
ROUNDS = 6

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX matter")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A folder with a home and a survey that was edited, and the service both came from."""
    space = Space()
    place = tmp_path_factory.mktemp("prepared")
    (place / "home").mkdir()
    world = World(space, place / "home" / "copy.gpkg")
    survey = give_out(world.copy.path, place / "survey")
    survey.edit("Heap 1", status="closed")
    survey.edit("Heap 2", remarks="from the survey")
    world.copy.edit("Heap 2", remarks="from home")
    survey.add(name="New heap")
    survey.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 3'")
    survey.sql("UPDATE samples SET taken_by = 'me' WHERE rowid = 1")
    for name in ("one.png", "two.png"):
        survey.photo(name, "Heap 1", content=PNG + name.encode())
    yield space, place
    space.stop()


def run(place, kill_at):
    command = [sys.executable, "-m", "tests.benchmarks.take_child", str(place / "survey"), str(kill_at)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(place)}
    child = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert child.returncode in (0, KILLED), child.stderr
    return child.returncode, json.loads(child.stdout) if child.returncode == 0 else {}


def state(place):
    """Return what is at home but for moments and keys, which differ from run to run."""
    found = everything(place / "home" / "copy.gpkg")
    for moment in ("crm_survey", "crm_survey_choice", "gpkg_contents"):
        found[moment] = [len(found[moment])]
    files = {each.name: each.read_bytes() for each in (place / "home" / "media").iterdir()}
    return found, files


@pytest.fixture(scope="module")
def whole(prepared, tmp_path_factory):
    """What a run comes to that nobody kills, and its number of events."""
    place = tmp_path_factory.mktemp("whole") / "all"
    shutil.copytree(prepared[1], place)
    _, told = run(place, 0)
    assert told["counts"] == [1, 1, 1, 1]
    return told["events"], state(place)


@pytest.mark.parametrize("number", range(ROUNDS))
def test_taken_in_again_after_a_kill_home_is_as_if_nothing_had_happened(prepared, whole, tmp_path, number):
    events, wanted = whole
    place = tmp_path / "all"
    shutil.copytree(prepared[1], place)
    assert run(place, 1 + (events - 1) * (2 * number + 1) // (2 * ROUNDS))[0] == KILLED
    assert run(place, 0)[0] == 0
    assert state(place) == wanted


def test_after_the_last_kill_sync_sends_each_change_once(prepared, whole, tmp_path):
    space, place = prepared[0], tmp_path / "all"
    shutil.copytree(prepared[1], place)
    assert run(place, whole[0] - 1)[0] == KILLED
    run(place, 0)
    world = World.__new__(World)
    world.space, world.copy = space, Survey(place / "survey")
    world.copy.path = place / "home" / "copy.gpkg"
    assert counts(world.sync()) == {"sent": 2, "created": 1, "deleted": 1}
    assert len(space.named("New heap")) == 1
