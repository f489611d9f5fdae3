# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals in the panel: made, opened, decided value by value and for many, taken back, answered."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QLineEdit

from crm_dataspace_plugin.bridge.layers import add_field_copy
from crm_dataspace_plugin.core.sync.proposal.proposal import EditorialState
from crm_dataspace_plugin.core.sync.proposal.reading import read_proposal
from crm_dataspace_plugin.gui.sync.geometry_preview import GeometryPreview
from crm_dataspace_plugin.gui.sync.proposal.proposal_model import FeatureRole, ValueRole
from crm_dataspace_plugin.gui.sync.proposal.proposal_presenter import ProposalPresenter
from crm_dataspace_plugin.gui.sync.proposal.proposal_step import ProposalStep
from crm_dataspace_plugin.gui.sync.proposal.proposals_presenter import ProposalsPresenter
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole
from tests.core.sync_world import LAYER, Copy, Space, pulled, square

ACCEPTED, REJECTED, QUERY = EditorialState.ACCEPTED, EditorialState.REJECTED, EditorialState.QUERY
REVIEW = EditorialState.FOR_REVIEW


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    space = Space()
    path = tmp_path_factory.mktemp("copies") / "original.gpkg"
    pulled(space.url, path)
    space.stop()
    return path.read_bytes()


@pytest.fixture
def field(original, tmp_path):
    """The technician's copy."""
    (tmp_path / "field.gpkg").write_bytes(original)
    copy = Copy(tmp_path / "field.gpkg")
    copy.edit("Heap 1", status="closed", area_m2=7.5, crm_reason="survey 12 Nov", crm_evidence="GNSS")
    copy.edit("Heap 2", geometry=square(7.0))
    copy.add(name="New heap", status="active")
    copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    return copy


@pytest.fixture
def office(original, tmp_path):
    """The owner's copy, who changed a value himself."""
    (tmp_path / "office.gpkg").write_bytes(original)
    copy = Copy(tmp_path / "office.gpkg")
    copy.edit("Heap 1", status="abandoned")
    return copy


class Desk:
    """The Sync step and the page of a proposal, as the panel connects them."""

    def __init__(self, qtbot, iface, jobs, settings, messages, copy, author):
        self.qtbot = qtbot
        settings.author = author
        self.step, self.page = SyncStep("en"), ProposalStep("en")
        for each in (self.step, self.page):
            qtbot.addWidget(each)
            each.resize(340, 700)
            each.show()
        self.asked: list[str] = []
        self.file = ""
        self.opened = ProposalPresenter(
            self.page, iface.mapCanvas(), QgsProject.instance(), jobs, settings, messages, self.ask
        )
        self.all = ProposalsPresenter(self.step, self.opened, jobs, settings, messages, self.ask, self.ask)
        self.step.show_layers([(copy.path, LAYER, "Heaps")])

    def ask(self, _parent, start):
        self.asked.append(start)
        return self.file

    def press(self, name, parent=None):
        (parent or self.page).findChild(QAbstractButton, name).click()

    def wait(self):
        self.qtbot.waitUntil(lambda: not self.page.progress.running, timeout=20000)

    def open(self, path):
        self.file = str(path)
        self.step.proposals.open_requested.emit()
        self.qtbot.waitUntil(lambda: self.page.model.rowCount() > 0, timeout=20000)
        self.wait()

    def choose(self, label, field=""):
        """Make a value's row, or a feature's, the chosen one."""
        self.page.view.setCurrentIndex(self.index(label, field))

    def index(self, label, field=""):
        model = self.page.view.model()
        for row in range(model.rowCount()):
            feature = model.index(row, 0)
            if feature.data(FeatureRole).label != label:
                continue
            for line in range(model.rowCount(feature)):
                value = model.index(line, 0, feature).data(ValueRole)
                if value is not None and value.field == field:
                    return model.index(line, 0, feature)
            return feature
        raise LookupError(label)

    def key(self, key):
        self.qtbot.keyClick(self.page.view, key)
        self.wait()

    def state(self, label, field):
        return self.index(label, field).data(ValueRole).verdict.state

    def status(self):
        return self.page.findChild(QLabel, "proposal_status").text()

    def note(self, text):
        self.page.findChild(QLineEdit, "proposal_note").setText(text)


@pytest.fixture
def desk(qtbot, iface, jobs, settings, messages):
    return lambda copy, author: Desk(qtbot, iface, jobs, settings, messages, copy, author)


