# SPDX-License-Identifier: GPL-2.0-or-later
"""Catalogues that are one service: all its layers are read, every filter is applied here and labelled so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.catalogue.answer import Answer
from crm_dataspace_plugin.core.catalogue.client import Page
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.raw_pages import RawPage
from crm_dataspace_plugin.core.catalogue.record import Record

MOST_LAYERS = 100_000

Entry = Callable[[], Optional[Record]]  # makes the record, None where the layer is none


def whole_pages(query: Query, raw_pages: Iterable[RawPage]) -> Iterator[Page]:
    """Yield the records that match; the entries of `raw_pages` are of the type `Entry`."""
    yield from Answer(query, frozenset(), _read, most=MOST_LAYERS).pages(raw_pages)


def one_page(url: str, entries: Iterable[Entry]) -> RawPage:
    """Return all entries of a service as its only page."""
    return RawPage(url, {}, tuple(entries), None)


def _read(entry: Any, _url: str) -> Optional[Record]:
    found = entry()
    return found if isinstance(found, Record) else None
