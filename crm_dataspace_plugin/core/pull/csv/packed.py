# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables in a zip file, which GDAL would read in its own way."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path, PurePosixPath
from typing import Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.pull.file_safety import refuse_unsafe
from crm_dataspace_plugin.core.words import say

_TABLES = (".csv", ".tsv")
_MAPS = (".shp", ".dbf", ".tab", ".mif", ".gpkg", ".geojson", ".json", ".gml", ".kml", ".fgb", ".gdbtable", ".sqlite")


def unpacked_table(path: Path, address: str, name: str, folder: Path) -> Optional[Path]:
    """Unpack the table `name`, or the only one, of a zip file into `folder`; None where it is no zip of tables alone.

    Raises:
        DataError: there are several tables, or none called so, or the zip file is damaged.
    """
    if path.suffix.lower() != ".zip":
        return None
    refuse_unsafe(path, True, address)
    with zipfile.ZipFile(path) as archive:
        members = [each for each in archive.infolist() if not each.is_dir() and "__MACOSX" not in each.filename]
        endings = {PurePosixPath(each.filename).suffix.lower() for each in members}
        tables = [each for each in members if PurePosixPath(each.filename).suffix.lower() in _TABLES]
        if not tables or endings & set(_MAPS):
            return None
        names = [PurePosixPath(each.filename).stem for each in tables]
        found = [each for each, called in zip(tables, names) if name in ("", called)]
        if len(found) != 1:
            lacking = (
                say("has no layer “{name}”, it has", name=name)
                if name and not found
                else say("has several layers, name one of them")
            )
            raise DataError(f"{address} {lacking}: {', '.join(names)}.")
        target = folder / f"table{PurePosixPath(found[0].filename).suffix.lower()}"
        with archive.open(found[0]) as packed, target.open("wb") as file:
            shutil.copyfileobj(packed, file)
    return target
