# SPDX-License-Identifier: GPL-2.0-or-later
"""The survey's folder: made beside and moved in place when it is complete, or not at all."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.disk import unwritable
from crm_dataspace_plugin.core.field_copy.photo_files import MEDIA
from crm_dataspace_plugin.core.words import say

__all__ = [
    "BASEMAP",
    "FIELD_COPY",
    "HOW_TO",
    "MANIFEST",
    "MEDIA",
    "PROJECT",
    "SHEETS",
    "check_folder",
    "is_free",
    "staged_folder",
]

PROJECT = "survey.qgz"
FIELD_COPY = "field_copy.gpkg"
BASEMAP = "basemap.mbtiles"
SHEETS = "sheets.pdf"
MANIFEST = "packed.json"  # not called as the project is: QFieldCloud stumbles over that
HOW_TO = "README.txt"


def check_folder(folder: Path) -> None:
    """Raise FieldCopyError where `folder` is a file, is not empty, or has no folder to stand in."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise errors.FieldCopyError(
            say("{folder} is not a folder: choose a new or an empty one for the survey.", folder=folder)
        )
    if folder.is_dir() and any(folder.iterdir()):
        raise errors.FieldCopyError(
            say("The folder {folder} is not empty: choose a new or an empty one for the survey.", folder=folder)
        )
    if not folder.absolute().parent.is_dir():
        raise errors.FieldCopyError(say("The folder {parent} does not exist.", parent=folder.absolute().parent))


def is_free(folder: Path) -> bool:
    """Tell whether a survey can be written into a folder, as far as can be seen."""
    try:
        check_folder(folder)
    except errors.FieldCopyError:
        return False
    return True


@contextmanager
def staged_folder(folder: Path) -> Iterator[Path]:
    """Yield a new folder beside `folder` that takes its place at the end; after any failure nothing is left.

    Raises:
        FieldCopyError, DiskFull
    """
    check_folder(folder)
    folder = folder.absolute()
    staging = folder.with_name(f".{folder.name}.survey-{secrets.token_hex(4)}")
    try:
        staging.mkdir()
        yield staging
        check_folder(folder)  # again: somebody may have put something there meanwhile
        if folder.is_dir():
            folder.rmdir()
        staging.rename(folder)
    except OSError as error:
        raise unwritable(folder, error) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
