# SPDX-License-Identifier: GPL-2.0-or-later
"""Which sides a conflict offers, what they are called, and what stands beside each, by the kind of the conflict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.moments import moment_words
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE, TWIN_CHANGE
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.conflicts import About
from crm_dataspace_plugin.core.sync.values import names_of, same_value
from crm_dataspace_plugin.gui.sync.outline_words import difference_words, distance_words, outline_words
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, Sides
from crm_dataspace_plugin.gui.sync.value_words import state_words, value_words

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Offered:
    """One side to choose. Attributes: number, the key that chooses it; choice, the resolution; text, its value."""

    number: int
    choice: str
    title: str
    text: str


def offered(schema: Schema, row: ConflictRow, language: str) -> list[Offered]:
    """Return the sides of a conflict in the order of their keys; `value` stands for another value."""
    if row.field == TWIN_CHANGE:
        return _of_twins()
    sides = {"base": row.base, "ours": row.ours, "theirs": row.theirs}
    found = []
    for number, (choice, title) in enumerate(side_titles(row.sides).items(), 1):
        whole_only = row.field == FEATURE_CHANGE and choice in ("base", "value")
        if whole_only or (choice == "value" and (row.field == GEOMETRY_CHANGE or row.sides is Sides.SURVEY)):
            continue
        text = _side_words(schema, row, choice, language) if choice in sides else ""
        found.append(Offered(number, choice, title, text))
    return found


def side_titles(sides: Sides) -> Mapping[str, str]:
    if sides is Sides.SURVEY:
        return {
            "base": translate("ConflictEditor", "given out"),
            "ours": translate("ConflictEditor", "here"),
            "theirs": translate("ConflictEditor", "survey"),
            "value": "",
        }
    return {
        "base": translate("ConflictEditor", "base"),
        "ours": translate("ConflictEditor", "ours"),
        "theirs": translate("ConflictEditor", "theirs"),
        "value": translate("ConflictEditor", "other"),
    }


def _of_twins() -> list[Offered]:
    return [
        Offered(
            1,
            "ours",
            translate("ConflictEditor", "keep both"),
            translate("ConflictEditor", "They are two facilities; yours is created, too."),
        ),
        Offered(
            2,
            "join",
            translate("ConflictEditor", "join"),
            translate("ConflictEditor", "It is one: theirs stays, your values go on as corrections of it."),
        ),
        Offered(
            3,
            "theirs",
            translate("ConflictEditor", "leave mine out"),
            translate("ConflictEditor", "It is one: theirs stays; your values are kept in the journal only."),
        ),
    ]


def _side_words(schema: Schema, row: ConflictRow, choice: str, language: str) -> str:
    value = {"base": row.base, "ours": row.ours, "theirs": row.theirs}[choice]
    if row.field == GEOMETRY_CHANGE and row.outlines:
        base, ours, theirs = row.outlines
        outline = {"base": base, "ours": ours, "theirs": theirs}[choice]
        if choice == "base":
            return outline_words(outline)
        return translate("ConflictEditor", "{}: {}").format(outline_words(outline), difference_words(base, outline))
    if row.field == FEATURE_CHANGE and isinstance(value, dict):
        changed = changed_names(schema, row.base or {}, value)
        told = state_words(schema, value, language, changed)
        return (
            translate("ConflictEditor", "kept, with {}").format(told)
            if told
            else value_words(schema, row.field, value, language)
        )
    return value_words(schema, row.field, value, language)


def changed_names(schema: Schema, one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    """Return the fields in which two states differ."""
    return [each for each in names_of(schema) if not same_value(schema, each, one.get(each), other.get(each))]


def twin_words(schema: Schema, row: ConflictRow, language: str) -> str:
    """Return where the other facility lies and in what it differs, both sides beside each other."""
    ours, theirs = row.ours or {}, row.theirs or {}
    lines = [place_words(row.about)]
    own = {each.name for each in schema.fields if each.read_only or each.property_name == schema.uuid_field}
    for name in changed_names(schema, ours, theirs):
        if name in own:
            continue
        if name == GEOMETRY_CHANGE:
            if row.outlines:
                lines.append(
                    translate("ConflictEditor", "Outline or place: ours {} – theirs {}").format(
                        *map(outline_words, row.outlines[1:])
                    )
                )
            continue
        here, there = (value_words(schema, name, each.get(name), language) for each in (ours, theirs))
        field = state_title(schema, name)
        lines.append(translate("ConflictEditor", "{}: ours {} – theirs {}").format(field, here, there))
    return "\n".join(lines)


def state_title(schema: Schema, name: str) -> str:
    return schema.field(name).title or name


def place_words(about: About) -> str:
    where = (
        translate("ConflictEditor", "At the same place")
        if about.metres <= 0
        else translate("ConflictEditor", "{} away").format(distance_words(about.metres))
    )
    if about.likeness is None:
        return translate("ConflictEditor", "{}; one of the two has no name to compare").format(where)
    return translate("ConflictEditor", "{}; the names are {} % alike").format(where, round(about.likeness * 100))


def about_words(about: About) -> str:
    """Return who changed the other side and when, as far as the service tells; empty where it does not."""
    if not about.changed_at and not about.changed_by:
        return ""
    at = moment_words(about.changed_at)
    if not about.changed_by:
        return translate("ConflictEditor", "changed there {}").format(at)
    if not at:
        return translate("ConflictEditor", "changed there by {}").format(about.changed_by)
    return translate("ConflictEditor", "changed there by {}, {}").format(about.changed_by, at)
