# SPDX-License-Identifier: GPL-2.0-or-later
"""What is copied into a root for the tests on another version of QGIS, and what is said where nothing was tested."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tools.matrix import __main__ as matrix
from tools.matrix.checkout import copy_checkout
from tools.package import ROOT
from tools.servers.commands import CannotInstall


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


@pytest.mark.parametrize(("known", "ended"), [(0, 3), (1, 1)], ids=["nothing failed", "another one failed"])
def test_a_version_that_cannot_be_tested_here_is_told_and_never_hides_a_failure(
    monkeypatch, capsys, tmp_path, known, ended
):
    def run(name, _make, log):
        if name == "3.40":
            raise CannotInstall("a root of Debian trixie needs root's rights")
        log.write_text("==== 9 passed in 3.2s ====\n", encoding="utf-8")
        return known

    monkeypatch.setattr(matrix, "LOGS", tmp_path)
    monkeypatch.setattr(matrix, "_run", run)
    assert matrix.main(["3.22", "3.40"]) == ended
    assert "QGIS 3.40: cannot be tested here: a root of Debian trixie needs root's rights" in capsys.readouterr().out


def test_a_version_that_is_not_known_is_refused(capsys):
    assert matrix.main(["2.18"]) == 2
    assert "3.22" in capsys.readouterr().err


INTERRUPTED = """
import os, sys
from pathlib import Path
from tools import processes
from tools.matrix import __main__ as matrix
from tools.matrix.root import run_logged

processes.PATIENCE = 0.5  # seconds for who does not listen
matrix.LOGS = Path(sys.argv[1])
command = ["sh", "-c", "trap '' TERM; sleep 600 & echo $$ $! > started; mv started running; wait"]
matrix._run = lambda _name, _make, log: run_logged(["env", "-C", sys.argv[1], *command], os.environ, log)
sys.exit(matrix.start(["3.40"]))
"""


def lives(number: str) -> bool:
    try:
        words = Path("/proc", number, "stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return words.rpartition(")")[2].split()[0] != "Z"  # the dead that nobody has asked about yet


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=lambda number: number.name)
def test_whoever_is_asked_to_leave_ends_all_it_started(tmp_path, number):
    """Also what does not listen, as a first process in a name space of its own."""
    started: list[str] = []
    matrix_run = subprocess.Popen([sys.executable, "-c", INTERRUPTED, str(tmp_path)], cwd=ROOT, env=dict(os.environ))
    try:
        while not (tmp_path / "running").exists():
            assert matrix_run.poll() is None
            time.sleep(0.01)
        started = (tmp_path / "running").read_text(encoding="utf-8").split()
        assert all(map(lives, started))
        matrix_run.send_signal(number)
        assert matrix_run.wait(timeout=60) == 130
        assert [each for each in started if lives(each)] == []
    finally:
        matrix_run.kill()
        matrix_run.wait()
        for each in filter(lives, started):
            os.kill(int(each), signal.SIGKILL)
