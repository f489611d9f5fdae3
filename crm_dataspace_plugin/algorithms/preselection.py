# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithm `crmdataspace:preselection`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

from crm_dataspace_plugin.algorithms.adding import INPUT, Rows
from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.failures import can_run
from crm_dataspace_plugin.algorithms.given_input import given_input, needed_input
from crm_dataspace_plugin.algorithms.not_given import tell_not_given
from crm_dataspace_plugin.algorithms.preselection_answers import answers_of_persons
from crm_dataspace_plugin.algorithms.preselection_inputs import GivenReceptors, given_receptors, inputs, told_input
from crm_dataspace_plugin.algorithms.preselection_parameters import LAYERS, THRESHOLDS, outputs, parameters
from crm_dataspace_plugin.algorithms.preselection_results import TYPES, counted, results
from crm_dataspace_plugin.algorithms.preselection_terrain import measured_terrain
from crm_dataspace_plugin.algorithms.readings_table import READINGS, write_readings
from crm_dataspace_plugin.algorithms.report_file import other_input, raster_input, wanted, write_reports
from crm_dataspace_plugin.algorithms.result_layer import OUTPUT, ResultLayer
from crm_dataspace_plugin.algorithms.result_table import ResultTable
from crm_dataspace_plugin.algorithms.result_told import tell_result
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.screening.given_features import GivenFeatures, read_features
from crm_dataspace_plugin.bridge.versions import versions
from crm_dataspace_plugin.core.progress import Tick, part
from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.screening.preselection.basis import basis
from crm_dataspace_plugin.core.screening.preselection.facility_readings import facility_readings
from crm_dataspace_plugin.core.screening.preselection.inputs import ATTRIBUTES, Facilities
from crm_dataspace_plugin.core.screening.preselection.preselection import screen
from crm_dataspace_plugin.core.screening.preselection.report import report
from crm_dataspace_plugin.core.screening.preselection.result import Screening
from crm_dataspace_plugin.core.screening.preselection.statements import NOBODY, Statements
from crm_dataspace_plugin.core.screening.report.value import Input
from crm_dataspace_plugin.core.words import say


