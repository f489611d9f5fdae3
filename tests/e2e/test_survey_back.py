# SPDX-License-Identifier: GPL-2.0-or-later
"""Pulled, prepared, rewritten by ogr2ogr in the field, taken in and synced: all by the programs themselves."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import requests

from crm_dataspace_plugin.core.field_copy.connection import connect

OGR2OGR = shutil.which("ogr2ogr")
PATIENCE = 120.0  # seconds


@pytest.mark.skipif(OGR2OGR is None, reason="ogr2ogr is not installed")
def test_a_survey_rewritten_by_ogr2ogr_sends_exactly_what_was_corrected(headless, demo_space, tmp_path):
    (tmp_path / "home").mkdir()
    home = tmp_path / "home" / "mine.gpkg"
    source = f"features:{demo_space.url}/collections/facilities"
    layer = headless.run("pulllayer", SOURCE=source, FIELD_COPY=home)["LAYER"]
    headless.run("preparesurvey", FIELD_COPY=home, FOLDER=tmp_path / "survey", SAMPLES_PER_FACILITY=1)
    copy = (tmp_path / "survey").rename(tmp_path / "tablet") / "field_copy.gpkg"
    rows = edit(copy, f'SELECT crm_id FROM "{layer}" ORDER BY crm_id LIMIT 2')
    corrected, deleted = (row[0] for row in rows)
    edit(copy, f"UPDATE \"{layer}\" SET remarks = 'a new gully' WHERE crm_id = '{corrected}'")
    edit(copy, f"DELETE FROM \"{layer}\" WHERE crm_id = '{deleted}'")
    rewritten = copy.with_name("new.gpkg")
    command = [OGR2OGR, "-f", "GPKG", "-t_srs", "EPSG:3857", "-nlt", "PROMOTE_TO_MULTI", str(rewritten), str(copy)]
    subprocess.run(command, check=True, timeout=PATIENCE, capture_output=True)
    rewritten.replace(copy)
    report = tmp_path / "report.html"
    taken = headless.run("takesurvey", FOLDER=copy.parent, REPORT=report)
    numbers = {name: taken[name] for name in ("INSERTED", "UPDATED", "DELETED", "CONFLICTS", "PHOTOS", "ROWS")}
    assert numbers == {"INSERTED": 0, "UPDATED": 1, "DELETED": 1, "CONFLICTS": 0, "PHOTOS": 0, "ROWS": 0}
    assert Path(taken["FIELD_COPY"]) == home and "changed features" in report.read_text(encoding="utf-8")
    sent = headless.run("sync", FIELD_COPY=home, AUTHCFG=headless.login(demo_space.token))
    assert {name: sent[name] for name in ("SENT", "CREATED", "DELETED", "PENDING", "REJECTED")} == {
        "SENT": 1, "CREATED": 0, "DELETED": 1, "PENDING": 0, "REJECTED": 0,
    }  # fmt: skip
    item = f"{demo_space.url}/collections/facilities/items"
    assert requests.get(f"{item}/{corrected}", timeout=10).json()["properties"]["remarks"] == "a new gully"
    assert requests.get(f"{item}/{deleted}", timeout=10).status_code in (404, 410)


def edit(path: Path, statement: str) -> list[tuple]:
    connection = connect(path)
    try:
        return [tuple(row) for row in connection.execute(statement).fetchall()]
    finally:
        connection.close()
