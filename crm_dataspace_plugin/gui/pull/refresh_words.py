# SPDX-License-Identifier: GPL-2.0-or-later
"""What a refresh brought, in words."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.pull.refresh.outcome import Came, CameFeature, RefreshResult
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate


def came_words(came: Came, count: int) -> str:
    """Return such as “3 removed”."""
    made: dict[Came, Callable[[], str]] = {
        Came.CONFLICT: lambda: translate("Refresh", "{} in conflict"),
        Came.HELD: lambda: translate("Refresh", "{} deleted there, kept for photos or notes"),
        Came.REMOVED: lambda: translate("Refresh", "{} deleted there"),
        Came.CHANGED: lambda: translate("Refresh", "{} changed there"),
        Came.NEW: lambda: translate("Refresh", "{} new"),
        Came.OUTSIDE: lambda: translate("Refresh", "{} left the area or the filter"),
        Came.UNSURE: lambda: translate("Refresh", "{} not found, kept"),
        Came.WAITING: lambda: translate("Refresh", "{} left alone, still to be sent"),
    }
    return made[came]().format(number(count))


def result_words(result: RefreshResult) -> str:
    """Return the numbers in one line; “nothing new” where there are none."""
    parts = [came_words(each, result.count(each)) for each in Came if result.count(each)]
    return " · ".join(parts) or translate("Refresh", "nothing new")


def newer_words(result: RefreshResult) -> str:
    """Return how many features a refresh would touch."""
    count = sum(each for came, each in result.counts.items() if came not in (Came.WAITING, Came.UNSURE))
    return translate("Refresh", "{} newer there").format(number(count)) if count else translate("Refresh", "up to date")


def checked_words(result: RefreshResult) -> str:
    """Return what a check found as a sentence."""
    if not result.counts:
        return translate("Refresh", "{} is up to date.").format(result.layer)
    found = result_words(result).replace(" · ", ", ")
    return translate("Refresh", "{}: a refresh would bring {}.").format(result.layer, found)


def refreshed_words(result: RefreshResult) -> str:
    """Return the outcome as a sentence."""
    words = translate("Refresh", "{} refreshed: {}.").format(result.layer, result_words(result).replace(" · ", ", "))
    if result.kept:
        words += " " + translate("Refresh", "What was changed here stayed ({}).").format(number(result.kept))
    return words


def fields_words(feature: CameFeature) -> str:
    """Return which fields of a feature came, by name; its id where it is the feature as a whole."""
    geometry = translate("Refresh", "geometry")
    named = (geometry if each == GEOMETRY_CHANGE else each for each in feature.fields if each != FEATURE_CHANGE)
    return ", ".join(named) or translate("Refresh", "id {}").format(feature.server_id or feature.uuid)
