# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters and outputs of the pre-selection."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from crm_dataspace_plugin.algorithms.readings_table import readings_parameter
from crm_dataspace_plugin.algorithms.report_file import report_parameters
from crm_dataspace_plugin.core.screening.preselection.protocol import protocol
from crm_dataspace_plugin.core.screening.preselection.statements import COLUMNS

Translate = Callable[[str], str]

LAYERS = {
    "WATER": "water",
    "SETTLEMENTS": "settlements",
    "POOR_STATUS_WATER": "poor_water",
    "PROTECTED": "protected",
    "FARMLAND": "farmland",
}
THRESHOLDS = tuple(each.name for each in protocol().thresholds)

_LARGEST = {"SLOPE_MIN": 90.0}


def parameters(tr: Translate) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters in the order in which they stand in the dialog."""
    places = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]
    yield QgsProcessingParameterFeatureSource("INPUT", tr("Facilities (points or polygons)"), places)
    for name, label in _fields(tr).items():
        yield QgsProcessingParameterField(name, label, parentLayerParameterName="INPUT", optional=True)
    anything = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
    for name, label in _layers(tr).items():
        yield QgsProcessingParameterFeatureSource(name, label, anything, optional=True)
        if name == "SETTLEMENTS":
            yield QgsProcessingParameterField(
                "POPULATION_FIELD",
                tr("Population of the settlements"),
                parentLayerParameterName="SETTLEMENTS",
                optional=True,
            )
    yield QgsProcessingParameterRasterLayer("DEM", tr("Digital elevation model (heights in m)"), optional=True)
    yield QgsProcessingParameterField(
        "ID_FIELD", tr("Id of the facility"), parentLayerParameterName="INPUT", optional=True
    )
    tables = [QgsProcessing.SourceType.TypeVector]
    answers = QgsProcessingParameterFeatureSource("ANSWERS", tr("Answers of persons (table)"), tables, optional=True)
    answers.setHelp(tr("Columns: {}").format(", ".join(COLUMNS)))
    yield answers
    labels = _threshold_labels(tr)
    for each in protocol().thresholds:
        number = QgsProcessingParameterNumber(
            each.name,
            labels[each.name],
            QgsProcessingParameterNumber.Type.Double,
            each.default,
            False,
            0.0,
            _LARGEST.get(each.name, 1e12),
        )
        number.setFlags(number.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        number.setHelp(tr("Default: not verified against the source."))
        yield number
    yield QgsProcessingParameterFeatureSink("OUTPUT", tr("Screened facilities"))
    yield from report_parameters()
    yield readings_parameter()


def outputs(tr: Translate) -> Iterator[QgsProcessingOutputDefinition]:
    """Yield the numbers that the algorithm returns beside its files."""
    yield QgsProcessingOutputNumber("TOTAL", tr("Facilities"))
    yield QgsProcessingOutputNumber("EXAMINE", tr("Facilities to examine further"))
    yield QgsProcessingOutputNumber("EXAMINE_ON_EVIDENCE", tr("Facilities to examine further on what is known"))
    yield QgsProcessingOutputNumber("UNUSABLE", tr("Facilities without usable geometry"))
    yield QgsProcessingOutputNumber("ANSWERED", tr("Answers of persons that count"))
    yield QgsProcessingOutputNumber("ANSWERED_OTHERWISE", tr("Answers of persons that differ from the data"))


def _fields(tr: Translate) -> dict[str, str]:
    return {
        "FACILITY_TYPE_FIELD": tr("Facility type (code or words such as “tranque de relave”)"),
        "INCIDENT_FIELD": tr("Serious incident documented (yes/no)"),
        "SULPHIDE_FIELD": tr("Sulphide minerals (yes/no or mineral names)"),
        "TOXIC_METALS_FIELD": tr("Toxic metals (elements or commodities)"),
        "CHEMICALS_FIELD": tr("Dangerous chemicals in processing (yes/no or names)"),
        "HEIGHT_FIELD": tr("Height (m)"),
        "AREA_FIELD": tr("Area (m²); measured from polygons where empty"),
        "SLOPE_FIELD": tr("Slope of the foundation (°)"),
        "PERMEABLE_FIELD": tr("Permeable layer beneath (yes/no)"),
        "EXPOSED_FIELD": tr("Exposed to wind (yes/no)"),
        "COVERED_FIELD": tr("Covered (yes/no)"),
        "NAME_FIELD": tr("Name of the facility, for the report"),
    }


def _layers(tr: Translate) -> dict[str, str]:
    return {
        "WATER": tr("Surface water bodies"),
        "SETTLEMENTS": tr("Settlements"),
        "POOR_STATUS_WATER": tr("Water bodies with less than good status"),
        "PROTECTED": tr("Protected areas (Natura 2000)"),
        "FARMLAND": tr("Agricultural land"),
    }


def _threshold_labels(tr: Translate) -> dict[str, str]:
    return {
        "WATER_DISTANCE": tr("Distance to surface water (m)"),
        "SETTLEMENT_DISTANCE": tr("Distance to settlements (m)"),
        "POPULATION_MIN": tr("Smallest population of a settlement that counts (inhabitants)"),
        "PROTECTED_DISTANCE": tr("Distance to protected areas (m)"),
        "FARMLAND_DISTANCE": tr("Distance to agricultural land (m)"),
        "POOR_WATER_DISTANCE": tr("Distance to water bodies with less than good status (m)"),
        "LAGOON_HEIGHT": tr("Height of a lagoon's wall (m)"),
        "LAGOON_AREA": tr("Surface of a lagoon (m²)"),
        "HEAP_HEIGHT": tr("Height of a heap (m)"),
        "HEAP_AREA": tr("Surface of a heap (m²)"),
        "SLOPE_MIN": tr("Slope of a heap's foundation (°)"),
    }
