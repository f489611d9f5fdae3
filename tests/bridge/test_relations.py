# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of a field copy that belong together are related in a project, and the parent's form shows the children."""

from __future__ import annotations

import pytest
from qgis.core import QgsAttributeEditorElement, QgsProject

from crm_dataspace_plugin.bridge.layers import add_field_copy
from crm_dataspace_plugin.bridge.relations import children
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.family.family import family, pull_family
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.dataspace.embedded import DataSpace

AREA = "POLYGON((-7.5 42.5,-4.5 42.5,-4.5 44,-7.5 44,-7.5 42.5))"


@pytest.fixture(scope="module")
def copied(tmp_path_factory):
    """A field copy of Asturian facilities with their assays."""
    space = DataSpace()
    space.publish_demo()
    space.start()
    path = tmp_path_factory.mktemp("family") / "copy.gpkg"
    url = f"{space.url}/collections/facilities"
    request = PullRequest(url, DistributionKind.FEATURES, path, layer="facilities", area_wkt=AREA)
    pull_family(Http(), request, family(Http(), request, silent), silent)
    space.stop()
    return str(path)


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def relations(project):
    """Return the relations between pulled layers, without those of the photos."""
    found = project.relationManager().relations().values()
    return [each for each in found if not each.id().startswith("crm_photos_")]


def shown(layer):
    """Return the relations that the layer's form shows, by tab, without that of the photos."""
    kind = QgsAttributeEditorElement.AttributeEditorType.AeTypeRelation
    return [
        (tab.name(), each.relation().isValid())
        for tab in layer.editFormConfig().tabs()
        if tab.name() != "Photos"
        for each in tab.findElements(kind)
    ]


@pytest.mark.parametrize("order", [("facilities", "assays"), ("assays", "facilities")])
def test_both_layers_are_related_whichever_is_added_first(project, copied, order):
    layers = {name: add_field_copy(project, copied, name) for name in order}
    (relation,) = relations(project)
    assert relation.isValid()
    assert (relation.referencedLayer(), relation.referencingLayer()) == (layers["facilities"], layers["assays"])
    assert relation.fieldPairs() == {"facility_id": "site_id"}
    assert shown(layers["facilities"]) == [("Belongs to it", True)]


def test_a_facility_finds_its_assays_and_no_others(project, copied):
    facilities, assays = (add_field_copy(project, copied, name) for name in ("facilities", "assays"))
    (relation,) = relations(project)
    found = {facility["site_id"]: list(relation.getRelatedFeatures(facility)) for facility in facilities.getFeatures()}
    assert sum(map(len, found.values())) == assays.featureCount() > 0
    assert all(each["facility_id"] == site for site, children in found.items() for each in children)


def test_one_layer_alone_is_related_to_nothing(project, copied):
    layer = add_field_copy(project, copied, "facilities")
    assert relations(project) == []
    assert children(project, layer) == []


def test_adding_twice_does_no_harm(project, copied):
    for _ in range(2):
        layers = [add_field_copy(project, copied, name) for name in ("facilities", "assays")]
    assert len(relations(project)) == 1
    assert shown(layers[0]) == [("Belongs to it", True)]


def test_children_that_come_later_leave_the_photos_where_they_are(project, copied):
    facilities, _ = (add_field_copy(project, copied, name) for name in ("facilities", "assays"))
    tabs = facilities.editFormConfig().tabs()
    assert [each.name() for each in tabs[-3:]] == ["Photos", "Belongs to it", "Correction"]
    kind = QgsAttributeEditorElement.AttributeEditorType.AeTypeRelation
    found = [each.relation().isValid() for tab in tabs for each in tab.findElements(kind)]
    assert found == [True, True]


def test_a_layer_taken_out_takes_its_relation_along_and_may_come_back(project, copied):
    facilities, assays = (add_field_copy(project, copied, name) for name in ("facilities", "assays"))
    project.removeMapLayer(assays.id())
    assert relations(project) == []
    add_field_copy(project, copied, "assays")
    assert len(relations(project)) == 1
    assert shown(facilities) == [("Belongs to it", True)]


def test_the_relation_is_there_when_the_project_is_opened_again(project, copied, tmp_path):
    for name in ("facilities", "assays"):
        add_field_copy(project, copied, name)
    project.write(str(tmp_path / "p.qgz"))
    again = QgsProject.instance()  # the one whose forms QGIS tells when relations are read
    assert again.read(str(tmp_path / "p.qgz"))
    (relation,) = relations(again)
    assert relation.isValid()
    assert shown(relation.referencedLayer()) == [("Belongs to it", True)]
    again.clear()
