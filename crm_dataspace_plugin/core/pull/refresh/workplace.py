# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a layer is pulled anew: a folder beside the field copy, which is gone afterwards with all that is in it.

A pull that broke off is never gone on with: what it kept may be older than what was sent since.
"""

from __future__ import annotations

import glob
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.private_file import LEFT_BEHIND
from crm_dataspace_plugin.core.words import say


@contextmanager
def workplace(target: Path) -> Iterator[Path]:
    """Yield the name of a file that is yet to be made.

    Raises:
        FieldCopyError: the folder of the field copy cannot be written.
    """
    prefix = f".{target.stem}.refresh-"
    for old in target.parent.glob(f"{glob.escape(prefix)}*"):
        with suppress(OSError):  # another process was faster
            if time.time() - old.lstat().st_mtime > LEFT_BEHIND:  # of a killed process
                shutil.rmtree(old, ignore_errors=True)
    try:
        folder = tempfile.mkdtemp(prefix=prefix, dir=target.parent)
    except OSError as error:
        raise errors.FieldCopyError(
            say("{parent} cannot be written: {strerror}.", parent=target.parent, strerror=error.strerror), str(error)
        ) from error
    file = Path(folder) / target.name
    try:
        yield file
    except errors.FieldCopyError as error:  # the person never chose the private name
        raise type(error)(error.message.replace(str(file), str(target)), error.details) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
