# SPDX-License-Identifier: GPL-2.0-or-later
"""Saved searches as JSON text: versioned, and read with suspicion, because a file may come from anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.area import box_of
from crm_dataspace_plugin.core.catalogue.near import LARGEST, Near
from crm_dataspace_plugin.core.catalogue.plain import number as number_of
from crm_dataspace_plugin.core.catalogue.query import FILTER_NAMES, Bbox, Query
from crm_dataspace_plugin.core.catalogue.saved import (
    HISTORY,
    LONGEST_TEXT,
    MOST_SAVED,
    MOST_SEEN,
    MOST_VALUES,
    Key,
    SavedSearch,
    Search,
    clean_name,
)
from crm_dataspace_plugin.core.errors import DataError, DataSpaceError
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.words import say

FORMAT = "crm-dataspace-searches"
VERSION = 1
LARGEST_FILE = 20_000_000  # characters


def write_searches(saved: Iterable[SavedSearch]) -> str:
    """Return the text that `read_searches` reads.

    Where it would become too long, the searches that remember most forget what they had found; they count as never run.
    """
    kept = list(saved)
    text = _written("searches", [_of_saved(each) for each in kept])
    longest_first = sorted(range(len(kept)), key=lambda number: -len(str(kept[number].seen)))
    for number in longest_first if len(text) > LARGEST_FILE else ():
        kept[number] = replace(kept[number], run="", seen={}, complete=True)
        text = _written("searches", [_of_saved(each) for each in kept])
        if len(text) <= LARGEST_FILE:
            break
    return text


def write_history(history: Iterable[Search]) -> str:
    return _written("history", [_of_search(each) for each in history])


def read_searches(text: str) -> tuple[SavedSearch, ...]:
    """Return the searches in a file.

    Raises:
        DataError: one sentence that says what is wrong.
    """
    entries = _entries(text, "searches", MOST_SAVED)
    found = [_saved(each, number) for number, each in enumerate(entries, start=1)]
    names = [each.name for each in found]
    twice = next((name for name in names if names.count(name) > 1), "")
    if twice:
        raise DataError(say("The file has two searches named “{twice}”.", twice=twice))
    return tuple(found)


def read_searches_from(path: Path) -> tuple[SavedSearch, ...]:
    """Return the searches in the file at `path`; DataError in one sentence where it has none."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DataError(say("The file is too large for saved searches."))
        return read_searches(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise DataError(say("The file is no text, so it has no saved searches.")) from error
    except OSError as error:
        raise DataError(say("{name} cannot be read: {strerror}.", name=path.name, strerror=error.strerror)) from error


def write_searches_to(path: Path, saved: Iterable[SavedSearch]) -> None:
    """Write a file that `read_searches_from` reads; a file that is there stays whole until the new one is.

    Raises:
        DataError: it cannot be written.
    """
    unfinished = path.with_name(path.name + ".part")
    try:
        unfinished.write_text(write_searches(saved), encoding="utf-8")
        unfinished.replace(path)
    except OSError as error:
        raise DataError(
            say("{name} cannot be written: {strerror}.", name=path.name, strerror=error.strerror)
        ) from error


def read_history(text: str) -> tuple[Search, ...]:
    """Return the searches of a history; DataError as `read_searches`."""
    return tuple(_search(each, number) for number, each in enumerate(_entries(text, "history", HISTORY), start=1))


def _written(name: str, entries: list[dict[str, Any]]) -> str:
    return json.dumps({"format": FORMAT, "version": VERSION, name: entries}, ensure_ascii=False, indent=1)


def _of_saved(saved: SavedSearch) -> dict[str, Any]:
    return {
        "name": saved.name,
        **_of_search(saved.search),
        "run": saved.run,
        "complete": saved.complete,
        "seen": [[*key, stamp] for key, stamp in saved.seen.items()],
    }


def _of_search(search: Search) -> dict[str, Any]:
    query, near = search.query, search.near
    return {
        "sentence": search.sentence,
        "text": query.text,
        "area": query.polygon,
        "start": query.start,
        "end": query.end,
        "filters": {name: list(values) for name, values in query.filters.items()},
        "excluded": {name: list(values) for name, values in query.excluded.items()},
        "near": None
        if near is None
        else {"place": near.place, "km": near.km, "area": near.area, "origin": near.origin},
    }


def _entries(text: str, name: str, most: int) -> list[Any]:
    if len(text) > LARGEST_FILE:
        raise DataError(say("The file is too large for saved searches."))
    try:
        document = parse(text)
    except ValueError as error:
        raise DataError(say("The file is no JSON, so it has no saved searches.")) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise DataError(say("The file has no saved searches of this plugin."))
    if document.get("version") != VERSION:
        raise DataError(
            say(
                "The file is of version {what}; this plugin reads {version}.",
                what=str(document.get("version"))[:20],
                version=VERSION,
            )
        )
    entries = document.get(name)
    if not isinstance(entries, list) or len(entries) > most:
        raise DataError(say("The file has no list of at most {most} searches.", most=most))
    return entries


def _saved(raw: Any, number: int) -> SavedSearch:
    search = _search(raw, number)
    name = clean_name(_text(raw, "name", number))
    if not name:
        raise DataError(say("Search {number} of the file has no name.", number=number))
    return SavedSearch(name, search, _text(raw, "run", number), _seen(raw, number), raw.get("complete") is not False)


def _search(raw: Any, number: int) -> Search:
    if not isinstance(raw, dict):
        raise DataError(say("Search {number} of the file is no search.", number=number))
    area = _area(_text(raw, "area", number), number)
    query = Query(
        text=_text(raw, "text", number),
        bbox=area[1],
        polygon=area[0],
        start=_text(raw, "start", number),
        end=_text(raw, "end", number),
        filters=_filters(raw, "filters", number),
        excluded=_filters(raw, "excluded", number),
    )
    return Search(query, _near(raw.get("near"), number), _text(raw, "sentence", number))


def _area(wkt: str, number: int) -> tuple[str, Optional[Bbox]]:
    if not wkt:
        return "", None
    try:
        return wkt, box_of(wkt)
    except DataSpaceError as error:
        raise DataError(say("The area of search {number} in the file is no polygon.", number=number)) from error


def _text(raw: Mapping[str, Any], name: str, number: int) -> str:
    value = raw.get(name, "")
    longest = LARGEST_FILE if name == "area" else LONGEST_TEXT
    if not isinstance(value, str) or len(value) > longest:
        raise DataError(
            say("The {name} of search {number} in the file is no text, or too long.", name=name, number=number)
        )
    return value


def _filters(raw: Mapping[str, Any], name: str, number: int) -> dict[str, tuple[str, ...]]:
    found = raw.get(name, {})
    if not isinstance(found, dict) or any(each not in FILTER_NAMES for each in found):
        raise DataError(say("Search {number} of the file has {name} that are not known.", number=number, name=name))
    for values in found.values():
        sound = isinstance(values, list) and 0 < len(values) <= MOST_VALUES
        if not sound or not all(isinstance(each, str) and 0 < len(each) <= LONGEST_TEXT for each in values):
            raise DataError(
                say("Search {number} of the file has {name} without a list of texts.", number=number, name=name)
            )
    return {each: tuple(values) for each, values in found.items()}


def _near(raw: Any, number: int) -> Optional[Near]:
    if raw is None:
        return None
    stated = raw.get("km") if isinstance(raw, dict) else None
    km = None if isinstance(stated, str) else number_of(stated)
    if km is None or not 0 <= km <= LARGEST:
        raise DataError(say("Search {number} of the file has no place with a distance in km.", number=number))
    place = _text(raw, "place", number)
    if not place:
        raise DataError(say("Search {number} of the file has a distance without a place.", number=number))
    return Near(place, km, _area(_text(raw, "area", number), number)[0], _text(raw, "origin", number))


def _seen(raw: Mapping[str, Any], number: int) -> dict[Key, str]:
    entries = raw.get("seen", [])
    sound = isinstance(entries, list) and len(entries) <= MOST_SEEN
    if not sound or not all(
        isinstance(each, list) and len(each) == 3 and all(isinstance(part, str) for part in each) for each in entries
    ):
        raise DataError(say("What search {number} of the file had found cannot be read.", number=number))
    return {(catalogue, identifier): stamp for catalogue, identifier, stamp in entries}
