# SPDX-License-Identifier: GPL-2.0-or-later
"""What stops a release is told before it is made."""

from __future__ import annotations

import subprocess

import pytest

from tools.package import ROOT
from tools.release import problems

METADATA = """[general]
version=1.2.3
email=team@geology.test
homepage=https://geology.test
tracker=https://geology.test/issues
repository=https://geology.test/code
changelog=1.2.3 - something
"""


@pytest.fixture
def checkout(tmp_path):
    (tmp_path / "metadata.txt").write_text(METADATA)
    (tmp_path / "pyproject.toml").write_text('version = "1.2.3"\n')
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## 1.2.3 (2026-12-01)\n")
    for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "All"]):
        identity = ["-c", "user.name=A", "-c", "user.email=a@geology.test"]
        subprocess.run(["git", "-C", tmp_path, *identity, *words], check=True)
    return tmp_path


def test_a_checkout_that_is_ready_has_no_problem(checkout):
    assert list(problems(checkout)) == []


@pytest.mark.parametrize(
    ("name", "before", "after", "told"),
    [
        ("metadata.txt", "version=1.2.3", "version=1.2", "three numbers"),
        ("metadata.txt", "geology.test/issues", "example.org/issues", "placeholder as tracker"),
        ("metadata.txt", "changelog=1.2.3", "changelog=1.2.2", "does not begin with 1.2.3"),
        ("pyproject.toml", "1.2.3", "1.2.4", "another version"),
        ("CHANGELOG.md", "(2026-12-01)", "(unreleased)", "no heading"),
    ],
)
def test_what_is_not_ready_is_told(checkout, name, before, after, told):
    text = (checkout / name).read_text()
    assert before in text
    (checkout / name).write_text(text.replace(before, after))
    found = list(problems(checkout))
    assert any(told in each for each in found) and any("not committed" in each for each in found)


def test_a_version_that_was_released_is_not_released_again(checkout):
    subprocess.run(["git", "-C", checkout, "tag", "v1.2.3"], check=True)
    assert list(problems(checkout)) == ["The tag v1.2.3 exists already: raise the version."]


def test_what_this_checkout_lacks_for_its_release_is_found():
    assert any("placeholder as repository" in each for each in problems(ROOT))
