# SPDX-License-Identifier: GPL-2.0-or-later
"""A project file without the name of the account that wrote it: the folder is given to others."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

_AUTHOR = re.compile(rb'\s(?:saveUser|saveUserFull)="[^"]*"')
_ROOT = re.compile(rb"<qgis\b[^>]*>")


def forget_author(path: Path) -> None:
    """Take the account's names out of a `.qgz`; QGIS itself does so only where the person has set it."""
    with zipfile.ZipFile(path) as archive:
        parts = [(each, archive.read(each)) for each in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            if name.endswith(".qgs"):
                content = _ROOT.sub(lambda found: _AUTHOR.sub(b"", found.group()), content, count=1)
            archive.writestr(name, content)
