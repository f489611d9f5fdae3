# SPDX-License-Identifier: GPL-2.0-or-later
"""Fetching some pages while the caller works on the last."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Callable, Generic, TypeVar

AHEAD = 3  # pages asked for at once

Page = TypeVar("Page")


def ahead(calls: Iterable[Callable[[], Any]]) -> Iterator[Any]:
    """Yield what the calls return, in their order, a few of them under way at any time."""
    waiting: deque[Future[Any]] = deque()
    with ThreadPoolExecutor(AHEAD, thread_name_prefix="crm-pages") as pool:
        try:
            for call in calls:
                waiting.append(pool.submit(call))
                if len(waiting) == AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for each in waiting:
                each.cancel()


class Ahead(Generic[Page]):
    """Pages under way, by their address, where each page names the next one and those after it can be guessed.

    Attributes:
        misses: pages that were asked for in vain, because the guess was wrong.
    """

    def __init__(self, fetch: Callable[[str], Page]) -> None:
        self._fetch = fetch
        self._pool = ThreadPoolExecutor(AHEAD, thread_name_prefix="crm-pages")
        self._coming: dict[str, Future[Page]] = {}
        self.misses = 0

    def ask(self, addresses: Sequence[str]) -> None:
        """Have these pages fetched, the first few of them; what is under way and is none of them is let go of."""
        for address in [each for each in self._coming if each not in addresses]:
            self._coming.pop(address).cancel()
            self.misses += 1
        for address in addresses[:AHEAD]:
            if address not in self._coming:
                self._coming[address] = self._pool.submit(self._fetch, address)

    def fetched(self, address: str) -> Page:
        """Wait for a page that was asked for, and raise what fetching it raised."""
        return self._coming.pop(address).result()

    def close(self) -> None:
        """Let go of what is under way; returns when the requests that had begun have ended."""
        self._pool.shutdown(wait=True, cancel_futures=True)
