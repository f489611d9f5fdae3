# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures how long the GUI thread was blocked.

    with Watchdog() as watchdog:
        ...  # waits that keep Qt's event loop running: qtbot.waitSignal, qtbot.waitUntil
    assert watchdog.longest < LIMIT, watchdog.report()

A timer of the GUI thread notes when it was called. While the thread is busy it is called late; how late is how long the
thread was blocked, less the time in which it could run but the system gave the processor to other programs. The stack
is taken from another thread while it is blocked, so that the report names the culprit.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from pathlib import Path

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
        self._statistics = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._beat_at = 0.0
        self._waited_at = 0.0
        self._stack = ""
        self._ended = threading.Event()
        self._observer = threading.Thread(target=self._observe, daemon=True)
        self._timer = QTimer()
        self._timer.setInterval(int(BEAT * 1000))
        self._timer.timeout.connect(self._on_beat)

    def __enter__(self) -> Watchdog:
        self._beat_at, self._waited_at = time.monotonic(), self._waited()
        self._timer.start()
        self._observer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._on_beat()  # a stall that lasts until the end counts too
        self._timer.stop()
        self._ended.set()
        self._observer.join()

    def report(self) -> str:
        return "\n".join(f"blocked for {seconds:.3f} s at\n{where}" for seconds, where in self.stalls) or "no stall"

    def _on_beat(self) -> None:
        blocked = time.monotonic() - self._beat_at - BEAT - (self._waited() - self._waited_at)
        self.longest = max(self.longest, blocked)
        if blocked > self._limit:
            self.stalls.append((blocked, self._stack))
        self._stack = ""
        self._beat_at, self._waited_at = time.monotonic(), self._waited()

    def _waited(self) -> float:
        """Return the seconds for which the GUI thread has waited for a free processor; 0 where the system is silent."""
        try:
            return int(self._statistics.read_text(encoding="ascii").split()[1]) / 1e9
        except (OSError, ValueError, IndexError):
            return 0.0

    def _observe(self) -> None:
        while not self._ended.wait(BEAT):
            if time.monotonic() - self._beat_at > self._limit and not self._stack:
                frame = sys._current_frames().get(self._thread)
                self._stack = "".join(traceback.format_stack(frame)[-6:]) if frame else ""
