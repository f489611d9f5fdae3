# SPDX-License-Identifier: GPL-2.0-or-later
"""Records out of STAC collections and items, however crooked they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Optional
from urllib.parse import urljoin, urlsplit

from crm_dataspace_plugin.core.catalogue.distributions import recognise_link
from crm_dataspace_plugin.core.catalogue.extent import read_box
from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, text, texts
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.reader import read_record
from crm_dataspace_plugin.core.catalogue.record import Contact, Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.words import say

COLLECTION, ITEM = "collection", "dataset"  # kinds of record
_FROM_COLLECTION = ("license", "providers")
_PICTURES = frozenset({"thumbnail", "overview"})  # roles of assets that are no data
_WEB = ("http", "https")
_FIRST_ROLES = ("producer", "licensor", "host")


def read_item(entry: Any, catalogue: str, base: str, collection: Mapping[str, Any]) -> Optional[Record]:
    """Return the record of an item, None where it has no id.

    Args:
        base: address it came from, for links that are relative.
        collection: the one it belongs to, whose licence and providers are the item's too; empty where unknown.
    """
    if not isinstance(entry, Mapping):
        return None
    properties = mapping(entry.get("properties"))
    inherited = {name: collection[name] for name in _FROM_COLLECTION if collection.get(name)}
    said = {name: value for name, value in properties.items() if value is not None}
    licences = [each for each in mappings(collection.get("links")) if text(each.get("rel")) == "license"]
    links = [*mappings(entry.get("links")), *licences]
    whole = {**entry, "properties": {**inherited, **said, "type": ITEM}, "links": links, "assets": {}}
    return _completed(read_record(whole, catalogue, base), entry, {**inherited, **said}, base)


def read_collection(entry: Any, catalogue: str, base: str, url: str = "") -> Optional[Record]:
    """Return the record of a collection, None where it has no id.

    Args:
        url: where its items can be had as features, empty where they cannot.
    """
    if not isinstance(entry, Mapping):
        return None
    properties = {**{name: value for name, value in entry.items() if name != "properties"}, "type": COLLECTION}
    whole = {**entry, "properties": properties, "assets": {}, "geometry": None}
    record = _completed(read_record(whole, catalogue, base), entry, entry, base)
    if record is None or not url:
        return record
    footprints = Distribution(
        DistributionKind.FEATURES,
        url,
        media_type="application/geo+json",
        title=say("{title}: footprints", title=record.title),
    )
    return replace(record, distributions=(footprints, *record.distributions))


def _completed(
    record: Optional[Record], entry: Mapping[str, Any], stated: Mapping[str, Any], base: str
) -> Optional[Record]:
    """Return the record with what STAC says in its own way."""
    if record is None:
        return None
    people = tuple(_contacts(stated))
    first = (each for role in _FIRST_ROLES for each in people if role in each.role.split(", "))
    publisher = next((each.organisation for each in first), record.publisher)
    ways = dict.fromkeys([*record.distributions, *_ways(entry, base)])
    return replace(
        record,
        publisher=publisher,
        contacts=people,
        bbox=_across_the_date_line(entry) or record.bbox,
        distributions=tuple(ways),
        thumbnail=_thumbnail(entry, base),
        raw=entry,
    )


def _contacts(stated: Mapping[str, Any]) -> Iterator[Contact]:
    for each in mappings(stated.get("providers")):
        name, url = text(each.get("name")), text(each.get("url"))
        if name:
            shown = url if url.startswith(("http://", "https://")) else ""
            yield Contact(organisation=name, role=", ".join(texts(each.get("roles"))), url=shown)


def _across_the_date_line(entry: Mapping[str, Any]) -> Optional[Bbox]:
    """Return the stated box where it crosses the date line: that of the geometry would go round the world."""
    box = read_box(entry.get("bbox"))
    return box if box is not None and box[0] > box[2] else None


def _ways(entry: Mapping[str, Any], base: str) -> Iterator[Distribution]:
    for key, asset in mapping(entry.get("assets")).items():
        roles = set(texts(mapping(asset).get("roles")))
        if not isinstance(asset, Mapping) or roles & _PICTURES or text(key) in _PICTURES:
            continue
        title = text(asset.get("title")) or text(key)
        found = recognise_link({**asset, "href": _href(asset), "title": title, "rel": ""}, base)
        if found is not None:
            yield found


def _href(asset: Mapping[str, Any]) -> str:
    """Return where an asset is; on the web, where it is both there and in a store (alternate-assets extension)."""
    href = text(asset.get("href"))
    if _scheme(href) in ("", *_WEB):
        return href
    others = [text(mapping(each).get("href")) for each in mapping(asset.get("alternate")).values()]
    return next((each for each in others if _scheme(each) in _WEB), href)


def _thumbnail(entry: Mapping[str, Any], base: str) -> str:
    """Return a small picture on the web, empty for none."""
    assets = [(text(key), asset) for key, asset in mapping(entry.get("assets")).items() if isinstance(asset, Mapping)]
    small = [a for key, a in assets if "thumbnail" in texts(a.get("roles")) or key == "thumbnail"]
    links = [each for each in mappings(entry.get("links")) if text(each.get("rel")) in ("preview", "thumbnail")]
    for each in (*small, *links):
        try:
            url = urljoin(base, _href(each))
        except ValueError:
            continue
        media_type = text(each.get("type"))
        if _scheme(url) in _WEB and (not media_type or media_type.startswith("image/")):
            return url
    return ""


def _scheme(url: str) -> str:
    """Return the scheme of an address in small letters, `-` for what is none."""
    try:
        return urlsplit(url).scheme.lower()
    except ValueError:
        return "-"
