# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts in words, singular and plural."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def feature_words(count: int) -> str:
    return translate("Count", "1 feature") if count == 1 else translate("Count", "{} features").format(number(count))


def change_words(count: int) -> str:
    return translate("Count", "1 change") if count == 1 else translate("Count", "{} changes").format(number(count))


def conflict_words(count: int) -> str:
    return translate("Count", "1 conflict") if count == 1 else translate("Count", "{} conflicts").format(number(count))


def catalogue_words(count: int) -> str:
    return translate("Count", "1 catalogue") if count == 1 else translate("Count", "{} catalogues").format(count)


def number(count: int) -> str:
    """Return `count` as the person's locale writes it."""
    return QLocale().toString(count)
