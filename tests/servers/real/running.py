# SPDX-License-Identifier: GPL-2.0-or-later
"""A real server as a process of its own: started, waited for, ended by its process id."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

import pytest
import requests

from tools.processes import stop
from tools.servers.places import Place, servers_required

PATIENCE = 60.0  # seconds until a server answers
_TAIL = 3000  # bytes of the log that are shown


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def demand(place: Place) -> str:
    """Return what is installed; skip the test where nothing is, fail it where servers are required."""
    installed = place.installed()
    if not installed and servers_required():
        pytest.fail(place.why_not(), pytrace=False)
    if not installed:
        pytest.skip(place.why_not())
    return installed


@contextmanager
def running(
    place: Place, command: Sequence[object], ready: str, variables: Optional[Mapping[str, str]] = None
) -> Iterator[int]:
    """Run `command` until the block ends; yield its process id.

    Args:
        place: where the log is kept.
        ready: address that answers with 200 once the server is ready.
    """
    place.log.mkdir(parents=True, exist_ok=True)
    log = place.log / "server.log"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            [str(each) for each in command],
            cwd=place.folder,
            env={**os.environ, **(variables or {})},
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_for(process, ready, log)
        yield process.pid
    finally:
        stop(process)


def prepared(place: Place, command: Sequence[object], variables: Optional[Mapping[str, str]] = None) -> None:
    """Run a command that prepares a server to its end; its words go to the log, and are shown where it fails."""
    place.log.mkdir(parents=True, exist_ok=True)
    log = place.log / "prepare.log"
    with log.open("ab") as stream:
        done = subprocess.run(
            [str(each) for each in command],
            cwd=place.folder,
            env={**os.environ, **(variables or {})},
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            timeout=5 * PATIENCE,
            check=False,
        )
    if done.returncode:
        pytest.fail(f"{place.name}: {command[0]} ended with {done.returncode}:\n{_tail(log)}", pytrace=False)


def _wait_for(process: subprocess.Popen[bytes], ready: str, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    session = requests.Session()
    session.trust_env = False  # a proxy does not know this machine's loopback
    while time.monotonic() < deadline:
        if process.poll() is not None:
            pytest.fail(f"{log.parent.parent.name} ended with {process.returncode}:\n{_tail(log)}", pytrace=False)
        try:
            if session.get(ready, timeout=5).status_code == requests.codes.ok:
                return
        except requests.RequestException:
            time.sleep(0.1)
        else:
            time.sleep(0.1)
    pytest.fail(f"{log.parent.parent.name} did not answer within {PATIENCE:.0f} s:\n{_tail(log)}", pytrace=False)


def _tail(log: Path) -> str:
    return log.read_bytes()[-_TAIL:].decode("utf-8", "replace")
