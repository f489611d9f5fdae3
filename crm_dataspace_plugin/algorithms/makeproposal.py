# SPDX-License-Identifier: GPL-2.0-or-later
"""Make a proposal: a field copy's changes as a file for the owner of the data, instead of sending them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.core.errors import QueryError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.source import read_sources
from crm_dataspace_plugin.core.progress import UNKNOWN
from crm_dataspace_plugin.core.sync.proposal.document import write_proposal
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState
from crm_dataspace_plugin.core.sync.proposal.filed import file_made
from crm_dataspace_plugin.core.sync.proposal.making import Proposing, make_proposal
from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal
from crm_dataspace_plugin.core.words import say

STATES = (EditorialState.FOR_REVIEW, EditorialState.DRAFT)


class MakeProposal(Algorithm):
    FIELD_COPY = "FIELD_COPY"
    LAYER = "LAYER"
    STATE = "STATE"
    AUTHOR = "AUTHOR"
    REASON = "REASON"
    EVIDENCE = "EVIDENCE"
    OUTPUT = "OUTPUT"
    FEATURES = "FEATURES"
    VALUES = "VALUES"

    def name(self) -> str:
        return "makeproposal"

    def displayName(self) -> str:
        return self.tr("Make a proposal")

    def tags(self) -> list[str]:
        return self.tr("proposal,changes,correction,suggest,field copy").split(",")

    def shortDescription(self) -> str:
        return self.tr("Write the changes of a layer into a file for the owner of the data")

    def shortHelpString(self) -> str:
        return self.tr(
            "Writes the changes of one layer of a field copy into a file for the owner of the data, where you may not "
            "write yourself or where the owner wants to look first: each value as it was, as it should be, why, and "
            "what shows it. The file is GeoJSON, any GIS shows it. Nothing is sent, and the changes stay in the field "
            "copy; its journal says what was proposed.\n"
            "The owner takes it with “Take a proposal”, or opens it in the Sync step, value by value, and sends it "
            "back with the verdicts: opened here, it shows what became of each value."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        states = [each.value for each in STATES]
        for parameter in (
            QgsProcessingParameterFile(self.FIELD_COPY, self.tr("Field copy"), extension="gpkg"),
            QgsProcessingParameterString(self.LAYER, self.tr("Layer (empty where there is only one)"), optional=True),
            QgsProcessingParameterEnum(self.STATE, self.tr("State"), states, False, states[0], False, True),
            QgsProcessingParameterString(self.AUTHOR, self.tr("Author"), optional=True),
            QgsProcessingParameterString(
                self.REASON, self.tr("Reason, where a feature tells none itself"), optional=True
            ),
            QgsProcessingParameterString(
                self.EVIDENCE, self.tr("Evidence, where a feature tells none itself"), optional=True
            ),
            QgsProcessingParameterFileDestination(
                self.OUTPUT, self.tr("Proposal"), self.tr("GeoJSON files (*.geojson)")
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber(self.FEATURES, self.tr("Features")))
        self.addOutput(QgsProcessingOutputNumber(self.VALUES, self.tr("Values")))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = self.parameterAsFile(parameters, self.FIELD_COPY, context)
        layer = self.parameterAsString(parameters, self.LAYER, context).strip()
        proposing = Proposing(
            author=self.parameterAsString(parameters, self.AUTHOR, context),
            reason=self.parameterAsString(parameters, self.REASON, context),
            evidence=self.parameterAsString(parameters, self.EVIDENCE, context),
            state=EditorialState(self.parameterAsEnumString(parameters, self.STATE, context) or STATES[0].value),
        )
        tick_from(feedback)(UNKNOWN, Path(path).name)
        target = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        proposal = _made(path, layer, proposing, Path(target))
        values = sum(len(each.ours) or len(each.base) for each in proposal.features)
        return {self.OUTPUT: target, self.FEATURES: len(proposal.features), self.VALUES: values}


def _made(path: str, layer: str, proposing: Proposing, target: Path) -> Proposal:
    """Write the proposal's file, and keep in the field copy that it was made; both or neither."""
    with open_field_copy(path) as connection:
        names = [each.layer for each in read_sources(connection) if each.editable]
        if not layer and len(names) != 1:
            raise QueryError(
                say("The field copy has several layers, name one of them: {names}.", names=", ".join(names))
            )
        proposal = make_proposal(connection, layer or names[0], proposing)
        with transaction(connection):
            file_made(connection, layer or names[0], proposal)
            write_proposal(target, proposal)
    return proposal
