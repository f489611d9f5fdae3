# SPDX-License-Identifier: GPL-2.0-or-later
"""Sync of the demo inventory: lists, code lists, read-only fields, a table without geometry."""

from __future__ import annotations

import json

import pytest
import requests

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.push import sync
from crm_dataspace_plugin.core.sync.receipt import Receipt, as_document
from crm_dataspace_plugin.core.sync.receipt_page import as_html
from crm_dataspace_plugin.dataspace.embedded import DataSpace
from tests.core.sync_world import Copy, counts, http_with_token


@pytest.fixture()
def space():
    space = DataSpace(token="spade")
    space.start()
    space.publish_demo()
    yield space
    space.stop()


@pytest.fixture()
def copy(space, tmp_path):
    path = tmp_path / "copy.gpkg"
    for name in ("facilities", "assays"):
        url = f"{space.url}/collections/{name}"
        request = PullRequest(url=url, kind=DistributionKind.FEATURES, path=path, layer=name)
        pull(http_with_token(space.url), request, silent)
    return Copy(path)


def run(space, copy, **options):
    return sync(copy.path, [], http_with_token(space.url), SyncOptions(**options), silent)


def item(space, collection, identifier):
    return requests.get(f"{space.url}/collections/{collection}/items/{identifier}", timeout=10).json()["properties"]


def test_the_whole_demo_inventory_has_no_changes_right_after_the_pull(space, copy):
    assert run(space, copy).features == ()


def test_corrections_of_facilities_and_assays_arrive_in_one_run(space, copy):
    (site, values) = copy.sql("SELECT crm_id, commodity FROM facilities WHERE commodity LIKE '[%]' LIMIT 1")[0]
    ((assay, _),) = copy.sql("SELECT crm_id, uuid FROM assays LIMIT 1")
    metals = [*json.loads(values), "Sb"]
    columns = [row[0] for row in copy.sql("SELECT name FROM pragma_table_info('assays')")]
    number = next(each for each in columns if each.endswith(("_ppm", "_pct", "_gt")))
    copy.sql("UPDATE facilities SET commodity = ?, closed_on = ?, restored = 1, incident = NULL WHERE crm_id = ?",
             json.dumps(metals), "2019-12-31", site)  # fmt: skip
    copy.sql(f"UPDATE assays SET {number} = 12.25 WHERE crm_id = ?", assay)
    assert counts(run(space, copy)) == {"sent": 2}
    stored = item(space, "facilities", site)
    assert (stored["commodity"], stored["closed_on"], stored["restored"]) == (metals, "2019-12-31", True)
    assert stored["incident"] is None and item(space, "assays", assay)[number] == 12.25
    assert run(space, copy).features == ()


def test_a_code_that_is_not_in_the_list_is_refused_here(space, copy):
    copy.sql("UPDATE facilities SET status = 'haunted' WHERE fid = 1")
    result = run(space, copy)
    assert counts(result) == {"rejected": 1} and "haunted" in result.features[0].message


def test_a_copied_facility_becomes_a_new_one_and_the_copy_gets_what_the_service_makes(space, copy):
    columns = ", ".join(
        row[0] for row in copy.sql("SELECT name FROM pragma_table_info('facilities')") if row[0] not in ("fid",)
    )
    copy.sql(f"INSERT INTO facilities ({columns}) SELECT {columns} FROM facilities WHERE fid = 1")
    result = run(space, copy)
    assert counts(result) == {"created": 1}, result.features[0].message
    (new, old) = copy.sql(
        "SELECT crm_id FROM facilities WHERE fid = 1 OR fid = (SELECT max(fid) FROM facilities) ORDER BY fid DESC"
    )
    assert new != old and item(space, "facilities", new[0])["name"] == item(space, "facilities", old[0])["name"]
    assert run(space, copy).features == ()


def test_the_receipt_escapes_what_people_wrote(space, copy):
    copy.sql("UPDATE facilities SET remarks = '<script>alert(1)</script>' WHERE fid = 1")
    options = SyncOptions(author="<b>", reason="a & b")
    result = run(space, copy, author="<b>", reason="a & b")
    with copy.opened() as connection:
        from crm_dataspace_plugin.core.field_copy.source import read_sources

        receipt = Receipt("copy.gpkg", "2026-11-12T10:00:00Z", read_sources(connection), result, options)
    page = as_html(receipt)
    assert "<script" not in page and "&lt;script&gt;" in page and "by &lt;b&gt;" in page and "a &amp; b" in page
    document = json.loads(json.dumps(as_document(receipt)))
    assert document["features"][0]["fields"][0]["new"] == "<script>alert(1)</script>"
    assert {each["layer"] for each in document["layers"]} == {"facilities", "assays"}
