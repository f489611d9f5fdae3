# SPDX-License-Identifier: GPL-2.0-or-later
"""Core work in a thread; its result comes back in the main thread.

Work is a function of plain values: no widget, no `QgsProject`, no layer inside.
"""

from __future__ import annotations

import math
import sys
import threading
import time
import traceback
from functools import partial
from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import Qt, QThreadPool, pyqtSignal

from crm_dataspace_plugin.bridge import logs
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

PROGRESS_PAUSE = 0.05  # seconds between two reports, so that a busy job never floods the main thread
TURN = 0.001  # seconds; Python gives a thread 0.005
# Answers are given when QGIS has put the finished task away. QGIS 3.22 takes it out of its queue by the address of an
# object that is gone; a task started just before can have that address, would be taken out instead, and never run.
AFTER_CLEANUP = Qt.ConnectionType.QueuedConnection


class Job(QgsTask):
    """One run of `work(tick)` in a thread of QGIS.

    Exactly one of `done` and `failed` is emitted, in the main thread. QGIS deletes the task afterwards; `cancel`
    stays safe to call.
    """

    done = pyqtSignal(object)  # what the work returned
    failed = pyqtSignal(object)  # DataSpaceError; Cancelled when the person stopped it
    ended = pyqtSignal()  # after either of them, also for an abandoned job
    progressed = pyqtSignal(float, str)  # 0 to 1, NaN where the end is not known; words

    def __init__(self, title: str, work: Callable[[Tick], Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._result: Any = None
        self._error: Optional[DataSpaceError] = None
        self._stop = threading.Event()
        self._abandoned = False
        self._reported_at = 0.0
        self._began_at = time.monotonic()
        self._words = ""

    def run(self) -> bool:
        try:
            self._raise_if_cancelled()
            self._result = self._work(self._tick)
        except DataSpaceError as error:
            self._error = error
            return False
        except Exception as error:  # noqa: BLE001  the one place: a thread must hand every failure over
            self._error = DataSpaceError(
                say("Something unexpected happened: {why!r}.", why=error), traceback.format_exc()
            )
            return False
        return True

    def finished(self, succeeded: bool) -> None:
        """QGIS calls this in the main thread, also for a job that was cancelled before it began."""
        self._log()
        if succeeded and not self._abandoned:
            self.done.emit(self._result)
        elif not self._abandoned:
            self.failed.emit(self._error or Cancelled())
        self.ended.emit()

    def cancel(self) -> None:
        """Ask the work to stop at its next tick, or as it begins; safe to call at any time.

        QGIS' own way would end a job that has not begun at once and delete it, while the thread that was made for it
        is about to run it: QGIS 3.22 crashes. Its task list calls this method, too.
        """
        self._stop.set()

    def abandon(self) -> None:
        """Cancel, and tell nobody, not even of an end that is on its way; only for a job that `Jobs` still holds."""
        self._abandoned = True
        for signal in (self.done, self.failed, self.progressed):
            if self.receivers(signal):
                signal.disconnect()
        self.cancel()

    def _log(self) -> None:
        error, after = self._error, f"{time.monotonic() - self._began_at:.1f} s"
        if error is None or isinstance(error, Cancelled):
            logs.note(f"{self.description()}: {'ended' if error is None else 'cancelled'} after {after}")
        else:  # the details of what nobody expects are its trace
            trace = f"\n{error.details}" if type(error) is DataSpaceError else ""
            logs.warn(f"{self.description()}: failed after {after}: {type(error).__name__}: {error}{trace}")

    def _raise_if_cancelled(self) -> None:
        if self._stop.is_set():
            raise Cancelled()

    def _tick(self, fraction: float, words: str) -> None:
        self._raise_if_cancelled()
        known = not math.isnan(fraction)
        self._words = words or self._words
        now = time.monotonic()
        if now - self._reported_at < PROGRESS_PAUSE or not (words or known):
            return
        self._reported_at = now
        if known:
            self.setProgress(100 * min(max(fraction, 0.0), 1.0))
        self.progressed.emit(fraction, self._words)


class Jobs:
    """Starts jobs and holds them until they end.

    While any runs, Python's threads take turns more often: the window needs its turn for each of our slots and event
    handlers, tens of times for one repaint, and waits a whole turn of a job that computes each time.
    """

    def __init__(self) -> None:
        self._running: set[Job] = set()
        self._usual_turn = 0.0  # seconds, from before the first job

    def start(
        self,
        title: str,
        work: Callable[[Tick], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[DataSpaceError], None],
        on_progress: Optional[Callable[[float, str], None]] = None,
    ) -> Job:
        """Run `work` in a thread; later exactly one of `on_done` and `on_failed` is called in the main thread."""
        job = Job(title, work)
        job.done.connect(on_done, AFTER_CLEANUP)
        job.failed.connect(on_failed, AFTER_CLEANUP)
        if on_progress is not None:
            job.progressed.connect(on_progress)
        job.ended.connect(partial(self._forget, job), AFTER_CLEANUP)
        if not self._running:
            self._usual_turn = sys.getswitchinterval()
            sys.setswitchinterval(min(TURN, self._usual_turn))
        self._running.add(job)
        # jobs mostly wait for a service: each brings its own thread to QGIS' pool and never queues behind others
        QThreadPool.globalInstance().releaseThread()
        QgsApplication.taskManager().addTask(job)
        return job

    def _forget(self, job: Job) -> None:
        self._running.discard(job)
        if not self._running:
            sys.setswitchinterval(self._usual_turn)
        QThreadPool.globalInstance().reserveThread()

    def running(self) -> int:
        """Return how many jobs have not ended yet."""
        return len(self._running)

    def cancel_all(self) -> None:
        """Ask all jobs to stop; each still reports `Cancelled` to its `on_failed`."""
        for job in tuple(self._running):
            job.cancel()

    def abandon_all(self) -> None:
        """Ask all jobs to stop and let none of them report: whoever listened is being taken down."""
        for job in tuple(self._running):
            job.abandon()
