# SPDX-License-Identifier: GPL-2.0-or-later
"""Ask one catalogue for one record, to see whether it answers. Runs in a job."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.core.catalogue.clients import client_for
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.progress import Tick


@dataclass(frozen=True)
class Trial:
    """What came of it.

    Attributes:
        source: as it was asked, with the kind that was found.
        found: what is behind an address without a kind, as a sentence; empty where the kind was given.
        matched: number of records, None where the catalogue does not tell.
    """

    source: CatalogueSource
    found: str
    matched: Optional[int]


def try_catalogue(source: CatalogueSource, tick: Tick) -> Trial:
    """Return what a catalogue is and how much it has; NetworkError or CatalogueError if it fails."""
    http = http_for(source.url, source.authcfg)
    found = None if source.kind else probe(source.url, http.for_pages(), tick)
    known = replace(source, kind=found.kind) if found else source
    first = next(iter(client_for(known, http, tick).search(Query(limit=1), http, tick)), None)
    return Trial(known, found.words if found else "", first.matched if first else 0)
