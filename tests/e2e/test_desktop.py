# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS desktop, a clean profile, the plugin from its zip, the chain by the panel's own widgets."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtGui import QImage

from tools.demo import walk
from tools.inventory import as_geojson
from tools.service import data_space

PICTURES = ("1-find", "2-pull", "3-screen", "4-correct", "5-sync", "6-conflicts", "7-sent")
WHITE = 0xFFFFFF


@pytest.fixture(scope="module")
def out(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("desktop")


@pytest.fixture(scope="module")
def outcome(out, plugins) -> dict[str, Any]:
    with data_space(out / "dataspace") as service:
        return walk(out, plugins, service)


def colours(image: QImage, place: list[int], step: int = 3) -> dict[int, int]:
    """Return how often each colour occurs inside a part of a picture, looking at every third pixel."""
    left, top, width, height = place
    found: dict[int, int] = {}
    for x in range(max(0, left), min(left + width, image.width()), step):
        for y in range(max(0, top), min(top + height, image.height()), step):
            colour = image.pixel(x, y) & 0xFFFFFF
            found[colour] = found.get(colour, 0) + 1
    return found


def test_qgis_leaves_by_itself_after_the_walk(outcome):
    assert outcome["clean_exit"], outcome["at_last"]


def test_no_python_error_was_printed(outcome, out):
    assert "Traceback" not in (out / "qgis.log").read_text(encoding="utf-8", errors="replace")


@pytest.mark.parametrize("name", PICTURES)
def test_each_picture_shows_the_panel_with_its_words_and_controls(outcome, out, name):
    image = QImage(str(out / f"{name}.png"))
    assert not image.isNull()
    seen = colours(image, outcome["facts"]["panel"])
    assert len(seen) > 50, "a blank or missing panel has few colours"
    assert max(seen.values()) < 0.97 * sum(seen.values())


def test_the_pulled_facilities_are_drawn_on_the_map(outcome, out):
    seen = colours(QImage(str(out / "2-pull.png")), outcome["facts"]["canvas"])
    drawn = sum(count for colour, count in seen.items() if colour != WHITE)
    assert drawn > 0.002 * sum(seen.values())


def test_the_chain_came_to_its_end_with_the_numbers_it_should(outcome):
    facts = {row["step"]: row["result"] for row in outcome["rows"]}
    assert list(facts) == [
        "find", "pull", "survey", "screen", "screen, answers", "screen, contents", "screen, contamination",
        "screen, resourcepotential", "screen, runout", "screen, riskresource", "screen, acidbase",
        "correct", "meanwhile", "check", "send", "settle", "proposal",
    ]  # fmt: skip
    assert all("Needs" not in facts[each] for each in facts if each.startswith("screen")), "every method runs"
    assert outcome["facts"]["corrected"] == {"updated": 12, "inserted": 1, "deleted": 1}


def test_everything_that_was_decided_is_on_the_service_and_in_the_journal(outcome, out):
    with sqlite3.connect(out / "field_copy.gpkg") as connection:
        states = dict(connection.execute("SELECT state, count(*) FROM crm_queue GROUP BY state"))
        changes = dict(connection.execute("SELECT change, count(DISTINCT crm_uuid) FROM crm_journal GROUP BY change"))
        unresolved = connection.execute("SELECT count(*) FROM crm_conflict WHERE resolution IS NULL").fetchone()[0]
    assert set(states) <= {"verified"}
    assert (changes["insert"], changes["delete"]) == (1, 1)
    assert unresolved == 0


def test_the_walk_left_project_and_report(outcome, out):
    assert (out / "demo.qgz").stat().st_size > 1000
    assert any("18" in path.read_text(encoding="utf-8") for path in out.glob("*.html"))


def test_the_walk_left_a_survey_whose_samples_lie_on_the_facilities_of_the_map(outcome, out):
    (folder,) = out.glob("Autumn campaign*")
    assert {"survey.qgz", "field_copy.gpkg", "sheets.pdf", "media"} <= {each.name for each in folder.iterdir()}
    with sqlite3.connect(folder / "field_copy.gpkg") as connection:
        taken = connection.execute("SELECT count(*) FROM facilities").fetchone()[0]
        sampled = connection.execute("SELECT count(DISTINCT facility_uuid) FROM samples").fetchone()[0]
    assert (
        0
        < sampled
        == taken
        < outcome["facts"]["pulled"]["Extractive waste facilities of European mining regions (synthetic)"]
    )


def test_the_same_walk_works_on_somebody_s_own_inventory(real_data, plugins, tmp_path):
    published = as_geojson(real_data / "chile_tailings_2025.geojson", tmp_path / "published.geojson")
    with data_space(tmp_path / "dataspace", "--publish", str(published), "--title", "Relaves") as service:
        outcome = walk(tmp_path / "walk", plugins, service)
    assert outcome["facts"]["found"] == 1
    assert sum(outcome["facts"]["pulled"].values()) == 836
