# SPDX-License-Identifier: GPL-2.0-or-later
"""A question that is asked anew while the person changes what it is about: only the newest answer counts."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, QTimer

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick

PAUSE = 300  # milliseconds without a further change


class Latest(QObject):
    """Runs at most one job; one that is overtaken is cancelled, and its answer dropped."""

    def __init__(self, jobs: Jobs, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Optional[Job] = None
        self._asked = 0
        self._ask: Callable[[], None] = lambda: None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._on_pause)

    def soon(self, ask: Callable[[], None]) -> None:
        """Call `ask` once nothing has changed for a moment."""
        self.drop()
        self._ask = ask
        self._timer.start()

    def start(
        self,
        title: str,
        work: Callable[[Tick], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[DataSpaceError], None],
    ) -> None:
        """Run `work` in a job, in place of what ran before."""
        self.drop()
        number = self._asked
        self._job = self._jobs.start(
            title, work, partial(self._answer, number, on_done), partial(self._answer, number, on_failed)
        )

    def drop(self) -> None:
        """Forget what was asked."""
        self._timer.stop()
        self._asked += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @property
    def waiting(self) -> bool:
        return self._job is not None or self._timer.isActive()

    def _on_pause(self) -> None:
        self._ask()

    def _answer(self, number: int, then: Callable[[Any], None], answer: Any) -> None:
        if number != self._asked:
            return
        self._job = None
        if not isinstance(answer, Cancelled):
            then(answer)
