# SPDX-License-Identifier: GPL-2.0-or-later
"""Every value of the resources that was not checked against its source says so in the report, beside it."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from crm_dataspace_plugin.core.resources import resources_folder
from crm_dataspace_plugin.core.screening.contamination.backgrounds import background
from crm_dataspace_plugin.core.screening.contamination.contamination import CDEG_BREAKS, contaminate
from crm_dataspace_plugin.core.screening.contamination.report import Choices, contamination_report
from crm_dataspace_plugin.core.screening.contamination.toxicity import usual_responses
from crm_dataspace_plugin.core.screening.preselection.facility_kind import LAGOON
from crm_dataspace_plugin.core.screening.preselection.protocol import protocol
from crm_dataspace_plugin.core.screening.report.page import page
from crm_dataspace_plugin.core.screening.report.value import UNVERIFIED, ReportHead
from crm_dataspace_plugin.core.screening.runout.model import method_names, spread, usual_coefficients
from crm_dataspace_plugin.core.screening.runout.report import runout_report
from crm_dataspace_plugin.core.screening.runout.runout import run_out
from crm_dataspace_plugin.core.screening.values.quantities import Below
from tests.core.test_method_reports import resource
from tests.core.test_screening_report import made as preselection_page

HEAD = ReportHead("heaps", "", ("A",), np.array([[-5.8, 43.2]]))
RIVALS = method_names()


def contamination_page() -> str:
    ground, contents = background("FOREGS topsoil"), {"Tl": np.array([1.0]), "As": np.array([50.0])}
    choices = Choices(ground, "Fe", usual_responses(), CDEG_BREAKS, Below.LEFT_OUT)
    return page(contamination_report(HEAD, contaminate(contents, ground), choices))


def runout_page(method: str) -> str:
    found = run_out(np.array([20.0]), np.array([1e6]), [LAGOON], method, spread())
    return page(runout_report(HEAD, found, method, spread(), usual_coefficients(method)))


def resource_page() -> str:
    return page(resource(3))


# place in the resources: the page, and what stands in one row with the mark
SHOWN: dict[str, tuple[Any, tuple[str, ...]]] = {
    "backgrounds.json/backgrounds/FOREGS topsoil": (contamination_page, ("Background",)),
    "backgrounds.json/toxic_responses/Tl": (contamination_page, ("<td>Tl</td>",)),
    "resource.json/uncertainty": (
        resource_page,
        ("Uncertainty of volume or mass", "Uncertainty of density", "Uncertainty of contents"),
    ),
    "resource.json": (resource_page, ("Densities",)),
    "resource.json/unfc": (resource_page, ("<td>UNFC</td>",)),
    **{
        f"runout.json/dams/{each}/distance": (
            lambda each=each: runout_page(each),
            ("What the distance follows", "Factor of the distance", "Power of the distance"),
        )
        for each in RIVALS
    },
    "runout.json/spread": (
        lambda: runout_page(RIVALS[0]),
        ("Probability of the interval", "Spread of the released volume", "Spread of the distance"),
    ),
    "preselection.json": (preselection_page, ("Questions, logic and words",)),
    "preselection.json/toxic_metals": (preselection_page, ("Questions, logic and words",)),
    "preselection.json/questions": (preselection_page, ("Questions, logic and words",)),
    "preselection.json/thresholds": (preselection_page, tuple(each.label for each in protocol().thresholds)),
}


def unverified(raw: Any, place: str) -> Iterator[str]:
    """Yield where the mark stands; items of a list are one place."""
    if isinstance(raw, dict):
        if any(isinstance(each, str) and UNVERIFIED in each for each in raw.values()):
            yield place
        for key, each in raw.items():
            yield from unverified(each, f"{place}/{key}")
    elif isinstance(raw, list):
        for each in raw:
            yield from unverified(each, place)


def test_every_mark_in_the_resources_is_known_here() -> None:
    found = {
        place
        for path in sorted(resources_folder().joinpath("screening").glob("*.json"))
        for place in unverified(json.loads(path.read_text(encoding="utf-8")), path.name)
    }
    assert found == set(SHOWN)


@pytest.mark.parametrize("place", SHOWN)
def test_a_value_that_was_not_verified_says_so_in_its_row(place: str) -> None:
    make, labels = SHOWN[place]
    rows = re.findall(r"<tr>.*?</tr>", make(), re.DOTALL)
    for label in labels:
        wanted = label if label.startswith("<") else html.escape(label)
        beside = [each for each in rows if wanted in each and UNVERIFIED in each]
        assert beside, label
