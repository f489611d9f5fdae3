# SPDX-License-Identifier: GPL-2.0-or-later
"""A catalogue to ask: its name, address and kind."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

KINDS = ("records", "csw", "dcat", "stac", "ckan", "solr", "features", "wfs", "wms")


@dataclass(frozen=True)
class CatalogueSource:
    """One catalogue as configured or given.

    Attributes:
        name: as shown; unique among the configured ones.
        kind: one of `KINDS`, empty where the address has to be probed.
        authcfg: id of a configuration in QGIS' authentication database, empty for none.
    """

    name: str
    url: str
    kind: str = ""
    authcfg: str = ""


def is_address(text: str) -> bool:
    """Tell whether `text` is an address, with or without a kind in front, and not a name."""
    kind, _, rest = text.partition(":")
    address = rest if kind.strip().lower() in KINDS else text
    return urlsplit(address.strip()).scheme in ("http", "https")


def parse_source(text: str, authcfg: str = "") -> CatalogueSource:
    """Return the source written as `https://…` or `kind:https://…`; its address is its name."""
    kind, _, rest = text.strip().partition(":")
    if kind.strip().lower() in KINDS and rest:
        return CatalogueSource(name=rest.strip(), url=rest.strip(), kind=kind.strip().lower(), authcfg=authcfg)
    return CatalogueSource(name=text.strip(), url=text.strip(), authcfg=authcfg)
