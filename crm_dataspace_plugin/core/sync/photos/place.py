# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the photos of a layer's features go: an address that the collection names, or the data's owner told.

A collection names it by a link, or a template of one with `{featureId}`, whose relation is that of tus.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings
from crm_dataspace_plugin.core.errors import TakesNoChanges
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.http import Http, joined
from crm_dataspace_plugin.core.origin import origin_of
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import later, said, say

RELATION = "https://tus.io/protocols/resumable-upload"
FEATURE = "{featureId}"
STAY = later("Photos stay in the field copy's folder media: give that folder to the data's owner, beside a proposal.")


@dataclass(frozen=True)
class Place:
    """An address, or a template of one for each feature."""

    template: str

    @property
    def host(self) -> str:
        return urlsplit(self.template).netloc

    def is_host_of(self, address: str) -> bool:
        return bool(address) and origin_of(address) == origin_of(self.template)

    def of(self, server_id: str) -> str:
        """Return where the photos of a feature begin their way."""
        return self.template.replace(FEATURE, quote(server_id, safe="")).rstrip("/")

    def hashed(self, server_id: str, sha256: str) -> str:
        """Return where a service that names photos by their hash has this one."""
        return f"{self.of(server_id)}/{sha256}"


def find_place(http: Http, source: Source, tick: Tick, told: str = "") -> Place:
    """Return where the photos of a layer go.

    Args:
        told: address by the data's owner, empty to look for one.

    Raises:
        TakesNoChanges: the service has no place for photos.
        NetworkError: it cannot be asked.
    """
    if told:
        return Place(joined(source.url, told))
    if source.kind != "features":
        raise TakesNoChanges(
            say("{url} is a service that has no place for photos. {said}", url=source.url, said=said(STAY)), 405
        )
    answer = http.get(source.url.rstrip("/"), tick=tick)
    document = mapping(answer.json())
    for name, key in (("linkTemplates", "uriTemplate"), ("links", "href")):
        for each in mappings(document.get(name)):
            if each.get("rel") == RELATION and each.get(key):
                return _own_place(source, _place(answer.url, each, key))
    raise TakesNoChanges(say("{url} names no place for photos. {said}", url=source.url, said=said(STAY)), 405)


def _place(base: str, link: Mapping[str, object], key: str) -> Place:
    return Place(joined(base, link[key]).replace(quote(FEATURE), FEATURE))


def _own_place(source: Source, place: Place) -> Place:
    """Return the place where it is the service's own host: nobody was asked about another, or about less secrecy."""
    scheme, host, _ = origin_of(source.url)
    there, other, _ = origin_of(place.template)
    if other == host and (there == "https" or scheme == "http"):
        return place
    raise TakesNoChanges(
        say(
            "{url} would have photos sent to {host}, which is not its own host: enter "
            "that address where photos go, if the data's owner says so. {said}",
            url=source.url,
            host=place.host,
            said=said(STAY),
        ),
        405,
    )
