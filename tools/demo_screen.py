# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo's screening: each method runs where its inputs are there, and says what it waits for otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtWidgets import QApplication, QWidget

from tools.walking import LOOK, Diary, Walk, child, pause

ON_FACILITIES = ("preselection", "contamination", "resourcepotential", "runout", "riskresource")
ON_SAMPLES = ("acidbase",)
FEW = 3  # answers of a person
FIRST, RANKED = "preselection", "riskresource"

Picture = Callable[[str], Walk]


def screen_walk(
    panel: QWidget, diary: Diary, picture: Picture, facilities: QgsVectorLayer, samples: Optional[QgsVectorLayer]
) -> Walk:
    """Screen the facilities by every method, with the contents of their samples where there are some.

    The acid-base account is one of each sample.

    Args:
        panel: the plugin's dock, at step 3.
    """
    child(panel, "screen_guide").click()
    child(panel, "screen_layer").setLayer(facilities)
    yield pause(LOOK)
    yield from _one(panel, diary, picture, FIRST)
    child(panel, "screen_guide").click()  # the rows have the room from here on
    yield from _answers(panel, diary, picture)
    if samples is not None:
        yield from _contents(panel, diary, picture)
    for method in ON_FACILITIES[1:]:
        yield from _one(panel, diary, picture, method)
    child(panel, "screen_layer").setLayer(samples or facilities)
    yield pause(LOOK)
    for method in ON_SAMPLES:
        yield from _one(panel, diary, picture, method)
    child(panel, "screen_layer").setLayer(facilities)


def _answers(panel: QWidget, diary: Diary, picture: Picture) -> Walk:
    """Open the questions that would settle a decision, and answer a few as somebody who was there."""
    project = QgsProject.instance()
    before, windows = set(project.mapLayers()), set(QApplication.topLevelWidgets())
    diary.begin()
    child(panel, "screen_answers").click()
    yield lambda: set(project.mapLayers()) != before
    (made,) = set(project.mapLayers()) - before
    diary.note("screen, answers", child(panel, "screen_answers_words").text())
    yield pause(LOOK)
    yield from picture("3-screen-answers")
    for window in set(QApplication.topLevelWidgets()) - windows:
        window.close()
    table = project.mapLayer(made)
    table.startEditing()
    place = table.fields().indexOf("answer")
    for row in list(table.getFeatures())[:FEW]:
        table.changeAttributeValue(row.id(), place, "NO")
    table.commitChanges()
    yield pause(LOOK)


def _contents(panel: QWidget, diary: Diary, picture: Picture) -> Walk:
    """Take the contents that stand in the table of samples."""
    diary.begin()
    take = child(panel, "screen_contents_take")
    yield take.isVisible
    take.click()
    diary.note("screen, contents", child(panel, "screen_contents").text().replace("\u200b", ""))
    yield from picture("3-screen-contents")


def _ranked(panel: QWidget, picture: Picture) -> Walk:
    """Show the ranked list as a person would, and close it again."""
    before = set(QApplication.topLevelWidgets())
    child(panel, "screen_table").click()
    yield pause(LOOK)
    yield from picture("3-screen-ranked")
    for window in set(QApplication.topLevelWidgets()) - before:
        window.close()


def refused_walk(
    panel: QWidget, diary: Diary, picture: Picture, facilities: QgsVectorLayer, bar: QgsMessageBar
) -> Walk:
    """Try to screen where shapely is missing, and note what is said then."""
    bar.clearWidgets()
    child(panel, "screen_guide").click()
    child(panel, "screen_layer").setLayer(facilities)
    yield pause(LOOK)
    child(panel, f"screen_{FIRST}_run").click()
    yield lambda: said(bar)
    diary.note("screen", "not without shapely", refused=said(bar))
    yield from picture("3-screen")


def said(bar: QgsMessageBar) -> list[str]:
    return [each.text() for each in bar.findChildren(QgsMessageBarItem)]


def _one(panel: QWidget, diary: Diary, picture: Picture, method: str) -> Walk:
    step = "screen" if method == FIRST else f"screen, {method}"
    which, why = child(panel, f"screen_{method}_which"), child(panel, f"screen_{method}_why")
    button = child(panel, f"screen_{method}_run")
    diary.begin()
    if not button.isEnabled():
        which.click()
        diary.note(step, why.text())
        yield from picture(f"3-screen-{method}")
        which.click()
        return
    project = QgsProject.instance()
    before = set(project.mapLayers())
    button.click()
    started, bar = pause(0.3), child(panel, "screen_bar")
    yield lambda: started() and bar.isHidden() and set(project.mapLayers()) != before
    diary.note(step, child(panel, "screen_summary").text())
    (made,) = set(project.mapLayers()) - before
    node = project.layerTreeRoot().findLayer(made)
    if node is not None:
        node.setExpanded(True)  # what the colours of the result mean
    yield from picture("3-screen" if method == FIRST else f"3-screen-{method}")
    if method == RANKED:
        yield from _ranked(panel, picture)
    if node is not None and method != FIRST:
        node.setExpanded(False)
        node.setItemVisibilityChecked(False)
