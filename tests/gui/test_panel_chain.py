# SPDX-License-Identifier: GPL-2.0-or-later
"""The chain by the panel's own widgets, against the embedded data space."""

from __future__ import annotations

import json
import sqlite3

import pytest
import requests
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QRadioButton, QWidget

from crm_dataspace_plugin.bridge.layers import field_copy_layers
from crm_dataspace_plugin.bridge.network import forget_token, remember_token
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.dataspace.embedded import DataSpace
from crm_dataspace_plugin.gui.panel import Panel
from tests.gui.conftest import child
from tests.watchdog import LIMIT, Watchdog

PATIENCE = 20_000  # milliseconds
HEAPS = [
    {
        "type": "Feature",
        "id": str(number),
        "geometry": {"type": "Polygon", "coordinates": [[[x, 43], [x + 0.01, 43], [x + 0.01, 43.01], [x, 43]]]},
        "properties": {"name": f"Heap {number}", "status": "active", "area_m2": 1000.0 * number},
    }
    for number, x in ((1, -5.0), (2, -5.1), (3, -5.2))
]


@pytest.fixture
def own_space():
    running = DataSpace(token="secret")
    running.publish("heaps", "Heaps of Mieres", HEAPS, {"commodity": ["W"], "country": ["ES"]})
    running.start()
    remember_token(running.url, "secret")
    yield running
    forget_token(running.url)
    running.stop()


@pytest.fixture
def panel(qtbot, iface, project, jobs, settings, own_space):
    settings.save_catalogues([CatalogueSource("Own", own_space.url, "records")])
    settings.author = "Ann"
    made = Panel(iface, project, jobs, settings)
    window = iface.mainWindow()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.resize(1000, 800)
    window.show()
    yield made
    jobs.abandon_all()
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=PATIENCE)
    window.removeDockWidget(made)
    made.deleteLater()


def ended(panel, step: str):
    bar = child(panel, f"{step}_bar")
    return lambda: bar.isHidden()


def find(qtbot, panel, words: str = "") -> int:
    child(panel, "find_text").setText(words)
    child(panel, "find_button").click()
    qtbot.waitUntil(ended(panel, "find"), timeout=PATIENCE)
    return child(panel, "result_list").model().rowCount()


def pull(qtbot, panel, project, path) -> QgsVectorLayer:
    find(qtbot, panel)
    results = child(panel, "result_list")
    results.setCurrentIndex(results.model().index(0, 0))
    child(results, "result_pull").click()
    if child(results, "access_gate").isVisible():  # the catalogue does not say who may use it
        child(results, "gate_yes").click()
    child(panel, "pull_file").setFilePath(str(path))
    child(panel, "pull_start").click()
    qtbot.waitUntil(lambda: len(field_copy_layers(project)) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: child(panel, "sync_layer").count() == 1, timeout=PATIENCE)
    return field_copy_layers(project)[0]


def change(layer: QgsVectorLayer, name: str, field: str, value) -> None:
    assert layer.startEditing()
    for feature in layer.getFeatures():
        if feature["name"] == name:
            layer.changeAttributeValue(feature.id(), layer.fields().lookupField(field), value)
    assert layer.commitChanges(), layer.commitErrors()


def change_there(space, number: int, properties: dict) -> None:
    url = f"{space.url}/collections/heaps/items/{number}"
    revision = requests.get(url, timeout=10).headers["ETag"]
    answer = requests.patch(
        url,
        data=json.dumps({"properties": properties}),
        headers={
            "Content-Type": "application/merge-patch+json",
            "If-Match": revision,
            "Authorization": "Bearer secret",
        },
        timeout=10,
    )
    assert answer.status_code < 300, answer.text


def check(qtbot, panel) -> None:
    child(panel, "sync_check").click()
    qtbot.waitUntil(ended(panel, "sync"), timeout=PATIENCE)


def show_sync(qtbot, panel) -> None:
    button = child(panel, "sync_check")
    child(panel, "step_sync").click()
    qtbot.waitUntil(button.isEnabled, timeout=PATIENCE)


def test_a_search_shows_what_the_catalogue_holds_and_how_much(qtbot, panel):
    assert find(qtbot, panel) == 1
    assert child(panel, "find_footer").text().startswith("1 of 1 · 1 catalogue")


def test_a_search_without_a_hit_names_the_words_that_may_be_the_cause(qtbot, panel):
    assert find(qtbot, panel, "nosuchword") == 0
    shown = [label.text() for label in panel.findChildren(QWidget) if label.inherits("QLabel") and label.isVisible()]
    assert any("nosuchword" in text for text in shown)


