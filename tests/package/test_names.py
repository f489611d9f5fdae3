# SPDX-License-Identifier: GPL-2.0-or-later
"""The QGIS that runs the tests has each name the code uses of it; tests/qt6 asks PyQt6 the same."""

from __future__ import annotations

import importlib

import pytest

from tests.qt_names import MISSING, Use, resolve, shipped_uses

ROOMS = ("qgis.core", "qgis.gui", "qgis.PyQt")


@pytest.fixture(scope="module")
def used(qgis_app) -> list[Use]:
    return shipped_uses(*ROOMS)


def test_each_name_is_there(used):
    assert len(used) > 1000
    assert [str(use) for use in used if resolve(use, importlib.import_module) is MISSING] == []
