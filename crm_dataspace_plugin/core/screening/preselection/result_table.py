# SPDX-License-Identifier: GPL-2.0-or-later
"""The results of the pre-selection as a plain table: one list of values for each field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional, Union

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.preselection.result import EXAMINE, LEAVE, NO, UNKNOWN, WORDS, YES, Screening

Cell = Union[str, int, float, None]
Table = dict[str, list[Cell]]

DISTANCES = {
    "water": "d_water_m",
    "settlements": "d_settlement_m",
    "poor_water": "d_poor_water_m",
    "protected": "d_protected_m",
    "farmland": "d_farmland_m",
}


FIELDS = (
    *(f"q{number:02d}" for number in range(1, 19)),
    *("decision", "yes_count", "unknown_count", "no_count", "coverage", "content_hazard", "stability_hazard"),
    *("reasons", *DISTANCES.values(), "ask_first", "sensitivity"),
)


def rows(screening: Screening) -> Iterator[tuple[Cell, ...]]:
    """Yield the values of `FIELDS` for each facility, None for what is not known."""
    decision = screening.decision
    unknown = np.full(len(decision.grounds), np.nan)
    answers = zip(*([WORDS[code] for code in each.codes.tolist()] for each in screening.answers))
    others = zip(
        (EXAMINE if each else LEAVE for each in decision.examine.tolist()),
        *(screening.counts(code).tolist() for code in (YES, UNKNOWN, NO)),
        screening.coverage.tolist(),
        *([WORDS[code] for code in each.tolist()] for each in (decision.content_hazard, decision.stability_hazard)),
        screening.reasons(),
        *(_known(screening.distances.get(name, unknown)) for name in DISTANCES),
        (each or None for each in screening.asking.texts()),
        screening.sensitivity.texts(decision),
    )
    for answered, other in zip(answers, others):
        yield (*answered, *other)


def columns(screening: Screening) -> Table:
    """Return the values by field, in the order of the facilities."""
    found: Table = {name: [] for name in FIELDS}
    found.update(zip(FIELDS, (list(each) for each in zip(*rows(screening)))))
    return found


def _known(metres: NDArray[np.float64]) -> list[Optional[float]]:
    found = metres.astype(object)
    found[np.isnan(metres)] = None
    return list(found.tolist())
