# SPDX-License-Identifier: GPL-2.0-or-later
"""The methods, their inputs and their states in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.screening.results_elsewhere import Elsewhere
from crm_dataspace_plugin.core.screening.recognition.readiness import Readiness, State

translate = QCoreApplication.translate
SIGNS = {State.READY: "●", State.CHAINED: "●", State.PARTLY: "◐", State.MISSING: "○"}


def method_titles() -> dict[str, str]:
    """Return the methods by the name of their algorithm, in the order in which they are shown."""
    return {
        "preselection": translate("Screen", "Pre-selection"),
        "acidbase": translate("Screen", "Acid–base"),
        "contamination": translate("Screen", "Contamination"),
        "resourcepotential": translate("Screen", "Resource"),
        "runout": translate("Screen", "Run-out"),
        "riskresource": translate("Screen", "Risk and resource"),
    }


def field_titles() -> dict[str, str]:
    """Return the inputs that a field may hold, with the unit of plain numbers, in the order in which they are shown."""
    return {
        "name": translate("Screen", "Name"),
        "site_id": translate("Screen", "Id of the facility"),
        "facility_type": translate("Screen", "Facility type"),
        "incident": translate("Screen", "Incident"),
        "sulphide_minerals": translate("Screen", "Sulphide minerals"),
        "toxic_metals": translate("Screen", "Toxic metals"),
        "chemicals": translate("Screen", "Chemicals"),
        "height": translate("Screen", "Height (m)"),
        "area": translate("Screen", "Area (m²)"),
        "slope": translate("Screen", "Slope (°)"),
        "permeable": translate("Screen", "Permeable ground"),
        "exposed": translate("Screen", "Exposed to wind"),
        "covered": translate("Screen", "Covered"),
        "volume": translate("Screen", "Volume (m³)"),
        "tonnage": translate("Screen", "Mass (t)"),
        "thickness": translate("Screen", "Thickness (m)"),
        "density": translate("Screen", "Density (t/m³)"),
        "elements": translate("Screen", "Contents of elements"),
        "sulphur": translate("Screen", "Total sulphur (%)"),
        "sulphide_sulphur": translate("Screen", "Sulphide sulphur (%)"),
        "np": translate("Screen", "NP (kg CaCO₃/t)"),
        "nag_ph": translate("Screen", "NAG pH"),
        "nag": translate("Screen", "NAG (kg H₂SO₄/t)"),
        "commodity": translate("Screen", "Commodities"),
        "unfc": translate("Screen", "UNFC code"),
        "risk": translate("Screen", "Result: risk"),
        "resource": translate("Screen", "Result: resource"),
    }


def receptor_titles() -> dict[str, str]:
    """Return the parameters that name a layer around the facilities."""
    return {
        "WATER": translate("Screen", "Water"),
        "SETTLEMENTS": translate("Screen", "Settlements"),
        "POOR_STATUS_WATER": translate("Screen", "Poor-status water"),
        "PROTECTED": translate("Screen", "Protected areas"),
        "FARMLAND": translate("Screen", "Farmland"),
        "DEM": translate("Screen", "Elevation model"),
    }


def needed_titles() -> dict[str, str]:
    """Return what a method may wait for, as it stands in a sentence."""
    return {
        "height": translate("Screen", "height"),
        "volume": translate("Screen", "volume"),
        "tonnage": translate("Screen", "mass or volume"),
        "thickness": translate("Screen", "thickness"),
        "density": translate("Screen", "density"),
        "elements": translate("Screen", "contents"),
        "sulphide_sulphur": translate("Screen", "sulphur"),
        "sulphur": translate("Screen", "sulphur"),
        "np": translate("Screen", "NP"),
        "risk": translate("Screen", "results of risk"),
        "resource": translate("Screen", "results of resource"),
    }


def explained() -> dict[str, str]:
    """Return what no field holds, where a method waits for it."""
    return {
        "height": translate("Screen", "no field holds the height of the dam or heap (m)"),
        "volume": translate("Screen", "no field holds the stored volume (m³)"),
        "tonnage": translate("Screen", "no field holds the mass (t), nor volume (m³) and density (t/m³)"),
        "thickness": translate("Screen", "no field holds the thickness (m)"),
        "density": translate("Screen", "no field holds the density (t/m³); one for all may be given in Run…"),
        "elements": translate("Screen", "no field holds the content of an element, such as Cu_pct or As_ppm"),
        "sulphide_sulphur": translate("Screen", "no field holds sulphide or total sulphur (%)"),
        "sulphur": translate("Screen", "no field holds sulphur (%)"),
        "np": translate("Screen", "no field holds the neutralisation potential (kg CaCO₃/t)"),
        "risk": translate("Screen", "no field holds the result of a pre-selection or contamination"),
        "resource": translate(
            "Screen", "no field holds that of a resource potential, which cannot run first without mass and contents"
        ),
    }


def state_words(state: Readiness) -> str:
    """Return a state in a few words, such as “needs NP”."""
    needed = joined([needed_titles()[each] for each in state.missing])
    if state.state is State.MISSING:
        return translate("Screen", "needs {}").format(needed)
    if state.state is State.PARTLY:
        return translate("Screen", "ready in part, without {}").format(needed)
    if state.state is State.CHAINED:
        return translate("Screen", "ready, runs two methods first")
    return translate("Screen", "ready")


def why_words(state: Readiness, unknown: Sequence[str] = (), other: str = "") -> str:
    """Return what is missing in one sentence, empty where nothing is.

    Args:
        unknown: titles of inputs that are not there, though the method does without them.
        other: name of a layer in the project that has what is missing.
    """
    reasons = "; ".join(explained()[each] for each in state.missing)
    if other:
        reasons += translate("Screen", "; the layer “{}” has such fields: choose it above to screen that one").format(
            other
        )
    if state.state is State.MISSING:
        return translate("Screen", "Needs {}: {}.").format(
            joined([needed_titles()[each] for each in state.missing]), reasons
        )
    if state.state is State.PARTLY:
        return translate("Screen", "Gives mass and class only: {}.").format(reasons)
    if state.state is State.CHAINED:
        return translate(
            "Screen", "This layer holds no results yet: the pre-selection and the resource potential run first."
        )
    if unknown:
        return translate("Screen", "Not given, so the answer is UNKNOWN and counts as YES: {}.").format(
            ", ".join(unknown)
        )
    return ""


def joining_words(results: Mapping[str, Elsewhere]) -> str:
    """Return from which other layers the results of risk and resource are taken, and by which id."""
    titles = {"risk": translate("Screen", "risk"), "resource": translate("Screen", "resource")}
    parts = [
        translate("Screen", "{} from “{}” ({})").format(titles[axis], each.name, each.field)
        for axis, each in results.items()
    ]
    ids = joined(sorted({each.id_field for each in results.values()}))
    return translate("Screen", "Takes {}, matched by {}.").format(joined(parts), ids)


def joined(parts: Sequence[str]) -> str:
    """Return parts as a person lists them."""
    if len(parts) < 2:
        return "".join(parts)
    return translate("Screen", "{} and {}").format(", ".join(parts[:-1]), parts[-1])
