# SPDX-License-Identifier: GPL-2.0-or-later
"""What is to be prepared for a survey in the field."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class SamplingDesign(Enum):
    """How sample points are spread over a facility."""

    RANDOM = "random"
    STRATIFIED = "stratified"
    GRID = "grid"


@dataclass(frozen=True)
class SurveyRequest:
    """One survey to be prepared from a field copy.

    Attributes:
        field_copy: the field copy to take along; nothing is written into it but that the survey was given out.
        folder: where the survey goes; new or empty.
        area_wkt: polygon in WGS 84 degrees, empty for everything in the field copy.
        samples_per_facility: points planned on each facility; 0 for none.
        min_spacing: smallest distance between the points of one facility, metres.
        edge: smallest distance of a point from the facility's outline, metres.
        seed: the same seed and facilities give the same points.
        zoom_min, zoom_max: zoom levels of the basemap, 0 for the whole world in one tile.
        sheets: whether field sheets are made as PDF.
        title: of the project; empty to take the field copy's name.
        layers: tables of the field copy that come along; empty for all of them.
        leave_lost_photos: whether photos whose file is not there are left out, instead of taken along as empty frames.
    """

    field_copy: Path
    folder: Path
    area_wkt: str = ""
    samples_per_facility: int = 5
    design: SamplingDesign = SamplingDesign.STRATIFIED
    min_spacing: float = 10.0
    edge: float = 5.0
    seed: int = 0
    zoom_min: int = 10
    zoom_max: int = 16
    sheets: bool = False
    title: str = ""
    layers: tuple[str, ...] = ()
    leave_lost_photos: bool = False
