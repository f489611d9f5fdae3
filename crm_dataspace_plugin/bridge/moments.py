# SPDX-License-Identifier: GPL-2.0-or-later
"""Days and moments as the person's locale writes them; what is none stays as it is."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt

_LONGEST = 40  # characters of what is no moment


def moment_words(moment: str) -> str:
    """Return an ISO 8601 moment in local time."""
    read = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    if not read.isValid():
        return moment[:_LONGEST]
    return str(QLocale().toString(read.toLocalTime(), QLocale.FormatType.ShortFormat))


def day_words(moment: str) -> str:
    """Return the day of an ISO 8601 day or moment, its year with all digits."""
    day = QDate.fromString(moment[:10], Qt.DateFormat.ISODate)
    if not day.isValid():
        return moment[:_LONGEST]
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return str(locale.toString(day, short if "yyyy" in short else short.replace("yy", "yyyy")))
