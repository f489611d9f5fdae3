# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways to get a record's data, recognised from its links; an unknown one stays a link."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Optional
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, text, texts
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind
from crm_dataspace_plugin.core.catalogue.tile_address import tile_template

Kind = DistributionKind

# Links between pages of the catalogue, not to data.
_NAVIGATION = re.compile(
    r"self|root|parent|collection|up|next|prev(ious)?|first|last|licen[sc]e|.*queryables|canonical|search|"
    r"conformance|service-desc|service-doc|icon|thumbnail|author|stylesheet",
    re.IGNORECASE,
)
_UNSAFE = frozenset({"javascript", "data", "vbscript"})
_SERVICE_PARAMETER = re.compile(
    r"service|request|version|typenames?|layers?|f|outputformat|resulttype|count|maxfeatures", re.IGNORECASE
)
_PROTOCOLS: tuple[tuple[str, Kind], ...] = (
    (
        r"ogc[ :_-]*wfs|inspire.*wfs|wfs_srvc|/wfs$|servicetype[:/](ogc/)?wfs|^wfs\b|web[ _-]?feature[ _-]?service",
        Kind.WFS,
    ),
    (
        r"ogc[ :_-]*wmts|wmts_srvc|/wmts$|/wmtscapabilities\.xml$|servicetype[:/](ogc/)?wmts|^wmts\b|"
        r"web[ _-]?map[ _-]?tile[ _-]?service",
        Kind.WMTS,
    ),
    (r"ogc[ :_-]*wms|wms_srvc|/wms$|servicetype[:/](ogc/)?wms|^wms\b|web[ _-]?map[ _-]?service", Kind.WMS),
    (r"ogcapi[ -_]*features|ogc api[ -–]*features|ogc-api-features|/rel/ogc/1.0/items", Kind.FEATURES),
    (r"\barcgis:(feature|map)server|arcgis (feature|map) ?s|^(esri|arcgis)[ :_-](rest|geoservices)", Kind.ARCGIS),
)
_VECTOR_TILES = re.compile(r"vnd\.mapbox-vector-tile|vector[ _-]?tiles?\b|\btilejson\b|^mvt\b", re.IGNORECASE)
_VECTOR_TILE = re.compile(r"\.(mvt|pbf)(\?|$)|[?&](f|format)=(mvt|pbf)\b", re.IGNORECASE)  # at the end of an address
_MEDIA_TYPES: tuple[tuple[str, Kind], ...] = (
    (r"geopackage|\bgpkg\b", Kind.GEOPACKAGE),
    (r"cloud-optimized|image/tiff|file-type/(geo)?tiff|(^|:)(geo)?tiff?$|^cog$", Kind.COG),
    (r"geo\+json|file-type/geojson|^geojson$", Kind.GEOJSON),
    (r"text/csv|file-type/csv|^csv$", Kind.CSV),
    (r"shapefile|\bshp\b", Kind.SHAPEFILE),
    (r"flatgeobuf|^fgb$", Kind.FLATGEOBUF),
    (r"parquet", Kind.PARQUET),
)
_EXTENSIONS: tuple[tuple[str, Kind], ...] = (
    (".gpkg", Kind.GEOPACKAGE),
    (".tif", Kind.COG),
    (".tiff", Kind.COG),
    (".geojson", Kind.GEOJSON),
    (".csv", Kind.CSV),
    (".shp.zip", Kind.SHAPEFILE),
    (".fgb", Kind.FLATGEOBUF),
    (".parquet", Kind.PARQUET),
    (".geoparquet", Kind.PARQUET),
)
_REMEMBERED = 4096  # protocols and formats; catalogues repeat the same few
_ABSOLUTE = re.compile(r"https?://\S+$")
_COLLECTION = re.compile(r"^(.*/collections/[^/]+)(?:/items/?)?$")


def read_distributions(entry: Mapping[str, Any], properties: Mapping[str, Any], base: str) -> tuple[Distribution, ...]:
    """Return every distribution of a record, each once, data services first met first.

    Args:
        base: address the record came from, for links that are relative.
    """
    return recognise_links(_links(entry, properties), base)


def recognise_links(links: Iterable[Mapping[str, Any]], base: str = "") -> tuple[Distribution, ...]:
    """Return the distributions that links stand for, each once, the first of those that lead to the same."""
    found: dict[tuple[Kind, str, str], Distribution] = {}
    for link in links:
        distribution = recognise_link(link, base)
        if distribution is not None:
            found.setdefault((distribution.kind, distribution.url, distribution.name), distribution)
    return tuple(found.values())


