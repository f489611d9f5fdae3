# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking an ArcGIS layer for numbers, ids and pages of its features."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional
from urllib.parse import parse_qsl, urlencode

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.arcgis.service import ask
from crm_dataspace_plugin.core.catalogue.plain import count
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.arcgis.description import Description
from crm_dataspace_plugin.core.words import say

EVERYTHING = "1=1"


@dataclass(frozen=True)
class LayerQuery:
    """Questions to one layer, all limited to one box and one condition.

    Attributes:
        box: in the reference system `crs`, None for everywhere.
        crs: code of the system of the box and of the answers, empty where there is no geometry.
        where: SQL of the server.
        only: numbers of the only features asked for, empty for all.
    """

    http: Http
    layer: Description
    tick: Tick
    crs: str = ""
    box: Optional[Bbox] = None
    where: str = EVERYTHING
    fields: tuple[str, ...] = field(default=("*",))
    only: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        return f"{self.layer.url}/query"

    def count(self) -> Optional[int]:
        """Return how many features fit, None where the server does not tell."""
        try:
            return count(self._ask({"returnCountOnly": "true"}).get("count"))
        except (errors.LoginNeeded, errors.NotAllowed, errors.TooManyRequests):
            raise
        except (errors.HttpError, errors.UnexpectedContent):
            return None

    def ids(self) -> list[int]:
        """Return the numbers of all features that fit, in order; servers limit pages, never these."""
        answer = self._ask({"returnIdsOnly": "true"})
        given = answer.get("objectIds")
        if given is None and "objectIds" in answer:  # for none
            return []
        if not isinstance(given, list):
            raise errors.UnexpectedContent(
                say("{address} does not answer with the ids of its features.", address=self.address)
            )
        return sorted({each for each in given if isinstance(each, int) and not isinstance(each, bool)})

    def page(self, start: int, size: int) -> Mapping[str, Any]:
        """Return an answer with the features from the n-th on, in the order of their ids."""
        ordered = {"orderByFields": f"{self.layer.object_id} ASC"} if self.layer.object_id else {}
        return self._features({**ordered, "resultOffset": str(start), "resultRecordCount": str(size)})

    def between(self, first: int, last: int) -> Mapping[str, Any]:
        """Return an answer with the features of the ids from `first` to `last`."""
        name = self.layer.object_id
        limits = f"{name} >= {first} AND {name} <= {last}"
        return self._features({"where": limits if self.where == EVERYTHING else f"({self.where}) AND {limits}"})

    def all(self) -> Mapping[str, Any]:
        """Return the one answer of a layer that neither pages nor numbers its features."""
        return self._features({})

    def _features(self, params: Mapping[str, str]) -> Mapping[str, Any]:
        wanted = {"outFields": ",".join(self.fields), "returnGeometry": "true" if self.crs else "false"}
        if self.crs:
            wanted.update({"outSR": _number(self.crs), "returnTrueCurves": "false"})
            wanted.update({"returnZ": _word(self.layer.ordinates.has_z), "returnM": "false"})
        return self._ask({**wanted, **params})

    def _ask(self, params: Mapping[str, str]) -> Mapping[str, Any]:
        limits = {"where": self.where}
        if self.box is not None and self.crs:
            limits.update({"geometry": ",".join(map(repr, self.box)), "geometryType": "esriGeometryEnvelope"})
            limits.update({"inSR": _number(self.crs), "spatialRel": "esriSpatialRelIntersects"})
        if self.only:
            limits["objectIds"] = ",".join(self.only)
        query = urlencode({**dict(parse_qsl(self.layer.query)), **limits, **params})
        return ask(self.address, query, self.http, self.tick)


def _number(crs: str) -> str:
    return crs.rpartition(":")[2]


def _word(truth: bool) -> str:
    return "true" if truth else "false"