def test_footprints_go_with_the_step_and_with_the_panel(qtbot, panel):
    find(qtbot, panel)
    drawn = panel.map.footprints
    child(panel, "result_footprints").click()
    qtbot.waitUntil(lambda: len(drawn.drawn) == 1, timeout=PATIENCE)
    child(panel, "step_pull").click()
    assert drawn.drawn == []
    child(panel, "step_find").click()
    qtbot.waitUntil(lambda: len(drawn.drawn) == 1, timeout=PATIENCE)
    panel.close()
    assert drawn.drawn == []
    panel.show()
    qtbot.waitUntil(lambda: len(drawn.drawn) == 1, timeout=PATIENCE)


def test_a_pulled_layer_is_on_the_map_and_counted(qtbot, panel, project, tmp_path):
    layer = pull(qtbot, panel, project, tmp_path / "mieres.gpkg")
    assert layer.featureCount() == 3
    assert "3 features pulled into mieres.gpkg" in child(panel, "pull_status").text()
    copies = child(panel, "pull_copies").model()
    assert copies.index(0, 0).data() == "mieres.gpkg"
    assert child(panel, "screen_layer").currentLayer() == layer


def test_several_records_are_asked_once_and_become_layers_of_one_field_copy(qtbot, panel, project, own_space, tmp_path):
    own_space.publish("ponds", "Ponds of Mieres", HEAPS, {"commodity": ["W"], "country": ["ES"]})
    assert find(qtbot, panel) == 2
    results = child(panel, "result_list")
    results.setCurrentIndex(results.model().index(0, 0))
    results.selectAll()
    child(results, "result_pull").click()
    said = child(results, "gate_text").text()
    assert "Heaps of Mieres" in said and "Ponds of Mieres" in said
    child(results, "gate_yes").click()
    assert child(panel, "pull_title").text() == "2 datasets"
    child(panel, "pull_file").setFilePath(str(tmp_path / "both.gpkg"))
    child(panel, "pull_start").click()
    qtbot.waitUntil(lambda: len(field_copy_layers(project)) == 2, timeout=PATIENCE)
    with sqlite3.connect(tmp_path / "both.gpkg") as connection:
        kept = connection.execute("SELECT layer, access, consent_by, catalogue_url FROM crm_source ORDER BY layer")
        assert kept.fetchall() == [(name, "unknown", "Ann", own_space.url) for name in ("heaps", "ponds")]
    find(qtbot, panel)
    results.setCurrentIndex(results.model().index(0, 0))
    child(results, "result_pull").click()
    assert child(panel, "pull_start").isVisible(), "what was answered is not asked again"


def test_a_change_is_shown_checked_sent_and_on_the_service(qtbot, panel, project, own_space, tmp_path):
    layer = pull(qtbot, panel, project, tmp_path / "mieres.gpkg")
    change(layer, "Heap 2", "area_m2", 2500.0)
    show_sync(qtbot, panel)
    qtbot.waitUntil(lambda: child(panel, "sync_counters").text().startswith("1 change"), timeout=PATIENCE)
    assert not child(panel, "sync_send").isEnabled(), "nothing is sent that was not checked"
    check(qtbot, panel)
    assert child(panel, "sync_send").text() == "Send 1"
    child(panel, "sync_reason").setText("survey")
    child(panel, "sync_send").click()
    qtbot.waitUntil(ended(panel, "sync"), timeout=PATIENCE)
    assert child(panel, "sync_status").text().startswith("1 sent")
    there = requests.get(f"{own_space.url}/collections/heaps/items/2", timeout=10).json()
    assert there["properties"]["area_m2"] == 2500.0
    with sqlite3.connect(tmp_path / "mieres.gpkg") as connection:
        assert connection.execute("SELECT author, reason FROM crm_journal").fetchall() == [("Ann", "survey")]


