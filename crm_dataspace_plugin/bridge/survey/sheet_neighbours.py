# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies around the facility of a field sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crm_dataspace_plugin.bridge.survey.sheet_contents import Sheet


@dataclass(frozen=True)
class Around:
    """All facilities of a survey, so that each map shows its neighbours.

    Attributes:
        boxes: shape (n, 4), west, east, south, north in metres of EPSG:3857.
    """

    sheets: Sequence[Sheet]
    boxes: np.ndarray

    @classmethod
    def of(cls, sheets: Sequence[Sheet]) -> Around:
        placed = [each for each in sheets if each.outline is not None]
        boxes = [each.outline.GetEnvelope() for each in placed if each.outline is not None]
        return cls(placed, np.array(boxes, float).reshape(-1, 4))

    def within(self, box: tuple[float, float, float, float]) -> list[Sheet]:
        """Return those that reach into west, east, south, north."""
        west, east, south, north = box
        found = (
            (self.boxes[:, 0] <= east)
            & (self.boxes[:, 1] >= west)
            & (self.boxes[:, 2] <= north)
            & (self.boxes[:, 3] >= south)
        )
        return [self.sheets[each] for each in np.flatnonzero(found)]
