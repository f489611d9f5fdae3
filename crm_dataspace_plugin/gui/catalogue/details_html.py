# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything known about a found record, as HTML in which nothing of the record is markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.moments import day_words
from crm_dataspace_plugin.core.catalogue.merging import Found
from crm_dataspace_plugin.core.catalogue.record import Contact, Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.vocabulary.codelists import label
from crm_dataspace_plugin.gui.catalogue.record_words import access_words, differing_words, licence_words, live, pullable
from crm_dataspace_plugin.gui.catalogue.safe_html import (
    MOST,
    SHORT,
    heading,
    host_shown,
    is_web,
    link,
    listing,
    mail_link,
    rows,
    shown,
)
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
ACTION = "crm"  # scheme of the links that are pressed like buttons: `crm:add/2`
MIDDLE = 5000  # characters of lineage and rights


def details_html(found: Found, language: str) -> str:
    record = found.record
    parts = [
        f"<p>{shown(record.abstract)}</p>" if record.abstract else "",
        rows((*_terms(found), *_subject(record, language))),
        heading(translate("Record", "Ways to get the data")),
        _ways(record),
        heading(translate("Record", "Contacts")) + _contacts(record) if record.contacts else "",
        heading(translate("Record", "Where it is listed")),
        _sources(found),
    ]
    return "".join(parts)


def _terms(found: Found) -> Iterator[tuple[str, str]]:
    record = found.record
    yield translate("Record", "Licence"), _licence(record.licence)
    yield translate("Record", "Access"), shown(access_words(record.access))
    yield translate("Record", "Conditions"), shown(record.rights, MIDDLE)
    yield translate("Record", "Note"), shown(differing_words(found))
    yield translate("Record", "Publisher"), shown(record.publisher, SHORT)


def _licence(licence: str) -> str:
    return link(licence, licence_words(licence)) if is_web(licence) else shown(licence_words(licence), SHORT)


def _subject(record: Record, language: str) -> Iterator[tuple[str, str]]:
    restored = {True: translate("Record", "restored"), False: translate("Record", "not restored")}
    yield translate("Record", "Kind"), shown(record.kind, SHORT)
    yield translate("Record", "Country"), listing(label("country", each, language) for each in record.countries)
    yield translate("Record", "Region"), listing(record.regions)
    yield translate("Record", "Commodities"), listing(label("commodity", each, language) for each in record.commodities)
    types = (label("facility_type", each, language) for each in record.facility_types)
    yield translate("Record", "Facility types"), listing(types)
    yield translate("Record", "Status"), listing(label("status", each, language) for each in record.statuses)
    yield translate("Record", "Restoration"), restored.get(record.restored, "")
    yield translate("Record", "Time"), shown(" – ".join(filter(None, [record.time_start, record.time_end])), SHORT)
    yield translate("Record", "Issued"), shown(day_words(record.issued))
    yield translate("Record", "Updated"), shown(day_words(record.updated))
    yield translate("Record", "Lineage"), shown(record.lineage, MIDDLE)
    yield translate("Record", "Language"), shown(record.language, SHORT)
    yield translate("Record", "Keywords"), listing(record.keywords)
    yield translate("Record", "Identifiers"), "<br>".join(link(each) for each in (record.id, *record.other_ids)[:MOST])


def _ways(record: Record) -> str:
    ways = [_way(record, place, each) for place, each in enumerate(record.distributions[:MOST])]
    if not ways:
        return f"<p>{shown(translate('Record', 'The catalogue names none.'))}</p>"
    others = len(record.distributions) - MOST
    more = f"<p>{translate('Record', 'and {} more').format(number(others))}</p>" if others > 0 else ""
    return f"<ul>{''.join(f'<li>{each}</li>' for each in ways)}</ul>{more}"


def _way(record: Record, place: int, way: Distribution) -> str:
    name = shown(way.title or way.name or way.url, SHORT)
    layer = shown(way.name, SHORT) if way.name and way.name != way.title and way.title else ""
    where = host_shown(way.url) if is_web(way.url) else way.url
    lines = [f"<b>{shown(kind_words(way.kind))}</b>: {name}"]
    lines += [translate("Record", "Layer {}").format(layer)] if layer else []
    lines.append(shown(where, SHORT))
    lines.append(
        " · ".join(f'<a href="{ACTION}:{verb}/{place}">{shown(words)}</a>' for verb, words in _can(record, way))
    )
    return "<br>".join(lines)


def _can(record: Record, way: Distribution) -> Iterator[tuple[str, str]]:
    """Yield what can be done with one way to the data."""
    alone = replace(record, distributions=(way,))
    if live(alone):
        yield "add", translate("Record", "Add")
    if pullable(alone):
        yield "pull", translate("Record", "Pull")
    if is_web(way.url):
        yield "open", translate("Record", "Open in browser")
    yield "copy", translate("Record", "Copy link")


def _contacts(record: Record) -> str:
    entries = "".join(f"<li>{_contact(each)}</li>" for each in record.contacts[:MOST])
    others = len(record.contacts) - MOST
    more = f"<p>{translate('Record', 'and {} more').format(number(others))}</p>" if others > 0 else ""
    return f"<ul>{entries}</ul>{more}"


def _contact(contact: Contact) -> str:
    role = contact.role.rsplit("/", 1)[-1]
    parts = [
        shown(contact.name, SHORT),
        shown(contact.organisation, SHORT) if contact.organisation != contact.name else "",
        f"({shown(role, SHORT)})" if role else "",
        mail_link(contact.email) if contact.email else "",
        link(contact.url) if contact.url else "",
    ]
    return " ".join(filter(None, parts))


def _sources(found: Found) -> str:
    return f"<ul>{''.join(f'<li>{_source(each)}</li>' for each in found.sources[:MOST])}</ul>"


def _source(record: Record) -> str:
    told = [
        licence_words(record.licence),
        access_words(record.access),
        translate("Record", "updated {}").format(day_words(record.updated)) if record.updated else "",
        translate("Record", "id {}").format(record.id),
    ]
    return f"<b>{shown(record.catalogue, SHORT)}</b>: {listing(told)}"


def kind_words(kind: DistributionKind) -> str:
    """Return what a way to the data is, in words."""
    return {
        DistributionKind.FEATURES: translate("Record", "Features service (OGC API)"),
        DistributionKind.WFS: translate("Record", "Features service (WFS)"),
        DistributionKind.WMS: translate("Record", "Map service (WMS)"),
        DistributionKind.WMTS: translate("Record", "Map service in tiles (WMTS)"),
        DistributionKind.ARCGIS: translate("Record", "ArcGIS service"),
        DistributionKind.TILES: translate("Record", "Vector tiles"),
        DistributionKind.COG: translate("Record", "Raster file (GeoTIFF)"),
        DistributionKind.GEOPACKAGE: translate("Record", "GeoPackage file"),
        DistributionKind.GEOJSON: translate("Record", "GeoJSON file"),
        DistributionKind.CSV: translate("Record", "Table (CSV)"),
        DistributionKind.SHAPEFILE: translate("Record", "Shapefile, zipped"),
        DistributionKind.FLATGEOBUF: translate("Record", "FlatGeobuf file"),
        DistributionKind.PARQUET: translate("Record", "GeoParquet file"),
    }.get(kind, translate("Record", "Link"))
