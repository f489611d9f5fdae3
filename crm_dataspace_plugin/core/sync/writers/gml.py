# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoJSON geometries as GML.

Source: OGC 03-105r1 (GML 3.1.1) for WFS 1.1, OGC 07-036 (GML 3.2.1) for WFS 2.0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.words import say

_OLD = {  # GML 3.1 knows these still, and some services know no others
    "MultiPoint": ("MultiPoint", "pointMember", "Point"),
    "MultiLineString": ("MultiLineString", "lineStringMember", "LineString"),
    "MultiPolygon": ("MultiPolygon", "polygonMember", "Polygon"),
}
_NEW = {
    **_OLD,
    "MultiLineString": ("MultiCurve", "curveMember", "LineString"),
    "MultiPolygon": ("MultiSurface", "surfaceMember", "Polygon"),
}


@dataclass(frozen=True)
class Gml:
    """How a service wants geometries.

    Attributes:
        srs_name: name of the reference system of the coordinates.
        y_first: whether it asks for northing or latitude first.
        version: of GML, `3.1` or `3.2`.
    """

    srs_name: str
    y_first: bool = False
    version: str = "3.1"

    def of(self, geometry: Mapping[str, Any]) -> str:
        """Return the element, with the prefix `gml`; GeometryUnusable for a type GML has another idea of."""
        return self._element(str(geometry.get("type")), geometry.get("coordinates"), "g", True)

    def _element(self, kind: str, place: Any, name: str, outermost: bool) -> str:
        attributes = f' srsName="{escape(self.srs_name)}"' if outermost else ""
        if self.version == "3.2":
            attributes = f' gml:id="{name}"{attributes}'
        many = (_NEW if self.version == "3.2" else _OLD).get(kind)
        if many is not None:
            outer, member, inner = many
            parts = (self._element(inner, each, f"{name}.{number}", False) for number, each in enumerate(place))
            return f"<gml:{outer}{attributes}>{_wrapped(member, parts)}</gml:{outer}>"
        return f"<gml:{kind}{attributes}>{self._simple(kind, place)}</gml:{kind}>"

    def _simple(self, kind: str, place: Any) -> str:
        if kind == "Point":
            return f"<gml:pos>{self._numbers([place])}</gml:pos>"
        if kind == "LineString":
            return self._list(place)
        if kind == "Polygon":
            rings = [f"<gml:LinearRing>{self._list(each)}</gml:LinearRing>" for each in place]
            return _wrapped("exterior", rings[:1]) + _wrapped("interior", rings[1:])
        raise GeometryUnusable(say("A {kind} cannot be sent to a WFS.", kind=kind))

    def _list(self, positions: Sequence[Sequence[float]]) -> str:
        size = min(map(len, positions), default=2)
        return f'<gml:posList srsDimension="{min(size, 3)}">{self._numbers(positions)}</gml:posList>'

    def _numbers(self, positions: Sequence[Sequence[float]]) -> str:
        size = min(3, min(map(len, positions), default=2))
        turned = ((each[1], each[0], *each[2:]) if self.y_first else each for each in positions)
        return " ".join(repr(float(number)) for each in turned for number in each[:size])


def _wrapped(name: str, parts: Iterable[str]) -> str:
    return "".join(f"<gml:{name}>{each}</gml:{name}>" for each in parts)
