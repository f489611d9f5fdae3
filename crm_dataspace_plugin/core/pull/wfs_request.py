# SPDX-License-Identifier: GPL-2.0-or-later
"""GetFeature requests for one layer of a WFS."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import count
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.wfs_answer import ask_wfs
from crm_dataspace_plugin.core.pull.wfs_page import WfsPage, geojson_page, gml_page
from crm_dataspace_plugin.core.pull.wfs_schema import Described
from crm_dataspace_plugin.core.pull.wfs_service import FeatureType, WfsService
from crm_dataspace_plugin.core.xml.text import root_of, xml_text

PAGE_SIZE = 10_000  # features asked for at once; a service may give fewer
_NEVER_TWICE = (errors.LoginNeeded, errors.NotAllowed, errors.NotThere, errors.TooManyRequests)


class WfsRequest:
    """Asks for the features of one layer.

    Attributes:
        box: corners and name of their reference system, as the service wants it; empty for everywhere.
        in_pages: whether the service is asked for a page at a time.
        sort_by: property by which it is asked to sort, empty for none.
    """

    def __init__(
        self, http: Http, service: WfsService, kind: FeatureType, described: Optional[Described], tick: Tick
    ) -> None:
        self._http = http
        self._service = service
        self._kind = kind
        self._described = described
        self._tick = tick
        self.box = ""
        self.in_pages = service.pages
        self.sort_by = ""

    def first_page(self, box: str) -> WfsPage:
        """Return the first features in `box`, or all where the service cannot give them in pages."""
        self.box = box
        try:
            return self.page(0)
        except _NEVER_TWICE:
            raise
        except errors.HttpError:
            if not self.in_pages:
                raise
            self.in_pages = False  # some promise pages, and fail at layers without a key to sort by
            try:
                return self.page(0)
            except errors.HttpError:
                self.in_pages = True
                raise

    def page(self, start: int) -> WfsPage:
        """Return the features from the one numbered `start`, counted from 0."""
        params = self._params()
        if self.in_pages or start:
            params["startIndex"] = str(start)
        if self.in_pages:
            params["count" if self._service.version.startswith("2") else "maxFeatures"] = str(PAGE_SIZE)
        if self.sort_by:
            params["sortBy"] = self.sort_by
        return self._asked(params)

    def _asked(self, params: dict[str, str]) -> WfsPage:
        if self._kind.geojson:
            params["outputFormat"] = self._kind.geojson
        answer = ask_wfs(self._http, self._service.url, params, self._tick)
        if self._kind.geojson:
            return geojson_page(answer)
        return gml_page(answer, self._kind.local_name, self._described)

    def named(self, ids: Sequence[str]) -> WfsPage:
        """Return the features with these ids, wherever they are; a service may take no notice of the ids."""
        name = "resourceId" if self._service.version.startswith("2") else "featureId"
        params = {"request": "GetFeature", **self._service.asking_for(self._kind), name: ",".join(ids)}
        return self._asked(params)

    def count(self) -> Optional[int]:
        """Return how many features there are, None where the service does not tell."""
        try:
            answer = ask_wfs(self._http, self._service.url, {**self._params(), "resultType": "hits"}, self._tick)
            stated = root_of(xml_text(answer)).attributes
        except (errors.HttpError, errors.UnexpectedContent):
            return None
        return count(stated.get("numberMatched") or stated.get("numberOfFeatures"))

    def _params(self) -> dict[str, str]:
        params = {"request": "GetFeature", **self._service.asking_for(self._kind)}
        if self.box:
            params["bbox"] = self.box
        return params
