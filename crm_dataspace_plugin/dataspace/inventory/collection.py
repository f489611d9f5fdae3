# SPDX-License-Identifier: GPL-2.0-or-later
"""One collection of the demo data space, ready to be published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class DemoCollection:
    """A collection and its catalogue entry.

    Attributes:
        schema: one `{"name", "type", "title", "codelist", "unit"}` per property, in order; `codelist` and `unit` may
            be missing; `type` is one of text, integer, real, boolean, date, datetime, list.
        geometry_type: GeoJSON name, empty for a table.
        features: GeoJSON features with `id`, WGS 84 degrees; empty for a view.
        view_of: id of the collection whose features it shows; empty when it has its own.
        where: property values that select the view's features.
        bbox: `(west, south, east, north)` of its features, empty for a table.
        record: properties of its catalogue entry.
    """

    id: str
    title: str
    abstract: str
    schema: list[dict[str, Any]]
    geometry_type: str
    features: list[dict[str, Any]]
    editable: bool
    view_of: str = ""
    where: Mapping[str, Any] = field(default_factory=dict)
    bbox: tuple[float, ...] = ()
    record: Mapping[str, Any] = field(default_factory=dict)
