# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening what a distribution offers, whatever its kind, as one collection and its pages."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Callable, Optional, Union

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.origin import parts_of
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull import cql2
from crm_dataspace_plugin.core.pull.arcgis.layer import ArcgisLayer
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.collection import Collection, read_collection
from crm_dataspace_plugin.core.pull.cql2_logic import Predicate
from crm_dataspace_plugin.core.pull.files import open_file
from crm_dataspace_plugin.core.pull.pages import PAGE_SIZE, FeaturePage, iter_pages
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.pull.schema_document import schema_from_features
from crm_dataspace_plugin.core.pull.wfs import WfsLayer
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.words import later, said, say

Pages = Generator[FeaturePage, None, None]
PagesFrom = Callable[[str], Pages]

FILES = frozenset(
    {
        DistributionKind.GEOPACKAGE,
        DistributionKind.GEOJSON,
        DistributionKind.CSV,
        DistributionKind.SHAPEFILE,
        DistributionKind.FLATGEOBUF,
        DistributionKind.PARQUET,
        DistributionKind.LINK,
    }
)
SHOWN_FIELDS = 30  # named where one asked for is not there
_FILTERED_HERE = later("it was applied here, after fetching everything in the area.")


@dataclass
class Reading:
    """An opened distribution.

    Attributes:
        pages: called with nothing, or with a page's `following` to go on after it, gives the pages, to be closed.
        area: in the reference system of the features, None for everywhere.
        wanted: the filter, to be applied to each feature's properties; None where there is nothing to apply here.
        left_out: properties that nobody asked for.
        notes: what the person should know about how it was read; complete once `pages` came to their end.
    """

    collection: Collection
    pages: PagesFrom
    area: Optional[Area]
    wanted: Optional[Predicate]
    notes: Sequence[str] = ()
    left_out: frozenset[str] = frozenset()


@contextmanager
def open_reading(
    http: Http, request: PullRequest, tick: Tick, known: Optional[Schema] = None, page_size: int = PAGE_SIZE
) -> Iterator[Reading]:
    """Yield the distribution of `request`, opened; of a child layer, only what belongs to the parents.

    Args:
        known: the schema of an earlier reading that is gone on with, where the service declares none.
        page_size: features asked for at once, where the service takes a number.

    Raises:
        DataSpaceError: of the kind that fits: network, data, query, or a kind that cannot be pulled.
    """
    with _open(http, request, tick, known, page_size) as reading:
        if request.ids:
            reading = replace(reading, area=None, wanted=None)
        elif request.belongs_to is not None:
            reading = replace(reading, wanted=request.belongs_to.among(reading.wanted))
        if request.columns:
            child_field = request.belongs_to.child_field if request.belongs_to else ""
            reading = _with_columns(reading, {*request.columns}, child_field)
        yield reading


def _with_columns(reading: Reading, wanted: set[str], needed: str) -> Reading:
    """Leave out all fields but the `wanted` ones and those without which a feature is not known again."""
    collection = reading.collection
    schema = collection.schema
    names = {each.property_name for each in schema.fields}
    unknown = sorted(wanted - names)
    if unknown:
        raise errors.NameUnknown(
            say(
                "“{id}” has no field “{unknown}”. Its fields are {names}.",
                id=collection.id,
                unknown=unknown[0],
                names=", ".join(sorted(names)[:SHOWN_FIELDS]),
            )
        )
    kept = tuple(each for each in schema.fields if each.property_name in {*wanted, schema.uuid_field, needed})
    left_out = frozenset(names - {each.property_name for each in kept})
    return replace(reading, collection=replace(collection, schema=replace(schema, fields=kept)), left_out=left_out)


@contextmanager
def _open(http: Http, request: PullRequest, tick: Tick, known: Optional[Schema], page_size: int) -> Iterator[Reading]:
    if request.record is not None and parts_of(request.url).scheme not in ("http", "https"):
        raise errors.DataError(
            say("“{url}” is not on the web: from a catalogue's record nothing else is loaded.", url=request.url)
        )
    area = Area.from_wkt(request.area_wkt) if request.area_wkt else None
    if request.kind is DistributionKind.FEATURES:
        yield _features(http, request, area, tick, known, page_size)
    elif request.kind is DistributionKind.WFS:
        yield _layer(WfsLayer(http, request, area, tick), request, say("The filter was not sent to the WFS: "))
    elif request.kind is DistributionKind.ARCGIS:
        parents = request.belongs_to.condition() if request.belongs_to and not request.ids else ""
        yield _layer(
            ArcgisLayer(http, request, area, tick, parents), request, say("The filter was not sent to the server: ")
        )
    elif request.kind in FILES:
        with open_file(http, request.url, request.name, request.crs, request.path, tick) as file:
            collection = file.collection
            local = area.transformed(collection.crs) if area else None
            wanted = cql2.parse(request.filter, collection.schema) if request.filter else None
            yield Reading(collection, lambda _: file.pages(local), local, wanted, file.notes)
    else:
        raise errors.DataError(
            say(
                "{url} is offered as {kind}, which cannot be pulled yet: choose a features "
                "service, a WFS, an ArcGIS layer or a file.",
                url=request.url,
                kind=request.kind.value,
            )
        )


def _features(
    http: Http, request: PullRequest, area: Optional[Area], tick: Tick, known: Optional[Schema], page_size: int
) -> Reading:
    collection = read_collection(http, request.url, tick)
    understood = {"cql2-text", "filter", "features-filter"} <= collection.classes
    parents = request.belongs_to.condition() if request.belongs_to else ""
    sent = " AND ".join(f"({each})" for each in (request.filter, parents) if each) if parents else request.filter

    def pages(start: str) -> Pages:
        return iter_pages(http, collection, area, sent if understood else "", tick, page_size, start)

    if not collection.complete:
        return _filtered(request, *_completed(collection, pages, known), area, understood)
    return _filtered(request, collection, pages, area, understood)


def _filtered(
    request: PullRequest, collection: Collection, pages: PagesFrom, area: Optional[Area], understood: bool
) -> Reading:
    if not request.filter:
        return Reading(collection, pages, area, None)
    try:
        wanted = cql2.parse(request.filter, collection.schema)
    except errors.QueryError as error:
        if not understood or (collection.complete and isinstance(error, errors.TextUnquoted)):
            raise
        return Reading(collection, pages, area, None, (say("The filter was applied by the service alone."),))
    if understood:
        return Reading(collection, pages, area, wanted)
    return Reading(
        collection, pages, area, wanted, (say("The service does not understand filters: ") + said(_FILTERED_HERE),)
    )


def _layer(layer: Union[WfsLayer, ArcgisLayer], request: PullRequest, words: str) -> Reading:
    wanted = None
    if request.filter:
        wanted = cql2.parse(request.filter, layer.collection.schema)
        layer.notes.append(words + said(_FILTERED_HERE))
    return Reading(layer.collection, layer.pages, layer.area, wanted, layer.notes)


def _completed(collection: Collection, pages: PagesFrom, known: Optional[Schema]) -> tuple[Collection, PagesFrom]:
    """Return the collection with the fields seen in its first page, or with the `known` ones."""
    if known is not None:
        return replace(collection, schema=known), pages
    rest = pages("")
    taken = [next(rest)]
    schema = schema_from_features(taken[0].features, collection.declared)

    def again(start: str) -> Pages:
        if start or not taken:
            yield from pages(start)
        else:
            yield taken.pop()
            yield from rest

    return replace(collection, schema=schema), again
