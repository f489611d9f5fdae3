# SPDX-License-Identifier: GPL-2.0-or-later
"""From when to when, out of the list of moments and periods in which WMS and WMTS state a time dimension."""

from __future__ import annotations

import re

_MOMENT = re.compile(r"-?\d{4,6}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d([.,]\d+)?)?)?(Z|[+-]\d\d(:?\d\d)?)?)?)?)?$")
_LONGEST = 1_000_000  # characters of a list looked at


def interval_of(values: str) -> tuple[str, str]:
    """Return the first and the last moment of `2000-01-01/2020-12-31/P1D` or `2001,2003,2002`; empty for none."""
    moments = [part.strip() for each in values[:_LONGEST].split(",") for part in each.split("/")[:2]]
    known = sorted(each for each in moments if _MOMENT.match(each))
    return (known[0], known[-1]) if known else ("", "")
