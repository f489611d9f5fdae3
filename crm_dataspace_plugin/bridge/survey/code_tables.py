# SPDX-License-Identifier: GPL-2.0-or-later
"""The code lists a survey takes along, with labels in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.language import language
from crm_dataspace_plugin.core.survey.tables import SURVEY_CODES
from crm_dataspace_plugin.core.vocabulary.codelists import LIST_NAMES, code_list


def code_tables() -> dict[str, list[tuple[str, str]]]:
    """Return list name to (code, label): those of the vocabulary, and those of the survey itself."""
    words, spoken = _words(), language()
    own = {name: [(code, words.get(code, code)) for code in codes] for name, codes in SURVEY_CODES.items()}
    shared = {name: [(each.code, each.label(spoken)) for each in code_list(name).codes] for name in LIST_NAMES}
    return {**shared, **own}


def _words() -> dict[str, str]:
    return {
        "grab": QCoreApplication.translate("Survey", "grab sample"),
        "composite": QCoreApplication.translate("Survey", "composite sample"),
        "core": QCoreApplication.translate("Survey", "drill core"),
        "channel": QCoreApplication.translate("Survey", "channel sample"),
        "bag": QCoreApplication.translate("Survey", "bag"),
        "bottle": QCoreApplication.translate("Survey", "bottle"),
        "core-box": QCoreApplication.translate("Survey", "core box"),
        "other": QCoreApplication.translate("Survey", "other"),
        "to-do": QCoreApplication.translate("Survey", "to do"),
        "done": QCoreApplication.translate("Survey", "done"),
        "not-accessible": QCoreApplication.translate("Survey", "not accessible"),
        "0": QCoreApplication.translate("Survey", "0 none"),
        "1": QCoreApplication.translate("Survey", "1 slight"),
        "2": QCoreApplication.translate("Survey", "2 clear"),
        "3": QCoreApplication.translate("Survey", "3 severe"),
        "gps": QCoreApplication.translate("Survey", "GNSS"),
        "rtk": QCoreApplication.translate("Survey", "GNSS with RTK"),
        "map": QCoreApplication.translate("Survey", "map"),
        "orthophoto": QCoreApplication.translate("Survey", "orthophoto"),
        "desk": QCoreApplication.translate("Survey", "at the desk"),
    }
