# SPDX-License-Identifier: GPL-2.0-or-later
"""How colours look to those who see no red, no green or no blue, and in grey; and how far apart they are then.

Source: Machado, Oliveira, Fernandes (2009), A Physiologically-based Model for Simulation of Color Vision Deficiency,
IEEE TVCG 15(6), table 1 of the supplement, severity 1.0, for linear RGB. Luminance: ITU-R BT.709. Lab: CIE 1976, D65.
"""

from __future__ import annotations

import numpy as np

SEEN_BY = {
    "everyone": np.eye(3),
    "no red": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "no green": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "no blue": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
    "grey": np.tile([0.2126, 0.7152, 0.0722], (3, 1)),
}
_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
_WHITE = np.array([0.9505, 1.0, 1.0890])


def linear(colour: str) -> np.ndarray:
    """Return `#rrggbb` as linear RGB, shape (3,), 0 to 1."""
    coded = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)


def lab(colour: str, seen_by: str = "everyone") -> np.ndarray:
    """Return L*, a*, b* of a colour as somebody sees it, shape (3,)."""
    relative = _XYZ @ np.clip(SEEN_BY[seen_by] @ linear(colour), 0, 1) / _WHITE
    root = np.where(relative > 216 / 24389, np.cbrt(relative), (24389 / 27 * relative + 16) / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def distance(first: str, second: str, seen_by: str) -> float:
    """Return how different two colours look; 2 is just seen side by side, 100 lies between black and white."""
    return float(np.linalg.norm(lab(first, seen_by) - lab(second, seen_by)))
