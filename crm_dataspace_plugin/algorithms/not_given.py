# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields that a layer has and a run was not given: without the panel nobody else says that they were left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsFields, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.screening.columns import columns_by_type
from crm_dataspace_plugin.core.screening.recognition.crosswalk import methods
from crm_dataspace_plugin.core.screening.recognition.recognition import recognise_inputs

# taken by their usual names where they are not given, or of no use alone
_FOUND_ALONE = ("NAME_FIELD", "ID_FIELD", "ELEMENT_FIELDS", "RISK_FIELD", "RESOURCE_FIELD")


def tell_not_given(
    method: str, fields: QgsFields, parameters: Mapping[str, Any], feedback: QgsProcessingFeedback
) -> None:
    """Tell the parameters that were not given though a field of the layer looks like them."""
    if method not in methods():
        return
    found = recognise_inputs(columns_by_type(fields), method)
    left_out = [
        f"{parameter}={';'.join(found[key])}"
        for parameter, key in methods()[method].parameters.items()
        if found.get(key) and not parameters.get(parameter) and parameter not in _FOUND_ALONE
    ]
    if left_out:
        words = QCoreApplication.translate("Algorithm", "Not given, though the layer seems to have it: {}")
        feedback.pushWarning(words.format(" ".join(left_out)))
