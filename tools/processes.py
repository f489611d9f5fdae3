# SPDX-License-Identifier: GPL-2.0-or-later
"""Ending what was started, also when the person presses Ctrl-C in the middle."""

from __future__ import annotations

import os
import signal
import subprocess

END = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
PATIENCE = 20.0  # seconds for a process to leave


def stop(process: subprocess.Popen[bytes]) -> int:
    """Ask a process to leave, end it when it does not, and return its exit status."""
    if process.poll() is None:
        process.terminate()
    try:
        return process.wait(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def stop_group(leader: subprocess.Popen[bytes]) -> int:
    """Stop a process that was started in a session of its own, with all it started, and return its exit status."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(leader.pid, number)
            leader.wait(timeout=PATIENCE)
        except ProcessLookupError:  # nobody of it is left
            break
        except subprocess.TimeoutExpired:
            pass
    return leader.wait()


def interrupt_once() -> None:
    """Turn the first Ctrl-C, hang-up or SIGTERM into KeyboardInterrupt; further ones do not disturb the cleaning up."""

    def interrupt(_number: int, _frame: object) -> None:
        for each in END:
            signal.signal(each, signal.SIG_IGN)
        raise KeyboardInterrupt

    for each in END:
        signal.signal(each, interrupt)
