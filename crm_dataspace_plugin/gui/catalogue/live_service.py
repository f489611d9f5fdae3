# SPDX-License-Identifier: GPL-2.0-or-later
"""Services as layers: what QGIS' providers are told. What the service offers is read from its capabilities first.

Everything here comes from a catalogue. It is put into a URI encoded or quoted, so that no address or name can write
into another parameter, above all not an `authcfg`; the only login is the one configured for the address's origin.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind
from crm_dataspace_plugin.core.errors import DataError, NetworkError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

_USUAL = {"crs": "EPSG:3857", "format": "image/png", "styles": ""}


def wms_layer(way: Distribution, title: str, authcfg: str, tick: Tick) -> QgsMapLayer:
    """Return a WMS layer in a system and format the service offers; the usual ones where it does not tell.

    Raises:
        DataError: the service has no such layer, or several and none is named.
    """
    from crm_dataspace_plugin.core.catalogue.service.capabilities import capabilities
    from crm_dataspace_plugin.core.catalogue.service.map_choice import choose_wms

    named = {"layers": way.name}
    try:
        root, _ = capabilities(way.url, "WMS", "1.3.0", http_for(way.url, authcfg).for_pages(), tick)
        choice = choose_wms(root, way.name, way.media_type)
        named = {"layers": choice.layer, "crs": choice.crs, "format": choice.picture}
    except NetworkError:
        if not way.name:
            raise
    return map_layer({**_USUAL, **named, "url": way.url}, title, authcfg)


def wmts_layer(way: Distribution, title: str, authcfg: str, tick: Tick) -> QgsMapLayer:
    """Return a layer of tiles; errors as `wms_layer`, and NetworkError where the service cannot be asked."""
    from crm_dataspace_plugin.core.catalogue.service.capabilities import capabilities, document_at, get_capabilities_at
    from crm_dataspace_plugin.core.catalogue.service.map_choice import choose_wmts

    http = http_for(way.url, authcfg).for_pages()
    address = get_capabilities_at(way.url, "WMTS")
    path = urlsplit(way.url).path.lower()
    if path.endswith(".xml"):
        root, _ = document_at(way.url, http, tick)
        address = way.url if path.endswith("/wmtscapabilities.xml") else address  # QGIS knows no other document
    else:
        root, _ = capabilities(way.url, "WMTS", "1.0.0", http, tick)
    choice = choose_wmts(root, way.name, way.media_type)
    told = {"layers": choice.layer, "crs": choice.crs, "format": choice.picture, "styles": choice.style}
    return map_layer({**told, "tileMatrixSet": choice.matrix_set, "url": address}, title, authcfg)


def map_layer(told: dict[str, str], title: str, authcfg: str) -> QgsRasterLayer:
    return QgsRasterLayer(bytes(_uri(told, authcfg).encodedUri()).decode("ascii"), title, "wms")


def wfs_layer(way: Distribution, title: str, authcfg: str, tick: Tick) -> QgsMapLayer:
    """Return a WFS layer; the only one of the service where the record names none."""
    from crm_dataspace_plugin.core.catalogue.service.capabilities import capabilities
    from crm_dataspace_plugin.core.catalogue.service.map_choice import only_name

    name = way.name
    if not name:
        root, _ = capabilities(way.url, "WFS", "2.0.0", http_for(way.url, authcfg).for_pages(), tick)
        name = only_name([each.value("Name") for each in root.each("FeatureTypeList", "FeatureType")], "")
    return vector_layer({"url": way.url, "typename": name}, title, authcfg, "WFS")


def features_layer(way: Distribution, title: str, authcfg: str, tick: Tick) -> QgsMapLayer:
    address, _, collection = way.url.rstrip("/").rpartition("/collections/")
    return vector_layer({"url": address, "typename": collection}, title, authcfg, "OAPIF")


def arcgis_layer(way: Distribution, title: str, authcfg: str, tick: Tick) -> QgsMapLayer:
    """Return a layer of an ArcGIS service: its features, or its picture where a MapServer gives no features.

    Raises:
        DataError: the service has several layers and none is named.
    """
    from crm_dataspace_plugin.core.catalogue.arcgis.service import take_apart

    place = take_apart(way.url)
    if not place.service:
        raise DataError(say("{url} is a list of ArcGIS services, not one of them.", url=way.url))
    number = place.layer or _number_of(way, authcfg, tick)
    features = vector_layer({"url": f"{place.service}/{number}"}, title, authcfg, "arcgisfeatureserver")
    if features.isValid() or place.service.lower().endswith("featureserver"):
        return features
    told = {"url": place.service, "layer": number, "format": "PNG32", "crs": "EPSG:3857"}
    return QgsRasterLayer(_uri(told, authcfg).uri(False), title, "arcgismapserver")


def vector_layer(told: dict[str, str], title: str, authcfg: str, provider: str) -> QgsVectorLayer:
    return QgsVectorLayer(_uri(told, authcfg).uri(False), title, provider)


def _uri(told: dict[str, str], authcfg: str) -> QgsDataSourceUri:
    uri = QgsDataSourceUri()
    for name, value in told.items():
        uri.setParam(name, value)
    if authcfg:
        uri.setAuthConfigId(authcfg)
    return uri


def _number_of(way: Distribution, authcfg: str, tick: Tick) -> str:
    """Return the number of the layer a record names, or of the only one."""
    from crm_dataspace_plugin.core.catalogue.arcgis.service import ask, take_apart
    from crm_dataspace_plugin.core.catalogue.plain import mappings, text
    from crm_dataspace_plugin.core.catalogue.service.map_choice import only_name

    if way.name.isdecimal():
        return way.name
    document = ask(take_apart(way.url).service, "", http_for(way.url, authcfg).for_pages(), tick)
    numbers = {text(each.get("name")): text(each.get("id")) for each in mappings(document.get("layers"))}
    return numbers[only_name(list(numbers), way.name)]


OPENERS = {
    DistributionKind.FEATURES: features_layer,
    DistributionKind.WFS: wfs_layer,
    DistributionKind.ARCGIS: arcgis_layer,
    DistributionKind.WMTS: wmts_layer,
    DistributionKind.WMS: wms_layer,
}
