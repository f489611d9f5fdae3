# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS' own form on a field copy's layer: it writes what a person changed, and nothing else."""

from __future__ import annotations

import pytest
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm
from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox, QLabel

from crm_dataspace_plugin.bridge.layers import add_field_copy
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from tests.bridge.field_copies import LAYER, write_field_copy

FULL, EMPTY = 0, 1  # the two facilities: one has every value, the other almost none


@pytest.fixture
def path(tmp_path):
    return write_field_copy(tmp_path / "Asturias.gpkg")


@pytest.fixture
def layer(path, project):
    made = add_field_copy(project, str(path), LAYER)
    made.startEditing()
    yield made
    if made.isEditable():
        made.rollBack()
    project.clear()


def form_of(qtbot, layer, number: int) -> QgsAttributeForm:
    feature = list(layer.getFeatures())[number]
    form = QgsAttributeForm(layer, feature, QgsAttributeEditorContext())
    qtbot.addWidget(form)
    form.show()
    return form


def stored(path, number: int) -> dict:
    with open_field_copy(path) as connection:
        rows = connection.execute("SELECT * FROM facilities ORDER BY fid").fetchall()
        return dict(rows[number])


def saved(form, layer) -> None:
    assert form.save()
    assert layer.commitChanges(False), layer.commitErrors()


@pytest.mark.parametrize("number", [pytest.param(FULL, id="all values"), pytest.param(EMPTY, id="almost all NULL")])
def test_one_changed_field_leaves_every_other_as_it_was(qtbot, layer, path, number):
    before = stored(path, number)
    form = form_of(qtbot, layer, number)
    form.changeAttribute("volume_m3", 950.0)
    saved(form, layer)
    after = stored(path, number)
    assert after.pop("volume_m3") == 950.0
    before.pop("volume_m3")
    assert after == before


@pytest.mark.parametrize("number", [FULL, EMPTY])
def test_saving_without_a_change_writes_nothing(qtbot, layer, path, number):
    before = stored(path, number)
    saved(form_of(qtbot, layer, number), layer)
    assert stored(path, number) == before


def can_be_saved(form) -> bool:
    return form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).isEnabled()


@pytest.mark.parametrize("wrong", ["Cu, Zn", "Cu", '["Cu"', ""])
def test_a_list_that_is_none_cannot_be_saved(qtbot, layer, path, wrong):
    form = form_of(qtbot, layer, FULL)
    assert can_be_saved(form)
    form.changeAttribute("commodity", wrong)
    assert not can_be_saved(form)
    form.changeAttribute("commodity", '["Sn"]')
    assert can_be_saved(form)
    saved(form, layer)
    assert stored(path, FULL)["commodity"] == '["Sn"]'


def test_a_required_field_is_marked_and_cannot_be_left_empty(qtbot, layer):
    form = form_of(qtbot, layer, FULL)
    assert "Name *" in [each.text() for each in form.findChildren(QLabel)]
    form.changeAttribute("name", None)
    assert not can_be_saved(form)


@pytest.mark.parametrize(("words", "value"), [("yes", 1), ("no", 0), ("(unknown)", None)])
@pytest.mark.parametrize("number", [FULL, EMPTY])
def test_yes_no_and_unknown_are_stored_as_such(qtbot, layer, path, number, words, value):
    form = form_of(qtbot, layer, number)
    box = form.findChild(QComboBox, "sulphide")
    assert box.currentText() == ("yes" if number == FULL else "(unknown)")
    box.setCurrentIndex(box.findText(words))
    saved(form, layer)
    assert stored(path, number)["sulphide"] == value
