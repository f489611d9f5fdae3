# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS does not wait for the plugin: nothing heavy is imported and nobody is asked at start."""

from __future__ import annotations

from tests.benchmarks.startup import measure


def test_the_start_imports_nothing_heavy_and_asks_nobody():
    found = measure("crm_dataspace_plugin")
    assert (found["heavy"], found["connections"]) == ([], [])
