# SPDX-License-Identifier: GPL-2.0-or-later
"""A form's definition held against the columns of a layer: which are shown where, what each must be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.survey.form import MORE, Form, Item, Pattern, Rule
from crm_dataspace_plugin.core.vocabulary.words import fold

NUMBERS = (FieldType.INTEGER, FieldType.REAL)
MOMENTS = (FieldType.DATE, FieldType.DATETIME)
_BODY = ("type", "size")  # groups that only a facility has
_UNITS = str.maketrans({"²": "2", "³": "3", "^": None, " ": None, "°": "deg", "µ": "u", "μ": "u"})


@dataclass(frozen=True)
class Placed:
    """One column in its place.

    Attributes:
        item: what the form knows of it, None if nothing.
        minimum, maximum: the narrowest of what the service and the form demand.
        past: it must not lie in the future.
    """

    field: Field
    group: str
    item: Optional[Item] = None
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    past: bool = False

    @property
    def scale(self) -> bool:
        return self.item is not None and self.item.scale and self.field.type is FieldType.INTEGER

    @property
    def read_only(self) -> bool:
        """Whether it is shown only: the service keeps it, or it is an identifier that nobody has to type."""
        identifier = self.item is not None and self.item.identifier and not self.field.required
        return self.field.read_only or identifier

    @property
    def default(self) -> str:
        return self.item.default if self.item is not None and not self.read_only else ""


@dataclass(frozen=True)
class FittedRule:
    """A rule about columns that are there, by their own names; `other` is empty where the rule needs one only."""

    rule: Rule
    field: str
    other: str = ""


def place(form: Form, schema: Schema) -> tuple[Placed, ...]:
    """Return the columns in the order of the form's groups, and within a group in that of its items."""
    rank = {item: number for number, item in enumerate(form.items)}
    groups = {key: number for number, key in enumerate((*form.groups, MORE))}
    placed = [_placed(form, field) for field in schema.fields]
    placed.sort(key=lambda each: (groups[each.group], rank[each.item] if each.item else len(rank)))
    return tuple(placed)


def is_about_facilities(form: Form, schema: Schema) -> bool:
    """Tell whether a layer is about something to visit and photograph: it lies somewhere, with a type or size."""
    items = (form.item(each) for each in schema.names)
    return bool(schema.geometry_type) and any(each is not None and each.group in _BODY for each in items)


def fit_rules(form: Form, placed: tuple[Placed, ...]) -> tuple[FittedRule, ...]:
    """Return the rules that can be held against a layer: its columns are there, with the type and unit meant."""
    found: dict[str, Placed] = {}
    for each in placed:
        if each.item is not None and measured(each.field, each.item):
            found.setdefault(each.item.name, each)
    return tuple(_fitted(rule, found) for rule in form.rules if _fits(rule, found))


def faults(placed: tuple[Placed, ...], values: Mapping[str, Any], today: date) -> Iterator[str]:
    """Yield the columns whose value is none that may be stored."""
    for each in placed:
        value = values.get(each.field.name)
        if value is None:
            if each.field.required and not each.field.read_only:
                yield each.field.name
        elif _outside(value, each.minimum, each.maximum) or (each.past and is_later(value, today)):
            yield each.field.name


def doubts(rules: tuple[FittedRule, ...], values: Mapping[str, Any], today: date) -> Iterator[FittedRule]:
    """Yield the rules that do not hold; one of which a value is unknown is none."""
    for each in rules:
        value, other = values.get(each.field), values.get(each.other) if each.other else 1
        if value is not None and other is not None and _doubtful(each.rule, value, other, today):
            yield each


def measured(field: Field, item: Item) -> bool:
    """Tell whether a column holds the item in the unit meant."""
    if not item.unit:
        return True
    if field.unit:
        return field.unit.translate(_UNITS).lower() == item.unit.lower()
    return fold(field.name) not in {fold(each) for each in item.loose}


def _placed(form: Form, field: Field) -> Placed:
    item, pattern = form.item(field.name), form.pattern(field.name)
    group = item.group if item else (pattern.group if pattern and pattern.group else MORE)
    low, high = _limits(field, item, pattern) if field.type in NUMBERS else (field.minimum, field.maximum)
    past = item is not None and item.past and field.type in MOMENTS
    return Placed(field, group, item, low, high, past)


def _limits(field: Field, item: Optional[Item], pattern: Optional[Pattern]) -> tuple[Optional[float], Optional[float]]:
    lows, highs = [field.minimum], [field.maximum]
    if item is not None and measured(field, item):
        lows.append(item.minimum)
        highs.append(item.maximum)
    elif item is not None and item.minimum is not None:
        lows.append(0)  # in whichever unit
    elif item is None and pattern is not None:
        lows.append(pattern.minimum)
        highs.append(pattern.maximum)
    if field.unit.strip() == "%" and item is None:
        lows.append(0)
        highs.append(100)
    return (
        max((each for each in lows if each is not None), default=None),
        min((each for each in highs if each is not None), default=None),
    )


def _fits(rule: Rule, found: Mapping[str, Placed]) -> bool:
    if rule.field not in found or (rule.other and rule.other not in found):
        return False
    if rule.past:
        return found[rule.field].field.type in MOMENTS
    wanted = [found[rule.field], *([found[rule.other]] if rule.other else [])]
    return all(each.field.type in NUMBERS for each in wanted)


def _fitted(rule: Rule, found: Mapping[str, Placed]) -> FittedRule:
    return FittedRule(rule, found[rule.field].field.name, found[rule.other].field.name if rule.other else "")


def _doubtful(rule: Rule, value: Any, other: Any, today: date) -> bool:
    if rule.past:
        return is_later(value, today)
    if not isinstance(value, (int, float)) or not isinstance(other, (int, float)) or other < 0:
        return False
    if rule.past_year and value > today.year:
        return True
    low = None if rule.minimum is None else rule.minimum * other
    high = None if rule.maximum is None else rule.maximum * other
    return _outside(value, low, high) or (rule.above is not None and value <= rule.above)


def _outside(value: Any, low: Optional[float], high: Optional[float]) -> bool:
    if not isinstance(value, (int, float)):
        return False
    return (low is not None and value < low) or (high is not None and value > high)


def is_later(value: Any, today: date) -> bool:
    """Tell whether a date as ISO 8601 text lies after today; the zone may make it tomorrow already."""
    return isinstance(value, str) and value[:10] > date.fromordinal(today.toordinal() + 1).isoformat()
