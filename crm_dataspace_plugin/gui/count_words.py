# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts in words, singular and plural."""

from __future__ import annotations

from typing import Union

from qgis.PyQt.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate
DIGITS = 12  # significant digits of a number


def feature_words(count: int) -> str:
    return translate("Count", "1 feature") if count == 1 else translate("Count", "{} features").format(number(count))


def change_words(count: int) -> str:
    return translate("Count", "1 change") if count == 1 else translate("Count", "{} changes").format(number(count))


def conflict_words(count: int) -> str:
    return translate("Count", "1 conflict") if count == 1 else translate("Count", "{} conflicts").format(number(count))


def catalogue_words(count: int) -> str:
    words = translate("Count", "1 catalogue") if count == 1 else translate("Count", "{} catalogues")
    return words.format(number(count))


def number(value: Union[int, float]) -> str:
    """Return `value` as the person's locale writes it, its thousands apart and without a decimal that says nothing."""
    locale = QLocale()
    # QGIS leaves the thousands together by default, and Qt's locale "C" always does
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value) if isinstance(value, int) else locale.toString(value, "g", DIGITS)
