# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances to places in the orders in which people write them."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.catalogue.understand import Near, understand


@pytest.mark.parametrize(
    ("sentence", "place", "km"),
    [
        ("near Redruth, within 5 km: tin slimes ponds", "Redruth", 5),
        ("tin dumps close to Redruth (5 km)", "Redruth", 5),
        ("Falun, within 10 km, copper", "Falun", 10),
        ("cerca de Mieres, en un radio de 5 km, escombreras de carbón", "Mieres", 5),
        ("Spülhalden bei Freiberg, im Umkreis von 12 km", "Freiberg", 12),
        ("Umkreis Freiberg 12 km Zinnhalden", "Freiberg", 12),
        ("Freiberg 20 km Umkreis Blei", "Freiberg", 20),
        ("In Freiberg, im Umkreis von 12 km", "Freiberg", 12),
        ("Halden bei Bad Ems, Radius 3 km", "Bad Ems", 3),
        ("près de Salau, dans un rayon de 15 km, tungstène", "Salau", 15),
        ("perto de Aljustrel, num raio de 10 km: pirite", "Aljustrel", 10),
        ("vicino a Gorno, nel raggio di 5 km, discariche di zinco", "Gorno", 5),
        ("niedaleko Lubina, do 15 km, stawy osadowe", "Lubina", 15),
        ("Kemin lähellä, 10 km, kromi", "Kemi", 10),
        ("nära Kiruna, inom en radie av 25 km, apatit", "Kiruna", 25),
        ("near mieres, within 5 km", "mieres", 5),
        ("discarica rinverdita a non più di 9 km da Cogne", "Cogne", 9),
        ("minas não mais de 3 km de Beja", "Beja", 3),
        ("Kupfer, nicht mehr in Betrieb, 5 km von Leoben", "Leoben", 5),
    ],
)
def test_a_place_before_the_distance_is_understood(sentence: str, place: str, km: float) -> None:
    assert understand(sentence).near == Near(place, km)


@pytest.mark.parametrize(
    ("sentence", "place", "materials"),
    [
        ("in einem Radius von 40 km um Outokumpu Kupfer, Kobalt", "Outokumpu", ("Cu", "Co")),
        ("im Umkreis von 5 km um Freiberg Zinnhalden", "Freiberg", ("Sn",)),
        ("in 5 km um Kupferberg Zink", "Kupferberg", ("Zn",)),
        ("a 3 km de Jales ouro", "Jales", ("Au",)),
    ],
)
def test_a_place_ends_where_a_material_begins(sentence: str, place: str, materials: tuple[str, ...]) -> None:
    found = understand(sentence)
    assert found.near is not None
    assert (found.near.place, found.commodities) == (place, materials)


@pytest.mark.parametrize(
    "sentence",
    [
        "within 5 km of a tailings dam",
        "Wolframhalden im Umkreis von 5 km",
        "20 km Blei",
        "20 km Zinnhalden",
        "near Huelva, tailings up to 3 m deep",
        "Spain, within 10 km",
        "cerca de las minas, 5 km",
        "Kupfer, mehr als 5 km von Leoben",
    ],
)
def test_a_distance_without_a_place_is_no_nearness(sentence: str) -> None:
    assert understand(sentence).near is None
