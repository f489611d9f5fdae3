# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of `crmdataspace:acidbase`."""

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
from crm_dataspace_plugin.core.screening.acidbase.acidbase import Rule
from crm_dataspace_plugin.core.screening.values.quantities import Below

RULES = {"NPR": Rule.RATIO, "NPR and NNP": Rule.COMBINED}
# of sulphur, and of what neutralises
BELOW = {
    "worst case": (Below.LIMIT, Below.NOTHING),
    "half the limit": (Below.HALF, Below.HALF),
    "left out": (Below.LEFT_OUT, Below.LEFT_OUT),
}
# by the condition of inert waste that they answer
INERT = {
    "a": "INERT_STABLE_FIELD",
    "c": "INERT_NOT_BURNING_FIELD",
    "d": "INERT_METALS_FIELD",
    "e": "INERT_FREE_FIELD",
}
_REAL = QgsProcessingParameterNumber.Type.Double


def acidbase_parameters(tr: Callable[[str], str]) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters between input and output."""
    yield _field("SULPHUR_FIELD", tr("Total sulphur (%)"))
    yield _field("SULPHIDE_FIELD", tr("Sulphide sulphur (%), preferred"))
    yield _field("NP_FIELD", tr("Neutralisation potential NP (kg CaCO₃/t)"))
    yield _field("NAG_PH_FIELD", tr("pH of the net acid generation test"))
    yield QgsProcessingParameterNumber("PAG_BELOW", tr("Acid generating where NPR is below"), _REAL, 1, False, 0)
    yield QgsProcessingParameterNumber("NON_PAG_ABOVE", tr("Safe where NPR is above"), _REAL, 2, False, 0)
    yield QgsProcessingParameterEnum("RULE", tr("Classes by"), list(RULES), False, "NPR", False, usesStaticStrings=True)
    yield _field("NAG_FIELD", tr("Acid of the net acid generation test (kg H₂SO₄/t)"))
    label = tr("PAF only where that acid is above (kg H₂SO₄/t; 5 is in use; empty: by NAPP and pH alone)")
    yield QgsProcessingParameterNumber("NAG_ABOVE", label, _REAL, None, True, 0)
    yield QgsProcessingParameterEnum(
        "BELOW_DETECTION",
        tr("What is below detection, such as <0.01, counts as"),
        list(BELOW),
        False,
        "worst case",
        False,
        usesStaticStrings=True,
    )
    yield from _inert(tr)
    yield name_parameter()
    yield from report_parameters()


def _inert(tr: Callable[[str], str]) -> Iterator[QgsProcessingParameterDefinition]:
    labels = {
        "a": tr("Inert: no significant disintegration or dissolution (yes or no)"),
        "c": tr("Inert: no self-combustion, will not burn (yes or no)"),
        "d": tr("Inert: metals within limits, in fine particles too (yes or no)"),
        "e": tr("Inert: free of products of extraction or processing (yes or no)"),
    }
    for letter, name in INERT.items():
        yield _field(name, labels[letter])
    yield QgsProcessingParameterField(
        "METAL_FIELDS",
        tr("Inert: contents of metals"),
        parentLayerParameterName=INPUT,
        allowMultiple=True,
        optional=True,
    )
    table = [QgsProcessing.SourceType.TypeVector]
    label = tr("Inert: limits of metals (columns symbol, value_ppm in mg/kg)")
    yield QgsProcessingParameterFeatureSource("METAL_LIMITS", label, table, optional=True)


def _field(name: str, label: str) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(name, label, parentLayerParameterName=INPUT, optional=True)
