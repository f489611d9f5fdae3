# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS' own form on a field copy's layer: it writes what a person changed, and nothing else."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayerTools
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLabel, QScrollArea, QTabWidget

from crm_dataspace_plugin.bridge.layers import add_field_copy
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.sync.changes import read_changes
from tests.bridge.field_copies import LAYER, write_field_copy


class Tools(QgsVectorLayerTools):
    """What QGIS' window lends to a form, for the tables in it."""


TOOLS = Tools()
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
    context = QgsAttributeEditorContext()
    context.setVectorLayerTools(TOOLS)
    form = QgsAttributeForm(layer, feature, context)
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


def labels(form) -> list[str]:
    return [each.text().replace("\n", " ") for each in form.findChildren(QLabel)]


def test_a_volume_above_the_authorised_one_is_warned_of_while_typing_and_saved(qtbot, layer, path):
    form = form_of(qtbot, layer, FULL)  # 1200.5 of 1000 m³
    assert "Volume (m³) ⚠ Larger than the authorised volume." in labels(form)
    form.changeAttribute("volume_m3", 990.0)
    assert "Volume (m³)" in labels(form)
    form.changeAttribute("volume_m3", 1010.0)
    assert "Volume (m³) ⚠ Larger than the authorised volume." in labels(form)
    assert can_be_saved(form)
    saved(form, layer)
    assert stored(path, FULL)["volume_m3"] == 1010.0


def test_what_cannot_be_is_not_saved(qtbot, layer):
    form = form_of(qtbot, layer, FULL)
    form.changeAttribute("volume_m3", -1.0)
    assert not can_be_saved(form)


def test_the_correction_block_is_written_and_is_no_change_of_the_feature(qtbot, layer, path):
    form = form_of(qtbot, layer, FULL)
    form.changeAttribute("crm_reason", "survey 12 Nov")
    box = form.findChild(QComboBox, "crm_certainty")
    box.setCurrentIndex(box.findText("likely"))
    saved(form, layer)
    row = stored(path, FULL)
    assert (row["crm_reason"], row["crm_evidence"], row["crm_certainty"]) == ("survey 12 Nov", None, "likely")
    with open_field_copy(path) as connection:
        assert read_changes(connection, LAYER) == []


def test_tabs_and_fields_fit_a_form_of_usual_width(qtbot, layer):
    form = form_of(qtbot, layer, FULL)
    form.resize(640, 480)
    tabs = form.findChild(QTabWidget)
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        QApplication.processEvents()
        for area in tabs.widget(number).findChildren(QScrollArea) + [tabs.widget(number)]:
            if isinstance(area, QScrollArea):
                assert area.horizontalScrollBar().maximum() == 0, tabs.tabText(number)
