# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeping Python's garbage collector away from a page while it is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Do without the search for circles, of which parsed JSON has none: it takes as long as the parsing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
