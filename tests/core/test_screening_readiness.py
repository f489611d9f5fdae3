# SPDX-License-Identifier: GPL-2.0-or-later
"""Which method can run with what is known."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.screening.recognition.readiness import State, readiness

CHILE = {"facility_type", "volume", "tonnage", "name"}


@pytest.mark.parametrize(
    ("method", "known", "state", "missing"),
    [
        ("preselection", set(), State.READY, ()),
        ("acidbase", set(), State.MISSING, ("sulphide_sulphur", "np")),
        ("acidbase", {"sulphur"}, State.MISSING, ("np",)),
        ("acidbase", {"sulphur", "np"}, State.READY, ()),
        ("acidbase", {"np"}, State.MISSING, ("sulphide_sulphur",)),
        ("contamination", set(), State.MISSING, ("elements",)),
        ("contamination", {"elements"}, State.READY, ()),
        ("resourcepotential", CHILE, State.PARTLY, ("elements",)),
        ("resourcepotential", {"volume", "elements"}, State.MISSING, ("density",)),
        ("resourcepotential", {"area", "thickness", "density", "elements"}, State.READY, ()),
        ("runout", CHILE, State.MISSING, ("height",)),
        ("runout", {"height", "volume"}, State.READY, ()),
        ("riskresource", CHILE, State.MISSING, ("risk", "resource")),
        ("riskresource", {"risk", "resource"}, State.READY, ()),
        ("riskresource", {"risk"}, State.MISSING, ("resource",)),
        ("riskresource", {"tonnage", "elements"}, State.CHAINED, ("risk", "resource")),
    ],
)
def test_a_method_waits_for_what_it_cannot_do_without(method, known, state, missing):
    found = readiness(known)[method]
    assert (found.state, found.missing) == (state, missing)
