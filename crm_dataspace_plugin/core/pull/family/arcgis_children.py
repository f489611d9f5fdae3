# SPDX-License-Identifier: GPL-2.0-or-later
"""The children of an ArcGIS layer: its relationships as their origin, one to many, and what is attached.

Source: ArcGIS REST API, “Layer (Feature Service)”, `relationships`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.arcgis.service import ask
from crm_dataspace_plugin.core.catalogue.plain import count, mappings, text
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.arcgis.description import Description, describe
from crm_dataspace_plugin.core.pull.family.offer import OWN_ID, ChildOffer

PHOTOS = "photos"  # name of what is attached
MOST_RELATED = 50  # tables looked into
_DENIED = (errors.LoginNeeded, errors.NotAllowed, errors.TooManyRequests)


def arcgis_children(http: Http, url: str, name: str, tick: Tick) -> Iterator[ChildOffer]:
    """Yield the tables and layers whose features belong to those of a layer."""
    parent = describe(http, url, name, tick)
    for relation in mappings(parent.raw.get("relationships"))[:MOST_RELATED]:
        number = count(relation.get("relatedTableId"))
        if number is None or not _to_children(relation):
            continue
        address = f"{parent.url.rpartition('/')[0]}/{number}"
        try:
            child = ask(address, parent.query, http, tick)
        except _DENIED:
            raise
        except errors.NetworkError:  # a table that is not published
            continue
        offer = _offer(parent, relation, child, address)
        if offer is not None:
            yield offer
    if parent.raw.get("hasAttachments") is True and parent.object_id:
        yield ChildOffer(PHOTOS, "Photos", DistributionKind.ARCGIS, url, OWN_ID, "", attached=True)


def _to_children(relation: Mapping[str, Any]) -> bool:
    """Tell whether the layer is the one of many: the role is missing on old servers, which tell only of origins."""
    role, many = text(relation.get("role")), text(relation.get("cardinality"))
    return role in ("", "esriRelRoleOrigin") and many != "esriRelCardinalityManyToMany"


def _offer(
    parent: Description, relation: Mapping[str, Any], child: Mapping[str, Any], address: str
) -> Optional[ChildOffer]:
    """Return the offer, None where the two sides do not tell by which fields they belong together."""
    back = _way_back(parent, relation, child)
    child_names = [text(each.get("name")) for each in mappings(child.get("fields"))]
    parent_field = _spelled(text(relation.get("keyField")), [each.property_name for each in parent.schema.fields])
    child_field = _spelled(text(back.get("keyField")), child_names)
    if not parent_field or not child_field:
        return None
    title = text(child.get("name")) or text(relation.get("name")) or address
    return ChildOffer(title, title, DistributionKind.ARCGIS, _with(address, parent.query), parent_field, child_field)


def _way_back(parent: Description, relation: Mapping[str, Any], child: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the same relationship as the child tells it, an empty one where it does not."""
    told = [each for each in mappings(child.get("relationships")) if text(each.get("role")) != "esriRelRoleOrigin"]
    number = parent.url.rpartition("/")[2]
    to_parent = [each for each in told if text(each.get("relatedTableId")) == number]
    same = [each for each in told if each.get("id") == relation.get("id")]
    return (same or (to_parent if len(to_parent) == 1 else []) or [{}])[0]


def _spelled(wanted: str, names: list[str]) -> str:
    """Return the field meant: relationships do not always keep to the case of the fields."""
    alike = [each for each in names if each.lower() == wanted.lower()]
    return wanted if wanted in names else (alike[0] if alike else "")


def _with(address: str, query: str) -> str:
    return f"{address}?{query}" if query else address
