# SPDX-License-Identifier: GPL-2.0-or-later
"""A survey of the real Asturian heaps, prepared headless, carried away and used where there is no network."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.survey.codes import is_sample_code
from crm_dataspace_plugin.core.sync.changes import read_changes

DAY = Path(__file__).with_name("survey_without_network.py")
PATIENCE = 120.0  # seconds


@pytest.fixture(scope="module")
def cut_off() -> list[str]:
    """The words in front of a command that take the network from it."""
    for words in (["unshare", "-n"], ["unshare", "-r", "-n"]):
        try:
            if subprocess.run([*words, "true"], check=False, timeout=10, capture_output=True).returncode == 0:
                return words
        except OSError:
            break
    pytest.skip("this system does not let a process be cut off from the network")


def test_a_survey_works_where_there_is_no_network_and_its_corrections_are_seen(headless, real_data, cut_off, tmp_path):
    pulled = headless.run(
        "pulllayer", SOURCE=real_data / "asturias_warm_sites.geojson", FIELD_COPY=tmp_path / "heaps.gpkg"
    )
    made = headless.run(
        "preparesurvey", FIELD_COPY=tmp_path / "heaps.gpkg", FOLDER=tmp_path / "survey", SAMPLES_PER_FACILITY=4,
        BASEMAP=real_data / "asturias_warm_sites.geojson", ZOOM_MIN=10, ZOOM_MAX=13, SHEETS="true",
    )  # fmt: skip
    assert Path(made["SHEETS_PDF"]) == tmp_path / "survey" / "sheets.pdf"
    assert Path(made["PROJECT"]) == tmp_path / "survey" / "survey.qgz" and made["SAMPLES"] == "samples"
    (tmp_path / "heaps.gpkg").unlink()
    moved = (tmp_path / "survey").rename(tmp_path / "tablet")
    finished = subprocess.run(
        [*cut_off, sys.executable, str(DAY), str(moved / "survey.qgz")],
        env={**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    told = json.loads(finished.stdout.splitlines()[-1])
    relations = told.pop("relations")
    assert all(relations.values())
    assert {each for each in relations if not each.startswith("crm_photos_")} == {
        "crm_visits_0", "crm_samples_0", "crm_checklist_0", "crm_readings",
    }  # fmt: skip
    assert told == {
        "network": False, "read": True, "invalid": [], "corrected": True, "visited": True, "sampled": True,
        "samples_of_facility": 5, "basemap": "basemap.mbtiles", "basemap_drawn": True,
    }  # fmt: skip
    with open_field_copy(moved / "field_copy.gpkg") as connection:
        (change,) = read_changes(connection, pulled["LAYER"])
        codes = [row[0] for row in connection.execute("SELECT sample_id FROM samples WHERE planned = 1")]
    assert [(each.field, each.ours) for each in change.fields] == [("observations", "a new gully")]
    assert len(set(codes)) == 3 * 4 and all(map(is_sample_code, codes))
    pages = subprocess.run(
        ["pdfinfo", str(moved / "sheets.pdf")], capture_output=True, text=True, check=True, timeout=PATIENCE
    ).stdout
    assert re.search(r"^Pages: +3$", pages, re.MULTILINE)
    for name in (
        "field_copy.gpkg",
        "packed.json",
        "basemap.mbtiles",
    ):  # the file it was pulled from lies in somebody's folders
        assert str(real_data).encode() not in (moved / name).read_bytes()
