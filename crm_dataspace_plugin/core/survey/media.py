# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of photos that a field copy has already go with it into the survey's folder."""

from __future__ import annotations

import shutil
from pathlib import Path

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.photo_files import file_fault, safe_path
from crm_dataspace_plugin.core.field_copy.photos import read_photos
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.words import say


def take_photos(original: Path, copy: Path, tick: Tick) -> tuple[str, ...]:
    """Copy the files of the photos in `copy` from beside `original`; return what is wrong with those left behind.

    Raises:
        OSError: a file cannot be written.
        Cancelled: from `tick`.
    """
    with open_field_copy(copy) as connection:
        paths = dict.fromkeys(each.path for each in read_photos(connection))
    notes = []
    for path in paths:
        tick(UNKNOWN, path)
        wrong = file_fault(path, original.parent)
        safe = safe_path(path)
        if wrong or safe is None:
            notes.append(say("A photo was not taken along: {wrong}", wrong=wrong))
            continue
        target = copy.parent / safe
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(original.parent / safe, target)
    return tuple(notes)
