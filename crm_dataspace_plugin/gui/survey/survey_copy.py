# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a field copy that a survey may take along. Read in a job."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_sources
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey.planning import facility_sources


@dataclass(frozen=True)
class SurveyLayer:
    """A layer to choose.

    Attributes:
        name: of the table; title for people.
        geometry_type: GeoJSON name, empty for a table without geometry.
        visited: whether samples are taken on its features.
    """

    name: str
    title: str
    features: int
    geometry_type: str
    visited: bool


@dataclass(frozen=True)
class SurveyCopy:
    path: Path
    layers: tuple[SurveyLayer, ...]


def read_survey_copy(path: Path, tick: Tick) -> SurveyCopy:
    """Read which layers there are; FieldCopyError where it is no field copy."""
    tick(0.0, path.name)
    with open_field_copy(path) as connection:
        visited = {each.layer for each in facility_sources(connection)}
        layers = []
        for source in read_sources(connection):
            counted = layout.sql("SELECT count(*) FROM {table}", table=source.layer)
            features = int(connection.execute(counted).fetchone()[0])
            title, kind = source.title or source.layer, source.schema.geometry_type
            layers.append(SurveyLayer(source.layer, title, features, kind, source.layer in visited))
        return SurveyCopy(path, tuple(layers))
