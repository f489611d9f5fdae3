# SPDX-License-Identifier: GPL-2.0-or-later
"""Refresh: pull again what changed on the service, and keep what was corrected here."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.output_table import write_text_table
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.network import http_for_algorithm
from crm_dataspace_plugin.core.errors import QueryError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import Source, read_source
from crm_dataspace_plugin.core.http import origin_of
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.refresh.outcome import Came, RefreshResult
from crm_dataspace_plugin.core.pull.refresh.refresh import layers_to_refresh, refresh_layers
from crm_dataspace_plugin.core.words import said, say

COLUMNS = ("layer", "feature_id", "label", "came", "fields")
_NUMBERS = {"NEW": Came.NEW, "CHANGED": Came.CHANGED, "REMOVED": Came.REMOVED, "CONFLICTS": Came.CONFLICT}


class RefreshLayer(Algorithm):
    FIELD_COPY = "FIELD_COPY"
    LAYER = "LAYER"
    AUTHCFG = "AUTHCFG"
    OUTPUT = "OUTPUT"
    KEPT = "KEPT"

    def name(self) -> str:
        return "refreshlayer"

    def displayName(self) -> str:
        return self.tr("Refresh a field copy")

    def tags(self) -> list[str]:
        return self.tr("refresh,update,pull,field copy,conflict,newer").split(",")

    def shortDescription(self) -> str:
        return self.tr("Pull again what changed on the service; what was corrected here stays")

    def shortHelpString(self) -> str:
        return self.tr(
            "Pulls again what changed on the service since a layer was pulled, from the same place and with the same "
            "area and filter. What was corrected here stays; where both sides changed the same value differently, the "
            "conflict is kept for a person, as Sync does. Nothing is sent.\n"
            "NEW counts features that came, CHANGED those that got values of the service, REMOVED those deleted there "
            "and so here, CONFLICTS those changed on both sides, KEPT those whose changes made here all stayed.\n"
            "The optional table names them, the first 1,000 of each layer. A refresh that fails or is cancelled "
            "leaves the layer as it was; layers refreshed before it stay refreshed."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        for parameter in (
            QgsProcessingParameterFile(self.FIELD_COPY, self.tr("Field copy"), extension="gpkg"),
            QgsProcessingParameterString(self.LAYER, self.tr("Layer (empty for all)"), optional=True),
            QgsProcessingParameterAuthConfig(self.AUTHCFG, self.tr("Login of the service"), optional=True),
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("What came"), QgsProcessing.SourceType.TypeVector, None, True, False
            ),
        ):
            self.addParameter(parameter)
        for name, words in (
            ("NEW", self.tr("New features")),
            ("CHANGED", self.tr("Changed features")),
            ("REMOVED", self.tr("Removed features")),
            ("CONFLICTS", self.tr("Features in conflict")),
            (self.KEPT, self.tr("Features whose local changes stayed")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, words))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = Path(self.parameterAsFile(parameters, self.FIELD_COPY, context))
        layer = self.parameterAsString(parameters, self.LAYER, context).strip()
        authcfg = self.parameterAsString(parameters, self.AUTHCFG, context)
        results = _refreshed(path, _sources(path, layer), authcfg, tick_from(feedback))
        for each in results:
            _tell(each, feedback)
        outputs: dict[str, Any] = {name: sum(each.count(came) for each in results) for name, came in _NUMBERS.items()}
        outputs[self.KEPT] = sum(each.kept for each in results)
        table = write_text_table(self, parameters, self.OUTPUT, context, COLUMNS, _rows(results))
        return {**outputs, self.OUTPUT: table} if table else outputs


def _sources(path: Path, layer: str) -> tuple[Source, ...]:
    if not layer:
        return layers_to_refresh(path)
    with open_field_copy(path) as connection:
        return (read_source(connection, layer),)


def _refreshed(path: Path, sources: tuple[Source, ...], authcfg: str, tick: Tick) -> tuple[RefreshResult, ...]:
    """Refresh one layer after the other; a login belongs to one service."""
    if authcfg and len({origin_of(each.url) for each in sources}) > 1:
        names = ", ".join(each.layer for each in sources)
        raise QueryError(
            say(
                "The layers {names} come from several services, and a login belongs to one: name the LAYER.",
                names=names,
            )
        )
    return refresh_layers(lambda source: http_for_algorithm(source.url, authcfg), path, sources, tick)


def _tell(result: RefreshResult, feedback: QgsProcessingFeedback) -> None:
    for note in result.notes:
        feedback.pushWarning(f"{result.layer}: {note}")
    numbers = ", ".join(f"{number} {said(came.value)}" for came, number in result.counts.items()) or say("nothing came")
    kept = say("; changes made here that stayed: {kept}", kept=result.kept) if result.kept else ""
    feedback.pushInfo(f"{result.layer}: {numbers}{kept}")


def _rows(results: Iterable[RefreshResult]) -> Iterable[list[str]]:
    for result in results:
        for each in result.features:
            yield [result.layer, each.server_id or each.uuid, each.label, each.came.value, "|".join(each.fields)]
