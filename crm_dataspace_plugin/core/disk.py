# SPDX-License-Identifier: GPL-2.0-or-later
"""Failures of writing to a disk."""

from __future__ import annotations

import errno
from pathlib import Path

from crm_dataspace_plugin.core.errors import DiskFull, FieldCopyError
from crm_dataspace_plugin.core.words import say


def is_full(error: OSError) -> bool:
    """Tell whether there is no room left on the disk, or none that this person may use."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def unwritable(path: Path, error: OSError) -> FieldCopyError:
    """Return why a file or folder could not be written, to be raised from the error itself."""
    if is_full(error):
        return DiskFull(say("There is no room left to write {path}.", path=path), str(error))
    return FieldCopyError(
        say("{path} cannot be written: {value}.", path=path, value=error.strerror or error), str(error)
    )
