# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of run-outs: intervals, and never a sharp line."""

from __future__ import annotations

import numpy as np

from crm_dataspace_plugin.core.screening.report.map import draw_map
from crm_dataspace_plugin.core.screening.report.markup import Cell, shortened
from crm_dataspace_plugin.core.screening.report.page import figure
from crm_dataspace_plugin.core.screening.report.parts import cards, gaps, reasons
from crm_dataspace_plugin.core.screening.report.sign import drawn, four, unknown
from crm_dataspace_plugin.core.screening.report.value import (
    Note,
    Report,
    ReportHead,
    Section,
    Setting,
    Table,
    threshold,
)
from crm_dataspace_plugin.core.screening.runout.model import (
    Coefficients,
    Spread,
    dam_energy,
    dam_source,
    heap_model,
    spread,
    usual_coefficients,
)
from crm_dataspace_plugin.core.screening.runout.plot import draw_distances
from crm_dataspace_plugin.core.screening.runout.runout import WARNING, Runout
from crm_dataspace_plugin.core.words import said, say

BREAKS = (1.0, 10.0, 100.0)  # km of the upper bound, for signs alone: no source prescribes them
SIGNS = (
    *four("upper bound above 100 km", "10 to 100 km", "1 to 10 km", "1 km at most"),
    unknown(),
)
_METHOD = (
    "Dams: the released volume follows from the stored one, the distance from height and both volumes, by regressions "
    "of past failures; the errors of both add up, and the upper bound is never less than the distance if all is "
    "released. Heaps: the distance follows from height and volume by the reach angle of slides.",
    "The interval says where the distance lies with the probability chosen, if the regression holds for the facility. "
    "How likely a failure is, nothing here says. The signs of the map and of the tables tell sizes of the upper bound "
    "apart and have no further meaning.",
)


def runout_report(head: ReportHead, found: Runout, method: str, scatter: Spread, own: Coefficients) -> Report:
    """Return the report; facilities stand by upper bound, those without at the end."""
    far = np.where(np.isnan(found.distance_high), -np.inf, found.distance_high)
    numbers = [_sign(each) for each in found.distance_high.tolist()]
    order = sorted(range(len(numbers)), key=lambda each: (-far[each], head.names[each]))
    usual, theirs = spread(), usual_coefficients(method)
    return Report(
        head,
        say("Run-out of dams and heaps"),
        (
            Section("Distances", (draw_distances(head.names, found, order),)),
            Section("Map", draw_map(head, SIGNS, numbers)),
            Section(
                "Results",
                (Table(_HEADS, (_row(head, found, numbers[each], each) for each in order), len(order), _KINDS),),
            ),
            Section(
                say("What was missing"), (gaps({"height or volume": int(np.isnan(found.distance).sum())}, len(order)),)
            ),
            Section("Reasons", reasons(head.names, found.reasons, order)),
        ),
        notes=(Note(say("No sharp line"), say("This is {warning}.", warning=said(WARNING))),),
        cards=cards(SIGNS, numbers),
        settings=(
            Setting(say("Regressions of dams"), method, say("released volumes checked against the source")),
            Setting(say("What the distance follows"), dam_energy(method), usual.verification, True),
            threshold(say("Factor of the distance"), own.factor, theirs.factor, "", usual.verification),
            threshold(say("Power of the distance"), own.power, theirs.power, "", usual.verification),
            Setting(say("Reach angle of heaps"), heap_model().source, say("bounds of the regression")),
            threshold(
                say("Probability of the interval"), scatter.probability, usual.probability, "%", usual.verification
            ),
            threshold(
                say("Spread of the released volume"), scatter.released, usual.released, "log10", usual.verification
            ),
            threshold(say("Spread of the distance"), scatter.distance, usual.distance, "log10", usual.verification),
        ),
        method=_METHOD,
        sources=(dam_source(method), heap_model().source),
        limits=(say("This is {warning}.", warning=said(WARNING)),),
    )


_HEADS = (
    "",
    "Facility",
    "Lower (km)",
    "Middle (km)",
    "Upper (km)",
    "If all is released (km)",
    "Released, lower (m³)",
    "Middle (m³)",
    "Upper (m³)",
)
_KINDS = ("mark", "", *["n"] * 7)


def _sign(upper: float) -> int:
    return len(SIGNS) - 1 if np.isnan(upper) else len(BREAKS) - int(np.searchsorted(BREAKS, upper, "left"))


def _row(head: ReportHead, found: Runout, sign: int, each: int) -> list[Cell]:
    distances = (found.distance_low, found.distance, found.distance_high, found.distance_of_all)
    columns = (*distances, found.vf_low, found.vf, found.vf_high)
    return [drawn(SIGNS[sign]), shortened(head.names[each]), *(figure(float(column[each])) for column in columns)]
