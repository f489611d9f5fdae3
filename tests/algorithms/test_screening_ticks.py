# SPDX-License-Identifier: GPL-2.0-or-later
"""Screening looks at the cancel button for every share of its work, while it reads, reckons and writes."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from crm_dataspace_plugin.algorithms.provider import Provider

SIZE = 3_000
FIELDS = "field=kind:string&field=height:double&field=volume:double&field=As_ppm:double&field=Co_ppm:double"
METHODS: dict[str, dict[str, Any]] = {
    "preselection": {"FACILITY_TYPE_FIELD": "kind", "HEIGHT_FIELD": "height"},
    "acidbase": {"SULPHUR_FIELD": "As_ppm", "NP_FIELD": "Co_ppm"},
    "contamination": {"ELEMENT_FIELDS": ["As_ppm", "Co_ppm"]},
    "resourcepotential": {"VOLUME_FIELD": "volume", "DENSITY": 1.8, "GRADE_FIELDS": ["Co_ppm"]},
    "runout": {"HEIGHT_FIELD": "height", "VOLUME_FIELD": "volume"},
    "riskresource": {"RISK_FIELD": "As_ppm", "RESOURCE_FIELD": "Co_ppm"},
}
FEWEST = SIZE // 1000  # looks while reading, and as many while writing


class Feedback(QgsProcessingFeedback):
    """Counts the looks at its cancel button, and is cancelled at one of them."""

    def __init__(self, last: float = float("inf")) -> None:
        super().__init__(False)
        self.looks = 0
        self._last = last

    def isCanceled(self) -> bool:
        self.looks += 1
        return self.looks >= self._last


@pytest.fixture(scope="module")
def provider(qgis_app) -> Provider:
    made = Provider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture(scope="module")
def facilities(qgis_app) -> QgsVectorLayer:
    made = QgsVectorLayer(f"Point?crs=EPSG:4326&{FIELDS}", "facilities", "memory")
    features = []
    for each in range(SIZE):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(-6 + each % 100 / 100, 42 + each // 100 / 100)))
        feature.setAttributes(["waste-dump", 10.0 + each % 7, 1e5 + each, 1.0 + each % 11, 2.0 + each % 13])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def run(provider: Provider, name: str, facilities: QgsVectorLayer, feedback: Feedback) -> dict[str, Any]:
    algorithm = provider.algorithm(name).create()
    parameters = {"INPUT": facilities, "OUTPUT": "memory:", **METHODS[name]}
    return algorithm.run(parameters, QgsProcessingContext(), feedback, {}, False)[0]


@pytest.mark.parametrize("name", METHODS)
def test_a_method_looks_for_a_cancel_while_it_reads_and_while_it_writes(provider, facilities, name: str):
    feedback = Feedback()
    assert "OUTPUT" in run(provider, name, facilities, feedback)
    assert feedback.looks >= 2 * FEWEST


@pytest.mark.parametrize("name", METHODS)
def test_a_method_that_is_cancelled_anywhere_gives_nothing(provider, facilities, name: str):
    for last in (1, FEWEST, 2 * FEWEST - 1):
        feedback = Feedback(last)
        assert "OUTPUT" not in run(provider, name, facilities, feedback)
        assert feedback.looks <= last + 1  # nothing goes on after the cancel was heard
