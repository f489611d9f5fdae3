# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of photos: below the folder of the field copy, there, and images."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Optional

from crm_dataspace_plugin.core.words import say

MEDIA = "media"  # folder beside the field copy
LONGEST_PATH = 1024  # characters

_HEAD = 32  # bytes by which an image is known
_STARTS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"BM")
_BRANDS = (b"heic", b"heix", b"heif", b"mif1", b"msf1", b"avif")


def safe_path(path: str) -> Optional[str]:
    """Return a path with `/` that stays below the folder of the field copy, None for any other."""
    if not path or len(path) > LONGEST_PATH or "\0" in path or PureWindowsPath(path).drive:
        return None
    written = PurePosixPath(path.replace("\\", "/"))
    return None if written.is_absolute() or ".." in written.parts or not written.name else str(written)


def file_fault(path: str, folder: Path) -> str:
    """Return what is wrong with a photo's file in one sentence, empty for nothing.

    Args:
        folder: of the field copy.
    """
    safe = safe_path(path)
    if safe is None:
        return say("“{path}” is not a file in the folder of the field copy.", path=path[:80])
    if not _inside(folder, safe):
        return say("{safe} leads out of the folder of the field copy.", safe=safe)
    if not is_file(folder / safe):
        return say("{safe} is missing.", safe=safe)
    return "" if _is_image(folder / safe) else say("{safe} is not an image.", safe=safe)


def is_file(path: Path) -> bool:
    """Tell whether there is a file; a name that the system cannot take is that of none."""
    try:
        return path.is_file()
    except OSError:
        return False


def _inside(folder: Path, path: str) -> bool:
    """Tell whether the file is below the folder, links followed."""
    root = os.path.realpath(folder)
    return os.path.realpath(folder / path).startswith(root + os.sep)


def _is_image(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    if head[:4] == b"RIFF":
        return head[8:12] == b"WEBP"
    return head.startswith(_STARTS) or (head[4:8] == b"ftyp" and head[8:12] in _BRANDS)
