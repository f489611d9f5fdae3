# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of `crmdataspace:resourcepotential`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from crm_dataspace_plugin.algorithms.adding import INPUT
from crm_dataspace_plugin.algorithms.report_file import name_parameter, report_parameters
from crm_dataspace_plugin.core.screening.resource.resource import ENRICHMENT_CAP
from crm_dataspace_plugin.core.screening.resource.uncertainty import MOST_ITERATIONS, Shape, usual_uncertainty
from crm_dataspace_plugin.core.screening.values.quantities import Below

# in the order of core.screening.resource.unfc.Evidence
STATED = ("UNFC_FIELD", "UNFC_E_FIELD", "UNFC_F_FIELD", "UNFC_G_FIELD")
# by the score of the evidence form that each holds, whatever its name
SCORES = {
    "project_maturity": "PROJECT_MATURITY_FIELD",
    "project_defined": "PROJECT_DEFINED_FIELD",
    "sampling": "SAMPLING_FIELD",
}
ASSESSMENT = "ASSESSMENT"
BELOW = (Below.LEFT_OUT, Below.HALF, Below.LIMIT)
_WHOLE, _REAL = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double


def resource_parameters(tr: Callable[[str], str]) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters between input and output."""
    yield from _amounts(tr)
    yield QgsProcessingParameterNumber("RECOVERY", tr("Recovery (%)"), _REAL, None, True, 0, 100)
    yield _table("PRICES", tr("Prices (columns symbol, price_per_t, currency, date)"))
    yield from _errors(tr)
    yield from _evidence(tr)
    yield name_parameter()
    yield from report_parameters()
    yield _table("RECOVERIES", tr("Recovery of single elements (columns symbol, recovery_pct)"))
    yield QgsProcessingParameterNumber(
        "COST", tr("Cost of processing (currency of the prices, per t of waste)"), _REAL, None, True, 0
    )
    yield _field("COMMODITY_FIELD", tr("Commodities that the facility is said to hold"))
    yield _field("METHOD_FIELD", tr("How its quantities were determined, for the assessment"))
    yield from _stated_errors(tr)
    choices = [each.value for each in BELOW]
    label = tr("What is below detection, such as <0.5, counts as")
    yield QgsProcessingParameterEnum("BELOW_DETECTION", label, choices, False, choices[0], usesStaticStrings=True)
    label = tr("Enrichment over the crust that counts for the score at most")
    yield QgsProcessingParameterNumber("ENRICHMENT_CAP", label, _REAL, ENRICHMENT_CAP, False, 0)
    label = tr("Table of the preliminary economic assessment")
    kind = QgsProcessing.SourceType.TypeVector
    yield QgsProcessingParameterFeatureSink(ASSESSMENT, label, kind, None, True, False)


def _evidence(tr: Callable[[str], str]) -> Iterator[QgsProcessingParameterDefinition]:
    labels = (tr("UNFC code"), tr("UNFC category E"), tr("UNFC category F"), tr("UNFC category G"))
    for name, words in zip(STATED, labels):
        yield _field(name, words)
    labels = (
        tr("Maturity of the project (1 to 4 for F1 to F4, 9 not known)"),
        tr("How far a project is defined (0 not at all)"),
        tr("How far the facility was sampled (0 not at all)"),
    )
    for name, words in zip(SCORES.values(), labels):
        yield _field(name, words)
    label = tr("Scores of the UNFC evidence form, 0 to 3, in fields named economic_viability, study_level, …")
    yield _fields("EVIDENCE_FIELDS", label)


def _stated_errors(tr: Callable[[str], str]) -> Iterator[QgsProcessingParameterDefinition]:
    yield _field("VOLUME_ERROR_FIELD", tr("Uncertainty of each volume or mass (%)"))
    yield _field("VOLUME_MIN_FIELD", tr("Least volume (m³)"))
    yield _field("VOLUME_MAX_FIELD", tr("Greatest volume (m³)"))
    yield _field("DENSITY_ERROR_FIELD", tr("Uncertainty of each density (%)"))
    yield _field("DENSITY_MIN_FIELD", tr("Least density (t/m³)"))
    yield _field("DENSITY_MAX_FIELD", tr("Greatest density (t/m³)"))
    yield _field("GRADE_ERROR_FIELD", tr("Uncertainty of the contents of each facility (%)"))
    yield _fields("GRADE_MIN_FIELDS", tr("Least contents of elements"))
    yield _fields("GRADE_MAX_FIELDS", tr("Greatest contents of elements"))


def _table(name: str, label: str) -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource(name, label, [QgsProcessing.SourceType.TypeVector], optional=True)


def _fields(name: str, label: str) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(name, label, parentLayerParameterName=INPUT, allowMultiple=True, optional=True)


def _field(name: str, label: str) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(name, label, parentLayerParameterName=INPUT, optional=True)


def _amounts(tr: Callable[[str], str]) -> Iterator[QgsProcessingParameterDefinition]:
    yield _field("VOLUME_FIELD", tr("Volume (m³)"))
    yield _field("AREA_FIELD", tr("Area (m²), where there is no volume"))
    yield _field("THICKNESS_FIELD", tr("Thickness (m), with the area"))
    yield _field("TONNAGE_FIELD", tr("Mass (t), before all others"))
    yield _field("DENSITY_FIELD", tr("Density (t/m³)"))
    yield QgsProcessingParameterNumber(
        "DENSITY", tr("Density where the field has none (t/m³)"), _REAL, None, True, 0.1, 10
    )
    yield QgsProcessingParameterNumber("MOISTURE", tr("Water in the density (% of mass)"), _REAL, 0, False, 0, 99)
    yield _fields("GRADE_FIELDS", tr("Contents of elements"))


def _errors(tr: Callable[[str], str]) -> Iterator[QgsProcessingParameterDefinition]:
    usual = usual_uncertainty()
    for name, label, value in (
        ("VOLUME_UNCERTAINTY", tr("Uncertainty of volume or mass (%)"), usual.volume),
        ("DENSITY_UNCERTAINTY", tr("Uncertainty of density (%)"), usual.density),
        ("GRADE_UNCERTAINTY", tr("Uncertainty of contents (%)"), usual.grade),
    ):
        yield QgsProcessingParameterNumber(name, label, _REAL, value, False, 0, 1000)
    shapes = [each.value for each in Shape]
    yield QgsProcessingParameterEnum(
        "DISTRIBUTION", tr("Distribution of the errors"), shapes, False, shapes[0], usesStaticStrings=True
    )
    yield QgsProcessingParameterNumber("ITERATIONS", tr("Draws"), _WHOLE, usual.iterations, False, 1, MOST_ITERATIONS)
    yield QgsProcessingParameterNumber("SEED", tr("Seed of the draws"), _WHOLE, usual.seed, False, 0)
