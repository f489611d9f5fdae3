# SPDX-License-Identifier: GPL-2.0-or-later
"""What a field copy's layer tells about itself: record, licence, source, extent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsBox3d,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.moments import day_words
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.words import say

T = TypeVar("T")
RIGHTS_LENGTH = 2000  # characters


def apply_metadata(layer: QgsVectorLayer, source: Source) -> None:
    """Write the source row into the layer's metadata."""
    metadata = QgsLayerMetadata()
    write_terms(metadata, source)
    metadata.setParentIdentifier(source.catalogue_url)
    metadata.setAbstract(_abstract(source))
    metadata.setLinks(_links(source))
    history = [say("{pulled_at} pulled from {url}", pulled_at=source.pulled_at, url=source.url), source.consent]
    metadata.setHistory([each for each in history if each])
    metadata.setCrs(layer.crs())
    metadata.setExtent(_extent(layer))
    layer.setMetadata(metadata)


def write_terms(metadata: QgsLayerMetadata, source: Source) -> None:
    """Write which dataset this is, whose, and on which terms: the same for a copy and for a live layer."""
    metadata.setIdentifier(source.record_id or source.url)
    metadata.setTitle(source.title or source.layer)
    metadata.setType("dataset")
    metadata.setLicenses([source.licence] if source.licence else [])
    metadata.setRights(_rights(source))
    metadata.setConstraints(_constraints(source))
    if source.publisher:
        contact = QgsAbstractMetadataBase.Contact(source.publisher)
        contact.organization = source.publisher
        contact.role = "publisher"
        metadata.setContacts([contact])


def carry_terms(inputs: Iterable[QgsMapLayer], output: QgsMapLayer) -> None:
    """Let what was made of layers keep all their licences, rights and conditions."""
    metadata = QgsLayerMetadata(output.metadata())
    stated = [each.metadata() for each in inputs]
    metadata.setLicenses(_each_once(text for each in stated for text in each.licenses()))
    metadata.setRights(_each_once(text for each in stated for text in each.rights()))
    terms = _each_once((each.type, each.constraint) for one in stated for each in one.constraints())
    metadata.setConstraints([QgsLayerMetadata.Constraint(text, kind) for kind, text in terms])
    output.setMetadata(metadata)


def _each_once(values: Iterable[T]) -> list[T]:
    return list(dict.fromkeys(values))


def _rights(source: Source) -> list[str]:
    """Return whose the data are, the conditions in the provider's words, and who may have them."""
    credit = QCoreApplication.translate("Metadata", "Credit: {}").format(source.attribution)
    return [each for each in (source.access, short_rights(source), credit if source.publisher else "") if each]


def short_rights(source: Source) -> str:
    """Return the provider's words as far as a project file should carry them; the field copy has all."""
    return source.rights if len(source.rights) <= RIGHTS_LENGTH else f"{source.rights[:RIGHTS_LENGTH].rstrip()}…"


def _constraints(source: Source) -> list[QgsLayerMetadata.Constraint]:
    """Return who may have the data, and under which conditions, each with its kind."""
    stated = (("access", source.access), ("use", short_rights(source)), ("license", source.licence))
    return [QgsLayerMetadata.Constraint(text, kind) for kind, text in stated if text]


def _abstract(source: Source) -> str:
    said = QCoreApplication.translate("Metadata", "{} features pulled on {} from {}.")
    parts = [said.format(source.pulled, day_words(source.pulled_at), source.catalogue or source.url)]
    if source.skipped:
        parts.append(QCoreApplication.translate("Metadata", "{} were left out.").format(source.skipped))
    if source.area:
        parts.append(QCoreApplication.translate("Metadata", "Only a part of the area was asked for."))
    if source.filter:
        parts.append(QCoreApplication.translate("Metadata", "Filter: {}").format(source.filter))
    if source.licence:
        parts.append(QCoreApplication.translate("Metadata", "Licence: {}").format(source.licence))
    return " ".join(parts)


def _links(source: Source) -> list[QgsAbstractMetadataBase.Link]:
    found = []
    for name, url in (("data", source.url), ("catalogue", source.catalogue_url)):
        if url:
            link = QgsAbstractMetadataBase.Link(name, "WWW:LINK", url)
            found.append(link)
    return found


def _extent(layer: QgsVectorLayer) -> QgsLayerMetadata.Extent:
    extent = QgsLayerMetadata.Extent()
    if layer.isSpatial() and not layer.extent().isNull():
        spatial = QgsLayerMetadata.SpatialExtent()
        spatial.extentCrs = layer.crs()
        spatial.bounds = QgsBox3d(layer.extent())
        extent.setSpatialExtents([spatial])
    return extent
