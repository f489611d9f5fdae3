# SPDX-License-Identifier: GPL-2.0-or-later
"""The QGIS that runs the tests has each name the code uses of it, and enums are spelled in full, as Qt 6 wants them."""

from __future__ import annotations

import importlib

import pytest
from qgis.PyQt.QtCore import Qt

from tests.qt_names import MISSING, Use, resolve, shipped_uses, unscoped

ROOMS = ("qgis.core", "qgis.gui", "qgis.PyQt")


@pytest.fixture(scope="module")
def used(qgis_app) -> list[Use]:
    return shipped_uses(*ROOMS)


def test_each_name_is_there(used):
    assert len(used) > 1000
    assert [str(use) for use in used if resolve(use, importlib.import_module) is MISSING] == []


def test_each_enum_is_spelled_in_full(used):
    wrong = {str(use): unscoped(use, importlib.import_module) for use in used}
    assert {use: full for use, full in wrong.items() if full} == {}


@pytest.mark.parametrize(
    ("chain", "full"),
    [
        pytest.param(("Qt", "DisplayRole"), "Qt.ItemDataRole.DisplayRole", id="short"),
        pytest.param(("Qt", "ItemDataRole", "DisplayRole"), None, id="in full"),
        pytest.param(("QObject", "staticMetaObject"), None, id="no enum"),
    ],
)
def test_what_is_not_in_full_is_found(chain, full):
    use = Use("qgis.PyQt.QtCore", chain, "here")
    if hasattr(Qt, "DisplayRole") or full is None:  # Qt 6 has no short name to be found
        assert unscoped(use, importlib.import_module) == full
