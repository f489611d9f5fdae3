# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of a record's distributions is pulled."""

from __future__ import annotations

from typing import Optional

from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record

_ORDER = (
    DistributionKind.FEATURES,  # the only kind changes can go back to
    DistributionKind.GEOPACKAGE,
    DistributionKind.FLATGEOBUF,
    DistributionKind.GEOJSON,
    DistributionKind.PARQUET,
    DistributionKind.SHAPEFILE,
    DistributionKind.CSV,
    DistributionKind.ARCGIS,
    DistributionKind.WFS,  # the last: geometry and types survive the files better
)


def distribution_to_pull(record: Record) -> Optional[Distribution]:
    """Return the best distribution to copy, None where the record has none that can be."""
    found = [each for each in record.distributions if each.kind in _ORDER]
    return min(found, key=lambda each: _ORDER.index(each.kind), default=None)
