# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer or table of an ArcGIS server, opened for reading."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Callable, Optional, Union

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.arcgis.description import Description, describe
from crm_dataspace_plugin.core.pull.arcgis.paging import NamedPaging, Paging
from crm_dataspace_plugin.core.pull.arcgis.query import LayerQuery
from crm_dataspace_plugin.core.pull.arcgis.reference import code_of
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.collection import Collection
from crm_dataspace_plugin.core.pull.pages import FeaturePage
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.pull.schema_document import schema_from_features
from crm_dataspace_plugin.core.words import say

_WGS84 = "EPSG:4326"
_DENIED = (errors.LoginNeeded, errors.NotAllowed, errors.TooManyRequests)


class ArcgisLayer:
    """One layer, its first page read.

    Args:
        where: SQL that spares the server work; what fits is tested here again.

    Features are asked for as Esri JSON, never as GeoJSON: that would round coordinates to degrees of another datum and
    tell dates from numbers no more.

    Attributes:
        collection: its `crs` is that of the coordinates in the pages.
        area: in that system, None for everywhere.
        notes: what the person should know about how it was read; complete once `pages` came to their end.
    """

    def __init__(self, http: Http, request: PullRequest, area: Optional[Area], tick: Tick, where: str = "") -> None:
        self.notes: list[str] = []
        self.described = describe(http, request.url, request.name, tick)
        asked = self._asked()
        box = area.transformed(asked).bbox if area is not None and asked and not request.ids else None
        query = LayerQuery(http, self.described, tick, asked, box)
        self._begin: Callable[[], Union[Paging, NamedPaging]] = partial(_paging, query, where)
        if request.ids:
            self._begin = partial(NamedPaging, query, request.ids)
        paging = self._begin()
        self._paging: Union[Paging, NamedPaging, None] = paging
        crs = self._given(asked, paging.first)
        self.area = area.transformed(crs) if area is not None else None
        self.collection = Collection(
            url=self.described.url,
            id=self.described.title,
            title=self.described.title,
            schema=schema_from_features(paging.features, self.described.schema),
            items_url=self.described.url,
            crs=crs,
            licence=self.described.licence,
        )

    def pages(self, start: str = "") -> Generator[FeaturePage, None, None]:
        """Yield all pages, or those after a page's `following`; some are fetched while the caller works on the last."""
        paging, self._paging = self._paging or self._begin(), None
        for page, following in paging.pages(start):
            yield FeaturePage(page, paging.matched, following=following)
            del page
        if paging.cut:
            self.notes.append(
                say("The service has more features than it gives at once: pull a smaller area to get all.")
            )

    def _asked(self) -> str:
        """Return the system to ask for, empty without geometry."""
        layer = self.described
        if not layer.schema.geometry_type:
            if _has_shape(layer):
                self.notes.append(
                    say(
                        "“{title}” holds shapes that cannot be read: only its attributes were pulled.",
                        title=layer.title,
                    )
                )
            return ""
        if not layer.crs:
            self.notes.append(say("The layer's own reference system has no EPSG code: it was asked for in WGS 84."))
        return layer.crs or _WGS84

    def _given(self, asked: str, answer: Mapping[str, Any]) -> str:
        """Return the system in which the features come; a server may take no notice of the one asked for."""
        stated = answer.get("spatialReference")
        if not asked or not stated:
            return asked or _WGS84
        given = code_of(stated)
        if given:
            return given
        raise errors.CrsMissing(
            say(
                "{url} gives its features in a reference system without EPSG code, although {asked} was asked for.",
                url=self.described.url,
                asked=asked,
            ),
            str(stated)[:2000],
        )


def _paging(query: LayerQuery, where: str) -> Paging:
    """Return the pages of what fits a condition, of everything where the server does not take it."""
    if where:
        try:
            return Paging(replace(query, where=where))
        except _DENIED:
            raise
        except errors.HttpError:  # each database has its own SQL
            return Paging(query)
    return Paging(query)


def _has_shape(layer: Description) -> bool:
    return bool(layer.raw.get("geometryType"))
