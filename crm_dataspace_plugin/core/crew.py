# SPDX-License-Identifier: GPL-2.0-or-later
"""Work shared among threads, while the caller's own thread reports and listens for a cancel."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from threading import Event
from typing import Callable, TypeVar

from crm_dataspace_plugin.core.errors import Cancelled
from crm_dataspace_plugin.core.progress import Tick

Result = TypeVar("Result")

HANDS = max(1, min(4, os.cpu_count() or 1))  # threads; more would mainly hold more memory
_GLANCE = 0.1  # seconds between two ticks of the caller


def share(tasks: Sequence[Callable[[Tick], Result]], tick: Tick, words: str) -> list[Result]:
    """Return what the tasks return, in their order.

    Only the caller's thread calls `tick`. Each task gets a tick of its own, which takes its progress and stops it
    once the caller has cancelled or another task has failed: the first failure is raised when all have stopped.
    """
    stopped = Event()
    shares = [0.0] * len(tasks)

    def run(position: int) -> Result:
        def within(fraction: float, _: str) -> None:
            if stopped.is_set():
                raise Cancelled()
            if not math.isnan(fraction):
                shares[position] = fraction

        within(0.0, words)
        result = tasks[position](within)
        shares[position] = 1.0
        return result

    with ThreadPoolExecutor(HANDS) as pool:
        try:
            tick(0.0, words)
            futures = [pool.submit(run, position) for position in range(len(tasks))]
            waiting = set(futures)
            while waiting:
                done, waiting = wait(waiting, _GLANCE, FIRST_EXCEPTION)
                for each in done:
                    each.result()
                tick(sum(shares) / len(shares), words)
        finally:
            stopped.set()
    return [each.result() for each in futures]
