# SPDX-License-Identifier: GPL-2.0-or-later
"""Critical and strategic raw materials of the Union, as commodity codes.

Source: Regulation (EU) 2024/1252, Annex I section 1 (strategic) and Annex II section 1 (critical).
"""

from __future__ import annotations

from functools import cache

from crm_dataspace_plugin.core.vocabulary.elements import elements

_CRITICAL_BESIDE_ELEMENTS = frozenset(
    [
        "He",
        "REE",
        "LREE",
        "HREE",
        "PGM",
        "baryte",
        "bauxite",
        "coking-coal",
        "feldspar",
        "fluorspar",
        "graphite",
        "phosphate-rock",
    ]
)
_STRATEGIC_BESIDE_ELEMENTS = frozenset(["PGM", "bauxite", "graphite"])


@cache
def critical() -> frozenset[str]:
    """Return the codes of the critical raw materials: elements, materials and groups."""
    return _CRITICAL_BESIDE_ELEMENTS.union(each.symbol for each in elements().values() if each.critical)


@cache
def strategic() -> frozenset[str]:
    """Return the codes of the strategic raw materials; of the rare earths only those for permanent magnets."""
    return _STRATEGIC_BESIDE_ELEMENTS.union(each.symbol for each in elements().values() if each.strategic)
