# SPDX-License-Identifier: GPL-2.0-or-later
"""The form's definition, and how it fits what inventories call their columns."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date

import pytest

from crm_dataspace_plugin.core.resources import resources_folder
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.survey.form import facility_form
from crm_dataspace_plugin.core.survey.form_fit import doubts, faults, fit_rules, is_about_facilities, place
from crm_dataspace_plugin.core.vocabulary.words import fold
from crm_dataspace_plugin.dataspace.inventory import schemas

FORM = facility_form()
TODAY = date(2026, 11, 26)
KINDS = {each.value: each for each in FieldType}
GROUPS = ["visit", "identity", "geometry", "type", "size", "condition"]
GROUPS += ["water", "samples", "receptors", "legal", "assessment"]


def real(*names, **others):
    return Schema(tuple(Field(name, FieldType.REAL, **others) for name in names))


def fitted(schema):
    placed = place(FORM, schema)
    return placed, fit_rules(FORM, placed)


def test_the_groups_are_those_of_a_visit_in_their_order():
    assert list(FORM.groups) == GROUPS  # photos and the correction block are tables and columns of our own


def test_each_group_stands_on_one_page():
    assert sorted(each for groups in FORM.pages.values() for each in groups) == sorted(GROUPS)


def test_no_name_means_two_attributes():
    names = [fold(each) for item in FORM.items for each in (item.name, *item.synonyms, *item.loose)]
    assert [name for name, times in Counter(names).items() if times > 1] == []


def test_rules_speak_of_attributes_that_there_are_and_each_once():
    known = {each.name for each in FORM.items}
    assert {each.field for each in FORM.rules} | {each.other for each in FORM.rules if each.other} <= known
    assert len({each.key for each in FORM.rules}) == len(FORM.rules)


def test_the_definition_has_no_key_that_nobody_reads():
    raw = json.loads((resources_folder() / "forms" / "facility.json").read_text("utf-8"))
    assert set(raw) == {"name", "source", "groups", "pages", "patterns", "rules"}


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("id_site", "site_id"),  # IGME, WARM
        ("NOMBRE_FAENA", "name"),  # SERNAGEOMIN
        ("nombre faena", "name"),
        ("VOL_AUTORIZADO", "volume_authorised_m3"),
        ("vl_trzd", "volume_authorised_m3"),  # its edition of 2018
        ("TIPO_DEPOSITO", "facility_type"),
        ("wasteType", "waste_type"),  # ERML-Lite
        ("rest_type", "restoration_type"),
        ("Empreendedor", "operator"),  # SIGBM
        ("population_density", None),
    ],
)
def test_an_attribute_is_known_by_what_other_inventories_call_it(name, meant):
    found = FORM.item(name)
    assert (found.name if found else None) == meant


def test_every_attribute_of_the_demo_has_its_group():
    fields = tuple(Field(each["name"], KINDS[each["type"]]) for each in schemas.facilities())
    groups = {each.field.name: each.group for each in place(FORM, Schema(fields))}
    assert "more" not in groups.values()
    expected = {"method": "visit", "name": "identity", "construction": "type", "tonnage_t": "size"}
    expected |= {"covered": "condition", "operator": "legal", "restored": "legal", "sulphide": "assessment"}
    assert {name: groups[name] for name in expected} == expected


def test_columns_stand_in_the_order_of_the_form_and_unknown_ones_last():
    schema = Schema(tuple(Field(each, FieldType.TEXT) for each in ("colour", "operator", "name", "site_id", "alpha")))
    assert [each.field.name for each in place(FORM, schema)] == ["site_id", "name", "operator", "colour", "alpha"]


@pytest.mark.parametrize(
    ("field", "limits"),
    [
        pytest.param(Field("density_t_m3", FieldType.REAL), (0.5, 5), id="our name"),
        pytest.param(Field("density", FieldType.REAL, unit="t/m³"), (0.5, 5), id="the unit is stated"),
        pytest.param(Field("density", FieldType.REAL), (0, None), id="kg or t? only that it is not negative"),
        pytest.param(Field("density", FieldType.REAL, unit="kg/m3"), (0, None), id="another unit"),
        pytest.param(Field("density_t_m3", FieldType.TEXT), (None, None), id="a text has no limits"),
        pytest.param(Field("slope_deg", FieldType.REAL, minimum=5, maximum=120), (5, 90), id="the narrower one"),
        pytest.param(Field("Fe_pct", FieldType.REAL), (0, 100), id="percent by its name"),
        pytest.param(Field("moisture", FieldType.REAL, unit="%"), (0, 100), id="percent by its unit"),
        pytest.param(Field("NAG_pH", FieldType.REAL), (0, 14), id="pH"),
        pytest.param(Field("pit_ph", FieldType.REAL), (0, 14), id="pH by its name"),
        pytest.param(Field("As_ppm", FieldType.REAL), (0, None), id="a content"),
        pytest.param(Field("colour", FieldType.REAL), (None, None), id="unknown"),
        pytest.param(Field("volume_m3", FieldType.INTEGER), (0, None), id="whole numbers too"),
    ],
)
def test_limits_hold_in_the_unit_they_were_meant_in(field, limits):
    (placed,) = place(FORM, Schema((field,)))
    assert (placed.minimum, placed.maximum) == limits


def test_identifiers_are_shown_only_unless_somebody_has_to_type_them():
    fields = (
        Field("site_id", FieldType.TEXT),
        Field("uuid", FieldType.TEXT, required=True),
        Field("a", FieldType.TEXT),
    )
    assert [each.read_only for each in place(FORM, Schema(fields))] == [True, False, False]


def test_what_may_not_be_stored_is_named():
    fields = (
        Field("density_t_m3", FieldType.REAL),
        Field("last_inspection", FieldType.DATETIME),
        Field("name", FieldType.TEXT, required=True),
    )
    placed = place(FORM, Schema(fields))
    wrong = {"density_t_m3": 12.0, "last_inspection": "2026-11-28T00:00:00Z", "name": None}
    assert sorted(faults(placed, wrong, TODAY)) == ["density_t_m3", "last_inspection", "name"]
    right = {"density_t_m3": None, "last_inspection": "2026-11-26T10:00:00Z", "name": "Nicolasa"}
    assert list(faults(placed, right, TODAY)) == []


RULES = [  # rule, values that are usual, values that are not
    ("volume-authorised", {"volume_m3": 9, "volume_authorised_m3": 9}, {"volume_m3": 10, "volume_authorised_m3": 9}),
    ("tonnage-volume", {"tonnage_t": 150, "volume_m3": 100}, {"tonnage_t": 301, "volume_m3": 100}),
    ("tonnage-volume", {"tonnage_t": 100, "volume_m3": 100}, {"tonnage_t": 99, "volume_m3": 100}),
    ("thickness", {"volume_m3": 1000, "area_m2": 10}, {"volume_m3": 1001, "area_m2": 10}),  # 100 m
    ("thickness", {"volume_m3": 1, "area_m2": 10}, {"volume_m3": 0.9, "area_m2": 10}),  # 0.1 m
    ("no-extent", {"area_m2": 0.1}, {"area_m2": 0}),
    ("height", {"height_m": 400}, {"height_m": 401}),
    ("year", {"start_year": 2026}, {"start_year": 2027}),
    ("year", {"start_year": 1000}, {"start_year": 999}),
    ("closing-to-come", {"closed_on": "2026-11-26"}, {"closed_on": "2027-01-01"}),
    ("depth-order", {"depth_from_m": 1, "depth_to_m": 1}, {"depth_from_m": 2, "depth_to_m": 1}),
]


@pytest.mark.parametrize(("key", "usual", "unusual"), RULES)
def test_a_rule_warns_of_what_is_unusual_only(key, usual, unusual):
    fields = tuple(
        Field(name, FieldType.DATE if isinstance(value, str) else FieldType.REAL) for name, value in usual.items()
    )
    _, rules = fitted(Schema(fields))
    assert key in [each.rule.key for each in doubts(rules, unusual, TODAY)]
    assert key not in [each.rule.key for each in doubts(rules, usual, TODAY)]
    for name in usual:
        assert list(doubts(rules, {**unusual, name: None}, TODAY)) == [] or len(usual) == 1


def test_a_rule_that_lacks_a_column_or_its_unit_is_not_there():
    assert fitted(real("volume_m3"))[1] == ()
    assert fitted(real("volume", "volume_authorised_m3"))[1] == ()
    stated = Schema((Field("volume", FieldType.REAL, unit="m3"), Field("VOL_AUTORIZADO", FieldType.REAL)))
    (rule,) = fitted(stated)[1]
    assert (rule.field, rule.other, rule.rule.key) == ("volume", "VOL_AUTORIZADO", "volume-authorised")


@pytest.mark.parametrize(
    ("names", "geometry", "visited"),
    [
        (("name", "facility_type"), "Polygon", True),
        (("NOMBRE_FAENA", "TIPO_DEPOSITO"), "Point", True),
        (("Bezeichnung", "Volumen"), "Polygon", True),
        (("name", "country", "population"), "Polygon", False),
        (("sample_id", "As_ppm"), "Point", False),
        (("name", "facility_type"), "", False),
    ],
)
def test_a_layer_of_facilities_is_known_by_type_or_size(names, geometry, visited):
    schema = Schema(tuple(Field(each, FieldType.TEXT) for each in names), geometry)
    assert is_about_facilities(FORM, schema) is visited


def test_scales_are_whole_numbers_from_none_to_severe():
    placed = place(FORM, Schema((Field("erosion", FieldType.INTEGER), Field("cracks", FieldType.TEXT))))
    assert [each.scale for each in placed] == [True, False]
    assert (placed[0].minimum, placed[0].maximum) == (0, 3)
