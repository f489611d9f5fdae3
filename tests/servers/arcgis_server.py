# SPDX-License-Identifier: GPL-2.0-or-later
"""A faithful stand-in for an ArcGIS REST server, which cannot be installed.

What it answers looks like Natural Resources Wales' public inventory of closed mining waste facilities; its features are
made up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit

from tests.servers.loopback import Handler, Loopback

ROOT = "/hQoYDJEEJMaPw8Sy/ArcGIS/rest/services"
NAME = "NRW_Inventory_of_Closed_Mining_Waste_Facilities"
SERVICE = f"{ROOT}/{NAME}/FeatureServer"
WEB_MERCATOR = {"wkid": 102100, "latestWkid": 3857}
EXTENT = {"xmin": -540_000, "ymin": 6_700_000, "xmax": -330_000, "ymax": 7_060_000, "spatialReference": WEB_MERCATOR}
FEATURES = 46
LAYER: dict[str, Any] = {
    "currentVersion": 11.1,
    "id": 0,
    "name": NAME,
    "type": "Feature Layer",
    "description": "<p>Closed mining waste facilities that may harm.</p>",
    "copyrightText": "Copyright NRW",
    "geometryType": "esriGeometryPoint",
    "extent": EXTENT,
    "objectIdField": "OBJECTID",
    "displayField": "Site",
    "maxRecordCount": 2000,
    "capabilities": "Query,Extract",
    "supportsAdvancedQueries": True,
    "advancedQueryCapabilities": {"supportsPagination": True},
    "supportedQueryFormats": "JSON, geoJSON, PBF",
    "hasZ": False,
    "hasM": False,
    "editingInfo": {"lastEditDate": 1_467_331_200_000},
    "fields": [
        {"name": "OBJECTID", "type": "esriFieldTypeOID", "alias": "OBJECTID", "nullable": False},
        {"name": "Site", "type": "esriFieldTypeString", "alias": "Site", "length": 50, "nullable": True},
    ],
    "drawingInfo": {},
}


@dataclass
class Arcgis:
    """What the server has; answers by path, `f=json` alone gives them.

    Attributes:
        answers: path below the server to the JSON it gives.
    """

    answers: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        listed = {"id": 0, "name": NAME, "parentLayerId": -1, "subLayerIds": None, "type": "Feature Layer"}
        service = {
            "currentVersion": 11.1,
            "serviceDescription": "Inventory under Article 20 of the Extractive Waste Directive.",
            "copyrightText": "Copyright NRW",
            "capabilities": "Query,Extract",
            "spatialReference": WEB_MERCATOR,
            "fullExtent": EXTENT,
            "layers": [listed],
            "tables": [],
            "documentInfo": {"Title": NAME, "Author": "Natural Resources Wales", "Keywords": "mining waste,Wales"},
        }
        self.answers = {
            ROOT: {"currentVersion": 11.1, "folders": [], "services": [{"name": NAME, "type": "FeatureServer"}]},
            SERVICE: service,
            f"{SERVICE}/layers": {"layers": [LAYER], "tables": []},
            f"{SERVICE}/0": LAYER,
            **self.answers,
        }

    def serve(self, server: Loopback) -> str:
        """Answer at the paths of `server` and return its address."""
        for path in self.answers:
            server.routes[path] = self._answer
        server.routes[f"{SERVICE}/0/query"] = self._query
        return server.url

    def _answer(self, handler: Handler) -> None:
        path, query = _parts(handler)
        if query.get("f") not in ("json", "pjson"):
            handler.reply(200, b"<html>ArcGIS REST Services Directory</html>", {"Content-Type": "text/html"})
            return
        _reply(handler, self.answers[path])

    def _query(self, handler: Handler) -> None:
        query = _parts(handler)[1]
        numbers = list(range(1, FEATURES + 1))
        if query.get("returnIdsOnly") == "true":
            _reply(handler, {"objectIdFieldName": "OBJECTID", "objectIds": numbers})
            return
        if query.get("returnCountOnly") == "true":
            _reply(handler, {"count": FEATURES})
            return
        wanted = [int(each) for each in query.get("objectIds", "").split(",") if each] or numbers
        document = {
            "objectIdFieldName": "OBJECTID",
            "geometryType": "esriGeometryPoint",
            "spatialReference": WEB_MERCATOR,
            "fields": LAYER["fields"],
            "features": [
                {
                    "attributes": {"OBJECTID": number, "Site": f"Site {number}"},
                    "geometry": {"x": -530_000 + 4_000 * number, "y": 6_710_000 + 7_000 * number},
                }
                for number in wanted
            ],
        }
        _reply(handler, document)


def refusal(code: int, message: str, details: Optional[list[str]] = None) -> dict[str, Any]:
    """Return what the server answers, with status 200, where it refuses."""
    return {"error": {"code": code, "message": message, "details": details or []}}


def _parts(handler: Handler) -> tuple[str, Mapping[str, str]]:
    parts = urlsplit(handler.path)
    return parts.path.rstrip("/"), dict(parse_qsl(parts.query))


def _reply(handler: Handler, document: Any) -> None:
    handler.reply(200, json.dumps(document).encode(), {"Content-Type": "application/json; charset=utf-8"})
