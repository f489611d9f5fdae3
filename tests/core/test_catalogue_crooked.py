# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder of crooked records, each file through the client of its kind: nothing is raised, nothing useful is lost.

The records of ISO 19115 in `crooked/iso` are tested by `test_iso_profiles`; here they only have to come through.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from crm_dataspace_plugin.core.catalogue.clients import CLIENTS
from crm_dataspace_plugin.core.catalogue.federation import State, search
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.fuzz.documents import csw_answer
from tests.servers.loopback import loopback
from tests.servers.small_catalogue import ABSTRACT, OF_XML, PAGES, address, serve

CROOKED = Path(__file__).parent / "crooked"
FILES = sorted(str(each.relative_to(CROOKED)) for each in CROOKED.glob("*/*.*") if each.parent.name != "iso")
ISO = sorted(each.name for each in (CROOKED / "iso").glob("*.xml"))
HERE, DATE_LINE = (0, 40, 1, 41), (170, -20, -170, -10)


@dataclass(frozen=True)
class Expected:
    """What has to come of one file.

    Attributes:
        titles: id (of ArcGIS: its end) to title, of all records.
        skipped: entries that are no records.
        kinds: id to the kinds of all distributions, in their order.
        boxes: id to box; of those named, None for no position.
        times: id to start and end.
        told: part of what is said about it.
    """

    titles: dict[str, str]
    skipped: int = 0
    kinds: dict[str, str] = field(default_factory=dict)
    boxes: dict[str, object] = field(default_factory=dict)
    times: dict[str, tuple[str, str]] = field(default_factory=dict)
    told: str = ""


EXPECTED = {
    "records/many_services.json": Expected(
        {"many": "WMS, WFS and WMTS in one record", "17": "An identifier that is a number"},
        kinds={"many": "wms wfs wfs wmts geopackage geopackage link csv", "17": "geojson"},
        boxes={"many": None},
    ),
    "records/positions.json": Expected(
        {
            "none": "No position",
            "south above north": "Inverted",
            "date line": "Across the date line",
            "heights": "Six numbers",
            "texts": "Numbers as texts",
            "metres": "Metres",
            "open ring": "A ring of three",
            "latitude first": "Latitude first",
            "wkt": "WKT for GeoJSON",
            "extent": "In the extent",
        },
        boxes={
            **dict.fromkeys(("none", "south above north", "metres", "latitude first", "wkt")),
            **dict.fromkeys(("heights", "texts", "open ring", "extent"), HERE),
            "date line": DATE_LINE,
        },
    ),
    "records/texts_and_dates.json": Expected(
        {
            "empty title": "empty title",
            "blank title": "blank title",
            "no properties": "no properties",
            "languages": "Tailings",
            "wrong dates": "Dates",
            "turned dates": "Turned",
            "a date as a number": "Number",
            "lists": "First",
        },
        times={
            "wrong dates": ("", ""),
            "turned dates": ("2021-01-01", "2020-01-01"),
            "a date as a number": ("2020", "2020"),
        },
    ),
    "records/entries_that_are_none.json": Expected({"sound": "The sound one, said twice"}, skipped=8),
    "records/national.json": Expected({"de": "Halden in Sachsen", "es": "Escombreras"}),
    "features/collections.json": Expected(
        {"heaps": "Heaps", "date line": "date line", "inverted": "inverted", "a/b c?d": "Schräg"},
        skipped=4,
        kinds={"heaps": "features geopackage", "inverted": "features"},
        boxes={"heaps": HERE, "date line": DATE_LINE, "inverted": None, "a/b c?d": None},
        times={"heaps": ("2001-01-01T00:00:00Z", "")},
    ),
    "dcat/mixed_namespaces.json": Expected(
        {"https://c.example/1": "By prefix", "https://c.example/2": "In full"},
        kinds={"https://c.example/1": "geopackage", "https://c.example/2": "wms wfs wfs wmts link link link"},
    ),
    "dcat/flattened.json": Expected(
        {"urn:one": "Without a name"}, skipped=1, boxes={"urn:one": HERE}, told="only named in the catalogue"
    ),
    "dcat/national_and_positions.json": Expected(
        {"urn:de": "Halden", "urn:inverted": "urn:inverted", "urn:dateline": "Date line", "urn:html": "HTML"},
        boxes={"urn:de": (13.74, 51.05, 13.74, 51.05), "urn:inverted": None, "urn:dateline": DATE_LINE},
        times={"urn:html": ("", "2020")},
    ),
    "stac/items.json": Expected(
        {"dateline": "dateline", "no properties": "no properties", "wrong date": "Scene"},
        skipped=3,
        kinds={"dateline": "cog cog link"},
        boxes={"dateline": DATE_LINE, "no properties": None},
        times={"dateline": ("2020-01-01T00:00:00Z", ""), "wrong date": ("", "")},
    ),
    "ckan/packages.json": Expected(
        {"de": "halden", "only-a-name": "only-a-name", "dateline": "Date line"},
        skipped=2,
        kinds={"de": "wms wfs wmts csv csv shapefile", "only-a-name": ""},
        boxes={"de": (12, 50, 15, 52), "only-a-name": None, "dateline": DATE_LINE},
        times={"de": ("1990-01-01", "")},
    ),
    "solr/documents.json": Expected(
        {"lists": "Heaps", "12": "A number", "dates": "Dates", "html": "<b>Ponds</b>"},
        skipped=2,
        kinds={"html": "geopackage geopackage link"},
    ),
    "csw/dublin_core.xml": Expected(
        {"many": "Many services", "no box": "no box", "date line": "No namespace", "inverted": "inverted"},
        skipped=2,
        kinds={"many": "wms wfs wfs wmts geopackage"},
        boxes={"many": HERE, "no box": None, "date line": DATE_LINE, "inverted": None},
        told="1 without an identifier, 1 of the unknown kind Unheard",
    ),
    "wfs/mixed_namespaces.xml": Expected(
        {"a:heaps": "a:heaps", "b:ponds": "Ponds", "c:nowhere": "No box"},
        skipped=2,
        kinds={"a:heaps": "wfs"},
        boxes={"a:heaps": None, "b:ponds": DATE_LINE, "c:nowhere": None},
    ),
    "wms/groups_of_1_1_1.xml": Expected(
        {"heaps": "heaps", "date line": "Date line", "inverted": "Inverted", "numbers": "No numbers"},
        boxes={"heaps": HERE, "date line": DATE_LINE, "inverted": HERE, "numbers": HERE},
        times={"inverted": ("", "")},
    ),
    "wmts/layers.xml": Expected(
        {"relief": "Relief", "no box": "no box"}, skipped=2, boxes={"relief": DATE_LINE, "no box": None}
    ),
    "arcgis/feature_server.json": Expected(
        {"/0": "x 0", "/1": "Ponds", "/9": "Assays"}, skipped=6, kinds={"/0": "arcgis"}, boxes={"/9": None}
    ),
}


