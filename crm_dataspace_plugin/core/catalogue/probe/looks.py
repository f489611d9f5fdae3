# SPDX-License-Identifier: GPL-2.0-or-later
"""How each kind of catalogue is recognised: one table, the most telling first."""

from __future__ import annotations

import re
from typing import Optional
from urllib.parse import urlencode, urlsplit

from crm_dataspace_plugin.core.catalogue.arcgis.service import WANT_TOKEN
from crm_dataspace_plugin.core.catalogue.arcgis.service import take_apart as take_arcgis_apart
from crm_dataspace_plugin.core.catalogue.ckan.api import portal_root
from crm_dataspace_plugin.core.catalogue.count_words import counted
from crm_dataspace_plugin.core.catalogue.csw.abilities import records_held
from crm_dataspace_plugin.core.catalogue.dcat.client import catalogue_in
from crm_dataspace_plugin.core.catalogue.ogc_api.collections import collections, conformance, is_catalogue, take_apart
from crm_dataspace_plugin.core.catalogue.plain import count, mapping, mappings, text, texts
from crm_dataspace_plugin.core.catalogue.probe.seen import Look, Probed, Seen
from crm_dataspace_plugin.core.catalogue.service.capabilities import get_capabilities_at
from crm_dataspace_plugin.core.catalogue.solr.index import index_root
from crm_dataspace_plugin.core.errors import CatalogueError, HttpError, LoginNeeded, UnexpectedContent
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import Element

_LINKED_DATA = ("dcat:", "http://www.w3.org/ns/dcat#", "w3id.org/dspace", "w3id.org/edc", "schema.org")
_OGC_MEMBERS = ("links", "collections", "conformsTo", "features")
_ARCGIS = re.compile(r"/rest/services|/(Feature|Map)Server(/|$)|/arcgis(/rest)?/?$", re.IGNORECASE)


def _csw(answer: Seen, http: Http, tick: Tick) -> Optional[Probed]:
    root = answer.rooted("Capabilities")
    if root is None or ("/cat/csw" not in answer.start and "csw:Capabilities" not in answer.start):
        return None
    size = records_held(http, answer.url, tick)
    words = (
        say("a CSW catalogue")
        if size is None
        else say("a CSW 2.0.2 catalogue with {counted}", counted=counted(size, "record"))
    )
    return _probed("csw", answer, _service_title(root), words)


def _wfs(answer: Seen, http: Http, tick: Tick) -> Optional[Probed]:
    root = answer.rooted("WFS_Capabilities")
    if root is None:
        return None
    layers = counted(len(list(root.each("FeatureTypeList", "FeatureType"))), "layer")
    return _probed("wfs", answer, _service_title(root), say("a WFS with {layers}", layers=layers))


def _wms(answer: Seen, http: Http, tick: Tick) -> Optional[Probed]:
    root = answer.rooted("WMS_Capabilities", "WMT_MS_Capabilities")
    if root is None:
        return None
    layers = counted(sum(map(_named_layers, root.each("Capability", "Layer"))), "layer")
    return _probed("wms", answer, _service_title(root), say("a WMS with {layers}", layers=layers))


def _wmts(answer: Seen, http: Http, tick: Tick) -> Optional[Probed]:
    root = answer.rooted("Capabilities")
    if root is None or "/wmts/" not in answer.start:
        return None
    layers = counted(len(list(root.each("Contents", "Layer"))), "layer")
    return _probed("wmts", answer, _service_title(root), say("a WMTS with {layers}", layers=layers))


def _stac(answer: Seen, http: Http, tick: Tick) -> Optional[Probed]:
    document = mapping(answer.document)
    claims = any("api.stacspec.org" in each for each in texts(document.get("conformsTo")))
    if not text(document.get("stac_version")) and not claims:
        return None
    if not claims and not any(text(each.get("rel")) in ("search", "data") for each in mappings(document.get("links"))):
        below = sum(text(each.get("rel")) in ("child", "item") for each in mappings(document.get("links")))
        words = say("a static STAC catalogue with {counted}", counted=counted(below, "entry", "entries"))
        return _probed("stac", answer, text(document.get("title")), words)
    try:
        size = counted(len(list(collections(take_apart(answer.url), http, tick))), "collection")
    except (HttpError, UnexpectedContent, CatalogueError):
        size = say("no list of collections")
    return _probed("stac", answer, text(document.get("title")), say("a STAC API with {size}", size=size))


def _ckan(answer: Seen, http: Http, tick: Tick) -> Optional[Probed]:
    document = mapping(answer.document)
    if not isinstance(document.get("success"), bool) or "result" not in document:
        return None
    size = count(mapping(document.get("result")).get("count"))
    words = say("a CKAN portal") + (
        say(" with {counted}", counted=counted(size, "dataset")) if size is not None else ""
    )
    return _probed("ckan", answer, "", words)


def _solr(answer: Seen, http: Http, tick: Tick) -> Optional[Probed]:
    document = mapping(answer.document)
    if not isinstance(document.get("responseHeader"), dict):
        return None
    size = count(mapping(document.get("response")).get("numFound"))
    words = say("a Solr index") + (
        say(" with {counted}", counted=counted(size, "document")) if size is not None else ""
    )
    return _probed("solr", answer, "", words)


