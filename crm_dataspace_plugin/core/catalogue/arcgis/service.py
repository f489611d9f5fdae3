# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking an ArcGIS REST server, and finding the services behind an address of it.

A refusal comes with status 200 and a JSON object `error`; it is told by the status the object names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.plain import count, mapping, mappings, text, texts
from crm_dataspace_plugin.core.errors import (
    CatalogueError,
    LoginNeeded,
    NetworkError,
    TooManyRequests,
    UnexpectedContent,
)
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.statuses import failure
from crm_dataspace_plugin.core.words import say

MOST_FOLDERS = 50
MOST_SERVICES = 300
_KINDS = ("FeatureServer", "MapServer")  # features before pictures of the same name
_SERVICE = re.compile(r"^(?P<service>.*/(?:Feature|Map)Server)(?:/(?P<layer>\d{1,9}))?(?:/.*)?$", re.IGNORECASE)
_FOLDER = re.compile(r"^(?P<root>.*/rest/services)(?P<folder>/[^/]+)?/?$", re.IGNORECASE)
_SITE = re.compile(r"^(?P<site>.*/arcgis)(?:/rest)?/?$", re.IGNORECASE)
WANT_TOKEN = (498, 499)


@dataclass(frozen=True)
class Place:
    """An ArcGIS address taken apart.

    Attributes:
        service: address of one service, empty where the address is above services.
        layer: number of a layer within it, empty for all.
        root: address of the list of services, without a folder.
        folder: name of the folder in the address.
        query: what else stood behind `?`.
    """

    service: str = ""
    layer: str = ""
    root: str = ""
    folder: str = ""
    query: str = ""


def take_apart(url: str) -> Place:
    """Return the parts of an ArcGIS address; CatalogueError where it is none."""
    parts = urlsplit(url.strip())
    query = urlencode([pair for pair in parse_qsl(parts.query) if pair[0].lower() != "f"])
    found = _SERVICE.match(parts.path)
    if found:
        service = urlunsplit((parts.scheme, parts.netloc, found.group("service"), "", ""))
        return Place(service=service, layer=found.group("layer") or "", query=query)
    site = _SITE.match(parts.path)
    found = _FOLDER.match(f"{site.group('site')}/rest/services" if site else parts.path)
    if found is None or parts.scheme not in ("http", "https"):
        raise CatalogueError(
            say("“{url}” is no ArcGIS address: it must contain /rest/services or end in /FeatureServer.", url=url)
        )
    root = urlunsplit((parts.scheme, parts.netloc, found.group("root"), "", ""))
    return Place(root=root, folder=(found.group("folder") or "").strip("/"), query=query)


def ask(url: str, query: str, http: Http, tick: Tick) -> Mapping[str, Any]:
    """Return the JSON object at an ArcGIS address.

    Raises:
        HttpError: the kind for the code of the error object.
        UnexpectedContent: for an answer that is no JSON object.
    """
    answer = http.get(url, {**dict(parse_qsl(query)), "f": "json"}, tick=tick)
    document = answer.json()
    if not isinstance(document, Mapping):
        raise UnexpectedContent(say("{url} answered JSON, but not of an ArcGIS server.", url=url), answer.text()[:2000])
    if "error" not in document:
        return document
    stated = mapping(document["error"])
    words = ": ".join(filter(None, (text(stated.get("message")), *texts(stated.get("details")))))
    code = count(stated.get("code")) or 500
    if code in WANT_TOKEN:
        raise LoginNeeded(say("{url} wants a login.", url=url), 401, words)
    raise failure("GET", url, code if 400 <= code <= 599 else 500, {}, words)


def services(place: Place, http: Http, tick: Tick, silent: list[str]) -> Iterator[str]:
    """Yield the addresses of the services in a folder, or in the root and its folders, each name once.

    A name that is both a FeatureServer and a MapServer is yielded as the former.

    Args:
        silent: takes up the folders that did not answer; an error of the first list is raised.
    """
    known: set[str] = set()
    waiting = [place.folder]
    for number, folder in enumerate(waiting):
        if number > MOST_FOLDERS:
            return
        address = f"{place.root}/{quote(folder)}".rstrip("/")
        try:
            listed = ask(address, place.query, http, tick)
        except NetworkError as error:
            if number == 0 or isinstance(error, TooManyRequests):
                raise
            silent.append(address)
            continue
        if not place.folder and not folder:
            waiting += [each for each in texts(listed.get("folders")) if "/" not in each]
        found = {(text(each.get("name")), text(each.get("type"))) for each in mappings(listed.get("services"))}
        for name, kind in sorted(found, key=lambda pair: (pair[0], pair[1] != _KINDS[0])):
            if name and kind in _KINDS and name not in known:
                known.add(name)
                yield f"{place.root}/{quote(name)}/{kind}"
