# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing algorithm `crmdataspace:runout`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from crm_dataspace_plugin.algorithms.adding import INPUT, Added, AddingAlgorithm, Rows
from crm_dataspace_plugin.algorithms.failures import can_run
from crm_dataspace_plugin.algorithms.report_file import name_parameter, report_parameters, write_reports
from crm_dataspace_plugin.algorithms.result_table import REAL, TEXT
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.core.screening.geometry.degrees import Degrees
from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.screening.preselection.facility_kind import facility_kind
from crm_dataspace_plugin.core.screening.runout.model import Coefficients, method_names, spread, usual_coefficients
from crm_dataspace_plugin.core.screening.runout.outer_bound import missing_bounds, outer_bounds
from crm_dataspace_plugin.core.screening.runout.report import runout_report
from crm_dataspace_plugin.core.screening.runout.runout import WARNING, Runout, run_out
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.words import said

_NUMBERS = ("vf_m3", "vf_low_m3", "vf_high_m3", "runout_km", "runout_low_km", "runout_high_km")
TYPES = {**dict.fromkeys(_NUMBERS, REAL), "reasons": TEXT, "runout_all_km": REAL}


class RunoutBounds(AddingAlgorithm):
    """The run-out of dams and heaps as parameters; the method is `core.screening.runout.runout.run_out`."""

    def name(self) -> str:
        return "runout"

    def displayName(self) -> str:
        return self.tr("Run-out of dams and heaps")

    def tags(self) -> list[str]:
        return self.tr("tailings dam,dam break,failure,released volume,flow slide,reach angle,distance").split(",")

    def shortDescription(self) -> str:
        return self.tr("How far waste may run if a dam or heap fails, as an interval")

    def shortHelpString(self) -> str:
        return self.tr(
            "Estimates from height and stored volume how much waste a tailings dam releases when it fails and how far "
            "it runs, by regressions of past failures; for heaps (by the type of facility) how far a slide reaches, by "
            "the reach angle of Corominas 1996.\n\n"
            "The result is an interval. For dams the errors of both regressions add up, and the upper bound is never "
            "less than the distance if all is released. The polygon is the upper bound in every direction, "
            "without terrain: an outer bound within which to look closer, not an area that is flooded. At single dams "
            "the regressions were wrong by more than 1,000 %.\n\n"
            "The coefficients of the distance and the spreads are not verified against the source. Where height or "
            "volume is not known there is no result and no polygon. A facility whose type is not known, or neither, "
            "is reckoned as a dam."
        )

    def canExecute(self) -> tuple[bool, str]:
        return can_run(shapely)

    def input_label(self) -> str:
        return self.tr("Facilities")

    def output_label(self) -> str:
        return self.tr("Outer bounds of run-out")

    def own_parameters(self) -> Sequence[QgsProcessingParameterDefinition]:
        labels = {
            "HEIGHT_FIELD": self.tr("Height of dam or heap (m)"),
            "VOLUME_FIELD": self.tr("Stored volume (m³)"),
            "FACILITY_TYPE_FIELD": self.tr("Type of facility"),
        }
        chosen = [
            QgsProcessingParameterField(name, label, parentLayerParameterName=INPUT, optional=True)
            for name, label in labels.items()
        ]
        methods, usual, kind = list(method_names()), spread(), QgsProcessingParameterNumber.Type.Double
        method = QgsProcessingParameterEnum(
            "METHOD", self.tr("Regressions of dams"), methods, False, methods[0], usesStaticStrings=True
        )
        numbers = [
            ("PROBABILITY", self.tr("Probability of the interval (%)"), usual.probability, 1, 99.9),
            ("RELEASED_SPREAD", self.tr("Spread of the released volume (log10)"), usual.released, 0, 3),
            ("DISTANCE_SPREAD", self.tr("Spread of the distance (log10)"), usual.distance, 0, 3),
        ]
        made = [QgsProcessingParameterNumber(*each[:2], kind, each[2], False, *each[3:]) for each in numbers]
        own = {
            "DISTANCE_FACTOR": self.tr("Factor of the distance of dams (empty: of the regressions)"),
            "DISTANCE_POWER": self.tr("Power of the distance of dams (empty: of the regressions)"),
        }
        made += [QgsProcessingParameterNumber(name, label, kind, None, True, 0.001) for name, label in own.items()]
        return [*chosen, method, *made, name_parameter(), *report_parameters()]

    def added(self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext) -> Added:
        usual = spread()
        scatter = replace(
            usual,
            released=self.parameterAsDouble(parameters, "RELEASED_SPREAD", context),
            distance=self.parameterAsDouble(parameters, "DISTANCE_SPREAD", context),
            probability=self.parameterAsDouble(parameters, "PROBABILITY", context),
        )
        method = self.parameterAsEnumString(parameters, "METHOD", context)
        own = self._own(method, parameters, context)
        height = rows.quantities(self.text(parameters, "HEIGHT_FIELD", context), Dimension.LENGTH)
        volume = rows.quantities(self.text(parameters, "VOLUME_FIELD", context), Dimension.VOLUME)
        types = rows.values(self.text(parameters, "FACILITY_TYPE_FIELD", context))
        found = rows.reckoned(
            lambda tick: run_out(height, volume, list(map(facility_kind, types)), method, scatter, own)
        )
        rows.feedback.pushWarning(said(WARNING)[0].upper() + said(WARNING)[1:] + ".")
        files = write_reports(
            self, rows, parameters, context, lambda head: runout_report(head, found, method, scatter, own)
        )
        return replace(_added(rows, found), outputs=files)

    def _own(self, method: str, parameters: dict[str, Any], context: QgsProcessingContext) -> Coefficients:
        usual = usual_coefficients(method)
        factor, power = (
            usually if parameters.get(name) in (None, "") else self.parameterAsDouble(parameters, name, context)
            for name, usually in (("DISTANCE_FACTOR", usual.factor), ("DISTANCE_POWER", usual.power))
        )
        return Coefficients(factor, power)


def _added(rows: Rows, found: Runout) -> Added:
    numbers = [getattr(found, each.name).tolist() for each in fields(found)[: len(_NUMBERS)]]
    if rows.source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        return Added(TYPES, zip(*numbers, found.reasons, found.distance_of_all.tolist()))
    layer = rows.features.layer
    shapes, metres = rows.features.shapes(), found.distance_high * 1000.0
    areas = outer_bounds(shapes, metres, Degrees(layer.name, *layer.stated_system()), tick_from(rows.feedback))
    notes = missing_bounds(shapes, metres, areas)
    reasons = ["; ".join(filter(None, each)) for each in zip(found.reasons, notes)]
    return Added(TYPES, zip(*numbers, reasons, found.distance_of_all.tolist()), areas)
