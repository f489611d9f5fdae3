# SPDX-License-Identifier: GPL-2.0-or-later
"""The pre-selection as a chain of QGIS' own algorithms: the same questions of the same layers, into the same fields.

Five joins to the nearest receptor, then two steps of expressions: the answers with their distances, and what follows
from them. It leaves out what the chain has no means for: what to ask first, how the decision depends on the distances,
and what the result rests on. Distances and areas are those of the plane.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

from tests.benchmarks.preselection_layers import FIELDS, PARAMETERS

INTEGER, REAL, TEXT = 2, 6, 10  # types of fields as `native:refactorfields` numbers them
OWN = {"id": 4, "facility_type": TEXT, "height_m": REAL, "toxic_metals": TEXT}
POPULATION = 100
NEAR = 1000  # metres
ANSWERS = tuple(f"q{number:02d}" for number in range(1, 19))
DERIVED = ("decision", "yes_count", "unknown_count", "no_count", "coverage", "content_hazard", "stability_hazard")
_METALS = "\\\\b(As|Cd|Co|Cr|Cu|Hg|Ni|Pb|Sb|Se|Tl|V|Zn)\\\\b"
_YES = "'YES' ELSE 'NO' END"
_NEAREST = {11: "water", 15: "settlements", 16: "poor_water", 17: "protected", 18: "farmland"}
_WHAT = {
    1: ("incident", ""),
    2: ("sulphide", ""),
    3: ("toxic metals: ", "coalesce(toxic_metals, 'no value')"),
    4: ("chemicals", ""),
    5: ("facility type: ", "coalesce(facility_type, 'no value')"),
    6: ("height m: ", "coalesce(height_m, 'no value')"),
    7: ("area m2: ", "format_number($area, 1)"),
    8: ("height m: ", "coalesce(height_m, 'no value')"),
    9: ("area m2: ", "format_number($area, 1)"),
    10: ("slope", ""),
    12: ("permeable", ""),
    13: ("exposed", ""),
    14: ("covered", ""),
}


def chain(run: Callable[..., Any], folder: Path, target: str) -> None:
    """Run the chain; `run` is `processing.run`."""
    current = joined(run, folder, "TEMPORARY_OUTPUT")
    for mapping, output in ((answered(), "TEMPORARY_OUTPUT"), (concluded(), target)):
        inputs = {"INPUT": current, "FIELDS_MAPPING": mapping, "OUTPUT": output}
        current = run("native:refactorfields", inputs)["OUTPUT"]


def joined(run: Callable[..., Any], folder: Path, target: str) -> Any:
    """Join the nearest of each layer, one after the other; return what the last join made."""
    current: Any = str(folder / "facilities.gpkg")
    for position, name in enumerate(PARAMETERS, 1):
        others = f"{folder / name}.gpkg"
        if name == "settlements":
            others += f"|subset=population >= {POPULATION}"
        inputs = {"INPUT": current, "INPUT_2": others, "FIELDS_TO_COPY": ["id"], "PREFIX": f"{name}_"}
        options = {"DISCARD_NONMATCHING": False, "NEIGHBORS": 1, "MAX_DISTANCE": None}
        output = target if position == len(PARAMETERS) else "TEMPORARY_OUTPUT"
        current = run("native:joinbynearest", {**inputs, **options, "OUTPUT": output})["OUTPUT"]
    return current


def answered() -> list[dict[str, Any]]:
    """Return the input's fields, the distances and the answers."""
    joined = ("distance", *(f"distance_{number}" for number in range(2, 6)))
    distances = {FIELDS[name]: f'"{column}"' for name, column in zip(PARAMETERS, joined)}
    answers = {**dict.fromkeys(ANSWERS, "'UNKNOWN'"), **dict(_answers(dict(zip(PARAMETERS, joined))))}
    return [
        *(_field(name, f'"{name}"', kind) for name, kind in OWN.items()),
        *(_field(name, each, REAL) for name, each in distances.items()),
        *(_field(name, each, TEXT) for name, each in answers.items()),
    ]


