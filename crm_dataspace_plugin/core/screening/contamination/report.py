# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of contamination indices."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from crm_dataspace_plugin.core.screening.contamination.backgrounds import Background
from crm_dataspace_plugin.core.screening.contamination.contamination import (
    CF_BREAKS,
    EF_BREAKS,
    EF_CLASSES,
    ER_BREAKS,
    ER_CLASSES,
    NO_CLASS,
    RI_BREAKS,
    RI_CLASSES,
    Contamination,
)
from crm_dataspace_plugin.core.screening.contamination.plot import draw_classes
from crm_dataspace_plugin.core.screening.contamination.toxicity import Responses
from crm_dataspace_plugin.core.screening.report.map import draw_map
from crm_dataspace_plugin.core.screening.report.markup import Cell, shortened
from crm_dataspace_plugin.core.screening.report.page import figure
from crm_dataspace_plugin.core.screening.report.parts import cards, gaps, reasons
from crm_dataspace_plugin.core.screening.report.sign import drawn, four, unknown
from crm_dataspace_plugin.core.screening.report.value import Note, Part, Report, ReportHead, Section, Setting, Table
from crm_dataspace_plugin.core.screening.values.breaks import class_of
from crm_dataspace_plugin.core.screening.values.quantities import Below
from crm_dataspace_plugin.core.words import later, said, say

SIGNS = (*four(*(f"{each} ecological risk" for each in reversed(RI_CLASSES))), unknown())
_METHOD = (
    "Igeo = log₂(content / (1.5 × background)), class 0 to 6; contamination factor CF = content / background; "
    "enrichment factor EF = CF of the element / CF of the normaliser; ecological risk Er = toxic response × CF. "
    "Together: degree of contamination Cdeg, the sum of CF; pollution load index PLI, their geometric mean; risk index "
    "RI, the sum of Er, with its class from 150, 300 and 600 on.",
    "Sums and means are over the elements that are known; their number stands beside them, and indices of different "
    "elements do not compare: the classes of RI hold for Hakanson's set. A content of zero is not known; what is below "
    "a limit of detection counts as shown among the choices.",
)
_SOURCES = (
    "Müller 1969 (Igeo)",
    "Hakanson 1980 (CF, Cdeg, Er, RI, toxic responses of Hg, Cd, As, Cu, Pb, Cr, Zn; others are later additions)",
    "Tomlinson et al. 1980 (PLI)",
)
_LIMITS = ("No background is valid everywhere: prefer one of the region. Indices are no limits; none is claimed met.",)


@dataclass(frozen=True)
class Choices:
    """What contents were compared with and judged by."""

    background: Background
    normaliser: str
    responses: Responses
    cdeg_breaks: Sequence[float]
    below: Below


def contamination_report(head: ReportHead, found: Contamination, choices: Choices) -> Report:
    """Return the report; samples stand by risk index, those without at the end."""
    background = choices.background
    numbers = [SIGNS_OF.index(each) for each in found.ri_class]
    fallen = np.where(np.isnan(found.ri), -np.inf, found.ri)
    order = sorted(range(len(numbers)), key=lambda each: (-fallen[each], head.names[each]))
    origin = background.source + (f", {background.verification}" if background.verification else "")
    return Report(
        head,
        say("Contamination indices"),
        (
            Section(say("Classes of Igeo"), (draw_classes(found),)),
            Section("Map", draw_map(head, SIGNS, numbers)),
            Section("Results", (_together(head, found, order),)),
            Section(say("Single elements"), (_single(head, found, order),)),
            Section(say("Background and toxic responses"), (_background(found, choices),)),
            Section(say("What was missing"), (gaps(_missing(found), len(order)),)),
            Section("Reasons", reasons(head.names, found.reasons, order)),
        ),
        notes=(Note("Mind", _LIMITS[0]),),
        cards=cards(SIGNS, numbers),
        settings=(
            Setting("Background", background.name, origin, bool(background.verification)),
            Setting(say("Normaliser of EF"), choices.normaliser, say("chosen for this run")),
            *(
                Setting(say("Classes of {what} begin at", what=what), _joined(ends), origin)
                for what, ends, origin in _BREAKS
            ),
            Setting(
                say("Classes of Cdeg begin at"), _joined(choices.cdeg_breaks), say("8, 16, 32 or 6, 12, 24 are in use")
            ),
            Setting(say("Contents below detection"), choices.below.value, say("chosen for this run")),
        ),
        method=_METHOD,
        sources=(*_SOURCES, say("Background: {source}", source=background.source)),
        limits=_LIMITS,
        counted=("sample", "samples"),
    )


def _missing(found: Contamination) -> dict[str, int]:
    if not found.elements:
        return {"content of any element": len(found.reasons)}
    return {
        say("content of {symbol}, or its background", symbol=symbol): int(np.isnan(each.cf).sum())
        for symbol, each in found.elements.items()
    }


_BREAKS = (
    ("RI", RI_BREAKS, "Hakanson 1980, for his set of elements"),
    ("Er", ER_BREAKS, "Hakanson 1980"),
    ("CF", CF_BREAKS, "Hakanson 1980"),
    ("EF", EF_BREAKS, "in use"),
)
NOTHING = later("The layer has no field with the content of an element.")
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
            _least(kind, found.ri_missing[each]),
            found.cdeg_class[each] or say("not known"),
        ]

    heads = ("", "Sample", "RI", "PLI", "Cdeg", "Elements", say("Class of RI"), say("Class of Cdeg"))
    return Table(heads, (row(each) for each in order), len(order), ("mark", "", "n", "n", "n", "n", "id", "id"))


def _least(kind: str, missing: str) -> str:
    return (
        say("at least {kind}", kind=kind) if missing and kind not in ("", RI_CLASSES[-1]) else kind or say("not known")
    )


def _single(head: ReportHead, found: Contamination, order: list[int]) -> Part:
    if not found.elements:
        return said(NOTHING)

    def rows() -> Iterator[list[Cell]]:
        for each in order:
            for symbol, one in found.elements.items():
                code = int(one.igeo_class[each])
                yield [
                    shortened(head.names[each]),
                    symbol,
                    figure(float(one.igeo[each])),
                    "" if code == NO_CLASS else code,
                    *_classed(float(one.cf[each]), CF_BREAKS, RI_CLASSES),
                    *_classed(float(one.ef[each]), EF_BREAKS, EF_CLASSES),
                    *_classed(float(one.er[each]), ER_BREAKS, ER_CLASSES),
                ]

    heads = ("Sample", "Element", "Igeo", "Class", "CF", "Class", "EF", "Class", "Er", "Class")
    return Table(heads, rows(), len(order) * len(found.elements), ("", "", "n", "n", *["n", ""] * 3))


def _classed(value: float, breaks: Sequence[float], classes: Sequence[str]) -> tuple[Cell, Cell]:
    return figure(value), class_of(value, breaks, classes)


def _background(found: Contamination, choices: Choices) -> Part:
    if not found.elements:
        return said(NOTHING)
    values, responses = choices.background.values, choices.responses
    rows: list[list[Cell]] = [
        [
            symbol,
            figure(values.get(symbol, math.nan)),
            figure(responses.values.get(symbol, math.nan)),
            responses.origins.get(symbol, ""),
        ]
        for symbol in found.elements
    ]
    heads = (
        "Element",
        say("{name} (mg/kg)", name=choices.background.name),
        say("Toxic response"),
        say("Where that comes from"),
    )
    return Table(heads, rows, len(rows), ("", "n", "n", ""))


def _joined(breaks: Sequence[float]) -> str:
    return ", ".join(f"{each:g}" for each in breaks)
