# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of columns as inventories have them, and which input of a screening each of them is."""

from __future__ import annotations

import numpy as np
import pytest

from crm_dataspace_plugin.core.screening.recognition.crosswalk import inputs, methods, other_units
from crm_dataspace_plugin.core.screening.recognition.recognition import (
    Column,
    Kind,
    element_of,
    recognise,
    recognise_id,
    recognise_inputs,
    recognise_layers,
    recognise_population,
    recognise_terrain,
)
from crm_dataspace_plugin.core.screening.values.quantities import read_column
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.vocabulary.elements import symbol_of

CHILE_2025 = (
    "ID", "NOMBRE_EMPRESA_O_PRODUCTOR_MINERO", "NOMBRE_FAENA", "NOMBRE_INSTALACION", "TIPO_DEPOSITO", "RECURSO",
    "TIPO_MINERIA", "REGION", "UTM_NORTE", "UTM_ESTE", "METODO_CONSTRUCTIVO_MURO", "VOL_AUTORIZADO", "VOL_ACTUAL",
    "TONELAJE_AUTORIZADO", "TONELAJE_ACTUAL", "RES_APRUEBA", "Shape_Length", "Shape_Area",
)  # fmt: skip
CHILE_2018 = ("id", "nmbr_mp", "nombr_f", "nmbr_ns", "tip_nst", "recbrrs", "vl_trzd", "tn_trzd", "vol_ctl", "ton_ctl")
WARM = ("id_site", "local_name", "utm_x", "alt", "exp_subs_1", "dep_type", "morphology", "area", "restored", "source")
BRAZIL = (
    "Nome", "Empreendedor", "Tipo de Barragem", "Altura máxima atual (m)", "Volume atual do Reservatório (m³)",
    "Área do reservatório (m²)", "Método construtivo", "Minério principal", "Situação Operacional",
)  # fmt: skip
DEMO = (
    "site_id", "name", "facility_type", "commodity", "area_m2", "volume_m3", "volume_authorised_m3", "tonnage_t",
    "height_m", "slope_deg", "density_t_m3", "sulphide", "toxic_metals", "chemicals", "incident", "permeable",
    "exposed", "covered", "accuracy_m",
)  # fmt: skip
ASSAYS = (
    "sample_id",
    "depth_from_m",
    "Cu_ppm",
    "As_ppm",
    "Au_ppb",
    "Fe_pct",
    "S_pct",
    "sulphide_S_pct",
    "NP",
    "NAG_pH",
)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        pytest.param(
            CHILE_2025,
            {"facility_type": "TIPO_DEPOSITO", "name": "NOMBRE_INSTALACION", "volume": "VOL_ACTUAL",
             "tonnage": "TONELAJE_ACTUAL"},
            id="Chile 2025",
        ),
        pytest.param(
            CHILE_2018,
            {"facility_type": "tip_nst", "name": "nmbr_ns", "volume": "vol_ctl", "tonnage": "ton_ctl"},
            id="Chile 2018, names cut short",
        ),
        pytest.param(WARM, {"facility_type": "dep_type", "area": "area", "name": "local_name"}, id="Spain, WARM"),
        pytest.param(
            BRAZIL,
            {"facility_type": "Tipo de Barragem", "height": "Altura máxima atual (m)", "name": "Nome",
             "volume": "Volume atual do Reservatório (m³)", "area": "Área do reservatório (m²)"},
            id="Brazil, SIGBM",
        ),
        pytest.param(
            ["Haldenname", "Anlagenart", "Höhe [m]", "Grundfläche_m2", "Haldenvolumen (m³)", "Dichte (t/m3)",
             "Mächtigkeit", "Einwohner"],
            {"name": "Haldenname", "facility_type": "Anlagenart", "height": "Höhe [m]", "area": "Grundfläche_m2",
             "volume": "Haldenvolumen (m³)", "density": "Dichte (t/m3)", "thickness": "Mächtigkeit"},
            id="German",
        ),
        pytest.param(
            ["nom_du_site", "type_de_depot", "hauteur_m", "volume_stocke", "Densité (t/m³)", "couvert"],
            {"name": "nom_du_site", "facility_type": "type_de_depot", "height": "hauteur_m",
             "volume": "volume_stocke", "density": "Densité (t/m³)", "covered": "couvert"},
            id="French",
        ),
        pytest.param(
            ["nazwa_obiektu", "rodzaj obiektu", "Wysokość (m)", "Powierzchnia [m2]", "Objętość (m³)", "gęstość"],
            {"name": "nazwa_obiektu", "facility_type": "rodzaj obiektu", "height": "Wysokość (m)",
             "area": "Powierzchnia [m2]", "volume": "Objętość (m³)", "density": "gęstość"},
            id="Polish",
        ),
        pytest.param(
            ["nimi", "kohdetyyppi", "korkeus_m", "pinta-ala (m2)", "tilavuus_m3", "tiheys"],
            {"name": "nimi", "facility_type": "kohdetyyppi", "height": "korkeus_m", "area": "pinta-ala (m2)",
             "volume": "tilavuus_m3", "density": "tiheys"},
            id="Finnish",
        ),
        pytest.param(
            ["name", "current_maximum_height_m", "current_tailings_volume_m3"],
            {"name": "name", "height": "current_maximum_height_m", "volume": "current_tailings_volume_m3"},
            id="English, disclosed",
        ),
        pytest.param(
            ["facility_t", "documented", "sulphide_m"],
            {"facility_type": "facility_t", "incident": "documented", "sulphide_minerals": "sulphide_m"},
            id="cut by a shapefile",
        ),
        pytest.param(["height_cm", "area_acre", "volume_gal", "slope_pct", "vol_autorizado"], {}, id="other units"),
        pytest.param([], {}, id="nothing"),
    ],
)  # fmt: skip
def test_columns_are_recognised_by_their_names(names, found):
    recognised = recognise_inputs([Column(each) for each in names])
    elsewhere = ("elements", "commodity", "site_id")  # have tests of their own
    assert {key: columns[0] for key, columns in recognised.items() if key not in elsewhere} == found


