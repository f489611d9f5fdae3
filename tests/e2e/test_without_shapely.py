# SPDX-License-Identifier: GPL-2.0-or-later
"""The real desktop whose Python has no shapely: the whole chain but screening, and one message how to get it."""

from __future__ import annotations

from typing import Any

import pytest

from tools.demo import walk
from tools.service import data_space

HIDDEN = "import sys\nsys.modules['shapely'] = None\n"  # an import of it fails, and it is not found


@pytest.fixture(scope="module")
def outcome(tmp_path_factory, plugins) -> dict[str, Any]:
    out, hiding = tmp_path_factory.mktemp("desktop"), tmp_path_factory.mktemp("hiding")
    (hiding / "sitecustomize.py").write_text(HIDDEN, encoding="utf-8")
    with data_space(out / "dataspace") as service:
        found = walk(out, plugins, service, str(hiding))
    assert "Traceback" not in (out / "qgis.log").read_text(encoding="utf-8", errors="replace")
    return found


def test_everything_but_screening_comes_to_its_end(outcome):
    steps = {row["step"] for row in outcome["rows"]}
    assert {"find", "pull", "survey", "correct", "check", "send", "settle"} <= steps
    assert not [each for each in steps if each.startswith("screen,")]
    assert outcome["facts"]["corrected"] == {"updated": 12, "inserted": 1, "deleted": 1}


def test_it_is_told_once_at_the_start(outcome):
    told = [each for each in outcome["facts"]["at_start"] if "shapely" in each]
    assert len(told) == 1
    assert "the rest works without it" in told[0]


@pytest.mark.parametrize("system", ["Windows", "macOS", "Linux"])
def test_one_message_says_how_to_get_it(outcome, system):
    (told,) = outcome["facts"]["refused"]
    assert f"On {system}" in told
    assert "shapely" in told
