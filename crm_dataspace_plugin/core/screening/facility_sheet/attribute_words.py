# SPDX-License-Identifier: GPL-2.0-or-later
"""An inventory's own attributes as a reader wants them: titles instead of names, labels instead of codes."""

from __future__ import annotations

import json

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.facility_sheet.known_results import shown
from crm_dataspace_plugin.core.survey.form import facility_form
from crm_dataspace_plugin.core.vocabulary.codelists import LIST_NAMES, label
from crm_dataspace_plugin.core.vocabulary.units import shown_unit

_SHORT = 3  # letters of what is an abbreviation rather than a word


def attribute_title(name: str, alias: str = "") -> str:
    """Return what an attribute is called: its alias, else the words of its name, with the unit our names end in."""
    if alias:
        return alias
    item = facility_form().item(name)
    words = name.strip("_").split("_")
    if item is not None and item.name == name and item.unit:
        ending = item.unit.replace("/", "_").split("_")
        if [each.lower() for each in words[-len(ending) :]] == ending:
            return f"{' '.join(words[: -len(ending)])} ({shown_unit(item.unit)})"
    return " ".join(each.lower() if each.isupper() and len(each) > _SHORT else each for each in words if each) or name


def attribute_words(name: str, value: Value) -> str:
    """Return a value with labels of the code lists instead of codes, lists with commas; empty where it is not known."""
    item = facility_form().item(name)
    codes = item.name if item is not None and item.name in LIST_NAMES else ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(label(codes, each) if codes else each for each in map(shown, _each(value)) if each)


def _each(value: Value) -> list[Value]:
    """Return the items of a list, also of one that is written as JSON."""
    if isinstance(value, str) and value.startswith("[") and value.endswith("]"):
        try:
            value = json.loads(value)
        except ValueError:
            return [value]
    return value if isinstance(value, list) else [value]
