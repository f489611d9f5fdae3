# SPDX-License-Identifier: GPL-2.0-or-later
"""The properties of the demo collections."""

from __future__ import annotations

from typing import Any

Column = dict[str, Any]

ELEMENTS = (
    "As", "Pb", "Zn", "Cu", "Cd", "Hg", "Cr", "Ni", "Co", "Sb", "Li", "W", "Sn", "Ge", "Ga", "V", "In", "Bi",
    "Ag", "U", "Ta", "Nb", "Sc", "Y", "La", "Ce", "Nd", "Ba", "Mo", "Tl", "Mn",
)  # fmt: skip


def column(name: str, kind: str, title: str, codelist: str = "", unit: str = "") -> Column:
    made: Column = {"name": name, "type": kind, "title": title}
    if codelist:
        made["codelist"] = codelist
    if unit:
        made["unit"] = unit
    return made


def facilities() -> list[Column]:
    return [
        column("site_id", "text", "Site id"),
        column("uuid", "text", "UUID"),
        column("name", "text", "Name"),
        column("facility_type", "text", "Facility type", "facility_type"),
        column("commodity", "list", "Commodities", "commodity"),
        column("status", "text", "Status", "status"),
        column("country", "text", "Country", "country"),
        column("region", "text", "Region"),
        column("municipality", "text", "Municipality"),
        column("operator", "text", "Operator"),
        column("legal_successor", "text", "Legal successor"),
        column("area_m2", "real", "Area", unit="m2"),
        column("volume_m3", "real", "Volume", unit="m3"),
        column("volume_authorised_m3", "real", "Authorised volume", unit="m3"),
        column("tonnage_t", "real", "Tonnage", unit="t"),
        column("height_m", "real", "Height", unit="m"),
        column("slope_deg", "real", "Slope of the ground", unit="deg"),
        column("density_t_m3", "real", "Density", unit="t/m3"),
        column("construction", "text", "Construction method", "construction"),
        column("restored", "boolean", "Restored"),
        column("restoration_type", "text", "Type of restoration", "restoration_type"),
        column("sulphide", "boolean", "Sulphide minerals"),
        column("toxic_metals", "text", "Toxic metals"),
        column("chemicals", "text", "Chemicals used in processing"),
        column("incident", "boolean", "Documented incident"),
        column("permeable", "boolean", "Permeable ground"),
        column("exposed", "boolean", "Exposed to wind"),
        column("covered", "boolean", "Covered"),
        column("start_year", "integer", "Start year"),
        column("closed_on", "date", "Closed on"),
        column("last_inspection", "datetime", "Last inspection"),
        column("source", "text", "Source"),
        column("source_date", "date", "Date of the source"),
        column("method", "text", "Method of positioning", "method"),
        column("accuracy_m", "real", "Accuracy", unit="m"),
        column("remarks", "text", "Remarks"),
        column("synthetic", "boolean", "Synthetic"),
    ]


def assays(facilities: tuple[str, ...]) -> list[Column]:
    """Return the columns of assays; `facilities` are the ids of the collections that show their facilities."""
    reference = {"references": facilities, "references_property": "site_id"}
    return [
        column("sample_id", "text", "Sample id"),
        column("uuid", "text", "UUID"),
        {**column("facility_id", "text", "Site id of the facility"), **reference},
        column("date", "date", "Sampled on"),
        column("lab", "text", "Laboratory"),
        column("sample_type", "text", "Type of sample"),
        column("depth_from_m", "real", "Depth from", unit="m"),
        column("depth_to_m", "real", "Depth to", unit="m"),
        *(column(f"{symbol}_ppm", "real", symbol, unit="mg/kg") for symbol in ELEMENTS),
        column("Au_ppb", "real", "Au", unit="ug/kg"),
        column("Fe_pct", "real", "Fe", unit="%"),
        column("S_pct", "real", "Total sulphur", unit="%"),
        column("sulphide_S_pct", "real", "Sulphide sulphur", unit="%"),
        column("NP", "real", "Neutralisation potential (kg CaCO3/t)", unit="kg/t"),
        column("NAG_pH", "real", "NAG pH"),
        column("remarks", "text", "Remarks"),
        column("synthetic", "boolean", "Synthetic"),
    ]


def receptor(*own: Column) -> list[Column]:
    """Return the columns every receptor layer has, and its own ones."""
    return [
        column("uuid", "text", "UUID"),
        column("name", "text", "Name"),
        column("country", "text", "Country", "country"),
        column("region", "text", "Region"),
        *own,
        column("synthetic", "boolean", "Synthetic"),
    ]
