# SPDX-License-Identifier: GPL-2.0-or-later
"""What was read as what, as an output of every algorithm of screening."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.algorithms.output_table import write_text_table
from crm_dataspace_plugin.core.screening.values.readings import COLUMNS, Reading

READINGS = "READINGS"


def readings_parameter() -> QgsProcessingParameterDefinition:
    """Return the parameter; no table is made unless a person asks for one."""
    label = QCoreApplication.translate("AddingAlgorithm", "What was read as what")
    return QgsProcessingParameterFeatureSink(READINGS, label, QgsProcessing.SourceType.TypeVector, None, True, False)


def write_readings(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    readings: Sequence[Reading],
) -> dict[str, str]:
    """Write the table where it is wanted, and return its address as an output."""
    rows = ([each.field, each.text, each.read_as, str(each.count)] for each in readings)
    address = write_text_table(algorithm, parameters, READINGS, context, COLUMNS, rows)
    return {READINGS: address} if address else {}
