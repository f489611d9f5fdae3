# SPDX-License-Identifier: GPL-2.0-or-later
"""What stays at home: layers nobody chose, photos whose file is lost. The original field copy is left as it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.layer_move import drop_layer
from crm_dataspace_plugin.core.field_copy.photo_files import file_fault
from crm_dataspace_plugin.core.field_copy.photos import has_photos, read_photos
from crm_dataspace_plugin.core.field_copy.source import read_sources


def leave_layers(connection: sqlite3.Connection, layers: Sequence[str]) -> None:
    """Take every layer out of a survey's field copy that is none of `layers`; none where that is empty."""
    left = [each.layer for each in read_sources(connection) if layers and each.layer not in layers]
    if not left:
        return
    with transaction(connection):
        for layer in left:
            drop_layer(connection, layer)
            if has_photos(connection):
                connection.execute(layout.sql("DELETE FROM {table} WHERE layer = ?", table=layout.PHOTO), (layer,))


def lost_photos(connection: sqlite3.Connection, folder: Path) -> list[str]:
    """Return the paths of photos that lead to no image below `folder`, each once."""
    paths = dict.fromkeys(each.path for each in read_photos(connection))
    return [each for each in paths if file_fault(each, folder)]


def leave_lost_photos(copy: Path, folder: Path) -> None:
    """Take the photos out of a survey's field copy whose files are not below `folder`, that of the original."""
    with open_field_copy(copy) as connection:
        lost = lost_photos(connection, folder)
        statement = layout.sql("DELETE FROM {table} WHERE path = ?", table=layout.PHOTO)
        with transaction(connection):
            connection.executemany(statement, [(each,) for each in lost])
