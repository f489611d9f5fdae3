# SPDX-License-Identifier: GPL-2.0-or-later
"""What a WFS says it has and can do: its capabilities, versions 2.0.0 and 1.1.0.

Source: OGC 09-025r2 (WFS 2.0), OGC 04-094 (WFS 1.1).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional
from urllib.parse import parse_qsl, urlsplit

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.service.capabilities import plain_address
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.wfs_answer import ask_wfs
from crm_dataspace_plugin.core.pull.wfs_crs import CrsName, crs_named
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import Element, parse_xml, root_of, xml_text

VERSIONS = ("2.0.0", "1.1.0")  # the best first
_SHOWN_NAMES = 30  # of a service's layers in an error
_GEOJSON = re.compile(r"(application/(vnd\.)?(geo\+?)?json|geojson|json)(; ?subtype=geojson)?$", re.IGNORECASE)
_NOTHING = ("", "none", "keine", "aucun", "ninguna", "no conditions apply")


@dataclass(frozen=True)
class FeatureType:
    """One layer of a service.

    Attributes:
        crs: the one it is given in where none is asked for; None without geometry, or where it is not known.
        others: further reference systems it can be given in.
        extent: degrees, as the service states it.
        geojson: the service's name for GeoJSON as output of this layer, empty where it has none.
        operations: what may be done with it, such as `Query` and `Update`; none where the service does not say.
    """

    name: str
    title: str
    crs: Optional[CrsName] = None
    others: tuple[CrsName, ...] = ()
    extent: Optional[Bbox] = None
    geojson: str = ""
    operations: frozenset[str] = frozenset()

    @property
    def local_name(self) -> str:
        return self.name.rpartition(":")[2]


@dataclass(frozen=True)
class WfsService:
    """A service.

    Attributes:
        url: its address without the parameters of a request.
        pages: whether it says that it gives results in pages.
        licence: its conditions of access in its own words, empty where it states none.
        transactions: whether it says that it takes changes.
    """

    url: str
    version: str
    types: tuple[FeatureType, ...]
    pages: bool = False
    licence: str = ""
    transactions: bool = False

    def type_named(self, name: str) -> FeatureType:
        """Return a layer by its name, with or without prefix, or the only one there is for an empty name.

        Raises:
            DataError: there is none of that name, or several that could be meant.
        """
        if not name and len(self.types) == 1:
            return self.types[0]
        known = ", ".join(each.name for each in self.types[:_SHOWN_NAMES]) + (
            say(" and {count} more", count=len(self.types) - _SHOWN_NAMES) if len(self.types) > _SHOWN_NAMES else ""
        )
        if not self.types:
            raise errors.DataError(say("{url} has no layers.", url=self.url))
        if not name:
            raise errors.DataError(
                say("{url} has several layers, name one of them after a “|”: {known}.", url=self.url, known=known)
            )
        wanted, plain = name.lower(), name.rpartition(":")[2].lower()
        for found in (
            [each for each in self.types if each.name == name],
            [each for each in self.types if each.name.lower() == wanted],
            [each for each in self.types if each.local_name.lower() == plain and ":" not in name],
            [each for each in self.types if each.name.lower() == plain],
        ):
            if len(found) == 1:
                return found[0]
        raise errors.DataError(
            say("{url} has no layer “{name}”, it has: {known}.", url=self.url, name=name, known=known)
        )

    def asking_for(self, kind: FeatureType) -> dict[str, str]:
        """Return the parameters that name a layer in the service's version."""
        word = "typeNames" if self.version.startswith("2") else "typeName"
        return {"version": self.version, word: kind.name}


def read_service(http: Http, url: str, tick: Tick) -> WfsService:
    """Fetch a service's capabilities.

    Raises:
        UnexpectedContent: it is no WFS, or one of an older version only.
        NetworkError: it cannot be read.
    """
    address = plain_address(url)
    version = ""
    for version in VERSIONS:
        params = {"request": "GetCapabilities", "version": version, "acceptVersions": ",".join(VERSIONS)}
        text = xml_text(ask_wfs(http, address, params, tick))
        if root_of(text).name != "WFS_Capabilities":
            raise errors.UnexpectedContent(
                say("{address} is not a WFS: it answered “{name}”.", address=address, name=root_of(text).name),
                text[:4000],
            )
        version = root_of(text).attributes.get("version", "")
        if version.startswith(("2.0", "1.1")):
            return _service(parse_xml(text, address), address, version)
    raise errors.UnexpectedContent(
        say("{address} is a WFS of version {value}: 2.0.0 or 1.1.0 is needed.", address=address, value=version or "?")
    )


def name_in_address(url: str) -> str:
    """Return the layer an address asks for, empty where it asks for none."""
    pairs = parse_qsl(urlsplit(url.strip()).query)
    return next((value for name, value in pairs if name.lower() in ("typename", "typenames")), "")


def _service(root: Element, url: str, version: str) -> WfsService:
    operations = {each.attributes.get("name", ""): each for each in root.each("OperationsMetadata", "Operation")}
    formats = _values(operations["GetFeature"], "outputFormat") if "GetFeature" in operations else []
    formats += _values(next(root.each("OperationsMetadata"), root), "outputFormat")
    constraints = list(root.each("OperationsMetadata", "Constraint"))
    if "GetFeature" in operations:
        constraints += operations["GetFeature"].each("Constraint")
    pages = any(
        each.attributes.get("name") == "ImplementsResultPaging" and "TRUE" in _texts(each).upper()
        for each in constraints
    )
    conditions = [root.value("ServiceIdentification", word) for word in ("AccessConstraints", "Fees")]
    stated = [each for each in conditions if each.lower().rstrip(".") not in _NOTHING]
    types = [_feature_type(each, formats) for each in root.each("FeatureTypeList", "FeatureType")]
    named = tuple(each for each in types if each.name)
    return WfsService(url, version, named, pages, "; ".join(stated), "Transaction" in operations)


def _feature_type(element: Element, formats: list[str]) -> FeatureType:
    own = [each.text for each in element.each("OutputFormats", "Format")]
    names = [element.value("DefaultCRS") or element.value("DefaultSRS")]
    others = [*element.each("OtherCRS"), *element.each("OtherSRS")]
    return FeatureType(
        name=element.value("Name"),
        title=element.value("Title"),
        crs=crs_named(names[0]),
        others=tuple(found for found in (crs_named(each.text) for each in others) if found is not None),
        extent=_extent(element),
        geojson=next((each for each in own or formats if _GEOJSON.match(each)), ""),
        operations=frozenset(each.text for each in element.each("Operations", "Operation")),
    )


def _extent(element: Element) -> Optional[Bbox]:
    corners = element.value("WGS84BoundingBox", "LowerCorner"), element.value("WGS84BoundingBox", "UpperCorner")
    try:
        west, south = map(float, corners[0].split()[:2])
        east, north = map(float, corners[1].split()[:2])
    except ValueError:
        return None
    return (west, south, east, north) if west < east or south < north else None


def _values(element: Element, name: str) -> list[str]:
    found = (each for each in element.each("Parameter") if each.attributes.get("name") == name)
    return [value.text for each in found for value in (*each.each("Value"), *each.each("AllowedValues", "Value"))]


def _texts(constraint: Element) -> str:
    texts = [*constraint.each("DefaultValue"), *constraint.each("Value"), *constraint.each("AllowedValues", "Value")]
    return " ".join(each.text for each in texts)
