# SPDX-License-Identifier: GPL-2.0-or-later
"""What a pull keeps stands in a folder in which others may leave files, links and locks under the same names."""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy import private_file
from crm_dataspace_plugin.core.field_copy.private_file import kept_file, kept_folder
from tests.core.test_pull_resume import NUMBER, failing_at, numbers, pulled, service, target  # noqa: F401

posix = pytest.mark.skipif(sys.platform == "win32", reason="owners by number and links without rights")


def kept_name(folder):
    """Return the name that `kept_file` gives there."""
    with kept_file(folder / "copy.gpkg", "same") as kept:
        return kept.path


@posix
def test_a_link_left_under_the_name_is_not_followed(tmp_path):
    other = tmp_path / "diary.gpkg"
    other.write_bytes(b"mine")
    kept_name(tmp_path).symlink_to(other)
    with kept_file(tmp_path / "copy.gpkg", "same") as kept:
        kept.path.write_bytes(b"pulled")
    assert other.read_bytes() == b"mine"


@posix
@pytest.mark.parametrize("companion", ["", "-journal", "-wal"])
def test_a_file_of_another_person_is_not_gone_on_with(tmp_path, monkeypatch, companion):
    usual = kept_name(tmp_path)
    usual.with_name(usual.name + companion).write_bytes(b"planted")
    monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
    with kept_file(tmp_path / "copy.gpkg", "same") as kept:
        assert kept.path != usual


@posix
def test_a_folder_that_is_a_link_is_not_written_into(tmp_path):
    with kept_folder(tmp_path / "copy.gpkg", "same") as usual:
        pass
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    usual.symlink_to(elsewhere)
    with kept_folder(tmp_path / "copy.gpkg", "same") as folder:
        (folder / "whole").write_bytes(b"pulled")
    assert list(elsewhere.iterdir()) == []


def leave_text(lock):
    lock.write_text("no lock " * 200, encoding="utf-8")


@pytest.mark.parametrize("leave", [Path.mkdir, leave_text], ids=["a folder", "a text"])
def test_what_is_no_lock_but_has_its_name_stops_nothing(tmp_path, leave):
    leave(Path(f"{kept_name(tmp_path)}.lock"))
    with kept_file(tmp_path / "copy.gpkg", "same") as kept, kept_folder(tmp_path / "copy.gpkg", "same") as folder:
        kept.path.write_bytes(b"pulled")
        assert folder.is_dir()


@posix
def test_a_lock_that_is_a_link_leaves_alone_what_it_leads_to(tmp_path):
    other = tmp_path / "other.gpkg"
    Path(f"{kept_name(tmp_path)}.lock").symlink_to(other)
    with kept_file(tmp_path / "copy.gpkg", "same"):
        assert not other.exists()


def test_a_folder_that_takes_no_files_is_told_of_in_one_sentence(monkeypatch, tmp_path):
    def refused(*_, **__):
        raise sqlite3.OperationalError("unable to open database file")

    def denied(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(sqlite3, "connect", refused)
    monkeypatch.setattr(Path, "mkdir", denied)
    said = pytest.raises(errors.FieldCopyError, match=r"copy\.gpkg cannot be written: Permission denied")
    with said, kept_folder(tmp_path / "copy.gpkg", "same"):
        pytest.fail("There is no folder.")


@posix
def test_a_link_that_leads_nowhere_does_not_stop_pulls(tmp_path):
    (tmp_path / ".copy.pull-1").symlink_to(tmp_path / "nothing")
    with kept_file(tmp_path / "copy.gpkg", "same") as kept:
        assert not kept.path.exists()


def test_old_files_that_cannot_be_removed_do_not_stop_pulls(tmp_path, monkeypatch):
    old = tmp_path / ".copy.pull-1"
    old.write_bytes(b"of somebody else")
    os.utime(old, (0, 0))

    def denied(path, *_, **__):
        raise PermissionError(1, "Operation not permitted", str(path))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", denied)
        private_file._look_round(tmp_path / "copy.gpkg")
    assert old.exists()


def test_signs_in_a_name_stand_for_themselves_when_old_files_are_looked_for(tmp_path):
    left, other = tmp_path / ".[a]*.pull-1", tmp_path / ".a.pull-1"
    for each in (left, other):
        each.write_bytes(b"")
        os.utime(each, (0, 0))
    private_file._look_round(tmp_path / "[a]*.gpkg")
    assert (left.exists(), other.exists()) == (False, True)


def test_two_pulls_that_make_the_same_field_copy_both_end_up_in_it(service, target, monkeypatch):  # noqa: F811
    """The other one ends between this one's last look and its moving in place."""
    sync, others = os.fsync, []

    def overtaken(handle):
        sync(handle)
        if not others:
            others.append(None)
            pulled(service, target, layer="other")

    monkeypatch.setattr(os, "fsync", overtaken)
    pulled(service, target)
    assert numbers(target) == numbers(target, "other") == list(range(NUMBER))
