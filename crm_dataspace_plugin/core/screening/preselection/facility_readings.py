# SPDX-License-Identifier: GPL-2.0-or-later
"""What the pre-selection read in the attributes of facilities: quantities, types and commodities."""

from __future__ import annotations

from collections.abc import Iterator

from crm_dataspace_plugin.core.screening.preselection.inputs import Facilities
from crm_dataspace_plugin.core.screening.preselection.measuring import DIMENSIONS
from crm_dataspace_plugin.core.screening.values.quantities import read_column
from crm_dataspace_plugin.core.screening.values.readings import Reading, names_read

_NAMES = {"facility_type": "facility_type", "toxic_metals": "commodity"}


def facility_readings(facilities: Facilities) -> Iterator[Reading]:
    """Yield how each different text of these attributes was read."""
    for name, column in facilities.columns.items():
        if name in DIMENSIONS:
            yield from read_column(column.field, column.values, DIMENSIONS[name]).readings
        elif name in _NAMES:
            yield from names_read(column.field, column.values, _NAMES[name])[1]
