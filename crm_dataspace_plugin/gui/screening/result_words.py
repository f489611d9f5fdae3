# SPDX-License-Identifier: GPL-2.0-or-later
"""What came out of a method, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.screening.tally import Tally
from crm_dataspace_plugin.core.screening.preselection.result import EXAMINE
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
COUNTED = {  # the field of the result that is counted
    "preselection": "decision",
    "acidbase": "aba_class",
    "contamination": "ri_class",
    "resourcepotential": "crm_tonnes",
    "runout": "runout_high_km",
    "riskresource": "quadrant",
}


def result_words(method: str, found: Tally, outputs: Mapping[str, object]) -> str:
    """Return a result in a sentence or two."""
    say: Mapping[str, Callable[[Tally], str]] = {
        "preselection": lambda each: f"{_examine(each, outputs)} {_answered(outputs)}".strip(),
        "acidbase": _acid,
        "contamination": _contaminated,
        "resourcepotential": _resource,
        "runout": _bounds,
        "riskresource": _quadrants,
    }
    return say[method](found)


def _examine(found: Tally, outputs: Mapping[str, object]) -> str:
    examine = found.counts.get(EXAMINE, 0)
    text = translate("Screen", "{} of {} examine further.").format(number(examine), number(found.total))
    evidence = outputs.get("EXAMINE_ON_EVIDENCE")
    if not isinstance(evidence, (int, float)) or examine <= evidence:
        return text
    if not evidence:
        known = translate("Screen", "All of them only because something is not known: the report says what.")
        return f"{text} {known}"
    known = translate("Screen", "{} of them only because something is not known: the report says what.")
    return f"{text} " + known.format(number(examine - int(evidence)))


def _answered(outputs: Mapping[str, object]) -> str:
    """Return how many answers of persons count, and how many of them beat what the data say; empty for none."""
    counted, otherwise = outputs.get("ANSWERED"), outputs.get("ANSWERED_OTHERWISE")
    if not isinstance(counted, (int, float)) or not isinstance(otherwise, (int, float)) or not counted:
        return ""
    words = translate("Screen", "{} answers of persons count, {} in the place of what the data say: see the reasons.")
    return words.format(number(int(counted)), number(int(otherwise)))


def _acid(found: Tally) -> str:
    words = translate("Screen", "{} of {} potentially acid generating, {} uncertain, {} without data.")
    counts = found.counts
    unknown = counts.get("no data", 0) + found.unknown
    acid, uncertain = counts.get("PAG", 0), counts.get("uncertain", 0)
    return words.format(number(acid), number(found.total), number(uncertain), number(unknown))


def _contaminated(found: Tally) -> str:
    words = translate("Screen", "{} of {} with a considerable or very high ecological risk, {} not known.")
    high = found.counts.get("very high", 0) + found.counts.get("considerable", 0)
    return words.format(number(high), number(found.total), number(found.unknown))


def _resource(found: Tally) -> str:
    if found.unknown == found.total:
        words = translate(
            "Screen", "Critical raw materials are not known for any of {}: the layer has mass and class only."
        )
        return words.format(number(found.total))
    words = translate("Screen", "{} of {} hold critical raw materials, {} t in all; {} not known.")
    tonnes = number(round(found.sum))
    return words.format(number(found.above_zero), number(found.total), tonnes, number(found.unknown))


def _bounds(found: Tally) -> str:
    words = translate("Screen", "An outer bound for {} of {}; for {} height or volume is not known.")
    return words.format(number(found.total - found.unknown), number(found.total), number(found.unknown))


def _quadrants(found: Tally) -> str:
    words = translate("Screen", "{} of {} high in both, {} without a quadrant: the reasons say why.")
    both = found.counts.get("high risk, high resource", 0)
    unknown = found.counts.get("UNKNOWN", 0) + found.unknown
    return words.format(number(both), number(found.total), number(unknown))
