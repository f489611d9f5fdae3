# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder of a survey, held against what QField and libqfieldsync read; each setting under the name it has there.

Source: QField, `src/qml/editorwidgets` and `attributeformmodelbase.cpp`; libqfieldsync, `layer.py`, `project.py` and
`project_checker.py`; QFieldSync, `preferences.py`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorRelation,
    QgsEditFormConfig,
    QgsExpression,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)

from crm_dataspace_plugin.bridge.survey.prepare import prepare_survey
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from tests.bridge.field_copies import write_field_copy
from tests.bridge.test_basemap import ground

WIDGETS = {"CheckBox", "Color", "DateTime", "ExternalResource", "Hidden", "Range", "RelationReference", "TextEdit"}
WIDGETS |= {"UuidGenerator", "ValueMap", "ValueRelation"}  # others become plain text
RELATION_EDITORS = {"relation_editor", "ordered_relation_editor", "gallery_relation_editor"}
ACTIONS = {"copy", "offline", "no_action", "keep_existent", "remove"}
IMAGE = 1  # of the viewers that QField knows
FROM_PROJECT = 1  # of the ways in which paths are kept


@pytest.fixture(scope="module")
def folder(qgis_app, tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    write_field_copy(home / "mine.gpkg")
    request = SurveyRequest(home / "mine.gpkg", home / "survey", samples_per_facility=2, zoom_min=11, zoom_max=12)
    prepare_survey(request, [ground()], silent)
    return (home / "survey").rename(home / "on the phone")


@pytest.fixture(scope="module")
def project(folder):
    opened = QgsProject()
    assert opened.read(str(folder / "survey.qgz"))
    yield opened
    opened.clear()


@pytest.fixture(scope="module")
def layers(project):
    return list(project.mapLayers().values())


@pytest.fixture(scope="module")
def forms(layers):
    return [each for each in layers if isinstance(each, QgsVectorLayer)]


def elements(container):
    for each in container.children():
        yield each
        if isinstance(each, QgsAttributeEditorContainer):
            yield from elements(each)


def test_paths_are_relative_and_no_home_path_is_set(project):
    """`check_no_absolute_filepaths`, `check_no_homepath`."""
    assert project.readBoolEntry("Paths", "/Absolute", True) == (False, True)
    assert project.presetHomePath() == ""


def test_file_names_have_no_signs_that_a_device_refuses(folder):
    """`check_files_have_unsupported_characters`, `check_layer_has_ascii_filename`."""
    for each in folder.rglob("*"):
        assert not re.search(r'[<>:"|?*\\]', each.name) and each.name.isascii(), each


def test_no_other_file_is_called_as_the_project_is(folder):
    """`check_for_conflicting_base_filenames`."""
    assert [each.name for each in folder.rglob("survey.*")] == ["survey.qgz"]


def test_every_layer_is_a_file_of_the_folder_in_utf_8(layers, folder):
    """`check_layer_memory`, `check_layer_has_utf8_datasources`, `check_layer_package_prevention`."""
    for each in layers:
        assert each.isValid() and each.providerType() in ("ogr", "gdal"), each.name()
        assert folder in Path(each.source().partition("|")[0]).parents, each.source()
        if isinstance(each, QgsVectorLayer):
            assert each.dataProvider().encoding() in ("UTF-8", ""), each.name()


def test_every_layer_says_what_is_done_with_it(layers):
    """`QFieldSync/action`, `QFieldSync/cloud_action`: files are copied, or they would be left behind."""
    for each in layers:
        for name in ("QFieldSync/action", "QFieldSync/cloud_action"):
            assert each.customProperty(name) in ACTIONS and each.customProperty(name) == "copy", each.name()


def test_every_table_has_a_key_of_one_column(forms):
    """`check_layer_primary_key`."""
    for each in forms:
        keys = [each.fields().at(index).name() for index in each.primaryKeyAttributes()]
        assert len(keys) == 1, (each.name(), keys)


def test_every_field_has_a_widget_that_qfield_knows(forms):
    for each in forms:
        for index, field in enumerate(each.fields()):
            assert each.editorWidgetSetup(index).type() in WIDGETS | {""}, (each.name(), field.name())


def test_forms_with_tabs_have_nothing_beside_the_tabs(forms):
    """QField leaves out what stands beside containers at the root of a form."""
    tabbed = [each for each in forms if each.editFormConfig().layout() == QgsEditFormConfig.EditorLayout.TabLayout]
    assert tabbed
    for each in tabbed:
        children = each.editFormConfig().invisibleRootContainer().children()
        # asked as elements: a container of later versions says by itself whether it is a tab
        kinds = {QgsAttributeEditorElement.type(child) for child in children}
        assert kinds == {QgsAttributeEditorElement.AttributeEditorType.AeTypeContainer}, each.name()


def test_relations_are_shown_by_editors_that_qfield_knows(forms):
    editors = [
        child
        for each in forms
        for child in elements(each.editFormConfig().invisibleRootContainer())
        if isinstance(child, QgsAttributeEditorRelation)
    ]
    assert editors
    assert {each.relationWidgetTypeId() for each in editors} <= RELATION_EDITORS


def test_photos_are_kept_as_paths_from_the_project(forms):
    """`ExternalResource.qml`: `DocumentViewer`, `RelativeStorage`; nothing in a store on a network."""
    found = [
        each.editorWidgetSetup(index).config()
        for each in forms
        for index in range(each.fields().count())
        if each.editorWidgetSetup(index).type() == "ExternalResource"
    ]
    assert found
    for config in found:
        assert int(config["DocumentViewer"]) == IMAGE and int(config["RelativeStorage"]) == FROM_PROJECT
        assert not config.get("StorageType") and not config.get("DefaultRoot")


@pytest.mark.parametrize("name", ["QFieldSync/attachment_naming", "QFieldSync/photo_naming"])
def test_photos_are_named_by_an_expression_that_gives_a_path_in_the_folder_of_photos(forms, folder, name):
    """QField takes `{extension}` at the end for the ending of the file, and falls back to `DCIM` without one."""
    (photos,) = [each for each in forms if each.name() == "Photos"]
    told = json.loads(photos.customProperty(name))
    assert list(told) == ["path"]
    made = QgsExpression(told["path"]).evaluate()
    assert re.fullmatch(r"media/\d{17}\.\{extension\}", made), made
    assert (folder / "media").is_dir()


@pytest.mark.parametrize("scope", ["qfieldsync", "QFieldSync"])
def test_the_folder_of_photos_is_named_for_the_way_home(project, scope):
    """`attachmentDirs`, of which QFieldSync's preferences take `DCIM` for granted."""
    assert project.readListEntry(scope, "attachmentDirs") == (["media"], True)


def test_no_basemap_is_to_be_made_and_a_layer_to_begin_with_is_named(project):
    """`createBaseMap`, `initialActiveLayer`."""
    assert project.readBoolEntry("qfieldsync", "/createBaseMap", True) == (False, True)
    active = project.mapLayer(project.readEntry("qfieldsync", "/initialActiveLayer")[0])
    assert "crm_uuid" in active.fields().names() and active.isSpatial()


def test_codes_are_chosen_from_tables_that_are_layers_of_the_project(forms, project):
    """`ValueRelation.qml` reads `Layer`, `Key` and `Value`."""
    used = 0
    for each in forms:
        for index in range(each.fields().count()):
            setup = each.editorWidgetSetup(index)
            if setup.type() == "ValueRelation":
                codes = project.mapLayer(setup.config()["Layer"])
                assert isinstance(codes, QgsMapLayer), each.name()
                assert {setup.config()["Key"], setup.config()["Value"]} <= set(codes.fields().names())
                used += 1
    assert used
