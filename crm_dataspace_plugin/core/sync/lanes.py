# SPDX-License-Identifier: GPL-2.0-or-later
"""Many features on their way to a service at once, while one thread alone writes the field copy.

What is done about a feature is written as a generator of questions: it yields what asks the service and is sent the
answer. Between two questions it reads and writes the field copy, always in the thread that runs the lanes, and all
lanes that go on at the same moment share one transaction. A question is put only after that transaction is on the
disk: what is noted before a write stays noted, wherever the process is killed.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, Callable, Generic, Optional, TypeVar

from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.progress import Tick

Key = TypeVar("Key")
Result = TypeVar("Result")
Steps = Generator[Callable[[], Any], Any, Result]

LOOK = 0.1  # seconds between looks at the cancel button


class Gate:
    """A tick for requests in other threads: they are stopped when the work is, but do not tell the listener."""

    def __init__(self, tick: Tick) -> None:
        self._tick = tick
        self._thread = threading.get_ident()
        self._closed = threading.Event()

    def __call__(self, fraction: float, words: str) -> None:
        if threading.get_ident() == self._thread:
            self._tick(fraction, words)
        elif self._closed.is_set():
            raise Cancelled()

    def close(self) -> None:
        self._closed.set()


@dataclass(frozen=True)
class Ended(Generic[Key, Result]):
    """What became of one lane: its result, or what stopped it."""

    key: Key
    result: Optional[Result] = None
    error: Optional[DataSpaceError] = None


@dataclass
class _Lane(Generic[Key, Result]):
    key: Key
    steps: Steps[Result]
    answer: Optional[Future[Any]] = None

    def step(self) -> Callable[[], Any]:
        """Return the next question; StopIteration with the result at the end."""
        if self.answer is None:
            return next(self.steps)
        error = self.answer.exception()
        return self.steps.throw(error) if error is not None else self.steps.send(self.answer.result())


class Lanes(Generic[Key, Result]):
    """Runs lanes over one connection.

    A service that answers gets more of them at once, up to `most`; after one that failed they go one after the other.
    """

    def __init__(self, connection: sqlite3.Connection, most: int, gate: Gate) -> None:
        self._connection = connection
        self._most = max(1, most)
        self._gate = gate
        self._width = 1
        self._stopped: Optional[Cancelled] = None

    def run(
        self,
        keys: Sequence[Key],
        begin: Callable[[Key], Steps[Result]],
        listen: Callable[[int], None],
        end: Callable[[Ended[Key, Result]], bool],
    ) -> Sequence[Key]:
        """Run a lane for each key and return the keys that were not begun.

        Args:
            listen: called with the number of the lane begun last, before it is begun and while answers are waited for.
            end: told what became of each lane; False begins no other one.

        Raises:
            Cancelled: from `listen`, when what was under way has ended.
        """
        left, under_way, going = deque(keys), set[Future[Any]](), True
        lanes: dict[Future[Any], _Lane[Key, Result]] = {}
        with ThreadPoolExecutor(self._most, thread_name_prefix="crm-lanes") as pool:
            ready: list[_Lane[Key, Result]] = []
            while True:
                going = going and self._stopped is None
                while going and left and len(under_way) + len(ready) < self._width:
                    if not self._heard(listen, len(keys) - len(left)):
                        break
                    ready.append(_Lane(left[0], begin(left.popleft())))
                asked, ended = self._step(ready)
                for lane, question in asked:
                    lane.answer = pool.submit(question)
                    lanes[lane.answer] = lane
                under_way = set(lanes)
                for each in ended:
                    going = end(each) and going
                if not under_way and (not left or not going or self._stopped):
                    break
                done = self._wait(under_way, listen, len(keys) - len(left))
                ready = [lanes.pop(each) for each in done]
                under_way = set(lanes)
        if self._stopped is not None:
            raise self._stopped
        return tuple(left)

    def _step(
        self, ready: Iterable[_Lane[Key, Result]]
    ) -> tuple[list[tuple[_Lane[Key, Result], Callable[[], Any]]], list[Ended[Key, Result]]]:
        """Let lanes go on to their next question, in one transaction."""
        asked, ended = [], []
        ready = list(ready)
        if not ready:
            return [], []
        with transaction(self._connection):
            for lane in ready:
                try:
                    asked.append((lane, lane.step()))
                except StopIteration as last:
                    ended.append(Ended[Key, Result](lane.key, result=last.value))
                    self._width = min(self._most, self._width * 2)
                except DataSpaceError as error:
                    ended.append(Ended[Key, Result](lane.key, error=error))
                    self._width = 1
        return asked, ended

    def _wait(self, under_way: set[Future[Any]], listen: Callable[[int], None], number: int) -> set[Future[Any]]:
        while under_way:
            self._heard(listen, number)
            done, _ = wait(under_way, LOOK, FIRST_COMPLETED)
            if done:
                return done
        return set()

    def _heard(self, listen: Callable[[int], None], number: int) -> bool:
        """Tell whether the listener lets the work go on."""
        if self._stopped is None:
            try:
                listen(number)
            except Cancelled as error:
                self._stopped = error
                self._gate.close()
        return self._stopped is None
