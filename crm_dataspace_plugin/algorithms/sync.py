# SPDX-License-Identifier: GPL-2.0-or-later
"""Sync: send a field copy's changes back to the service they came from."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.receipt_files import receipt_parameters, receipt_targets, write_receipts
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.network import http_for_algorithm
from crm_dataspace_plugin.bridge.sync_witness import witness_path
from crm_dataspace_plugin.core.errors import QueryError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import Source, read_source, read_sources
from crm_dataspace_plugin.core.http import origin_of
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.sync.journal import verify_journal
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.outcome import OnConflict, OutcomeState, SyncOptions, SyncResult
from crm_dataspace_plugin.core.sync.proposal.receipt_lines import editorial_of
from crm_dataspace_plugin.core.sync.push import plan, sync
from crm_dataspace_plugin.core.sync.receipt import COUNTS, Receipt
from crm_dataspace_plugin.core.sync.twins import NEAR
from crm_dataspace_plugin.core.words import say

RULES = (OnConflict.KEEP, OnConflict.OURS, OnConflict.THEIRS)


class Sync(Algorithm):
    FIELD_COPY = "FIELD_COPY"
    LAYER = "LAYER"
    ON_CONFLICT = "ON_CONFLICT"
    DRY_RUN = "DRY_RUN"
    AUTHOR = "AUTHOR"
    REASON = "REASON"
    EVIDENCE = "EVIDENCE"
    AUTHCFG = "AUTHCFG"
    TWIN_DISTANCE = "TWIN_DISTANCE"

    def name(self) -> str:
        return "sync"

    def displayName(self) -> str:
        return self.tr("Sync a field copy")

    def tags(self) -> list[str]:
        return self.tr("sync,upload,send,push,merge,conflict,field copy").split(",")

    def shortDescription(self) -> str:
        return self.tr("Send changes of a field copy back, and receive those of others")

    def shortHelpString(self) -> str:
        return self.tr(
            "Sends what was changed in a field copy back to the service, value by value, and receives what others "
            "changed in the same features meanwhile. Where both changed the same value differently, the conflict is "
            "kept for a person, or decided by the rule chosen.\n"
            "A new feature that lies near one which others have added meanwhile, under a like name, may be the same "
            "facility found twice: it is not created but kept for a person, who decides in the panel whether both "
            "stay, become one, or ours is left out. TWIN_DISTANCE says how near; with 0, or the rule ours, it is "
            "created without asking.\n"
            "SENT counts changed features the service took and gave back the same, CREATED and DELETED new and deleted "
            "ones, RECEIVED those that got others' changes, CONFLICTS those that wait for a person, REJECTED those "
            "that the schema or the service refuses, PENDING those still to be sent: run it again. A dry run sends "
            "nothing and counts what would be sent as PENDING.\n"
            "After any interruption, run it again: nothing is sent twice, nothing is lost."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        rules = [each.value for each in RULES]
        for parameter in (
            QgsProcessingParameterFile(self.FIELD_COPY, self.tr("Field copy"), extension="gpkg"),
            QgsProcessingParameterString(self.LAYER, self.tr("Layer (empty for all)"), optional=True),
            QgsProcessingParameterEnum(self.ON_CONFLICT, self.tr("On conflict"), rules, False, "keep", True, True),
            QgsProcessingParameterBoolean(self.DRY_RUN, self.tr("Dry run: send nothing"), False),
            QgsProcessingParameterString(self.AUTHOR, self.tr("Author, for the journal"), optional=True),
            QgsProcessingParameterString(self.REASON, self.tr("Reason, for the journal"), optional=True),
            QgsProcessingParameterString(self.EVIDENCE, self.tr("Evidence, for the journal"), optional=True),
            QgsProcessingParameterAuthConfig(self.AUTHCFG, self.tr("Login of the service"), optional=True),
            *receipt_parameters(),
            QgsProcessingParameterNumber(
                self.TWIN_DISTANCE,
                self.tr("Ask whether a facility was found twice within (m; 0: never)"),
                QgsProcessingParameterNumber.Type.Double,
                NEAR,
                False,
                0,
            ),
        ):
            self.addParameter(parameter)
        for name in COUNTS:
            self.addOutput(QgsProcessingOutputNumber(name.upper(), name.capitalize()))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = self.parameterAsFile(parameters, self.FIELD_COPY, context)
        layer = self.parameterAsString(parameters, self.LAYER, context).strip()
        authcfg = self.parameterAsString(parameters, self.AUTHCFG, context)
        options = self._options(parameters, context)
        dry = self.parameterAsBool(parameters, self.DRY_RUN, context)
        targets = receipt_targets(self, parameters, context)
        sources = _sources(path, layer)
        result = _synced(path, sources, authcfg, options, dry, tick_from(feedback))
        _tell(result, feedback)
        with open_field_copy(path) as connection:
            chain = verify_journal(connection)
            editorial = editorial_of(connection, result.features)
        receipt = Receipt(Path(path).name, now(), sources, result, options, dry, chain, editorial=editorial)
        counts = {name.upper(): getattr(result, name) for name in COUNTS}
        return {**counts, **write_receipts(targets, receipt, say("The sync is done and in the journal"))}

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SyncOptions:
        return SyncOptions(
            on_conflict=self._rule(parameters, context),
            author=self.parameterAsString(parameters, self.AUTHOR, context),
            reason=self.parameterAsString(parameters, self.REASON, context),
            evidence=self.parameterAsString(parameters, self.EVIDENCE, context),
            near=self.parameterAsDouble(parameters, self.TWIN_DISTANCE, context),
            witness=witness_path(),
        )

    def _rule(self, parameters: dict[str, Any], context: QgsProcessingContext) -> OnConflict:
        """Return the rule chosen, given by its name or by its number."""
        given = str(parameters.get(self.ON_CONFLICT, "")).strip().lower()
        if given.isdigit() and int(given) < len(RULES):
            return RULES[int(given)]
        return OnConflict(self.parameterAsEnumString(parameters, self.ON_CONFLICT, context) or "keep")


def _sources(path: str, layer: str) -> list[Source]:
    with open_field_copy(path) as connection:
        return [read_source(connection, layer)] if layer else read_sources(connection)


def _synced(path: str, sources: list[Source], authcfg: str, options: SyncOptions, dry: bool, tick: Tick) -> SyncResult:
    """Sync the layers of one service after the other: a login belongs to one service."""
    services: dict[Any, list[Source]] = {}
    for source in sources:
        services.setdefault(origin_of(source.url), []).append(source)
    if authcfg and len(services) > 1:
        names = ", ".join(each.layer for each in sources)
        raise QueryError(
            say(
                "The layers {names} come from several services, and a login belongs to one: name the LAYER.",
                names=names,
            )
        )
    results = []
    for group in services.values():
        http = http_for_algorithm(group[0].url, authcfg)
        names = [each.layer for each in group if each.editable or len(sources) == 1]
        if dry:
            results += [plan(path, name, http, tick, options) for name in names]
        elif names:
            results.append(sync(path, names, http, options, tick))
    return SyncResult(
        tuple(feature for each in results for feature in each.features),
        tuple(problem for each in results for problem in each.problems),
        tuple(limit for each in results for limit in each.limits),
        any(each.forbidden for each in results),
    )


def _tell(result: SyncResult, feedback: QgsProcessingFeedback) -> None:
    for problem in result.problems:
        feedback.reportError(problem)
    for limit in result.limits:
        feedback.pushInfo(limit)
    for outcome in result.features:
        if outcome.state in (OutcomeState.REJECTED, OutcomeState.PENDING, OutcomeState.SENT):
            feedback.pushWarning(f"{outcome.label}: {outcome.message}")
    feedback.pushInfo(", ".join(f"{name} {getattr(result, name)}" for name in COUNTS))
