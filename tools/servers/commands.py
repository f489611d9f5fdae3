# SPDX-License-Identifier: GPL-2.0-or-later
"""Running the programs that install things, with their words kept for the person where they fail."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Optional

from tools.processes import stop

SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 600.0  # seconds for one command
_TAIL = 1500  # characters of a failed command's words that are shown


class CannotInstall(Exception):
    """A server cannot be installed here; the text says why."""


def run(command: Sequence[object], patience: float = PATIENCE, variables: Optional[Mapping[str, str]] = None) -> str:
    """Return what the command wrote; CannotInstall with its last words where it fails or takes too long."""
    words = [str(each) for each in command]
    try:
        running = subprocess.Popen(
            words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=variables
        )
    except FileNotFoundError as error:
        raise CannotInstall(f"{words[0]} is not there") from error
    try:
        said = running.communicate(timeout=patience)[0].decode("utf-8", "replace")
    except subprocess.TimeoutExpired as error:
        raise CannotInstall(f"“{' '.join(words[:4])} …” took more than {patience:.0f} s") from error
    finally:
        stop(running)  # also when a person interrupts; asked to leave, it may clear away what it left
    if running.returncode:
        raise CannotInstall(f"“{' '.join(words[:4])} …” ended with {running.returncode}:\n{said[-_TAIL:]}")
    return said


def make_venv(folder: Path, packages: Sequence[str], python: str = SYSTEM_PYTHON) -> None:
    """Make a virtual environment of its own with `packages` from the package index."""
    shutil.rmtree(folder, ignore_errors=True)
    run([python, "-m", "venv", folder])
    run([folder / "bin" / "python", "-m", "pip", *PIP_OPTIONS, "install", *packages])


PIP_OPTIONS = ("--quiet", "--disable-pip-version-check", "--no-input")
