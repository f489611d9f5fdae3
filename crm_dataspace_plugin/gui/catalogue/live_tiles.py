# SPDX-License-Identifier: GPL-2.0-or-later
"""Vector tiles as a live layer: by the address of a tile, or of the document that describes them (TileJSON)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsVectorTileLayer

from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.core.catalogue.plain import texts
from crm_dataspace_plugin.core.catalogue.record import Distribution
from crm_dataspace_plugin.core.catalogue.tile_address import tile_template
from crm_dataspace_plugin.core.errors import DataError, NotThere
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

DEEPEST = 14  # zoom, where nothing tells: what is usual; deeper ones are drawn from it
_MOST = 24  # zoom
_ACCEPTED = "application/vnd.mapbox-vector-tile, application/x-protobuf, */*;q=0.5"


@dataclass(frozen=True)
class _Tiles:
    template: str
    shallowest: int = 0
    deepest: int = DEEPEST


def tiles_layer(way: Distribution, title: str, authcfg: str, tick: Tick) -> QgsMapLayer:
    """Return a layer of vector tiles in the tiling of web maps.

    Raises:
        DataError: there are no vector tiles.
        NetworkError: the service cannot be asked.
    """
    http = http_for(way.url, authcfg).for_pages()
    template = tile_template(way.url)
    tiles = _Tiles(template) if template else _described(http, way.url, tick)
    _look(http, tiles, tick)
    uri = QgsDataSourceUri()
    told = {"type": "xyz", "url": tiles.template, "zmin": str(tiles.shallowest), "zmax": str(tiles.deepest)}
    for name, value in told.items():
        uri.setParam(name, value)
    if authcfg:
        uri.setAuthConfigId(authcfg)
    return QgsVectorTileLayer(bytes(uri.encodedUri()).decode("ascii"), title)


def _described(http: Http, url: str, tick: Tick) -> _Tiles:
    """Return what a TileJSON document says. Source: TileJSON 3.0, sections 3.1 to 3.3."""
    document = http.get(url, tick=tick).json()
    given = texts(document.get("tiles")) if isinstance(document, Mapping) else []
    templates = [template for each in given for template in [tile_template(urljoin(url, each))] if template]
    if not templates:
        raise DataError(say("{url} neither is an address of vector tiles nor describes any.", url=url))
    template = templates[0]
    if urlsplit(template).scheme not in ("http", "https") or urlsplit(template).netloc != urlsplit(url).netloc:
        raise DataError(
            say(
                "{url} describes tiles at {template}, on another host: they are not opened.", url=url, template=template
            )
        )
    shallowest = _zoom(document.get("minzoom"), 0)
    return _Tiles(template, shallowest, max(shallowest, _zoom(document.get("maxzoom"), DEEPEST)))


def _zoom(value: Any, otherwise: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST else otherwise


def _look(http: Http, tiles: _Tiles, tick: Tick) -> None:
    """Fetch the first tile: a web page or a picture would be a layer that shows nothing and says nothing."""
    address = tiles.template.replace("{z}", str(tiles.shallowest)).replace("{x}", "0").replace("{y}", "0")
    try:
        answer = http.get(address, accept=_ACCEPTED, tick=tick)
    except NotThere:  # a corner of the world without data
        return
    kind = answer.headers.get("content-type", "").lower()
    if any(each in kind for each in ("html", "json", "xml", "image", "text")):
        raise DataError(
            say("{address} is no vector tile, but “{kind}”.", address=address, kind=kind), answer.text()[:2000]
        )