@pytest.mark.parametrize(
    ("names", "column"),
    [
        pytest.param(CHILE_2025, "ID", id="Chile 2025"),
        pytest.param(WARM, "id_site", id="Spain, WARM"),
        pytest.param(DEMO, "site_id", id="demo"),
        pytest.param(["fid", "kohdetunnus", "nimi"], "kohdetunnus", id="Finnish"),
        pytest.param(["uuid", "numer_obiektu"], "numer_obiektu", id="Polish, before a uuid that nobody reads"),
        pytest.param(["crm_uuid", "crm_id"], "crm_uuid", id="a field copy without another"),
        pytest.param(["fid", "name"], "", id="none"),
    ],
)
def test_the_id_of_a_facility_is_recognised(names, column):
    assert recognise_id([Column(each) for each in names]) == column


@pytest.mark.parametrize(
    ("names", "column"), [(CHILE_2025, "RECURSO"), (CHILE_2018, "recbrrs"), (WARM, "exp_subs_1"), (DEMO, "commodity")]
)
def test_what_a_facility_is_said_to_hold_is_no_answer_on_toxic_metals(names, column):
    assert recognise(names, "resourcepotential")["COMMODITY_FIELD"] == column
    assert recognise(names, "preselection").get("TOXIC_METALS_FIELD") != column


def test_all_eleven_columns_of_the_demo_s_preselection_are_recognised_and_its_name():
    assert len(recognise(DEMO, "preselection")) == 13, "and the id, by which answers of persons are matched"


def test_the_demo_s_assays_have_all_that_acid_base_accounting_and_contamination_take():
    assert recognise(ASSAYS, "acidbase") == {
        "SULPHUR_FIELD": "S_pct", "SULPHIDE_FIELD": "sulphide_S_pct", "NP_FIELD": "NP", "NAG_PH_FIELD": "NAG_pH",
        "NAME_FIELD": "sample_id",
    }  # fmt: skip
    contents = {"ELEMENT_FIELDS": "Cu_ppm;As_ppm;Au_ppb;Fe_pct", "NAME_FIELD": "sample_id"}
    assert recognise(ASSAYS, "contamination") == contents


@pytest.mark.parametrize(
    ("name", "symbol"),
    [
        ("Cu_pct", "Cu"), ("As_ppm", "As"), ("W_gt", "W"), ("Y_ppm", "Y"), ("Au_ppb", "Au"), ("Cu", "Cu"),
        ("Ley Cu (%)", "Cu"), ("LEY_CU_PCT", "Cu"), ("Cobre (g/t)", "Cu"), ("Teor de Fe (%)", "Fe"),
        ("Gehalt Zn (ppm)", "Zn"), ("Kupfer_mgkg", "Cu"), ("Teneur en Ni (ppm)", "Ni"), ("Pb [mg/kg]", "Pb"),
        ("koboltti_ppm", "Co"), ("as_ppm", "As"),
        ("as", ""), ("no", ""), ("NO", ""), ("Y", ""), ("t_Cu", ""), ("cf_As", ""), ("er_As", ""), ("Fe2O3_pct", ""),
        ("sulphide_S_pct", ""), ("Ley Cu", ""), ("igeo_class_Pb", ""), ("", ""),
    ],
)  # fmt: skip
def test_contents_of_elements_are_recognised_only_where_name_and_unit_leave_no_doubt(name, symbol):
    assert element_of(name) == symbol
    if symbol:
        assert symbol_of(name) == symbol, "the algorithms read the same of the name"


