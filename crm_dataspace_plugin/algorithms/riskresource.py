# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithm `crmdataspace:riskresource`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from crm_dataspace_plugin.algorithms.adding import INPUT, Added, AddingAlgorithm, Rows
from crm_dataspace_plugin.algorithms.known_gaps import gaps_of
from crm_dataspace_plugin.algorithms.other_results import OtherResults
from crm_dataspace_plugin.algorithms.report_file import name_parameter, other_input, report_parameters, write_reports
from crm_dataspace_plugin.algorithms.result_table import INTEGER, REAL, TEXT
from crm_dataspace_plugin.core.screening.priority.axis import Axis, make_axis, read_breaks
from crm_dataspace_plugin.core.screening.priority.priority import NOT_RANKED, Priorities, prioritise
from crm_dataspace_plugin.core.screening.priority.report import priority_report
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.words import say

TYPES = {
    "risk_class": TEXT,
    "resource_class": TEXT,
    "quadrant": TEXT,
    "priority": INTEGER,
    "reasons": TEXT,
    "score": REAL,
    "shared_by": INTEGER,
}
_USUAL = {"RISK": ("yes_count", "ri"), "RESOURCE": ("crm_score", "crm_tonnes")}  # results of the other algorithms


class RiskResource(AddingAlgorithm):
    """Risk and resource as parameters; the method is `core.screening.priority.priority.prioritise`."""

    def name(self) -> str:
        return "riskresource"

    def displayName(self) -> str:
        return self.tr("From risk to resource")

    def tags(self) -> list[str]:
        return self.tr("priority,ranking,quadrant,matrix,critical raw materials,risk,recovery").split(",")

    def shortDescription(self) -> str:
        return self.tr("Risk and resource side by side: classes, quadrant, and a ranked list")

    def shortHelpString(self) -> str:
        return self.tr(
            "Sets two numbers of each facility side by side, one of risk and one of resource, such as the YES answers "
            "of the pre-selection and the score of the resource potential: a class on each axis, the quadrant, and a "
            "priority, 1 being the first.\n\n"
            "Breaks are two numbers such as 5; 12, where moderate and high begin; without them they are the thirds of "
            "the layer. The quadrant is high from the upper break on. The priority follows from the share of the "
            "layer that is lower on each axis, with the weights given, so that units do not matter. Equal facilities "
            "share a priority.\n\n"
            "Where the two numbers stand in different layers, such as a result of the pre-selection and one of the "
            "resource potential, give the others as RISK_LAYER or RESOURCE_LAYER: their features are matched to the "
            "facilities by ID_FIELD, crm_uuid where none is chosen.\n\n"
            "A facility of which risk or resource is not known has no priority and is UNKNOWN, never low; nor is one "
            "low that has answers UNKNOWN, or of which mass or contents are missing. Without a "
            "field chosen, yes_count or ri is taken for risk and crm_score or crm_tonnes for resource. Weights and "
            "breaks come from no source; no conformity is claimed."
        )

    def input_label(self) -> str:
        return self.tr("Facilities with results of the other algorithms")

    def output_label(self) -> str:
        return self.tr("Risk and resource")

    def own_parameters(self) -> Sequence[QgsProcessingParameterDefinition]:
        kind = QgsProcessingParameterNumber.Type.Double
        fields = {
            "RISK_FIELD": self.tr("Risk (number, larger is worse)"),
            "RESOURCE_FIELD": self.tr("Resource (number, larger is more)"),
        }
        breaks = {
            "RISK_BREAKS": self.tr("Breaks of risk, such as 5; 12 (empty: thirds of the layer)"),
            "RESOURCE_BREAKS": self.tr("Breaks of resource (empty: thirds of the layer)"),
        }
        weights = {"RISK_WEIGHT": self.tr("Weight of risk"), "RESOURCE_WEIGHT": self.tr("Weight of resource")}
        return [
            *(
                QgsProcessingParameterField(name, label, parentLayerParameterName=INPUT, optional=True)
                for name, label in fields.items()
            ),
            *(QgsProcessingParameterString(name, label, optional=True) for name, label in breaks.items()),
            *(QgsProcessingParameterNumber(name, label, kind, 0.5, False, 0) for name, label in weights.items()),
            name_parameter(),
            *report_parameters(),
            *self._layers(),
        ]

    def _layers(self) -> Iterator[QgsProcessingParameterDefinition]:
        kinds = [QgsProcessing.SourceType.TypeVector]
        labels = {
            "RISK_LAYER": self.tr("Another layer or table with the risk"),
            "RESOURCE_LAYER": self.tr("Another layer or table with the resource"),
        }
        for name, label in labels.items():
            yield QgsProcessingParameterFeatureSource(name, label, kinds, optional=True)
        label = self.tr("Id of the facility, in all layers (empty: crm_uuid or the usual name)")
        yield QgsProcessingParameterField("ID_FIELD", label, parentLayerParameterName=INPUT, optional=True)

    def added(self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext) -> Added:
        axes = [self._axis(rows, each, parameters, context) for each in _USUAL]
        found = rows.reckoned(lambda tick: prioritise(*axes))
        others = [
            each
            for name, what in (("RISK_LAYER", say("results of risk")), ("RESOURCE_LAYER", say("results of resource")))
            for each in other_input(self, parameters, name, what, context)
        ]
        files = write_reports(self, rows, parameters, context, lambda head: priority_report(head, found), others)
        return Added(TYPES, _results(found), outputs=files)

    def _axis(self, rows: Rows, what: str, parameters: dict[str, Any], context: QgsProcessingContext) -> Axis:
        field = self.text(parameters, f"{what}_FIELD", context)
        other = OtherResults.given(self, rows, f"{what}_LAYER", parameters, context)
        if not field:
            fields = (other.rows if other else rows).source.fields()
            known = {each.name().lower(): each.name() for each in fields}
            field = next((known[each] for each in _USUAL[what] if each in known), "")
            if field:
                rows.feedback.pushInfo(self.tr("The field {} is taken, because none was chosen.").format(field))
        breaks = read_breaks(self.text(parameters, f"{what}_BREAKS", context))
        weight = self.parameterAsDouble(parameters, f"{what}_WEIGHT", context)
        names = {each.name() for each in (other.rows if other else rows).source.fields()}
        found = gaps_of(other or rows, field, names, (other or rows).quantities(field, Dimension.NUMBER))
        return make_axis(field, found.values, breaks, weight, found.upper, found.missing)


def _results(found: Priorities) -> Iterator[Sequence[Any]]:
    ranks = [None if each == NOT_RANKED else each for each in found.rank.tolist()]
    shared = [each or None for each in found.ties]
    ranked = (found.quadrant, ranks, found.reasons, found.score.tolist(), shared)
    return zip(found.risk_class, found.resource_class, *ranked)
