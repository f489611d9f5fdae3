# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Pull step does in jobs: look what there is, pull it. Plain values in and out, no widget."""

from __future__ import annotations

from dataclasses import dataclass

from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.family.family import pull_family
from crm_dataspace_plugin.core.pull.family.offer import ChildOffer
from crm_dataspace_plugin.core.pull.outlook import Outlook, look_ahead
from crm_dataspace_plugin.core.pull.request import PullRequest, PullResult


@dataclass(frozen=True)
class Pulling:
    """One layer to be pulled, with what is to come with it. Attributes: login, an authcfg id, empty for none."""

    request: PullRequest
    children: tuple[ChildOffer, ...] = ()
    login: str = ""


def pull_all(pulling: Pulling, tick: Tick) -> tuple[PullResult, ...]:
    """Pull a layer, then its children; the layer's result comes first."""
    http = http_for(pulling.request.url, pulling.login)
    return pull_family(http, pulling.request, pulling.children, tick)


def look(pulling: Pulling, tick: Tick) -> Outlook:
    """Ask what there is, with a few small requests."""
    return look_ahead(http_for(pulling.request.url, pulling.login), pulling.request, tick)
