# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue of the person's language: Qt asks it for the texts of the window, the core for its sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from crm_dataspace_plugin.core import words
from crm_dataspace_plugin.core.resources import resources_folder
from crm_dataspace_plugin.core.words import CONTEXT, Marks

# Fixed, not asked of Qt, whose versions differ: the same inputs give the same report. Source: Unicode CLDR 44.
MARKS = {
    "de": Marks(",", "."),
    "es": Marks(",", "."),
    "fr": Marks(",", "\u202f"),
}


@contextmanager
def translated(language: str, folder: Optional[Path] = None) -> Iterator[None]:
    """Speak `language` (two letters) as long as the context lasts; English where there is no catalogue of it."""
    place = (folder or resources_folder() / "i18n") / f"crm_dataspace_plugin_{language}.qm"
    translator = QTranslator()
    if not (place.is_file() and translator.load(str(place))):
        yield
        return
    QCoreApplication.installTranslator(translator)
    words.use(cache(_sentence), MARKS.get(language, Marks()), language)  # a screening says the same of many
    try:
        yield
    finally:
        words.use(None)
        QCoreApplication.removeTranslator(translator)


def _sentence(text: str) -> str:
    return str(QCoreApplication.translate(CONTEXT, text))
