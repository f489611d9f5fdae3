# SPDX-License-Identifier: GPL-2.0-or-later
"""An OGC API - Features service taken as a catalogue: each collection is a record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.client import Page
from crm_dataspace_plugin.core.catalogue.ogc_api.collections import (
    Address,
    collections,
    described,
    is_catalogue,
    take_apart,
)
from crm_dataspace_plugin.core.catalogue.plain import text, too_deep
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.reader import read_record
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.catalogue.sieve import Sieve
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import NetworkError, NotThere
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class FeaturesClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        address = take_apart(self.source.url)
        read: list[Optional[Record]] = []
        problem = ""
        try:
            for each in described(address, http, tick):
                if not isinstance(each, Mapping) or too_deep(each):
                    read.append(None)
                elif not is_catalogue(each):
                    read.append(collection_record(each, self.source.name, address))
        except NetworkError as error:
            if not read:
                raise
            problem = error.message
        sieve = Sieve(query, frozenset())
        kept = sieve.keep([record for record in read if record is not None])
        yield Page(
            records=kept[: query.limit],
            matched=len(kept),
            skipped=sum(record is None for record in read),
            uses=sieve.uses(),
            notes=sieve.notes(),
            problem=problem,
        )

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        address = take_apart(self.source.url)
        found = collections(replace(address, collection=record_id), http, tick)
        record = next((collection_record(each, self.source.name, address) for each in found), None)
        if record is None:
            raise NotThere(
                say("{name} has no collection “{record_id}”.", name=self.source.name, record_id=record_id), status=404
            )
        return record


def collection_record(collection: Mapping[str, Any], catalogue: str, address: Address) -> Optional[Record]:
    """Return the record that describes a collection of features."""
    identifier = text(collection.get("id"))
    url = address.of_collection(identifier)
    properties = {"type": "dataset", **{name: value for name, value in collection.items() if name != "type"}}
    record = read_record({**collection, "properties": properties}, catalogue, url)
    if record is None:
        return None
    own = Distribution(DistributionKind.FEATURES, url, media_type="application/geo+json", title=record.title)
    others = tuple(
        each for each in record.distributions if each.kind not in (DistributionKind.FEATURES, DistributionKind.LINK)
    )
    return replace(record, distributions=(own, *others), raw=collection)
