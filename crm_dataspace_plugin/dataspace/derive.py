# SPDX-License-Identifier: GPL-2.0-or-later
"""The facets of a foreign inventory: which of its columns say commodity, country, type, status or licence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from crm_dataspace_plugin.core.vocabulary.recognition import recognise, unrecognised
from crm_dataspace_plugin.core.vocabulary.words import bare

MOST_KEYWORDS = 60
LEAST_SHARE = 0.2  # of a column's different values that must be understood

_NAMES = {  # how names of such columns begin, folded; in the languages of the vocabulary
    "commodity": (
        "commodit recurso mineral element metal sustancia substanc minerio materia rohstoff ressource resource "
        "subs surowiec raaka ravar raw_material main_commod primary_commod"
    ),
    "facility_type": (
        "facility_type facilitytype tipo_deposito tipo_dep tipo_instalacion tipo_inst tipo_instalacao waste_type "
        "type_of type tipo typ anlagentyp art_der tipo_de deposit_type site_type kind clase classe tyyppi"
    ),
    "status": "status estado situac state etat zustand stan condition stato tila operational",
    "country": "country pais nation land pays kraj maa paese iso_a2 iso2 country_code",
    "licence": "licen lizenz lisenssi",
}


def facets_of(rows: Iterable[Mapping[str, Any]], title: str) -> dict[str, Any]:
    """Return record properties: codes by facet, and as keywords the words that mean no code.

    Args:
        rows: properties of the features.
        title: may name the country where no column does.
    """
    values = _distinct(rows)
    found: dict[str, Any] = {}
    keywords: list[str] = []
    for facet in _NAMES:
        codes, unknown = _best(facet, values)
        found[facet] = codes
        if facet in ("commodity", "facility_type"):
            keywords += unknown
    if not found["country"]:
        found["country"] = [each.code for each in recognise("country", title.replace("_", " "))]
    licences = found.pop("licence")
    if len(licences) == 1:
        found["license"] = licences[0]
    found["keywords"] = list(dict.fromkeys(keywords))[:MOST_KEYWORDS]
    return found


def _distinct(rows: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, None]]:
    """Return each column's different texts, in the order in which they come."""
    values: dict[str, dict[str, None]] = {}
    for row in rows:
        for name, value in row.items():
            column = values.setdefault(name, {})
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, str):
                    column[each] = None
    return values


def _best(facet: str, values: Mapping[str, Mapping[str, None]]) -> tuple[list[str], list[str]]:
    """Return the codes, and the words without one, of the column in which most values are understood."""
    best: tuple[float, list[str], list[str]] = (LEAST_SHARE, [], [])
    for name, texts in values.items():
        if not _is_named(facet, name) or not texts:
            continue
        codes = [[each.code for each in recognise(facet, text)] for text in texts]
        share = sum(map(bool, codes)) / len(codes)
        if share > best[0]:
            unknown = [word for text in texts for word in unrecognised(facet, text)]
            best = (share, sorted({each for one in codes for each in one}), unknown)
    return best[1], best[2]


def _is_named(facet: str, name: str) -> bool:
    plain = bare(name).replace(" ", "_").replace("-", "_")
    starts = tuple(_NAMES[facet].split())
    words = plain.split("_")
    return any("_".join(words[position:]).startswith(starts) for position in range(len(words)))
