# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that GDAL reads, from a path or an address, as the same pages of features a service gives."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path, PurePosixPath
from typing import Union
from urllib.parse import unquote, urlsplit

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.source import is_address
from crm_dataspace_plugin.core.field_copy.private_file import kept_folder
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.csv.csv_file import CsvFile, is_csv
from crm_dataspace_plugin.core.pull.csv.packed import unpacked_table
from crm_dataspace_plugin.core.pull.download import Download
from crm_dataspace_plugin.core.pull.vector_file import VectorFile

LONGEST_NAME = 60  # characters of a fetched file's name: of 4 bytes each, a disk takes no more
_UNSAFE = re.compile(r"[^\w. -]")
_SUFFIXES = {"geo+json": ".geojson", "json": ".geojson", "csv": ".csv", "zip": ".zip", "geopackage": ".gpkg"}
_SUFFIXES |= {"gml": ".gml", "kml": ".kml", "flatgeobuf": ".fgb", "parquet": ".parquet"}


@contextmanager
def open_file(
    http: Http, address: str, name: str, crs: str, beside: Path, tick: Tick
) -> Iterator[Union[VectorFile, CsvFile]]:
    """Yield the layer `name`, or the only one, of the file at `address`, fetched first if that is a web address.

    Args:
        beside: a file in whose folder it is fetched; what an earlier pull to there fetched is gone on with.

    Raises:
        LibraryMissing: this GDAL lacks what reads the format.
        DataError: no file GDAL can read, or no such layer in it, or its reference system must be chosen.
        NetworkError: it cannot be fetched.
    """
    with _folder(beside, address) as folder:
        if is_address(address):
            path = _fetched(http, address, folder, tick)
        else:
            path = Path(unquote(urlsplit(address).path)) if address.startswith("file:") else Path(address)
        if not path.exists():
            raise errors.DataError(f"{path} does not exist.")
        with closing(_read(path, address, name, crs, folder, tick)) as file:
            yield file


@contextmanager
def _folder(beside: Path, address: str) -> Iterator[Path]:
    """Yield where a file is fetched or unpacked: on the disk of the field copy where it may be gone on with."""
    if is_address(address):
        with kept_folder(beside, address) as folder:
            yield folder
    else:
        with tempfile.TemporaryDirectory(prefix="crm-pull-") as made:
            yield Path(made)


def _read(path: Path, address: str, name: str, crs: str, folder: Path, tick: Tick) -> Union[VectorFile, CsvFile]:
    table = path if is_csv(path) else unpacked_table(path, address, name, folder)
    return VectorFile(path, address, name, crs) if table is None else CsvFile(table, address, crs, tick)


def _fetched(http: Http, url: str, folder: Path, tick: Tick) -> Path:
    whole = folder / "whole"
    answer = Download(http, url, whole, tick).run()
    kind = answer.headers.get("content-type", "").split(";")[0]
    if "html" in kind:
        with whole.open(encoding="utf-8", errors="replace") as page:
            raise errors.UnexpectedContent(f"{url} is a web page, not a file with data.", page.read(4000))
    name = _UNSAFE.sub("_", PurePosixPath(unquote(urlsplit(url).path)).name)[-LONGEST_NAME:].lstrip(". ") or "data"
    if not PurePosixPath(name).suffix:
        name += next((suffix for word, suffix in _SUFFIXES.items() if word in kind), "")
    (folder / "read").mkdir(exist_ok=True)
    return whole.replace(folder / "read" / name)
