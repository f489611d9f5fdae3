# SPDX-License-Identifier: GPL-2.0-or-later
"""A catalogue to ask: its name, address and kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from crm_dataspace_plugin.core.errors import QueryError, Unreachable
from crm_dataspace_plugin.core.words import say

# Those that have a client in `clients.CLIENTS`; named here, where nothing waits for `requests`.
KINDS = ("records", "csw", "dcat", "stac", "ckan", "solr", "features", "wfs", "wms", "wmts", "arcgis")


@dataclass(frozen=True)
class CatalogueSource:
    """One catalogue as configured or given.

    Attributes:
        name: as shown; unique among the configured ones.
        kind: one of `KINDS`, empty where the address has to be probed.
        authcfg: id of a configuration in QGIS' authentication database, empty for none.
        fields: JSON object that says how the index behind a `solr` address names what is asked, empty for the usual.
    """

    name: str
    url: str
    kind: str = ""
    authcfg: str = ""
    fields: str = ""


def short_name(url: str) -> str:
    """Return an address without what all addresses begin with and most end with, to name a catalogue by."""
    _scheme, _, rest = url.partition("://")
    return rest.partition("?")[0].strip("/") or url


def with_catalogue(
    catalogues: Sequence[CatalogueSource], added: CatalogueSource, replaced: str
) -> list[CatalogueSource]:
    """Return the catalogues with one more; it takes the place of the one of its name, and of `replaced`."""
    names = {added.name, replaced}
    place = next((n for n, each in enumerate(catalogues) if each.name in names), len(catalogues))
    others = [each for each in catalogues if each.name not in names]
    return [*others[:place], added, *others[place:]]


def is_address(text: str) -> bool:
    """Tell whether `text` is an address, with or without a kind in front, and not a name."""
    kind, _, rest = text.partition(":")
    address = rest if kind.strip().lower() in KINDS else text
    return urlsplit(address.strip()).scheme in ("http", "https")


def parse_source(text: str, authcfg: str = "") -> CatalogueSource:
    """Return the source written as `https://…` or `kind:https://…`; what was written is its name."""
    kind, _, rest = text.strip().partition(":")
    if kind.strip().lower() in KINDS and rest:
        return CatalogueSource(name=text.strip(), url=rest.strip(), kind=kind.strip().lower(), authcfg=authcfg)
    return CatalogueSource(name=text.strip(), url=text.strip(), authcfg=authcfg)


def chosen_sources(text: str, configured: Sequence[CatalogueSource]) -> list[CatalogueSource]:
    """Return the sources written as names or addresses separated by `;`; all configured ones for an empty text.

    Raises:
        QueryError: for a name that is not configured, and where nothing is chosen and nothing configured.
    """
    wanted = list(dict.fromkeys(filter(None, (each.strip() for each in text.split(";")))))
    if not wanted:
        if not configured:
            raise QueryError(say("No catalogue is given and none is configured."))
        return list(configured)
    by_name = {each.name: each for each in configured}
    by_folded = {each.name.casefold(): each for each in configured}
    found = []
    for each in wanted:
        source = by_name.get(each) or by_folded.get(each.casefold())
        if source is None and not is_address(each):
            known = ", ".join(by_name) or "none"
            raise QueryError(
                say(
                    "“{name}” is neither a configured catalogue nor an address. Configured: {known}.",
                    name=each,
                    known=known,
                )
            )
        found.append(source or parse_source(each))
    return found


def login_for(url: str, sources: Sequence[CatalogueSource], catalogue: str = "") -> str:
    """Return the authentication configuration that may be sent to `url`: one configured for its scheme, host and port.

    Others wrote the records and field copies in which addresses and names stand: a catalogue's name beside an
    address is no reason to send that catalogue's login there.

    Args:
        catalogue: name of the catalogue the address came from, preferred where several have a login for its host.
    """
    fitting = [each for each in sources if each.authcfg and _same_origin(each.url, url)]
    named = [each.authcfg for each in fitting if each.name == catalogue]
    return next(iter(named or [each.authcfg for each in fitting]), "")


def _same_origin(first: str, second: str) -> bool:
    from crm_dataspace_plugin.core.http import origin_of  # here: the plugin's start must not wait for it

    try:
        return origin_of(first) == origin_of(second)
    except Unreachable:
        return False
