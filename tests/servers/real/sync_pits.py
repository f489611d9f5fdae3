# SPDX-License-Identifier: GPL-2.0-or-later
"""A field copy pulled from a real service of the pits, a technician who edits it, and somebody else in the database."""

from __future__ import annotations

from pathlib import Path

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.push import plan, sync
from tests.core.sync_world import LAYER, Copy
from tests.servers.real.pits_table import TABLE, Pits

KINDS = {"pygeoapi": "pygeoapi_pits", "qgis features": "qgis_pits", "qgis wfs": "qgis_pits"}


def service_of(kind: str, address: str) -> tuple[str, DistributionKind, str]:
    """Return what to pull of a server that gives the pits: address, kind, name."""
    if kind == "qgis wfs":
        return address, DistributionKind.WFS, TABLE
    if kind == "qgis features":
        return f"{address}/wfs3/collections/{TABLE}", DistributionKind.FEATURES, ""
    return address, DistributionKind.FEATURES, ""


class PitsWorld:
    """The pits, filled anew, and a field copy of them."""

    def __init__(self, pits: Pits, service: tuple[str, DistributionKind, str], path: Path, count: int = 8) -> None:
        self.pits = pits
        pits.fill(count)
        url, kind, name = service
        self.http = Http(sleep=lambda seconds: None)
        pull(self.http, PullRequest(url=url, kind=kind, path=path, name=name, layer=LAYER), silent)
        self.copy = Copy(path)

    def plan(self):
        return plan(self.copy.path, "", self.http, silent)

    def sync(self, http=None, **options):
        return sync(self.copy.path, [], http or self.http, SyncOptions(**options), silent)