def test_a_conflict_is_shown_with_its_three_values_and_settled_by_a_key(qtbot, panel, project, own_space, tmp_path):
    layer = pull(qtbot, panel, project, tmp_path / "mieres.gpkg")
    change(layer, "Heap 1", "status", "closed")
    change_there(own_space, 1, {"status": "abandoned"})
    show_sync(qtbot, panel)
    check(qtbot, panel)
    assert "1 conflict" in child(panel, "sync_counters").text()
    spoken = [radio.accessibleName() for radio in child(panel, "sync_changes").findChildren(QRadioButton)]
    assert [words.rsplit("= ", 1)[-1] for words in spoken[:3]] == ["active", "closed", "abandoned"]
    view = child(panel, "sync_changes")
    feature = view.model().index(0, 0)
    view.setCurrentIndex(view.model().index(0, 0, feature))
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, "3"))
    qtbot.waitUntil(ended(panel, "sync"), timeout=PATIENCE)
    with sqlite3.connect(tmp_path / "mieres.gpkg") as connection:
        assert connection.execute("SELECT field, resolution FROM crm_conflict").fetchall() == [("status", "theirs")]
    check(qtbot, panel)
    if child(panel, "sync_send").isEnabled():
        child(panel, "sync_send").click()
        qtbot.waitUntil(ended(panel, "sync"), timeout=PATIENCE)
    there = requests.get(f"{own_space.url}/collections/heaps/items/1", timeout=10).json()
    assert there["properties"]["status"] == "abandoned"
    assert "conflict" not in child(panel, "sync_counters").text().replace("0 conflicts", "")


def test_undo_brings_a_feature_back_to_the_base(qtbot, panel, project, tmp_path):
    layer = pull(qtbot, panel, project, tmp_path / "mieres.gpkg")
    change(layer, "Heap 3", "status", "closed")
    show_sync(qtbot, panel)
    view = child(panel, "sync_changes")
    qtbot.waitUntil(lambda: view.model().rowCount() == 1, timeout=PATIENCE)
    view.setCurrentIndex(view.model().index(0, 0))
    child(panel, "sync_undo").click()
    qtbot.waitUntil(ended(panel, "sync"), timeout=PATIENCE)
    assert view.model().rowCount() == 0
    assert {feature["status"] for feature in layer.getFeatures()} == {"active"}


def test_edits_that_are_not_saved_are_named_and_saved_by_the_button(qtbot, panel, project, tmp_path):
    layer = pull(qtbot, panel, project, tmp_path / "mieres.gpkg")
    show_sync(qtbot, panel)
    save = child(panel, "sync_save_edits")
    assert not save.isVisible()
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("status"), "closed")
    qtbot.waitUntil(save.isVisible, timeout=PATIENCE)
    save.click()
    qtbot.waitUntil(lambda: child(panel, "sync_changes").model().rowCount() == 1, timeout=PATIENCE)
    assert not save.isVisible()
    layer.rollBack()


def test_the_service_being_down_is_said_once_with_advice(qtbot, panel, project, iface, own_space, tmp_path):
    pull(qtbot, panel, project, tmp_path / "mieres.gpkg")
    own_space.stop()
    find(qtbot, panel)
    assert "cannot be reached" in child(panel, "find_footer").text()
    assert "1 failed" in child(panel, "find_footer").text()


def test_finding_pulling_checking_and_sending_never_block_the_window(qtbot, panel, project, tmp_path):
    """The best of five rounds counts: what blocks does so each time, a busy machine does not.

    What the test itself does in the window's thread is kept out: a control is looked up before, for a look through all
    of the panel takes some 10 ms, and each click has a turn of the window of its own, as a person's has.
    """
    layer = pull(qtbot, panel, project, tmp_path / "first.gpkg")
    names = ("find_button", "result_list", "pull_file", "pull_start", "step_sync", "sync_check", "sync_send")
    find_it, results, file, start, step, check_it, send = (child(panel, name) for name in names)
    found, pulled, synced = (ended(panel, each) for each in ("find", "pull", "sync"))
    rounds = []
    for number in range(5):
        change(layer, "Heap 2", "area_m2", 2500.0 + number)
        with Watchdog() as watchdog:
            find_it.click()
            qtbot.waitUntil(found, timeout=PATIENCE)
            results.setCurrentIndex(results.model().index(0, 0))
            QApplication.processEvents()
            child(results, "result_pull").click()
            QApplication.processEvents()
            file.setFilePath(str(tmp_path / f"round{number}.gpkg"))
            QApplication.processEvents()
            start.click()
            qtbot.waitUntil(pulled, timeout=PATIENCE)
            step.click()
            qtbot.waitUntil(check_it.isEnabled, timeout=PATIENCE)
            check_it.click()
            qtbot.waitUntil(synced, timeout=PATIENCE)
            send.click()
            qtbot.waitUntil(synced, timeout=PATIENCE)
        assert "1 sent" in child(panel, "sync_status").text()
        rounds.append(watchdog)
        if watchdog.longest < LIMIT:
            break
    best = min(rounds, key=lambda each: each.longest)
    assert best.longest < LIMIT, best.report()
