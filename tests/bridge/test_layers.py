# SPDX-License-Identifier: GPL-2.0-or-later
"""A field copy's layer in a project: grouped, drawn, filled in and described."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFieldConstraints,
    QgsProject,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from crm_dataspace_plugin.bridge.features import attributes
from crm_dataspace_plugin.bridge.layers import PROPERTY, add_field_copy, field_copy_layers, find_layer, location
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.errors import FieldCopyError, NotAFieldCopy
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from tests.bridge.field_copies import BIG, LAYER, SCHEMA, write_field_copy

STRENGTH = QgsFieldConstraints.ConstraintStrength
KIND = QgsFieldConstraints.Constraint


@pytest.fixture
def project():
    return QgsProject()


@pytest.fixture
def path(tmp_path):
    return str(write_field_copy(tmp_path / "Asturias 2026.gpkg"))


@pytest.fixture
def layer(project, path):
    return add_field_copy(project, path, LAYER)


def index(layer, name):
    return layer.fields().indexOf(name)


def test_the_layer_stands_in_a_group_called_like_the_field_copy(project, layer):
    (group,) = project.layerTreeRoot().children()
    assert group.name() == "Asturias 2026"
    assert [each.name() for each in group.children()] == ["Facilities", "Photos"]
    assert layer.featureCount() == 2


def test_adding_it_again_gives_the_same_layer(project, path, layer):
    assert add_field_copy(project, path, LAYER) is layer
    assert len(project.mapLayers()) == 2


def test_the_layer_is_found_by_file_and_table(project, path, layer):
    assert find_layer(project, path, LAYER) is layer
    assert find_layer(project, path, "other") is None
    assert location(layer)[1] == LAYER
    assert field_copy_layers(project) == [layer]


def test_values_arrive_as_pulled(layer):
    first, second = (attributes(each) for each in layer.getFeatures())
    assert (first["name"], first["permit_number"], first["remarks"]) == ("Pond Æ", BIG, "")
    assert (first["sulphide"], first["closed_on"]) == (True, "1999-12-31")
    assert first["last_inspection"] == "2026-05-01T08:30:00.000Z"
    assert [second[name] for name in ("commodity", "status", "volume_m3", "sulphide", "closed_on", "remarks")] == (
        [None] * 6
    )


def test_metadata_and_properties_keep_the_records_identity(layer):
    metadata = layer.metadata()
    assert (metadata.identifier(), metadata.title(), metadata.licenses()) == ("r-1", "Facilities", ["CC-BY-4.0"])
    assert metadata.rights() == ["open"]
    assert [link.url for link in metadata.links()] == [
        "http://127.0.0.1/collections/facilities",
        "http://127.0.0.1/cat",
    ]
    assert metadata.crs().authid() == "EPSG:4326"
    assert metadata.extent().spatialExtents()[0].bounds.xMinimum() == pytest.approx(-5.8)
    assert layer.customProperty(PROPERTY + "record_id") == "r-1"
    assert layer.customProperty(PROPERTY + "layer") == LAYER


def test_rights_credit_and_consent_go_with_the_layer(project, tmp_path):
    told = {"access": "restricted", "rights": "Ask first.", "publisher": "Survey", "licence": "CC-BY-NC-4.0"}
    told |= {"contact": "Ann, ann@example.org", "consent_at": "2026-11-25T22:00:00Z", "consent_by": "Bo"}
    layer = add_field_copy(project, str(write_field_copy(tmp_path / "restricted.gpkg", **told)), LAYER)
    metadata = layer.metadata()
    assert metadata.rights() == ["restricted", "Ask first.", "Credit: Survey, Facilities, CC-BY-NC-4.0, 2026"]
    assert {each.type: each.constraint for each in metadata.constraints()} == {
        "access": "restricted",
        "use": "Ask first.",
        "license": "CC-BY-NC-4.0",
    }
    assert metadata.history()[1] == "Bo confirmed on 2026-11-25 that these data may be used."
    assert layer.customProperty(PROPERTY + "consent_by") == "Bo"
    assert layer.customProperty(PROPERTY + "rights") == "Ask first."


def test_codes_are_chosen_by_their_words_in_the_persons_language(project, path):
    Settings().language = "de"
    layer = add_field_copy(project, path, LAYER)
    setup = layer.editorWidgetSetup(index(layer, "facility_type"))
    assert setup.type() == "ValueMap"
    assert {"Absetzbecken": "tailings-pond"} in setup.config()["map"]


def test_codes_of_the_service_are_chosen_by_its_own_labels(project, tmp_path):
    numbered = Field("permit_number", FieldType.INTEGER, values=((1, "granted"), (BIG, "refused")))
    fields = tuple(numbered if each.name == "permit_number" else each for each in SCHEMA.fields)
    layer = add_field_copy(project, str(write_field_copy(tmp_path / "c.gpkg", Schema(fields, "Polygon"))), LAYER)
    setup = layer.editorWidgetSetup(index(layer, "permit_number"))
    assert setup.type() == "ValueMap"
    assert setup.config()["map"][1:] == [{"granted": "1"}, {"refused": str(BIG)}]


def test_a_list_says_how_it_is_written(layer):
    assert layer.attributeAlias(index(layer, "commodity")) == 'commodity, as ["Cu", "Zn"]'


def test_yes_no_and_unknown_are_three_choices(layer):
    setup = layer.editorWidgetSetup(index(layer, "sulphide"))
    assert setup.type() == "ValueMap"
    assert [list(each.values())[0] for each in setup.config()["map"]][1:] == ["true", "false"]


@pytest.mark.parametrize(("name", "widget"), [("fid", "Hidden"), ("closed_on", "DateTime"), ("name", "TextEdit")])
def test_a_field_has_the_widget_of_its_kind(layer, name, widget):
    assert layer.editorWidgetSetup(index(layer, name)).type() == widget


def test_identity_is_shown_and_cannot_be_typed(layer):
    config = layer.editFormConfig()
    read_only = {name for name in layer.fields().names() if config.readOnly(index(layer, name))}
    assert read_only == {"crm_uuid", "crm_id", "site_id", "uuid"}


def test_a_new_feature_gets_an_identity_of_its_own(layer):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    layer.startEditing()
    made = [QgsVectorLayerUtils.createFeature(layer, context=context)["crm_uuid"] for _ in range(2)]
    assert len(set(made)) == 2
    assert all(len(each) == 36 and "{" not in each for each in made)
    layer.rollBack()


def test_a_copied_feature_gets_an_identity_of_its_own(layer):
    first = next(layer.getFeatures())
    layer.startEditing()
    values = dict(enumerate(first.attributes()))
    copy = QgsVectorLayerUtils.createFeature(layer, first.geometry(), values, layer.createExpressionContext())
    assert copy["crm_uuid"] not in ("", first["crm_uuid"])
    assert copy["name"] == first["name"]
    layer.rollBack()


def holds(layer, name, **values):
    feature = QgsFeature(layer.fields())
    feature.setValid(True)
    for key, value in values.items():
        feature[key] = value
    context = layer.createExpressionContext()
    context.setFeature(feature)
    expression = QgsExpression(layer.constraintExpression(index(layer, name)))
    assert not expression.hasParserError()
    return bool(expression.evaluate(context))


@pytest.mark.parametrize(
    ("name", "values", "fine"),
    [
        pytest.param("slope_deg", {"slope_deg": 45}, True, id="within limits"),
        pytest.param("slope_deg", {"slope_deg": 91}, False, id="beyond limits"),
        pytest.param("slope_deg", {}, True, id="unknown is allowed"),
        pytest.param("commodity", {"commodity": '["Cu"]'}, True, id="a list"),
        pytest.param("commodity", {"commodity": "Cu, Zn"}, False, id="not a list"),
        pytest.param("commodity", {"commodity": '["Cu", "Zn"'}, False, id="a list that does not end"),
        pytest.param("commodity", {"commodity": '{"Cu": 1}'}, False, id="an object is no list"),
        pytest.param("commodity", {"commodity": '"Cu"'}, False, id="a text is no list"),
        pytest.param("commodity", {"commodity": "[]"}, True, id="an empty list"),
        pytest.param("commodity", {"commodity": ""}, False, id="empty text is no list"),
        pytest.param("volume_m3", {"volume_m3": -1}, False, id="negative"),
        pytest.param("volume_m3", {"volume_m3": 10, "volume_authorised_m3": 9}, True, id="more than authorised"),
        pytest.param("closed_on", {"closed_on": QDate(2999, 1, 1)}, False, id="a day to come"),
        pytest.param("closed_on", {"closed_on": QDate(1999, 1, 1)}, True, id="a day gone by"),
        pytest.param("last_inspection", {"last_inspection": QDateTime(QDate(2999, 1, 1))}, False, id="moment to come"),
    ],
)
def test_the_form_checks_a_value(layer, name, values, fine):
    assert holds(layer, name, **values) is fine


@pytest.mark.parametrize(
    ("name", "kind", "strength"),
    [
        ("name", KIND.ConstraintNotNull, STRENGTH.ConstraintStrengthHard),
        ("slope_deg", KIND.ConstraintExpression, STRENGTH.ConstraintStrengthHard),
        ("volume_m3", KIND.ConstraintExpression, STRENGTH.ConstraintStrengthHard),
        ("closed_on", KIND.ConstraintExpression, STRENGTH.ConstraintStrengthSoft),
        ("crm_uuid", KIND.ConstraintUnique, STRENGTH.ConstraintStrengthHard),
    ],
)
def test_what_cannot_be_is_forbidden_and_what_is_unusual_is_warned_of(layer, name, kind, strength):
    assert layer.fields().field(name).constraints().constraintStrength(kind) == strength


def test_types_and_states_are_named_in_the_legend(layer):
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert (
        labels.index("Facility type") < labels.index("tailings pond") < labels.index("Status") < labels.index("closed")
    )


def test_every_facility_draws_its_type_and_its_state(layer):
    rules = [rule for group in layer.renderer().rootRule().children() for rule in group.children()]
    for rule in rules:
        if not rule.isElse():
            assert not QgsExpression(rule.filterExpression()).hasParserError()
            assert layer.fields().indexOf(next(iter(rule.filter().referencedColumns()))) >= 0


def test_a_layer_that_does_not_go_back_cannot_be_edited(project, tmp_path):
    path = write_field_copy(tmp_path / "look.gpkg", editable=False)
    assert add_field_copy(project, str(path), LAYER).readOnly()


def test_an_edit_is_saved_with_null_kept(layer, path):
    layer.startEditing()
    first, second = layer.getFeatures()
    assert layer.changeAttributeValue(first.id(), index(layer, "volume_m3"), 900.0)
    assert layer.changeAttributeValue(first.id(), index(layer, "sulphide"), None)
    assert layer.commitChanges()
    with open_field_copy(path) as connection:
        rows = connection.execute("SELECT volume_m3, sulphide, remarks, permit_number FROM facilities").fetchall()
    assert [tuple(row) for row in rows] == [(900.0, None, "", BIG), (None, None, None, None)]


def test_a_missing_layer_is_named(project, path):
    with pytest.raises(FieldCopyError, match="rivers"):
        add_field_copy(project, path, "rivers")


def test_a_file_of_another_kind_is_refused(project, tmp_path):
    other = tmp_path / "notes.gpkg"
    other.write_text("no database")
    with pytest.raises(NotAFieldCopy):
        add_field_copy(project, str(other), LAYER)
    assert project.mapLayers() == {}
