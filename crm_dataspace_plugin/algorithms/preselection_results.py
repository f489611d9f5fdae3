# SPDX-License-Identifier: GPL-2.0-or-later
"""The results of the pre-selection as fields of a layer."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from qgis.core import NULL

from crm_dataspace_plugin.core.screening.result import EXAMINE, LEAVE, NO, UNKNOWN, WORDS, YES, Screening

_DISTANCES = {
    "water": "d_water_m",
    "settlements": "d_settlement_m",
    "poor_water": "d_poor_water_m",
    "protected": "d_protected_m",
    "farmland": "d_farmland_m",
}
TYPES = {
    **{f"q{number:02d}": "string(8)" for number in range(1, 19)},
    "decision": "string(32)",
    "yes_count": "integer(10)",
    "unknown_count": "integer(10)",
    "no_count": "integer(10)",
    "coverage": "double(0,0)",
    "content_hazard": "string(8)",
    "stability_hazard": "string(8)",
    "reasons": "string(0)",
    **dict.fromkeys(_DISTANCES.values(), "double(0,0)"),
}


def results(screening: Screening) -> Iterator[list[Any]]:
    """Yield the values of `TYPES` for each facility."""
    decision = screening.decision
    answers = [[WORDS[code] for code in each] for each in screening.codes.T.tolist()]
    unknown = [math.nan] * len(answers)
    distances = [screening.distances[name].tolist() if name in screening.distances else unknown for name in _DISTANCES]
    columns = zip(
        answers,
        decision.examine.tolist(),
        *(screening.counts(code).tolist() for code in (YES, UNKNOWN, NO)),
        screening.coverage.tolist(),
        decision.content_hazard.tolist(),
        decision.stability_hazard.tolist(),
        screening.reasons(),
        zip(*distances),
    )
    for words, examine, yes, unknown_count, no, coverage, content, stability, reasons, metres in columns:
        yield [
            *words,
            EXAMINE if examine else LEAVE,
            yes,
            unknown_count,
            no,
            coverage,
            WORDS[content],
            WORDS[stability],
            reasons,
            *(NULL if math.isnan(each) else each for each in metres),
        ]
