# SPDX-License-Identifier: GPL-2.0-or-later
"""Public catalogues are chosen in the options, several at once, and none is asked by that."""

from __future__ import annotations

import pytest
from qgis.core import QgsNetworkAccessManager, QgsNetworkRequestParameters
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QTableWidget

from crm_dataspace_plugin.core.catalogue.known import known_catalogues
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.gui.options import OptionsPage
from tests.gui.conftest import child

PATIENCE = 20_000  # milliseconds
WALES = "Natural Resources Wales: inventory of closed mining waste facilities"
EGDI = known_catalogues()[0]


@pytest.fixture
def asked(qgis_app):
    """The addresses that QGIS' network was asked for, in whichever thread."""
    addresses = []
    created = QgsNetworkAccessManager.instance().requestAboutToBeCreated[QgsNetworkRequestParameters]

    def note(request):
        addresses.append(request.request().url().toString())

    created.connect(note)
    yield addresses
    created.disconnect(note)


@pytest.fixture
def page(qtbot, settings, jobs):
    settings.save_catalogues([CatalogueSource("Mine", EGDI.url, "csw")])
    made = OptionsPage(settings, jobs)
    qtbot.addWidget(made)
    made.show()
    child(made, "catalogue_known").click()
    return made


def titles(page) -> list[str]:
    model = child(page, "known_list").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def go_to(page, title: str):
    view = child(page, "known_list")
    view.setCurrentIndex(view.model().index(titles(page).index(title), 0))
    return view


def test_all_are_offered_with_a_word_that_they_are_not_tested(page):
    assert len(titles(page)) == len(known_catalogues())
    assert child(page, "known_list").isVisible() and not child(page, "catalogue_table").isVisible()
    assert any("Not tested" in each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_the_list_is_narrowed_while_one_types_and_ticks_stay(qtbot, page):
    qtbot.keyClicks(child(page, "known_filter"), "closed waste wales")
    assert titles(page) == [WALES]
    qtbot.keyClick(go_to(page, WALES), Qt.Key.Key_Space)
    child(page, "known_filter").setText("zzz")
    assert titles(page) == [] and "fewer words" in child(page, "known_details").text()
    assert child(page, "known_add").text() == "Add 1"


def test_the_details_tell_address_licence_and_how_far_to_trust_it(page):
    go_to(page, WALES)
    told = child(page, "known_details").text().replace("\u200b", "")
    assert "https://services.arcgis.com/" in told and "Copyright NRW" in told
    assert "Not tested: " in told and "How sure the address is: " in told


def test_several_are_added_at_once_kept_with_ok_and_not_one_is_asked(qtbot, page, settings, jobs, asked):
    for title in (WALES, "GovData"):
        qtbot.keyClick(go_to(page, title), Qt.Key.Key_Space)
    child(page, "known_add").click()
    assert child(page, "catalogue_table").isVisible()
    assert "not tested: 2 catalogues" in child(page, "catalogue_test_status").text()
    page.apply()
    assert [each.name for each in settings.catalogues()] == ["Mine", "GovData", WALES]
    assert [each.kind for each in settings.catalogues()][1:] == ["ckan", "arcgis"]
    assert asked == [] and jobs.running() == 0


def test_the_counter_of_requests_counts(qtbot, page, space, asked):
    child(page, "known_back").click()
    page.findChild(QLineEdit, "catalogue_url").setText(space.url)
    child(page, "catalogue_try").click()
    qtbot.waitUntil(lambda: child(page, "catalogue_test_status").text().startswith("It works"), timeout=PATIENCE)
    assert asked


def test_one_that_is_in_the_list_already_cannot_be_ticked(qtbot, page):
    view = go_to(page, EGDI.title)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not child(page, "known_add").isEnabled()


def test_back_leaves_the_list_as_it_was(qtbot, page, settings):
    qtbot.keyClick(go_to(page, WALES), Qt.Key.Key_Space)
    child(page, "known_back").click()
    assert page.findChild(QTableWidget, "catalogue_table").rowCount() == 1
    assert child(page, "catalogue_known").isVisible()
    child(page, "catalogue_known").click()
    assert not child(page, "known_add").isEnabled(), "it begins anew"


def test_name_and_address_are_copied(qtbot, page):
    qtbot.keyClick(go_to(page, WALES), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith(f"{WALES}\nhttps://")


def test_every_control_is_named_and_has_a_tooltip(page):
    for name in ("known_filter", "known_list", "known_add", "known_back", "catalogue_known"):
        control = child(page, name)
        assert control.accessibleName() and control.toolTip()
