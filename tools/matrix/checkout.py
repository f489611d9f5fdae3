# SPDX-License-Identifier: GPL-2.0-or-later
"""A clean copy of this checkout: what git knows or would add, nothing that was built."""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.servers.commands import run
from tools.servers.places import ROOT

KEPT = ".venv"  # of an earlier copy: it is made once for each list of requirements


def copy_checkout(target: Path) -> None:
    """Make `target` hold the files of this checkout, with their modes, beside the environment it may have already."""
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        if old.name != KEPT:
            _remove(old)
    for name in _files():
        source, copy = ROOT / name, target / name
        if source.is_file():  # one that was deleted is still in git's list
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, copy)


def _files() -> list[str]:
    listed = run(["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
    return [name for name in listed.split("\0") if name]


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