def test_of_two_columns_of_one_element_the_first_is_taken():
    assert recognise(["Cu_pct", "Cu_ppm", "Zn_ppm"], "contamination") == {"ELEMENT_FIELDS": "Cu_pct;Zn_ppm"}


@pytest.mark.parametrize(
    ("kind", "found"),
    [(Kind.NUMBER, True), (Kind.TEXT, True), (Kind.ANY, True), (Kind.BOOLEAN, False), (Kind.OTHER, False)],
)
def test_a_height_is_a_number_or_a_text_but_no_date_and_no_yes_or_no(kind, found):
    assert ("height" in recognise_inputs([Column("height", kind)])) is found


def test_a_number_called_type_is_no_facility_type():
    assert recognise_inputs([Column("type", Kind.NUMBER)]) == {}
    assert recognise_inputs([Column("type", Kind.TEXT)]) == {"facility_type": ["type"]}


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        pytest.param((17_895_471.9, 68_822.4), {"area": ["Shape_Area"]}, id="square metres"),
        pytest.param((1.5e-4, 2e-6), {}, id="square degrees"),
        pytest.param((), {}, id="nobody looked"),
    ],
)
def test_an_area_that_a_program_left_behind_counts_only_where_its_numbers_can_be_square_metres(numbers, found):
    assert recognise_inputs([Column("Shape_Area", Kind.NUMBER, numbers)]) == found


def test_the_word_of_the_inventory_goes_before_what_a_program_left_behind():
    columns = [Column("Shape_Area", Kind.NUMBER, (5000.0,)), Column("Superficie", Kind.NUMBER)]
    assert recognise_inputs(columns)["area"] == ["Superficie"]


def test_hectares_are_taken_because_the_methods_convert_them():
    assert recognise(["area_ha"], "preselection") == {"AREA_FIELD": "area_ha"}
    assert recognise(["area_ha"], "resourcepotential") == {"AREA_FIELD": "area_ha"}


def test_each_unit_that_is_said_to_be_converted_is_converted():
    dimensions = {"m2": "AREA", "m3": "VOLUME", "t": "MASS", "m": "LENGTH", "t/m3": "DENSITY", "%": "PERCENTAGE"}
    assert other_units().keys() == dimensions.keys()
    for unit, others in other_units().items():
        for other in others:
            read = read_column(f"x ({other})", [2.0], Dimension[dimensions[unit]])
            assert np.isfinite(read.values[0]), other
            assert read.values[0] != 2.0, other


def test_no_name_means_two_inputs_of_one_method():
    for method in methods().values():
        keys = list(method.parameters.values())
        seen: dict[str, str] = {}
        for key in keys:
            for name in inputs()[key].names:
                assert seen.setdefault(name, key) == key, name


def test_poor_status_water_is_not_taken_for_water_and_no_layer_is_used_twice():
    names = {"a": "Watercourses with less than good status", "b": "Watercourses", "c": "Settlements"}
    assert recognise_layers(names) == {"POOR_STATUS_WATER": "a", "WATER": "b", "SETTLEMENTS": "c"}


@pytest.mark.parametrize(
    ("name", "parameter"),
    [
        ("Ríos de Asturias", "WATER"), ("Fließgewässer", "WATER"), ("Cours d’eau", "WATER"), ("Rzeki", "WATER"),
        ("Vesistöt", "WATER"), ("Núcleos de población", "SETTLEMENTS"), ("Ortslagen", "SETTLEMENTS"),
        ("Espacios naturales protegidos", "PROTECTED"), ("Naturschutzgebiete", "PROTECTED"),
        ("Cultivos", "FARMLAND"), ("Ackerflächen", "FARMLAND"), ("Grunty orne", "FARMLAND"),
    ],
)  # fmt: skip
def test_layers_are_recognised_by_words_in_several_languages(name, parameter):
    assert recognise_layers({"a": name}) == {parameter: "a"}


def test_a_layer_called_port_is_no_place():
    assert recognise_layers({"a": "Transport", "b": "Demolition"}) == {}
    assert recognise_terrain({"a": "Demolition"}) == ""


def test_heights_of_the_ground_are_recognised_by_name():
    assert recognise_terrain({"a": "Ortofoto", "b": "MDT 5 m"}) == "b"


@pytest.mark.parametrize(
    "name", ["population", "POBLACION", "Einwohner", "habitantes", "População", "ludność", "asukasluku"]
)
def test_the_population_is_found_in_any_of_the_languages(name):
    assert recognise_population(["id", name]) == name
