# SPDX-License-Identifier: GPL-2.0-or-later
"""Ask one catalogue for one record, to see whether it answers. Runs in a job."""

from __future__ import annotations

from typing import Optional

from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.core.catalogue.clients import client_for
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.progress import Tick


def try_catalogue(source: CatalogueSource, tick: Tick) -> Optional[int]:
    """Return how many records it has, None where it does not tell; NetworkError or CatalogueError if it fails."""
    http = http_for(source.url, source.authcfg)
    first = next(iter(client_for(source, http, tick).search(Query(limit=1), http, tick)), None)
    return first.matched if first else 0
