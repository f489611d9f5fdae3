# SPDX-License-Identifier: GPL-2.0-or-later
"""The client for a catalogue of each kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from crm_dataspace_plugin.core.catalogue.client import CatalogueClient
from crm_dataspace_plugin.core.catalogue.dcat import DcatClient
from crm_dataspace_plugin.core.catalogue.features import FeaturesClient
from crm_dataspace_plugin.core.catalogue.probe import probe
from crm_dataspace_plugin.core.catalogue.records import RecordsClient
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import CatalogueError
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick

CLIENTS: Mapping[str, Callable[[CatalogueSource], CatalogueClient]] = {
    "records": RecordsClient,
    "features": FeaturesClient,
    "dcat": DcatClient,
}


def client_for(source: CatalogueSource, http: Http, tick: Tick) -> CatalogueClient:
    """Return the client for `source`, after a look at its address where no kind is given.

    Raises:
        CatalogueError: for a kind that is not supported, or an address behind which there is no catalogue.
        NetworkError: when the address does not answer.
    """
    kind = source.kind or probe(source.url, http, tick).kind
    if kind not in CLIENTS:
        raise CatalogueError(f"catalogues of kind {kind} are not supported in this version")
    return CLIENTS[kind](source)
