# SPDX-License-Identifier: GPL-2.0-or-later
"""First results of five catalogues, of which three are no help: `python -m tests.benchmarks.federation [--runs N]`.

One is fast, one ordinary, one refuses the connection, one accepts it and says nothing, one answers after ten seconds.
Measured is when the fast one's records come: asked alone, and asked with the four others. Ends with 1 where the
others delay it by more than 200 ms.
"""

from __future__ import annotations

import argparse
import socket
import statistics
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from typing import Callable

from crm_dataspace_plugin.core.catalogue.federation import search
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.catalogue_service import CatalogueService, collection, record

ALLOWED = 0.2  # seconds that the other four may cost
ORDINARY = 0.3  # seconds before an ordinary catalogue answers a search
SLOW = 10.0
RECORDS = 250  # of a first page


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.federation", description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args(arguments).runs
    with _five() as sources:
        pairs = [(first_results(sources[:1]), first_results(sources)) for _ in range(runs)]
        ended = [cancelled(sources) for _ in range(3)]
    alone, together = zip(*pairs)
    cost = statistics.median(together) - statistics.median(alone)
    print(f"first {RECORDS} records, median of {runs} (slowest)")
    print(f"  the fastest catalogue alone      {_shown(alone)}")
    print(f"  all five asked side by side      {_shown(together)}")
    print(f"  the four others cost             {cost * 1000:7.0f} ms (target: at most {ALLOWED * 1000:.0f} ms)")
    print(f"  given up while two hang, over in {statistics.median(ended) * 1000:7.0f} ms")
    return 0 if cost <= ALLOWED else 1


def first_results(sources: list[CatalogueSource]) -> float:
    """Return the seconds until the first records come."""
    began = time.perf_counter()
    pages = search(Query(), sources, lambda _: Http(), silent)
    next(page for page in pages if page.records)
    seconds = time.perf_counter() - began
    threading.Thread(target=pages.close).start()  # which waits for those that hang
    return seconds


def cancelled(sources: list[CatalogueSource]) -> float:
    """Return the seconds between giving up the search and its end."""
    pages = search(Query(), sources, lambda _: Http(), silent)
    next(page for page in pages if page.records)
    began = time.perf_counter()
    pages.close()
    return time.perf_counter() - began


@contextmanager
def _five() -> Iterator[list[CatalogueSource]]:
    released = threading.Event()
    page = collection([record(f"r{number}") for number in range(RECORDS)], RECORDS)

    def after(seconds: float) -> Callable[[Mapping[str, str]], dict]:
        def answer(params: Mapping[str, str]) -> dict:
            released.wait(seconds)
            return page

        return answer

    with ExitStack() as running:
        silence = running.enter_context(closing(socket.create_server(("127.0.0.1", 0))))
        refused = socket.create_server(("127.0.0.1", 0))
        dead = refused.getsockname()[1]
        refused.close()
        urls = [running.enter_context(CatalogueService(each)).url for each in (page, after(ORDINARY), after(SLOW))]
        urls += [f"http://127.0.0.1:{port}" for port in (dead, silence.getsockname()[1])]
        try:
            yield [
                CatalogueSource(name, url, "records")
                for name, url in zip(("fast", "ordinary", "slow", "dead", "silent"), urls)
            ]
        finally:
            released.set()


def _shown(seconds: Sequence[float]) -> str:
    return f"{statistics.median(seconds) * 1000:7.0f} ms ({max(seconds) * 1000:.0f} ms)"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
