# SPDX-License-Identifier: GPL-2.0-or-later
"""What a survey brought, in sentences."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.survey.coming_back.finding import Severity
from crm_dataspace_plugin.core.survey.coming_back.request import TakenSurvey
from crm_dataspace_plugin.gui.count_words import conflict_words, number
from crm_dataspace_plugin.gui.survey.coming_back.back_work import Waiting

translate = QCoreApplication.translate


def about_words(path: Optional[Path], waiting: Optional[Waiting]) -> str:
    """Return where a survey goes, and which ones are known there."""
    if path is None:
        return translate("SurveyBack", "It goes into the field copy it came from, or into a new one beside the folder.")
    told = translate("SurveyBack", "It goes into {}, or into the field copy it was prepared from.").format(path.name)
    out = [each.title for each in waiting.surveys if not each.taken_at] if waiting is not None else []
    if out:
        told += " " + translate("SurveyBack", "Still out: {}.").format(", ".join(out))
    return told


def brought_words(survey: TakenSurvey, looked_only: str = "") -> str:
    """Return what a survey brought or, after a look, would bring: then `looked_only` says so."""
    parts = [
        translate("SurveyBack", "{} new").format(number(survey.inserted)) if survey.inserted else "",
        translate("SurveyBack", "{} changed").format(number(survey.updated)) if survey.updated else "",
        translate("SurveyBack", "{} deleted").format(number(survey.deleted)) if survey.deleted else "",
        translate("SurveyBack", "{} rows of samples, readings, visits and tasks").format(number(survey.rows))
        if survey.rows
        else "",
        translate("SurveyBack", "{} photos").format(number(survey.photos)) if survey.photos else "",
        conflict_words(survey.conflicts) if survey.conflicts else "",
        translate("SurveyBack", "{} to look at").format(number(survey.problems - survey.conflicts))
        if survey.problems > survey.conflicts
        else "",
    ]
    found = " · ".join(filter(None, parts)) or translate("SurveyBack", "nothing new")
    if looked_only:
        return translate("SurveyBack", "{} would bring: {}. {}").format(survey.title, found, looked_only)
    return translate("SurveyBack", "{} taken into {}: {}.").format(survey.title, survey.field_copy.name, found)


def waiting_words(waiting: Waiting) -> str:
    """Return how much waits for a person; nothing where nothing does."""
    left = waiting.open_choices
    looked = sum(each.severity is not Severity.NOTE for each in waiting.to_look_at)
    parts = [
        conflict_words(left) if left else "",
        translate("SurveyBack", "{} settled").format(number(len(waiting.choices) - left))
        if len(waiting.choices) > left
        else "",
        translate("SurveyBack", "{} to look at").format(number(looked)) if looked else "",
    ]
    return " · ".join(filter(None, parts))
