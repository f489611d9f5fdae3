# SPDX-License-Identifier: GPL-2.0-or-later
"""What kind of catalogue is behind an address."""

from __future__ import annotations

from dataclasses import dataclass

from crm_dataspace_plugin.core.catalogue.ogc_api import collections, conformance, is_catalogue, take_apart
from crm_dataspace_plugin.core.catalogue.plain import mapping, text
from crm_dataspace_plugin.core.errors import CatalogueError, HttpError, NotThere, UnexpectedContent
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick

_LOOKS = (  # what the start of another kind's answer holds
    ("csw:Capabilities", "csw"),
    ("WFS_Capabilities", "wfs"),
    ("WMS_Capabilities", "wms"),
    ('"stac_version"', "stac"),
    ("dcat:Catalog", "dcat"),
    ("package_search", "ckan"),
    ("responseHeader", "solr"),
)
_START = 20_000  # characters of an answer looked at


@dataclass(frozen=True)
class Probed:
    """What was found.

    Attributes:
        kind: one of `source.KINDS`.
        words: one sentence for the person.
    """

    kind: str
    title: str
    words: str


def probe(url: str, http: Http, tick: Tick) -> Probed:
    """Return what kind of catalogue answers at `url`.

    Raises:
        CatalogueError: when something answers that is no catalogue known here; it says what was found.
        NetworkError: when nothing usable comes back.
    """
    address = take_apart(url)
    answer = http.get(url.strip(), accept="application/json, */*;q=0.1", tick=tick)
    start = answer.text()[:_START]
    other = next((kind for mark, kind in _LOOKS if mark in start), "")
    title = ""
    try:
        title = text(mapping(answer.json()).get("title"))
        found = list(collections(address, http, tick))
    except (NotThere, UnexpectedContent, HttpError) as error:
        if other:
            return Probed(other, title, f"{url} is a catalogue of kind {other}.")
        raise CatalogueError(f"{url} is no catalogue: {_described(start)}.", start[:2000]) from error
    if other == "stac":
        return Probed("stac", title, f"{url} is a STAC catalogue with {len(found)} collections.")
    catalogues = [each for each in found if is_catalogue(each)]
    claimed = any("ogcapi-records" in each for each in conformance(address, http, tick))
    if catalogues or (claimed and not address.collection):
        return Probed("records", title, f"{url} is an OGC API – Records service with {len(catalogues)} catalogues.")
    if not found:
        raise CatalogueError(f"{url} is an OGC API without any collection.", start[:2000])
    return Probed("features", title, f"{url} is an OGC API – Features service with {len(found)} collections.")


def _described(start: str) -> str:
    looks = start.lstrip().lower()
    if not looks:
        return "it answered nothing"
    if looks.startswith(("<!doctype html", "<html")) or "<html" in looks[:1000]:
        return "it answered a web page"
    return "it answered XML" if looks.startswith("<") else "its answer is not understood"
