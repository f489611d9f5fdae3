# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies behind the facilities on a report's map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Callable

from crm_dataspace_plugin.core.screening.report.map_frame import Frame
from crm_dataspace_plugin.core.screening.report.markup import Markup


@dataclass(frozen=True)
class Backdrop:
    """Attributes:
    draw: gives what lies within a frame, what is to be lowest first.
    keys: a small picture and words for each of its kinds, for the legend.
    """

    draw: Callable[[Frame], Iterable[Markup]]
    keys: Sequence[tuple[Markup, str]]


NOTHING = Backdrop(lambda frame: (), ())
