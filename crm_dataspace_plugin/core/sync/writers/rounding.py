# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates as a service keeps them that does not keep all their digits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def rounded(geometry: Mapping[str, Any], decimals: int) -> Mapping[str, Any]:
    """Return a GeoJSON geometry with each coordinate rounded."""
    if "geometries" in geometry:
        return {**geometry, "geometries": [rounded(each, decimals) for each in geometry["geometries"]]}
    return {**geometry, "coordinates": _rounded(geometry.get("coordinates"), decimals)}


def _rounded(place: Any, decimals: int) -> Any:
    if isinstance(place, (list, tuple)):
        return [_rounded(each, decimals) for each in place]
    return round(place, decimals) if isinstance(place, float) else place
