# SPDX-License-Identifier: GPL-2.0-or-later
"""Crooked attributes of facilities as the pre-selection reads them, and what it tells of that."""

from __future__ import annotations

import math

import pytest
import shapely

from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.preselection.facility_readings import facility_readings
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities
from crm_dataspace_plugin.core.screening.preselection.measuring import from_field


@pytest.mark.parametrize(
    ("name", "field", "value", "expected"),
    [
        ("height", "H", "25,5 m", 25.5),
        ("height", "H_ft", 100, 30.48),
        ("height", "H", "12-15", math.nan),
        ("area", "S", "1,2 ha", 12_000.0),
        ("area", "S_ha", "3", 30_000.0),
        ("area", "S", "5 kg", math.nan),
        ("slope", "P", "12°", 12.0),
        ("slope", "P", "20 %", math.nan),  # no angle: 20 % are 11.3°
        ("slope", "P", 95, math.nan),
    ],
)
def test_a_number_is_read_in_the_unit_of_its_question(name: str, field: str, value: object, expected: float) -> None:
    found = from_field(name, Column(field, [value]), 1)  # type: ignore[list-item]
    assert found.values.tolist() == pytest.approx([expected], nan_ok=True)
    assert bool(found.missing[0]) == math.isnan(expected)


def test_what_was_read_as_what_is_told_of_quantities_types_and_commodities() -> None:
    columns = {
        "height": Column("H", ["25 m", "S/I"]),
        "facility_type": Column("TIPO", ["TRANQUE DE RELAVE", None]),
        "toxic_metals": Column("RECURSO", ["COBRE-ORO", "COBRE-ORO"]),
        "covered": Column("CUB", ["yes", "no"]),
    }
    shapes = read_shapes("facilities", [shapely.to_wkb(shapely.Point(0, 0))] * 2, "EPSG:4326")
    told = [
        (each.field, each.text, each.read_as, each.count) for each in facility_readings(Facilities(shapes, columns))
    ]
    assert told == [
        ("H", "25 m", "25 m", 1),
        ("H", "S/I", "not known", 1),
        ("TIPO", "TRANQUE DE RELAVE", "tailings-pond", 1),
        ("TIPO", "(empty)", "not known", 1),
        ("RECURSO", "COBRE-ORO", "Cu, Au", 2),
    ]
