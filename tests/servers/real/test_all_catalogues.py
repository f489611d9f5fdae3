# SPDX-License-Identifier: GPL-2.0-or-later
"""One search over all real catalogues at once: each answers for itself, and what two of them hold is found once."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.catalogue.extent import boxes_meet
from crm_dataspace_plugin.core.catalogue.federation import State, search
from crm_dataspace_plugin.core.catalogue.merging import Merging
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.qgis_server import LAYERS
from tests.servers.real.mine_waste_records import COUNT
from tests.servers.real.running import free_port
from tests.servers.real.stac_json import in_stac

ALL = 10_000
IBERIA = (-9.5, 36.0, -1.0, 43.0)


@pytest.fixture(scope="session")
def sources(pycsw, pygeoapi_records, stac_api, qgis_server, data_space):
    """All of them; where one address is one catalogue, without a kind: the search has to find out what it is."""
    return (
        CatalogueSource("pycsw", pycsw),
        CatalogueSource("pygeoapi", pygeoapi_records),
        CatalogueSource("stac", stac_api),
        CatalogueSource("qgis", qgis_server + "wfs3"),
        CatalogueSource("wfs", qgis_server, "wfs"),
        CatalogueSource("wms", qgis_server, "wms"),
        CatalogueSource("wmts", qgis_server, "wmts"),
        CatalogueSource("data space", data_space),
        CatalogueSource("dead", f"http://127.0.0.1:{free_port()}"),
    )


def ask(sources, query):
    """Return the records and the last state of each catalogue, by name."""
    records, states = {each.name: [] for each in sources}, {}
    for page in search(query, sources, lambda source: Http(), silent):
        records[page.catalogue] += page.records
        states[page.catalogue] = page.state
    return records, states


@pytest.fixture(scope="module")
def everything(sources):
    return ask(sources, Query(limit=ALL))


def test_every_catalogue_is_recognised_and_gives_all_it_has_and_a_dead_one_disturbs_nobody(everything):
    records, states = everything
    assert {name: state.state for name, state in states.items()} == {
        **dict.fromkeys(states, State.OK),
        "dead": State.FAILED,
    }
    counts = {name: len(found) for name, found in records.items()}
    assert counts.pop("data space") > 15
    assert counts == {
        "pycsw": COUNT,
        "pygeoapi": COUNT,
        "stac": len(in_stac()) + 1,  # the collection of the items is a record, too
        **dict.fromkeys(("qgis", "wfs", "wms"), len(LAYERS)),
        "wmts": len(LAYERS) - 1,  # a table has no tiles
        "dead": 0,
    }
    assert all(states[name].matched == len(found) for name, found in records.items() if found)


def test_what_two_catalogues_hold_is_found_once_with_both_sources(everything, mine_waste):
    records, _ = everything
    merging = Merging(("pycsw", "pygeoapi"))
    for name in ("pycsw", "pygeoapi"):
        merging.add(records[name])
    assert len(merging.found) == COUNT
    by_id = {each.record.id: each for each in merging.found}
    for dataset in mine_waste:
        found = by_id[dataset.identifier]
        assert found.catalogues == ("pycsw", "pygeoapi")
        ways = [each.kind.value for each in found.record.distributions]
        assert sorted(ways) == sorted(each.kind for each in dataset.links), dataset.links


def test_the_services_of_one_server_are_ways_to_the_same_layers(everything):
    records, _ = everything
    merging = Merging()
    for name in ("qgis", "wfs", "wms", "wmts"):
        merging.add(records[name])
    assert {each.record.id for each in merging.found} == set(LAYERS) and len(merging.found) == len(LAYERS)
    heaps = next(each for each in merging.found if each.record.id == "heaps")
    assert {"features", "wfs", "wms", "wmts"} <= {each.kind.value for each in heaps.record.distributions}


def test_a_filter_and_a_box_are_kept_by_all(sources, mine_waste):
    records, states = ask(sources, Query(filters={"commodity": ("Li",)}, bbox=IBERIA, limit=ALL))
    expected = {each.identifier for each in mine_waste if "Li" in each.commodities and _meets(each.box, IBERIA)}
    assert len(expected) > 20
    assert {each.id for each in records["pygeoapi"]} == expected
    assert {each.id for each in records["pycsw"]} == expected
    found = [each for name in records for each in records[name]]
    assert all(each.bbox is None or boxes_meet(each.bbox, IBERIA) for each in found)
    assert all("Li" in each.commodities for each in found)
    assert states["dead"].state is State.FAILED


def _meets(box, other):
    if box is None:
        return False
    west, south, east, north = box
    return boxes_meet((min(west, east), south, max(west, east), north), other)
