# SPDX-License-Identifier: GPL-2.0-or-later
"""The language of QGIS, and that in which labels of code lists are shown; both as two letters."""

from __future__ import annotations

from qgis.core import QgsApplication

from crm_dataspace_plugin.bridge.settings import Settings


def language_of_qgis() -> str:
    """Return the language that the person chose for QGIS, else that of the system."""
    return _letters(QgsApplication.locale())


def language() -> str:
    """Return the language set for the labels, else of QGIS' own."""
    return _letters(Settings().language) if Settings().language else language_of_qgis()


def _letters(locale: str) -> str:
    return (locale or "en")[:2].lower()