class Preselection(Algorithm):
    """The EU pre-selection protocol as parameters and a loop; the method is `core.screening.preselection`."""

    def __init__(self) -> None:
        super().__init__()
        self._dem: Optional[QgsRasterLayer] = None
        self._notes: dict[str, str] = {}  # layer name to its source and licence

    def name(self) -> str:
        return "preselection"

    def displayName(self) -> str:
        return self.tr("EU pre-selection, 18 questions")

    def tags(self) -> list[str]:
        return self.tr("mine waste,tailings,heap,risk,receptor,distance,inventory,pre-selection").split(",")

    def shortDescription(self) -> str:
        return self.tr("Which extractive waste facilities need a closer look, and why")

    def shortHelpString(self) -> str:
        return self.tr(
            "Answers the 18 questions of the European Union's risk-based pre-selection protocol for each facility and "
            "decides whether it needs further examination. Every answer carries its reason.\n\n"
            "What is not known is UNKNOWN and counts as YES in the decision: a field or layer that is not given never "
            "clears a facility, and neither does a receptor layer without features. Questions on heaps are NO for "
            "lagoons and the other way round; where the type of facility is not known, both apply.\n\n"
            "Answers of persons (ANSWERS, matched by ID_FIELD) need a name and a date, and beat what the data say; the "
            "newest counts. “sensitivity” tells whether a distance halved or doubled changes the decision, “ask_first” "
            "which UNKNOWN answers would settle it.\n\n"
            "Distances are metres on the ground in any coordinate reference system, 0 where a receptor touches or "
            "contains the facility. Areas are measured from the polygon where the field has none. Slopes come from "
            "the field, else from the DEM in a ring of 100 m around the facility; heights from the field, else, for "
            "polygons, from the greatest fall of the DEM across the outline within 50 m.\n\n"
            "Question texts, thresholds and decision logic are not verified against the source: check and calibrate "
            "them before relying on a result. No conformity is claimed."
        )

    def canExecute(self) -> tuple[bool, str]:
        return can_run(shapely)

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        for each in parameters(self.tr):
            self.addParameter(each)
        for output in outputs(self.tr):
            self.addOutput(output)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._dem = self.parameterAsRasterLayer(parameters, "DEM", context)
        return True

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        shapely()
        tick = tick_from(feedback)
        layer = needed_input(self, parameters, INPUT, context)
        tell_not_given(self.name(), layer.source.fields(), parameters, feedback)
        features = read_features(layer, tick)
        if wanted(parameters):
            features.load()  # before the output can take the input's place
        chosen = {role: self.text(parameters, f"{role.upper()}_FIELD", context) for role in ATTRIBUTES}
        fields = {role: field for role, field in chosen.items() if field}
        found, around = inputs(features, fields, self._receptors(parameters, context, tick), part(tick, 0.0, 0.2))
        thresholds = {each: self.parameterAsDouble(parameters, each, context) for each in THRESHOLDS}
        terrain = measured_terrain(self._dem, found.shapes, feedback, part(tick, 0.2, 0.4))
        found = replace(found, statements=self._answers(parameters, context, features, tick))
        screening = screen(found, around, thresholds, terrain, part(tick, 0.4, 0.8))
        for warning in screening.warnings:
            feedback.pushWarning(warning)
        others = self._others(parameters, context)
        named = {"facilities": layer.name, **{role: each.shapes.name for role, each in around.items()}}
        named.update({each.what: each.origin for each in others})
        made = ResultLayer(self, parameters, context, features, ResultTable(layer.source.fields(), TYPES))
        made.tell_replaced(feedback)
        target = made.write(results(screening, basis(screening, named, versions())), part(tick, 0.8, 1.0))
        tell_result(self, target, parameters, context, feedback)
        readings = list(facility_readings(found)) if wanted(parameters) or parameters.get(READINGS) else []
        told = around if wanted(parameters) else {}
        reports = write_reports(
            self,
            Rows(features, feedback, readings),
            parameters,
            context,
            lambda head: report(head, found, around, screening),
            [*(told_input(role, each, self._notes, tick) for role, each in told.items()), *others],
        )
        return {
            OUTPUT: target,
            **reports,
            **write_readings(self, parameters, context, readings),
            **self._told(found, screening, feedback),
        }

    def _receptors(
        self, parameters: dict[str, Any], context: QgsProcessingContext, tick: Tick
    ) -> dict[str, GivenReceptors]:
        found = {}
        for name, role in LAYERS.items():
            layer = given_input(self, parameters, name, context)
            if layer is None:
                continue
            self._notes[layer.name] = layer.terms
            population = self.text(parameters, "POPULATION_FIELD", context) if name == "SETTLEMENTS" else ""
            found[role] = given_receptors(layer, population, tick)
        return found

    def _answers(
        self, parameters: dict[str, Any], context: QgsProcessingContext, features: GivenFeatures, tick: Tick
    ) -> Statements:
        table = given_input(self, parameters, "ANSWERS", context)
        if table is None:
            return NOBODY
        return answers_of_persons(table, features, self.text(parameters, "ID_FIELD", context), tick)

    def _others(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[Input]:
        """Return what was given beside facilities and receptors, with its licence."""
        found = list(other_input(self, parameters, "ANSWERS", say("answers of persons"), context))
        if self._dem is not None:
            found.append(raster_input(self._dem, say("elevation model"), parameters, context))
        return found

    def _told(self, found: Facilities, screening: Screening, feedback: QgsProcessingFeedback) -> dict[str, int]:
        """Tell the person the counts, and return them as outputs."""
        counts = counted(found, screening)
        feedback.pushInfo(
            self.tr("{} of {} facilities: examine further, {} of them on what is known.").format(
                counts["EXAMINE"], counts["TOTAL"], counts["EXAMINE_ON_EVIDENCE"]
            )
        )
        if counts["UNUSABLE"]:
            feedback.pushWarning(
                self.tr("{} facilities have no usable geometry: their distances are UNKNOWN.").format(
                    counts["UNUSABLE"]
                )
            )
        return counts
