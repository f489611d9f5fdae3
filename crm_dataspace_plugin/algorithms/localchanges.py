# SPDX-License-Identifier: GPL-2.0-or-later
"""Local changes: what differs between a field copy and how it was pulled."""

from __future__ import annotations

import json
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.bridge.compat import text_field
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_source, read_sources
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.sync.changes import FeatureChange, Operation, read_changes

COLUMNS = ("layer", "feature_id", "change", "field", "base", "ours")


class LocalChanges(Algorithm):
    FIELD_COPY = "FIELD_COPY"
    LAYER = "LAYER"
    OUTPUT = "OUTPUT"
    INSERTED = "INSERTED"
    UPDATED = "UPDATED"
    DELETED = "DELETED"
    FIELDS = "FIELDS"

    def name(self) -> str:
        return "localchanges"

    def displayName(self) -> str:
        return self.tr("Local changes of a field copy")

    def tags(self) -> list[str]:
        return self.tr("changes,difference,edits,field copy,sync").split(",")

    def shortDescription(self) -> str:
        return self.tr("List what was changed in a field copy since it was pulled")

    def shortHelpString(self) -> str:
        return self.tr(
            "Lists what was changed in a field copy since it was pulled, field by field, whichever program changed it: "
            "the value as pulled (base) and the value now (ours). “@geometry” stands for the geometry, “@feature” for "
            "a deleted feature as a whole. A new feature has its uuid as feature_id. NULL stays NULL.\n"
            "INSERTED, UPDATED and DELETED count features, FIELDS the rows of the table."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        for parameter in (
            QgsProcessingParameterFile(self.FIELD_COPY, self.tr("Field copy"), extension="gpkg"),
            QgsProcessingParameterString(self.LAYER, self.tr("Layer (empty for all)"), optional=True),
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Local changes"), QgsProcessing.SourceType.TypeVector
            ),
        ):
            self.addParameter(parameter)
        for name, words in (
            (self.INSERTED, self.tr("New features")),
            (self.UPDATED, self.tr("Changed features")),
            (self.DELETED, self.tr("Deleted features")),
            (self.FIELDS, self.tr("Changed values")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, words))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = self.parameterAsFile(parameters, self.FIELD_COPY, context)
        layer = self.parameterAsString(parameters, self.LAYER, context).strip()
        changes = _changes(path, layer, tick_from(feedback))
        fields = _fields()
        sink, destination = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        count = 0
        for change in changes:
            if feedback.isCanceled():
                break
            for values in _rows(change):
                feature = QgsFeature(fields)
                feature.setAttributes(values)
                sink.addFeature(feature)
                count += 1
        kinds = [each.kind for each in changes]
        return {
            self.OUTPUT: destination,
            self.INSERTED: kinds.count(Operation.INSERT),
            self.UPDATED: kinds.count(Operation.UPDATE),
            self.DELETED: kinds.count(Operation.DELETE),
            self.FIELDS: count,
        }


def _changes(path: str, layer: str, tick: Tick) -> list[FeatureChange]:
    with open_field_copy(path) as connection:
        sources = [read_source(connection, layer)] if layer else read_sources(connection)
        found: list[FeatureChange] = []
        for number, source in enumerate(sources):
            tick(number / len(sources), source.layer)
            found += read_changes(connection, source.layer)
        return found


def _fields() -> QgsFields:
    fields = QgsFields()
    for name in COLUMNS:
        fields.append(text_field(name))
    return fields


def _rows(change: FeatureChange) -> list[list[Optional[str]]]:
    own = [change.layer, change.server_id or change.uuid, change.kind.value]
    return [[*own, each.field, _text(each.base), _text(each.ours)] for each in change.fields]


def _text(value: Any) -> Optional[str]:
    """Return a value as text: texts as they are, everything else as JSON, NULL as NULL."""
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)
