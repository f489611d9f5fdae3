# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of `crmdataspace:resourcepotential`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from crm_dataspace_plugin.algorithms.adding import INPUT
from crm_dataspace_plugin.algorithms.report_file import name_parameter, report_parameters
from crm_dataspace_plugin.core.screening.uncertainty import MOST_ITERATIONS, Shape, usual_uncertainty

# in the order of core.screening.unfc.Evidence
EVIDENCE = (
    "UNFC_FIELD",
    "UNFC_E_FIELD",
    "UNFC_F_FIELD",
    "UNFC_G_FIELD",
    "PROJECT_MATURITY_FIELD",
    "PROJECT_DEFINED_FIELD",
    "SAMPLING_FIELD",
)
_WHOLE, _REAL = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double


def resource_parameters(tr: Callable[[str], str]) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters between input and output."""
    yield from _amounts(tr)
    yield QgsProcessingParameterNumber("RECOVERY", tr("Recovery (%)"), _REAL, None, True, 0, 100)
    table = [QgsProcessing.SourceType.TypeVector]
    label = tr("Prices (columns symbol, price_per_t, currency, date)")
    yield QgsProcessingParameterFeatureSource("PRICES", label, table, optional=True)
    yield from _errors(tr)
    labels = (
        tr("UNFC code"),
        tr("UNFC category E"),
        tr("UNFC category F"),
        tr("UNFC category G"),
        tr("Maturity of the project (1 to 4 for F1 to F4, 9 not known)"),
        tr("How far a project is defined (0 not at all)"),
        tr("How far the facility was sampled (0 not at all)"),
    )
    for name, words in zip(EVIDENCE, labels):
        yield _field(name, words)
    yield name_parameter()
    yield from report_parameters()


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
    yield QgsProcessingParameterField(
        "GRADE_FIELDS", tr("Contents of elements"), parentLayerParameterName=INPUT, allowMultiple=True, optional=True
    )


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