def _answers(distances: dict[str, str]) -> Iterator[tuple[str, str]]:
    lagoon, heap = "facility_type = 'tailings-pond'", "facility_type = 'waste-dump'"
    yield (
        "q03",
        f"CASE WHEN toxic_metals IS NULL THEN 'UNKNOWN' WHEN regexp_match(toxic_metals, '{_METALS}') THEN {_YES}",
    )
    yield "q05", f"CASE WHEN {heap} THEN 'NO' WHEN NOT coalesce({lagoon}, FALSE) THEN 'UNKNOWN' WHEN TRUE THEN {_YES}"
    yield "q06", f"CASE WHEN {heap} THEN 'NO' WHEN height_m IS NULL THEN 'UNKNOWN' WHEN height_m > 4 THEN {_YES}"
    yield "q07", f"CASE WHEN {heap} THEN 'NO' WHEN $area > 10000 THEN {_YES}"
    yield "q08", f"CASE WHEN {lagoon} THEN 'NO' WHEN height_m IS NULL THEN 'UNKNOWN' WHEN height_m > 20 THEN {_YES}"
    yield "q09", f"CASE WHEN {lagoon} THEN 'NO' WHEN $area > 10000 THEN {_YES}"
    yield "q10", f"CASE WHEN {lagoon} THEN 'NO' ELSE 'UNKNOWN' END"
    for number, name in _NEAREST.items():
        yield f"q{number}", f'CASE WHEN "{distances[name]}" <= {NEAR} THEN {_YES}'


def concluded() -> list[dict[str, Any]]:
    """Return all fields of the result."""
    contents, pathway, receptor = (_holds(*range(*each)) for each in ((2, 5), (11, 15), (15, 19)))
    failure = f"(({_holds(5)} AND {_holds(6, 7)}) OR {_holds(8, 9, 10)})"
    harm = f"{_holds(1)} OR ({contents} AND {pathway} AND {receptor}) OR ({failure} AND {receptor})"
    counts = {code: " + ".join(f"({each} = '{code}')" for each in ANSWERS) for code in ("YES", "UNKNOWN", "NO")}
    wall, heap, both = _any(6, 7), _any(8, 9, 10), _any(6, 7, 8, 9, 10)
    either = f"CASE WHEN {wall} = {heap} THEN {wall} ELSE 'UNKNOWN' END"
    derived = (
        (f"CASE WHEN {harm} THEN 'EXAMINE FURTHER' ELSE 'NO NEED TO EXAMINE FURTHER' END", TEXT),
        *((each, INTEGER) for each in counts.values()),
        (f"1 - ({counts['UNKNOWN']}) / 18.0", REAL),
        (_any(2, 3, 4), TEXT),
        (f"CASE WHEN q05 = 'NO' THEN {heap} WHEN q05 = 'YES' THEN {both} ELSE {either} END", TEXT),
    )
    return [
        *(_field(name, f'"{name}"', kind) for name, kind in OWN.items()),
        *(_field(name, name, TEXT) for name in ANSWERS),
        *(_field(name, *each) for name, each in zip(DERIVED, derived)),
        _field("reasons", " || '\\n' || ".join(_reasons()), TEXT),
        *(_field(name, name, REAL) for name in FIELDS.values()),
    ]


def _reasons() -> Iterator[str]:
    for number, answer in enumerate(ANSWERS, 1):
        head = f"'Q{number} ' || {answer} || ': "
        if number in _NEAREST:
            name = _NEAREST[number]
            metres = f"format_number({FIELDS[name]}, 0)"
            yield f"{head}the nearest of {name} is ' || {metres} || ' m away, the limit is {NEAR} m (layer {name})'"
        else:
            what, value = _WHAT[number]
            yield f"{head}{what}' || {value}" if value else f"{head}no field for {what} was chosen'"


def _holds(*numbers: int) -> str:
    return f"({' OR '.join(f'{ANSWERS[each - 1]} <> {chr(39)}NO{chr(39)}' for each in numbers)})"


def _any(*numbers: int) -> str:
    listed = ", ".join(ANSWERS[each - 1] for each in numbers)
    return f"(CASE WHEN 'YES' IN ({listed}) THEN 'YES' WHEN 'UNKNOWN' IN ({listed}) THEN 'UNKNOWN' ELSE 'NO' END)"


def _field(name: str, expression: str, kind: int) -> dict[str, Any]:
    return {"name": name, "expression": expression, "type": kind, "length": 0, "precision": 0}
