# SPDX-License-Identifier: GPL-2.0-or-later
"""Facets and their values in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.vocabulary.codelists import label
from crm_dataspace_plugin.gui.catalogue.record_words import short_licence

translate = QCoreApplication.translate
_CODED = ("commodity", "country", "facility_type", "status", "licence", "access")
_SYMBOL = 3  # characters; a commodity up to this length is an element symbol and stays one


def facet_title(name: str) -> str:
    titles = {
        "commodity": translate("Facet", "Commodity"),
        "country": translate("Facet", "Country"),
        "facility_type": translate("Facet", "Facility type"),
        "status": translate("Facet", "Status"),
        "licence": translate("Facet", "Licence"),
        "access": translate("Facet", "Access"),
        "kind": translate("Facet", "Kind"),
        "publisher": translate("Facet", "Publisher"),
        "keyword": translate("Facet", "Keyword"),
    }
    return titles.get(name, name)


def value_label(name: str, value: str, language: str) -> str:
    """Return a value as shown: element symbols as they are, codes by their label."""
    if name == "commodity" and len(value) <= _SYMBOL:
        return value
    text = label(name, value, language) if name in _CODED else value
    return short_licence(text) if name == "licence" else text
