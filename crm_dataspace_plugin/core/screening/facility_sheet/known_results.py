# SPDX-License-Identifier: GPL-2.0-or-later
"""Results of the screening methods found in the attributes of one facility, by the names of their fields."""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from crm_dataspace_plugin.core.schema import Value

# method: fields of the contract, what each is, its unit; a field with X stands once for each element
_KNOWN: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "Pre-selection": (
        ("decision", "decision", ""),
        ("yes_count", "YES answers of 18", ""),
        ("unknown_count", "UNKNOWN answers of 18", ""),
        ("content_hazard", "hazard by contents", ""),
        ("stability_hazard", "hazard by stability", ""),
        ("d_water_m", "distance to surface water", "m"),
        ("d_settlement_m", "distance to a settlement", "m"),
        ("d_poor_water_m", "distance to water of poor status", "m"),
        ("d_protected_m", "distance to a protected area", "m"),
        ("d_farmland_m", "distance to farmland", "m"),
    ),
    "Acid-base account": (
        ("aba_class", "class", ""),
        ("npr", "NPR", ""),
        ("ap", "AP", "kg CaCO₃/t"),
        ("np", "NP", "kg CaCO₃/t"),
        ("napp", "NAPP", "kg H₂SO₄/t"),
        ("amira_class", "AMIRA class", ""),
        ("eu_inert", "sulphur criterion of inert waste", ""),
    ),
    "Contamination": (
        ("ri_class", "class of the risk index", ""),
        ("ri", "risk index RI", ""),
        ("pli", "pollution load index PLI", ""),
        ("n_elements", "elements known", ""),
        ("igeo_X", "Igeo of X", ""),
    ),
    "Run-out": (
        ("runout_low_km", "distance, lower", "km"),
        ("runout_km", "distance, middle", "km"),
        ("runout_high_km", "distance, upper", "km"),
        ("vf_high_m3", "released volume, upper", "m³"),
    ),
    "Resource potential": (
        ("mass_t", "dry mass", "t"),
        ("crm_tonnes", "critical raw materials", "t"),
        ("srm_tonnes", "strategic raw materials", "t"),
        ("crm_score", "score", ""),
        ("value", "value of what is recoverable", ""),
        ("unfc", "UNFC code", ""),
        ("unfc_class", "UNFC class", ""),
        ("t_X", "X in place", "t"),
    ),
    "Risk and resource": (
        ("quadrant", "quadrant", ""),
        ("priority", "priority", ""),
        ("risk_class", "risk", ""),
        ("resource_class", "resource", ""),
    ),
}
_ALL = {name: (method, what, unit) for method, fields in _KNOWN.items() for name, what, unit in fields}
_ORDER = {name: place for place, name in enumerate(_ALL)}
_OF_ELEMENT = re.compile(r"(igeo|t)_([A-Z][a-z]?)")
_ALONE = {"value", "np", "ap", "decision", "priority"}  # ordinary words: results only beside others of their method
# what methods add beside what is shown
_OTHER = re.compile(
    r"q\d\d|no_count|coverage|reasons(_[a-z]+)?|aba_reasons|eu_inert_(sulphur|reasons)|nnp|cdeg(_class)?|ri_missing|"
    r"value_(currency|per_t|p[159]0)|vf_m3|vf_low_m3|runout_all_km|crm_missing|"
    r"(igeo_class|cf|ef|er|enrichment)_[A-Z][a-z]?|(t|rec)_[A-Z][a-z]?(_p[159]0)?"
)
# ordinary words: results only beside another of their method
_BESIDE = {
    **dict.fromkeys(("ask_first", "sensitivity", "basis"), "unknown_count"),
    **dict.fromkeys(("economic", "doubts", "named"), "crm_score"),
    **dict.fromkeys(("score", "shared_by"), "quadrant"),
}
_LAST = {  # before the reasons of each method
    "stability_hazard": "Pre-selection",
    "n_elements": "Contamination",
    "runout_high_km": "Run-out",
    "unfc_class": "Resource potential",
    "priority": "Risk and resource",
}
_REASONS = {
    "reasons_preselection": "Pre-selection",
    "aba_reasons": "Acid-base account",
    "eu_inert_reasons": "Inert waste",
    "reasons_contamination": "Contamination",
    "reasons_runout": "Run-out",
    "reasons_resourcepotential": "Resource potential",
    "reasons_riskresource": "Risk and resource",
}


@dataclass(frozen=True)
class KnownResult:
    """One result; `words` is empty where it is not known."""

    method: str
    what: str
    words: str


def known_results(attributes: Mapping[str, Value]) -> list[KnownResult]:
    """Return the results in the order of the methods; a field that is there and NULL is a result that is not known."""
    found = [
        (_ORDER[kind], KnownResult(method, what, _words(name, attributes, unit)))
        for name in attributes
        for kind, method, what, unit in _meaning(name)
    ]
    counted = {method: sum(each.method == method for _, each in found) for method in _KNOWN}
    alone = {_ALL[name][0] for name in _ALONE & attributes.keys() if counted[_ALL[name][0]] == 1}
    return [each for _, each in sorted(found, key=lambda item: item[0]) if each.method not in alone]


def methods_without(results: Iterable[KnownResult]) -> list[str]:
    """Return the methods of which there is no result."""
    present = {each.method for each in results}
    return [each for each in _KNOWN if each not in present]


def reasons_of(attributes: Mapping[str, Value]) -> dict[str, str]:
    """Return the fields with reasons, in their order, and the method of each: told by the field before, if need be."""
    names = list(attributes)
    before = dict(zip(names[1:], names))
    found = {each: _REASONS[each] for each in names if each in _REASONS}
    return {**found, **{each: _LAST.get(before.get(each, ""), "Reasons") for each in names if each == "reasons"}}


def is_result(name: str, attributes: Container[str]) -> bool:
    """Tell whether a field beside `attributes` may hold a result of a method."""
    return bool(_meaning(name)) or _OTHER.fullmatch(name) is not None or _BESIDE.get(name) in attributes


def shown(value: Value, unit: str = "") -> str:
    """Return a value with its unit as the reports write it; empty where it is not known."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, float):
        value = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"
    return f"{value} {unit}".strip()


def _meaning(name: str) -> list[tuple[str, str, str, str]]:
    """Return the name in the contract, the method, what it is and its unit; nothing for other fields."""
    if name in _ALL and not name.endswith("_X"):
        return [(name, *_ALL[name])]
    element = _OF_ELEMENT.fullmatch(name)
    if element is None:
        return []
    method, what, unit = _ALL[f"{element[1]}_X"]
    return [(f"{element[1]}_X", method, what.replace("X", element[2]), unit)]


def _words(name: str, attributes: Mapping[str, Value], unit: str) -> str:
    unit = unit or (str(attributes.get("value_currency") or "") if name == "value" else "")
    words = shown(attributes[name], unit)
    ends = [shown(attributes.get(name + ending)) for ending in ("_p10", "_p90")]
    return f"{words} (P10 {ends[0]}, P90 {ends[1]})" if words and all(ends) else words
