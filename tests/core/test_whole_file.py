# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports and receipts where the disk, the folder or the file says no."""

from __future__ import annotations

import os
import resource
import signal
from pathlib import Path

import pytest

from crm_dataspace_plugin.core.errors import ReportError
from crm_dataspace_plugin.core.whole_file import write_whole


@pytest.fixture()
def small_disk():
    """No file grows over 10 kB, as on a disk that fills up while it is written."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


def test_a_disk_that_fills_up_leaves_the_earlier_file_as_it_was(tmp_path: Path, small_disk: None):
    path = tmp_path / "report.html"
    write_whole(path, b"earlier")
    with pytest.raises(ReportError, match="report.html cannot be written"):
        write_whole(path, b"x" * 20_000)
    assert path.read_bytes() == b"earlier" and [each.name for each in tmp_path.iterdir()] == ["report.html"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("folder", "is a folder, not a file", id="a folder"),
        pytest.param("missing/report.html", "missing does not exist", id="in no folder"),
        pytest.param(f"{'x' * 300}.html", "cannot be written|too long", id="a name that is too long"),
    ],
)
def test_a_place_where_no_file_can_be_is_refused_with_a_sentence(tmp_path: Path, name: str, words: str):
    (tmp_path / "folder").mkdir()
    with pytest.raises(ReportError, match=words):
        write_whole(tmp_path / name, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "report.html"
    path.write_bytes(b"earlier")
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)  # the superuser may write everywhere
    with pytest.raises(ReportError, match="read-only"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"earlier"
