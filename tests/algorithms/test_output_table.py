# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that algorithms write beside their layers."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from crm_dataspace_plugin.algorithms.output_table import write_text_table


class FullSink:
    def addFeature(self, feature) -> bool:
        return False


class IntoFullSink:
    def parameterAsSink(self, *_):
        return FullSink(), "table.gpkg"

    def writeFeatureError(self, *_):
        return "no room"


def test_a_row_that_the_sink_does_not_take_fails_the_run_instead_of_missing_silently(qgis_app):
    with pytest.raises(QgsProcessingException, match="no room"):
        write_text_table(IntoFullSink(), {"READINGS": "table.gpkg"}, "READINGS", None, ("field",), [["Cu_pct"]])


def test_a_table_that_nobody_wants_is_not_written(qgis_app):
    assert write_text_table(IntoFullSink(), {"READINGS": ""}, "READINGS", None, ("field",), [["Cu_pct"]]) == ""
