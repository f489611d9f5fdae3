# SPDX-License-Identifier: GPL-2.0-or-later
"""The reports of the methods: complete, self-contained, with the numbers of the results, and safe from strangers."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest

from crm_dataspace_plugin.core.screening.acidbase.acidbase import Limits, Measured, account
from crm_dataspace_plugin.core.screening.acidbase.report import acidbase_report
from crm_dataspace_plugin.core.screening.contamination.backgrounds import background
from crm_dataspace_plugin.core.screening.contamination.contamination import CDEG_BREAKS, contaminate
from crm_dataspace_plugin.core.screening.contamination.report import Choices, contamination_report
from crm_dataspace_plugin.core.screening.contamination.toxicity import usual_responses
from crm_dataspace_plugin.core.screening.preselection.facility_kind import LAGOON
from crm_dataspace_plugin.core.screening.priority.axis import make_axis
from crm_dataspace_plugin.core.screening.priority.priority import prioritise
from crm_dataspace_plugin.core.screening.priority.report import priority_report
from crm_dataspace_plugin.core.screening.report.page import page
from crm_dataspace_plugin.core.screening.report.value import Input, Report, ReportHead
from crm_dataspace_plugin.core.screening.resource.mass import Amounts
from crm_dataspace_plugin.core.screening.resource.potential import Grades
from crm_dataspace_plugin.core.screening.resource.prices import Prices
from crm_dataspace_plugin.core.screening.resource.processing import Processing
from crm_dataspace_plugin.core.screening.resource.report import ResourceRun, resource_report
from crm_dataspace_plugin.core.screening.resource.resource import assess
from crm_dataspace_plugin.core.screening.resource.uncertainty import usual_uncertainty
from crm_dataspace_plugin.core.screening.resource.unfc import Evidence, classify
from crm_dataspace_plugin.core.screening.runout.model import method_names, spread, usual_coefficients
from crm_dataspace_plugin.core.screening.runout.report import runout_report
from crm_dataspace_plugin.core.screening.runout.runout import run_out
from crm_dataspace_plugin.core.screening.values.quantities import Below

NAN = math.nan
EVIL = '<script>alert("x")</script>'
NAMES = (EVIL, "מחצבה \u202e", "x" * 10_000)
VALUES = np.array([2.4, 0.3, NAN])
VERSIONS = {"CRM Data Space": "1", "QGIS": "3.22"}


def head(count: int) -> ReportHead:
    places = np.array([[-70.1, -30.2], [NAN, NAN], [-70.2, -30.1]])[:count]
    inputs = [Input("facilities", f"layer {EVIL}", count, 0, f"CC BY {EVIL}"), Input("sulphur", "field S", 2)]
    return ReportHead(f"layer {EVIL}", "2026-11-26", NAMES[:count], places, inputs, VERSIONS)


def acidbase(count: int) -> Report:
    found = account(Measured(NAN * VALUES[:count], VALUES[:count], 35.0 * VALUES[:count] ** 0))
    return acidbase_report(head(count), found, Limits(), "worst case")


def contamination(count: int) -> Report:
    ground = background("FOREGS topsoil")
    found = contaminate({"As": 100.0 * VALUES[:count], "Co": NAN * VALUES[:count]}, ground)
    choices = Choices(ground, "Fe", usual_responses(), CDEG_BREAKS, Below.LEFT_OUT)
    return contamination_report(head(count), found, choices)


def runout(count: int) -> Report:
    method = method_names()[0]
    found = run_out(10.0 * VALUES[:count], 1e6 * VALUES[:count], [LAGOON] * count, method, spread())
    return runout_report(head(count), found, method, spread(), usual_coefficients(method))


def priority(count: int) -> Report:
    both = [make_axis(each, VALUES[:count], (1.0, 2.0), 0.5) for each in ("yes_count", "crm_score")]
    return priority_report(head(count), prioritise(*both))


def resource(count: int) -> Report:
    nothing, sizes = NAN * VALUES[:count], 1e5 * VALUES[:count]
    prices, processing = Prices("EUR", {"Co": 30_000.0}, {"Co": "2024-06-30"}), Processing(60.0, cost=4.0)
    errors = replace(usual_uncertainty(), iterations=100)
    grades = Grades({"Co": 250.0 * VALUES[:count] ** 0, "Si": 3e5 * VALUES[:count] ** 0})
    found = assess(Amounts(nothing, sizes, nothing, nothing, VALUES[:count]), grades, processing, prices, errors)
    classes = [classify(Evidence(code="E3-F3-G4"))] * count
    return resource_report(head(count), ResourceRun(found, processing, prices, errors, classes, [EVIL] * count))


METHODS = [acidbase, contamination, runout, priority, resource]


class Reader(HTMLParser):
    """Collects elements and texts, and complains about elements that do not match."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.texts: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.seen.append(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.fixture(params=METHODS, ids=lambda each: each.__name__)
def made(request) -> str:
    return page(request.param(3))


def test_a_report_holds_what_a_reviewer_asks_for(made):
    for heading in ("Map", "Inputs", "Method", "Made with"):
        assert re.search(f">{heading}</h2>", made), heading
    for words in ("CC BY &lt;script", "QGIS 3.22", "<svg", "not known"):
        assert words in made, words


def test_a_report_fetches_nothing(made):
    assert re.findall(r"(?:src|@import|xlink|http)\s*[=(:]|href=(?!.#)|url\((?!#)", made) == []


def test_what_strangers_wrote_is_text(made):
    reader = Reader(made)
    assert "script" not in reader.seen and EVIL in " ".join(reader.texts)
    assert "\u202e" not in made and "x" * 301 not in made


def test_the_same_results_give_the_same_bytes(made, request):
    method = request.node.callspec.params["made"]
    assert page(method(3)) == made


@pytest.mark.parametrize("method", METHODS, ids=lambda each: each.__name__)
@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_report_of_few_facilities_can_be_made(method, count):
    Reader(page(method(count)))


def test_what_was_not_verified_is_marked():
    assert page(contamination(3)).count('class="unverified"') == 1  # the background
    assert page(runout(3)).count('class="unverified"') == 6  # form, coefficients, probability, spreads


def test_the_classes_stand_with_their_number_and_what_is_missing_is_counted():
    text = page(acidbase(3))
    # 31.25 x 2.4 = 75, 35 / 75 below 1; 31.25 x 0.3 = 9.375, 35 / 9.375 above 2; one without sulphur
    assert re.findall(r"</svg>(\d+)</b>", text) == ["1", "0", "1", "1"]
    assert ">75<" in text and ">9.375<" in text
    assert '<td>sulphur</td><td class="n">1</td><td class="n">33%</td>' in text


def test_without_sulphur_the_ratio_has_no_bound():
    found = account(Measured(np.array([NAN]), np.array([0.0]), np.array([10.0])))
    assert '<td class="n">no bound</td>' in page(acidbase_report(head(1), found, Limits(), "worst case"))
