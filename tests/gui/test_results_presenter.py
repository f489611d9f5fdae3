# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json

import pytest
from qgis.PyQt.QtCore import QEvent, Qt, QUrl
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QWidget

from crm_dataspace_plugin.bridge.layers import PROPERTY
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, Distribution, DistributionKind
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.gui.catalogue import results_presenter
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane
from crm_dataspace_plugin.gui.catalogue.results_presenter import ResultsPresenter
from tests.gui.conftest import child, make_record

PATIENCE = 20_000  # milliseconds
ASKED = {
    "access": Access.RESTRICTED,
    "licence": "CC-BY-NC-4.0",
    "rights": "For members only.",
    "contacts": (Contact("Ann", "Survey", "owner", "ann@example.org"),),
}
PRIVATE = (Distribution(DistributionKind.GEOJSON, "http://192.168.1.1/x.geojson"),)
HERE = (Distribution(DistributionKind.GEOJSON, "http://127.0.0.1:9/x.geojson"),)


@pytest.fixture
def pane(qtbot, settings):
    settings.save_catalogues([CatalogueSource("Demo", "http://127.0.0.1:1", "records")])
    made = ResultPane("en")
    qtbot.addWidget(made)
    made.resize(340, 600)
    made.show()
    return made


@pytest.fixture
def presenter(pane, project, jobs, settings, messages):
    settings.author = "Bo"
    return ResultsPresenter(pane, project, jobs, settings, messages)


@pytest.fixture
def opened(monkeypatch):
    """Collect what would be opened in the browser."""
    found: list[str] = []
    monkeypatch.setattr(results_presenter, "open_address", found.append)
    return found


def show(pane, *records) -> None:
    pane.model.append(records)
    pane.results.setCurrentIndex(pane.model.index(0))


def gate(pane) -> QWidget:
    return child(pane.results, "access_gate")


def pulls(presenter) -> list:
    found: list = []
    presenter.pull_allowed.connect(found.extend)
    return found


def test_add_shows_the_service_live_on_the_map(qtbot, pane, presenter, space, project):
    url = f"{space.url}/collections/settlements"
    show(pane, make_record("1", "Settlements", distributions=(Distribution(DistributionKind.FEATURES, url),)))
    child(pane, "result_add").click()
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 1, timeout=PATIENCE)
    layer = next(iter(project.mapLayers().values()))
    assert (layer.name(), layer.providerType(), layer.isValid()) == ("Settlements", "OAPIF", True)
    assert layer.thread() == pane.thread()
    assert next(layer.getFeatures()).hasGeometry()


def test_a_service_that_cannot_be_opened_live_is_said_once(qtbot, pane, presenter, project, iface):
    gone = (Distribution(DistributionKind.FEATURES, "http://127.0.0.1:9/collections/x"),)
    show(pane, make_record("1", "Gone", distributions=gone))
    child(pane, "result_add").click()
    qtbot.waitUntil(lambda: len(iface.messageBar().items()) == 1, timeout=PATIENCE)
    assert "cannot open" in iface.messageBar().currentItem().text()
    assert project.mapLayers() == {}


def test_what_is_open_is_not_asked(pane, presenter):
    wishes = pulls(presenter)
    show(pane, make_record("1", "Heaps"))
    child(pane, "result_pull").click()
    assert not gate(pane).isVisible()
    assert [(each.record.title, each.consent, each.catalogue_url) for each in wishes] == [
        ("Heaps", None, "http://127.0.0.1:1")
    ]


def test_what_is_not_open_is_asked_in_its_row_with_licence_conditions_and_whom_to_ask(pane, presenter):
    wishes = pulls(presenter)
    show(pane, make_record("1", "Heaps", **ASKED))
    before = pane.results.visualRect(pane.model.index(0)).height()
    child(pane, "result_pull").click()
    assert gate(pane).isVisible() and not wishes
    said = child(gate(pane), "gate_text").text()
    for words in ("“Heaps” is restricted", "CC-BY-NC-4.0", "For members only.", "Ann, Survey, ann@example.org"):
        assert words in said
    assert pane.results.visualRect(pane.model.index(0)).height() > before + gate(pane).height()


