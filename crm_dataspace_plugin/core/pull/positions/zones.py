# SPDX-License-Identifier: GPL-2.0-or-later
"""In which UTM zones a table's positions can be, by the countries it names.

Source: UTM zone n reaches from 6 n - 186 to 6 n - 180 degrees east; the countries' extents in whole degrees.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from crm_dataspace_plugin.core.pull.positions.positions import text_of
from crm_dataspace_plugin.core.pull.positions.reference import folded
from crm_dataspace_plugin.core.vocabulary.recognition import recognise

_HEADINGS = "country countries country_code countrycode country_name pais pays paese land staat kraj maa stat χωρα"
_COLUMNS = frozenset(_HEADINGS.split())
_MOST = 3  # zones offered; with more, none is likelier than the others
_TABLE = (
    "AL34 AT32-33 BA33-34 BE31-32 BG34-35 CH31-32 CL18-19 CY36 CZ33-34 DE31-33 DK32-33 EE34-35 ES29-31 FI34-36 FR30-32 "
    "GB29-31 GR34-35 HR33-34 HU33-34 IE29 IT32-34 LT34-35 LU31-32 LV34-35 ME34 MK34 MT33 NL31-32 PE17-19 PL33-34 "
    "PT29 RO34-35 RS34 SE32-34 SI33 SK33-34 XK34"
)


def zones_named(names: Sequence[str], sample: Sequence[Mapping[str, Any]]) -> tuple[int, ...]:
    """Return the zones of the countries that columns name, none where there are none or too many."""
    columns = [name for name in names if folded(name).replace(" ", "_") in _COLUMNS]
    texts = {text_of(row.get(name)) for row in sample for name in columns} - {""}
    codes = {each.code for text in texts for each in recognise("country", text[:100])}
    zones = sorted({zone for code in codes for zone in _ZONES.get(str(code), ())})
    return tuple(zones) if len(zones) <= _MOST else ()


def _zones(entry: str) -> range:
    first, _, last = entry[2:].partition("-")
    return range(int(first), int(last or first) + 1)


_ZONES = {entry[:2]: _zones(entry) for entry in _TABLE.split()}
