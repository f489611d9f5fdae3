# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of photos that came back: copied beside the field copy at home, none over another."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping
from itertools import islice
from pathlib import Path, PurePosixPath

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.photo_files import MEDIA, file_fault, safe_path
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey.seal import hashed
from crm_dataspace_plugin.core.words import say

LARGEST = 1 << 30  # bytes of one photo
_LOOKED_AT = 100_000  # files
_SHOWN = 8  # digits of the hash in a new name


class PhotoTaking:
    """Copies files from the folder of a survey into that of a field copy.

    Args:
        origin, target: the folders of both field copies.
        given: path to the SHA-256 of each photo as it was given out.
    """

    def __init__(self, origin: Path, target: Path, given: Mapping[str, str]) -> None:
        self._origin = origin
        self._target = target
        self._given = given
        self._copies: dict[str, str] = {}  # path at home to path in the survey
        self._retaken: dict[str, str] = {}  # name for the new picture to the path under which it came

    @property
    def count(self) -> int:
        """How many files are to be copied."""
        return len(self._copies)

    def notice_retaken(self, scratch: sqlite3.Connection) -> None:
        """Give each photo on the stage whose file is another one than was given out a path of its own."""
        query = layout.sql("SELECT DISTINCT path FROM {t}", t=layout.PHOTO)
        for (path,) in scratch.execute(query).fetchall():
            safe = safe_path(path) if isinstance(path, str) else None
            if safe is None or safe not in self._given or self.fault(safe):
                continue
            digest = hashed(self._origin / safe)
            if digest != self._given[safe]:
                name = _renamed(safe, digest)
                self._retaken[name] = safe
                scratch.execute(layout.sql("UPDATE {t} SET path = ? WHERE path = ?", t=layout.PHOTO), (name, path))

    def fault(self, path: str) -> str:
        """Return what is wrong with a file of the survey in one sentence, empty for nothing."""
        path = self._retaken.get(path, path)
        wrong = file_fault(path, self._origin)
        safe = safe_path(path)
        if safe is None or not (self._origin / safe).is_file():
            return wrong
        size = (self._origin / safe).stat().st_size
        if size > LARGEST:
            return say("{safe} is larger than {largest} GB.", safe=safe, largest=LARGEST >> 30)
        return wrong if size else say("{safe} is empty.", safe=safe)

    def place(self, path: str, uuid: str) -> str:
        """Return the path at home for a photo of the survey: its own, or a new one where another file has it.

        The file is copied by `copy`. One that is missing or is no image gets a path under which nothing stands.
        """
        safe = safe_path(path)
        if safe is None:
            return _renamed(f"{MEDIA}/photo", uuid)
        wanted = safe if safe.startswith(MEDIA + "/") else f"{MEDIA}/{PurePosixPath(safe).name}"
        if self.fault(path):
            return _renamed(wanted, uuid) if (self._target / wanted).exists() else wanted
        origin = self._retaken.get(safe, safe)
        digest = hashed(self._origin / origin)
        for candidate in (wanted, _renamed(wanted, digest)):
            there = self._target / candidate
            if there.is_file() and hashed(there) == digest:
                return candidate
            if not there.exists() and self._copies.get(candidate, origin) == origin:
                self._copies[candidate] = origin
                return candidate
        return _renamed(wanted, uuid)

    def supply(self, path: str, at_home: str) -> None:
        """Let a file come along that is missing under its path at home: it was found after its row had come."""
        safe, there = safe_path(path), safe_path(at_home)
        if safe is None or there is None or there in self._copies or self.fault(path):
            return
        if not (self._target / there).exists():
            self._copies[there] = self._retaken.get(safe, safe)

    def unnamed(self, scratch: sqlite3.Connection) -> int:
        """Return how many images of the survey no photo names, of those that were not given out."""
        query = layout.sql("SELECT path FROM {t} WHERE path IS NOT NULL", t=layout.PHOTO)
        named = {safe_path(str(row[0])) for row in scratch.execute(query)} | set(self._retaken.values())
        files = (each for each in sorted((self._origin / MEDIA).glob("*")) if each.is_file())
        paths = (f"{MEDIA}/{each.name}" for each in islice(files, _LOOKED_AT))
        return sum(each not in named and each not in self._given and not self.fault(each) for each in paths)

    def copy(self, tick: Tick) -> None:
        """Copy what got a place: all files or, after a failure, none.

        Raises:
            OSError: one cannot be read or written.
            Cancelled: from `tick`.
        """
        made: list[Path] = []
        try:
            for number, (path, origin) in enumerate(self._copies.items()):
                tick(number / len(self._copies), path)
                target = self._target / path
                target.parent.mkdir(parents=True, exist_ok=True)
                part = target.with_name(f".{target.name}.part")
                made.append(part)
                shutil.copyfile(self._origin / origin, part)
                part.replace(target)
                made[-1] = target
        except BaseException:
            for each in made:
                each.unlink(missing_ok=True)
            raise


def _renamed(path: str, digest: str) -> str:
    written = PurePosixPath(path)
    return str(written.with_name(f"{written.stem}-{digest[:_SHOWN]}{written.suffix}"))
