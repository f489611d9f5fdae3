# SPDX-License-Identifier: GPL-2.0-or-later
"""The device a change was made or sent on, as the journal names it."""

from __future__ import annotations

import platform

LONGEST = 100  # characters


def this_device() -> str:
    """Return the name of this computer or tablet, empty where it has none."""
    return "".join(each for each in platform.node() if each.isprintable())[:LONGEST]
