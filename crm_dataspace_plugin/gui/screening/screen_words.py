# SPDX-License-Identifier: GPL-2.0-or-later
"""The inputs of the pre-selection in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def field_titles() -> dict[str, str]:
    """Return the parameters that name a field, in the order of the questions."""
    return {
        "FACILITY_TYPE_FIELD": translate("Screen", "Facility type"),
        "INCIDENT_FIELD": translate("Screen", "Incident"),
        "SULPHIDE_FIELD": translate("Screen", "Sulphides"),
        "TOXIC_METALS_FIELD": translate("Screen", "Toxic metals"),
        "CHEMICALS_FIELD": translate("Screen", "Chemicals"),
        "HEIGHT_FIELD": translate("Screen", "Height (m)"),
        "AREA_FIELD": translate("Screen", "Area (m²)"),
        "SLOPE_FIELD": translate("Screen", "Slope (°)"),
        "PERMEABLE_FIELD": translate("Screen", "Permeable ground"),
        "EXPOSED_FIELD": translate("Screen", "Exposed to wind"),
        "COVERED_FIELD": translate("Screen", "Covered"),
    }


def receptor_titles() -> dict[str, str]:
    """Return the parameters that name a receptor layer."""
    return {
        "WATER": translate("Screen", "Water"),
        "SETTLEMENTS": translate("Screen", "Settlements"),
        "POOR_STATUS_WATER": translate("Screen", "Poor-status water"),
        "PROTECTED": translate("Screen", "Protected areas"),
        "FARMLAND": translate("Screen", "Farmland"),
    }
