# SPDX-License-Identifier: GPL-2.0-or-later
"""Filters and their values in words."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.catalogue.regions import region_label, regions
from crm_dataspace_plugin.core.vocabulary.codelists import code_list, label
from crm_dataspace_plugin.gui.catalogue.record_words import short_licence

translate = QCoreApplication.translate
_CODED = ("commodity", "country", "facility_type", "status", "licence", "access")
_SYMBOL = 3  # characters; a commodity up to this length is an element symbol and stays one
_KINDS = ("dataset", "service", "series", "collection", "document", "map")
STRICT = ("commodity", "country", "facility_type", "status", "access", "restored")  # no value but those of the list


def facet_title(name: str) -> str:
    titles = {
        "commodity": translate("Facet", "Commodity"),
        "country": translate("Facet", "Country"),
        "region": translate("Facet", "Region"),
        "facility_type": translate("Facet", "Facility type"),
        "status": translate("Facet", "Status"),
        "restored": translate("Facet", "Restored"),
        "licence": translate("Facet", "Licence"),
        "access": translate("Facet", "Access"),
        "kind": translate("Facet", "Kind"),
        "publisher": translate("Facet", "Publisher"),
        "keyword": translate("Facet", "Keyword"),
    }
    return titles.get(name, name)


def constraint_title(name: str) -> str:
    """Return what any constraint of a query is called, filters and others."""
    titles = {
        "text": translate("Facet", "Words"),
        "bbox": translate("Facet", "Area"),
        "polygon": translate("Facet", "Area"),
        "area": translate("Facet", "Area"),
        "time": translate("Facet", "Time"),
        "ids": translate("Facet", "Record ids"),
        "excluded": translate("Facet", "Exclusions"),
    }
    return titles.get(name) or facet_title(name)


def value_label(name: str, value: str, language: str) -> str:
    """Return a value as shown: element symbols as they are, codes by their label."""
    if name == "commodity" and len(value) <= _SYMBOL:
        return value
    return long_label(name, value, language)


def long_label(name: str, value: str, language: str) -> str:
    """Return a value in words, element symbols too."""
    if name == "region":
        return region_label(value, language) if value in regions() else label("country", value, language)
    if name == "restored":
        return translate("Facet", "restored") if value == "true" else translate("Facet", "not restored")
    text = label(name, value, language) if name in _CODED else value
    return short_licence(text) if name == "licence" else text


def values_label(name: str, values: Sequence[str], language: str, word: str = "") -> str:
    """Return several values in words; a large group by the `word` that was written for it."""
    if word and len(values) > 2:
        return word
    return ", ".join(value_label(name, each, language) for each in values)


def known_values(name: str, language: str) -> list[tuple[str, str]]:
    """Return the label and the value of everything a list offers for a filter, by label."""
    if name == "region":
        found = [(each.label(language), each.code) for each in regions().values()]
    elif name == "restored":
        found = [(long_label(name, each, language), each) for each in ("true", "false")]
    elif name == "kind":
        found = [(each, each) for each in _KINDS]
    elif name in _CODED:
        found = [(_entry(name, each.code, language), each.code) for each in code_list(name).codes]
    else:
        found = []
    return sorted(found, key=lambda pair: pair[0].casefold())


def _entry(name: str, code: str, language: str) -> str:
    """Return a label to choose by; an element with its symbol, so that either can be typed."""
    text = label(name, code, language)
    return f"{text} ({code})" if name == "commodity" and len(code) <= _SYMBOL and text != code else text
