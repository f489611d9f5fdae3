# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of a facility: in which group an attribute stands, what it must be and what it usually is.

Read from `resources/forms`; `form_fit` holds it against the columns that a layer really has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Optional

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.words import fold

MORE = "more"  # group of what the definition does not know
PHOTOS = "photos"
CORRECTION = "correction"


@dataclass(frozen=True)
class Item:
    """One attribute the form knows.

    Attributes:
        name: our name for it, whose unit is `unit`.
        synonyms: names of it in other inventories, in the same unit; `loose` those of which no unit is known.
        minimum, maximum: what it must be, in `unit`.
        past: it must not lie in the future.
        default: what a new feature gets: `who`, `now`, `how-located`, `accuracy`, or empty.
        identifier: it is shown and never typed.
        scale: whole numbers from 0, none, to 3, severe.
    """

    name: str
    group: str
    synonyms: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    unit: str = ""
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    past: bool = False
    default: str = ""
    identifier: bool = False
    scale: bool = False
    multiline: bool = False


@dataclass(frozen=True)
class Pattern:
    """What is known of an attribute by the shape of its name; `group` may be empty."""

    pattern: re.Pattern[str]
    group: str = ""
    minimum: Optional[float] = None
    maximum: Optional[float] = None


@dataclass(frozen=True)
class Rule:
    """What is usually so; a form warns where it is not, and still saves.

    Attributes:
        other: if given, `minimum` and `maximum` limit the field divided by this one.
        above: the number it is larger than.
        past, past_year: it does not lie in the future, as a date or as a year.
        says: what to look at, in English.
    """

    key: str
    field: str
    says: str
    other: str = ""
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    above: Optional[float] = None
    past: bool = False
    past_year: bool = False


@dataclass(frozen=True)
class Form:
    """A form's definition.

    Attributes:
        pages: key to the groups that stand on it, in the order in which they are shown.
    """

    groups: tuple[str, ...]
    pages: Mapping[str, tuple[str, ...]]
    items: tuple[Item, ...]
    patterns: tuple[Pattern, ...]
    rules: tuple[Rule, ...]
    named: Mapping[str, Item]  # by folded name

    def item(self, name: str) -> Optional[Item]:
        """Return the item that an attribute called `name` is, in whichever inventory; None if none."""
        return self.named.get(fold(name))

    def pattern(self, name: str) -> Optional[Pattern]:
        """Return the first pattern that all of `name` fits, None if none."""
        return next((each for each in self.patterns if each.pattern.fullmatch(name)), None)


@cache
def facility_form() -> Form:
    """Return the form of a facility, read on first use."""
    return form_from(read_json("forms", "facility.json"))


def form_from(raw: Mapping[str, Any]) -> Form:
    """Return the form that a parsed definition states.

    Raises:
        KeyError, TypeError, re.error: it is no definition.
    """
    items = tuple(_item(each, group["key"]) for group in raw["groups"] for each in group["fields"])
    named = {fold(each.name): each for each in items}
    for item in items:
        for name in (*item.synonyms, *item.loose):
            named.setdefault(fold(name), item)  # our own names come first
    return Form(
        groups=tuple(each["key"] for each in raw["groups"]),
        pages={each["key"]: tuple(each["groups"]) for each in raw["pages"]},
        items=items,
        patterns=tuple(Pattern(**{**each, "pattern": re.compile(each["pattern"])}) for each in raw["patterns"]),
        rules=tuple(Rule(**each) for each in raw["rules"]),
        named=named,
    )


def _item(raw: Mapping[str, Any], group: str) -> Item:
    lists = {name: tuple(raw.get(name, ())) for name in ("synonyms", "loose")}
    return Item(**{**raw, **lists, "group": group})
