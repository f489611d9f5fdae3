# SPDX-License-Identifier: GPL-2.0-or-later
"""Which field and which layer is which input of the pre-selection, guessed by name; the person can change it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from crm_dataspace_plugin.core.vocabulary.words import fold

# parameter of the algorithm: names a field may have, best first; each also counts with a unit at its end
FIELD_NAMES: Mapping[str, tuple[str, ...]] = {
    "FACILITY_TYPE_FIELD": (
        "facility_type",
        "tipo_deposito",
        "dep_type",
        "deposit_type",
        "facilitytype",
        "tipo",
        "type",
    ),
    "INCIDENT_FIELD": ("incident", "incidents", "accident", "incidente"),
    "SULPHIDE_FIELD": ("sulphide", "sulfide", "sulphides", "sulfuros", "sulfide_minerals"),
    "TOXIC_METALS_FIELD": ("toxic_metals", "metals", "toxicmetals", "metales_toxicos"),
    "CHEMICALS_FIELD": ("chemicals", "reagents", "reactivos"),
    "HEIGHT_FIELD": ("height", "altura", "wall_height", "dam_height", "hoehe"),
    "AREA_FIELD": ("area", "superficie", "surface_area", "flaeche"),
    "SLOPE_FIELD": ("slope", "pendiente", "neigung"),
    "PERMEABLE_FIELD": ("permeable", "permeable_ground", "permeability"),
    "EXPOSED_FIELD": ("exposed", "exposed_to_wind", "wind_exposed"),
    "COVERED_FIELD": ("covered", "cover", "cubierta"),
}
# parameter of the algorithm: words in a layer's name
LAYER_WORDS: Mapping[str, tuple[str, ...]] = {
    "POOR_STATUS_WATER": ("poor status", "poor water", "bad status", "less than good"),
    "WATER": ("watercourse", "river", "stream", "water", "rio", "fluss", "gewasser", "hidro"),
    "SETTLEMENTS": ("settlement", "place", "town", "populat", "poblacion", "localidad", "nucleo", "ort"),
    "PROTECTED": ("protected", "natura", "reserve", "enp", "schutzgebiet", "protegid"),
    "FARMLAND": ("farmland", "agricult", "crop", "cultivo", "acker", "farm"),
}
POPULATION_NAMES = ("population", "pop", "inhabitants", "poblacion", "habitantes", "einwohner")
_UNITS = ("m", "m2", "deg")  # those the algorithm reckons in


def recognise_fields(names: Iterable[str]) -> dict[str, str]:
    """Return parameter to field name, for the inputs that were recognised.

    A name in hectares or square kilometres is not taken: the algorithm reckons in square metres.
    """
    by_folded = {folded(name): name for name in reversed(list(names))}
    found = {}
    for parameter, candidates in FIELD_NAMES.items():
        for candidate in candidates:
            match = next((by_folded[each] for each in _with_units(candidate) if each in by_folded), None)
            if match is not None:
                found[parameter] = match
                break
    return found


def recognise_layers(names: Mapping[str, str]) -> dict[str, str]:
    """Return parameter to layer id; `names` maps layer id to name. No layer is used twice."""
    found: dict[str, str] = {}
    for parameter, candidates in LAYER_WORDS.items():
        for layer_id, name in names.items():
            plain = folded(name).replace("_", " ")
            if layer_id not in found.values() and any(re.search(rf"\b{word}", plain) for word in candidates):
                found[parameter] = layer_id
                break
    return found


def recognise_population(names: Iterable[str]) -> str:
    """Return the field that counts inhabitants, empty if there is none."""
    by_folded = {folded(name): name for name in names}
    return next((by_folded[each] for each in POPULATION_NAMES if each in by_folded), "")


def folded(text: str) -> str:
    """Return `text` in lower case, without accents, words joined by underscores."""
    return fold(text).replace(" ", "_")


def _with_units(name: str) -> tuple[str, ...]:
    return (name, *(f"{name}_{unit}" for unit in _UNITS))
