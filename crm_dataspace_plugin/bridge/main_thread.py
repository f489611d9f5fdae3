# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS' main thread while an algorithm waits in it for requests of other threads.

A request in another thread that meets a login or an unknown certificate waits until the main thread has answered.
In `qgis_process`, and for scripts, the main thread is the one that waits for that request: neither would ever go on.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread, QTimer

from crm_dataspace_plugin.core.progress import Tick


def attentive(tick: Tick) -> Tick:
    """Return a tick that lets the main thread answer other threads; in any other thread, `tick` itself."""
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return tick
    loop = QEventLoop()

    def answering(fraction: float, words: str) -> None:
        tick(fraction, words)
        QTimer.singleShot(0, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    return answering
