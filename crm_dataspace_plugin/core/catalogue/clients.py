# SPDX-License-Identifier: GPL-2.0-or-later
"""The client for a catalogue of each kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Callable

from crm_dataspace_plugin.core.catalogue.arcgis.client import ArcgisClient
from crm_dataspace_plugin.core.catalogue.ckan.client import CkanClient
from crm_dataspace_plugin.core.catalogue.clean_record import clean
from crm_dataspace_plugin.core.catalogue.client import CatalogueClient, Page
from crm_dataspace_plugin.core.catalogue.csw.client import CswClient
from crm_dataspace_plugin.core.catalogue.dcat.client import DcatClient
from crm_dataspace_plugin.core.catalogue.ogc_api.features import FeaturesClient
from crm_dataspace_plugin.core.catalogue.ogc_api.records import RecordsClient
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.service.wfs import WfsClient
from crm_dataspace_plugin.core.catalogue.service.wms import WmsClient
from crm_dataspace_plugin.core.catalogue.service.wmts import WmtsClient
from crm_dataspace_plugin.core.catalogue.solr.client import SolrClient
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.catalogue.stac.client import StacClient
from crm_dataspace_plugin.core.errors import CatalogueError
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

CLIENTS: Mapping[str, Callable[[CatalogueSource], CatalogueClient]] = {
    "records": RecordsClient,
    "csw": CswClient,
    "features": FeaturesClient,
    "dcat": DcatClient,
    "ckan": CkanClient,
    "stac": StacClient,
    "wfs": WfsClient,
    "wms": WmsClient,
    "wmts": WmtsClient,
    "arcgis": ArcgisClient,
    "solr": SolrClient,
}


def client_for(source: CatalogueSource, http: Http, tick: Tick) -> CatalogueClient:
    """Return the client for `source`, after a look at its address where no kind is given: its pages say what was found.

    Raises:
        CatalogueError: for a kind that is not supported, or an address behind which there is no catalogue.
        NetworkError: when the address does not answer.
    """
    found = None if source.kind else probe(source.url, http.for_pages(), tick)
    kind = found.kind if found else source.kind
    if kind not in CLIENTS:
        raise CatalogueError(
            say(
                "Catalogues of kind “{kind}” are not supported. Known kinds: {clients}.",
                kind=kind,
                clients=", ".join(CLIENTS),
            )
        )
    return _Bounded(CLIENTS[kind](source), found.words if found else "")


@dataclass(frozen=True)
class _Bounded:
    """A client whose catalogue may send no more, and no longer, than one needs, and whose texts harm nobody.

    Attributes:
        found: what the look at the address found, empty where the kind was given.
    """

    client: CatalogueClient
    found: str = ""

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        for page in self.client.search(query, http.for_pages(), tick):
            yield replace(page, records=tuple(map(clean, page.records)), found=self.found)

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        return clean(self.client.fetch(record_id, http.for_pages(), tick))
