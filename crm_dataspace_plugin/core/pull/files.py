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
from crm_dataspace_plugin.core.words import say

LONGEST_NAME = 60  # characters of a fetched file's name: of 4 bytes each, a disk takes no more
_UNSAFE = re.compile(r"[^\w. -]")
_SUFFIXES = {"geo+json": ".geojson", "json": ".geojson", "csv": ".csv", "zip": ".zip", "geopackage": ".gpkg"}
_SUFFIXES |= {"gml": ".gml", "kml": ".kml", "flatgeobuf": ".fgb", "parquet": ".parquet"}
_SUFFIXES |= {"tab-separated": ".tsv", "text/plain": ".txt"}
# endings that say nothing of what a server gives: those of its own programs
_PROGRAMS = frozenset({".php", ".asp", ".aspx", ".ashx", ".jsp", ".do", ".cgi", ".pl", ".exe", ".dll"})
_FILE_NAME = re.compile(r"filename\*?=(?:[\w-]*'[\w-]*')?\"?([^\";]+)", re.IGNORECASE)
_SEPARATORS = (b",", b";", b"\t", b"|")
_LOOKED_AT = 1000  # bytes of a file nobody says anything of


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
        path = _located(http, address, folder, tick)
        with closing(_read(path, address, name, crs, folder, tick)) as file:
            yield file


@contextmanager
def local_file(http: Http, address: str, beside: Path, tick: Tick) -> Iterator[Path]:
    """Yield the path of a file; errors and arguments as `open_file`."""
    with _folder(beside, address) as folder:
        yield _located(http, address, folder, tick)


def _located(http: Http, address: str, folder: Path, tick: Tick) -> Path:
    if is_address(address):
        return _fetched(http, address, folder, tick)
    path = Path(unquote(urlsplit(address).path)) if address.startswith("file:") else Path(address)
    if not path.exists():
        raise errors.DataError(say("{path} does not exist.", path=path))
    return path


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
            raise errors.UnexpectedContent(say("{url} is a web page, not a file with data.", url=url), page.read(4000))
    name = _UNSAFE.sub("_", PurePosixPath(unquote(urlsplit(url).path)).name)[-LONGEST_NAME:].lstrip(". ") or "data"
    suffix = PurePosixPath(name).suffix.lower()
    if not suffix or suffix in _PROGRAMS:
        name += _ending(answer.headers.get("content-disposition", ""), kind, whole)
    (folder / "read").mkdir(exist_ok=True)
    return whole.replace(folder / "read" / name)


def _ending(told: str, kind: str, path: Path) -> str:
    """Return the ending of a fetched file: as the server names it, by its media type, or of a table by its look."""
    named = _FILE_NAME.search(told)
    suffix = PurePosixPath(unquote(named[1]).strip()).suffix.lower() if named else ""
    if re.fullmatch(r"\.\w{1,10}", suffix):
        return suffix
    suffix = next((each for word, each in _SUFFIXES.items() if word in kind), "")
    return suffix or (".csv" if _is_table(path) else "")


def _is_table(path: Path) -> bool:
    """Tell whether a file looks like lines of separated values."""
    with path.open("rb") as file:
        start = file.read(_LOOKED_AT)
    lines = start.splitlines()
    return b"\0" not in start and len(lines) > 1 and any(each in line for line in lines[:1] for each in _SEPARATORS)
