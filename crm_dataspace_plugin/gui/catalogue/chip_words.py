# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips in words."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.catalogue.chip import Chip, Reading
from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.gui.catalogue.facet_words import facet_title, long_label, value_label, values_label
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
DOUBT = "?"  # stands on a chip whose word may mean something else
UNKNOWN = "⚠"  # stands on a chip that cannot be asked yet


def chip_text(chip: Chip, language: str) -> str:
    """Return what stands on a chip, such as “not Spain”."""
    text = values_label(chip.name, chip.values, language, chip.word)
    text = translate("Chip", "not {}").format(text) if chip.negated else text
    return f"{text} {DOUBT}" if chip.others else text


def chip_tip(chip: Chip, language: str) -> str:
    """Return everything a chip means, its doubts too."""
    values = ", ".join(long_label(chip.name, each, language) for each in chip.values)
    parts = [f"{facet_title(chip.name)}: {values}"]
    if chip.negated:
        parts.append(translate("Chip", "records that say so are left out"))
    if chip.others:
        meanings = ", ".join(reading_text(each, chip.word, language) for each in chip.others)
        parts.append(translate("Chip", "“{}” may also mean: {}").format(chip.word, meanings))
    return ". ".join(parts) + ". " + translate("Chip", "Press to change it, Delete removes it")


def reading_text(reading: Reading, word: str, language: str) -> str:
    if not reading.name:
        return translate("Chip", "the word “{}” itself").format(word)
    values = ", ".join(value_label(reading.name, each, language) for each in reading.values)
    return f"{facet_title(reading.name)}: {values}"


def near_text(near: Near) -> str:
    text = translate("Chip", "within {} km of {}").format(number(near.km), near.place)
    return text if near.area else f"{UNKNOWN} {text}"


def near_tip(near: Near) -> str:
    if not near.area:
        return translate("Chip", "It is not known where “{}” is. Press to choose, Delete removes it").format(near.place)
    origin = translate("Chip", "“{}” as found in: {}").format(near.place, near.origin)
    return f"{origin}. " + translate("Chip", "Press to change it, Delete removes it")


def time_text(start: str, end: str) -> Optional[str]:
    """Return a time in words, None for any time."""
    if start and end:
        return translate("Chip", "{} to {}").format(start, end)
    if start:
        return translate("Chip", "from {}").format(start)
    return translate("Chip", "until {}").format(end) if end else None
