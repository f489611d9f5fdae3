# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of contamination indices."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from crm_dataspace_plugin.core.screening.backgrounds import Background
from crm_dataspace_plugin.core.screening.contamination import NO_CLASS, RI_CLASSES, Contamination
from crm_dataspace_plugin.core.screening.contamination_plot import draw_classes
from crm_dataspace_plugin.core.screening.markup import Cell, shortened
from crm_dataspace_plugin.core.screening.report_map import draw_map
from crm_dataspace_plugin.core.screening.report_page import figure
from crm_dataspace_plugin.core.screening.report_parts import cards, gaps, reasons
from crm_dataspace_plugin.core.screening.report_value import Note, Part, Report, ReportHead, Section, Setting, Table
from crm_dataspace_plugin.core.screening.sign import drawn, four, unknown

SIGNS = (*four(*(f"{each} ecological risk" for each in reversed(RI_CLASSES))), unknown())
_METHOD = (
    "Igeo = log₂(content / (1.5 × background)), class 0 to 6; contamination factor CF = content / background; "
    "enrichment factor EF = CF of the element / CF of the normaliser; ecological risk Er = toxic response × CF. "
    "Together: degree of contamination Cdeg, the sum of CF; pollution load index PLI, their geometric mean; risk index "
    "RI, the sum of Er, with its class from 150, 300 and 600 on.",
    "Sums and means are over the elements that are known; their number stands beside them, and indices of different "
    "elements do not compare. A content below a limit of detection is not known, and so is zero.",
)
_SOURCES = (
    "Müller 1969 (Igeo)",
    "Hakanson 1980 (CF, Cdeg, Er, RI, toxic responses of Hg, Cd, As, Cu, Pb, Cr, Zn; others are later additions)",
    "Tomlinson et al. 1980 (PLI)",
)
_LIMITS = ("No background is valid everywhere: prefer one of the region. Indices are no limits; none is claimed met.",)


def contamination_report(head: ReportHead, found: Contamination, background: Background, normaliser: str) -> Report:
    """Return the report; samples stand by risk index, those without at the end."""
    numbers = [SIGNS_OF.index(each) for each in found.ri_class]
    fallen = np.where(np.isnan(found.ri), -np.inf, found.ri)
    order = sorted(range(len(numbers)), key=lambda each: (-fallen[each], head.names[each]))
    missing = {
        f"content of {symbol}, or its background": int(np.isnan(each.cf).sum())
        for symbol, each in found.elements.items()
    }
    origin = background.source + (f", {background.verification}" if background.verification else "")
    return Report(
        head,
        "Contamination indices",
        (
            Section("Classes of Igeo", (draw_classes(found),)),
            Section("Map", draw_map(head, SIGNS, numbers, {})),
            Section("Results", (_together(head, found, order),)),
            Section("Single elements", (_single(head, found, order),)),
            Section("Background", (_background(found, background),)),
            Section("What was missing", (gaps(missing, len(order)),)),
            Section("Reasons", (reasons(head.names, found.reasons, order),)),
        ),
        notes=(Note("Mind", _LIMITS[0]),),
        cards=cards(SIGNS, numbers),
        settings=(
            Setting("Background", background.name, origin, bool(background.verification)),
            Setting("Normaliser of EF", normaliser, "chosen for this run"),
            Setting("Classes of RI begin at", "150, 300, 600", "Hakanson 1980"),
        ),
        method=_METHOD,
        sources=(*_SOURCES, f"Background: {background.source}"),
        limits=_LIMITS,
    )


SIGNS_OF = (*reversed(RI_CLASSES), "")


def _together(head: ReportHead, found: Contamination, order: list[int]) -> Table:
    def row(each: int) -> list[Cell]:
        numbers = (figure(float(column[each])) for column in (found.ri, found.pli, found.cdeg))
        kind = found.ri_class[each]
        return [
            drawn(SIGNS[SIGNS_OF.index(kind)]),
            shortened(head.names[each]),
            *numbers,
            int(found.n_elements[each]),
            kind or "not known",
        ]

    heads = ("", "Sample", "RI", "PLI", "Cdeg", "Elements", "Class of RI")
    return Table(heads, (row(each) for each in order), len(order), ("mark", "", "n", "n", "n", "n", "id"))


def _single(head: ReportHead, found: Contamination, order: list[int]) -> Table:
    def rows() -> Iterator[list[Cell]]:
        for each in order:
            for symbol, one in found.elements.items():
                code = int(one.igeo_class[each])
                yield [
                    shortened(head.names[each]),
                    symbol,
                    figure(float(one.igeo[each])),
                    "" if code == NO_CLASS else code,
                    *(figure(float(column[each])) for column in (one.cf, one.ef, one.er)),
                ]

    heads = ("Sample", "Element", "Igeo", "Class", "CF", "EF", "Er")
    return Table(heads, rows(), len(order) * len(found.elements), ("", "", "n", "n", "n", "n", "n"))


def _background(found: Contamination, background: Background) -> Part:
    rows: list[list[Cell]] = [
        [symbol, figure(background.values.get(symbol, float("nan")))] for symbol in found.elements
    ]
    return Table(("Element", f"{background.name} (mg/kg)"), rows, len(rows), ("", "n"))
