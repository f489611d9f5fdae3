# SPDX-License-Identifier: GPL-2.0-or-later
"""Failures of writing to a disk."""

from __future__ import annotations

import errno
from pathlib import Path

from crm_dataspace_plugin.core.errors import DiskFull, FieldCopyError


def is_full(error: OSError) -> bool:
    """Tell whether there is no room left on the disk, or none that this person may use."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def unwritable(path: Path, error: OSError) -> FieldCopyError:
    """Return why a file or folder could not be written, to be raised from the error itself."""
    if is_full(error):
        return DiskFull(f"There is no room left to write {path}.", str(error))
    return FieldCopyError(f"{path} cannot be written: {error.strerror or error}.", str(error))
