# SPDX-License-Identifier: GPL-2.0-or-later
"""Take a survey in: what came back from the field becomes changes of the field copy at home."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.output_table import write_text_table
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.layers import field_copy_layers, location
from crm_dataspace_plugin.core.survey.coming_back.choices import Prefer
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.coming_back.report import write_report
from crm_dataspace_plugin.core.survey.coming_back.request import ACCURACY_MAX, TakenSurvey, TakeRequest
from crm_dataspace_plugin.core.survey.coming_back.taking_in import look_at_survey, take_survey
from crm_dataspace_plugin.core.whole_file import check_writable

COLUMNS = ("layer", "feature_id", "feature", "field", "severity", "words", "advice")


class TakeSurvey(Algorithm):
    FOLDER = "FOLDER"
    FIELD_COPY = "FIELD_COPY"
    ACCURACY_MAX = "ACCURACY_MAX"
    PREFER = "PREFER"
    DRY_RUN = "DRY_RUN"
    REPORT = "REPORT"
    CHECKS = "CHECKS"
    NUMBERS = ("INSERTED", "UPDATED", "DELETED", "CONFLICTS", "PHOTOS", "PROBLEMS", "ROWS")

    def name(self) -> str:
        return "takesurvey"

    def displayName(self) -> str:
        return self.tr("Take a survey in")

    def tags(self) -> list[str]:
        return self.tr("survey,field,QField,samples,photos,merge,back").split(",")

    def shortDescription(self) -> str:
        return self.tr("Take what a survey brings back from the field into the field copy")

    def shortHelpString(self) -> str:
        return self.tr(
            "Takes the folder of a survey in that comes back from the field, whichever program edited it (QGIS, "
            "QField, ogr2ogr): what differs from the survey as it was given out is merged into the field copy at home, "
            "where Sync finds it as changes. Samples, readings, visits, the checklist and photos come along. Nothing "
            "is sent.\n"
            "Without a field copy, the one the survey was prepared from is looked for in the open project and near the "
            "folder; where it is not found, a new one is made beside the folder. What both changed differently stays "
            "as it is at home, and the survey's value is kept in the table crm_survey_choice; run it again with PREFER "
            "to choose. Taking the same survey in again changes only what was changed in it since.\n"
            "INSERTED, UPDATED and DELETED count features, ROWS those of samples, readings, visits and the checklist, "
            "CONFLICTS values to choose, PROBLEMS what the checks found. Nothing is left out because of a check."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        number = QgsProcessingParameterNumber.Type.Double
        prefer = [each.value for each in Prefer]
        for parameter in (
            QgsProcessingParameterFile(self.FOLDER, self.tr("Folder of the survey"), folder),
            QgsProcessingParameterFile(
                self.FIELD_COPY, self.tr("Field copy at home (empty: the one it came from)"), extension="gpkg",
                optional=True,
            ),
            QgsProcessingParameterNumber(
                self.ACCURACY_MAX, self.tr("Tell of positions less accurate than (m)"), number, ACCURACY_MAX, minValue=0
            ),
            QgsProcessingParameterEnum(
                self.PREFER, self.tr("Where both changed the same value"), prefer, False, Prefer.KEEP.value, False, True
            ),
            QgsProcessingParameterBoolean(self.DRY_RUN, self.tr("Dry run: write nothing"), False),
            QgsProcessingParameterFileDestination(
                self.REPORT, self.tr("Report (HTML)"), self.tr("HTML files (*.html)"), None, True, False
            ),
            QgsProcessingParameterFeatureSink(
                self.CHECKS, self.tr("What to look at"), QgsProcessing.SourceType.TypeVector, None, True, False
            ),
        ):  # fmt: skip
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFile(self.FIELD_COPY, self.tr("Field copy at home")))
        for name in self.NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, name.capitalize()))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = self._request(parameters, context)
        dry = self.parameterAsBool(parameters, self.DRY_RUN, context)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if report:
            check_writable(Path(report))
        taken = (look_at_survey if dry else take_survey)(request, tick_from(feedback))
        _tell(taken, feedback)
        outputs: dict[str, Any] = {name: getattr(taken, name.lower()) for name in self.NUMBERS}
        outputs[self.FIELD_COPY] = str(taken.field_copy)
        if report:
            write_report(Path(report), taken, self.tr("This was a dry run: nothing was written.") if dry else "")
            outputs[self.REPORT] = report
        checks = write_text_table(self, parameters, self.CHECKS, context, COLUMNS, map(_row, taken.findings))
        return {**outputs, self.CHECKS: checks} if checks else outputs

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TakeRequest:
        chosen = self.parameterAsFile(parameters, self.FIELD_COPY, context)
        project = context.project()
        open_ones = [] if project is None else [location(each)[0] for each in field_copy_layers(project)]
        return TakeRequest(
            folder=Path(self.parameterAsFile(parameters, self.FOLDER, context)),
            field_copy=Path(chosen) if chosen else None,
            candidates=tuple(Path(each) for each in dict.fromkeys(open_ones) if each),
            accuracy_max=self.parameterAsDouble(parameters, self.ACCURACY_MAX, context),
            prefer=Prefer(self.parameterAsEnumString(parameters, self.PREFER, context) or Prefer.KEEP.value),
        )


def _row(each: Finding) -> tuple[str, ...]:
    return each.layer, each.uuid, each.label, each.field, each.severity.value, each.words, each.advice


def _tell(taken: TakenSurvey, feedback: QgsProcessingFeedback) -> None:
    for each in taken.findings:
        words = " ".join(filter(None, (f"{each.label}:" if each.label else "", each.words, each.advice)))
        if each.severity is Severity.NOTE:
            feedback.pushInfo(words)
        else:
            feedback.pushWarning(words)
    feedback.pushInfo(
        QCoreApplication.translate("TakeSurvey", "{} new, {} changed, {} deleted; {} values to choose.").format(
            taken.inserted, taken.updated, taken.deleted, taken.conflicts
        )
    )