@pytest.fixture
def proposal(qtbot, desk, field, tmp_path):
    """The file of a proposal, made in the panel."""
    at_work = desk(field, "Ana")
    at_work.file = str(tmp_path / "proposal.geojson")
    at_work.step.findChild(QLineEdit, "sync_reason").setText("campaign")
    at_work.step.proposals.unfold()
    at_work.press("sync_propose_write", at_work.step)
    evidence = at_work.step.proposals.findChild(QLineEdit, "sync_propose_evidence")
    qtbot.waitUntil(lambda: not evidence.isVisible(), timeout=20000)  # folded when it is written
    assert at_work.asked == [str(tmp_path / "field_heaps_proposal.geojson")]
    return tmp_path / "proposal.geojson"


def test_a_proposal_made_in_the_panel_has_name_reason_and_all_changes(proposal):
    made = read_proposal(proposal)
    assert (made.author, made.reason, made.state, len(made.features)) == ("Ana", "campaign", REVIEW, 4)


def test_who_makes_a_proposal_is_told_that_photos_do_not_travel_with_it(desk, field):
    step = desk(field, "Ana").step
    step.proposals.unfold()
    text = step.proposals.findChild(QLabel, "sync_propose_text")
    assert text.isVisible() and "do not travel" in text.text()


def test_the_page_tells_sender_reason_and_how_each_value_stands(desk, office, proposal):
    at_work = desk(office, "Olga")
    at_work.open(proposal)
    about = at_work.page.findChild(QLabel, "proposal_about").text()
    assert "From Ana" in about and "4 features" in about and "Reason: campaign" in about
    assert at_work.page.findChild(QLabel, "proposal_counters").text() == "5 for review · 1 of them in conflict"
    status = at_work.index("Heap 1", "status").data(DetailRole)
    assert status == (
        "conflict · for review\nbase: active\nproposed: closed\nhere: abandoned (your own change, not sent yet)"
    )
    assert at_work.index("Heap 1", "area_m2").data(DetailRole).endswith("\n1,001.5 → 7.5")
    first = at_work.page.view.model().index(0, 0)
    assert first.data(FeatureRole).label == "Heap 1"  # in conflict: first
    assert "changed · for review" in first.data(DetailRole)


@pytest.mark.parametrize(
    ("key", "button", "state"),
    [(Qt.Key.Key_1, "proposal_accept", ACCEPTED), (Qt.Key.Key_2, "proposal_reject", REJECTED)],
)
@pytest.mark.parametrize("by_key", [True, False])
def test_one_value_is_decided_by_key_or_button_and_kept_at_once(desk, office, proposal, key, button, state, by_key):
    at_work = desk(office, "Olga")
    at_work.open(proposal)
    at_work.choose("Heap 1", "area_m2")
    at_work.note("seen")
    at_work.key(key) if by_key else at_work.press(button)
    at_work.wait()
    assert at_work.state("Heap 1", "area_m2") is state and at_work.state("Heap 1", "status") is REVIEW
    assert office.value("Heap 1", "area_m2") == (7.5 if state is ACCEPTED else 1001.5)
    assert office.sql("SELECT state, note, decided_by FROM crm_proposal") == [(state.value, "seen", "Olga")]


def test_a_conflict_is_accepted_only_when_it_alone_is_chosen(desk, office, proposal):
    at_work = desk(office, "Olga")
    at_work.open(proposal)
    at_work.choose("Heap 1")  # the feature: both values
    at_work.key(Qt.Key.Key_1)
    assert (office.value("Heap 1", "status"), office.value("Heap 1", "area_m2")) == ("abandoned", 7.5)
    assert "1 in conflict" in at_work.status()
    at_work.choose("Heap 1", "status")
    at_work.key(Qt.Key.Key_1)
    assert office.value("Heap 1", "status") == "closed"
    at_work.key(Qt.Key.Key_0)
    assert office.value("Heap 1", "status") == "abandoned"  # the owner's own value is there again


def test_all_that_applies_is_accepted_at_once_and_the_conflict_waits(desk, office, proposal):
    at_work = desk(office, "Olga")
    at_work.open(proposal)
    at_work.press("proposal_accept_all")
    at_work.wait()
    assert "4 values: accepted" in at_work.status()
    assert office.value("Heap 1", "status") == "abandoned" and office.value("New heap", "status") == "active"
    assert office.sql(f"SELECT count(*) FROM {LAYER} WHERE name = 'Heap 0'") == [(0,)]


