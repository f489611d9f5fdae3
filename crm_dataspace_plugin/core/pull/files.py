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
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.csv.csv_file import CsvFile, is_csv
from crm_dataspace_plugin.core.pull.csv.packed import unpacked_table
from crm_dataspace_plugin.core.pull.vector_file import VectorFile

LONGEST_NAME = 100  # characters of a fetched file's name
_UNSAFE = re.compile(r"[^\w. -]")
_SUFFIXES = {"geo+json": ".geojson", "json": ".geojson", "csv": ".csv", "zip": ".zip", "geopackage": ".gpkg"}
_SUFFIXES |= {"gml": ".gml", "kml": ".kml", "flatgeobuf": ".fgb", "parquet": ".parquet"}


@contextmanager
def open_file(http: Http, address: str, name: str, crs: str, tick: Tick) -> Iterator[Union[VectorFile, CsvFile]]:
    """Yield the layer `name`, or the only one, of the file at `address`, fetched first if that is a web address.

    Raises:
        LibraryMissing: this GDAL lacks what reads the format.
        DataError: no file GDAL can read, or no such layer in it, or its reference system must be chosen.
        NetworkError: it cannot be fetched.
    """
    with tempfile.TemporaryDirectory(prefix="crm-pull-") as folder:
        if urlsplit(address).scheme in ("http", "https"):
            path = _fetched(http, address, Path(folder), tick)
        else:
            path = Path(unquote(urlsplit(address).path)) if address.startswith("file:") else Path(address)
        if not path.exists():
            raise errors.DataError(f"{path} does not exist.")
        with closing(_read(path, address, name, crs, Path(folder), tick)) as file:
            yield file


def _read(path: Path, address: str, name: str, crs: str, folder: Path, tick: Tick) -> Union[VectorFile, CsvFile]:
    table = path if is_csv(path) else unpacked_table(path, address, name, folder)
    return VectorFile(path, address, name, crs) if table is None else CsvFile(table, address, crs, tick)


def _fetched(http: Http, url: str, folder: Path, tick: Tick) -> Path:
    answer = http.get(url, accept="*/*", tick=tick)
    kind = answer.headers.get("content-type", "").split(";")[0]
    if "html" in kind:
        raise errors.UnexpectedContent(f"{url} is a web page, not a file with data.", answer.text()[:4000])
    name = _UNSAFE.sub("_", PurePosixPath(unquote(urlsplit(url).path)).name)[-LONGEST_NAME:].lstrip(". ") or "data"
    if not PurePosixPath(name).suffix:
        name += next((suffix for word, suffix in _SUFFIXES.items() if word in kind), "")
    path = folder / name
    path.write_bytes(answer.content)
    return path
