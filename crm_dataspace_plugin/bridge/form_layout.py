# SPDX-License-Identifier: GPL-2.0-or-later
"""Which tab of a facility's form an attribute stands on, and what is worth a second look there."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.field_copy.layout import SERVER_ID, UUID

_TABS = {
    "facility": (
        "site_id name facility_type commodity status country region municipality operator legal_successor remarks"
    ),
    "body": (
        "area_m2 volume_m3 volume_authorised_m3 tonnage_t density_t_m3 height_m slope_deg construction "
        "start_year closed_on"
    ),
    "hazard": (
        "sulphide toxic_metals chemicals incident permeable exposed covered restored restoration_type last_inspection"
    ),
    "source": f"source source_date method accuracy_m synthetic uuid {UUID} {SERVER_ID}",
}

# attribute -> expression that is usually true; a form warns where it is not, and still saves
USUAL = {
    "volume_m3": '"volume_m3" IS NULL OR "volume_authorised_m3" IS NULL OR "volume_m3" <= "volume_authorised_m3"',
    "area_m2": '"area_m2" IS NULL OR "area_m2" > 0',
    "height_m": '"height_m" IS NULL OR ("height_m" >= 0 AND "height_m" <= 400)',
    "slope_deg": '"slope_deg" IS NULL OR ("slope_deg" >= 0 AND "slope_deg" <= 90)',
    "density_t_m3": '"density_t_m3" IS NULL OR ("density_t_m3" >= 0.5 AND "density_t_m3" <= 5)',
    "start_year": '"start_year" IS NULL OR ("start_year" >= 1000 AND "start_year" <= year(now()))',
    "closed_on": '"closed_on" IS NULL OR "closed_on" <= now()',
}


def tabs(columns: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Return (key, columns) of each tab that is not empty; unknown columns stand on the tab `more`.

    One tab is returned where the layer is not about facilities.
    """
    wanted = list(columns)
    places = {name: key for key, names in _TABS.items() for name in names.split()}
    if "facility_type" not in wanted:
        return [("data", [each for each in wanted if places.get(each) != "source"]), *_identity(wanted, places)]
    rank = {name: position for position, name in enumerate(places)}
    found: dict[str, list[str]] = {key: [] for key in (*_TABS, "more")}
    for name in sorted(wanted, key=lambda each: rank.get(each, len(rank))):
        found[places.get(name, "more")].append(name)
    return [(key, names) for key, names in found.items() if names]


def tab_title(key: str) -> str:
    titles = {
        "facility": QCoreApplication.translate("Form", "Facility"),
        "body": QCoreApplication.translate("Form", "Body"),
        "hazard": QCoreApplication.translate("Form", "Hazard"),
        "source": QCoreApplication.translate("Form", "Source"),
        "data": QCoreApplication.translate("Form", "Data"),
        "more": QCoreApplication.translate("Form", "More"),
    }
    return titles[key]


def usual_words(name: str) -> str:
    """Return what to look at where `USUAL[name]` does not hold."""
    if name == "volume_m3":
        return QCoreApplication.translate("Form", "The volume is larger than the authorised volume.")
    return QCoreApplication.translate("Form", "This value is unusual: please look again.")


def _identity(wanted: list[str], places: dict[str, str]) -> list[tuple[str, list[str]]]:
    names = [each for each in wanted if places.get(each) == "source"]
    return [("source", names)] if names else []
