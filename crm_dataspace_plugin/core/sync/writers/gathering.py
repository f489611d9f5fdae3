# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions put by several threads at once, sent together."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Callable, Generic, TypeVar, Union

from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.core.words import say

Asked = TypeVar("Asked")
Given = TypeVar("Given")

PAUSE = 0.01  # seconds in which those that ask at the same moment find together


@dataclass
class _Place(Generic[Asked, Given]):
    """Where one thread waits.

    Attributes:
        called: set when the answer is there, or when this thread is to lead.
    """

    question: Asked
    answer: Future[Given] = field(default_factory=Future)
    called: threading.Event = field(default_factory=threading.Event)


class Gathering(Generic[Asked, Given]):
    """Gives each thread the answer to its own question.

    One thread leads: it sends its own question with what others have asked until then, and hands the lead on to one of
    those who came meanwhile. So a question is sent after it was put, and nobody waits longer for an answer than it
    takes: between the answer and what the thread does about it, nothing comes.

    Args:
        send: returns an answer, or an error to be raised, for each question; what it raises is raised for all.
        most: questions sent together.
    """

    def __init__(self, send: Callable[[Sequence[Asked]], Sequence[Union[Given, Exception]]], most: int) -> None:
        self._send = send
        self._most = most
        self._lock = threading.Lock()
        self._waiting: list[_Place[Asked, Given]] = []
        self._led = False

    def ask(self, question: Asked) -> Given:
        """Return the answer, or raise what stands in its place."""
        place: _Place[Asked, Given] = _Place(question)
        with self._lock:
            self._waiting.append(place)
            first, self._led = not self._led, True
        if first:
            place.called.wait(PAUSE)
        else:
            place.called.wait()
        if not place.answer.done():
            self._lead()
        return place.answer.result()

    def _lead(self) -> None:
        """Send the group at the front, which this thread's question is in; whatever goes wrong, nobody is left."""
        with self._lock:
            group, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
        answers: Sequence[Union[Given, Exception]] = ()
        try:
            answers = self._send([each.question for each in group])
        except DataSpaceError as error:
            answers = [error] * len(group)
        finally:
            with self._lock:
                self._led = bool(self._waiting)
                if self._led:
                    self._waiting[0].called.set()
            _hand_out(group, answers)


def _hand_out(places: Sequence[_Place[Asked, Given]], answers: Sequence[Union[Given, Exception]]) -> None:
    for number, place in enumerate(places):
        answer = answers[number] if number < len(answers) else RuntimeError(say("There is no answer."))
        if isinstance(answer, Exception):
            place.answer.set_exception(answer)
        else:
            place.answer.set_result(answer)
        place.called.set()
