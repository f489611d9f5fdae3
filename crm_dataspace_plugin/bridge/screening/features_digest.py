# SPDX-License-Identifier: GPL-2.0-or-later
"""The digest of features as they were read."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsFeature

from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent
from crm_dataspace_plugin.core.screening.report.digest import rows_digest
from crm_dataspace_plugin.core.words import say

_STEP = 1000  # features between two ticks


def features_digest(features: Iterable[QgsFeature], tick: Tick = silent) -> str:
    """Return the SHA-256 of the values and geometries, in their order."""

    def rows() -> Iterable[tuple[list[object], bytes]]:
        for number, each in enumerate(features):
            if number % _STEP == 0:
                tick(UNKNOWN, say("Taking the digest of what was read"))
            wkb = bytes(each.geometry().asWkb()) if each.hasGeometry() else b""
            yield [plain(value) for value in each.attributes()], wkb

    return rows_digest(rows())
