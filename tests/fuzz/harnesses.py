# SPDX-License-Identifier: GPL-2.0-or-later
"""Every parser of what others wrote, as a function of bytes that must end with nothing but an expected error.

A kind of catalogue that gets a client gets a harness by itself, and the crooked folder is its corpus.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from crm_dataspace_plugin.core import json_text
from crm_dataspace_plugin.core.catalogue import place, saved_file
from crm_dataspace_plugin.core.catalogue.clients import CLIENTS, client_for
from crm_dataspace_plugin.core.catalogue.dcat import odrl
from crm_dataspace_plugin.core.catalogue.plain import harmless, text
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query, parse_filters
from crm_dataspace_plugin.core.catalogue.reader import read_record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource, parse_source
from crm_dataspace_plugin.core.catalogue.understand import understand
from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.http import Answer
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull import cql2
from crm_dataspace_plugin.core.pull.arcgis.description import described as arcgis_described
from crm_dataspace_plugin.core.pull.arcgis.features import features_of
from crm_dataspace_plugin.core.pull.arcgis.shape import Ordinates, to_geojson
from crm_dataspace_plugin.core.pull.collection import read_collection
from crm_dataspace_plugin.core.pull.family.collection_children import references
from crm_dataspace_plugin.core.pull.pages import iter_pages
from crm_dataspace_plugin.core.pull.rows import Rows
from crm_dataspace_plugin.core.pull.schema_document import schema_from_document, schema_from_features
from crm_dataspace_plugin.core.pull.wfs_page import geojson_page, gml_page
from crm_dataspace_plugin.core.pull.wfs_schema import described
from crm_dataspace_plugin.core.pull.wfs_service import read_service
from crm_dataspace_plugin.core.redaction import redacted
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.sync.proposal.reading import parse_proposal
from crm_dataspace_plugin.core.xml.text import parse_xml, xml_text
from tests.fuzz import documents
from tests.fuzz.canned import HOST, Canned, address_of
from tests.fuzz.tables import TABLES, TEXTS, read_position, read_table
from tests.servers.small_catalogue import PAGES

CROOKED = Path(__file__).parents[1] / "core" / "crooked"
QUERIES = (
    Query(limit=60),
    Query(text="ponds", bbox=(-10.0, 35.0, 30.0, 70.0), start="2000-01-01", limit=60),
    Query(
        text="lithium, copper",
        filters={"country": ("ES",), "commodity": ("Li",), "access": ("open",), "keyword": ("x",), "region": ("x",)},
        excluded={"status": ("active",)},
        polygon="POLYGON((0 40,10 40,10 50,0 40))",
        bbox=(0.0, 40.0, 10.0, 50.0),
        limit=60,
    ),
    Query(ids=("one", "two"), limit=60),
)
_SCHEMA = Schema(
    (Field("name", FieldType.TEXT), Field("height", FieldType.REAL), Field("seen", FieldType.DATE)), "Polygon"
)


@dataclass(frozen=True)
class Harness:
    """One parser.

    Attributes:
        run: raises nothing but what is a defect.
        seeds: good and crooked documents to begin with.
    """

    name: str
    run: Callable[[bytes], None]
    seeds: tuple[bytes, ...]


def harnesses() -> Mapping[str, Harness]:
    """Return every harness by its name."""
    found = [_client(kind) for kind in sorted(CLIENTS)]
    found += [Harness(name, _forgiving(run), tuple(seeds)) for name, run, seeds in _table()]
    return {each.name: each for each in found}


def _client(kind: str) -> Harness:
    pages = [PAGES[kind]("Ponds of lithium", "https://d.example/a?service=WFS", "", {"a": [1]})]
    crooked = sorted(each for each in (CROOKED / kind).glob("*.*")) if (CROOKED / kind).is_dir() else []
    crooked += sorted((CROOKED / "iso").glob("*.xml")) if kind == "csw" else []
    texts = [each.read_bytes() for each in crooked]
    if kind == "csw":
        texts = [documents.csw_answer(each) for each in texts]

    def run(data: bytes) -> None:
        http, query = Canned(data, kind), QUERIES[len(data) % len(QUERIES)]
        client = client_for(CatalogueSource("C", address_of(kind), kind), http, silent)
        try:
            found = [record for page in client.search(query, http, silent) for record in page.records]
        except DataSpaceError:
            return
        for record in found:
            _sound(record)

    return Harness(f"client {kind}", run, (*pages, *texts))


def _sound(record: Any) -> None:
    """Hold a record to what the window and the database take for granted."""
    assert record.id and record.title, "without id or title"
    for each in (record.id, record.title, record.abstract, record.publisher, record.licence, *record.keywords):
        assert isinstance(each, str) and harmless(each) == each, "a text that deceives"
    for each in record.distributions:
        assert each.url.isprintable() or each.kind.value == "link", "an address that deceives"
    assert record.bbox is None or record.bbox[1] <= record.bbox[3], "a box upside down"
    hash((record.id, record.catalogue, record.keywords, record.commodities, record.distributions))


def _forgiving(run: Callable[[bytes], Any]) -> Callable[[bytes], None]:
    def forgiving(data: bytes) -> None:
        try:
            run(data)
        except DataSpaceError:
            return

    return forgiving


def _table() -> list[tuple[str, Callable[[bytes], Any], list[bytes]]]:
    everything = [make("Ponds", "https://d.example/a", "", 1) for make in PAGES.values()]
    return [
        ("json text", _json_text, everything[:3] + [b'["\\ud83d\\ude00", 1e999, -0, [[[]]]]']),
        ("xml text", lambda data: parse_xml(xml_text(_answer(data)), HOST), documents.XML),
        ("record", lambda data: _of_json(data, lambda value: read_record(value, "C", HOST)), [documents.RECORD]),
        ("odrl", lambda data: _of_json(data, odrl.describe_policy), documents.POLICIES),
        ("place", lambda data: place.read_place(_text(data)), documents.PLACES),
        ("probe", lambda data: probe(HOST + "/x", Canned(data), silent), everything),
        ("source", _source, [b"csw:https://h.example/csw?x=1", b"Name"]),
        ("saved searches", lambda data: saved_file.read_searches(_text(data)), [documents.SEARCHES]),
        ("history", lambda data: saved_file.read_history(_text(data)), [documents.HISTORY]),
        ("filters text", lambda data: parse_filters(_text(data)), [b"commodity=Li|Co;country=ES; keyword = a "]),
        ("cql2", _cql2, documents.FILTERS),
        ("schema document", _schema, documents.SCHEMAS),
        ("features collection", _collection, [documents.COLLECTION, documents.GEOJSON]),
        ("arcgis layer", lambda data: _of_json(data, _arcgis_layer), documents.ARCGIS_LAYERS),
        ("arcgis page", lambda data: _of_json(data, _arcgis_page), documents.ARCGIS_PAGES),
        ("esri shape", lambda data: _of_json(data, _esri_shape), documents.ESRI_SHAPES),
        ("references", lambda data: _of_json(data, _references), documents.SCHEMAS),
        ("wfs geojson page", lambda data: geojson_page(_answer(data)), [documents.GEOJSON]),
        ("wfs gml page", lambda data: gml_page(_answer(data), "heaps", None), documents.GML),
        ("wfs schema", _wfs_schema, documents.XSD),
        ("wfs capabilities", _wfs_capabilities, [PAGES["wfs"]("Ponds", HOST, "", 1), *documents.WFS]),
        ("proposal", lambda data: parse_proposal(data, "p.geojson"), documents.PROPOSALS),
        ("table", read_table, TABLES),
        ("position in a table", read_position, TEXTS),
        ("text", lambda data: harmless(text(_text(data))), [b"Ponds", "\u202ePonds\u2028".encode()]),
        ("redaction", lambda data: redacted(_text(data)), documents.SECRETS),
        ("understand", lambda data: understand(_text(data)), documents.SENTENCES),
    ]


def _answer(data: bytes) -> Answer:
    return Answer(200, HOST, {"content-type": "text/plain"}, data)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _json_text(data: bytes) -> None:
    try:
        value = json_text.parse(data)
    except ValueError:
        return
    json.dumps(value, ensure_ascii=False).encode("utf-8")


def _of_json(data: bytes, run: Callable[[Any], Any]) -> None:
    try:
        value = json_text.parse(data)
    except ValueError:
        return
    run(value)


def _source(data: bytes) -> None:
    parse_source(_text(data))


def _cql2(data: bytes) -> None:
    wanted = cql2.parse(_text(data), _SCHEMA)
    wanted({"name": "a", "height": 3.5, "seen": "2020-01-01"})
    wanted({"name": None})


def _schema(data: bytes) -> None:
    def read(value: Any) -> None:
        if isinstance(value, dict):
            schema_from_document(value)
        schema_from_features(each for each in (value if isinstance(value, list) else [value]) if isinstance(each, dict))

    _of_json(data, read)


def _collection(data: bytes) -> None:
    http = Canned(data)
    collection = read_collection(http, HOST + "/collections/heaps", silent)
    for _ in iter_pages(http, collection, None, "", silent):
        return


def _arcgis_layer(value: Any) -> None:
    if isinstance(value, dict):
        layer = arcgis_described(value, HOST + "/rest/services/a/FeatureServer/0")
        assert Schema.from_json(layer.schema.to_json()) == layer.schema, "a schema that changes when it is kept"


def _arcgis_page(value: Any) -> None:
    if isinstance(value, dict):
        layer = arcgis_described(json.loads(documents.ARCGIS_LAYERS[0]), HOST + "/rest/services/a/FeatureServer/0")
        rows = Rows(layer.schema, 4326, HOST)
        list(rows.rows(features_of(value, layer, HOST)))


def _esri_shape(value: Any) -> None:
    for ordinates in (Ordinates(), Ordinates(has_m=True)):
        to_blob(to_geojson(value, ordinates), 4326)


def _references(value: Any) -> None:
    if isinstance(value, dict):
        list(references(value, "heaps", value, HOST + "/collections/assays"))


def _wfs_schema(data: bytes) -> None:
    described(parse_xml(xml_text(_answer(data)), HOST), "heaps")


def _wfs_capabilities(data: bytes) -> None:
    service = read_service(Canned(data), HOST + "/ows?map=x", silent)
    hash(str(service))
