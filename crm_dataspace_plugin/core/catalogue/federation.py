# SPDX-License-Identifier: GPL-2.0-or-later
"""One search asked of all catalogues at once; what comes first is given first, one dead catalogue stops nobody."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Callable, Optional

from crm_dataspace_plugin.core.catalogue.area import SearchArea
from crm_dataspace_plugin.core.catalogue.client import Facets, FilterUse
from crm_dataspace_plugin.core.catalogue.clients import client_for
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import Cancelled, CatalogueError, DataSpaceError
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.words import said, say

HttpFor = Callable[[CatalogueSource], Http]

_LOOK = 0.1  # seconds between looks at the cancel button
_FAREWELL = 2.0  # seconds given to the threads to notice that nobody listens


class State(str, Enum):
    ASKING = "asking"
    OK = "ok"
    PARTIAL = "partial"
    FAILED = "failed"


@dataclass(frozen=True)
class CatalogueState:
    """How far one catalogue's answer has come.

    Attributes:
        message: why it failed or is not complete, and what was applied here; empty when there is nothing to say.
        advice: what to do about a failure.
        details: the raw answer behind a failure.
        seconds: since the search began.
        matched: None when the catalogue does not tell.
        uses: each constraint of the query to who applies it.
        found: what an address without a kind was found to be, as a sentence.
    """

    state: State = State.ASKING
    message: str = ""
    advice: str = ""
    details: str = ""
    seconds: float = 0.0
    matched: Optional[int] = None
    returned: int = 0
    skipped: int = 0
    uses: Mapping[str, FilterUse] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    found: str = ""


@dataclass(frozen=True)
class CataloguePage:
    """Some records of one catalogue, and its state after them; the last page of each has no records.

    Attributes:
        facets: the service's own counts over all its matches, empty where it gives none.
    """

    source: CatalogueSource
    records: tuple[Record, ...]
    state: CatalogueState
    facets: Facets = field(default_factory=dict)

    @property
    def catalogue(self) -> str:
        return self.source.name

    @property
    def done(self) -> bool:
        return self.state.state is not State.ASKING


def search(query: Query, sources: Sequence[CatalogueSource], http_for: HttpFor, tick: Tick) -> Iterator[CataloguePage]:
    """Yield pages of all catalogues as they come; a final page with the outcome for each.

    Args:
        http_for: called in the thread that asks the catalogue.

    Raises:
        Cancelled: from `tick`; the threads stop at their next look.
        GeometryUnusable: for an area that is no polygon.
    """
    if query.polygon:
        query = replace(query, bbox=SearchArea(query.polygon).bbox)
    arrived: queue.Queue[CataloguePage] = queue.Queue()
    stop = threading.Event()
    threads = [
        threading.Thread(target=_ask, args=(query, source, http_for, stop, arrived.put), daemon=True)
        for source in sources
    ]
    for thread in threads:
        thread.start()
    try:
        open_ones = len(threads)
        while open_ones:
            tick(
                1 - open_ones / len(threads),
                say("{count} of {all} catalogues answered", count=len(threads) - open_ones, all=len(threads)),
            )
            try:
                page = arrived.get(timeout=_LOOK)
            except queue.Empty:
                continue
            open_ones -= page.done
            yield page
    finally:
        stop.set()
        deadline = time.monotonic() + _FAREWELL
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))


def _ask(
    query: Query,
    source: CatalogueSource,
    http_for: HttpFor,
    stop: threading.Event,
    put: Callable[[CataloguePage], None],
) -> None:
    began = time.monotonic()
    state = CatalogueState()

    def tick(fraction: float, words: str) -> None:
        if stop.is_set():
            raise Cancelled

    try:
        http = http_for(source)
        problem = ""
        for page in client_for(source, http, tick).search(query, http, tick):
            tick(UNKNOWN, "")
            problem = page.problem or problem
            state = replace(
                state,
                seconds=time.monotonic() - began,
                matched=page.matched,
                returned=state.returned + len(page.records),
                skipped=state.skipped + page.skipped,
                uses=page.uses,
                notes=page.notes,
                found=page.found,
            )
            put(CataloguePage(source, page.records, state, page.facets))
        outcome = State.PARTIAL if problem else State.OK
        state = replace(state, state=outcome, message=" ".join(filter(None, (problem, *state.notes))))
    except DataSpaceError as error:
        state = _failed(state, error)
    finally:
        if state.state is State.ASKING:  # a defect: reported, and nobody waits for ever
            state = _failed(state, CatalogueError(say("The search of {name} broke off.", name=source.name)))
        put(CataloguePage(source, (), replace(state, seconds=time.monotonic() - began)))


def _failed(state: CatalogueState, error: DataSpaceError) -> CatalogueState:
    return replace(
        state,
        state=State.PARTIAL if state.returned else State.FAILED,
        message=error.message,
        advice=said(error.advice),
        details=error.details,
    )
