# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS desktop with an empty profile: three ways to begin, each leads on; and the log with its report."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.bridge.field_copies import write_field_copy
from tools.demo import ROOT, run_script

SCRIPT = Path(__file__).with_name("first_start.py")
QGIS_OWN = "qgis.org"  # its welcome page asks for news


def hosts(addresses: list[str]) -> set[str]:
    found = {urlsplit(each).hostname or "" for each in addresses if each.startswith("http")}
    return {each for each in found if not each.endswith(QGIS_OWN)}


@pytest.fixture(scope="module")
def out(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("first")


@pytest.fixture(scope="module")
def facts(out, plugins) -> dict[str, Any]:
    field_copy = write_field_copy(out / "mieres.gpkg")
    told = {"CRM_DEMO_TOOLS": str(ROOT), "CRM_DEMO_OUT": str(out), "CRM_FIELD_COPY": str(field_copy)}
    outcome = run_script(SCRIPT, out, plugins, told)
    assert outcome["clean_exit"]
    return outcome["facts"]


def test_the_three_offers_are_seen_in_the_narrowest_panel(facts):
    assert facts["offered"] == [True, True, True]
    assert facts["width"] <= 360


def test_a_catalogue_that_is_added_takes_the_place_of_the_offers(facts):
    assert facts["kept"] == ["Never asked"]
    assert facts["offered_with_a_catalogue"] == [False, False, False]


def test_a_field_copy_that_is_opened_is_shown_in_step_2(facts):
    assert (facts["copies"], facts["pull"]) == (1, True)


def test_the_demo_that_is_tried_shows_what_it_has(facts):
    assert facts["found"] > 0


def test_nothing_is_asked_before_a_person_wants_it(facts):
    assert hosts(facts["asked"]) == set()
    assert hosts(facts["asked_by_the_demo"]) == {"127.0.0.1"}, "requests are seen where there are any"


def test_the_log_gives_a_report_and_leads_to_the_network_log_of_qgis(facts, out):
    assert "Starting the demo: ended after" in facts["report"] and "QGIS: 3" in facts["report"]
    assert str(Path.home()) + "/" not in facts["report"].partition("## Settings")[2]
    assert facts["network_log"]


def test_no_python_error_was_printed(facts, out):
    assert "Traceback" not in (out / "qgis.log").read_text(encoding="utf-8", errors="replace")
