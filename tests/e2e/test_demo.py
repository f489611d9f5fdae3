# SPDX-License-Identifier: GPL-2.0-or-later
"""`make demo` as a person runs it: interrupted, and started again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from tools.demo import ROOT, begin_anew

PATIENCE = 120.0  # seconds


def started_from(session: int) -> list[str]:
    """Return the names of the processes that run in a session."""
    listed = subprocess.run(
        ["ps", "-s", str(session), "-o", "stat=,comm="], capture_output=True, text=True, check=False
    )
    states = [line.split(maxsplit=1) for line in listed.stdout.splitlines()]
    return [name for state, name in states if not state.startswith("Z")]


def wait_for(condition, process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert process.poll() is None, process.stdout.read()
        assert time.monotonic() < deadline
        time.sleep(0.1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_an_interrupted_demo_leaves_nothing_running(tmp_path, number):
    process = subprocess.Popen(
        [sys.executable, "-m", "tools.demo", "--walk", "--out", str(tmp_path / "demo")],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )  # fmt: skip
    wait_for(lambda: {"Xvfb", "qgis.bin"} <= set(started_from(process.pid)), process)
    os.killpg(process.pid, number)
    said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode != 0
    assert said.splitlines()[-1] == "The demo was interrupted; QGIS and the data space have ended."
    assert "Traceback" not in said
    assert started_from(process.pid) == []


def test_the_folder_of_the_demo_before_is_kept_once(tmp_path):
    out = tmp_path / "demo"
    for content in ("first", "second", "third"):
        begin_anew(out)
        (out / "field_copy.gpkg").write_text(content, encoding="utf-8")
    assert (tmp_path / "demo-before" / "field_copy.gpkg").read_text(encoding="utf-8") == "second"
    assert {each.name for each in tmp_path.iterdir()} == {"demo", "demo-before"}
