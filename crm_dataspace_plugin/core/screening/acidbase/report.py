# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of an acid-base account."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from crm_dataspace_plugin.core.screening.acidbase.acidbase import (
    NAG_PH_LIMIT,
    NNP_LIMIT,
    NO_DATA,
    NON_PAG,
    PAG,
    UNCERTAIN,
    AcidBase,
    Limits,
    Rule,
)
from crm_dataspace_plugin.core.screening.acidbase.inert import CONDITIONS
from crm_dataspace_plugin.core.screening.acidbase.plot import draw_account
from crm_dataspace_plugin.core.screening.report.map import draw_map
from crm_dataspace_plugin.core.screening.report.markup import Cell, shortened
from crm_dataspace_plugin.core.screening.report.page import figure
from crm_dataspace_plugin.core.screening.report.parts import cards, gaps, reasons
from crm_dataspace_plugin.core.screening.report.sign import CIRCLE, SQUARE, TRIANGLE, Sign, drawn, unknown
from crm_dataspace_plugin.core.screening.report.value import (
    UNVERIFIED,
    Note,
    Report,
    ReportHead,
    Section,
    Setting,
    Table,
    threshold,
)
from crm_dataspace_plugin.core.words import said, say

CLASSES = (PAG, UNCERTAIN, NON_PAG, NO_DATA)
SIGNS = (
    Sign("PAG, potentially acid generating", TRIANGLE, "#b2182b", "#5c0a14"),
    Sign("uncertain", SQUARE, "#f2b04c", "#8a5200"),
    Sign("non-PAG", CIRCLE, "#ffffff", "#2c6fad"),
    unknown("no data"),
)
_METHOD = (
    "Acid potential AP = 31.25 × % sulphur (kg CaCO₃/t); net neutralisation potential NNP = NP − AP; ratio NPR = NP / "
    "AP; net acid producing potential NAPP = 30.6 × % sulphur − 0.98 × NP (kg H₂SO₄/t). Sulphide sulphur is used where "
    "it is known, else total sulphur, which overestimates AP; the reasons say which.",
    "The AMIRA class needs the pH of the net acid generation test beside NAPP: PAF where NAPP is above 0 and the pH "
    "below 4.5, NAF where NAPP is below 0 and the pH 4.5 or more, else UC; where the acid of that test is asked for as "
    "well, PAF needs it above the limit shown.",
    f"Inert waste meets five conditions: {'; '.join(f'({key}) {words}' for key, words in CONDITIONS.items())}. One "
    "that fails makes the answer no, one that is not known leaves it unknown. By total sulphur (b) may fail although "
    "the sulphide sulphur would meet it.",
)
_SOURCES = (
    "EN 15875 (static test for acid potential and neutralisation potential of sulfidic waste)",
    "MEND Report 1.20.1, 2009",
    "AMIRA ARD Test Handbook 2002",
    "Commission Decision 2009/359/EC (inert waste)",
)
_LIMITS = (
    "A static account says what could happen in the end, not when. No conformity is claimed, for inert waste neither.",
)


def acidbase_report(head: ReportHead, found: AcidBase, limits: Limits, below: str) -> Report:
    """Return the report; `below` says what counts as what where it is below detection."""
    classes = found.aba_class.tolist()
    numbers = [CLASSES.index(each) for each in classes]
    ratio = np.where(np.isnan(found.npr), np.inf, found.npr)
    order = sorted(range(len(numbers)), key=lambda each: (numbers[each], ratio[each], head.names[each]))
    rows = (_row(head, found, numbers[each], each) for each in order)
    missing = {"sulphur": int(np.isnan(found.ap).sum()), "neutralisation potential NP": int(np.isnan(found.np).sum())}
    missing["pH of the net acid generation test, for the AMIRA class"] = classes_without(found)
    breaks = limits.pag_below, limits.non_pag_above
    return Report(
        head,
        say("Acid-base account"),
        (
            Section(say("NP against AP"), (draw_account(found, numbers, SIGNS, head.names, *breaks),)),
            Section("Map", draw_map(head, SIGNS, numbers)),
            Section("Results", (Table(_HEADS, rows, len(order), _KINDS),)),
            Section(say("Inert waste"), reasons(head.names, found.inert.reasons, order)),
            Section(say("What was missing"), (gaps(missing, len(order)),)),
            Section("Reasons", reasons(head.names, found.reasons, order)),
        ),
        notes=(Note("A screening", _LIMITS[0]),),
        cards=cards(SIGNS, numbers),
        settings=tuple(_settings(limits, below)),
        method=_METHOD,
        sources=_SOURCES,
        limits=_LIMITS,
        counted=("sample", "samples"),
    )


_HEADS = ("", "Sample", "AP", "NP", "NNP", "NPR", "Class", "NAPP", "AMIRA", "Sulphur of inert waste", "Inert waste")
_KINDS = ("mark", "", "n", "n", "n", "n", "id", "n", "", "", "")


def _settings(limits: Limits, below: str) -> Iterator[Setting]:
    yield threshold(say("PAG where NPR is below"), limits.pag_below, 1.0, "", said(UNVERIFIED))
    yield threshold(say("non-PAG where NPR is above"), limits.non_pag_above, 2.0, "", said(UNVERIFIED))
    yield Setting(say("Classes by"), limits.rule.value, say("chosen for this run"))
    if limits.rule is Rule.COMBINED:
        yield Setting(
            say("NNP either side of zero"), say("{nnp_limit:g} kg CaCO₃/t", nnp_limit=NNP_LIMIT), say("in use")
        )
    yield Setting(say("pH of the NAG test below which waste is PAF"), f"{NAG_PH_LIMIT:g}", "AMIRA 2002")
    if limits.nag_above is not None:
        used = say("{nag_above:g} kg H₂SO₄/t", nag_above=limits.nag_above)
        yield Setting(
            say("Acid of the NAG test that PAF needs as well, above"), used, say("set for this run; 5 is in use")
        )
    yield Setting(say("Below detection"), below, say("chosen for this run"))


def classes_without(found: AcidBase) -> int:
    """Return of how many samples the account is known and the AMIRA class is not."""
    return int(((found.amira_class == NO_DATA) & ~np.isnan(found.napp)).sum())


def _row(head: ReportHead, found: AcidBase, sign: int, each: int) -> list[Cell]:
    ratio = float(found.npr[each])
    return [
        drawn(SIGNS[sign]),
        shortened(head.names[each]),
        *(figure(float(column[each])) for column in (found.ap, found.np, found.nnp)),
        say("no bound") if math.isinf(ratio) else figure(ratio),
        str(found.aba_class[each]),
        figure(float(found.napp[each])),
        str(found.amira_class[each]),
        found.inert.sulphur[each],
        found.inert.answers[each],
    ]
