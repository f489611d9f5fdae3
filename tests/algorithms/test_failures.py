# SPDX-License-Identifier: GPL-2.0-or-later
"""How an expected failure reaches whoever ran an algorithm."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from crm_dataspace_plugin.algorithms.failures import outputs_of
from crm_dataspace_plugin.core.errors import Cancelled, DiskFull


def fails(error: Exception):
    def work():
        raise error

    return work


def test_a_cancelled_run_gives_nothing(qgis_app):
    assert outputs_of(fails(Cancelled()), QgsProcessingFeedback(False)) == {}


def test_a_failure_is_one_sentence_with_advice_and_the_log_has_the_details(qgis_app):
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException, match="No room in a.gpkg. Free some disk space"):
        outputs_of(fails(DiskFull("No room in a.gpkg.", "ENOSPC")), feedback)
    assert "ENOSPC" in feedback.textLog()


def test_a_mistake_in_the_code_is_not_hidden(qgis_app):
    with pytest.raises(ZeroDivisionError):
        outputs_of(lambda: {"OUTPUT": 1 / 0}, QgsProcessingFeedback(False))
