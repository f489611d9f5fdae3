# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo's proposal: made from one field copy, decided about in another one, and the answer opened in the first."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsVectorLayer, edit
from qgis.PyQt.QtCore import Qt

from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.field_copy.layout import UUID, sql
from tools.demo_corrections import Columns
from tools.walking import Diary, Walk, child, pause

PROPOSED = "Proposed: the owner should look at it"
OWN = "The owner's own words"
NOTE = "Measured at the crest?"
LOOK = 0.8  # seconds a person would look, so that a picture shows a page at rest


def proposal_walk(panel: Any, diary: Diary, layer: QgsVectorLayer, features: list[QgsFeature], chosen: Columns) -> Walk:
    """Propose changes of three features, and decide about them as the owner of the data.

    Args:
        panel: the plugin's dock, at step 4.
        features: of the layer; the owner changes the first one, too.
    """
    field = Path(layer.source().partition("|")[0])
    office = field.with_name("office.gpkg")
    shutil.copyfile(field, office)
    table = child(panel, "sync_layer").currentData().partition("\n")[2]
    _change_as_owner(office, table, chosen.words, str(features[0][UUID]))
    with edit(layer):
        for number, feature in enumerate(features[:3]):
            layer.changeAttributeValue(feature.id(), layer.fields().indexOf(chosen.words), f"{PROPOSED} ({number})")
    diary.begin()
    yield from _made(panel, diary, field)
    panel.pull.open(office)
    yield lambda: child(panel, "sync_layer").findText("office", Qt.MatchFlag.MatchContains) >= 0
    box = child(panel, "sync_layer")
    box.setCurrentIndex(box.findData(f"{office}\n{table}"))
    yield pause(LOOK)
    panel.proposal.open_file(field.with_name("proposal.geojson"), panel.body.sync_step.places())
    yield from _decided(panel, diary, office)
    box.setCurrentIndex(box.findData(f"{field}\n{table}"))
    panel.proposal.open_file(office.with_name("answer.geojson"), panel.body.sync_step.places())
    yield from _shown(panel)
    diary.picture_of(panel, "8-answer")
    diary.note("proposal", str(child(panel, "proposal_counters").text()))
    child(panel, "proposal_close").click()


def _made(panel: Any, diary: Diary, field: Path) -> Walk:
    """Fill in the form and write the file; the file's own dialog would wait for a person."""
    panel.proposals.ask_save = lambda _parent, _start: str(field.with_name("proposal.geojson"))
    child(panel, "sync_reason").setText("Autumn campaign")
    panel.body.sync_step.proposals.unfold()
    yield pause(LOOK)
    diary.picture_of(panel, "8-make-proposal")
    child(panel, "sync_propose_write").click()
    yield lambda: not child(panel, "sync_propose_evidence").isVisible()


def _decided(panel: Any, diary: Diary, office: Path) -> Walk:
    yield from _shown(panel)
    diary.picture_of(panel, "8-proposal")
    diary.picture("8-proposal-on-the-map")
    yield from _done(panel, "proposal_accept_all")
    values = child(panel, "proposal_values")
    values.setCurrentIndex(values.model().index(0, 0))
    child(panel, "proposal_note").setText(NOTE)
    yield from _done(panel, "proposal_ask")
    diary.picture_of(panel, "8-decided")
    panel.proposal.ask_save = lambda _parent, _start: str(office.with_name("answer.geojson"))
    yield from _done(panel, "proposal_answer")


def _shown(panel: Any) -> Walk:
    model = child(panel, "proposal_values").model()
    bar = child(panel, "proposal_bar")
    yield lambda: model.rowCount() > 0 and bar.isHidden()
    yield pause(LOOK)


def _done(panel: Any, button: str) -> Walk:
    """Press a button and wait until its work is done."""
    bar = child(panel, "proposal_bar")
    child(panel, button).click()
    started = pause(0.3)
    yield lambda: started() and bar.isHidden()
    yield pause(LOOK)


def _change_as_owner(office: Path, table: str, column: str, uuid: str) -> None:
    connection = connect(office)
    statement = sql("UPDATE {t} SET {c} = ? WHERE {u} = ?", t=table, c=column, u=UUID)
    connection.execute(statement, (OWN, uuid))
    connection.close()
