# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer with what belongs to it: each child a layer of its own, limited to the parents that were pulled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.relations import read_relations
from crm_dataspace_plugin.core.field_copy.source import read_source, read_sources
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.belonging import Belonging
from crm_dataspace_plugin.core.pull.family.arcgis_children import arcgis_children
from crm_dataspace_plugin.core.pull.family.attachments import pull_attachments
from crm_dataspace_plugin.core.pull.family.collection_children import collection_children
from crm_dataspace_plugin.core.pull.family.geopackage_children import geopackage_children
from crm_dataspace_plugin.core.pull.family.offer import OWN_ID, ChildOffer
from crm_dataspace_plugin.core.pull.files import local_file
from crm_dataspace_plugin.core.pull.pull import pull, table_name
from crm_dataspace_plugin.core.pull.reading import FILES
from crm_dataspace_plugin.core.pull.request import PullRequest, PullResult
from crm_dataspace_plugin.core.words import say

EVERY = "*"


def family(http: Http, request: PullRequest, tick: Tick) -> tuple[ChildOffer, ...]:
    """Return what belongs to the layer of a request and can come with it; nothing where its kind knows no relations.

    Raises:
        NetworkError, DataError: the layer itself cannot be asked.
    """
    found: Iterable[ChildOffer] = ()
    if request.kind is DistributionKind.ARCGIS:
        found = arcgis_children(http, request.url, request.name, tick)
    elif request.kind is DistributionKind.FEATURES:
        found = collection_children(http, request.url, tick)
    elif request.kind in FILES and ".gpkg" in request.url.lower():
        with local_file(http, request.url, request.path, tick) as path:
            found = tuple(geopackage_children(path, request.url, request.name))
    offers: dict[str, ChildOffer] = {}
    for each in found:
        name, number = each.name, 2
        while name.lower() in offers:
            name, number = f"{each.name} {number}", number + 1
        offers[name.lower()] = replace(each, name=name)
    return tuple(offers.values())


def chosen(offers: Sequence[ChildOffer], names: str) -> tuple[ChildOffer, ...]:
    """Return the offers named in a text such as `assays; photos`, all for `*`, none for an empty one.

    Raises:
        NameUnknown: a name that is not offered.
    """
    wanted = [each.strip() for each in names.split(";") if each.strip()]
    if EVERY in wanted:
        return tuple(offers)
    by_name = {each.name.lower(): each for each in offers}
    for each in wanted:
        if each.lower() not in by_name:
            known = ", ".join(offer.name for offer in offers) or "nothing"
            raise errors.NameUnknown(
                say("No “{name}” belongs to the layer; what does: {known}.", name=each, known=known)
            )
    return tuple(dict.fromkeys(by_name[each.lower()] for each in wanted))


def pull_family(http: Http, request: PullRequest, children: Sequence[ChildOffer], tick: Tick) -> tuple[PullResult, ...]:
    """Pull a layer, then its children, each all or nothing; a child that fails is told of in the parent's reasons.

    Returns:
        The parent's result first, then one of each child that was pulled.

    Raises:
        As `pull` for the parent. Cancelled while a child is pulled: what was finished before it stays.
    """
    if request.columns:
        needed = (each.parent_field for each in children if each.parent_field != OWN_ID)
        request = replace(request, columns=tuple(dict.fromkeys((*request.columns, *needed))))
    parent = pull(http, request, tick)
    results: list[PullResult] = []
    remarks: list[str] = []
    for offer in children:
        try:
            if offer.attached:
                remarks += pull_attachments(http, request, parent.layer, tick)
                continue
            results.append(pull(http, child_request(request, parent.layer, offer), tick))
        except errors.Cancelled:
            raise
        except errors.DataSpaceError as error:
            remarks.append(
                say(
                    "“{title}”, which belongs to it, was not pulled: {message}",
                    title=offer.title,
                    message=error.message,
                )
            )
    return (replace(parent, reasons=parent.reasons + tuple(remarks)), *results)


def child_request(request: PullRequest, parent: str, offer: ChildOffer) -> PullRequest:
    """Return the request for a child of a layer that was pulled.

    Raises:
        DataError: the parents have no such field, for instance because that column was not pulled.
        FieldCopyError: the field copy cannot be read.
    """
    record = replace(request.record, title=offer.title) if request.record else None
    return PullRequest(
        url=offer.url,
        kind=offer.kind,
        path=request.path,
        name=offer.layer,
        layer=_free_name(request, parent, offer),
        editable=request.editable,
        record=record,
        catalogue_url=request.catalogue_url,
        crs=request.crs,
        consent=request.consent,
        belongs_to=_belonging(request, parent, offer),
    )


def _belonging(request: PullRequest, parent: str, offer: ChildOffer) -> Belonging:
    with open_field_copy(request.path) as connection:
        fields = read_source(connection, parent).schema.fields
        columns = {each.property_name: each.name for each in fields} | {OWN_ID: layout.SERVER_ID}
        column = columns.get(offer.parent_field)
        if column is None:
            raise errors.DataError(
                say(
                    "“{parent}” was pulled without “{parent_field}”, by which they belong to it.",
                    parent=parent,
                    parent_field=offer.parent_field,
                )
            )
        statement = layout.sql("SELECT DISTINCT {c} FROM {t} WHERE {c} IS NOT NULL", c=column, t=parent)
        keys = tuple(row[0] for row in connection.execute(statement))
    return Belonging(parent, column, offer.child_field, keys, offer.title)


def _free_name(request: PullRequest, parent: str, offer: ChildOffer) -> str:
    """Return a table for the child: its own of an earlier pull, else one that no other layer has."""
    with open_field_copy(request.path) as connection:
        taken = {each.layer for each in read_sources(connection)}
        before = {each.child for each in read_relations(connection) if each.parent == parent}
    name = table_name(offer.name)
    for candidate in (name, f"{parent}_{name}", *(f"{parent}_{name}_{number}" for number in range(2, 100))):
        if candidate not in taken or candidate in before:
            return candidate
    return name
