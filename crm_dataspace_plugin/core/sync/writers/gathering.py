# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions put by several threads at once, sent together."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Callable, Generic, TypeVar, Union

from crm_dataspace_plugin.core.errors import DataSpaceError

Asked = TypeVar("Asked")
Given = TypeVar("Given")

PAUSE = 0.01  # seconds in which those that ask at the same moment find together


class Gathering(Generic[Asked, Given]):
    """Gives each thread the answer to its own question.

    The first that asks leads: it sends what others have asked until then too, a group after the other, while further
    questions come together behind it.

    Args:
        send: returns an answer, or an error to be raised, for each question; what it raises is raised for all.
        most: questions sent together.
    """

    def __init__(self, send: Callable[[Sequence[Asked]], Sequence[Union[Given, Exception]]], most: int) -> None:
        self._send = send
        self._most = most
        self._lock = threading.Lock()
        self._waiting: list[tuple[Asked, Future[Given]]] = []
        self._led = False
        self._never = threading.Event()

    def ask(self, question: Asked) -> Given:
        """Return the answer, or raise what stands in its place."""
        place: Future[Given] = Future()
        with self._lock:
            self._waiting.append((question, place))
            leads, self._led = not self._led, True
        if leads:
            self._never.wait(PAUSE)
            self._lead_all()
        return place.result()

    def _lead_all(self) -> None:
        """Send until nobody waits; whatever goes wrong, nobody is left waiting."""
        whole = False
        try:
            while self._lead():
                continue
            whole = True
        finally:
            if not whole:
                with self._lock:
                    left, self._waiting, self._led = self._waiting, [], False
                _hand_out([place for _, place in left], ())

    def _lead(self) -> bool:
        """Send one group; tell whether there was any."""
        with self._lock:
            group, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
            self._led = bool(group)
        if not group:
            return False
        answers: Sequence[Union[Given, Exception]] = ()
        try:
            answers = self._send([question for question, _ in group])
        except DataSpaceError as error:
            answers = [error] * len(group)
        finally:
            _hand_out([place for _, place in group], answers)
        return True


def _hand_out(places: Sequence[Future[Given]], answers: Sequence[Union[Given, Exception]]) -> None:
    for number, place in enumerate(places):
        answer = answers[number] if number < len(answers) else RuntimeError("There is no answer.")
        if isinstance(answer, Exception):
            place.set_exception(answer)
        else:
            place.set_result(answer)