def read(kind, body):
    """Return the records and the last state of a catalogue of this kind whose answer is `body`."""
    with loopback() as server:
        serve(server, kind, body)
        source = CatalogueSource("C", address(server, kind), kind)
        pages = list(search(Query(), [source], lambda _: Http(sleep=lambda seconds: None, timeout=5.0), silent))
    return [record for page in pages for record in page.records], pages[-1].state


def test_the_folder_and_what_is_expected_of_it_are_complete():
    assert set(FILES) == set(EXPECTED)
    assert {each.partition("/")[0] for each in FILES} == set(CLIENTS) and ISO


@pytest.mark.parametrize("file", FILES)
def test_a_crooked_file_is_read_and_what_is_none_is_skipped_and_counted(file):
    kind, expected = file.partition("/")[0], EXPECTED[file]
    records, state = read(kind, (CROOKED / file).read_bytes())
    named = {f"/{each.id.rpartition('/')[2]}" if kind == "arcgis" else each.id: each for each in records}
    assert state.state in (State.OK, State.PARTIAL) and state.returned == len(records) == len(named)
    assert {name: each.title for name, each in named.items()} == expected.titles
    assert state.skipped == expected.skipped
    assert expected.told in state.message
    for name, kinds in expected.kinds.items():
        assert " ".join(each.kind.value for each in named[name].distributions) == kinds
    for name, box in expected.boxes.items():
        assert named[name].bbox == box
    for name, times in expected.times.items():
        assert (named[name].time_start, named[name].time_end) == times


@pytest.mark.parametrize("name", ISO)
def test_a_record_of_iso_comes_through_the_client(name):
    records, state = read("csw", csw_answer((CROOKED / "iso" / name).read_bytes()))
    assert state.state is State.OK and len(records) == 1 and records[0].title


@pytest.mark.parametrize("kind", sorted(CLIENTS))
@pytest.mark.parametrize("end", ["", "<p>&amp;nbsp;</p>", "\\u0000"])
def test_an_abstract_of_ten_megabytes_is_an_abstract(kind, end):
    abstract = ABSTRACT * 600_000 + (end if kind not in OF_XML else end.replace("<", "&lt;").replace("\\u0000", ""))
    page = PAGES[kind]("Ponds", "https://d.example/a", "", 1).replace(ABSTRACT.encode(), abstract.encode())
    (record,), state = read(kind, page)
    assert record.title == "Ponds" and len(record.abstract) >= 600_000 * len(ABSTRACT) and state.state is State.OK
