# SPDX-License-Identifier: GPL-2.0-or-later
"""A facility's form: groups, warnings, defaults, the correction block, photos."""

from __future__ import annotations

import struct
import time
from datetime import datetime, timezone

import pytest
from qgis.core import (
    NULL,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsEditFormConfig,
    QgsExpression,
    QgsExpressionContextScope,
    QgsFeature,
    QgsProject,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtGui import QImage

from crm_dataspace_plugin.bridge.layers import add_field_copy
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.dataspace.inventory import schemas
from tests.bridge.field_copies import LAYER, write_field_copy

ABOVE = "⚠ Larger than the authorised volume."
MISFIT = "⚠ Does not fit the volume: waste weighs 1 to 3 t/m³."
KINDS = {each.value: each for each in FieldType}
DEMO = Schema(
    tuple(
        Field(each["name"], KINDS[each["type"]], each["title"], each.get("codelist", ""), each.get("unit", ""))
        for each in schemas.facilities()
    ),
    "Polygon",
    "uuid",
)
VISIT = Schema(
    (
        Field("visited_at", FieldType.DATETIME),
        Field("visitor", FieldType.TEXT),
        Field("method", FieldType.TEXT, codelist="method"),
        Field("accuracy_m", FieldType.REAL),
        Field("erosion", FieldType.INTEGER),
    ),
    "Polygon",
)


@pytest.fixture
def project():
    made = QgsProject()
    yield made
    made.clear()


@pytest.fixture
def opened(project, tmp_path):
    def open_as(schema):
        return add_field_copy(project, str(write_field_copy(tmp_path / "copy.gpkg", schema)), LAYER)

    return open_as


def index(layer, name):
    return layer.fields().indexOf(name)


def arranged(element):
    """Return a container as its title and what stands in it."""
    if isinstance(element, QgsAttributeEditorContainer):
        return element.name(), [arranged(each) for each in element.children()]
    return element.name()


def evaluated(layer, expression, **values):
    feature = QgsFeature(layer.fields())
    feature.setValid(True)
    for name, value in values.items():
        feature[name] = value
    context = layer.createExpressionContext()
    context.setFeature(feature)
    made = QgsExpression(expression)
    found = made.evaluate(context)
    assert not made.hasParserError() and not made.hasEvalError(), made.evalErrorString()
    return found


def test_groups_are_pages_and_boxes_and_every_column_stands_in_one(opened):
    layer = opened(DEMO)
    tabs = [arranged(each) for each in layer.editFormConfig().tabs()]
    titles = [title for title, _ in tabs]
    assert titles == ["Visit", "Facility", "State", "Legal", "Assessment", "Photos", "Correction"]
    assert [title for title, _ in dict(tabs)["State"]] == ["Size", "Condition"]
    assert dict(tabs)["Legal"][0] == "operator"  # alone on its page: no box around it
    shown = [
        each.name()
        for each in layer.editFormConfig()
        .invisibleRootContainer()
        .findElements(QgsAttributeEditorField("", 0, None).type())
    ]
    assert sorted(shown) == sorted(set(layer.fields().names()) - {"fid"})


def test_the_correction_is_the_last_group_and_can_be_typed(opened):
    layer = opened(DEMO)
    config = layer.editFormConfig()
    assert arranged(config.tabs()[-1]) == ("Correction", ["crm_reason", "crm_evidence", "crm_certainty"])
    assert not any(config.readOnly(index(layer, each)) for each in ("crm_reason", "crm_evidence", "crm_certainty"))
    choices = layer.editorWidgetSetup(index(layer, "crm_certainty")).config()["map"]
    assert [next(iter(each.values())) for each in choices][1:] == ["certain", "likely", "uncertain"]


def test_a_layer_of_an_older_version_has_neither_correction_nor_photos(project, tmp_path):
    path = write_field_copy(tmp_path / "old.gpkg")
    with open_field_copy(path) as connection:
        for column in ("crm_reason", "crm_evidence", "crm_certainty"):
            connection.execute(f"ALTER TABLE {LAYER} DROP COLUMN {column}")
        connection.execute("DROP TABLE crm_photo")
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'crm_photo'")
    layer = add_field_copy(project, str(path), LAYER)
    titles = [each.name() for each in layer.editFormConfig().tabs()]
    assert "Photos" not in titles
    assert "Correction" not in titles
    assert len(project.mapLayers()) == 1


def alias(layer, name, **values):
    properties = layer.editFormConfig().dataDefinedFieldProperties(name)
    found = properties.property(QgsEditFormConfig.DataDefinedProperty.Alias)
    return evaluated(layer, found.expressionString(), **values).replace("\n", " ")


@pytest.mark.parametrize(
    ("name", "values", "words"),
    [
        ("volume_m3", {"volume_m3": 9.0, "volume_authorised_m3": 9.0}, "Volume (m³)"),
        ("volume_m3", {"volume_m3": 10.0, "volume_authorised_m3": 9.0}, f"Volume (m³) {ABOVE}"),
        ("volume_m3", {"volume_m3": 10.0}, "Volume (m³)"),
        ("tonnage_t", {"tonnage_t": 301.0, "volume_m3": 100.0}, f"Tonnage (t) {MISFIT}"),
        ("height_m", {"height_m": 401.0}, "Height (m) ⚠ More than 400 m high is unusual."),
    ],
)  # fmt: skip
def test_a_label_warns_of_what_is_unusual(opened, name, values, words):
    assert alias(opened(DEMO), name, **values) == words


@pytest.mark.parametrize(("density", "fine"), [(12.0, False), (1.5, True), (0.4, False), (NULL, True)])
def test_a_density_that_no_waste_has_blocks(opened, density, fine):
    layer = opened(DEMO)
    constraint = layer.constraintExpression(index(layer, "density_t_m3"))
    assert bool(evaluated(layer, constraint, density_t_m3=density)) is fine


def new_feature(layer, **variables):
    context = layer.createExpressionContext()
    scope = QgsExpressionContextScope()
    for name, value in variables.items():
        scope.setVariable(name, value)
    context.appendScope(scope)
    return QgsVectorLayerUtils.createFeature(layer, context=context)


def test_a_new_feature_knows_who_when_how_located_and_how_well(opened):
    layer = opened(VISIT)
    made = new_feature(layer, gnss_horizontal_accuracy=2.345, user_full_name="Ana Pérez")
    assert (made["visitor"], made["method"], made["accuracy_m"]) == ("Ana Pérez", "gps", 2.35)
    assert made["visited_at"].isValid()


@pytest.mark.parametrize("zone", ["Europe/Madrid", "Pacific/Auckland", "America/Santiago", "UTC"])
def test_a_moment_is_stored_in_utc_wherever_the_clock_stands(opened, zone, monkeypatch):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        made = new_feature(opened(VISIT))["visited_at"]
    finally:
        monkeypatch.undo()
        time.tzset()
    date, clock = made.date(), made.time()
    shown = datetime(date.year(), date.month(), date.day(), clock.hour(), clock.minute())
    assert abs((shown - datetime.now(timezone.utc).replace(tzinfo=None)).total_seconds()) < 120


@pytest.mark.parametrize("variables", [{}, {"gnss_horizontal_accuracy": float("nan")}])
def test_where_there_is_no_position_nothing_is_said_of_it(opened, variables):
    made = new_feature(opened(VISIT), **variables)
    assert (made["method"], made["accuracy_m"]) == (NULL, NULL)


def test_an_older_qfield_and_its_cloud_are_understood(opened):
    made = new_feature(opened(VISIT), position_horizontal_accuracy=1.0, cloud_username="ana", user_full_name="")
    assert (made["visitor"], made["accuracy_m"]) == ("ana", 1.0)


def test_defaults_are_for_new_features_only(opened):
    layer = opened(VISIT)
    for name in ("visited_at", "visitor", "method", "accuracy_m"):
        assert not layer.defaultValueDefinition(index(layer, name)).applyOnUpdate()


def test_a_scale_is_chosen_in_words(opened):
    layer = opened(VISIT)
    choices = layer.editorWidgetSetup(index(layer, "erosion")).config()["map"]
    assert choices[1:] == [{"0 none": "0"}, {"1 slight": "1"}, {"2 clear": "2"}, {"3 severe": "3"}]


def test_many_choices_are_sorted_by_their_words(opened):
    layer = opened(DEMO)
    words = [next(iter(each)) for each in layer.editorWidgetSetup(index(layer, "country")).config()["map"]]
    assert words[0] == "(unknown)"
    assert words[1:4] == ["Afghanistan", "Albania", "Algeria"]


def test_a_feature_is_called_by_its_name(opened):
    layer = opened(DEMO)
    assert evaluated(layer, layer.displayExpression(), name="Nicolasa", site_id="s") == "Nicolasa"
    assert evaluated(layer, layer.displayExpression(), site_id="s") == "s"


def photos_of(project):
    (layer,) = project.mapLayersByName("Photos")
    return layer


def test_photos_belong_to_their_feature(project, opened, tmp_path):
    layer = opened(DEMO)
    with open_field_copy(tmp_path / "copy.gpkg") as connection:
        add_photo(connection, Photo(LAYER, "u-1", "media/a.jpg", role="toe"))
        add_photo(connection, Photo(LAYER, "u-2", "media/b.jpg"))
    photos_of(project).dataProvider().reloadData()
    (relation,) = project.relationManager().referencedRelations(layer)
    assert relation.isValid()
    first = next(layer.getFeatures())
    assert [each["path"] for each in relation.getRelatedFeatures(first)] == ["media/a.jpg"]


def test_two_layers_of_a_field_copy_share_its_photos(project, opened, tmp_path):
    opened(DEMO)
    assert add_field_copy(project, str(tmp_path / "copy.gpkg"), LAYER)
    assert len(project.mapLayers()) == 2
    assert len(project.relationManager().relations()) == 1


def test_a_photo_is_chosen_from_the_folder_of_the_field_copy(project, opened, tmp_path):
    opened(DEMO)
    photos = photos_of(project)
    setup = photos.editorWidgetSetup(index(photos, "path"))
    assert (setup.type(), setup.config()["RelativeStorage"]) == ("ExternalResource", 2)
    root = setup.config()["PropertyCollection"]["properties"]["propertyRootPath"]["expression"]
    assert evaluated(photos, root) == str(tmp_path)


@pytest.mark.parametrize(
    ("path", "fine"),
    [
        ("media/a.jpg", True),
        ("a..b.jpg", True),
        ("/home/ana/a.jpg", False),
        ("../a.jpg", False),
        ("media/../../a.jpg", False),
        ("C:/a.jpg", False),
        ("media\\..\\..\\a.jpg", False),
        ("\\\\host\\a.jpg", False),
    ],
)
def test_a_photo_outside_of_the_folder_is_refused(project, opened, path, fine):
    opened(DEMO)
    photos = photos_of(project)
    assert bool(evaluated(photos, photos.constraintExpression(index(photos, "path")), path=path)) is fine


def test_a_new_photo_is_not_to_be_published_until_somebody_says_so(project, opened):
    opened(DEMO)
    made = new_feature(photos_of(project))
    assert (made["internal"], made["consent"], len(made["crm_uuid"])) == (1, NULL, 36)


def test_a_photo_taken_in_the_field_knows_when_and_in_which_direction(project, opened):
    opened(DEMO)
    made = new_feature(photos_of(project), gnss_horizontal_accuracy=2.0, gnss_orientation=87.55)
    assert made["taken_at"].isValid()
    assert made["bearing_deg"] == 87.6
    at_the_desk = new_feature(photos_of(project))
    assert (at_the_desk["taken_at"], at_the_desk["bearing_deg"]) == (NULL, NULL)


def geotagged(path):
    """Write an image whose camera noted by satellite: 1 May 2026, 08:30:15 UTC, looking to 87.5 degrees."""

    def rationals(*values):
        return b"".join(struct.pack("<II", int(each * 10), 10) for each in values)

    date = b"2026:05:01\0"
    fields = [(7, 5, 3, rationals(8, 30, 15)), (17, 5, 1, rationals(87.5)), (29, 2, len(date), date)]
    start = 26  # of the GPS directory: 8 bytes of header, 18 of a first directory with one entry
    directory, values = b"", b""
    for tag, kind, count, value in fields:
        directory += struct.pack("<HHII", tag, kind, count, start + 2 + 12 * len(fields) + 4 + len(values))
        values += value
    first = struct.pack("<HHHIII", 1, 0x8825, 4, 1, start, 0)
    tiff = b"II*\0" + struct.pack("<I", 8) + first + struct.pack("<H", len(fields)) + directory + bytes(4) + values
    block = b"Exif\0\0" + tiff
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(path))
    content = path.read_bytes()
    path.write_bytes(content[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + content[2:])


def test_a_photo_chosen_at_the_desk_tells_by_itself_when_it_was_taken(project, opened, tmp_path):
    opened(DEMO)
    (tmp_path / "media").mkdir()
    geotagged(tmp_path / "media" / "a.jpg")
    photos = photos_of(project)
    taken, bearing = (photos.defaultValueDefinition(index(photos, each)) for each in ("taken_at", "bearing_deg"))
    assert taken.applyOnUpdate() and bearing.applyOnUpdate()
    moment = evaluated(photos, taken.expression(), path="media/a.jpg")
    assert moment == QDateTime(QDate(2026, 5, 1), QTime(8, 30, 15))
    assert evaluated(photos, bearing.expression(), path="media/a.jpg") == 87.5
    assert evaluated(photos, bearing.expression(), path="media/a.jpg", bearing_deg=10.0) == 10.0


def test_the_form_tells_while_there_are_too_few_photos(opened):
    (tab,) = [each for each in opened(DEMO).editFormConfig().tabs() if each.name() == "Photos"]
    hint, table = tab.children()
    assert hint.name() == "⚠ Still fewer than 4 photos."
    assert hint.visibilityExpression().enabled()
    assert table.label() == "Wanted: overview, toe, crest, defect"
