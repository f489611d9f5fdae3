# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of the demo's walk: each presses what a technician would press, and waits for what he would see."""

from __future__ import annotations

import json
import os
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtWidgets import QRadioButton, QWidget

from tools.demo_corrections import columns, corrections, first_features, others
from tools.demo_proposal import proposal_walk
from tools.demo_screen import refused_walk, said, screen_walk
from tools.demo_survey import survey_walk
from tools.demo_technician import Technician
from tools.walking import LOOK, Diary, Walk, child, pause, python

SENTENCE = "closed tin and tungsten tailings in Germany or Czechia"
FEW = 5  # records: with so few an own inventory is shown, of which nobody knows what it would answer
STEPS = ("find", "pull", "screen", "sync")
FIELD_COPY = "field_copy.gpkg"
RECEPTORS = ("watercourses", "settlements", "protected-areas", "farmland", "poor-status-water")
SAMPLES = "assays"
DISTRICT = 0.12  # degrees of latitude that a picture shows


class Chain(Technician):
    """The whole chain on one panel."""

    def __init__(self, iface: Any, panel: QWidget, diary: Diary) -> None:
        super().__init__(iface, panel, diary)
        self._token = Path(os.environ["CRM_DEMO_TOKEN_FILE"])

    def walk(self) -> Walk:
        self._diary.facts["at_start"] = said(self._iface.messageBar())
        self._iface.newProject()  # QGIS starts with a welcome page in place of the map
        yield pause(LOOK)
        yield from self._find()
        yield from self._pull()
        yield from self._screen()
        yield from self._correct()
        yield from self._sync()
        QgsProject.instance().write(str(self._diary.folder / "demo.qgz"))

    def _find(self) -> Walk:
        self._show("find")
        self._diary.begin()
        self._press("find_button")
        yield self._done("find", lambda: self._records().rowCount() > 0)
        self._diary.note("find", self._text("find_footer"), found=self._records().rowCount())
        sentence = self._records().rowCount() > FEW
        if sentence:
            yield from self._search(SENTENCE)
        self._choose(self._facilities())
        yield from self._look_at_it_live()
        if sentence:
            self._press("find_undo")
            yield from self._search("")

    def _search(self, words: str) -> Walk:
        child(self._panel, "find_text").setText(words)
        self._press("find_button")
        yield self._done("find", lambda: self._records().rowCount() > 0)

    def _look_at_it_live(self) -> Walk:
        """Add the facilities as a live layer, look, and take it away again."""
        yield pause(0.2)
        self._press_and_agree("result_add")
        yield self._done("find", QgsProject.instance().mapLayers)
        self._iface.messageBar().clearWidgets()
        self._iface.mapCanvas().zoomToFullExtent()
        yield from self._picture("1-find")
        QgsProject.instance().removeAllMapLayers()
        self._iface.messageBar().clearWidgets()

    def _pull(self) -> Walk:
        self._diary.begin()
        present = {self._collection(row): row for row in range(self._records().rowCount())}
        for row in [self._facilities(), *(present[name] for name in (*RECEPTORS, SAMPLES) if name in present)]:
            yield from self._pull_one(row)
        layers = QgsProject.instance().mapLayers().values()
        pulled = {layer.name(): layer.featureCount() for layer in layers if layer.isSpatial()}
        self._diary.note("pull", f"{sum(pulled.values())} features, layers: {len(pulled)}", pulled=pulled)
        self._show("pull")
        self._press("pull_guide")
        self._chosen = columns(self._layer())
        self._zoom()
        yield from self._picture("2-pull")
        yield from survey_walk(self._panel, self._diary)

    def _pull_one(self, row: int) -> Walk:
        count = len(QgsProject.instance().mapLayers())
        self._show("find")
        self._choose(row)
        yield pause(0.2)
        self._press_and_agree("result_pull")
        yield lambda: child(self._panel, "pull_start").isVisible()
        child(self._panel, "pull_file").setFilePath(str(self._diary.folder / FIELD_COPY))
        self._press("pull_start")
        yield self._done("pull", lambda: len(QgsProject.instance().mapLayers()) > count)

    def _screen(self) -> Walk:
        self._show("screen")
        layers = QgsProject.instance().mapLayers().values()
        if find_spec("shapely") is None:
            bar = self._iface.messageBar()
            yield from refused_walk(self._panel, self._diary, self._clear_picture, self._layer(), bar)
            return
        samples = next((each for each in layers if "NAG_pH" in each.fields().names()), None)
        yield from screen_walk(self._panel, self._diary, self._clear_picture, self._layer(), samples)

    def _correct(self) -> Walk:
        layer = self._layer()
        changes = others(first_features(layer, self._chosen), self._chosen)
        self._iface.setActiveLayer(layer)
        layer.startEditing()
        form = self._iface.getFeatureForm(layer, first_features(layer, self._chosen)[0])
        form.show()
        form.move(120, 90)
        yield from self._picture("4-correct")
        form.reject()
        layer.rollBack()
        yield lambda: layer.isValid() and len(first_features(layer, self._chosen)) > 0
        self._diary.begin()
        made = corrections(layer, self._chosen)
        layer.triggerRepaint()
        words = ", ".join(f"{number} {what}" for what, number in made.items())
        self._diary.note("correct", words, corrected=made)
        yield from self._somebody_else(changes)

    def _somebody_else(self, changes: list[dict[str, Any]]) -> Walk:
        """Let a second client change features on the service, as a process of its own."""
        file = self._diary.folder / "somebody_else.json"
        file.write_text(json.dumps(changes), encoding="utf-8")
        url = self._layer().customProperty("crm_dataspace/url")
        script = str(Path(__file__).with_name("second_client.py"))
        self._diary.begin()
        process = subprocess.Popen([python(), script, url, str(self._token), str(file)])
        yield lambda: process.poll() is not None
        if process.returncode:
            raise RuntimeError("The second client could not change the features on the service.")
        self._diary.note("meanwhile", f"{len(changes)} features changed on the service by somebody else")

    def _sync(self) -> Walk:
        self._show("sync")
        yield pause(LOOK)
        child(self._panel, "sync_reason").setText("Field campaign, autumn")
        self._diary.begin()
        self._press("sync_check")
        yield self._done("sync", lambda: child(self._panel, "sync_send").isEnabled())
        self._diary.note("check", self._text("sync_counters"))
        yield from self._picture("5-sync")
        self._diary.begin()
        self._send()
        yield self._done("sync", lambda: True)
        self._diary.note("send", self._text("sync_status"))
        yield from self._picture("5-outcomes")
        self._press("sync_outcomes_close")
        yield from self._settle()
        yield from proposal_walk(self._panel, self._diary, self._layer(), self._settled_features(), self._chosen)

    def _settled_features(self) -> list[QgsFeature]:
        return first_features(self._layer(), self._chosen)[-3:]

    def _settle(self) -> Walk:
        """Take theirs in the first conflict and ours in the second, and send again."""
        for number, choice in enumerate(("conflict_theirs", "conflict_ours")):
            radios = self._panel.findChildren(QRadioButton, choice)
            if number < len(radios):
                radios[number].click()
            yield pause(LOOK / 2)
        yield from self._picture("6-conflicts")
        self._diary.begin()
        self._press("sync_check")
        yield self._done("sync", lambda: True)
        if child(self._panel, "sync_send").isEnabled():
            self._send()
            yield self._done("sync", lambda: True)
        self._diary.note("settle", self._text("sync_status"))
        yield from self._picture("7-sent")

    def _zoom(self) -> None:
        """Show the district of the first facility that is going to be corrected."""
        layer = self._layer()
        extent = first_features(layer, self._chosen)[0].geometry().boundingBox()
        extent = QgsRectangle.fromCenterAndSize(extent.center(), 2 * DISTRICT, DISTRICT)
        canvas = self._iface.mapCanvas()
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, extent))
        canvas.refresh()

    def _records(self) -> Any:
        return child(self._panel, "result_list").model()

    def _collection(self, row: int) -> str:
        record = self._records().records[row]
        return next((each.url.rsplit("/", 1)[-1] for each in record.distributions if each.kind == "features"), "")

    def _facilities(self) -> int:
        """Return the row of the facilities, or of the only record there is."""
        rows = range(self._records().rowCount())
        return next((row for row in rows if self._collection(row) == "facilities"), 0)

    def _choose(self, row: int) -> None:
        results = child(self._panel, "result_list")
        results.setCurrentIndex(self._records().index(row, 0))

    def _layer(self) -> QgsVectorLayer:
        """Return the pulled layer of facilities."""
        wanted = self._records().records[self._facilities()].distributions
        urls = {each.url for each in wanted}
        layers = QgsProject.instance().mapLayers().values()
        return next(each for each in layers if each.customProperty("crm_dataspace/url") in urls)
