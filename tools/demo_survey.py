# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo's survey: the three pages of the wizard, and the folder they make."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from tools.walking import Diary, Walk, child, pause

MAP = 1  # “Map extent” among the areas
TITLE = "Autumn campaign 2026, heaps and tailings ponds on the map"
LOOK = 0.8  # seconds a person would look, so that a picture shows a page at rest


def survey_walk(panel: QWidget, diary: Diary) -> Walk:
    """Prepare a survey of the facilities on the map, with a picture of each page.

    Args:
        panel: the plugin's dock, at step 2.
    """

    def said(name: str) -> str:
        return str(child(panel, name).text())

    diary.begin()
    child(panel, "pull_survey").click()
    yield lambda: "to visit" in said("survey_count")
    child(panel, "survey_title").setText(TITLE)
    child(panel, "survey_area").setCurrentIndex(MAP)
    yield lambda: "to visit" in said("survey_count")
    yield from _page(panel, diary, 1)
    child(panel, "survey_sheets").setChecked(True)
    yield lambda: " points" in said("survey_preview")
    yield from _page(panel, diary, 2)
    yield lambda: said("survey_checks").startswith("Checked")
    yield from _page(panel, diary, 3)
    yield lambda: bool(said("survey_result"))
    diary.note("survey", said("survey_result").replace("\u200b", ""))
    diary.picture_of(panel, "2-survey-done")
    child(panel, "survey_close").click()


def _page(panel: QWidget, diary: Diary, number: int) -> Walk:
    """Take a picture of a page and go on."""
    yield pause(LOOK)
    diary.picture_of(panel, f"2-survey-{number}")
    child(panel, "survey_next").click()
