# SPDX-License-Identifier: GPL-2.0-or-later
"""What a facility's critical tonnes and score lack: without it they are more, and never little."""

from __future__ import annotations

import numpy as np

from crm_dataspace_plugin.core.screening.resource.potential import Potential, counted_symbols
from crm_dataspace_plugin.core.vocabulary.elements import elements

MASS = "mass"


def critical_gaps(found: Potential) -> list[str]:
    """Return for each facility what is not known of mass and of the contents that count as critical, with commas."""
    critical = [each for each in counted_symbols(found.elements) if elements()[each].critical]
    columns = [np.isnan(found.mass), *(np.isnan(found.elements[each].grade) for each in critical)]
    return [
        ", ".join(name for name, missing in zip((MASS, *critical), row) if missing)
        for row in zip(*(each.tolist() for each in columns))
    ]
