# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures how long the GUI thread was blocked.

    with Watchdog() as watchdog:
        ...  # waits that keep Qt's event loop running: qtbot.waitSignal, qtbot.waitUntil
    assert watchdog.longest < LIMIT, watchdog.report()

A timer of the GUI thread notes when it was called. While the thread is busy it is called late; how late is how long the
thread was blocked, less the time in which it could run but the system gave the processor to other programs. The stack
is taken from another thread while it is blocked, so that the report names the culprit.

What the tests before left is kept out of the garbage collection meanwhile: looking through all of it stops each thread
for most of a second, which no user's window ever has to wait for.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
import traceback
from typing import Optional

from qgis.PyQt.QtCore import QTimer

LIMIT = 0.1  # seconds
BEAT = 0.01  # seconds


class Watchdog:
    """To be made and used in the GUI thread."""

    def __init__(self, limit: float = LIMIT) -> None:
        self.longest = 0.0  # seconds
        self.stalls: list[tuple[float, str]] = []  # seconds and where the thread was, of each stall beyond the limit
        self._limit = limit
        self._thread = threading.get_ident()
        self._statistics: Optional[int] = None  # the open file in which the system counts
        self._beat_at = 0.0
        self._waited_at = 0.0
        self._stack = ""
        self._ended = threading.Event()
        self._observer = threading.Thread(target=self._observe, daemon=True)
        self._timer = QTimer()
        self._timer.setInterval(int(BEAT * 1000))
        self._timer.timeout.connect(self._on_beat)

    def __enter__(self) -> Watchdog:
        try:
            self._statistics = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
        except OSError:  # not on Linux
            self._statistics = None
        gc.collect()
        gc.freeze()
        self._waited_at, self._beat_at = self._waited(), time.monotonic()
        self._timer.start()
        self._observer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._on_beat()  # a stall that lasts until the end counts too
        self._timer.stop()
        self._ended.set()
        self._observer.join()
        gc.unfreeze()
        if self._statistics is not None:
            os.close(self._statistics)

    def report(self) -> str:
        return "\n".join(f"blocked for {seconds:.3f} s at\n{where}" for seconds, where in self.stalls) or "no stall"

    def _on_beat(self) -> None:
        waited = self._waited()
        now = time.monotonic()
        blocked = now - self._beat_at - BEAT - (waited - self._waited_at)
        self.longest = max(self.longest, blocked)
        if blocked > self._limit:
            self.stalls.append((blocked, self._stack))
        self._stack = ""
        self._beat_at, self._waited_at = now, waited

    def _waited(self) -> float:
        """Return the seconds for which the GUI thread has waited for a free processor; 0 where the system is silent.

        One call of the system, because after each the thread has to wait for its turn again while another one computes:
        opening and reading the file each time was most of what was measured.
        """
        if self._statistics is None:
            return 0.0
        return int(os.pread(self._statistics, 100, 0).split()[1]) / 1e9

    def _observe(self) -> None:
        while not self._ended.wait(BEAT):
            if time.monotonic() - self._beat_at > self._limit and not self._stack:
                frame = sys._current_frames().get(self._thread)
                self._stack = "".join(traceback.format_stack(frame)[-6:]) if frame else ""