def test_yes_goes_on_and_is_remembered_with_date_and_name(pane, presenter, settings):
    wishes = pulls(presenter)
    show(pane, make_record("1", "Heaps", **ASKED))
    child(pane, "result_pull").click()
    child(gate(pane), "gate_yes").click()
    assert wishes[0].consent.by == "Bo" and wishes[0].consent.at.endswith("Z")
    assert not gate(pane).isVisible()
    child(pane, "result_pull").click()
    assert len(wishes) == 2, "asked once"
    kept = json.loads(settings.consents_json)
    assert [each["by"] for each in kept.values()] == ["Bo"]


def test_changed_terms_are_asked_again(pane, presenter):
    show(pane, make_record("1", "Heaps", **ASKED))
    child(pane, "result_pull").click()
    child(gate(pane), "gate_yes").click()
    pane.model.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the row's old buttons go
    show(pane, make_record("1", "Heaps", **{**ASKED, "licence": "proprietary"}))
    child(pane, "result_pull").click()
    assert gate(pane).isVisible()


@pytest.mark.parametrize("no", ["button", "escape", "another row"])
def test_no_does_nothing_and_is_not_remembered(qtbot, pane, presenter, settings, no):
    wishes = pulls(presenter)
    show(pane, make_record("1", "Heaps", **ASKED), make_record("2", "Ponds"))
    child(pane, "result_pull").click()
    if no == "button":
        child(gate(pane), "gate_no").click()
    elif no == "escape":
        qtbot.keyClick(child(gate(pane), "gate_no"), Qt.Key.Key_Escape)
    else:
        pane.results.setCurrentIndex(pane.model.index(1))
    assert not any(each.isVisible() for each in pane.findChildren(QWidget, "access_gate"))
    assert not wishes and not settings.consents_json


@pytest.mark.parametrize(
    ("access", "words"),
    [
        (Access.CLOSED, "not meant for others"),
        (Access.NEGOTIATE, "your organisation's connector"),
        (Access.UNKNOWN, "does not say who may use"),
    ],
)
def test_each_access_is_said_in_its_own_words(pane, presenter, access, words):
    show(pane, make_record("1", "Heaps", **{**ASKED, "access": access}))
    child(pane, "result_add").click()
    assert words in child(gate(pane), "gate_text").text()


def test_an_offer_is_told_in_its_words(pane, presenter):
    show(pane, make_record("1", "Heaps", **{**ASKED, "access": Access.NEGOTIATE}))
    child(pane, "result_pull").click()
    assert "The offer: For members only." in child(gate(pane), "gate_text").text()


def test_several_records_are_asked_once_together_and_pulled_together(pane, presenter):
    wishes = pulls(presenter)
    show(pane, make_record("1", "Heaps", **ASKED), make_record("2", "Ponds"), make_record("3", "Tips", **ASKED))
    pane.results.selectAll()
    button = child(pane, "result_pull")
    assert button.text() == "Pull 3"
    button.click()
    said = child(gate(pane), "gate_text").text()
    assert "Heaps" in said and "Tips" in said and "Ponds" not in said
    child(gate(pane), "gate_yes").click()
    assert [(each.record.id, each.consent is not None) for each in wishes] == [("1", True), ("2", False), ("3", True)]


def test_ten_thousand_services_are_not_asked_by_one_press(pane, presenter, iface, jobs):
    show(pane, *(make_record(str(each), f"Heap {each}") for each in range(51)))
    pane.results.selectAll()
    child(pane, "result_add").click()
    assert jobs.running() == 0
    assert "51 records are selected: choose 50 at most" in iface.messageBar().currentItem().text()


def test_a_private_address_is_asked_first_although_the_record_is_open(pane, presenter):
    wishes = pulls(presenter)
    show(pane, make_record("1", "Heaps", distributions=PRIVATE))
    child(pane, "result_pull").click()
    said = child(gate(pane), "gate_text").text()
    assert "192.168.1.1" in said and "private network" in said and "restricted" not in said
    child(gate(pane), "gate_yes").click()
    assert len(wishes) == 1


