# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are made for a person: all of one or nothing, and what stood there before stays until then."""

from __future__ import annotations

import os
from pathlib import Path

from crm_dataspace_plugin.core.errors import FieldCopyError, ReportError
from crm_dataspace_plugin.core.field_copy.private_file import move_in_place, private_file
from crm_dataspace_plugin.core.words import say


def check_writable(path: Path) -> None:
    """Refuse a place where no file can be written, before the work that makes it; ReportError as in `write_whole`."""
    try:
        is_folder, has_folder, read_only = path.is_dir(), path.parent.is_dir(), path.exists() and not _may_write(path)
    except OSError as error:  # a name that no disk takes
        raise _unwritable(path, error) from error
    if is_folder:
        raise ReportError(say("{path} is a folder, not a file.", path=path))
    if not has_folder:
        raise ReportError(say("The folder {parent} does not exist.", parent=path.parent))
    if read_only:
        raise ReportError(say("{path} is read-only.", path=path))


def write_whole(path: Path, content: bytes) -> None:
    """Write a file.

    Raises:
        ReportError: it cannot be written; what stood under the name is as it was.
    """
    check_writable(path)
    try:
        with private_file(path) as private:
            private.write_bytes(content)
            move_in_place(private, path)
    except FieldCopyError as error:
        raise ReportError(error.message, error.details) from error
    except OSError as error:
        raise _unwritable(path, error) from error


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK)


def _unwritable(path: Path, error: OSError) -> ReportError:
    return ReportError(say("{path} cannot be written: {value}.", path=path, value=error.strerror or error), str(error))
