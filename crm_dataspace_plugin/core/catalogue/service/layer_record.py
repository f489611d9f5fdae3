# SPDX-License-Identifier: GPL-2.0-or-later
"""A record out of what a service says about one of its layers, and about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.reader import read_codes
from crm_dataspace_plugin.core.catalogue.record import Contact, Distribution, Record
from crm_dataspace_plugin.core.catalogue.service.terms import read_terms


@dataclass(frozen=True)
class Service:
    """What a service says about itself.

    Attributes:
        statements: fees, constraints, copyright: on which terms it gives its data.
    """

    url: str
    title: str = ""
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    publisher: str = ""
    contacts: tuple[Contact, ...] = ()
    statements: tuple[str, ...] = ()


@dataclass(frozen=True)
class Layer:
    """What a service says about one layer.

    Attributes:
        id: by which it is known within the service.
        statements: terms of this layer alone, before those of the service.
        raw: as received.
    """

    id: str
    title: str = ""
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    bbox: Optional[Bbox] = None
    time: tuple[str, str] = ("", "")
    updated: str = ""
    publisher: str = ""
    statements: tuple[str, ...] = ()
    other_ids: tuple[str, ...] = ()
    distributions: tuple[Distribution, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict)


def layer_record(layer: Layer, service: Service, catalogue: str) -> Record:
    """Return the record of a layer.

    Keywords of the service are those of its layers too only where the layer has none of its own: a service of many
    layers is filed under more than each of them is about.
    """
    terms = read_terms((*layer.statements, *service.statements))
    keywords = layer.keywords or service.keywords
    codes, _ = read_codes({"keywords": list(keywords)})
    return Record(
        id=layer.id,
        catalogue=catalogue,
        title=layer.title or layer.id,
        abstract=layer.abstract,
        kind="dataset",
        publisher=layer.publisher or service.publisher,
        licence=terms.licence,
        rights=terms.rights,
        access=terms.access,
        updated=layer.updated,
        time_start=layer.time[0],
        time_end=layer.time[1],
        keywords=keywords,
        commodities=codes["commodity"],
        countries=codes["country"],
        facility_types=codes["facility_type"],
        statuses=codes["status"],
        contacts=service.contacts,
        other_ids=layer.other_ids,
        bbox=layer.bbox,
        distributions=layer.distributions,
        raw=layer.raw,
    )
