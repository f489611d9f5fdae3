# SPDX-License-Identifier: GPL-2.0-or-later
"""A record in words, with the labels of the code lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.catalogue.arranging import Group, group_label
from crm_dataspace_plugin.core.catalogue.merging import Found
from crm_dataspace_plugin.core.catalogue.record import Access, Record
from crm_dataspace_plugin.core.catalogue.saved import News, key_of
from crm_dataspace_plugin.core.pull.distribution import distribution_to_pull
from crm_dataspace_plugin.core.vocabulary.codelists import label
from crm_dataspace_plugin.gui.catalogue.live_layer import live_distribution
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
TITLE_LENGTH, LICENCE_LENGTH = 300, 80  # characters
SHOWN = 3  # countries or commodities in a row, before "and n more"
DOT = " · "


def access_words(access: Access) -> str:
    return {
        Access.OPEN: translate("Record", "open"),
        Access.RESTRICTED: translate("Record", "restricted"),
        Access.CLOSED: translate("Record", "closed"),
        Access.NEGOTIATE: translate("Record", "on request"),
        Access.UNKNOWN: translate("Record", "access not stated"),
    }[access]


def summary(record: Record, language: str) -> str:
    """Return country, commodities, year; then access, licence and catalogue in a second line."""
    countries = _first([label("country", each, language) for each in record.countries], ", ")
    commodities = _first(record.commodities, " ")
    year = (record.updated or record.issued)[:4]
    licence = short_licence(record.licence) or translate("Record", "licence not stated")
    first = DOT.join(filter(None, [countries, commodities, year]))
    return f"{first}\n{DOT.join([access_words(record.access), licence, record.catalogue])}".strip()


def found_summary(found: Found, language: str) -> str:
    """Return `summary` with the other catalogues that have the record, and where they contradict each other."""
    others = ", ".join(name for name in found.catalogues if name != found.record.catalogue)
    parts = [translate("Record", "also in {}").format(others) if others else "", differing_words(found)]
    return DOT.join(filter(None, [summary(found.record, language), *parts]))


def news_word(found: Found, news: News) -> str:
    """Return whether a record is new or has changed since an earlier search, empty for neither."""
    keys = {key_of(each) for each in found.sources}
    if keys <= news.new:
        return translate("Record", "new")
    return translate("Record", "changed") if keys & news.keys else ""


def differing_words(found: Found) -> str:
    """Say which of licence and access the catalogues state differently, empty where they agree."""
    if len(found.differing) > 1:
        return translate("Record", "licence and access differ between the catalogues")
    words = {
        "licence": translate("Record", "licence differs between the catalogues"),
        "access": translate("Record", "access differs between the catalogues"),
    }
    return words[found.differing[0]] if found.differing else ""


def heading_words(group: Group, key: str, size: int, language: str) -> str:
    """Return what stands above a group: its name and how many records it has."""
    name = access_words(Access(key)) if group is Group.ACCESS else group_label(group, key, language)
    return f"{clipped(name, TITLE_LENGTH) or translate('Record', 'not stated')} ({number(size)})"


def _first(names: Sequence[str], joint: str) -> str:
    """Return the first names, and how many more there are."""
    shown = joint.join(clipped(each, LICENCE_LENGTH) for each in names[:SHOWN])
    others = len(names) - SHOWN
    return translate("Record", "{} and {} more").format(shown, others) if others > 0 else shown


def licence_words(licence: str) -> str:
    """Return what a licence is called, or that none is stated."""
    return short_licence(licence) or translate("Record", "not stated")


def short_licence(licence: str) -> str:
    """Return the last part of a licence's address, which names it; other text as it is, if not too long for a row."""
    if not re.fullmatch(r"https?://\S+", licence):
        return clipped(licence, LICENCE_LENGTH)
    parts = [part for part in licence.split("://", 1)[1].split("/") if part] or [licence]
    is_cc = "creativecommons" in parts[0] and len(parts) > 2
    return clipped(f"CC {' '.join(parts[-2:]).upper()}" if is_cc else parts[-1], LICENCE_LENGTH)


def title_of(record: Record) -> str:
    """Return what a record is called, its id where it has no title; no longer than a few lines."""
    return clipped(record.title or record.id, TITLE_LENGTH)


def clipped(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def pullable(record: Record) -> bool:
    return distribution_to_pull(record) is not None


def live(record: Record) -> bool:
    """Tell whether the record names a service that QGIS shows without a copy."""
    return live_distribution(record) is not None
