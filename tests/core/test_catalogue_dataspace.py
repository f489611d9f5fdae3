# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole search against the real embedded data space with its demo inventory."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.facets import count_facets
from crm_dataspace_plugin.core.catalogue.federation import State, search
from crm_dataspace_plugin.core.catalogue.ogc_api.records import RecordsClient
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Access, DistributionKind
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.dataspace.embedded import DataSpace


@pytest.fixture(scope="module")
def space():
    running = DataSpace()
    running.start()
    running.publish_demo()
    yield running
    running.stop()


def ask(space, query, kind=""):
    """Return records, outcome and the service's facets."""
    pages = list(search(query, [CatalogueSource("Demo", space.url, kind)], lambda source: Http(), silent))
    facets = next((page.facets for page in pages if page.facets), {})
    return [each for page in pages for each in page.records], pages[-1].state, facets


def test_every_record_of_the_demo_can_be_pulled_and_states_its_licence(space):
    records, state, _ = ask(space, Query())
    assert state.state is State.OK and state.matched == state.returned == len(records) > 15
    assert state.skipped == 0 and state.message == ""
    for record in records:
        assert DistributionKind.FEATURES in {each.kind for each in record.distributions}
        assert record.licence and record.access is not Access.UNKNOWN and record.kind == "dataset"
        assert record.bbox or record.id == "assays"  # a table without places


def test_the_services_facets_agree_with_counting_all_records(space):
    records, _, facets = ask(space, Query())
    counted = count_facets(records)
    assert {"commodity", "country", "facility_type", "status", "licence"} <= set(facets)
    assert facets == {name: counted[name] for name in facets}


def test_each_filter_is_honoured_by_the_service_and_nothing_is_left_to_be_done_here(space):
    everything, _, _ = ask(space, Query())
    filters = {"commodity": ("lithium",), "country": ("Spain", "DE"), "facility_type": ("tailings-pond",)}
    filters.update(status=("closed",), licence=("CC-BY-4.0",), access=("open",), keyword=("synthetic",))
    for name, values in filters.items():
        records, state, _ = ask(space, Query(filters={name: values}))
        assert 0 < len(records) <= len(everything) and state.notes == (), name
    records, _, _ = ask(space, Query(filters=filters))
    assert records and all("Li" in each.commodities for each in records)


def test_paging_gives_the_same_as_one_page(space, monkeypatch):
    everything, _, _ = ask(space, Query())
    monkeypatch.setattr("crm_dataspace_plugin.core.catalogue.ogc_api.request.PAGE", 4)
    paged, state, _ = ask(space, Query())
    assert [each.id for each in paged] == [each.id for each in everything]
    assert state.matched == len(everything)


def test_words_in_any_order_and_nothing_for_nonsense(space):
    one, _, _ = ask(space, Query(text="Spain tailings"))
    two, _, _ = ask(space, Query(text="tailings Spain"))
    assert one and [each.id for each in one] == [each.id for each in two]
    nothing, state, _ = ask(space, Query(text="unobtainium"))
    assert nothing == [] and state.matched == 0 and state.state is State.OK


def test_an_area_finds_the_records_there(space):
    everything, _, _ = ask(space, Query())
    asturias, state, _ = ask(space, Query(polygon="POLYGON((-7 43,-5 43,-5 43.7,-7 43))"))
    assert 0 < len(asturias) < len(everything) and state.matched == len(asturias)


def test_the_same_service_as_features_lists_its_collections(space):
    records, state, _ = ask(space, Query(), "features")
    assert state.state is State.OK and "facilities" in {each.id for each in records}
    assert "catalogue" not in {each.id for each in records}


def test_one_record_is_fetched_by_its_id(space):
    client = RecordsClient(CatalogueSource("Demo", space.url, "records"))
    assert client.fetch("facilities", Http(), silent).id == "facilities"
    with pytest.raises(errors.NotThere):
        client.fetch("nothing", Http(), silent)