def test_the_host_of_a_catalogue_on_a_private_address_needs_no_question(pane, presenter):
    wishes = pulls(presenter)
    show(pane, make_record("1", "Heaps", distributions=HERE))
    child(pane, "result_pull").click()
    assert len(wishes) == 1


def test_a_catalogue_elsewhere_gets_no_trust_for_the_host_of_another_with_the_same_record(pane, presenter, settings):
    settings.add_catalogue(CatalogueSource("Elsewhere", "https://elsewhere.example", "records"))
    wishes = pulls(presenter)
    doi = {"other_ids": ("10.5281/zenodo.1",)}
    added = (Distribution(DistributionKind.FEATURES, "http://127.0.0.1:9/admin/collections/x"),)
    foreign = make_record("2", "Heaps", catalogue="Elsewhere", distributions=added, **doi)
    show(pane, make_record("1", "Heaps", distributions=HERE, **doi), foreign)
    assert pane.model.count == 1
    child(pane, "result_pull").click()
    assert not wishes and "127.0.0.1" in child(gate(pane), "gate_text").text()


def test_a_consent_goes_with_the_live_layer(qtbot, pane, presenter, space, project):
    url = f"{space.url}/collections/settlements"
    way = (Distribution(DistributionKind.FEATURES, url),)
    show(pane, make_record("1", "Settlements", distributions=way, publisher="Survey", **ASKED))
    child(pane, "result_add").click()
    child(gate(pane), "gate_yes").click()
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 1, timeout=PATIENCE)
    layer = next(iter(project.mapLayers().values()))
    assert layer.metadata().licenses() == ["CC-BY-NC-4.0"]
    assert layer.metadata().rights()[:2] == ["restricted", "For members only."]
    assert "Bo confirmed" in layer.metadata().history()[0]
    assert layer.customProperty(PROPERTY + "consent_by") == "Bo"
    assert layer.customProperty(PROPERTY + "record_id") == "1"


def test_each_way_in_the_details_does_what_it_says(pane, presenter, opened):
    wishes = pulls(presenter)
    ways = (*HERE, Distribution(DistributionKind.LINK, "https://a.example/page"))
    show(pane, make_record("1", "Heaps", distributions=ways))
    pane.results.activated.emit(pane.model.index(0))
    text = child(pane, "details_text")
    text.anchorClicked.emit(QUrl("crm:pull/0"))
    assert wishes[0].way == ways[0]
    text.anchorClicked.emit(QUrl("crm:open/1"))
    assert opened == ["https://a.example/page"]
    text.anchorClicked.emit(QUrl("crm:copy/1"))
    assert QGuiApplication.clipboard().text() == "https://a.example/page"


def test_a_private_address_is_asked_before_the_browser_opens_it(pane, presenter, opened):
    show(pane, make_record("1", "Heaps", distributions=PRIVATE))
    pane.results.activated.emit(pane.model.index(0))
    child(pane, "details_text").anchorClicked.emit(QUrl("crm:open/0"))
    assert opened == []
    child(pane.details, "gate_yes").click()
    assert opened == ["http://192.168.1.1/x.geojson"]


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "\\\\host\\share", "data:text/html,x", "smb://host/x"]
)
def test_a_link_that_is_none_of_the_web_opens_nothing(pane, presenter, opened, address):
    show(pane, make_record("1", "Heaps", distributions=(Distribution(DistributionKind.LINK, address),)))
    pane.results.activated.emit(pane.model.index(0))
    text = child(pane, "details_text")
    assert "crm:open/0" not in text.toHtml()
    text.anchorClicked.emit(QUrl(address))
    assert opened == []


def test_copy_takes_title_id_and_link_of_all_that_is_selected(pane, presenter):
    show(pane, make_record("1", "Heaps"), make_record("2", "Ponds", distributions=()))
    pane.results.selectAll()
    next(each for each in pane.results.actions() if each.objectName() == "action_copy").trigger()
    assert QGuiApplication.clipboard().text() == "Heaps\n1\nhttp://127.0.0.1:1/collections/x\n\nPonds\n2"
