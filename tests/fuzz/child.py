# SPDX-License-Identifier: GPL-2.0-or-later
"""One harness under the coverage-guided fuzzer: `python -m tests.fuzz.child NAME SECONDS FOLDER`.

It goes on after an unexpected error, whose input it saves once for each place it comes from; an input that takes too
long or too much memory ends it, and `tests.fuzz` begins again.
"""

from __future__ import annotations

import faulthandler
import hashlib
import json
import resource
import socket
import sys
import time
import traceback
from pathlib import Path
from random import Random
from typing import Any

import atheris

with atheris.instrument_imports(include=["crm_dataspace_plugin.core"]):
    from tests.fuzz.harnesses import harnesses

from tests.fuzz.mutation import mutated

TOO_LONG = 5  # seconds for one input
TOO_MUCH = 500  # MB above what the program itself takes
OVERTIME = 30  # seconds after which it tells where it hangs and ends, also where no input is under way
LONGEST = 40_000  # bytes of an input
_MEGABYTE = 1024  # of the kilobytes in which Linux gives the memory in use


class Watched:
    """Runs a harness and notes what went wrong."""

    def __init__(self, name: str, folder: Path) -> None:
        self._run = harnesses()[name].run
        self._folder = folder
        self._seen: dict[str, str] = {}
        self._executions = 0
        self._told = 0.0

    def __call__(self, data: bytes) -> None:
        self._executions += 1
        try:
            self._run(data)
        except Exception as error:  # noqa: BLE001  every kind is a finding
            self._note(error, data)
        if time.monotonic() - self._told > 1:
            self._tell()

    def _note(self, error: Exception, data: bytes) -> None:
        frames = [each for each in traceback.extract_tb(error.__traceback__) if "crm_dataspace_plugin" in each.filename]
        place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "harness"
        key = f"{type(error).__name__} at {place}"
        if key not in self._seen:
            self._seen[key] = str(error)[:300]
            name = hashlib.sha256(key.encode()).hexdigest()[:12]
            (self._folder / f"finding-{name}").write_bytes(data)
            (self._folder / f"finding-{name}.txt").write_text("".join(traceback.format_exception(error))[-6000:])
            self._tell()

    def _tell(self) -> None:
        self._told = time.monotonic()
        told = {"executions": self._executions, "findings": self._seen}
        (self._folder / "told.json").write_text(json.dumps(told))


def _mutate(data: bytes, most: int, seed: int) -> bytes:
    """Change the structure two times of three, the bytes else."""
    if seed % 3 == 0:
        return bytes(atheris.Mutate(data, most))
    return mutated(data, Random(seed))[:most]


def _no_network(*_: Any) -> None:
    raise AssertionError("a connection was opened")


def main(name: str, seconds: str, place: str) -> None:
    folder = Path(place)
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, each in enumerate(harnesses()[name].seeds):
        (corpus / f"seed-{number}").write_bytes(each[:LONGEST])
    faulthandler.dump_traceback_later(int(seconds) + OVERTIME, exit=True)
    socket.socket.connect = _no_network  # type: ignore[method-assign]
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // _MEGABYTE
    options = [f"-max_total_time={seconds}", f"-timeout={TOO_LONG}", f"-rss_limit_mb={used + TOO_MUCH}"]
    options += [f"-artifact_prefix={folder}/stopped-", f"-max_len={LONGEST}", "-print_final_stats=1", "-len_control=0"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], Watched(name, folder), custom_mutator=_mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
