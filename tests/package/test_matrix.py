# SPDX-License-Identifier: GPL-2.0-or-later
"""What is copied into a root for the tests on another version of QGIS, and what is said where nothing was tested."""

from __future__ import annotations

import pytest

from tools.matrix import __main__ as matrix
from tools.matrix.checkout import copy_checkout
from tools.package import ROOT


@pytest.fixture
def copied(tmp_path):
    if not (ROOT / ".git").exists():
        pytest.skip("this is no checkout")
    copy_checkout(tmp_path)
    return tmp_path


def test_the_copy_holds_the_code_and_nothing_that_was_built(copied):
    assert {"Makefile", "metadata.txt", "crm_dataspace_plugin", "tests"} <= {each.name for each in copied.iterdir()}
    assert not [path for path in copied.rglob("*") if path.name in ("build", ".venv", "__pycache__", ".git")]


def test_copying_again_takes_away_what_is_no_more_and_leaves_the_environment(copied):
    for stale in ("build/old.log", "crm_dataspace_plugin/core/gone.py", ".venv/bin/python"):
        (copied / stale).parent.mkdir(parents=True, exist_ok=True)
        (copied / stale).write_text("", encoding="utf-8")
    copy_checkout(copied)
    assert not (copied / "build").exists()
    assert not (copied / "crm_dataspace_plugin/core/gone.py").exists()
    assert (copied / ".venv/bin/python").exists()


@pytest.mark.parametrize(
    ("status", "said", "failed", "words"),
    [
        pytest.param(0, "==== 9 passed, 1 skipped in 3.2s ====\n", 0, "9 passed, 1 skipped in 3.2s", id="passed"),
        pytest.param(2, "==== 1 failed, 8 passed in 3.2s ====\n", 1, "1 failed, 8 passed", id="failed"),
        pytest.param(0, "Nothing to be done for 'test'.\n", 1, "no test was run", id="no test"),
        pytest.param(2, "E: Unable to fetch\n", 1, "Unable to fetch", id="not installed"),
    ],
)
def test_each_version_has_its_line_and_only_passed_tests_count(
    monkeypatch, capsys, tmp_path, status, said, failed, words
):
    def run(_name, _make, log):
        log.write_text(said, encoding="utf-8")
        return status

    monkeypatch.setattr(matrix, "LOGS", tmp_path)
    monkeypatch.setattr(matrix, "_run", run)
    assert matrix.main(["3.40"]) == failed
    assert words in capsys.readouterr().out


def test_a_version_that_is_not_known_is_refused(capsys):
    assert matrix.main(["2.18"]) == 2
    assert "3.22" in capsys.readouterr().err
