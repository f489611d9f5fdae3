# SPDX-License-Identifier: GPL-2.0-or-later
"""The order in which found records are listed: sorted, in groups, narrowed by typed words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from crm_dataspace_plugin.core.catalogue.merging import Found
from crm_dataspace_plugin.core.catalogue.plain import folded
from crm_dataspace_plugin.core.vocabulary.codelists import label

LONGEST, SEARCHED = 500, 10_000  # characters of one text, and of all together, that the typed words are looked for in
_LAST = "\U0010ffff"  # what is not stated stands at the end


class Sort(str, Enum):
    ARRIVAL = "arrival"  # as the catalogues give them: the most relevant first, where they know
    TITLE = "title"
    UPDATED = "updated"  # the newest first
    COUNTRY = "country"
    FACILITIES = "facilities"  # types of facility
    PUBLISHER = "publisher"
    LICENCE = "licence"


class Group(str, Enum):
    NONE = "none"
    CATALOGUE = "catalogue"
    COUNTRY = "country"
    COMMODITY = "commodity"
    ACCESS = "access"
    PUBLISHER = "publisher"


@dataclass(frozen=True)
class Arrangement:
    """How the list is arranged.

    Attributes:
        words: a record is listed if it holds all of them, empty for all.
        folded: keys of the groups whose records are put away.
    """

    sort: Sort = Sort.ARRIVAL
    group: Group = Group.NONE
    words: str = ""
    folded: frozenset[str] = field(default_factory=frozenset)


class Row(NamedTuple):
    """One row: a record in its group, or the heading of a group.

    Attributes:
        place: of the found record, -1 for a heading.
        group: key of the group, empty without groups.
        size: records of the group, 0 for a record.
    """

    place: int
    group: str = ""
    size: int = 0


class Listed(NamedTuple):
    """A found record with what is looked up for each arrangement, made once."""

    found: Found
    text: str
    title: str
    row: Row


def listed(found: Found, language: str) -> Listed:
    record = found.record
    codes = [
        *(_label("country", each, language) for each in record.countries),
        *(f"{_label('commodity', each, language)} {each}" for each in record.commodities),
        *(_label("facility_type", each, language) for each in record.facility_types),
        *(_label("status", each, language) for each in record.statuses),
    ]
    parts = (record.title, record.id, record.publisher, record.licence, *found.catalogues, *record.keywords, *codes)
    return Listed(
        found,
        folded("\n".join(each[:LONGEST] for each in parts)[:SEARCHED]),
        folded(record.title[:LONGEST]) or _LAST,
        Row(found.place),
    )


def arrange(records: Iterable[Listed], how: Arrangement, language: str) -> list[Row]:
    """Return the rows to show; a record with several countries or commodities stands in each of their groups."""
    words = folded(how.words).split()
    kept = [each for each in records if all(word in each.text for word in words)] if words else list(records)
    if how.sort is Sort.UPDATED:
        kept.sort(key=lambda each: each.found.record.updated or each.found.record.issued, reverse=True)
    elif how.sort is not Sort.ARRIVAL:
        kept.sort(key=lambda each: (_sorted_by(each, how.sort, language), each.title))
    if how.group is Group.NONE:
        return [each.row for each in kept]
    return _grouped(kept, how, language)


def group_label(group: Group, key: str, language: str) -> str:
    """Return what a group is called, empty for what the records do not state."""
    return _label(group.value, key, language) if group in (Group.COUNTRY, Group.COMMODITY, Group.ACCESS) else key


def _grouped(records: Sequence[Listed], how: Arrangement, language: str) -> list[Row]:
    groups: dict[str, list[int]] = {}
    for each in records:
        for key in _keys(each.found, how.group):
            groups.setdefault(key, []).append(each.found.place)
    rows = []
    for key in sorted(groups, key=lambda key: (not key, folded(group_label(how.group, key, language)), key)):
        rows.append(Row(-1, key, len(groups[key])))
        if key not in how.folded:
            rows.extend(Row(place, key) for place in groups[key])
    return rows


def _keys(found: Found, group: Group) -> Sequence[str]:
    record = found.record
    return {
        Group.CATALOGUE: found.catalogues,
        Group.COUNTRY: record.countries,
        Group.COMMODITY: record.commodities,
        Group.ACCESS: (record.access.value,),
        Group.PUBLISHER: (record.publisher,),
    }[group] or ("",)


def _sorted_by(each: Listed, sort: Sort, language: str) -> str:
    record = each.found.record
    if sort is Sort.COUNTRY:
        return folded(" ".join(_label("country", code, language) for code in record.countries)) or _LAST
    if sort is Sort.FACILITIES:
        return folded(" ".join(_label("facility_type", code, language) for code in record.facility_types)) or _LAST
    if sort is Sort.PUBLISHER:
        return folded(record.publisher) or _LAST
    return folded(record.licence) or _LAST if sort is Sort.LICENCE else each.title


@lru_cache(maxsize=4096)
def _label(name: str, code: str, language: str) -> str:
    return label(name, code, language)
