# SPDX-License-Identifier: GPL-2.0-or-later
"""The embedded data space as a process of its own, for the demo, the tests and the benchmarks."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.processes import stop

ROOT = Path(__file__).resolve().parent.parent
START_TIMEOUT = 60.0  # seconds


@dataclass(frozen=True)
class Service:
    url: str
    token: str
    token_file: Path


@contextmanager
def data_space(folder: Path, *options: str) -> Iterator[Service]:
    """Start the data space with `options`, keep its files in `folder`, stop it at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    url_file, token_file, log = folder / "url.txt", folder / "token.txt", folder / "dataspace.log"
    for file in (url_file, token_file):
        file.unlink(missing_ok=True)
    command = ["/usr/bin/python3", "-m", "crm_dataspace_plugin.dataspace", "--port", "0"]
    command += ["--url-file", str(url_file), "--token-file", str(token_file), *options]
    with log.open("wb") as stream:
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=stream, stderr=subprocess.STDOUT, env={**os.environ, "PYTHONPATH": str(ROOT)}
        )
    try:
        _wait_until_listening(process, url_file, log)
        token = token_file.read_text(encoding="utf-8").strip()
        yield Service(url_file.read_text(encoding="utf-8").strip(), token, token_file)
    finally:
        stop(process)


def _wait_until_listening(process: subprocess.Popen[bytes], url_file: Path, log: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT
    while not (url_file.exists() and url_file.read_text(encoding="utf-8").strip()):
        if process.poll() is not None or time.monotonic() > deadline:
            raise SystemExit("The data space did not start:\n" + log.read_text(encoding="utf-8")[-2000:])
        time.sleep(0.05)
