# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings survive in QGIS' store, typed, without credentials."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from crm_dataspace_plugin.bridge.settings import ROOT, Settings
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.sync.twins import NEAR

ASTURIAS = CatalogueSource("Asturias", "https://example.org/asturias", "records", "abc1234")
SAXONY = CatalogueSource("Saxony ř", "https://example.org/saxony")


def test_a_setting_nobody_wrote_has_its_default():
    settings = Settings()
    assert (settings.author, settings.panel_visible, settings.demo_port, settings.catalogues()) == ("", False, 0, [])


@pytest.mark.parametrize(
    ("name", "value"), [("author", "Ann Ř"), ("panel_visible", True), ("panel_visible", False), ("demo_port", 8807)]
)
def test_a_setting_comes_back_with_its_type(name, value):
    setattr(Settings(), name, value)
    QgsSettings().sync()
    back = getattr(Settings(), name)
    assert (back, type(back)) == (value, type(value))


@pytest.mark.parametrize(("stored", "meant"), [("true", True), ("false", False), ("1", True), ("0", False)])
def test_a_switch_is_read_as_the_ini_file_has_it(stored, meant):
    QgsSettings().setValue(f"{ROOT}/panel_visible", stored)
    assert Settings().panel_visible is meant


def test_a_number_edited_by_hand_into_nonsense_is_the_default():
    QgsSettings().setValue(f"{ROOT}/demo_port", "many")
    assert Settings().demo_port == 0


@pytest.mark.parametrize("stored", ["nan", "-1", "inf", "far", "1e9"])
def test_a_distance_that_is_none_is_the_default(stored):
    QgsSettings().setValue(Settings.twin_distance.key, stored)
    assert Settings().twin_distance == NEAR


def test_catalogues_come_back_in_order():
    Settings().save_catalogues([SAXONY, ASTURIAS])
    assert Settings().catalogues() == [SAXONY, ASTURIAS]


def test_a_catalogue_of_the_same_name_is_replaced():
    settings = Settings()
    settings.save_catalogues([ASTURIAS, SAXONY])
    moved = CatalogueSource("Asturias", "https://example.org/new")
    settings.add_catalogue(moved)
    assert settings.catalogues() == [SAXONY, moved]


@pytest.mark.parametrize(
    "stored",
    ["", "{", "null", "[]", '{"name": "a", "url": "b"}', '[1, null, {"name": "no address"}]', "[" * 100_000],
    ids=["empty", "cut", "null", "none", "object", "crooked entries", "nested"],
)
def test_a_crooked_list_of_catalogues_gives_none(stored):
    QgsSettings().setValue(f"{ROOT}/catalogues", stored)
    assert Settings().catalogues() == []


def test_only_the_id_of_a_login_is_stored():
    Settings().save_catalogues([ASTURIAS])
    assert set(CatalogueSource.__dataclass_fields__) == {"name", "url", "kind", "authcfg", "fields"}
    assert '"authcfg": "abc1234"' in QgsSettings().value(f"{ROOT}/catalogues")
