# SPDX-License-Identifier: GPL-2.0-or-later
"""What kind of catalogue is behind an address.

The address is asked as it was given, and the answer is held against the looks of all kinds. Where none knows it,
because the address answered a web page or wants parameters, each kind that has an address of its own to ask is asked
there once, those first whose name stands in the address.
"""

from __future__ import annotations

from typing import Optional

from crm_dataspace_plugin.core.catalogue.dcat.documents import is_request
from crm_dataspace_plugin.core.catalogue.ogc_api.collections import take_apart
from crm_dataspace_plugin.core.catalogue.probe.looks import LOOKS
from crm_dataspace_plugin.core.catalogue.probe.seen import Look, Probed, Seen, described, seen
from crm_dataspace_plugin.core.errors import (
    CatalogueError,
    HttpError,
    LoginNeeded,
    NetworkError,
    NotAllowed,
    TooManyRequests,
)
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

__all__ = ["Probed", "probe"]

# QGIS Server refuses a landing page to whoever names GeoJSON; */* has it where it is all there is
ACCEPT = "application/json, application/ld+json;q=0.9, */*;q=0.1"
_FINAL = (LoginNeeded, NotAllowed, TooManyRequests)  # the service is there, and says no


def probe(url: str, http: Http, tick: Tick) -> Probed:
    """Return what kind of catalogue answers at `url`.

    Raises:
        CatalogueError: when something answers that is no catalogue known here; it says what was found.
        NetworkError: when nothing usable comes back.
    """
    url = url.strip()
    take_apart(url)  # raises for what is no web address
    if is_request(url):
        return Probed("dcat", "", say("{url} is where a connector is asked for its catalogue, with a POST.", url=url))
    first = _asked(url, http, tick)
    found = _known(first, LOOKS, http, tick)
    for look in [] if found else _in_order(url):
        if found is None:
            found = _asked_there(look, url, http, tick)
    if found is None:
        raise CatalogueError(
            say("{url} is no catalogue: {described}.", url=url, described=described(first)), first.text[:2000]
        )
    return found


def _in_order(url: str) -> list[Look]:
    """Return the looks that have an address to ask, those first that the address hints at."""
    asking = [look for look in LOOKS if look.ask is not None]
    return sorted(asking, key=lambda look: not look.hinted(url))


def _known(answer: Seen, looks: tuple[Look, ...], http: Http, tick: Tick) -> Optional[Probed]:
    return next(filter(None, (look.found(answer, http, tick) for look in looks)), None)


def _asked_there(look: Look, url: str, http: Http, tick: Tick) -> Optional[Probed]:
    """Return what a kind's own address tells, None where it does not answer as that kind would."""
    address = look.ask(url) if look.ask is not None else ""
    if not address or address == url:
        return None
    try:
        return look.found(_asked(address, http, tick), http, tick)
    except _FINAL:
        raise
    except (NetworkError, CatalogueError):
        return None


def _asked(url: str, http: Http, tick: Tick) -> Seen:
    """Return what an address answers, an explained refusal included."""
    try:
        return seen(url, http.get(url, accept=ACCEPT, tick=tick))
    except _FINAL:
        raise
    except HttpError as error:
        return Seen(url, error.body)
