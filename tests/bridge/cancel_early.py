# SPDX-License-Identifier: GPL-2.0-or-later
"""A program of its own that starts jobs and cancels them before their threads run: `python -m` this with ROUNDS.

It prints how many jobs answered. A crash of QGIS ends it and not the tests; with MALLOC_PERTURB_ set, memory that was
given back holds rubbish, so that a thread which still looks at a deleted task does crash.
"""

from __future__ import annotations

import sys
import time

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick

TOGETHER = 40  # jobs; more than QGIS has threads


def main(rounds: int) -> None:
    application = QgsApplication([], False)
    application.initQgis()
    jobs = Jobs()
    answers: list[object] = []
    for _ in range(rounds):
        started = [jobs.start("a job", _until_cancelled, answers.append, answers.append) for _ in range(TOGETHER)]
        for job in reversed(started):
            job.cancel()
        deadline = time.monotonic() + 30
        while jobs.running() and time.monotonic() < deadline:
            loop = QEventLoop()  # QGIS deletes its tasks only in a loop of events
            QTimer.singleShot(1, loop.quit)
            loop.exec()
    print(len(answers), flush=True)
    application.exitQgis()


def _until_cancelled(tick: Tick) -> None:
    while True:
        tick(UNKNOWN, "")
        time.sleep(0.005)


main(int(sys.argv[1]))
