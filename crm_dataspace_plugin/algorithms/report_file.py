# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of an adding algorithm as a parameter and a file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFileDestination,
)

from crm_dataspace_plugin.algorithms.adding import INPUT, Rows
from crm_dataspace_plugin.algorithms.preselection_inputs import Layer, names, stated_source

REPORT = "REPORT"


def report_parameter(label: str) -> QgsProcessingParameterFileDestination:
    """Return the parameter; no report is made unless a person asks for one."""
    return QgsProcessingParameterFileDestination(REPORT, label, "HTML (*.html)", None, True, False)


def now() -> str:
    """Return the time as reports show it."""
    return datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %z")


def facility_names(rows: Rows, field: str, context: QgsProcessingContext) -> list[str]:
    """Return what to call each facility."""
    return names(Layer(rows.source, rows.source.sourceName(), context.transformContext()), rows.features, field)


def input_source(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return licences and rights of the input, empty where it states none."""
    layer = algorithm.parameterAsVectorLayer(parameters, INPUT, context)
    return stated_source(layer) if layer is not None else ""


def write_page(path: str, text: str) -> None:
    """Write a report."""
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        raise QgsProcessingException(f"The report {path} cannot be written: {error}") from error
