# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a preliminary economic assessment as an output."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import astuple
from typing import Any

from qgis.core import NULL, QgsProcessingAlgorithm, QgsProcessingContext

from crm_dataspace_plugin.algorithms.output_table import write_table
from crm_dataspace_plugin.algorithms.resource_parameters import ASSESSMENT
from crm_dataspace_plugin.algorithms.result_table import REAL, TEXT
from crm_dataspace_plugin.core.screening.resource.assessment import COLUMNS, TEXTS, Assessed


def write_assessment(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    rows: Iterable[Assessed],
) -> dict[str, str]:
    """Write the table where it is wanted, and return its address as an output."""
    types = {name: TEXT if name in TEXTS else REAL for name in COLUMNS}
    cells = ([NULL if _nothing(each) else each for each in astuple(row)] for row in rows)
    address = write_table(algorithm, parameters, ASSESSMENT, context, types, cells)
    return {ASSESSMENT: address} if address else {}


def _nothing(value: Any) -> bool:
    return value == "" or (isinstance(value, float) and math.isnan(value))
