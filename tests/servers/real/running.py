# SPDX-License-Identifier: GPL-2.0-or-later
"""A real server as a process of its own: started, waited for, ended by its process id."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

import pytest
import requests

from tests.servers.real.account import SELF, Account
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
    place: Place,
    command: Sequence[object],
    ready: str,
    variables: Optional[Mapping[str, str]] = None,
    account: Account = SELF,
    log: str = "server",
    end: signal.Signals = signal.SIGTERM,
) -> Iterator[int]:
    """Run `command` until the block ends; yield its process id.

    Args:
        ready: address that answers with 200 once the server is ready; `tcp://host:port` for one that only listens.
        log: name of the log in the server's folder.
        end: the signal that asks it to leave at once.
    """
    path = place.log / f"{log}.log"
    place.log.mkdir(parents=True, exist_ok=True)
    command = ["setpriv", "--pdeathsig", "TERM", *command]  # also where the tests are killed
    with path.open("wb") as stream:
        process = subprocess.Popen(**_arguments(place, command, variables, account), stdout=stream)
    try:
        _wait_for(process, ready, path)
        yield process.pid
    finally:
        if process.poll() is None:
            process.send_signal(end)
        stop(process)


def prepared(
    place: Place,
    command: Sequence[object],
    variables: Optional[Mapping[str, str]] = None,
    account: Account = SELF,
) -> None:
    """Run a command that prepares a server to its end; its words go to the log, and are shown where it fails."""
    path = place.log / "prepare.log"
    place.log.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as stream:
        arguments = _arguments(place, command, variables, account)
        done = subprocess.run(**arguments, stdout=stream, timeout=5 * PATIENCE, check=False)
    if done.returncode:
        pytest.fail(f"{place.name}: {command[0]} ended with {done.returncode}:\n{_tail(path)}", pytrace=False)


def _arguments(
    place: Place, command: Sequence[object], variables: Optional[Mapping[str, str]], account: Account
) -> dict[str, Any]:
    return {
        "args": [str(each) for each in command],
        "cwd": place.folder if account is SELF else "/",
        "env": {**os.environ, **(variables or {})},
        "stdin": subprocess.DEVNULL,
        "stderr": subprocess.STDOUT,
        **account.arguments(),
    }


def _wait_for(process: subprocess.Popen[bytes], ready: str, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    name = f"{log.parent.parent.name} ({log.stem})"
    while time.monotonic() < deadline:
        if process.poll() is not None:
            pytest.fail(f"{name} ended with {process.returncode}:\n{_tail(log)}", pytrace=False)
        if _answers(ready):
            return
        time.sleep(0.1)
    pytest.fail(f"{name} did not answer within {PATIENCE:.0f} s:\n{_tail(log)}", pytrace=False)


def _answers(address: str) -> bool:
    if address.startswith("tcp://"):
        host, port = address[len("tcp://") :].split(":")
        with socket.socket() as attempt:
            return attempt.connect_ex((host, int(port))) == 0
    session = requests.Session()
    session.trust_env = False  # a proxy does not know this machine's loopback
    try:
        return session.get(address, timeout=5).status_code == requests.codes.ok
    except requests.RequestException:
        return False


def _tail(log: Path) -> str:
    return log.read_bytes()[-_TAIL:].decode("utf-8", "replace")
