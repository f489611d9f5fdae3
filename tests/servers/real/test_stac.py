# SPDX-License-Identifier: GPL-2.0-or-later
"""The STAC client against stac-fastapi-pgstac; what it should find is reckoned from the datasets made for it."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.clients import client_for
from crm_dataspace_plugin.core.catalogue.plain import folded
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Access, DistributionKind
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.real.stac_json import COLLECTION, LICENCE, in_stac, item, item_id

EVERYTHING = 10_000


def client(url: str, kind: str = "stac"):
    return client_for(CatalogueSource("S", url, kind), Http(), silent)


def search(url: str, **constraints):
    return list(client(url).search(Query(limit=EVERYTHING, **constraints), Http(), silent))


def items(pages) -> set[str]:
    found = [record.id for page in pages for record in page.records if record.id != COLLECTION]
    assert len(found) == len(set(found))
    return set(found)


def expected(fits) -> set[str]:
    found = {item_id(dataset) for dataset in in_stac() if fits(dataset, item(dataset))}
    assert found
    return found


def test_all_items_come_in_pages_whose_body_is_posted_again(stac_api):
    pages = search(stac_api)
    everything = expected(lambda dataset, made: True)
    assert len(everything) > 1000 and items(pages) == everything
    assert pages[0].records[0].id == COLLECTION
    assert [page.matched for page in pages] == [None] * (len(pages) - 1) + [len(everything) + 1]
    assert len(pages) == 1 + -(-len(everything) // 250) and not pages[-1].problem


def test_the_limit_stops_the_paging(stac_api):
    pages = list(client(stac_api).search(Query(limit=300), Http(), silent))
    assert sum(len(page.records) for page in pages) == 300


@pytest.mark.parametrize("box", [(-9.5, 37.0, -6.0, 42.0), (5.0, 47.0, 15.0, 55.0)])
def test_a_box_is_kept_by_the_service(stac_api, box):
    west, south, east, north = box

    def meets(dataset, made):
        x1, y1, x2, y2 = made["bbox"]
        return x1 <= east and x2 >= west and y1 <= north and y2 >= south

    pages = search(stac_api, bbox=box)
    assert items(pages) == expected(meets)
    assert pages[-1].uses["bbox"] is FilterUse.SERVICE


def test_a_box_across_the_date_line_does_not_find_europe(stac_api):
    assert not items(search(stac_api, bbox=(170.0, -80.0, -170.0, 80.0)))


@pytest.mark.parametrize(("start", "end"), [("2010", "2012"), ("2015-03-01", ""), ("", "1960")])
def test_a_time_is_kept_by_the_service(stac_api, start, end):
    def meets(dataset, made):
        time = made["properties"]
        begins, ends = time.get("start_datetime") or time["datetime"], time.get("end_datetime") or time["datetime"]
        return (not end or begins <= f"{end}-12-31T23:59:59Z") and (not start or ends >= start)

    pages = search(stac_api, start=start, end=end)
    assert items(pages) == expected(meets)
    assert pages[-1].uses["time"] is FilterUse.SERVICE


def test_ids_are_kept_by_the_service(stac_api):
    wanted = tuple(item_id(dataset) for dataset in in_stac()[::300])
    pages = search(stac_api, ids=wanted)
    assert items(pages) == set(wanted) and pages[-1].uses["ids"] is FilterUse.SERVICE


@pytest.mark.parametrize(("word", "commodity"), [("lithium", "Li"), ("ammeberg", "")])
def test_words_are_looked_for_here_in_all_items(stac_api, word, commodity):
    def says(dataset, made):
        """A word without accents is found with them, and a commodity by its name in any language."""
        said = folded(" ".join([dataset.title, dataset.abstract, *dataset.keywords, dataset.identifier]))
        return word in said or commodity in dataset.commodities

    pages = search(stac_api, text=word)
    assert items(pages) == expected(says)
    assert pages[-1].uses["text"] is FilterUse.HERE and pages[-1].matched == len(items(pages))


def test_words_box_and_time_together(stac_api):
    box = (-10.0, 36.0, 4.0, 44.0)

    def fits(dataset, made):
        x1, y1, x2, y2 = made["bbox"]
        begins = made["properties"].get("start_datetime") or made["properties"]["datetime"]
        inside = x1 <= box[2] and x2 >= box[0] and y1 <= box[3] and y2 >= box[1]
        return inside and "Co" in dataset.commodities and begins <= "1999-12-31T23:59:59Z"

    assert items(search(stac_api, text="cobalt", bbox=box, end="1999")) == expected(fits)


def test_a_commodity_is_found_by_the_words_of_the_items(stac_api):
    found = items(search(stac_api, filters={"commodity": ("Li",)}))
    assert found == expected(lambda dataset, made: "Li" in dataset.commodities)


def test_an_item_keeps_its_assets_and_has_the_licence_of_its_collection(stac_api):
    for dataset in in_stac()[:3]:
        record = client(stac_api).fetch(item_id(dataset), Http(), silent)
        assets = item(dataset)["assets"]
        data = {each["href"] for each in assets.values() if each["roles"] == ["data"]}
        assert {each.url for each in record.distributions} == data
        assert {each.kind for each in record.distributions} <= {DistributionKind.COG, DistributionKind.GEOPACKAGE}
        assert bool(record.thumbnail) == ("thumbnail" in assets)
        assert (record.licence, record.access) == (LICENCE, Access.OPEN)
        assert record.publisher == "Geological Survey of Nowhere"
    with pytest.raises(errors.NotThere):
        client(stac_api).fetch("no-such-item", Http(), silent)


def test_an_address_without_a_kind_is_found_to_be_a_stac_api(stac_api):
    found = probe(stac_api, Http(), silent)
    assert found.kind == "stac" and "a STAC API with 1 collection" in found.words
    pages = list(client(stac_api, "").search(Query(limit=5), Http(), silent))
    assert sum(len(page.records) for page in pages) == 5
