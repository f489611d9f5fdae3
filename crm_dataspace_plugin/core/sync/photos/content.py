# SPDX-License-Identifier: GPL-2.0-or-later
"""The bytes of a photo as they are sent: checked before, the same at each try, with or without the place."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from io import FileIO
from pathlib import Path

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.photo_files import file_fault, is_file, safe_path
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.sync.photos.position import HEAD, JPEG, tells_position, without_position
from crm_dataspace_plugin.core.words import say

LARGEST = 512 * 2**20  # bytes of one photo, whatever the service takes
_STEP = 2**20  # bytes


class Position(str, Enum):
    """What becomes of the place that a camera wrote into a photo."""

    KEEP = "keep"
    REMOVE = "remove"


class PhotoContent:
    """The bytes of one photo, of an open file.

    Attributes:
        length: of what is sent, bytes.
        sha256: of what is sent, in hexadecimal digits.
        stamp: size and time of change of the file, bytes and nanoseconds.
    """

    def __init__(self, file: FileIO, position: Position, tick: Tick) -> None:
        self._file = file
        about = os.fstat(file.fileno())
        self.stamp = about.st_size, about.st_mtime_ns  # before it is read: what is written later counts as a change
        head = file.read(HEAD)
        self._skipped = len(head)
        self.tells_position = tells_position(head)
        self._head = without_position(head) if position is Position.REMOVE and self.tells_position else head
        self.length = len(self._head) + about.st_size - self._skipped
        self.sha256 = self._digest(tick)

    def read(self, start: int, size: int) -> bytes:
        """Return bytes of what is sent; fewer where the file became shorter."""
        taken = self._head[start : start + size]
        if len(taken) < size:
            self._file.seek(self._skipped + max(0, start - len(self._head)))
            taken += self._file.read(size - len(taken))
        return taken

    def still_the_same(self, tick: Tick) -> bool:
        """Tell whether the file still holds what was hashed."""
        self._file.seek(0)
        return self._digest(tick) == self.sha256

    def _digest(self, tick: Tick) -> str:
        made = hashlib.sha256()
        for start in range(0, self.length, _STEP):
            made.update(self.read(start, min(_STEP, self.length - start)))
            tick(UNKNOWN, "")
        return made.hexdigest()


def content_fault(path: str, folder: Path) -> str:
    """Return why a photo cannot be sent in one sentence, empty for nothing. `folder` is that of the field copy."""
    safe = safe_path(path)
    if safe is None:
        return file_fault(path, folder)
    if not is_file(folder / safe):
        return file_fault(safe, folder)
    if any(each.is_symlink() for each in _below(folder, safe)):
        return say("{safe} is a link to another place, not a photo: put the photo itself there.", safe=safe)
    if (folder / safe).stat().st_size == 0:
        return say("{safe} is empty (0 bytes): take the photo again, or delete its row.", safe=safe)
    wrong = file_fault(safe, folder)
    if wrong:
        return wrong
    size = (folder / safe).stat().st_size
    return (
        say(
            "{safe} has {size}: more than {most} are not sent.",
            safe=safe,
            size=megabytes(size),
            most=megabytes(LARGEST),
        )
        if size > LARGEST
        else ""
    )


@contextmanager
def opened_content(path: str, folder: Path, position: Position, tick: Tick) -> Iterator[PhotoContent]:
    """Yield what is sent of a photo.

    Raises:
        DataError: the file cannot be sent, or the place cannot be taken out of it; one sentence.
    """
    wrong = content_fault(path, folder)
    if wrong:
        raise DataError(wrong)
    try:
        descriptor = os.open(folder / path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise DataError(
            say("{path} cannot be read: {strerror}.", path=path, strerror=error.strerror), str(error)
        ) from error
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise DataError(say("{path} is no file.", path=path))
        if position is Position.REMOVE and not _is_jpeg(file):
            raise DataError(
                say(
                    "{path} is no JPEG: the place cannot be taken out of it. Send it as it is, or save a JPEG.",
                    path=path,
                )
            )
        try:
            yield PhotoContent(file, position, tick)
        except OSError as error:
            raise DataError(
                say("{path} cannot be read: {strerror}.", path=path, strerror=error.strerror), str(error)
            ) from error


def megabytes(size: float) -> str:
    """Return a size in words a person reads: bytes, kB or MB of a thousand each."""
    if size < 1000:
        return say("{size:.0f} bytes", size=size)
    return say("{size:.0f} kB", size=size / 1000) if size < 999_500 else say("{size:,.1f} MB", size=size / 1_000_000)


def _is_jpeg(file: FileIO) -> bool:
    start = file.read(len(JPEG))
    file.seek(0)
    return start == JPEG


def _below(folder: Path, path: str) -> list[Path]:
    """Return the file and the folders that lead to it from `folder`."""
    parts = Path(path).parts
    return [folder.joinpath(*parts[: number + 1]) for number in range(len(parts))]
