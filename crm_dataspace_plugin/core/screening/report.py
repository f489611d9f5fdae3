# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a screening: one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from crm_dataspace_plugin.core.screening.inputs import Facilities, Receptors
from crm_dataspace_plugin.core.screening.result import Screening


@dataclass(frozen=True)
class ReportHead:
    """Attributes:
    layer: name of the screened layer.
    written: when, ISO 8601.
    notes: licence and source of the inputs, layer name to text.
    """

    layer: str
    written: str
    notes: Mapping[str, str] = ()  # type: ignore[assignment]


def write_report(
    path: Path, head: ReportHead, facilities: Facilities, receptors: Mapping[str, Receptors], screening: Screening
) -> None:
    """Write the report."""
    path.write_text("", encoding="utf-8")