def _arcgis(answer: Seen, http: Http, tick: Tick) -> Optional[Probed]:
    document = mapping(answer.document)
    refusal = mapping(document.get("error"))
    if text(refusal.get("message")) and _ARCGIS.search(answer.url):
        if count(refusal.get("code")) in WANT_TOKEN:
            raise LoginNeeded(
                say("{url} is an ArcGIS server that wants a login.", url=answer.url), 401, text(refusal.get("message"))
            )
        raise CatalogueError(
            say("{url} is an ArcGIS server that refuses: {text}", url=answer.url, text=text(refusal.get("message")))
        )
    if isinstance(document.get("layers"), list) and ("currentVersion" in document or "capabilities" in document):
        layers = counted(len(mappings(document.get("layers"))), "layer")
        return _probed(
            "arcgis", answer, text(document.get("name")), say("an ArcGIS service with {layers}", layers=layers)
        )
    if "currentVersion" in document and isinstance(document.get("services"), list):
        services = counted(len(mappings(document.get("services"))), "service")
        return _probed("arcgis", answer, "", say("an ArcGIS server with {services}", services=services))
    if "currentVersion" in document and text(document.get("geometryType")):
        return _probed("arcgis", answer, text(document.get("name")), say("a layer of an ArcGIS service"))
    return None


def _dcat(answer: Seen, http: Http, tick: Tick) -> Optional[Probed]:
    if answer.document is None or not any(mark in answer.start for mark in _LINKED_DATA):
        return None
    found = catalogue_in(answer.document, answer.url)
    if found is None:
        return None
    offered = "w3id.org/dspace" in answer.start or "w3id.org/edc" in answer.start
    words = say("a data space's catalogue") if offered else say("a DCAT catalogue")
    return _probed(
        "dcat",
        answer,
        found[0],
        say("{words} with {counted} on its first page", words=words, counted=counted(found[1], "dataset")),
    )


def _ogc_api(answer: Seen, http: Http, tick: Tick) -> Optional[Probed]:
    """Return records or features, which have the same addresses and differ in what their collections hold."""
    document = mapping(answer.document)
    if not any(isinstance(document.get(name), list) for name in _OGC_MEMBERS):
        return None
    address = take_apart(answer.url)
    try:
        found = list(collections(address, http, tick))
    except (HttpError, UnexpectedContent):
        return None
    catalogues = [each for each in found if is_catalogue(each)]
    claimed = any("ogcapi-records" in each for each in conformance(address, http, tick))
    if catalogues or (claimed and not address.collection):
        size = counted(len(catalogues), "catalogue")
        return _probed(
            "records", answer, text(document.get("title")), say("an OGC API – Records service with {size}", size=size)
        )
    if not found:
        raise CatalogueError(say("{url} is an OGC API without any collection.", url=answer.url), answer.start[:2000])
    size = counted(len(found), "collection")
    return _probed(
        "features", answer, text(document.get("title")), say("an OGC API – Features service with {size}", size=size)
    )


def _probed(kind: str, answer: Seen, title: str, what: str) -> Probed:
    return Probed(kind, title, say("{url} is {what}.", url=answer.url, what=what))


def _service_title(root: Element) -> str:
    return root.value("ServiceIdentification", "Title") or root.value("Service", "Title")


def _named_layers(layer: Element) -> int:
    return bool(layer.value("Name")) + sum(map(_named_layers, layer.each("Layer")))


def _at_collections(url: str) -> str:
    address = take_apart(url)
    return address.at("/collections") if not address.collection else address.of_collection(address.collection)


def _at_package_search(url: str) -> str:
    return f"{portal_root(url)}/api/3/action/package_search?rows=0"


def _at_select(url: str) -> str:
    return f"{index_root(url)}/select?{urlencode({'q': '*:*', 'rows': '0', 'wt': 'json'})}"


def _at_json(url: str) -> str:
    """Return where an ArcGIS address tells what it is in JSON, empty for an address of another kind."""
    if not _ARCGIS.search(urlsplit(url).path):
        return ""
    place = take_arcgis_apart(url)
    folder = f"{place.root}/{place.folder}".rstrip("/")
    address = f"{place.service}/{place.layer}".rstrip("/") if place.service else folder
    return f"{address}?{place.query}&f=json" if place.query else f"{address}?f=json"


LOOKS: tuple[Look, ...] = (
    Look("csw", _csw, lambda url: get_capabilities_at(url, "CSW"), r"csw"),
    Look("wfs", _wfs, lambda url: get_capabilities_at(url, "WFS"), r"wfs"),
    Look("wms", _wms, lambda url: get_capabilities_at(url, "WMS"), r"wms"),
    Look("wmts", _wmts, lambda url: get_capabilities_at(url, "WMTS"), r"wmts"),
    Look("stac", _stac),
    Look("ckan", _ckan, _at_package_search, r"ckan|/dataset|/api/3"),
    Look("solr", _solr, _at_select, r"solr|/select"),
    Look("arcgis", _arcgis, _at_json, _ARCGIS.pattern),
    Look("dcat", _dcat),
    Look("records", _ogc_api, _at_collections, r"/collections|oapi|ogcapi"),  # and features
)