def test_asking_back_needs_a_note_and_the_answer_goes_round(desk, field, office, proposal, tmp_path):
    at_work = desk(office, "Olga")
    at_work.open(proposal)
    at_work.choose("Heap 2", "@geometry")
    at_work.key(Qt.Key.Key_3)
    assert at_work.state("Heap 2", "@geometry") is REVIEW and "note" in at_work.status()
    at_work.note("Which datum?")
    at_work.key(Qt.Key.Key_3)
    assert at_work.state("Heap 2", "@geometry") is QUERY
    at_work.file = str(tmp_path / "answer.geojson")
    at_work.press("proposal_answer")
    at_work.wait()

    author = desk(field, "Ana")
    author.open(tmp_path / "answer.geojson")
    assert author.page.findChild(QLabel, "proposal_heading").text() == "Your proposal"
    assert not author.page.findChild(QAbstractButton, "proposal_accept").isVisible()
    assert "query · Olga" in author.index("Heap 2", "@geometry").data(DetailRole)
    author.choose("Heap 2", "@geometry")
    author.note("ETRS89")
    author.press("proposal_ask")
    author.wait()
    assert author.state("Heap 2", "@geometry") is REVIEW
    author.file = str(tmp_path / "reply.geojson")
    author.press("proposal_answer")
    author.wait()

    again = desk(office, "Olga")
    again.open(tmp_path / "reply.geojson")
    assert "for review · Ana" in again.index("Heap 2", "@geometry").data(DetailRole)
    assert "ETRS89" in again.index("Heap 2", "@geometry").data(DetailRole)


def test_unsaved_edits_are_told_and_nothing_is_decided(desk, office, proposal, messages, monkeypatch):
    at_work = desk(office, "Olga")
    at_work.open(proposal)
    layer = add_field_copy(QgsProject.instance(), str(office.path), LAYER)
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("remarks"), "mine")
    told = []
    monkeypatch.setattr(messages, "fail", told.append)
    at_work.choose("Heap 1", "area_m2")
    at_work.key(Qt.Key.Key_1)
    assert "not saved" in str(told[0]) and office.value("Heap 1", "area_m2") == 1001.5
    layer.rollBack()


def test_typing_shows_the_features_with_that_text(desk, office, proposal):
    at_work = desk(office, "Olga")
    at_work.open(proposal)
    at_work.page.findChild(QLineEdit, "proposal_filter").setText("new HEAP")
    model = at_work.page.view.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["New heap"]


def test_outlines_are_drawn_and_told_apart_by_words(desk, office, proposal):
    at_work = desk(office, "Olga")
    at_work.open(proposal)
    preview = at_work.page.view.findChild(GeometryPreview)
    assert "proposed solid" in preview.toolTip() and not preview.grab().isNull()


def test_what_the_field_copy_keeps_is_in_the_menu_and_opens_without_the_file(qtbot, desk, office, proposal):
    at_work = desk(office, "Olga")
    at_work.open(proposal)
    proposal.unlink()
    again = desk(office, "Olga")
    again.all.look()
    menu = again.step.proposals.button.menu()
    qtbot.waitUntil(lambda: len(menu.actions()) == 4, timeout=20000)  # make, open, a line, the one kept
    assert "Ana" in menu.actions()[-1].text()
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: again.page.model.rowCount() == 4, timeout=20000)


def test_a_file_that_is_no_proposal_closes_the_page_with_one_message(
    qtbot, desk, office, tmp_path, messages, monkeypatch
):
    told = []
    monkeypatch.setattr(messages, "fail", told.append)
    (tmp_path / "p.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": []}))
    at_work = desk(office, "Olga")
    at_work.file = str(tmp_path / "p.geojson")
    with qtbot.waitSignal(at_work.opened.closed, timeout=20000):
        at_work.step.proposals.open_requested.emit()
    assert "no JSON object" in str(told[0])


def test_the_page_fits_340_pixels(desk, office, proposal):
    at_work = desk(office, "Olga")
    at_work.open(proposal)
    assert at_work.page.minimumSizeHint().width() <= 340 and at_work.step.minimumSizeHint().width() <= 340


def test_the_chosen_layer_is_taken_before_others_of_the_same_source(desk, field, office, proposal):
    at_work = desk(office, "Olga")
    at_work.step.show_layers([(field.path, LAYER, "Heaps"), (office.path, LAYER, "Heaps")])
    at_work.step.choose(office.path, LAYER)
    at_work.open(proposal)
    assert at_work.page.findChild(QLabel, "proposal_heading").text() == "Proposal"


def test_a_layer_of_the_proposals_source_is_found_where_another_one_is_chosen(desk, office, proposal, tmp_path):
    (tmp_path / "other.gpkg").write_bytes(office.path.read_bytes())
    other = Copy(tmp_path / "other.gpkg")
    other.sql("UPDATE crm_source SET url = 'https://other.example/collections/wells'")
    at_work = desk(other, "Olga")
    at_work.step.show_layers([(other.path, LAYER, "Wells"), (office.path, LAYER, "Heaps")])
    at_work.open(proposal)
    assert office.sql("SELECT count(*) FROM crm_proposal_file") == [(1,)]
