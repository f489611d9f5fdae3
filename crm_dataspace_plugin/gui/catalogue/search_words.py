# SPDX-License-Identifier: GPL-2.0-or-later
"""A search that is kept, and what was new in it, in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.moments import moment_words
from crm_dataspace_plugin.core.catalogue.chip import chips_of
from crm_dataspace_plugin.core.catalogue.saved import News, Search
from crm_dataspace_plugin.gui.catalogue.chip_words import chip_text, near_text, time_text
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
DAY = 10  # characters of an ISO 8601 date


def search_words(search: Search, language: str) -> str:
    """Return everything that is asked for, in one line."""
    query = search.query
    parts = [
        query.text,
        *(chip_text(each, language) for each in chips_of(query.filters, query.excluded)),
        time_text(query.start[:DAY], query.end[:DAY]) or "",
        near_text(search.near) if search.near is not None else "",
        translate("Saved", "in an area") if query.polygon else "",
    ]
    return ", ".join(filter(None, parts)) or translate("Saved", "everything")


def news_words(news: News, found: int, since: str, whole: bool) -> str:
    """Return what is new and changed.

    Args:
        found: records of this run.
        since: the run before, ISO 8601.
        whole: all records that match were looked at, not only the first.
    """
    if news.first:
        text = translate("Saved", "{} records remembered: the next run tells what is new.").format(number(found))
    elif not news.keys:
        text = translate("Saved", "Nothing new since {}.").format(moment_words(since))
    else:
        counts = translate("Saved", "{} new, {} changed").format(number(len(news.new)), number(len(news.changed)))
        text = translate("Saved", "{} since {}.").format(counts, moment_words(since))
    return text if whole else f"{text} " + translate("Saved", "Only the first {} were looked at.").format(number(found))


def searches_words(count: int) -> str:
    return translate("Saved", "1 search") if count == 1 else translate("Saved", "{} searches").format(number(count))
