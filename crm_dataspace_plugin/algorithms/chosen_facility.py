# SPDX-License-Identifier: GPL-2.0-or-later
"""One facility out of a layer, by what a person calls it."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProcessingException, QgsProcessingFeatureSource

from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.words import say

# fields that tell facilities apart, where the layer has them
_CALLED = ("name", "local_name", "nombre_instalacion", "nombre", "site_id", "id_site", "id", "crm_uuid")
_STEP = 1000  # features between two looks at the cancel button
_FLAG = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


def chosen(source: QgsProcessingFeatureSource, wanted: str, name_field: str, tick: Tick) -> QgsFeature:
    """Return the facility that `wanted` names, the only one where it is empty.

    Args:
        wanted: a name, number or uuid as it is written, else a feature id.

    Raises:
        QgsProcessingException: none, or several, are called so.
        Cancelled
    """
    if not wanted:
        return _only(source)
    fields = [each.name() for each in source.fields() if each.name() == name_field or each.name().lower() in _CALLED]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([source.fields().lookupField(each) for each in fields])
    found = []
    for position, feature in enumerate(source.getFeatures(request, _FLAG)):
        if position % _STEP == 0:
            tick(UNKNOWN, say("Looking for {name}", name=wanted))
        if any(str(plain(feature.attribute(each))) == wanted for each in fields):
            found.append(feature.id())
    if len(found) > 1:
        ids = ", ".join(map(str, found[:5]))
        raise QgsProcessingException(
            say(
                "{count} facilities are called “{name}”: give the id of one, such as {ids}.",
                count=len(found),
                name=wanted,
                ids=ids,
            )
        )
    if not found and wanted.isascii() and wanted.isdigit() and len(wanted) < 19:
        found = [int(wanted)]
    for feature in source.getFeatures(QgsFeatureRequest().setFilterFids(found), _FLAG) if found else ():
        return feature
    raise QgsProcessingException(
        say(
            "No facility of “{layer}” is called “{name}”: write it as it stands, or its feature id.",
            layer=source.sourceName(),
            name=wanted,
        )
    )


def _only(source: QgsProcessingFeatureSource) -> QgsFeature:
    found = list(source.getFeatures(QgsFeatureRequest().setLimit(2), _FLAG))
    if len(found) != 1:
        several = say(
            "“{layer}” has more than one facility: name one, or select one and run for it only.",
            layer=source.sourceName(),
        )
        none = say("“{layer}” has no facility.", layer=source.sourceName())
        raise QgsProcessingException(several if found else none)
    return found[0]
