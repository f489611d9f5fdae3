# SPDX-License-Identifier: GPL-2.0-or-later
"""A record's service or file as a live layer; opened in a job, because QGIS asks the service while it opens it."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import QgsApplication, QgsMapLayer

from crm_dataspace_plugin.core.catalogue.distributions import without_login
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.gui.catalogue.live_service import OPENERS
from crm_dataspace_plugin.gui.catalogue.live_tiles import tiles_layer

_ORDER = (  # features before pictures of them, services before files
    DistributionKind.FEATURES,
    DistributionKind.WFS,
    DistributionKind.ARCGIS,
    DistributionKind.FLATGEOBUF,
    DistributionKind.GEOPACKAGE,
    DistributionKind.GEOJSON,
    DistributionKind.SHAPEFILE,
    DistributionKind.PARQUET,
    DistributionKind.TILES,
    DistributionKind.COG,
    DistributionKind.WMTS,
    DistributionKind.WMS,
)


def live_distribution(record: Record) -> Optional[Distribution]:
    """Return what to show live, vector before picture; None where the record names nothing that can be."""
    found = [each for each in record.distributions if each.kind in _ORDER]
    return min(found, key=lambda each: _ORDER.index(each.kind), default=None)


def open_live(distribution: Distribution, title: str, authcfg: str, tick: Tick) -> QgsMapLayer:
    """Return a valid layer that belongs to the main thread.

    Raises:
        DataError: QGIS cannot open it.
        NetworkError: the service cannot be asked what it offers.
    """
    tick(UNKNOWN, title)
    layer = _opened(distribution, title, authcfg, tick)
    if not layer.isValid():
        login = say(" A login cannot be sent for a file that is read in place: pull it instead.") if authcfg else ""
        is_file = distribution.kind not in (*OPENERS, DistributionKind.TILES)
        words = say("QGIS cannot open {url} as a live layer.", url=distribution.url) + (login if is_file else "")
        raise DataError(words, layer.error().message())
    layer.moveToThread(QgsApplication.instance().thread())
    return layer


def _opened(distribution: Distribution, title: str, authcfg: str, tick: Tick) -> QgsMapLayer:
    way = replace(distribution, url=without_login(distribution.url))
    if way.kind in OPENERS:
        return OPENERS[way.kind](way, title, authcfg, tick)
    if way.kind is DistributionKind.TILES:
        return tiles_layer(way, title, authcfg, tick)
    from crm_dataspace_plugin.gui.catalogue.live_file import file_layer  # here: the plugin's start waits for no GDAL

    return file_layer(way, title, authcfg, tick)
