# SPDX-License-Identifier: GPL-2.0-or-later
"""What belongs to a layer of a GeoPackage: by its relations, its foreign keys, or the same numbers in both tables."""

from __future__ import annotations

import pytest
from osgeo import ogr, osr

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy
from crm_dataspace_plugin.core.field_copy.relations import read_relations
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.family.family import chosen, family, pull_family
from crm_dataspace_plugin.core.pull.outlook import look_ahead
from crm_dataspace_plugin.core.pull.refresh.refresh import refresh
from crm_dataspace_plugin.core.pull.request import PullRequest

WEST = "POLYGON ((-6.5 42.5, -5.895 42.5, -5.895 43.5, -6.5 43.5, -6.5 42.5))"  # the first two heaps


@pytest.fixture
def inventory(tmp_path):
    """Four heaps, two assays of each, and a table that has nothing to do with them."""
    path = tmp_path / "inventory.gpkg"
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    heaps = dataset.CreateLayer("heaps", system, ogr.wkbPoint)
    heaps.CreateField(ogr.FieldDefn("site_id", ogr.OFTString))
    for number in range(1, 5):
        feature = ogr.Feature(heaps.GetLayerDefn())
        feature["site_id"] = f"S{number}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({-6.1 + 0.1 * number} 43)"))
        heaps.CreateFeature(feature)
    assays = dataset.CreateLayer("assays", None, ogr.wkbNone)
    assays.CreateField(ogr.FieldDefn("element", ogr.OFTString))
    assays.CreateField(ogr.FieldDefn("ppm", ogr.OFTReal))
    for number in range(8):
        feature = ogr.Feature(assays.GetLayerDefn())
        feature["element"], feature["ppm"] = "Cu", 10.0 * number
        assays.CreateFeature(feature)
    dataset.CreateLayer("laboratories", None, ogr.wkbNone)
    del feature, heaps, assays, dataset
    return path


def change(path, *statements):
    connection = connect(path)
    for each in statements:
        connection.execute(each)
    connection.close()


def related(path):
    """Assay n belongs to heap n // 2 + 1, as the Related Tables Extension tells."""
    change(
        path,
        "CREATE TABLE gpkgext_relations (id INTEGER PRIMARY KEY, base_table_name TEXT, base_primary_column TEXT,"
        " related_table_name TEXT, related_primary_column TEXT, relation_name TEXT, mapping_table_name TEXT)",
        "CREATE TABLE heaps_assays (id INTEGER PRIMARY KEY, base_id INTEGER NOT NULL, related_id INTEGER NOT NULL)",
        "INSERT INTO gpkgext_relations VALUES (1, 'heaps', 'fid', 'assays', 'fid', 'attributes', 'heaps_assays')",
        "INSERT INTO heaps_assays (base_id, related_id) SELECT (fid + 1) / 2, fid FROM assays",
    )


def keyed(path):
    """The same by a foreign key."""
    change(
        path,
        "ALTER TABLE assays RENAME TO before",
        "CREATE TABLE assays (fid INTEGER PRIMARY KEY, element TEXT, ppm REAL, heap INTEGER REFERENCES heaps (fid))",
        "INSERT INTO assays SELECT fid, element, ppm, (fid + 1) / 2 FROM before",
        "DROP TABLE before",
    )


def numbered(path):
    """The same by a number that both carry."""
    change(path, "ALTER TABLE assays ADD site_id TEXT", "UPDATE assays SET site_id = 'S' || ((fid + 1) / 2)")


def request(inventory, **more):
    return PullRequest(str(inventory), DistributionKind.GEOPACKAGE, inventory.with_name("copy.gpkg"), "heaps", **more)


def pulled(inventory, **more):
    wanted = request(inventory, **more)
    offers = chosen(family(Http(), wanted, silent), "*")
    return pull_family(Http(), wanted, offers, silent)


def rows(inventory, query):
    with open_field_copy(inventory.with_name("copy.gpkg")) as connection:
        return [tuple(each) for each in connection.execute(query)]


@pytest.mark.parametrize("way", [related, keyed, numbered])
def test_only_the_assays_of_the_heaps_in_the_area_come_with_their_relation(inventory, way):
    way(inventory)
    results = pulled(inventory, area_wkt=WEST)
    assert [(each.layer, each.pulled) for each in results] == [("heaps", 2), ("assays", 4)], results[0].reasons
    with open_field_copy(inventory.with_name("copy.gpkg")) as connection:
        (relation,) = read_relations(connection)
    assert (relation.parent, relation.child) == ("heaps", "assays")
    joined = (
        f"SELECT h.site_id, a.ppm FROM heaps h JOIN assays a ON a.{relation.child_field} = h.{relation.parent_field}"
    )
    assert rows(inventory, joined + " ORDER BY 2") == [("S1", 0.0), ("S1", 10.0), ("S2", 20.0), ("S2", 30.0)]


@pytest.mark.parametrize("way", [related, keyed, numbered])
def test_the_assays_are_refreshed(inventory, way):
    way(inventory)
    pulled(inventory)
    change(inventory, "UPDATE assays SET ppm = 99 WHERE fid = 3")
    result = refresh(Http(), inventory.with_name("copy.gpkg"), "assays", silent)
    assert {each.value: number for each, number in result.counts.items()} == {"changed": 1}


def test_what_belongs_to_it_is_offered_before(inventory):
    numbered(inventory)
    assert [each.name for each in look_ahead(Http(), request(inventory), silent).children] == ["assays"]


def test_numbers_that_no_parent_has_make_no_children(inventory):
    numbered(inventory)
    change(inventory, "UPDATE assays SET site_id = 'S9' WHERE fid = 1")
    assert family(Http(), request(inventory), silent) == ()


def test_numbers_that_two_parents_have_make_no_children(inventory):
    numbered(inventory)
    change(inventory, "UPDATE heaps SET site_id = 'S1' WHERE fid = 2", "UPDATE assays SET site_id = 'S1' WHERE fid < 5")
    assert family(Http(), request(inventory), silent) == ()


def test_a_relation_to_a_table_that_is_not_there_is_passed_over(inventory):
    related(inventory)
    change(inventory, "UPDATE gpkgext_relations SET mapping_table_name = 'gone'")
    assert family(Http(), request(inventory), silent) == ()


def test_names_that_are_sql_stay_names(inventory):
    related(inventory)
    evil = 'x"; DROP TABLE heaps; --'
    change(
        inventory,
        f'ALTER TABLE heaps_assays RENAME TO "{evil.replace(chr(34), chr(34) * 2)}"',
        f"UPDATE gpkgext_relations SET mapping_table_name = '{evil}'",
    )
    assert [each.pulled for each in pulled(inventory)] == [4, 8]


def test_an_assay_with_two_heaps_comes_once_for_each(inventory):
    related(inventory)
    change(inventory, "INSERT INTO heaps_assays (base_id, related_id) VALUES (4, 1)")
    _heaps, assays = pulled(inventory)
    assert (assays.pulled, assays.complete) == (9, True), assays.reasons
    assert rows(inventory, "SELECT heaps_id FROM assays WHERE ppm = 0 ORDER BY 1") == [(1,), (4,)]
