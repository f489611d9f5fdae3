# SPDX-License-Identifier: GPL-2.0-or-later
"""What taking a survey in works with: its copy, its sealed base and a scratch file, all closed and gone at the end."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from crm_dataspace_plugin.core.disk import is_full
from crm_dataspace_plugin.core.errors import DiskFull, FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.survey.coming_back.incoming import opened
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Workshop:
    """Attributes:
    sealed, incoming: what was given out and what came back; both can only be read.
    scratch: an empty database; `folder` an empty folder. Both are gone afterwards.
    """

    sealed: sqlite3.Connection
    incoming: sqlite3.Connection
    scratch: sqlite3.Connection
    folder: Path


@contextmanager
def workshop(copy: Path, base: Path) -> Iterator[Workshop]:
    """Open the field copy of a survey and its sealed base.

    Raises:
        SurveyUnusable, DiskFull, FieldCopyError
    """
    with tempfile.TemporaryDirectory(prefix="survey-") as name, disk_failures_named(Path(name)), ExitStack() as stack:
        folder = Path(name)
        incoming = stack.enter_context(opened(copy, folder))
        sealed = stack.enter_context(closing(_read_only(base)))
        scratch = stack.enter_context(closing(connect(folder / "scratch.db")))
        scratch.execute("PRAGMA synchronous = OFF")  # gone afterwards anyway
        yield Workshop(sealed, incoming, scratch, folder)


@contextmanager
def disk_failures_named(path: Path) -> Iterator[None]:
    """Turn the operating system's failures into field copy errors."""
    try:
        yield
    except OSError as error:
        if is_full(error):
            raise DiskFull(
                say("There is no room left to take the survey into {path}.", path=path), str(error)
            ) from error
        words = say("The survey cannot be taken into {path}: {value}.", path=path, value=error.strerror or error)
        raise FieldCopyError(words, str(error)) from error


def _read_only(base: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{base.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection
