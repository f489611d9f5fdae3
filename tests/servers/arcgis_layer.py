# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of a loopback ArcGIS server that answer queries, with the habits of old, new and careless servers.

Conditions are answered by SQLite; boxes are compared with the box of each shape in the layer's own system.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit

from tests.servers.loopback import Handler, Loopback

SERVICE = "/arcgis/rest/services/mines/FeatureServer"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 24

_COLUMNS = {"esriFieldTypeOID": "INTEGER", "esriFieldTypeInteger": "INTEGER", "esriFieldTypeDouble": "REAL"}


def column(name: str, kind: str = "String", **more: Any) -> dict[str, Any]:
    return {"name": name, "type": f"esriFieldType{kind}", "alias": name, **more}


def points(count: int) -> list[dict[str, Any]]:
    """Return features numbered from 1, each a metre east of the one before."""
    return [
        {"attributes": {"OBJECTID": n, "Site": f"Site {n}"}, "geometry": {"x": 400_000.0 + n, "y": 4_800_000.0}}
        for n in range(1, count + 1)
    ]


@dataclass
class EsriLayer:
    """One layer or table.

    Attributes:
        told: what its description says beside what every layer says.
        largest: features it gives at once.
        pages, starts: whether it says that it takes an offset, and whether it does.
        counts, tells: whether it counts, and whether it says that an answer was cut.
        names: whether it heeds the numbers of the features asked for.
        answers: what it says in place of the answers to queries, in turn; None for the true one.
        attachments: pairs of what is told of a file and its bytes, by the feature's number.
    """

    features: list[dict[str, Any]] = field(default_factory=lambda: points(25))
    columns: list[dict[str, Any]] = field(default_factory=lambda: [column("OBJECTID", "OID"), column("Site")])
    number: int = 0
    name: str = "Heaps"
    geometry: str = "esriGeometryPoint"
    reference: Optional[dict[str, Any]] = field(default_factory=lambda: {"wkid": 25830, "latestWkid": 25830})
    told: dict[str, Any] = field(default_factory=dict)
    largest: int = 10
    pages: bool = True
    starts: bool = True
    counts: bool = True
    tells: bool = True
    names: bool = True
    answers: list[Any] = field(default_factory=list)
    attachments: dict[int, list[tuple[dict[str, Any], bytes]]] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"{SERVICE}/{self.number}"

    def serve(self, server: Loopback) -> str:
        """Answer at a path of `server` and return the address."""
        server.routes[self.path] = lambda handler: _reply(handler, self.description())
        server.routes[f"{self.path}/query"] = self._query
        for number, files in self.attachments.items():
            infos = [info for info, _ in files]
            server.routes[f"{self.path}/{number}/attachments"] = _replying({"attachmentInfos": infos})
            for info, content in files:
                server.routes[f"{self.path}/{number}/attachments/{info['id']}"] = _giving(content)
        return server.url + self.path

    def description(self) -> dict[str, Any]:
        return {
            "id": self.number,
            "name": self.name,
            "type": "Feature Layer" if self.geometry else "Table",
            "geometryType": self.geometry,
            "extent": {"spatialReference": self.reference},
            "objectIdField": "OBJECTID",
            "maxRecordCount": self.largest,
            "capabilities": "Query",
            "advancedQueryCapabilities": {"supportsPagination": self.pages},
            "copyrightText": "CC BY 4.0, the survey",
            "fields": self.columns,
            "hasAttachments": bool(self.attachments),
            **self.told,
        }

    def _query(self, handler: Handler) -> None:
        query = dict(parse_qsl(urlsplit(handler.path).query))
        self.asked.append(query)
        instead = self.answers.pop(0) if self.answers else None
        _reply(handler, self._answer(query) if instead is None else instead)

    def _answer(self, query: Mapping[str, str]) -> dict[str, Any]:
        found = [each for each in self._where(query["where"]) if self._in_box(each, query)]
        if "objectIds" in query and self.names:
            found = [each for each in found if str(each["attributes"]["OBJECTID"]) in query["objectIds"].split(",")]
        if query.get("returnIdsOnly") == "true":
            ids = [each["attributes"]["OBJECTID"] for each in found]
            return {"objectIdFieldName": "OBJECTID", "objectIds": ids[::-1] or None}
        if query.get("returnCountOnly") == "true":
            return {"count": len(found)} if self.counts else {"error": {"code": 400, "message": "Invalid parameters"}}
        start = int(query.get("resultOffset", 0)) if self.starts else 0
        size = min(int(query.get("resultRecordCount", self.largest)), self.largest)
        answer = {"features": found[start : start + size], "fields": self.columns, "objectIdFieldName": "OBJECTID"}
        if self.geometry:
            answer.update({"geometryType": self.geometry, "spatialReference": self.reference})
        if self.tells and start + size < len(found):
            answer["exceededTransferLimit"] = True
        return answer

    def _where(self, condition: str) -> Iterator[dict[str, Any]]:
        names = [each["name"] for each in self.columns]
        with closing(sqlite3.connect(":memory:")) as table:
            declared = ", ".join(f'"{each["name"]}" {_COLUMNS.get(each["type"], "TEXT")}' for each in self.columns)
            table.execute(f"CREATE TABLE layer ({declared})")
            marks = ", ".join("?" * len(names))
            for each in self.features:
                table.execute(f"INSERT INTO layer VALUES ({marks})", [each["attributes"].get(name) for name in names])
            rows = table.execute(f"SELECT rowid FROM layer WHERE {condition}").fetchall()
        for (number,) in rows:
            yield self.features[number - 1]

    def _in_box(self, feature: Mapping[str, Any], query: Mapping[str, str]) -> bool:
        if "geometry" not in query or not self.geometry:
            return True
        if query["inSR"] != str((self.reference or {}).get("latestWkid", 4326)):
            raise AssertionError(query["inSR"])
        west, south, east, north = map(float, query["geometry"].split(","))
        places = list(_places(feature.get("geometry")))
        xs, ys = [x for x, _ in places], [y for _, y in places]
        return bool(places) and min(xs) <= east and max(xs) >= west and min(ys) <= north and max(ys) >= south


def serve_service(server: Loopback, *layers: EsriLayer) -> str:
    """Serve several layers of one service and return its address."""
    listed = [{"id": each.number, "name": each.name, "type": "Feature Layer"} for each in layers if each.geometry]
    tables = [{"id": each.number, "name": each.name, "type": "Table"} for each in layers if not each.geometry]
    for each in layers:
        each.serve(server)
    server.routes[SERVICE] = _replying({"currentVersion": 11.1, "layers": listed, "tables": tables})
    return server.url + SERVICE


def _places(shape: Any) -> Iterator[tuple[float, float]]:
    text = json.dumps(shape or {})
    if isinstance(shape, dict) and "x" in shape:
        yield shape["x"], shape["y"]
        return
    for x, y in re.findall(r"\[(-?[\d.e+]+), (-?[\d.e+]+)", text):
        yield float(x), float(y)


def _replying(document: Any) -> Any:
    return lambda handler: _reply(handler, document)


def _giving(content: bytes) -> Any:
    return lambda handler: handler.reply(200, content, {"Content-Type": "application/octet-stream"})


def _reply(handler: Handler, document: Any) -> None:
    handler.reply(200, json.dumps(document).encode(), {"Content-Type": "application/json; charset=utf-8"})
