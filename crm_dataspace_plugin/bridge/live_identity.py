# SPDX-License-Identifier: GPL-2.0-or-later
"""What a live layer keeps of the record it was found by: identity, licence, rights, consent."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsAbstractMetadataBase, QgsLayerMetadata, QgsMapLayer, QgsVectorLayer

from crm_dataspace_plugin.bridge.identity import PROPERTY
from crm_dataspace_plugin.bridge.metadata import short_rights, write_terms
from crm_dataspace_plugin.bridge.styles import apply_style
from crm_dataspace_plugin.core.catalogue.consent import Consent, contact_words
from crm_dataspace_plugin.core.catalogue.record import Distribution, Record
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.schema import Schema

_KEPT = ("record_id", "catalogue", "url", "licence", "access", "publisher", "contact", "attribution")


def keep_live_identity(layer: QgsMapLayer, record: Record, way: Distribution, consent: Optional[Consent]) -> None:
    """Style a live layer, and write the record into its metadata and properties as a field copy's layer has them."""
    if isinstance(layer, QgsVectorLayer):
        apply_style(layer, layer.name())
    source = live_source(record, way, consent)
    metadata = QgsLayerMetadata(layer.metadata())
    write_terms(metadata, source)
    metadata.setAbstract(record.abstract)
    metadata.setLanguage(record.language)
    metadata.setLinks([QgsAbstractMetadataBase.Link("data", "WWW:LINK", way.url)])
    metadata.setHistory([source.consent] if source.consent else [])
    layer.setMetadata(metadata)
    layer.setCustomProperty(PROPERTY + "rights", short_rights(source))
    for name in (*_KEPT, "consent_at", "consent_by"):
        layer.setCustomProperty(PROPERTY + name, getattr(source, name))


def live_source(record: Record, way: Distribution, consent: Optional[Consent]) -> Source:
    """Return where a live layer comes from, in the words of a field copy's source row."""
    return Source(
        layer="",
        schema=Schema(()),
        title=record.title,
        record_id=record.id,
        catalogue=record.catalogue,
        kind=way.kind.value,
        url=way.url,
        licence=record.licence,
        access=record.access.value,
        publisher=record.publisher,
        rights=record.rights,
        contact=contact_words(record),
        consent_at=consent.at if consent else "",
        consent_by=consent.by if consent else "",
    )
