# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers of things in words."""

from __future__ import annotations


def counted(number: int, one: str, several: str = "") -> str:
    """Return such as “1 layer”, “14 layers”."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"
