# SPDX-License-Identifier: GPL-2.0-or-later
"""What arrays are called that go from one module of screening to another."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
GeometryArray = NDArray[np.object_]  # of shapely's geometries, None where there is none
