# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer of a WFS as it is written to, found out by questions only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.first_page import id_property
from crm_dataspace_plugin.core.pull.wfs_answer import ask_wfs
from crm_dataspace_plugin.core.pull.wfs_crs import crs_named, turned_round, with_axes_turned
from crm_dataspace_plugin.core.pull.wfs_page import geojson_page, gml_page
from crm_dataspace_plugin.core.pull.wfs_schema import Described, described
from crm_dataspace_plugin.core.pull.wfs_service import FeatureType, WfsService, name_in_address, read_service
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.writers.abilities import Abilities, Precondition
from crm_dataspace_plugin.core.sync.writers.gml import Gml
from crm_dataspace_plugin.core.sync.writers.transaction import LayerName
from crm_dataspace_plugin.core.sync.writers.wfs_filter import WfsFilter
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import parse_xml, xml_text

QGIS_NAMESPACE = "http://www.qgis.org/gml"
_QGIS_DECIMALS = 6  # unless the project says otherwise
_SAMPLE = 20  # features
_WORDS = {"Insert": Operation.INSERT, "Update": Operation.UPDATE, "Delete": Operation.DELETE}


@dataclass(frozen=True)
class WfsLayer:
    """One layer.

    Attributes:
        described: its elements.
        key: the property whose values are the ids of the features, empty if none is seen.
        crs: authority code of the coordinates in its answers.
    """

    service: WfsService
    kind: FeatureType
    described: Described
    name: LayerName
    key: str
    crs: str
    decimals: Optional[int]

    @property
    def is_qgis(self) -> bool:
        return self.name.namespace == QGIS_NAMESPACE

    @property
    def version(self) -> str:
        """The version in which it is written to; QGIS Server answers 2.0 as 1.1."""
        return "2.0.0" if self.service.version.startswith("2") and not self.is_qgis else "1.1.0"

    @property
    def filters(self) -> WfsFilter:
        return WfsFilter(self.version, likes=self.is_qgis)

    @property
    def kept_in(self) -> str:
        """The reference system in which geometries are sent: QGIS Server takes those of updates for its layer's own."""
        return self.kind.crs.code if self.is_qgis and self.kind.crs else self.crs

    @property
    def gml(self) -> Gml:
        """QGIS Server takes the short name, and x before y; for others the long name leaves no doubt."""
        if self.is_qgis:
            return Gml(self.kept_in)
        name = "urn:ogc:def:crs:" + self.crs.replace(":", "::")
        known = crs_named(name)
        return Gml(name, bool(known and known.y_first), "3.2" if self.version == "2.0.0" else "3.1")

    @property
    def abilities(self) -> Abilities:
        stated = self.kind.operations - {"Query"}
        told = bool(self.kind.operations)
        kinds = frozenset(kind for word, kind in _WORDS.items() if not told or word in stated)
        return Abilities(
            precondition=Precondition.VALUES if self.key else Precondition.COMPARED,
            operations=kinds if self.service.transactions else frozenset(),
            reshapes=bool(self.described.geometry_name and (self.kind.crs or not self.is_qgis)),
            unshapes=not self.is_qgis,
            by_xml=True,
            decimals=self.decimals,
        )


def read_layer(http: Http, source: Source, tick: Tick) -> WfsLayer:
    """Return the layer a field copy's layer came from.

    Raises:
        TakesNoChanges: it takes no changes.
        NetworkError: it cannot be asked, or does not tell its fields.
    """
    service = read_service(http, source.url, tick)
    kind = service.type_named(source.name or name_in_address(source.url))
    asked = {"request": "DescribeFeatureType", **service.asking_for(kind)}
    root = parse_xml(xml_text(ask_wfs(http, service.url, asked, tick)), service.url)
    known = described(root, kind.local_name)
    if known is None:
        raise errors.UnexpectedContent(
            say("{url} does not tell the fields of {name}.", url=service.url, name=kind.name)
        )
    namespace = root.attributes.get("targetNamespace", "")
    word = "count" if service.version.startswith("2") else "maxFeatures"
    sample = features_of(http, service, kind, known, source.crs, {word: str(_SAMPLE)}, tick)
    decimals = max(_QGIS_DECIMALS, _decimals(sample)) if namespace == QGIS_NAMESPACE else None
    name = LayerName(kind.local_name, namespace)
    layer = WfsLayer(service, kind, known, name, id_property(sample), source.crs, decimals)
    if not layer.abilities.operations:
        raise errors.TakesNoChanges(
            say("{url} takes no changes of {name}: it can only be read.", url=service.url, name=kind.name), 405
        )
    return layer


def features_of(
    http: Http,
    service: WfsService,
    kind: FeatureType,
    known: Described,
    crs: str,
    limits: Mapping[str, str],
    tick: Tick,
) -> list[Any]:
    """Return features as GeoJSON, as a pull does; `limits` are parameters of GetFeature."""
    params = {"request": "GetFeature", **service.asking_for(kind), **limits}
    if kind.geojson:
        params["outputFormat"] = kind.geojson
    answer = ask_wfs(http, service.url, params, tick)
    page = geojson_page(answer) if kind.geojson else gml_page(answer, kind.local_name, known)
    turned = turned_round(page.features, page.crs or crs, kind.extent, None)
    return with_axes_turned(page.features) if turned else page.features


def _decimals(features: Sequence[Mapping[str, Any]]) -> int:
    """Return the most decimals of a coordinate."""
    found, waiting = 0, [(each.get("geometry") or {}).get("coordinates") for each in features]
    while waiting:
        place = waiting.pop()
        if isinstance(place, list):
            waiting += place
        elif isinstance(place, float):
            found = max(found, len(f"{place:.12f}".rstrip("0").partition(".")[2]))
    return found
