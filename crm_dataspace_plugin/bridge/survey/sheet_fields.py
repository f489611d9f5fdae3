# SPDX-License-Identifier: GPL-2.0-or-later
"""What is filled in by hand on a field sheet: the columns of the survey's tables, in the groups of the form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.forms.words import group_title
from crm_dataspace_plugin.bridge.survey.code_tables import code_tables


class Kind(Enum):
    LINE = "to write on"
    CHOICE = "boxes, one for each choice"
    TICK = "one box"


@dataclass(frozen=True)
class Blank:
    """One thing to be filled in; `choices` are the words beside the boxes of a choice."""

    column: str
    words: str
    kind: Kind = Kind.LINE
    choices: tuple[str, ...] = ()


def visit_groups() -> list[tuple[str, list[Blank]]]:
    """Return the title and the blanks of each group."""
    codes = code_tables()
    located = tuple(label for _code, label in codes["located_by"])
    scale = tuple(code for code, _label in codes["scale"])
    meaning = ", ".join(label for _code, label in codes["scale"])
    return [
        (group_title("visit"), _visit(located)),
        (f"{group_title('condition')}: {meaning}", _condition(scale)),
        (group_title("water"), _water()),
        (QCoreApplication.translate("Survey", "Around and after"), _around()),
    ]


def _visit(located: tuple[str, ...]) -> list[Blank]:
    return [
        Blank("visited_at", QCoreApplication.translate("Survey", "Date, time")),
        Blank("visitor", QCoreApplication.translate("Survey", "Visitor")),
        Blank("organisation", QCoreApplication.translate("Survey", "Organisation")),
        Blank("weather", QCoreApplication.translate("Survey", "Weather")),
        Blank("permission", QCoreApplication.translate("Survey", "Permission of")),
        Blank("accuracy_m", QCoreApplication.translate("Survey", "Accuracy (m)")),
        Blank("method", QCoreApplication.translate("Survey", "Located by"), Kind.CHOICE, located),
    ]


def _condition(scale: tuple[str, ...]) -> list[Blank]:
    return [
        Blank("erosion", QCoreApplication.translate("Survey", "Erosion"), Kind.CHOICE, scale),
        Blank("cracks", QCoreApplication.translate("Survey", "Cracks"), Kind.CHOICE, scale),
        Blank("seepage", QCoreApplication.translate("Survey", "Seepage"), Kind.CHOICE, scale),
        Blank("dust", QCoreApplication.translate("Survey", "Dust"), Kind.CHOICE, scale),
        Blank("stability", QCoreApplication.translate("Survey", "Stability"), Kind.CHOICE, scale),
        Blank("fencing", QCoreApplication.translate("Survey", "Fencing"), Kind.CHOICE, scale),
        Blank("pond_water", QCoreApplication.translate("Survey", "Water on the pond"), Kind.TICK),
        Blank("fumes", QCoreApplication.translate("Survey", "Fumes"), Kind.TICK),
        Blank("reuse", QCoreApplication.translate("Survey", "Material is taken"), Kind.TICK),
        Blank("vegetation_pct", QCoreApplication.translate("Survey", "Vegetation (%)")),
        Blank("cover_type", QCoreApplication.translate("Survey", "Cover")),
    ]


def _water() -> list[Blank]:
    return [
        Blank("water_body", QCoreApplication.translate("Survey", "Water body")),
        Blank("water_distance_m", QCoreApplication.translate("Survey", "Distance (m)")),
        Blank("water_ph", QCoreApplication.translate("Survey", "pH")),
        Blank("water_ec_us_cm", QCoreApplication.translate("Survey", "Conductivity (µS/cm)")),
        Blank("water_temperature_c", QCoreApplication.translate("Survey", "Temperature (°C)")),
        Blank("water_flow_l_s", QCoreApplication.translate("Survey", "Flow (l/s)")),
        Blank("iron_staining", QCoreApplication.translate("Survey", "Iron staining"), Kind.TICK),
    ]


def _around() -> list[Blank]:
    return [
        Blank("receptors", QCoreApplication.translate("Survey", "Receptors")),
        Blank("planned_use", QCoreApplication.translate("Survey", "Planned use")),
        Blank("follow_up", QCoreApplication.translate("Survey", "Follow-up")),
    ]
