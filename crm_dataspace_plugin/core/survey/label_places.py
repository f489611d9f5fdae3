# SPDX-License-Identifier: GPL-2.0-or-later
"""Where short texts stand beside points on a map without covering each other."""

from __future__ import annotations

from collections.abc import Iterable

Rect = tuple[float, float, float, float]  # left, top, width, height; y grows downwards


def place_label(x: float, y: float, size: tuple[float, float], gap: float, taken: list[Rect], frame: Rect) -> Rect:
    """Return where the label of a point stands: beside it, where it covers least of what is taken already.

    Args:
        size: width and height.
        gap: from the point to the label.
        taken: what is drawn already; the label is added.
        frame: the map; a label that leaves it is the worst.
    """
    candidates = list(_around(x, y, size, gap))
    chosen = min(candidates, key=lambda each: sum(_overlap(each, other) for other in taken) + 2 * _outside(each, frame))
    taken.append(chosen)
    return chosen


def _around(x: float, y: float, size: tuple[float, float], gap: float) -> Iterable[Rect]:
    """Yield the places around a point, the usual one first."""
    width, height = size
    for left, top in (
        (gap, -height / 2),
        (-gap - width, -height / 2),
        (-width / 2, -gap - height),
        (-width / 2, gap),
        (gap, -gap - height),
        (gap, gap),
        (-gap - width, -gap - height),
        (-gap - width, gap),
    ):
        yield (x + left, y + top, width, height)


def _overlap(first: Rect, second: Rect) -> float:
    width = min(first[0] + first[2], second[0] + second[2]) - max(first[0], second[0])
    height = min(first[1] + first[3], second[1] + second[3]) - max(first[1], second[1])
    return width * height if width > 0 and height > 0 else 0.0


def _outside(rect: Rect, frame: Rect) -> float:
    return rect[2] * rect[3] - _overlap(rect, frame)