def recognise_link(link: Mapping[str, Any], base: str = "") -> Optional[Distribution]:
    """Return the distribution a link stands for; None for links between pages and for unusable ones."""
    href, relation = text(link.get("href")), text(link.get("rel"))
    media_type, title = text(link.get("type")), text(link.get("title"))
    if not href or _NAVIGATION.fullmatch(relation):
        return None
    try:
        url = href if "\\" in href else without_login(href if _ABSOLUTE.match(href) else urljoin(base, href))
        scheme = urlsplit(url).scheme.lower()
    except ValueError:
        return None
    if scheme in _UNSAFE:
        return None
    tiles = _vector_tiles(url, f"{media_type} {text(link.get('protocol'))} {text(link.get('format'))}")
    if tiles and scheme in ("http", "https"):
        return Distribution(Kind.TILES, tiles, media_type=media_type, title=title)
    loadable = scheme in ("http", "https") and not re.search(r"[{\\]", url)  # a template or a path is none
    kind = _kind(link, url, relation, media_type) if loadable else Kind.LINK
    if relation == "alternate" and kind in (Kind.LINK, Kind.GEOJSON):
        return None  # the record itself in another format
    return Distribution(kind, *_address(kind, url, link), media_type=media_type, title=title)


def _vector_tiles(url: str, said: str) -> str:
    """Return the address of vector tiles, or of what describes them; empty where it is neither."""
    template = tile_template(url)
    if template:
        return template if _VECTOR_TILE.search(template) or _VECTOR_TILES.search(said) else ""
    return url if _VECTOR_TILES.search(said) and not re.search(r"[{\\]", url) else ""


def _links(entry: Mapping[str, Any], properties: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for holder in (entry, properties):
        yield from mappings(holder.get("links"))
        for template in mappings(holder.get("linkTemplates")):
            yield {**template, "href": template.get("uriTemplate")}
    assets = mapping(entry.get("assets"))
    yield from (asset for asset in assets.values() if isinstance(asset, Mapping))
    for name in ("distribution", "distributions", "dcat:distribution"):
        for each in mappings(properties.get(name)):
            address = each.get("downloadURL") or each.get("accessURL") or each.get("url") or each.get("href")
            kind = each.get("mediaType") or each.get("media_type") or each.get("format")
            yield {**each, "href": address, "type": kind, "protocol": each.get("protocol") or each.get("kind")}


def _kind(link: Mapping[str, Any], url: str, relation: str, media_type: str) -> Kind:
    said = " ".join(text(link.get(name)) for name in ("protocol", "scheme", "conformsTo", "format")).strip()
    parts = urlsplit(url)
    path = parts.path.lower().rstrip("/")
    asked = parse_qsl(parts.query) if parts.query else []
    service = next((value for name, value in asked if name.lower() == "service"), "").lower()
    if service in ("wfs", "wms", "wmts"):
        return Kind(service)
    several = texts(link.get("conformsTo"))  # a service may keep to several standards
    spoken = next(filter(None, map(_by_protocol, (said, *several, relation, media_type))), None)
    if spoken is not None:
        return spoken
    if re.search(r"/(feature|map)server(/\d+)?$", path):
        return Kind.ARCGIS
    if _COLLECTION.match(parts.path) and "html" not in f"{media_type} {said}".lower():
        return Kind.FEATURES
    packed = _by_format(media_type, said)
    if packed is not None:
        return packed
    for extension, kind in _EXTENSIONS:
        if path.endswith(extension):
            return kind
    if path.endswith(".zip") and re.search(r"shape?file|\bshp\b", f"{path} {text(link.get('title'))}", re.IGNORECASE):
        return Kind.SHAPEFILE
    return next((kind for pattern, kind in _PROTOCOLS[:3] if re.search(pattern, path)), Kind.LINK)


@lru_cache(maxsize=_REMEMBERED)
def _by_protocol(words: str) -> Optional[Kind]:
    return next((kind for pattern, kind in _PROTOCOLS if words and re.search(pattern, words, re.IGNORECASE)), None)


@lru_cache(maxsize=_REMEMBERED)
def _by_format(media_type: str, said: str) -> Optional[Kind]:
    for pattern, kind in _MEDIA_TYPES:
        if re.search(pattern, media_type, re.IGNORECASE) or (said and re.search(pattern, said, re.IGNORECASE)):
            return kind
    return None


def _address(kind: Kind, url: str, link: Mapping[str, Any]) -> tuple[str, str]:
    """Return the address and the layer's name inside the service."""
    parts = urlsplit(url)
    if kind is Kind.FEATURES:
        match = _COLLECTION.match(parts.path.rstrip("/"))
        path = match.group(1) if match else parts.path
        return urlunsplit((parts.scheme, parts.netloc, path, _without(parts.query), "")), ""
    if kind not in (Kind.WFS, Kind.WMS, Kind.WMTS):
        return url, ""
    given = {name.lower(): value for name, value in parse_qsl(parts.query)}
    inside = next((given[name] for name in ("typenames", "typename", "layers", "layer") if given.get(name)), "")
    name = inside or text(link.get("name")) or text(link.get("layer"))
    return urlunsplit((parts.scheme, parts.netloc, parts.path, _without(parts.query), "")), name


def without_login(url: str) -> str:
    """Return an address without a name and password in it: a login comes from its owner, not from a record."""
    try:
        parts = urlsplit(url)
    except ValueError:  # no address at all
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])) if "@" in parts.netloc else url


def _without(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True) if query else []
    return urlencode([pair for pair in pairs if not _SERVICE_PARAMETER.fullmatch(pair[0])])
