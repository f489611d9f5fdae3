# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of a GeoPackage that may hold samples of facilities, told by the names and types of their columns."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from crm_dataspace_plugin.core.field_copy.connection import connect, failures_named
from crm_dataspace_plugin.core.field_copy.layout import base_table
from crm_dataspace_plugin.core.screening.recognition.recognition import Column, Kind, recognise_inputs, recognise_one

_MOST = 500  # tables that are looked at
_NUMBERS = ("int", "real", "double", "float", "numeric", "decimal")
_TEXTS = ("text", "char")


def sample_table_names(path: Path, but: Collection[str]) -> list[str]:
    """Return the tables with contents of elements and a reference to a facility, by name.

    Args:
        but: tables that are not asked about, such as those that are in the project.

    Raises:
        FieldCopyError: the file cannot be read.
    """
    with failures_named(path):
        connection = connect(path)
        try:
            query = "SELECT table_name FROM gpkg_contents ORDER BY table_name LIMIT ?"
            names = [str(each[0]) for each in connection.execute(query, (_MOST,)).fetchall()]
            bases = {base_table(each) for each in names}
            found = []
            for name in names:
                if name in but or name in bases:
                    continue
                told = connection.execute("SELECT name, type FROM pragma_table_info(?)", (name,)).fetchall()
                if _of_samples([Column(str(each[0]), _kind(str(each[1]))) for each in told]):
                    found.append(name)
            return found
        finally:
            connection.close()


def _of_samples(columns: list[Column]) -> bool:
    return bool(recognise_inputs(columns, "contamination").get("elements")) and bool(
        recognise_one("facility_reference", columns)
    )


def _kind(declared: str) -> Kind:
    name = declared.lower()
    if any(each in name for each in _NUMBERS):
        return Kind.NUMBER
    return Kind.TEXT if any(each in name for each in _TEXTS) else Kind.OTHER
