# SPDX-License-Identifier: GPL-2.0-or-later
"""A record's service as a live layer; opened in a job, because QGIS asks the service while it opens it."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication, QgsDataSourceUri, QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick

_ORDER = (DistributionKind.FEATURES, DistributionKind.WFS, DistributionKind.WMS)


def live_distribution(record: Record) -> Optional[Distribution]:
    """Return the service to show live, vector before picture."""
    for kind in _ORDER:
        for each in record.distributions:
            if each.kind is kind:
                return each
    return None


def open_live(distribution: Distribution, title: str, authcfg: str, tick: Tick) -> QgsMapLayer:
    """Return a valid layer that belongs to the main thread; DataError where QGIS cannot open it."""
    tick(UNKNOWN, title)
    layer = _opened(distribution, title, authcfg)
    if not layer.isValid():
        raise DataError(f"QGIS cannot open {distribution.url} as a live layer.", layer.error().message())
    layer.moveToThread(QgsApplication.instance().thread())
    return layer


def _opened(distribution: Distribution, title: str, authcfg: str) -> QgsMapLayer:
    uri = QgsDataSourceUri()
    if distribution.kind is DistributionKind.WMS:
        named = {"layers": distribution.name, "url": distribution.url}  # encoded, for both come from a catalogue
        for name, value in {"crs": "EPSG:3857", "format": "image/png", "styles": "", **named}.items():
            uri.setParam(name, value)
        if authcfg:
            uri.setAuthConfigId(authcfg)
        return QgsRasterLayer(bytes(uri.encodedUri()).decode("ascii"), title, "wms")
    address, _, collection = distribution.url.rstrip("/").rpartition("/collections/")
    is_features = distribution.kind is DistributionKind.FEATURES
    uri.setParam("url", address if is_features else distribution.url)
    uri.setParam("typename", collection if is_features else distribution.name)
    if authcfg:
        uri.setAuthConfigId(authcfg)
    return QgsVectorLayer(uri.uri(False), title, "OAPIF" if is_features else "WFS")
