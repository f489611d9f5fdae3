# SPDX-License-Identifier: GPL-2.0-or-later
"""Conditions on the records of a CSW, and how they are written: as a filter in XML, or as CQL text.

Source: OGC 04-095 (Filter Encoding 1.1), OGC 07-006r1 (CSW 2.0.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Union

from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.xml.node import Node, lxml

ANY, ONE = "\ue000", "\ue001"  # in a pattern: any text, one character; private characters that nobody writes
OGC = "http://www.opengis.net/ogc"
GML = "http://www.opengis.net/gml"

_UNWRITABLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ANY_SIGNS, _ONE_SIGNS, _ESCAPES = "%*#~", "_?!.", "\\/^|"


@dataclass(frozen=True)
class Like:
    """A property holds a text: `pattern` with `ANY` and `ONE` in it."""

    property: str
    pattern: str


@dataclass(frozen=True)
class Equal:
    property: str
    value: str


@dataclass(frozen=True)
class Meets:
    """A property's box shares a point with `box`, whose west is not east of its east."""

    property: str
    box: Bbox


@dataclass(frozen=True)
class Either:
    conditions: tuple[Condition, ...]


Condition = Union[Like, Equal, Meets, Either]


def add_filter(parent: Node, conditions: Iterable[Condition]) -> None:
    """Write an `ogc:Filter` that all conditions have to pass below `parent`; nothing for no conditions."""
    every = tuple(conditions)
    if not every:
        return
    filtering = lxml().SubElement(parent, f"{{{OGC}}}Filter")
    holder = filtering if len(every) == 1 else lxml().SubElement(filtering, f"{{{OGC}}}And")
    for each in every:
        _add(holder, each)


def cql(conditions: Iterable[Condition]) -> str:
    """Return text conditions as CQL; the other kinds are understood in too many ways to be written so."""
    return " AND ".join(
        f"{each.property} LIKE '{_plain(each.pattern)}'" for each in conditions if isinstance(each, Like)
    )


def is_plain(pattern: str) -> bool:
    """Tell whether a pattern can be written as CQL without an escape."""
    return not any(sign in pattern for sign in "%_\\'\"")


def holding(text: str) -> str:
    """Return the pattern of what holds `text`."""
    return f"{ANY}{text}{ANY}"


def _plain(pattern: str) -> str:
    return pattern.replace(ANY, "%").replace(ONE, "_")


def _add(parent: Node, condition: Condition) -> None:
    if isinstance(condition, Either):
        holder = lxml().SubElement(parent, f"{{{OGC}}}Or")
        for each in condition.conditions:
            _add(holder, each)
    elif isinstance(condition, Meets):
        _add_box(parent, condition)
    elif isinstance(condition, Like):
        _add_like(parent, condition)
    else:
        _add_pair(lxml().SubElement(parent, f"{{{OGC}}}PropertyIsEqualTo"), condition.property, condition.value)


def _add_like(parent: Node, condition: Like) -> None:
    """Write a pattern with signs for “any” and “one” that do not occur in it.

    So nothing has to be escaped: pycsw hands an escape on to its database, which does not know it.
    """
    any_sign, one_sign, escape = (_unused(signs, condition.pattern) for signs in (_ANY_SIGNS, _ONE_SIGNS, _ESCAPES))
    signs = {"wildCard": any_sign, "singleChar": one_sign, "escapeChar": escape}
    like = lxml().SubElement(parent, f"{{{OGC}}}PropertyIsLike", signs)
    _add_pair(like, condition.property, condition.pattern.replace(ANY, any_sign).replace(ONE, one_sign))


def _add_pair(parent: Node, name: str, value: str) -> None:
    lxml().SubElement(parent, f"{{{OGC}}}PropertyName").text = name
    lxml().SubElement(parent, f"{{{OGC}}}Literal").text = writable(value)


def _add_box(parent: Node, condition: Meets) -> None:
    west, south, east, north = condition.box
    box = lxml().SubElement(parent, f"{{{OGC}}}BBOX")
    lxml().SubElement(box, f"{{{OGC}}}PropertyName").text = condition.property
    envelope = lxml().SubElement(box, f"{{{GML}}}Envelope", srsName="urn:ogc:def:crs:EPSG:6.11:4326")
    lxml().SubElement(envelope, f"{{{GML}}}lowerCorner").text = f"{south!r} {west!r}"  # this URN has latitude first
    lxml().SubElement(envelope, f"{{{GML}}}upperCorner").text = f"{north!r} {east!r}"


def _unused(signs: str, text: str) -> str:
    return next((sign for sign in signs if sign not in text), signs[0])


def writable(text: str) -> str:
    """Return `text` without what XML cannot hold."""
    return _UNWRITABLE.sub("", text)
