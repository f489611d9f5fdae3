# SPDX-License-Identifier: GPL-2.0-or-later
"""Units as people read them."""

from __future__ import annotations

_SHOWN = {"m2": "m²", "m3": "m³", "t/m3": "t/m³", "deg": "°", "ug/kg": "µg/kg", "us/cm": "µS/cm", "degc": "°C"}


def shown_unit(unit: str) -> str:
    """Return a unit as it is written for people: `m²` for `m2`; one that is not known as it is."""
    return _SHOWN.get(unit.lower(), unit)
