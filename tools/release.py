# SPDX-License-Identifier: GPL-2.0-or-later
"""A release tried dry: all that would stop it is told at once, and the zip is made; nothing leaves this computer."""

from __future__ import annotations

import argparse
import configparser
import hashlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.package import ROOT, pack

VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
PLACEHOLDER = re.compile(r"\bexample\.(org|com|net)\b|\.example\b")  # RFC 2606: nobody is reached there
ADDRESSES = ("email", "homepage", "tracker", "repository")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    parser.add_argument("--zip", type=Path, default=ROOT / "build", help="folder for the zip")
    arguments = parser.parse_args()
    wrong = list(problems(arguments.root))
    made = pack(arguments.zip)
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB, SHA-256 {hashlib.sha256(made.read_bytes()).hexdigest()}")
    for each in wrong:
        print(f"Stops the release: {each}")
    if not wrong:
        version = _metadata(arguments.root)["version"]
        print(f"Ready: git tag v{version}, push the tag, upload the zip to the plugin repository.")
    return 1 if wrong else 0


def problems(root: Path) -> Iterator[str]:
    """Yield what stops a release of the checkout `root`, one sentence each."""
    metadata = _metadata(root)
    version = metadata["version"]
    if not VERSION.fullmatch(version):
        yield f"metadata.txt has the version “{version}”: write three numbers, as in 1.2.3."
    if f'version = "{version}"' not in (root / "pyproject.toml").read_text(encoding="utf-8"):
        yield f"pyproject.toml has another version than metadata.txt, {version}."
    if not re.search(rf"^## {re.escape(version)} \(\d{{4}}-\d{{2}}-\d{{2}}\)$", _changelog(root), re.MULTILINE):
        yield f"CHANGELOG.md has no heading “## {version} (day of release)”."
    if not metadata.get("changelog", "").startswith(version):
        yield f"The changelog in metadata.txt does not begin with {version}."
    for key in ADDRESSES:
        if PLACEHOLDER.search(metadata.get(key, "")):
            yield f"metadata.txt still has a placeholder as {key}: {metadata[key]}."
    if _git(root, "status", "--porcelain"):
        yield "The checkout has changes that are not committed."
    if _git(root, "tag", "--list", f"v{version}"):
        yield f"The tag v{version} exists already: raise the version."


def _metadata(root: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(root / "metadata.txt", encoding="utf-8")
    return parser["general"]


def _changelog(root: Path) -> str:
    return (root / "CHANGELOG.md").read_text(encoding="utf-8")


def _git(root: Path, *words: str) -> str:
    return subprocess.run(["git", "-C", root, *words], capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
