# SPDX-License-Identifier: GPL-2.0-or-later
"""The results of the pre-selection as fields of a layer."""

from __future__ import annotations

from collections.abc import Iterator

from crm_dataspace_plugin.core.screening.preselection.inputs import Facilities
from crm_dataspace_plugin.core.screening.preselection.result import Screening
from crm_dataspace_plugin.core.screening.preselection.result_table import DISTANCES, Cell, rows

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
    **dict.fromkeys(DISTANCES.values(), "double(0,0)"),
    "ask_first": "string(0)",
    "sensitivity": "string(0)",
    "basis": "string(0)",
}


def results(screening: Screening, basis: str) -> Iterator[tuple[Cell, ...]]:
    """Yield the values of `TYPES` for each facility; `basis` is the same for all."""
    for row in rows(screening):
        yield (*row, basis)


def counted(facilities: Facilities, screening: Screening) -> dict[str, int]:
    """Return the numbers that the algorithm gives beside its files."""
    stated = [each for answers in screening.answers for each in answers.persons.values()]
    return {
        "TOTAL": len(facilities),
        "EXAMINE": int(screening.decision.examine.sum()),
        "EXAMINE_ON_EVIDENCE": int(screening.decision.on_evidence.sum()),
        "UNUSABLE": facilities.shapes.unusable_count,
        "ANSWERED": len(stated),
        "ANSWERED_OTHERWISE": sum(each.code != each.data for each in stated),
    }
