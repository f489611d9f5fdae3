# SPDX-License-Identifier: GPL-2.0-or-later
"""How much a pull would bring, in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.pull.outlook import Outlook
from crm_dataspace_plugin.gui.count_words import feature_words
from crm_dataspace_plugin.gui.survey.survey_words import size_words

SMALLEST = 100_000  # bytes; less is not worth a number
translate = QCoreApplication.translate


def outlook_words(outlook: Outlook) -> str:
    """Return number, size and whether there is room; what nobody can tell is said to be not known."""
    parts = [
        translate("Pull", "how many features is not known")
        if outlook.features is None
        else feature_words(outlook.features),
        translate("Pull", "size not known")
        if outlook.size is None
        else translate("Pull", "about {}").format(size_words(max(outlook.size, SMALLEST))),
        translate("Pull", "{} free on that disk").format(size_words(outlook.free)),
    ]
    text = " · ".join(parts)
    return text if outlook.fits else translate("Pull", "{}: there is no room for it.").format(text)
