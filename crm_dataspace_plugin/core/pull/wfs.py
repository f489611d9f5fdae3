# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer of a WFS: its fields, its reference system and its pages."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import partial
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.ahead import ahead
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.collection import Collection
from crm_dataspace_plugin.core.pull.first_page import id_property
from crm_dataspace_plugin.core.pull.pages import Feature, FeaturePage
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.pull.schema_document import schema_from_features
from crm_dataspace_plugin.core.pull.wfs_crs import first_positions, inside, turned_round, with_axes_turned
from crm_dataspace_plugin.core.pull.wfs_page import WfsPage
from crm_dataspace_plugin.core.pull.wfs_request import WfsRequest
from crm_dataspace_plugin.core.pull.wfs_schema import describe, named_as_seen
from crm_dataspace_plugin.core.pull.wfs_service import name_in_address, read_service
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.words import say

NAMED_AT_ONCE = 50  # ids in one address: services take some thousand characters
_WGS84 = "EPSG:4326"
_DENIED = (errors.LoginNeeded, errors.NotAllowed, errors.TooManyRequests)


class WfsLayer:
    """One layer, its first page read.

    Attributes:
        collection: its `crs` is that of the coordinates in the pages, x before y.
        area: in that system, None for everywhere.
        notes: what the person should know about how it was read; complete once `pages` came to their end.
    """

    def __init__(self, http: Http, request: PullRequest, area: Optional[Area], tick: Tick) -> None:
        self.notes: list[str] = []
        service = read_service(http, request.url, tick)
        self._kind = service.type_named(request.name or name_in_address(request.url))
        self._described = describe(http, service, self._kind, tick)
        self._request = WfsRequest(http, service, self._kind, self._described, tick)
        self._wgs84_area = area
        self._ids = [request.ids[each : each + NAMED_AT_ONCE] for each in range(0, len(request.ids), NAMED_AT_ONCE)]
        self._matched: Optional[int] = None
        first = self._request.named(self._ids[0]) if self._ids else self._counted_page()
        self._first: Optional[WfsPage] = first
        crs = self._crs(first, request.crs)
        self.area = area.transformed(crs) if area is not None else None
        box = self.area.bbox if self.area is not None else None
        told = [each for each in first.features if not request.ids or each.get("id") == request.ids[0]]
        self._turned = turned_round(told, crs, self._kind.extent, box)
        if self._turned:
            self.notes.append(
                say("The service gives northing before easting where it should not: the two were swapped.")
            )
        self.collection = Collection(
            url=service.url,
            id=self._kind.name,
            title=self._kind.title or self._kind.name,
            schema=self._schema(first.features),
            items_url=service.url,
            crs=crs,
            licence=service.licence,
        )

    def pages(self, start: str = "") -> Generator[FeaturePage, None, None]:
        """Yield all pages, or those after a page's `following`; some are fetched while the caller works on the last."""
        if self._ids:
            yield from self._named_pages()
            return
        page = self._first if self._first is not None else self._request.page(0)
        self._first = None  # nothing here keeps it while the caller works on it
        matched = page.matched if page.matched is not None else self._matched
        size, head = len(page.features), page.features[:1]
        seen = size
        if start:
            seen = int(start)
        else:
            yield self._page(page, matched, seen)
        del page
        for page in self._after(seen, size, matched):
            if page.features[:1] == head:  # it takes no notice of where to begin
                break
            seen += len(page.features)
            yield self._page(page, matched, seen)
            del page
        if matched is not None and seen < matched:
            self.notes.append(
                say(
                    "The service has {matched} features and gave {seen} of them: pull a smaller area to get all.",
                    matched=matched,
                    seen=seen,
                )
            )

    def _named_pages(self) -> Iterator[FeaturePage]:
        first, self._first = self._first, None
        for number, ids in enumerate(self._ids):
            page = first if number == 0 and first is not None else self._request.named(ids)
            yield FeaturePage(with_axes_turned(page.features) if self._turned else page.features)

    def _counted_page(self) -> WfsPage:
        first = self._first_page()
        self._matched = first.matched if first.matched is not None else self._request.count()
        return self._in_order(first)

    def _page(self, page: WfsPage, matched: Optional[int], seen: int) -> FeaturePage:
        following = str(seen) if self._request.in_pages and self._more(len(page.features), seen, matched) else ""
        return FeaturePage(
            with_axes_turned(page.features) if self._turned else page.features, matched, following=following
        )

    def _after(self, seen: int, size: int, matched: Optional[int]) -> Iterator[WfsPage]:
        """Yield the pages behind the first `seen` features, a few of them under way where their number is known.

        Args:
            size: of the pages before, in features.
        """
        found = size
        if self._request.in_pages and matched is not None and size:
            planned = range(seen, matched, size)
            for page in ahead(partial(self._request.page, each) for each in planned):
                found = len(page.features)
                seen += found
                yield page
                if found < size:  # from here on the plan would leave some out
                    break
        while self._more(found, seen, matched):
            page = self._following(seen)
            found = len(page.features)
            seen += found
            yield page

    def _more(self, found: int, seen: int, matched: Optional[int]) -> bool:
        if not found:
            return False
        return seen < matched if matched is not None else self._request.in_pages

    def _following(self, seen: int) -> WfsPage:
        """Return the next page, an empty one where a service that promised no pages refuses one."""
        try:
            return self._request.page(seen)
        except errors.HttpError:
            if self._request.in_pages:
                raise
            return WfsPage([])

    def _in_order(self, first: WfsPage) -> WfsPage:
        """Return the first of pages sorted by what holds the ids, where there are several: else they lose features."""
        found = len(first.features)
        key = id_property(first.features) if self._request.in_pages else ""
        if not key or not self._more(found, found, self._matched):
            return first
        self._request.sort_by = key
        try:
            page = self._request.page(0)
        except _DENIED:
            raise
        except (errors.HttpError, errors.UnexpectedContent):
            page = WfsPage([])
        if not page.features:
            self._request.sort_by = ""
        return page if page.features else first

    def _first_page(self) -> WfsPage:
        """Return the first page that lies in the area; services differ in which order they read the box' corners."""
        if self._wgs84_area is None or self._kind.crs is None:
            return self._request.first_page("")
        try:
            local = self._wgs84_area.transformed(self._kind.crs.code).bbox
        except errors.TransformFailed:  # the area reaches beyond where the layer's system is of use
            return self._request.first_page("")
        found: list[WfsPage] = []
        boxes = self._boxes(local)
        for box in boxes:
            try:
                page = self._request.first_page(box)
            except _DENIED:
                raise
            except errors.HttpError:
                continue
            if self._lies_in_area(page, local):
                return page
            found.append(page)
        if found:
            self._request.box = boxes[0]
            return found[0]
        self.notes.append(
            say("The service refused to be asked for an area: everything was fetched, and the area cut here.")
        )
        return self._request.first_page("")

    def _boxes(self, box: Bbox) -> tuple[str, str]:
        """Return the box as the name of the reference system asks for, and the other way round."""
        named = self._kind.crs
        by_x, by_y = (",".join(map(repr, each)) for each in (box, (box[1], box[0], box[3], box[2])))
        name = named.name if named else ""
        straight, other = (by_y, by_x) if named and named.y_first else (by_x, by_y)
        return f"{straight},{name}", f"{other},{name}"

    def _lies_in_area(self, page: WfsPage, local: Bbox) -> bool:
        area = self._wgs84_area
        boxes = [local, area.bbox] if area is not None else [local]
        positions = first_positions(page.features)
        return any(inside(each, box) or inside(each[::-1], box) for each in positions for box in boxes)

    def _crs(self, page: WfsPage, chosen: str) -> str:
        """Return the code of the reference system in which the features come."""
        if page.crs or chosen:
            return page.crs or chosen
        default = self._kind.crs.code if self._kind.crs else _WGS84
        if not self._kind.geojson:
            return default
        if all(abs(x) <= 360 and abs(y) <= 360 for x, y in first_positions(page.features)):
            return _WGS84  # what GeoJSON means where it says nothing
        if self._kind.crs is None:
            raise errors.CrsMissing(
                say("{name} does not say in which coordinate reference system it is.", name=self._kind.name)
            )
        self.notes.append(
            say("The service does not name the reference system: {default}, its usual one, was taken.", default=default)
        )
        return default

    def _schema(self, features: list[Feature]) -> Schema:
        """Return the described fields and those seen in the first page."""
        known = self._described.schema if self._described else None
        if known is not None:
            known = named_as_seen(known, {name for each in features for name in each.get("properties") or {}})
        return schema_from_features(features, known)
