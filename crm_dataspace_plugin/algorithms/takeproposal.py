# SPDX-License-Identifier: GPL-2.0-or-later
"""Take a proposal: compare it with a field copy, accept or refuse it value by value, send the verdicts back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.output_table import write_text_table
from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.core.errors import QueryError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.progress import UNKNOWN
from crm_dataspace_plugin.core.sync.proposal.comparing import Compared, Standing
from crm_dataspace_plugin.core.sync.proposal.document import write_proposal
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState
from crm_dataspace_plugin.core.sync.proposal.proposal import NO_VERDICT, Verdict
from crm_dataspace_plugin.core.sync.proposal.reading import read_proposal
from crm_dataspace_plugin.core.sync.proposal.review import answer as answer_of
from crm_dataspace_plugin.core.sync.proposal.review import open_proposal, reopen
from crm_dataspace_plugin.core.sync.proposal.taking import Decision, Taken, take
from crm_dataspace_plugin.core.sync.values import to_json
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.whole_file import check_writable
from crm_dataspace_plugin.core.words import say

COLUMNS = ("uuid", "feature", "field", "base", "proposed", "here", "standing", "verdict", "note", "words")
ACCEPT = ("nothing", "what applies", "everything")


class TakeProposal(Algorithm):
    FIELD_COPY = "FIELD_COPY"
    LAYER = "LAYER"
    PROPOSAL = "PROPOSAL"
    ACCEPT = "ACCEPT"
    DECISIONS = "DECISIONS"
    REVIEWER = "REVIEWER"
    ANSWER = "ANSWER"
    OUTPUT = "OUTPUT"
    NUMBERS = ("ACCEPTED", "REJECTED", "QUERIED", "LEFT", "CONFLICTS", "UNUSABLE")

    def name(self) -> str:
        return "takeproposal"

    def displayName(self) -> str:
        return self.tr("Take a proposal")

    def tags(self) -> list[str]:
        return self.tr("proposal,review,accept,reject,correction,field copy").split(",")

    def shortDescription(self) -> str:
        return self.tr("Compare a proposal with a layer, and take what is accepted")

    def shortHelpString(self) -> str:
        return self.tr(
            "Compares a proposal with a layer of a field copy, and takes of it what is accepted: that becomes a change "
            "here, with the author's reason, which Sync sends. Run it first with ACCEPT nothing and look at the table: "
            "each value as it was, as it is proposed, and as it stands here now.\n"
            "To decide value by value, give that table back as DECISIONS with a verdict in each row: accepted, "
            "rejected, query (asks back; the note says what) or for review (not decided yet). What the table does not "
            "decide goes by ACCEPT: what applies takes values that nobody changed here meanwhile, everything also "
            "those in conflict. What the layer cannot hold is never taken.\n"
            "ANSWER is the proposal with the verdicts, to be sent back to its author."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        table = QgsProcessing.SourceType.TypeVector
        for parameter in (
            QgsProcessingParameterFile(self.FIELD_COPY, self.tr("Field copy"), extension="gpkg"),
            QgsProcessingParameterString(self.LAYER, self.tr("Layer (empty for the proposal's)"), optional=True),
            QgsProcessingParameterFile(self.PROPOSAL, self.tr("Proposal"), fileFilter="GeoJSON (*.geojson *.json)"),
            QgsProcessingParameterEnum(self.ACCEPT, self.tr("Accept"), list(ACCEPT), False, ACCEPT[0], False, True),
            QgsProcessingParameterFeatureSource(
                self.DECISIONS, self.tr("Decisions: a table with uuid, field, verdict, note"), [table], None, True
            ),
            QgsProcessingParameterString(self.REVIEWER, self.tr("Reviewer, for the journal"), optional=True),
            QgsProcessingParameterFileDestination(
                self.ANSWER, self.tr("Answer to the author"), self.tr("GeoJSON files (*.geojson)"), None, True, False
            ),
            QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Value by value"), table, None, True, True),
        ):
            self.addParameter(parameter)
        for name in self.NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, name.capitalize()))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        proposal = read_proposal(Path(self.parameterAsFile(parameters, self.PROPOSAL, context)))
        name = self.parameterAsString(parameters, self.LAYER, context).strip() or proposal.layer
        accept = self.parameterAsEnumString(parameters, self.ACCEPT, context) or ACCEPT[0]
        decided = list(self._decisions(parameters, context))
        by = self.parameterAsString(parameters, self.REVIEWER, context)
        answer = self.parameterAsFileOutput(parameters, self.ANSWER, context)
        if answer:
            check_writable(Path(answer))
        tick_from(feedback)(UNKNOWN, proposal.layer)
        with open_field_copy(self.parameterAsFile(parameters, self.FIELD_COPY, context)) as connection:
            source = read_source(connection, name)
            layer = WorkingLayer(connection, source)
            opened = open_proposal(layer, proposal)
            found = list(opened.values)
            taken = take(layer, opened.proposal, [*_by_rule(found, decided, accept), *decided], by)
            back = answer_of(layer, reopen(layer, proposal.id), by) if answer else taken.answer
        for words in opened.warnings:
            feedback.pushWarning(words)
        return self._told(parameters, context, found, replace(taken, answer=back))

    def _told(
        self, parameters: dict[str, Any], context: QgsProcessingContext, found: list[Compared], taken: Taken
    ) -> dict[str, Any]:
        outputs: dict[str, Any] = {
            "ACCEPTED": taken.accepted,
            "REJECTED": taken.rejected,
            "QUERIED": taken.queried,
            "LEFT": taken.left,
            "CONFLICTS": sum(each.standing is Standing.CONFLICT for each in found),
            "UNUSABLE": sum(each.standing is Standing.UNUSABLE for each in found),
        }
        answer = self.parameterAsFileOutput(parameters, self.ANSWER, context)
        if answer:
            write_proposal(Path(answer), taken.answer)
            outputs[self.ANSWER] = answer
        verdicts = {
            (feature.uuid, field): each for feature in taken.answer.features for field, each in feature.verdicts.items()
        }
        rows = (_row(each, verdicts.get((each.proposed_uuid, each.field), NO_VERDICT)) for each in found)
        table = write_text_table(self, parameters, self.OUTPUT, context, COLUMNS, rows)
        return {**outputs, self.OUTPUT: table} if table else outputs

    def _decisions(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Iterator[Decision]:
        table = self.parameterAsSource(parameters, self.DECISIONS, context)
        if table is None:
            return
        names = {each.name().lower(): each.name() for each in table.fields()}
        if not {"uuid", "field", "verdict"} <= names.keys():
            raise QueryError(say("The table of decisions must have the columns uuid, field and verdict."))
        for feature in table.getFeatures():
            cells = {key: plain(feature[name]) for key, name in names.items()}
            verdict = str(cells["verdict"] or "").strip().lower()
            if not verdict or verdict == EditorialState.FOR_REVIEW.value:
                continue
            if verdict not in {each.value for each in EditorialState}:
                known = ", ".join(each.value for each in EditorialState)
                raise QueryError(say("“{verdict}” is no verdict: write one of {known}.", verdict=verdict, known=known))
            note = str(cells.get("note") or "")
            yield Decision(str(cells["uuid"]), str(cells["field"]), EditorialState(verdict), note)


def _by_rule(found: list[Compared], decided: list[Decision], accept: str) -> list[Decision]:
    """Return the decisions that ACCEPT makes about what no row of the table decides."""
    taken = {
        "nothing": (),
        "what applies": (Standing.APPLIES, Standing.THERE),
        "everything": (Standing.APPLIES, Standing.THERE, Standing.CONFLICT),
    }[accept]
    chosen = {(each.uuid, each.field) for each in decided}
    return [
        Decision(each.proposed_uuid, each.field, EditorialState.ACCEPTED)
        for each in found
        if each.standing in taken
        and each.verdict.state is EditorialState.FOR_REVIEW
        and (each.proposed_uuid, each.field) not in chosen
    ]


def _row(each: Compared, verdict: Verdict) -> list[Optional[str]]:
    cells = [_text(value) for value in (each.base, each.proposed, each.here)]
    state = verdict.state.value
    return [each.proposed_uuid, each.label, each.field, *cells, each.standing.value, state, verdict.note, each.words]


def _text(value: Any) -> Optional[str]:
    """Return a value as text: texts as they are, everything else as JSON, NULL as NULL."""
    return value if value is None or isinstance(value, str) else to_json(value)
